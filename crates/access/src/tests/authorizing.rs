//! May they.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::{Principal, Session, SessionKind, SessionScope};
use policy::Context;
use proptest::prelude::*;
use store::{Fault, Faulty, Memory};

use super::{
    NOW, POOL, World, allow, group, managed, role, statement, trust_account, trust_pool, user,
};
use crate::{Authorization, Refusal};

const OBJECT: &str = "arn:aws:s3:::b/k";

/// A session of a role that was assumed directly, narrowed by a scope.
fn session(role: &crate::entities::Role, scope: SessionScope) -> Principal {
    Principal::Session(Arc::new(Session {
        kind: SessionKind::AssumedRole {
            role_id: role.id.clone(),
            role_name: role.name.clone(),
            session_name: "s".to_owned(),
        },
        access_key_id: "ASIAAAAAAAAAAAAAAAAA".to_owned(),
        issued_at: NOW,
        expires_at: NOW.plus(std::time::Duration::from_hours(1)),
        scope,
        tags: BTreeMap::new(),
        transitive_tag_keys: Vec::new(),
        source_identity: None,
        federation: BTreeMap::new(),
        root_key: None,
    }))
}

fn passed(policy: Option<String>, arns: &[&str]) -> SessionScope {
    let policy_arns = arns.iter().map(|arn| (*arn).to_owned()).collect();
    SessionScope { policy, policy_arns, guest: false }
}

#[tokio::test]
async fn st_034_users_have_their_own_groups_and_attached_policies() {
    let world = World::new();
    let (own, attached) = (allow(&["s3:GetObject"]), allow(&["s3:PutObject"]));
    world.insert(&managed("m", &attached)).await;
    world.insert(&group("g", &allow(&["s3:DeleteObject"]))).await;
    let mut ann = user("ann", Some(&own));
    ann.attached.push(world.deployment.iam_arn("policy/m"));
    ann.attached.push("arn:aws:iam::aws:policy/AmazonDynamoDBReadOnlyAccess".to_owned());
    ann.groups.push("g".to_owned());
    world.insert(&ann).await;
    let ann = world.user_named("ann").await;
    for action in ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "dynamodb:GetItem"] {
        assert!(world.may(&ann, action, OBJECT).await, "{action}");
    }
    assert!(!world.may(&ann, "dynamodb:PutItem", OBJECT).await);
    assert!(world.may(&Principal::Root, "iam:CreateUser", "*").await);
    assert!(!world.may(&Principal::Anonymous, "s3:GetObject", OBJECT).await);
    let denied = world.denial(&ann, "s3:ListBucket", "arn:aws:s3:::b").await;
    assert_eq!(
        denied.message,
        "User: arn:aws:iam::111111111111:user/ann is not authorized to perform: s3:ListBucket on \
         resource: arn:aws:s3:::b because no identity-based policy allows the s3:ListBucket action"
    );
}

#[tokio::test]
async fn st_034_denials_name_the_layer_that_refused() {
    let world = World::new();
    let deny = statement("Deny", &["s3:PutObject"], "");
    world.insert(&managed("narrow", &allow(&["s3:GetObject", "s3:PutObject"]))).await;
    let mut wide = role("wide", &trust_account(&["sts:AssumeRole"]));
    wide.inline.insert("all".to_owned(), allow(&["*"]));
    wide.inline.insert("not".to_owned(), deny);
    wide.boundary = Some(world.deployment.iam_arn("policy/narrow"));
    world.insert(&wide).await;
    let whole = session(&wide, SessionScope::default());
    let ends = |message: String, end: &str| assert!(message.ends_with(end), "{message}");
    let denied = world.denial(&whole, "s3:PutObject", OBJECT).await;
    ends(
        denied.message,
        "on resource: arn:aws:s3:::b/k with an explicit deny in an identity-based policy",
    );
    let denied = world.denial(&whole, "sqs:SendMessage", OBJECT).await;
    ends(denied.message, "because no permissions boundary allows the sqs:SendMessage action");
    let scope = passed(Some(allow(&["s3:PutObject"])), &[]);
    let denied = world.denial(&session(&wide, scope), "s3:GetObject", OBJECT).await;
    ends(denied.message, "because no session policy allows the s3:GetObject action");
    assert!(world.may(&whole, "s3:GetObject", OBJECT).await);
}

