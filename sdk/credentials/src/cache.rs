//! Credentials between runs: programs ask again for every command.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use client::aws_credential_types::Credentials;
use client::{Logins, write_private_file};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use zeroize::Zeroizing;

use crate::args::Args;
use crate::failure::Failure;
use crate::places::Places;

/// AWS SDKs ask for new credentials from 15 minutes before their end on: what is answered then has
/// to last longer, or they would ask each time.
const LEFT: Duration = Duration::from_mins(16);

/// What is printed, in the words of `credential_process`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Printed {
    version: u32,
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    session_token: Option<Zeroizing<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expiration: Option<String>,
}

impl Printed {
    pub(crate) fn of(credentials: &Credentials) -> Result<Self, Failure> {
        let end = |moment: SystemTime| {
            let moment = OffsetDateTime::from(moment);
            moment.replace_nanosecond(0).unwrap_or(moment).format(&Rfc3339)
        };
        Ok(Self {
            version: 1,
            access_key_id: credentials.access_key_id().to_owned(),
            secret_access_key: Zeroizing::new(credentials.secret_access_key().to_owned()),
            session_token: credentials
                .session_token()
                .map(|token| Zeroizing::new(token.to_owned())),
            expiration: credentials.expiry().map(end).transpose()?,
        })
    }

    fn ends(&self) -> Option<SystemTime> {
        let text = self.expiration.as_deref()?;
        Some(OffsetDateTime::parse(text, &Rfc3339).ok()?.into())
    }
}

/// What is kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    /// For what they were fetched: everything that bears on them, hashed.
    purpose: String,
    /// When, in seconds since the epoch.
    fetched: u64,
    credentials: Printed,
}

/// The file that keeps credentials, for one way of asking.
pub(crate) struct Cache {
    file: Option<PathBuf>,
    purpose: String,
}

/// Each program name and pool has one file, so that old credentials do not pile up.
fn file(places: &Places, args: &Args) -> PathBuf {
    let name = format!("{}\0{}", args.app_name, args.identity_pool_id);
    let hash = hex::encode(sigv4::sha256(name.as_bytes()));
    places.file(&format!("credentials-{}.json", hash.get(..16).unwrap_or_default()))
}

/// Forgets what is kept.
pub(crate) fn forget(places: &Places, args: &Args) -> Result<(), Failure> {
    match std::fs::remove_file(file(places, args)) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(cause.into()),
        _ => Ok(()),
    }
}

impl Cache {
    pub(crate) fn new(places: &Places, args: &Args, logins: &Logins) -> Self {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let path = |path: &Option<PathBuf>| {
            path.as_ref().map_or_else(String::new, |path| path.display().to_string())
        };
        let environment = client::Environment::process();
        let purpose = [
            args.identity_pool_id.clone(),
            args.app_name.clone(),
            text(&args.region),
            text(&args.endpoint_url),
            format!("{environment:?}"),
            text(&args.custom_role_arn),
            text(&args.classic_role_arn),
            text(&args.classic_guest_role_arn),
            path(&args.identity_file),
            logins.fingerprint(),
        ];
        Self {
            file: (!args.no_cache).then(|| file(places, args)),
            purpose: hex::encode(sigv4::sha256(purpose.join("\0").as_bytes())),
        }
    }

    /// What was fetched for this purpose and lasts long enough. Short-lived credentials are used
    /// for half of their life.
    pub(crate) fn load(&self, now: SystemTime) -> Option<Printed> {
        let text = Zeroizing::new(std::fs::read(self.file.as_ref()?).ok()?);
        let kept: Kept = serde_json::from_slice(&text).ok()?;
        let fetched = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(kept.fetched))?;
        let end = kept.credentials.ends()?;
        let left = end.duration_since(now).ok()?;
        let least = LEFT.min(end.duration_since(fetched).ok()? / 2);
        // A clock that was put back makes the past look like the future.
        let plausible = kept.purpose == self.purpose && fetched <= now;
        (plausible && left > least).then_some(kept.credentials)
    }

    /// Keeps credentials that have an end.
    pub(crate) fn save(&self, printed: &Printed, now: SystemTime) -> Result<(), Failure> {
        let Some(file) = self.file.as_ref().filter(|_| printed.expiration.is_some()) else {
            return Ok(());
        };
        let fetched = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        let kept = KeptRef { purpose: &self.purpose, fetched, credentials: printed };
        let text = Zeroizing::new(serde_json::to_vec(&kept)?);
        write_private_file(file, &text)
            .map_err(|cause| Failure::new(format!("{} cannot be written: {cause}", file.display())))
    }
}

/// [`Kept`] without a copy of the secrets.
#[derive(Serialize)]
struct KeptRef<'a> {
    purpose: &'a str,
    fetched: u64,
    credentials: &'a Printed,
}

#[cfg(test)]
mod tests;
