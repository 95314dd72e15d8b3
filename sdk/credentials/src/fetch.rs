//! From an identity pool to credentials.

use client::aws_credential_types::Credentials;
use client::{CognitoCredentialsProvider, Logins};

use crate::args::Args;
use crate::cache;
use crate::failure::Failure;
use crate::places::Places;
use crate::user;

fn provider(
    args: &Args,
    places: &Places,
    logins: Logins,
) -> Result<CognitoCredentialsProvider, Failure> {
    let mut builder = CognitoCredentialsProvider::builder(&args.identity_pool_id)
        .app_name(&args.app_name)
        .role_session_name("countersign-credentials")
        .store(places.identities())
        .logins(logins);
    if let Some(region) = &args.region {
        builder = builder.region(region);
    }
    if let Some(url) = &args.endpoint_url {
        builder = builder.endpoint_url(url);
    }
    if let Some(arn) = &args.custom_role_arn {
        builder = builder.custom_role_arn(arn);
    }
    if args.classic_role_arn.is_some() || args.classic_guest_role_arn.is_some() {
        let (user, guest) = (&args.classic_role_arn, &args.classic_guest_role_arn);
        builder = builder.classic_flow(user.as_deref(), guest.as_deref());
    }
    Ok(builder.build()?)
}

/// New credentials.
pub(crate) async fn credentials(
    args: &Args,
    places: &Places,
    logins: Logins,
) -> Result<Credentials, Failure> {
    Ok(provider(args, places, logins)?.credentials().await?)
}

/// Forgets the identity and whatever credentials are kept, and signs out.
pub(crate) async fn forget(args: &Args, places: &Places) -> Result<(), Failure> {
    provider(args, places, Logins::none())?.clear().await?;
    cache::forget(places, args)?;
    user::sign_out(args, places).await
}
