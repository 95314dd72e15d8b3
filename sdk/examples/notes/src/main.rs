//! `notes`: writes notes down, on every device of their writer, with or without a network.
//!
//! `app.rs` has what an app of your own would have too; this file is the command line around it.
#![expect(clippy::print_stdout, reason = "it is a program for people")]

mod app;
mod pictures;

use std::io::{Write as _, stdin, stdout};
use std::path::PathBuf;

use clap::{Parser, Subcommand};
use client::user_pool::{Challenge, SignIn, UserSession};

use app::{App, Places, Result};

/// Notes on all your devices.
#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    places: Places,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes a note.
    Add { text: String },
    /// Removes a note.
    Remove { id: String },
    /// Shows all notes.
    List,
    /// Exchanges notes with the other devices.
    Sync,
    /// Says who you are.
    Who,
    /// Makes an account.
    SignUp { name: String, email: String },
    /// Signs in; the notes of the guest that you were come along.
    SignIn { name: String },
    /// Signs out.
    SignOut,
    /// Keeps a picture.
    Attach { file: PathBuf },
    /// Gets a picture back.
    Fetch { name: String, into: PathBuf },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let app = App::open(arguments.places).await?;
    match arguments.command {
        Command::Add { text } => println!("{}", app.add(&text).await?),
        Command::Remove { id } => app.remove(&id).await?,
        Command::List => {
            for (id, text) in app.list().await? {
                println!("{id}  {text}");
            }
        }
        Command::Sync => println!("{}", app.synchronize().await?),
        Command::Who => println!("{}", app.who().await?),
        Command::SignUp { name, email } => sign_up(&app, &name, &email).await?,
        Command::SignIn { name } => {
            let session = sign_in(&app, &name).await?;
            println!("Welcome, {}. {}", session.username(), app.synchronize().await?);
        }
        Command::SignOut => app.sign_out().await?,
        Command::Attach { file } => {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            app.attach(&name, std::fs::read(&file)?).await?;
        }
        Command::Fetch { name, into } => std::fs::write(into, app.fetch(&name).await?)?,
    }
    Ok(())
}

async fn sign_up(app: &App, name: &str, email: &str) -> Result<()> {
    let made = app.users.sign_up(name, &*ask("Password")?, [("email", email)]).await?;
    if !made.confirmed {
        app.users.confirm_sign_up(name, &ask("Code from your mail")?).await?;
    }
    Ok(())
}

/// A sign-in is a loop: the pool asks, the user answers, until there is a session.
async fn sign_in(app: &App, name: &str) -> Result<UserSession> {
    let mut step = app.users.sign_in(name).srp(ask("Password")?).await?;
    loop {
        step = match step {
            SignIn::Done(session) => return Ok(session),
            SignIn::Challenge(Challenge::Code(code)) => {
                let answer = code.answer(&ask("Code")?).await;
                // Mistyped? The challenge comes back.
                answer.or_else(|failed| failed.try_again().map(SignIn::Challenge))?
            }
            SignIn::Challenge(Challenge::NewPassword(new)) => {
                new.answer(&ask("New password")?, [("name", name)]).await?
            }
            SignIn::Challenge(other) => {
                return Err(format!("cannot answer {}", other.name()).into());
            }
        }
    }
}

fn ask(what: &str) -> Result<String> {
    print!("{what}: ");
    stdout().flush()?;
    let mut line = String::new();
    stdin().read_line(&mut line)?;
    Ok(line.trim_end().to_owned())
}
