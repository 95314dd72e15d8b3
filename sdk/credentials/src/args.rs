//! The command line.

use std::path::{Path, PathBuf};

use clap::Parser;
use client::Logins;
use zeroize::Zeroizing;

use crate::failure::Failure;

/// Print temporary AWS credentials of an identity pool, for a guest or for somebody signed in.
///
/// For `credential_process` in `~/.aws/config`: the AWS CLI and every AWS SDK then use an identity
/// pool of Countersign or of Amazon Cognito, without code.
#[derive(Debug, Parser)]
#[command(version, after_help = RECIPE)]
pub(crate) struct Args {
    /// The identity pool, e.g. eu-west-1:0f6e7f90-…
    #[arg(long, value_name = "ID")]
    pub(crate) identity_pool_id: String,

    /// The region; that of the pool's id if absent
    #[arg(long)]
    pub(crate) region: Option<String>,

    /// Where Countersign is, e.g. https://login.example.com; AWS if absent here and in
    /// `AWS_ENDPOINT_URL`
    #[arg(long, visible_alias = "endpoint", value_name = "URL")]
    pub(crate) endpoint_url: Option<String>,

    /// A login: the name of its provider and a file that holds the token. May be given several
    /// times; without it, credentials are a guest's
    ///
    /// Whoever signs in keeps the file up to date: it is read each time. A file of another
    /// program's, such as a projected service-account token, does as well.
    #[arg(long = "login", value_name = "PROVIDER=FILE", value_parser = login)]
    pub(crate) logins: Vec<(String, PathBuf)>,

    /// The login of a user of this user pool, e.g. eu-west-1_AbCdEf
    #[arg(long, value_name = "ID", requires = "user_pool_client_id")]
    pub(crate) user_pool_id: Option<String>,

    /// The app client of the user pool
    #[arg(long, value_name = "ID", requires = "user_pool_id")]
    pub(crate) user_pool_client_id: Option<String>,

    /// A file with the app client's secret, if it has one
    #[arg(long, value_name = "FILE", requires = "user_pool_id")]
    pub(crate) user_pool_client_secret_file: Option<PathBuf>,

    /// The user; if absent, whoever is signed in
    #[arg(long, value_name = "NAME", requires = "user_pool_id")]
    pub(crate) username: Option<String>,

    /// A file with the user's password; needed until the session is kept
    #[arg(long, value_name = "FILE", requires = "username")]
    pub(crate) password_file: Option<PathBuf>,

    /// Which of several roles to ask for
    #[arg(long, value_name = "ARN", conflicts_with_all = ["classic_role_arn", "classic_guest_role_arn"])]
    pub(crate) custom_role_arn: Option<String>,

    /// The classic flow: the role of people who signed in
    #[arg(long, value_name = "ARN")]
    pub(crate) classic_role_arn: Option<String>,

    /// The classic flow: the role of guests
    #[arg(long, value_name = "ARN")]
    pub(crate) classic_guest_role_arn: Option<String>,

    /// Where the identity and the credentials are kept, in files for their owner only
    ///
    /// If absent: countersign in `XDG_STATE_HOME`, or in ~/.local/state (on Windows, in
    /// `LOCALAPPDATA`).
    #[arg(long, value_name = "DIRECTORY", env = "COUNTERSIGN_STATE_DIR")]
    pub(crate) state_dir: Option<PathBuf>,

    /// Where the identity is kept, instead of a file in the directory
    #[arg(long, value_name = "FILE")]
    pub(crate) identity_file: Option<PathBuf>,

    /// A name to keep identities apart on one machine, e.g. of the profile
    #[arg(long, value_name = "NAME", default_value = "credential-process")]
    pub(crate) app_name: String,

    /// Do not keep credentials in a file; fetch them each time
    #[arg(long)]
    pub(crate) no_cache: bool,

    /// Forget the identity and the credentials, sign out, and print nothing
    #[arg(long)]
    pub(crate) forget: bool,
}

const RECIPE: &str = "\
In ~/.aws/config:

  [profile notes]
  region = eu-west-1
  endpoint_url = https://login.example.com
  credential_process = countersign-credentials --identity-pool-id eu-west-1:… --endpoint-url https://login.example.com

Then:

  aws --profile notes sts get-caller-identity

For a user of a user pool, with the ID token in a file:

  … --login cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf=/run/user/1000/id-token

Or let this program sign in, the first time with the password:

  countersign-credentials … --user-pool-id eu-west-1_AbCdEf --user-pool-client-id 1abc… \
      --username ann --password-file ./password

Without endpoint_url and --endpoint-url, both are AWS's.";

fn login(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((provider, file)) if !provider.is_empty() && !file.is_empty() => {
            Ok((provider.to_owned(), PathBuf::from(file)))
        }
        // Whatever it is, it may be a token: it is not repeated.
        _ => Err("not of the form PROVIDER=FILE".to_owned()),
    }
}

/// No secret is as long.
const LONGEST: u64 = 1024 * 1024;

impl Args {
    /// Reads the tokens.
    pub(crate) fn logins(&self) -> Result<Logins, Failure> {
        self.logins.iter().try_fold(Logins::none(), |logins, (provider, file)| {
            let token = read_secret(file).map_err(|why| {
                Failure::new(format!("the token of {provider} in {}: {why}", file.display()))
            })?;
            Ok(logins.with(provider, token.as_str()))
        })
    }
}

/// The text of a file, without white space around it.
pub(crate) fn read_secret(file: &Path) -> Result<Zeroizing<String>, String> {
    let size = std::fs::metadata(file).map_err(|cause| cause.to_string())?.len();
    if size > LONGEST {
        return Err("the file is too large".to_owned());
    }
    let text = Zeroizing::new(std::fs::read_to_string(file).map_err(|cause| cause.to_string())?);
    match text.trim() {
        "" => Err("the file is empty".to_owned()),
        secret => Ok(Zeroizing::new(secret.to_owned())),
    }
}
