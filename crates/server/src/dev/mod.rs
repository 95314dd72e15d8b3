//! `countersign dev`: a demonstration pool with real roles and a real bucket, and the lines to
//! paste that walk the whole flow.
//!
//! Everything goes through the same operations that anyone calls, as the root user.

mod demonstration;

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::app::App;
use crate::config::Config;
use crate::start::StartError;

/// The bucket of the demonstration.
pub(crate) const BUCKET: &str = "demo";
/// The DynamoDB table that the roles speak of.
const TABLE: &str = "demo";
/// The name under which the app's own backend signs users in.
const DEVELOPER: &str = "login.demo";

/// What `dev` sets where nothing else is configured.
pub(crate) fn defaults(config: &mut Config) {
    let plain = Config::default();
    if config.data == plain.data {
        config.data = PathBuf::from("countersign-dev");
    }
    if config.gateway.s3.endpoint.is_none() && config.gateway.s3.folder.is_none() {
        config.gateway.s3.folder = Some(config.data.join("s3"));
    }
    let sends = config.mail.url.is_some() || config.mail.webhook.is_some();
    config.messages.capture |= !sends && config.sms.webhook.is_none();
    if config.log.filter == plain.log.filter {
        "warn".clone_into(&mut config.log.filter);
    }
}

/// Makes the demonstration, unless it is there from an earlier start, and describes it.
pub(crate) async fn set_up(app: &App, config: &Config) -> Result<String, StartError> {
    let pool = demonstration::set_up(app).await?;
    let fill = |template: &str| {
        template
            .replace("{{endpoint}}", &app.deployment.public_url)
            .replace("{{region}}", app.deployment.region.as_str())
            .replace("{{pool}}", &pool)
            .replace("{{bucket}}", BUCKET)
            .replace("{{developer}}", DEVELOPER)
            .replace("{{access_key_id}}", &app.root.key.access_key_id)
            .replace("{{secret_access_key}}", app.root.key.secret_access_key.expose())
    };
    let mut text = format!(
        "Countersign is ready at {url}   (data in {data})\n\n  identity pool  {pool}\n  \
         bucket         {BUCKET}\n  root key       {id}\n                 {secret}\n",
        url = app.deployment.public_url,
        data = config.data.display(),
        id = app.root.key.access_key_id,
        secret = app.root.key.secret_access_key.expose(),
    );
    let dynamodb = match &config.gateway.dynamodb.endpoint {
        Some(endpoint) => format!("  table          {TABLE} (make it at {endpoint})\n"),
        None => "  DynamoDB       off: set gateway.dynamodb to open that door\n".to_owned(),
    };
    text.push_str(&dynamodb);
    let _ = write!(
        text,
        "\n# --- A guest, with the AWS CLI: paste into a shell ---\n{}\
         \n# --- A signed-in user, with boto3: paste into python ---\n{}\n\
         Stop with Ctrl-C. Start again: everything is still there.\n",
        fill(include_str!("walk.sh.txt")),
        fill(include_str!("walk.py.txt")),
    );
    Ok(text)
}
