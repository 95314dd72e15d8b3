//! Signing in to a user pool. The session is kept, and refreshes itself: a password is needed once.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::path::Path;

use client::Logins;
use client::user_pool::{Challenge, FileSessionStore, SignIn, UserPool, UserSession};
use zeroize::Zeroizing;

use crate::args::{Args, read_secret};
use crate::failure::Failure;
use crate::places::Places;

/// The user pool of the command line, if it names one.
fn pool(args: &Args, places: &Places) -> Result<Option<UserPool>, Failure> {
    let (Some(id), Some(app)) = (&args.user_pool_id, &args.user_pool_client_id) else {
        return Ok(None);
    };
    let mut builder = UserPool::builder(id, app)
        .session_store(FileSessionStore::in_directory(places.users(args)));
    if let Some(url) = &args.endpoint_url {
        builder = builder.endpoint(url);
    }
    if let Some(file) = &args.user_pool_client_secret_file {
        builder = builder.client_secret(secret("the client secret", file)?.as_str());
    }
    Ok(Some(builder.build()?))
}

fn secret(what: &str, file: &Path) -> Result<Zeroizing<String>, Failure> {
    read_secret(file).map_err(|why| Failure::new(format!("{what} in {}: {why}", file.display())))
}

/// Adds the login of the user pool's user to `logins`.
pub(crate) async fn add_login(
    args: &Args,
    places: &Places,
    logins: Logins,
) -> Result<Logins, Failure> {
    let Some(pool) = pool(args, places)? else { return Ok(logins) };
    let session = match kept(args, &pool).await? {
        Some(session) => session,
        None => sign_in(args, &pool).await?,
    };
    Ok(logins.with(pool.logins_key(), session.id_token().await?.expose()))
}

/// The session of an earlier run, if it is of this user and has not ended.
async fn kept(args: &Args, pool: &UserPool) -> Result<Option<UserSession>, Failure> {
    let Some(session) = pool.restore().await? else { return Ok(None) };
    if args.username.as_deref().is_some_and(|wanted| wanted != session.username()) {
        return Ok(None);
    }
    match session.id_token().await {
        Ok(_) => Ok(Some(session)),
        // With a password at hand an ended session is no reason to fail.
        Err(_) if session.is_ended() && args.password_file.is_some() => Ok(None),
        Err(error) => Err(error.into()),
    }
}

async fn sign_in(args: &Args, pool: &UserPool) -> Result<UserSession, Failure> {
    let (Some(username), Some(file)) = (&args.username, &args.password_file) else {
        return Err(Failure::new(
            "nobody is signed in to the user pool: say --username and --password-file once",
        ));
    };
    let password = secret("the password", file)?;
    let mut step = pool.sign_in(username).srp(password.as_str()).await?;
    loop {
        let challenge = match step {
            SignIn::Done(session) => return Ok(session),
            SignIn::Challenge(challenge) => challenge,
        };
        step = match challenge {
            Challenge::Code(code) => code.answer(&ask_code(pool)?).await?,
            other => {
                return Err(Failure::new(format!(
                    "the user pool asks for {}, which this program cannot answer",
                    other.name()
                )));
            }
        };
    }
}

/// Asks the person at the terminal. Under an AWS SDK there is none.
fn ask_code(pool: &UserPool) -> Result<String, Failure> {
    let (stdin, mut stderr) = (std::io::stdin(), std::io::stderr());
    if !(stdin.is_terminal() && stderr.is_terminal()) {
        return Err(Failure::new(
            "the user pool asks for a code: run the same command in a terminal once",
        ));
    }
    write!(stderr, "Code for {}: ", pool.id())?;
    stderr.flush()?;
    let mut line = String::new();
    stdin.lock().read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

/// Ends the session, here and at the service.
pub(crate) async fn sign_out(args: &Args, places: &Places) -> Result<(), Failure> {
    let Some(pool) = pool(args, places)? else { return Ok(()) };
    match pool.restore().await? {
        Some(session) => Ok(session.sign_out().await?),
        None => Ok(()),
    }
}