#[tokio::test]
async fn a_boundary_whose_policy_is_gone_permits_nothing() {
    let world = World::new();
    let mut bounded = role("r", &trust_account(&["sts:AssumeRole"]));
    bounded.inline.insert("all".to_owned(), allow(&["*"]));
    bounded.boundary = Some(world.deployment.iam_arn("policy/gone"));
    world.insert(&bounded).await;
    assert!(!world.may(&session(&bounded, SessionScope::default()), "s3:GetObject", OBJECT).await);
}

#[tokio::test]
async fn st_004_session_policies_are_one_set_within_the_role() {
    let world = World::new();
    let wide = world.role("r", &trust_account(&["sts:AssumeRole"]), &allow(&["s3:*"])).await;
    let inline = Some(allow(&["s3:GetObject", "sqs:SendMessage"]));
    let arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
    let narrowed = session(&wide, passed(inline, &[arn]));
    assert!(world.may(&narrowed, "s3:GetObject", OBJECT).await);
    assert!(world.may(&narrowed, "s3:ListBucket", OBJECT).await);
    assert!(!world.may(&narrowed, "s3:PutObject", OBJECT).await);
    assert!(!world.may(&narrowed, "sqs:SendMessage", OBJECT).await);
    let unknown = session(&wide, passed(None, &["arn:aws:iam::aws:policy/None"]));
    assert!(!world.may(&unknown, "s3:GetObject", OBJECT).await);
}

#[tokio::test]
async fn sec_137_guests_stay_within_the_scope_down_however_wide_the_role() {
    let world = World::new();
    world.role("guest", &trust_pool("unauthenticated"), &allow(&["*"])).await;
    let guest = world.holder(&world.for_identity("guest", true).await.unwrap());
    for action in ["s3:GetObject", "dynamodb:PutItem", "kms:Decrypt", "lambda:InvokeFunction"] {
        assert!(world.may(&guest, action, OBJECT).await, "{action}");
    }
    for action in ["iam:GetRole", "ec2:RunInstances", "sts:GetFederationToken", "kms:CreateKey"] {
        assert!(!world.may(&guest, action, OBJECT).await, "{action}");
    }
    let denied = world.denial(&guest, "ec2:RunInstances", "*").await;
    assert!(
        denied.message.ends_with("because no session policy allows the ec2:RunInstances action")
    );
}

/// Source: the facts IP-093 and IP-094, written down here a second time.
const GUEST_SERVICES: &str = "cloudwatch logs dynamodb kinesis mobileanalytics s3 ses sns sqs \
    lambda machinelearning execute-api iot gamelift cognito-identity cognito-idp lex polly \
    comprehend translate transcribe rekognition mobiletargeting firehose appsync personalize \
    cognito-sync codewhisperer sdb";
const GUEST_ACTIONS: &str = "sagemaker:InvokeEndpoint textract:DetectDocumentText \
    textract:AnalyzeDocument rum:PutRumEvents geo:GetMapTile geo:ListMaps \
    geo:SearchPlaceIndexForText geo:GetPlace geo:CalculateRoute geo:PutGeofence \
    geo:ListGeofences geo:GetDevicePosition kms:Encrypt kms:Decrypt kms:ReEncryptFrom \
    kms:GenerateDataKey";

#[tokio::test]
async fn ip_093_ip_094_guests_have_these_services_and_actions_and_no_others() {
    let world = World::new();
    world.role("guest", &trust_pool("unauthenticated"), &allow(&["*"])).await;
    let guest = world.holder(&world.for_identity("guest", true).await.unwrap());
    for service in GUEST_SERVICES.split_whitespace().filter(|name| !name.starts_with("cognito-")) {
        assert!(world.may(&guest, &format!("{service}:AnythingAtAll"), "*").await, "{service}");
    }
    // IP-096 limits these further.
    for action in ["cognito-identity:GetId", "cognito-sync:ListRecords", "cognito-idp:ListUsers"] {
        assert!(world.may(&guest, action, "*").await, "{action}");
    }
    for action in GUEST_ACTIONS.split_whitespace() {
        assert!(world.may(&guest, action, "*").await, "{action}");
    }
    for action in [
        "sagemaker:CreateEndpoint",
        "textract:StartDocumentAnalysis",
        "rum:DeleteAppMonitor",
        "geo:CreateMap",
        "geo:DeletePlaceIndex",
        "kms:ScheduleKeyDeletion",
        "ec2:DescribeInstances",
        "iam:ListRoles",
        "sts:AssumeRole",
        "secretsmanager:GetSecretValue",
        "ssm:GetParameter",
    ] {
        assert!(!world.may(&guest, action, "*").await, "{action}");
    }
}

