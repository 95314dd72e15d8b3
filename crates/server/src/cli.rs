//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// The identity service: Amazon Cognito's API without AWS.
///
/// Gives every end user of an app a unique identity, and the app temporary, limited-privilege
/// credentials for it. Point the AWS SDKs you already have at it with --endpoint-url or
/// `AWS_ENDPOINT_URL`.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true, after_help = AFTER)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const AFTER: &str = "First steps:\n  countersign dev       a demonstration, ready to paste into a shell\n  countersign config    every setting, explained\n  countersign check     what is wrong with a configuration, and how to mend it";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Try it: start with a demonstration pool and print the lines that walk the whole flow
    ///
    /// Keeps its data in ./countersign-dev (or --data) and serves an S3 bucket from a folder in
    /// there. Everything in it is real; only the names are for show.
    Dev(Dev),
    /// Run the server
    Serve(Serve),
    /// Say what is wrong with a configuration and how to mend it; exit status 1 on errors
    ///
    /// Tries what `serve` with the same arguments would do, and leaves nothing behind.
    Check(Serve),
    /// Print every setting with its explanation, as a TOML file to start from
    Config,
    /// Write a consistent copy of the database while the server runs
    Backup(Backup),
    /// Put a copy made by `backup` back into an empty data directory
    Restore(Restore),
}

/// Where the configuration comes from.
#[derive(Debug, Args, Default)]
pub struct Source {
    /// The configuration file (TOML)
    #[arg(long, env = "COUNTERSIGN_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// Settings that scripts like to give on the command line; they win over file and environment.
#[derive(Debug, Args, Default)]
pub struct Overrides {
    /// Address and port to listen on [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,
    /// Directory of the database and the keys
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Serve TLS with a self-signed development certificate
    #[arg(long)]
    pub tls_self_signed: bool,
}

/// Arguments of `serve` and of `check`.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    #[expect(missing_docs, reason = "a doc comment here would replace the command's help text")]
    pub source: Source,
    #[command(flatten)]
    #[expect(missing_docs, reason = "a doc comment here would replace the command's help text")]
    pub overrides: Overrides,
}

/// Arguments of `dev`.
#[derive(Debug, Args)]
pub struct Dev {
    #[command(flatten)]
    #[expect(missing_docs, reason = "a doc comment here would replace the command's help text")]
    pub source: Source,
    #[command(flatten)]
    #[expect(missing_docs, reason = "a doc comment here would replace the command's help text")]
    pub overrides: Overrides,
}

/// Arguments of `backup`.
#[derive(Debug, Args)]
pub struct Backup {
    /// The data directory to copy from
    #[arg(long, value_name = "DIR", default_value = "countersign-data")]
    pub data: PathBuf,
    /// The file to write; it must not exist
    #[arg(long, value_name = "FILE")]
    pub to: PathBuf,
}

/// Arguments of `restore`.
#[derive(Debug, Args)]
pub struct Restore {
    /// The file that `backup` wrote
    #[arg(long, value_name = "FILE")]
    pub from: PathBuf,
    /// The data directory to make; it must have no database
    #[arg(long, value_name = "DIR", default_value = "countersign-data")]
    pub data: PathBuf,
}
