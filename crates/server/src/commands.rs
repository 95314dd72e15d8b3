//! What each command of the command line does.

use std::io::Write;
use std::process::ExitCode;

use store_sqlite::Phase;

use crate::cli::{Backup, Command, Keys, Overrides, Place, Restore, Source};
use crate::config::{self, Config, ConfigError, Severity};
use crate::start::{StartError, start};
use crate::{archive, dev, files, logging, rotation};

/// Runs a command to its end.
pub fn run(command: Command) -> ExitCode {
    match command {
        Command::Serve(args) => serving(&args.source, &args.overrides, None),
        Command::Dev(args) => serving(&args.source, &args.overrides, Some(dev::defaults)),
        Command::Check(args) => check(&args.source, &args.overrides),
        Command::Config => {
            say(&config::reference());
            ExitCode::SUCCESS
        }
        Command::Backup(args) => outcome(backup(&args)),
        Command::Restore(args) => outcome(restore(&args)),
        Command::Keys(command) => outcome(keys(&command)),
    }
}

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn outcome(result: Result) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn load(source: &Source, over: &Overrides) -> std::result::Result<Config, ConfigError> {
    #[expect(clippy::disallowed_methods, reason = "the environment is read once, here")]
    let environment = std::env::vars();
    let mut config = config::load(source.config.as_deref(), environment)?;
    config.listen = over.listen.unwrap_or(config.listen);
    if let Some(data) = &over.data {
        config.data.clone_from(data);
    }
    config.tls.self_signed |= over.tls_self_signed;
    Ok(config)
}

fn serving(source: &Source, over: &Overrides, defaults: Option<fn(&mut Config)>) -> ExitCode {
    let mut config = match load(source, over) {
        Ok(config) => config,
        Err(error) => return outcome(Err(error.into())),
    };
    if let Some(defaults) = defaults {
        defaults(&mut config);
    }
    logging::install(&config.log);
    if report(&config) == Some(Severity::Error) {
        return ExitCode::FAILURE;
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return outcome(Err(error.into())),
    };
    outcome(runtime.block_on(serve(&config, defaults.is_some())).map_err(Into::into))
}

async fn serve(config: &Config, demonstrate: bool) -> std::result::Result<(), StartError> {
    let buckets: &[&str] = if demonstrate { &[dev::BUCKET] } else { &[] };
    let (app, listener) = start(config, buckets).await?;
    app.start_jobs();
    let address = listener.address();
    if demonstrate {
        let walk = dev::set_up(&app, config).await?;
        say(&walk);
    } else if app.root.fresh {
        let (id, secret) = (&app.root.key.access_key_id, app.root.key.secret_access_key.expose());
        let kept = config.data.join(files::ROOT_KEY);
        say(&format!(
            "The root access key of this deployment, shown once (kept in {}):\n  \
             AWS_ACCESS_KEY_ID={id}\n  AWS_SECRET_ACCESS_KEY={secret}\n",
            kept.display()
        ));
    }
    tracing::info!(%address, public_url = app.deployment.public_url, "ready");
    listener.serve(app.router.clone(), stop()).await;
    app.finish().await;
    tracing::info!("stopped");
    Ok(())
}

/// Resolves when the process is asked to end.
async fn stop() {
    let interrupt = tokio::signal::ctrl_c();
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = interrupt => {}
        () = terminate => {}
    }
    tracing::info!("stopping: running requests may end, new ones are refused");
}

fn check(source: &Source, over: &Overrides) -> ExitCode {
    let config = match load(source, over) {
        Ok(config) => config,
        Err(error) => return outcome(Err(error.into())),
    };
    match report(&config) {
        Some(Severity::Error) => ExitCode::FAILURE,
        Some(Severity::Warning) => ExitCode::SUCCESS,
        None => {
            let rates: Vec<&str> = front::Throttle::categories().collect();
            say(&format!(
                "The configuration is good.\n  public URL      {}\n  data            {}\n  \
                 rate categories {}\n",
                config.public_url(),
                config.data.display(),
                rates.join(", ")
            ));
            ExitCode::SUCCESS
        }
    }
}

/// Shows what is wrong; answers the worst of it.
fn report(config: &Config) -> Option<Severity> {
    let findings = config::check(config);
    for finding in &findings {
        complain(&finding.to_string());
    }
    findings.iter().map(|finding| finding.severity).max()
}

fn backup(args: &Backup) -> Result {
    let size = archive::backup(args, |phase| {
        complain(match phase {
            Phase::Copying => "copying the database",
            Phase::Checking(_) => "checking the copy",
            Phase::Done(_) => "done",
        });
    })?;
    say(&format!("Wrote {} ({size} bytes).\n", args.to.display()));
    if !args.with_keys {
        say(&format!(
            "Keep {} and root.key with it: without the deployment key its secrets cannot be \
             opened.\n",
            args.data.join(files::DEPLOYMENT_KEY).display()
        ));
    }
    Ok(())
}

fn restore(args: &Restore) -> Result {
    for name in archive::restore(args)? {
        complain(&format!(
            "warning: the backup has no {name}; put it into {} before you start the server",
            args.data.display()
        ));
    }
    say(&format!("Restored into {}.\n", args.data.display()));
    Ok(())
}

fn keys(command: &Keys) -> Result {
    let config = |place: &Place| {
        let over = Overrides { data: place.data.clone(), ..Overrides::default() };
        load(&place.source, &over)
    };
    let wait = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match command {
        Keys::Rotate(args) if args.rings => {
            let names = wait.block_on(rotation::rotate_rings(&config(&args.place)?))?;
            say(&format!("Rotated {} rings of signing keys.\n", names.len()));
        }
        Keys::Rotate(args) => {
            let previous = rotation::rotate(&config(&args.place)?)?;
            say(&format!(
                "The deployment has a new key, and {previous} from before to open what they \
                 sealed. Copy deployment.key to where you keep it, and start the server: it seals \
                 everything anew. Once old temporary credentials have ended: countersign keys \
                 forget.\n"
            ));
        }
        Keys::Forget(place) => {
            let gone = wait.block_on(rotation::forget(&config(place)?))?;
            say(&format!("Forgot {gone} deployment keys.\n"));
        }
    }
    Ok(())
}

fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
    let _ = std::io::stdout().flush();
}

fn complain(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
