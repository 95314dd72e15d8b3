//! The kit of IAM's tests, and what holds for all operations: races, failures, permissions.

use std::sync::Arc;

use base::{Ctx, Principal, Service};
use serde_json::{Value, json};
use store::{Fault, Faulty, Memory, Store};
use wire::iam as op;
use wire::{Handle, Kind, Operation};

use crate::Iam;
use crate::tests::{NOW, Refused, World, allow, refused, trust_account, trust_pool};

/// IAM under test, called by the root user.
pub(super) struct Kit {
    pub(super) world: World,
    pub(super) iam: Iam,
}

impl Kit {
    pub(super) fn new() -> Self {
        Self::on(Arc::new(Memory::new()))
    }

    pub(super) fn on(store: Arc<dyn Store>) -> Self {
        let world = World::on(store);
        let iam = Iam::new(world.access.clone());
        Self { world, iam }
    }

    pub(super) fn root(&self) -> Ctx {
        self.world.cx(Principal::Root)
    }

    pub(super) async fn call_as<O: Operation>(
        &self,
        cx: &Ctx,
        input: Value,
    ) -> Result<Value, Refused>
    where
        Iam: Handle<O, Ctx>,
    {
        let answer = match wire::parse::<O>(input) {
            Ok(input) => self.iam.handle(cx, input).await,
            Err(error) => Err(error),
        };
        match answer {
            Ok(output) => Ok(serde_json::to_value(output).unwrap()),
            Err(error) => {
                let code = match error.kind {
                    Kind::Modeled(meta) => meta.code,
                    Kind::Common(common) => common.code(&wire::iam::SERVICE).0,
                };
                Err(refused(code, &error.message))
            }
        }
    }

    pub(super) async fn call<O: Operation>(&self, input: Value) -> Result<Value, Refused>
    where
        Iam: Handle<O, Ctx>,
    {
        self.call_as::<O>(&self.root(), input).await
    }

    pub(super) async fn ok<O: Operation>(&self, input: Value) -> Value
    where
        Iam: Handle<O, Ctx>,
    {
        self.call::<O>(input).await.unwrap()
    }

    pub(super) async fn refused<O: Operation>(&self, input: Value, code: &str, text: &str)
    where
        Iam: Handle<O, Ctx>,
    {
        assert_eq!(self.call::<O>(input).await, Err(refused(code, text)));
    }

    pub(super) async fn role(&self, name: &str) -> Value {
        let trust = trust_account(&["sts:AssumeRole"]);
        let input = json!({"RoleName": name, "AssumeRolePolicyDocument": trust});
        self.ok::<op::CreateRole>(input).await
    }

    pub(super) async fn user(&self, name: &str) -> Value {
        self.ok::<op::CreateUser>(json!({"UserName": name})).await
    }

    pub(super) async fn group(&self, name: &str) -> Value {
        self.ok::<op::CreateGroup>(json!({"GroupName": name})).await
    }

    /// A managed policy; answers its ARN.
    pub(super) async fn policy(&self, name: &str, actions: &[&str]) -> String {
        let input = json!({"PolicyName": name, "PolicyDocument": allow(actions)});
        let made = self.ok::<op::CreatePolicy>(input).await;
        made["Policy"]["Arn"].as_str().unwrap().to_owned()
    }
}

