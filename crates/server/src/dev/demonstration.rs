//! The demonstration pool, its roles and their policies.

use base::{Caller, Ctx, Principal, RequestId};
use serde_json::json;
use wire::{Error, Handle, cognito_identity as pools, iam};

use super::{BUCKET, DEVELOPER, TABLE};
use crate::app::App;

const POOL: &str = "demo";
const GUEST: &str = "CountersignDemoGuest";
const AUTHENTICATED: &str = "CountersignDemoAuthenticated";

/// Makes what is missing and answers the pool's id.
pub(super) async fn set_up(app: &App) -> Result<String, Error> {
    let cx = as_root(app);
    let pool = match find_pool(app, &cx).await? {
        Some(pool) => pool,
        None => create_pool(app, &cx).await?,
    };
    let guest = role(app, &cx, GUEST, &pool, "unauthenticated").await?;
    let authenticated = role(app, &cx, AUTHENTICATED, &pool, "authenticated").await?;
    let roles = [("unauthenticated", guest), ("authenticated", authenticated)];
    let input = pools::SetIdentityPoolRolesInput {
        identity_pool_id: pool.clone(),
        roles: roles.map(|(state, arn)| (state.to_owned(), arn)).into(),
        role_mappings: None,
    };
    Handle::<pools::SetIdentityPoolRoles, Ctx>::handle(&*app.identity, &cx, input).await?;
    Ok(pool)
}

fn as_root(app: &App) -> Ctx {
    Ctx {
        caller: Caller { principal: Principal::Root, access_key_id: None },
        now: app.router.clock.now(),
        rng: app.router.rng.clone(),
        request_id: RequestId::generate(&*app.router.rng),
        client: base::Client::default(),
        deployment: app.deployment.clone(),
    }
}

async fn find_pool(app: &App, cx: &Ctx) -> Result<Option<String>, Error> {
    let input = pools::ListIdentityPoolsInput { max_results: 60, next_token: None };
    let listed = Handle::<pools::ListIdentityPools, Ctx>::handle(&*app.identity, cx, input).await?;
    let mut found = listed.identity_pools.unwrap_or_default().into_iter();
    let demo = found.find(|pool| pool.identity_pool_name.as_deref() == Some(POOL));
    Ok(demo.and_then(|pool| pool.identity_pool_id))
}

async fn create_pool(app: &App, cx: &Ctx) -> Result<String, Error> {
    let input = pools::CreateIdentityPoolInput {
        identity_pool_name: POOL.to_owned(),
        allow_unauthenticated_identities: true,
        developer_provider_name: Some(DEVELOPER.to_owned()),
        ..Default::default()
    };
    let pool = Handle::<pools::CreateIdentityPool, Ctx>::handle(&*app.identity, cx, input).await?;
    Ok(pool.identity_pool_id)
}

/// A role that identities of `pool` in the state `amr` may take; answers its ARN.
async fn role(app: &App, cx: &Ctx, name: &str, pool: &str, amr: &str) -> Result<String, Error> {
    let input = iam::CreateRoleRequest {
        role_name: name.to_owned(),
        assume_role_policy_document: identity::role_trust(pool, amr),
        ..Default::default()
    };
    match Handle::<iam::CreateRole, Ctx>::handle(&*app.iam, cx, input).await {
        Err(error) if error.code(&iam::SERVICE).0 == "EntityAlreadyExists" => {}
        created => {
            created?;
        }
    }
    let input = iam::PutRolePolicyRequest {
        role_name: name.to_owned(),
        policy_name: "own-data".to_owned(),
        policy_document: own_data(app),
    };
    Handle::<iam::PutRolePolicy, Ctx>::handle(&*app.iam, cx, input).await?;
    Ok(app.deployment.iam_arn(&format!("role/{name}")))
}

/// Each identity may use its own folder of the bucket and its own items of the table. The prefix is
/// the same for guests and signed-in users, so that a guest who signs in keeps their data.
fn own_data(app: &App) -> String {
    let me = "${cognito-identity.amazonaws.com:sub}";
    let (region, account) = (&app.deployment.region, &app.deployment.account);
    let datasets = format!("arn:aws:cognito-sync:{region}:{account}:identitypool/*/identity/{me}");
    json!({
        "Version": "2012-10-17",
        "Statement": [
            {
                "Sid": "OwnObjects",
                "Effect": "Allow",
                "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"],
                "Resource": format!("arn:aws:s3:::{BUCKET}/{me}/*")
            },
            {
                "Sid": "ListOwnObjects",
                "Effect": "Allow",
                "Action": "s3:ListBucket",
                "Resource": format!("arn:aws:s3:::{BUCKET}"),
                "Condition": { "StringLike": { "s3:prefix": [format!("{me}/*"), format!("{me}/")] } }
            },
            {
                "Sid": "OwnDatasets",
                "Effect": "Allow",
                "Action": "cognito-sync:*",
                "Resource": [datasets, format!("{datasets}/*")]
            },
            {
                "Sid": "OwnItems",
                "Effect": "Allow",
                "Action": ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:Query"],
                "Resource": format!("arn:aws:dynamodb:{region}:{account}:table/{TABLE}"),
                "Condition": { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": [me] } }
            }
        ]
    })
    .to_string()
}
