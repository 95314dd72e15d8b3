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
    /// New keys: for sealing secrets and for signing tokens
    #[command(subcommand)]
    Keys(Keys),
}

/// What can be done with keys.
#[derive(Debug, Subcommand)]
pub enum Keys {
    /// Make a new deployment key, or new signing keys
    ///
    /// The deployment key: stop the server, rotate, start the server. It opens what is sealed with
    /// the keys before, live temporary credentials among it, and seals everything at rest anew.
    /// With --rings: the keys that sign tokens, also while the server runs. The keys before stay
    /// published for two days, longer than any token lives.
    Rotate(RotateKeys),
    /// Drop the deployment keys before the current one
    ///
    /// Stop the server first. Temporary credentials from before the rotation end with this; wait
    /// for their hours to pass (36 at most) if they should not.
    Forget(Place),
}

/// Arguments of `keys rotate`.
#[derive(Debug, Args)]
pub struct RotateKeys {
    #[command(flatten)]
    #[expect(missing_docs, reason = "a doc comment here would replace the command's help text")]
    pub place: Place,
    /// Rotate the keys that sign tokens instead of the deployment key
    #[arg(long)]
    pub rings: bool,
}

/// Which deployment is meant.
#[derive(Debug, Args)]
pub struct Place {
    #[command(flatten)]
    #[expect(missing_docs, reason = "a doc comment here would replace the command's help text")]
    pub source: Source,
    /// Directory of the database and the keys
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
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
    /// The file to write; it must not exist. The names that the data was made under go beside it,
    /// to FILE.deployment.json
    #[arg(long, value_name = "FILE")]
    pub to: PathBuf,
    /// Copy the deployment key and the root key as well, to FILE.deployment.key and FILE.root.key
    #[arg(long)]
    pub with_keys: bool,
}

/// Arguments of `restore`.
#[derive(Debug, Args)]
pub struct Restore {
    /// The file that `backup` wrote; what stands beside it is put back too
    #[arg(long, value_name = "FILE")]
    pub from: PathBuf,
    /// The data directory to make; it must have no database
    #[arg(long, value_name = "DIR", default_value = "countersign-data")]
    pub data: PathBuf,
}
