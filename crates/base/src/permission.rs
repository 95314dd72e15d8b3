//! What a policy must allow before an operation runs.

use std::collections::BTreeMap;

use policy::Context;
use serde_json::Value;
use wire::OpMeta;

/// How many tags or tag keys of a request are looked at: one more than any operation takes.
// INVARIANT: validation and the operations, which come after the decision, refuse input with more.
// So what is not looked at is not done either, and nobody makes us look at more.
const TAGS: usize = 50 + 1;

/// One thing that a policy must allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permission {
    /// The IAM action, such as `cognito-identity:DescribeIdentityPool`.
    pub action: String,
    /// The ARN it acts on; `*` for actions without a resource.
    pub resource: String,
    /// Condition keys of this operation, such as `aws:RequestTag/team`.
    pub context: Context<'static>,
}

impl Permission {
    /// The permission that operation `op` needs on `resource`.
    pub fn of(op: &OpMeta, resource: impl Into<String>) -> Self {
        Self { action: op.action(), resource: resource.into(), context: Context::new() }
    }

    /// The permission to have `service`, such as `cognito-idp.amazonaws.com`, hand out the role of
    /// this ARN. Source: IAM User Guide, "Grant a user permissions to pass a role".
    pub fn pass_role(arn: impl Into<String>, service: &'static str) -> Self {
        let action = "iam:PassRole".to_owned();
        let context = Context::new().with("iam:PassedToService", service);
        Self { action, resource: arn.into(), context }
    }

    /// Adds `aws:ResourceTag/…` for the tags of what is acted on.
    #[must_use]
    pub fn with_resource_tags(mut self, tags: &BTreeMap<String, String>) -> Self {
        for (key, value) in tags {
            self.context.insert(format!("aws:ResourceTag/{key}"), value.clone());
        }
        self
    }

    /// Adds `aws:RequestTag/…` and `aws:TagKeys` for the member of the input that maps tag keys to
    /// values, if it is there. The input need not be valid yet.
    #[must_use]
    pub fn with_request_tags(mut self, tags: Option<&Value>) -> Self {
        let tags = tags.and_then(Value::as_object).into_iter().flatten().take(TAGS);
        let mut keys = Vec::new();
        for (key, value) in tags {
            let value = value.as_str().unwrap_or_default().to_owned();
            self.context.insert(format!("aws:RequestTag/{key}"), value);
            keys.push(key.clone());
        }
        self.with_keys(keys)
    }

    /// Adds `aws:TagKeys` for the member of the input that lists tag keys, if it is there.
    #[must_use]
    pub fn with_tag_keys(self, keys: Option<&Value>) -> Self {
        let keys = keys.and_then(Value::as_array).into_iter().flatten().take(TAGS);
        self.with_keys(keys.filter_map(Value::as_str).map(str::to_owned).collect())
    }

    fn with_keys(mut self, keys: Vec<String>) -> Self {
        if !keys.is_empty() {
            self.context.insert_many("aws:TagKeys", keys);
        }
        self
    }
}