#[tokio::test]
async fn ip_095_signed_in_identities_have_the_role_alone() {
    let world = World::new();
    world.role("auth", &trust_pool("authenticated"), &allow(&["ec2:*"])).await;
    let holder = world.holder(&world.for_identity("auth", false).await.unwrap());
    assert!(world.may(&holder, "ec2:RunInstances", "*").await);
}

#[tokio::test]
async fn sec_153_ip_096_identity_pool_credentials_administer_no_pool_whatever_the_role_says() {
    let world = World::new();
    world.role("auth", &trust_pool("authenticated"), &allow(&["*"])).await;
    let holder = world.holder(&world.for_identity("auth", false).await.unwrap());
    let arn = format!("arn:aws:cognito-identity:eu-west-1:111111111111:identitypool/{POOL}");
    for action in [
        "cognito-identity:DeleteIdentities",
        "cognito-identity:SetIdentityPoolRoles",
        "cognito-identity:ListIdentities",
        "cognito-identity:DescribeIdentityPool",
        "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
        "Cognito-Identity:deleteIdentityPool",
        "cognito-sync:BulkPublish",
        "cognito-sync:SetIdentityPoolConfiguration",
    ] {
        assert!(!world.may(&holder, action, &arn).await, "{action}");
    }
    for action in ["cognito-sync:UpdateRecords", "cognito-identity:GetId", "cognito-idp:ListUsers"]
    {
        assert!(world.may(&holder, action, &arn).await, "{action}");
    }
    // The same role without the pool behind it may.
    let name = "direct";
    let direct = world.role(name, &trust_account(&["sts:AssumeRole"]), &allow(&["*"])).await;
    let direct = session(&direct, SessionScope::default());
    assert!(world.may(&direct, "cognito-identity:DeleteIdentities", &arn).await);
}

#[tokio::test]
async fn ip_091_policies_refer_to_the_identity() {
    let world = World::new();
    let own = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*",
        "Resource":"arn:aws:s3:::b/${cognito-identity.amazonaws.com:sub}/*"}]}"#;
    world.role("auth", &trust_pool("authenticated"), own).await;
    let holder = world.holder(&world.for_identity("auth", false).await.unwrap());
    let at = |id: &str| format!("arn:aws:s3:::b/{id}/k");
    assert!(world.may(&holder, "s3:GetObject", &at(super::IDENTITY)).await);
    assert!(!world.may(&holder, "s3:GetObject", &at("us-east-1:other")).await);
    assert!(!world.may(&holder, "s3:GetObject", &at("*")).await);
}

