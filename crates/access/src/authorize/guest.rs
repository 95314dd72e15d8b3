//! The scope-down of guests' sessions in the enhanced flow (IP-092 to IP-095): what a session
//! without logins may do at most, whatever the role allows.
//!
//! Two lists of services, an inline and a managed session policy. A session policy is a set: an
//! action passes if either list names it.

macro_rules! allow {
    ($first:literal $(, $action:literal)* $(,)?) => {
        concat!(
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[""#,
            $first, "\"" $(, ",\"", $action, "\"")*,
            r#"],"Resource":"*"}]}"#
        )
    };
}

/// The inline half (IP-093).
pub(crate) const GUEST_INLINE: &str = allow!(
    "cloudwatch:*",
    "logs:*",
    "dynamodb:*",
    "kinesis:*",
    "mobileanalytics:*",
    "s3:*",
    "ses:*",
    "sns:*",
    "sqs:*",
    "lambda:*",
    "machinelearning:*",
    "execute-api:*",
    "iot:*",
    "gamelift:*",
    "cognito-identity:*",
    "cognito-idp:*",
    "lex:*",
    "polly:*",
    "comprehend:*",
    "translate:*",
    "transcribe:*",
    "rekognition:*",
    "mobiletargeting:*",
    "firehose:*",
    "appsync:*",
    "personalize:*",
    "sagemaker:InvokeEndpoint",
    "cognito-sync:*",
    "codewhisperer:*",
    "textract:DetectDocumentText",
    "textract:AnalyzeDocument",
    "sdb:*",
);

/// The managed half, `AmazonCognitoUnAuthedIdentitiesSessionPolicy` (IP-094).
pub(crate) const GUEST_MANAGED: &str = allow!(
    "rum:PutRumEvents",
    "polly:*",
    "comprehend:*",
    "translate:*",
    "transcribe:*",
    "rekognition:*",
    "mobiletargeting:*",
    "firehose:*",
    "personalize:*",
    "sagemaker:InvokeEndpoint",
    "geo:GetMap*",
    "geo:ListMaps",
    "geo:SearchPlaceIndex*",
    "geo:GetPlace",
    "geo:CalculateRoute*",
    "geo:*Geofence",
    "geo:*Geofences",
    "geo:*DevicePosition*",
    "kms:Encrypt",
    "kms:Decrypt",
    "kms:ReEncrypt*",
    "kms:GenerateDataKey*",
);