/// A document of an answer, decoded as botocore does.
pub(super) fn decoded(document: &Value) -> String {
    let text = document.as_str().unwrap();
    percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

/// The texts of a list of an answer, at a member of each.
pub(super) fn column(list: &Value, member: &str) -> Vec<String> {
    let text = |item: &Value| item[member].as_str().unwrap().to_owned();
    list.as_array().unwrap().iter().map(text).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_64_roles_of_one_name_one_is_made() {
    let kit = Arc::new(Kit::new());
    let make = |n: u32| {
        let kit = Arc::clone(&kit);
        // Names are one without regard to case.
        let name = if n.is_multiple_of(2) { "Guest" } else { "guest" };
        tokio::spawn(async move {
            let trust = trust_account(&["sts:AssumeRole"]);
            let input = json!({"RoleName": name, "AssumeRolePolicyDocument": trust});
            kit.call::<op::CreateRole>(input).await
        })
    };
    let tasks: Vec<_> = (0..64).map(make).collect();
    let mut made = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => made += 1,
            Err(Refused(code, text)) => {
                assert_eq!(code, "EntityAlreadyExists");
                assert!(text.ends_with("uest already exists."), "{text}");
            }
        }
    }
    assert_eq!(made, 1);
    let roles = kit.ok::<op::ListRoles>(json!({})).await;
    assert_eq!(roles["Roles"].as_array().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn attachments_at_the_same_time_are_all_kept() {
    let kit = Arc::new(Kit::new());
    kit.role("R").await;
    let mut tasks = Vec::new();
    for n in 0..8 {
        let arn = kit.policy(&format!("P{n}"), &["s3:GetObject"]).await;
        let kit = Arc::clone(&kit);
        tasks.push(tokio::spawn(async move {
            kit.call::<op::AttachRolePolicy>(json!({"RoleName": "R", "PolicyArn": arn})).await
        }));
    }
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let list = kit.ok::<op::ListAttachedRolePolicies>(json!({"RoleName": "R"})).await;
    assert_eq!(list["AttachedPolicies"].as_array().unwrap().len(), 8);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_policy_is_attached_or_deleted_but_not_both() {
    for n in 0..32 {
        let kit = Arc::new(Kit::new());
        kit.role("R").await;
        let arn = kit.policy("P", &["s3:GetObject"]).await;
        let (one, other) = (Arc::clone(&kit), Arc::clone(&kit));
        let attach = json!({"RoleName": "R", "PolicyArn": arn});
        let delete = json!({"PolicyArn": arn});
        let attach =
            tokio::spawn(async move { one.call::<op::AttachRolePolicy>(attach).await.is_ok() });
        let delete =
            tokio::spawn(async move { other.call::<op::DeletePolicy>(delete).await.is_ok() });
        let (attached, deleted) = (attach.await.unwrap(), delete.await.unwrap());
        assert!(attached != deleted, "round {n}: attached {attached}, deleted {deleted}");
    }
}

#[tokio::test]
async fn a_store_that_fails_gives_5xx_and_writes_nothing_half() {
    let faulty = Arc::new(Faulty::new(Arc::new(Memory::new())));
    let kit = Kit::on(Arc::clone(&faulty) as Arc<dyn Store>);
    kit.role("Old").await;
    for fault in [Fault::Unavailable, Fault::LostBefore] {
        faulty.always(fault);
        let trust = trust_account(&["sts:AssumeRole"]);
        let make = json!({"RoleName": "New", "AssumeRolePolicyDocument": trust});
        let tag = json!({"RoleName": "Old", "Tags": [{"Key": "a", "Value": "b"}]});
        let answers = [
            kit.call::<op::CreateRole>(make).await,
            kit.call::<op::TagRole>(tag).await,
            kit.call::<op::ListRoles>(json!({})).await,
            kit.call::<op::DeleteRole>(json!({"RoleName": "Old"})).await,
        ];
        for answer in answers {
            assert_eq!(answer.unwrap_err().0, "ServiceUnavailable");
        }
        faulty.always(Fault::None);
        let role = kit.ok::<op::GetRole>(json!({"RoleName": "Old"})).await;
        assert_eq!(role["Role"].get("Tags"), None);
        kit.refused::<op::GetRole>(
            json!({"RoleName": "New"}),
            "NoSuchEntity",
            "The role with name New cannot be found.",
        )
        .await;
    }
    assert!(faulty.ready().await.is_ok());
}

#[tokio::test]
async fn a_change_of_policy_is_seen_at_once() {
    let kit = Kit::new();
    kit.user("u").await;
    let user = kit.world.user_named("u").await;
    assert!(!kit.world.may(&user, "s3:GetObject", "arn:aws:s3:::b/k").await);
    let put = json!({"UserName": "u", "PolicyName": "p", "PolicyDocument": allow(&["s3:*"])});
    kit.ok::<op::PutUserPolicy>(put).await;
    assert!(kit.world.may(&user, "s3:GetObject", "arn:aws:s3:::b/k").await);
    kit.ok::<op::DeleteUserPolicy>(json!({"UserName": "u", "PolicyName": "p"})).await;
    assert!(!kit.world.may(&user, "s3:GetObject", "arn:aws:s3:::b/k").await);
}

#[tokio::test]
async fn permissions_name_the_arn_with_its_path_and_the_conditions() {
    let kit = Kit::new();
    let trust = trust_pool("authenticated");
    let input = json!({
        "RoleName": "R", "Path": "/app/", "AssumeRolePolicyDocument": trust,
        "Tags": [{"Key": "team", "Value": "blue"}],
    });
    kit.ok::<op::CreateRole>(input).await;
    let cx = kit.root();
    let asked = async |name: &str, input: Value| {
        let op = wire::iam::SERVICE.operation(name).unwrap();
        let mut all = kit.iam.permissions(&cx, op, &input).await.unwrap();
        assert_eq!(all.len(), 1);
        all.remove(0)
    };
    let delete = asked("DeleteRole", json!({"RoleName": "R"})).await;
    assert_eq!(delete.action, "iam:DeleteRole");
    assert_eq!(delete.resource, "arn:aws:iam::111111111111:role/app/R");
    let key = |asked: &base::Permission, key: &str| asked.context.get(key).cloned();
    let one = |value: &'static str| Some(policy::Values::One(value.into()));
    assert_eq!(key(&delete, "aws:ResourceTag/team"), one("blue"));
    let missing = asked("DeleteRole", json!({"RoleName": "X"})).await;
    assert_eq!(missing.resource, "arn:aws:iam::111111111111:role/X");
    let arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
    let attach = asked("AttachRolePolicy", json!({"RoleName": "R", "PolicyArn": arn})).await;
    assert_eq!(attach.resource, "arn:aws:iam::111111111111:role/app/R");
    assert_eq!(key(&attach, "iam:PolicyARN"), one(arn));
    assert_eq!(asked("ListRoles", json!({})).await.resource, "*");
    let tag = json!({"UserName": "u", "Tags": [{"Key": "a", "Value": "b"}]});
    let tag = asked("TagUser", tag).await;
    assert_eq!(key(&tag, "aws:RequestTag/a"), one("b"));
    assert_eq!(key(&tag, "aws:TagKeys"), Some(policy::Values::Many(vec!["a".into()])));
}

#[tokio::test]
async fn moving_a_user_needs_the_permission_at_both_ends() {
    let kit = Kit::new();
    kit.user("u").await;
    kit.group("g").await;
    let cases = [
        ("UpdateUser", json!({"UserName": "u", "NewPath": "/admin/"}), "user/u user/admin/u"),
        ("UpdateUser", json!({"UserName": "u", "NewUserName": "v"}), "user/u user/v"),
        ("UpdateUser", json!({"UserName": "u"}), "user/u"),
        ("UpdateGroup", json!({"GroupName": "g", "NewGroupName": "h"}), "group/g group/h"),
    ];
    for (name, input, expected) in cases {
        let op = wire::iam::SERVICE.operation(name).unwrap();
        let all = kit.iam.permissions(&kit.root(), op, &input).await.unwrap();
        let arn = |resource: &str| format!("arn:aws:iam::111111111111:{resource}");
        let expected: Vec<_> = expected.split(' ').map(arn).collect();
        assert_eq!(all.into_iter().map(|p| p.resource).collect::<Vec<_>>(), expected);
    }
}

#[tokio::test]
async fn what_is_done_on_the_side_needs_its_own_permission() {
    let kit = Kit::new();
    let tags = json!([{"Key": "a", "Value": "b"}]);
    let cases = [
        ("CreateRole", json!({"RoleName": "R", "Tags": tags}), "iam:CreateRole iam:TagRole"),
        ("CreateRole", json!({"RoleName": "R"}), "iam:CreateRole"),
        (
            "CreatePolicyVersion",
            json!({"PolicyArn": "arn:aws:iam::111111111111:policy/P", "SetAsDefault": true}),
            "iam:CreatePolicyVersion iam:SetDefaultPolicyVersion",
        ),
        ("TagRole", json!({"RoleName": "R", "Tags": tags}), "iam:TagRole"),
    ];
    for (name, input, expected) in cases {
        let op = wire::iam::SERVICE.operation(name).unwrap();
        let all = kit.iam.permissions(&kit.root(), op, &input).await.unwrap();
        let actions: Vec<_> = all.into_iter().map(|p| p.action).collect();
        assert_eq!(actions.join(" "), expected);
    }
}

#[tokio::test]
async fn the_whole_service_answers_in_xml() {
    let kit = Kit::new();
    let cx = kit.root();
    let op = wire::iam::SERVICE.operation("CreateUser").unwrap();
    let answer = kit.iam.call(&cx, op, json!({"UserName": "u"})).await.unwrap();
    let text = String::from_utf8(answer.body).unwrap();
    assert_eq!(answer.status, 200);
    assert!(text.contains("<CreateUserResult><User><Path>/</Path>"), "{text}");
    assert!(text.contains(&format!("<CreateDate>{}</CreateDate>", NOW.iso8601())), "{text}");
}