#[tokio::test]
async fn st_035_a_deny_by_issue_time_cuts_live_sessions_at_once() {
    let world = World::new();
    let r = world.role("r", &trust_account(&["sts:AssumeRole"]), &allow(&["s3:*"])).await;
    let live = session(&r, SessionScope::default());
    assert!(world.may(&live, "s3:GetObject", OBJECT).await);
    let condition = |time: &str| {
        statement(
            "Deny",
            &["*"],
            &format!(r#","Condition":{{"DateLessThan":{{"aws:TokenIssueTime":"{time}"}}}}"#),
        )
    };
    let before = NOW.minus(std::time::Duration::from_secs(1)).iso8601();
    world.change_role("r", |r| drop(r.inline.insert("cut".to_owned(), condition(&before)))).await;
    assert!(world.may(&live, "s3:GetObject", OBJECT).await);
    let after = NOW.plus(std::time::Duration::from_secs(1)).iso8601();
    world.change_role("r", |r| drop(r.inline.insert("cut".to_owned(), condition(&after)))).await;
    assert!(!world.may(&live, "s3:GetObject", OBJECT).await);
}

#[tokio::test]
async fn another_node_sees_a_change_within_the_staleness_bound() {
    let world = World::new();
    let r = world.role("r", &trust_account(&["sts:AssumeRole"]), &allow(&["s3:*"])).await;
    let live = session(&r, SessionScope::default());
    assert!(world.may(&live, "s3:GetObject", OBJECT).await);
    // Written past this node's caches, as another node does.
    let old = world.access.role(NOW, "r").await.unwrap().unwrap();
    let mut new = old.value.clone();
    new.inline.clear();
    let mut unit = world.access.unit(NOW);
    unit.update(&old, &new).unwrap();
    unit.commit().await.unwrap();
    let cx = world.cx_at(live, NOW.plus(store::STALENESS));
    let asked = Authorization::new("s3:GetObject", OBJECT);
    assert!(world.access.authorize(&cx, asked).await.is_err());
}

#[tokio::test]
async fn the_global_keys_cannot_be_replaced_by_an_operation() {
    let world = World::new();
    let ip = r#","Condition":{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"},
        "StringEquals":{"aws:PrincipalTag/team":"red","aws:username":"ann"},
        "Bool":{"aws:SecureTransport":"true"}}"#;
    let mut ann = user("ann", Some(&statement("Allow", &["s3:*"], ip)));
    ann.tags.insert("team".to_owned(), "red".to_owned());
    world.insert(&ann).await;
    let ann = world.user_named("ann").await;
    assert!(world.may(&ann, "s3:GetObject", OBJECT).await);
    let mut cx = world.cx(ann);
    cx.client.ip = Some([203, 0, 113, 1].into());
    let context = Context::new().with("AWS:SourceIP", "192.0.2.7");
    let asked = Authorization { action: "s3:GetObject", resource: OBJECT, context };
    assert!(matches!(world.access.authorize(&cx, asked).await, Err(Refusal::Denied(_))));
}

#[tokio::test]
async fn a_store_that_is_down_grants_nothing_once_the_caches_are_stale() {
    let engine = Arc::new(Faulty::new(Arc::new(Memory::new())));
    let world = World::on(engine.clone());
    let r = world.role("r", &trust_account(&["sts:AssumeRole"]), &allow(&["s3:*"])).await;
    let live = session(&r, SessionScope::default());
    assert!(world.may(&live, "s3:GetObject", OBJECT).await);
    engine.always(Fault::Unavailable);
    // Within the bound of staleness the store is not asked at all.
    assert!(world.may(&live, "s3:GetObject", OBJECT).await);
    let cx = world.cx_at(live, NOW.plus(store::STALENESS));
    let answer = world.access.authorize(&cx, Authorization::new("s3:GetObject", OBJECT)).await;
    let Err(refusal @ Refusal::Failed(_)) = answer else { panic!("{answer:?}") };
    assert!(matches!(
        wire::Error::from(refusal).kind,
        wire::Kind::Common(wire::Common::Unavailable)
    ));
}

const ACTIONS: [&str; 6] = [
    "s3:GetObject",
    "s3:PutObject",
    "sqs:SendMessage",
    "ec2:RunInstances",
    "iam:GetRole",
    "kms:Decrypt",
];

fn some_policy() -> impl Strategy<Value = String> {
    let effect = prop_oneof![4 => Just("Allow"), 1 => Just("Deny")];
    let pattern = prop_oneof![
        proptest::sample::select(ACTIONS.to_vec()).prop_map(str::to_owned),
        Just("s3:*".to_owned()),
        Just("*".to_owned()),
    ];
    let statement = (effect, proptest::collection::vec(pattern, 1..3))
        .prop_map(|(e, a)| serde_json::json!({ "Effect": e, "Action": a, "Resource": "*" }));
    proptest::collection::vec(statement, 1..3).prop_map(|statements| {
        serde_json::json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_session_is_allowed_what_its_role_is_not(
        own in some_policy(),
        inline in proptest::option::of(some_policy()),
        boundary in proptest::option::of(some_policy()),
        guest: bool,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let world = World::new();
            let mut r = role("r", &trust_account(&["sts:AssumeRole"]));
            r.inline.insert("own".to_owned(), own);
            if let Some(json) = boundary {
                world.insert(&managed("b", &json)).await;
                r.boundary = Some(world.deployment.iam_arn("policy/b"));
            }
            world.insert(&r).await;
            let whole = session(&r, SessionScope::default());
            let narrow = session(&r, SessionScope { guest, ..passed(inline, &[]) });
            for action in ACTIONS {
                let (narrow, whole) =
                    (world.may(&narrow, action, "*").await, world.may(&whole, action, "*").await);
                assert!(!narrow || whole, "{action}");
            }
        });
    }
}
