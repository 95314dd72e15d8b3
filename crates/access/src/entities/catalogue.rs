//! AWS-managed policies: a small, read-only catalogue under `arn:aws:iam::aws:policy/`.
//!
//! Names, ids' shape and purpose are AWS's; the documents are ours, cut to the services that this
//! server and its gateway know.

use base::Timestamp;

/// One AWS-managed policy.
#[derive(Debug, PartialEq, Eq)]
pub struct AwsManaged {
    /// Its name.
    pub name: &'static str,
    /// Begins and ends with `/`.
    pub path: &'static str,
    /// `ANPA…`.
    pub id: &'static str,
    /// What it is for.
    pub description: &'static str,
    /// The document in force (`v1`), JSON text.
    pub document: &'static str,
}

impl AwsManaged {
    /// `arn:aws:iam::aws:policy/PATH/NAME`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::aws:policy{}{}", self.path, self.name)
    }

    /// When the catalogue says that they were made.
    pub const CREATED_AT: Timestamp = Timestamp::from_secs(1_423_161_600);
}

/// The AWS-managed policy of this ARN.
pub fn aws_managed(arn: &str) -> Option<&'static AwsManaged> {
    let rest = arn.strip_prefix("arn:aws:iam::aws:policy")?;
    AWS_MANAGED
        .iter()
        .find(|policy| rest.strip_prefix(policy.path).is_some_and(|name| name == policy.name))
}

macro_rules! allow {
    ([$first:literal $(, $action:literal)* $(,)?]) => {
        concat!(
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[""#,
            $first, "\"" $(, ",\"", $action, "\"")*,
            r#"],"Resource":"*"}]}"#
        )
    };
}

/// All of them, sorted by path and name.
pub static AWS_MANAGED: &[AwsManaged] = &[
    AwsManaged {
        name: "AdministratorAccess",
        path: "/",
        id: "ANPAAADMINISTRATORACC",
        description: "Full access to every action and resource.",
        document: allow!(["*"]),
    },
    AwsManaged {
        name: "AmazonCognitoPowerUser",
        path: "/",
        id: "ANPAACOGNITOPOWERUSER",
        description: "Administrative access to Cognito.",
        document: allow!([
            "cognito-identity:*",
            "cognito-idp:*",
            "cognito-sync:*",
            "iam:ListRoles",
            "iam:GetRole",
            "iam:ListOpenIDConnectProviders",
            "iam:ListSAMLProviders",
            "iam:GetSAMLProvider",
            "iam:PassRole",
        ]),
    },
    AwsManaged {
        name: "AmazonCognitoReadOnly",
        path: "/",
        id: "ANPAACOGNITOREADONLY2",
        description: "Read-only access to Cognito.",
        document: allow!([
            "cognito-identity:Describe*",
            "cognito-identity:Get*",
            "cognito-identity:List*",
            "cognito-idp:Describe*",
            "cognito-idp:AdminGet*",
            "cognito-idp:AdminList*",
            "cognito-idp:List*",
            "cognito-idp:Get*",
            "cognito-sync:Describe*",
            "cognito-sync:Get*",
            "cognito-sync:List*",
            "iam:ListRoles",
            "iam:ListOpenIDConnectProviders",
        ]),
    },
    AwsManaged {
        name: "AmazonCognitoUnAuthedIdentitiesSessionPolicy",
        path: "/",
        id: "ANPAACOGNITOUNAUTHED2",
        description: "The managed half of the scope-down of guests' sessions (IP-094).",
        document: crate::authorize::GUEST_MANAGED,
    },
    AwsManaged {
        name: "AmazonDynamoDBFullAccess",
        path: "/",
        id: "ANPAADYNAMODBFULLACCE",
        description: "Full access to DynamoDB.",
        document: allow!(["dynamodb:*"]),
    },
    AwsManaged {
        name: "AmazonDynamoDBReadOnlyAccess",
        path: "/",
        id: "ANPAADYNAMODBREADONLY",
        description: "Read-only access to DynamoDB.",
        document: allow!([
            "dynamodb:BatchGetItem",
            "dynamodb:ConditionCheckItem",
            "dynamodb:Describe*",
            "dynamodb:GetItem",
            "dynamodb:List*",
            "dynamodb:PartiQLSelect",
            "dynamodb:Query",
            "dynamodb:Scan",
        ]),
    },
    AwsManaged {
        name: "AmazonS3FullAccess",
        path: "/",
        id: "ANPAASTHREEFULLACCESS",
        description: "Full access to every bucket.",
        document: allow!(["s3:*"]),
    },
    AwsManaged {
        name: "AmazonS3ReadOnlyAccess",
        path: "/",
        id: "ANPAASTHREEREADONLYAC",
        description: "Read-only access to every bucket.",
        document: allow!(["s3:Get*", "s3:List*", "s3:Describe*"]),
    },
    AwsManaged {
        name: "IAMFullAccess",
        path: "/",
        id: "ANPAAIAMFULLACCESSAAA",
        description: "Full access to IAM.",
        document: allow!(["iam:*"]),
    },
    AwsManaged {
        name: "IAMReadOnlyAccess",
        path: "/",
        id: "ANPAAIAMREADONLYACCES",
        description: "Read-only access to IAM.",
        document: allow!(["iam:Get*", "iam:List*", "iam:Simulate*"]),
    },
    AwsManaged {
        name: "ReadOnlyAccess",
        path: "/",
        id: "ANPAAREADONLYACCESSAA",
        description: "Read-only access to everything that this server and its gateway know.",
        document: allow!([
            "cognito-identity:Describe*",
            "cognito-identity:Get*",
            "cognito-identity:List*",
            "cognito-idp:Describe*",
            "cognito-idp:AdminGet*",
            "cognito-idp:AdminList*",
            "cognito-idp:List*",
            "cognito-idp:Get*",
            "cognito-sync:Describe*",
            "cognito-sync:Get*",
            "cognito-sync:List*",
            "dynamodb:BatchGetItem",
            "dynamodb:Describe*",
            "dynamodb:GetItem",
            "dynamodb:List*",
            "dynamodb:Query",
            "dynamodb:Scan",
            "iam:Get*",
            "iam:List*",
            "s3:Get*",
            "s3:List*",
            "sts:GetAccessKeyInfo",
            "sts:GetCallerIdentity",
        ]),
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_found_by_its_arn_and_parses() {
        for entry in AWS_MANAGED {
            assert_eq!(aws_managed(&entry.arn()), Some(entry));
            assert_eq!(entry.id.len(), 21, "{}", entry.name);
            let parsed = policy::Policy::parse(entry.document, policy::PolicyKind::Identity);
            assert!(parsed.is_ok(), "{}: {parsed:?}", entry.name);
        }
        assert!(AWS_MANAGED.is_sorted_by_key(|entry| (entry.path, entry.name)));
        assert_eq!(aws_managed("arn:aws:iam::aws:policy/Nothing"), None);
        assert_eq!(aws_managed("arn:aws:iam::000000000000:policy/AdministratorAccess"), None);
    }
}
