//! Requests in and answers out, byte for byte.

use serde_json::json;

use crate::*;

fn xml<O: Operation>(output: &O::Output) -> String {
    let encoded = encode::<O>(output, "req-1").unwrap();
    assert_eq!((encoded.status, encoded.content_type), (200, "text/xml"));
    assert_eq!(encoded.headers, [("x-amzn-requestid", "req-1".to_owned())]);
    String::from_utf8(encoded.body).unwrap()
}

#[test]
fn st_033_assume_role_with_web_identity_xml() {
    let output = sts::AssumeRoleWithWebIdentityResponse {
        credentials: Some(sts::Credentials {
            access_key_id: Some("ASIAX".to_owned()),
            secret_access_key: Some("s<&>".into()),
            session_token: Some("t".to_owned()),
            expiration: Some(Timestamp::from_seconds(1_388_534_400)),
        }),
        subject_from_web_identity_token: Some("sub".to_owned()),
        assumed_role_user: Some(sts::AssumedRoleUser {
            assumed_role_id: Some("AROA:n".to_owned()),
            arn: Some("arn:aws:sts::1:assumed-role/r/n".to_owned()),
        }),
        packed_policy_size: Some(6),
        ..Default::default()
    };
    assert_eq!(
        xml::<sts::AssumeRoleWithWebIdentity>(&output),
        "<AssumeRoleWithWebIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
         <AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIAX</AccessKeyId>\
         <SecretAccessKey>s&lt;&amp;&gt;</SecretAccessKey><SessionToken>t</SessionToken>\
         <Expiration>2014-01-01T00:00:00Z</Expiration></Credentials>\
         <SubjectFromWebIdentityToken>sub</SubjectFromWebIdentityToken><AssumedRoleUser>\
         <AssumedRoleId>AROA:n</AssumedRoleId><Arn>arn:aws:sts::1:assumed-role/r/n</Arn>\
         </AssumedRoleUser><PackedPolicySize>6</PackedPolicySize>\
         </AssumeRoleWithWebIdentityResult><ResponseMetadata><RequestId>req-1</RequestId>\
         </ResponseMetadata></AssumeRoleWithWebIdentityResponse>"
    );
}

fn role(tags: Option<Vec<iam::Tag>>) -> iam::Role {
    iam::Role {
        path: Some("/".to_owned()),
        role_name: Some("r".to_owned()),
        create_date: Some(Timestamp::from_millis(1_388_534_400_250)),
        max_session_duration: Some(3600),
        tags,
        ..Default::default()
    }
}

#[test]
fn get_role_xml() {
    let tags = vec![iam::Tag { key: "k".to_owned(), value: "a\u{1}\r".to_owned() }];
    assert_eq!(
        xml::<iam::GetRole>(&iam::GetRoleResponse { role: Some(role(Some(tags))) }),
        "<GetRoleResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><GetRoleResult><Role>\
         <Path>/</Path><RoleName>r</RoleName><CreateDate>2014-01-01T00:00:00.25Z</CreateDate>\
         <MaxSessionDuration>3600</MaxSessionDuration><Tags><member><Key>k</Key>\
         <Value>a\u{fffd}&#xD;</Value></member></Tags></Role></GetRoleResult><ResponseMetadata>\
         <RequestId>req-1</RequestId></ResponseMetadata></GetRoleResponse>"
    );
}

#[test]
fn list_roles_xml_has_empty_lists_and_booleans() {
    let output = iam::ListRolesResponse {
        roles: Some(vec![role(Some(Vec::new())), role(None)]),
        is_truncated: Some(false),
        marker: None,
    };
    let one = "<Path>/</Path><RoleName>r</RoleName><CreateDate>2014-01-01T00:00:00.25Z</CreateDate>\
               <MaxSessionDuration>3600</MaxSessionDuration>";
    assert_eq!(
        xml::<iam::ListRoles>(&output),
        format!(
            "<ListRolesResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><ListRolesResult>\
             <Roles><member>{one}<Tags/></member><member>{one}</member></Roles>\
             <IsTruncated>false</IsTruncated></ListRolesResult><ResponseMetadata>\
             <RequestId>req-1</RequestId></ResponseMetadata></ListRolesResponse>"
        )
    );
}

#[test]
fn iam_maps_and_outputs_without_shape() {
    let map = [(iam::SummaryKeyType::Users, 3)];
    let output = iam::GetAccountSummaryResponse {
        summary_map: Some(map.iter().map(|(k, v)| (k.to_string(), *v)).collect()),
    };
    assert!(
        xml::<iam::GetAccountSummary>(&output)
            .contains("<SummaryMap><entry><key>Users</key><value>3</value></entry></SummaryMap>")
    );
    assert_eq!(
        xml::<iam::DeleteRole>(&Empty {}),
        "<DeleteRoleResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><ResponseMetadata>\
         <RequestId>req-1</RequestId></ResponseMetadata></DeleteRoleResponse>"
    );
}

#[test]
fn json_outputs() {
    let output = cognito_identity::GetIdResponse { identity_id: Some("a:b".to_owned()) };
    let encoded = encode::<cognito_identity::GetId>(&output, "r").unwrap();
    assert_eq!(encoded.body, br#"{"IdentityId":"a:b"}"#);
    assert_eq!(encoded.content_type, "application/x-amz-json-1.1");
    let encoded = encode::<cognito_identity::DeleteIdentityPool>(&Empty {}, "r").unwrap();
    assert_eq!((encoded.status, encoded.body.len()), (200, 0));
    let empty = cognito_idp::ConfirmForgotPasswordResponse::default();
    let encoded = encode::<cognito_idp::ConfirmForgotPassword>(&empty, "r").unwrap();
    assert_eq!(encoded.body, b"{}");
}

#[test]
fn timestamps_and_blobs_in_json() {
    let number = |t: Timestamp| serde_json::to_string(&t).unwrap();
    assert_eq!(number(Timestamp::from_seconds(5)), "5");
    assert_eq!(number(Timestamp::from_millis(1_388_534_400_250)), "1388534400.25");
    let read: Timestamp = serde_json::from_str("1388534400.25").unwrap();
    assert_eq!(read.millis(), 1_388_534_400_250);
    assert_eq!(Timestamp::parse_iso("2014-01-01T01:00:00+01:00").unwrap().seconds(), 1_388_534_400);
    assert!(serde_json::from_str::<Timestamp>("1e400").is_err());
    assert_eq!(serde_json::to_string(&Blob(vec![1, 2])).unwrap(), "\"AQI=\"");
    assert_eq!(serde_json::from_str::<Blob>("\"AQI=\"").unwrap().0, [1, 2]);
}

#[test]
fn errors_in_each_protocol() {
    let error = cognito_identity::error::not_authorized("no \u{e9}\n")
        .caused_by(std::io::Error::other("inner"));
    let encoded = encode_error(&cognito_identity::SERVICE, &error, "r");
    assert_eq!(encoded.status, 400);
    let body: serde_json::Value = serde_json::from_slice(&encoded.body).unwrap();
    assert_eq!(body, json!({ "__type": "NotAuthorizedException", "message": "no \u{e9}\n" }));
    assert_eq!(
        encoded.headers,
        [
            ("x-amzn-requestid", "r".to_owned()),
            ("x-amzn-errortype", "NotAuthorizedException:".to_owned()),
            ("x-amzn-errormessage", "no ??".to_owned()),
        ]
    );
    let encoded = encode_error(&sts::SERVICE, &Error::expired_token(), "r");
    assert_eq!(encoded.status, 403);
    assert_eq!(
        String::from_utf8(encoded.body).unwrap(),
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>\
         <Code>ExpiredToken</Code><Message>The security token included in the request is expired\
         </Message></Error><RequestId>r</RequestId></ErrorResponse>"
    );
    let inner = Error::internal(std::io::Error::other("secret cause"));
    for service in SERVICES {
        let encoded = encode_error(service, &inner, "r");
        assert_eq!(encoded.status, 500);
        assert!(!String::from_utf8(encoded.body).unwrap().contains("secret cause"));
    }
}

#[test]
fn query_lists_are_compacted_in_numeric_order() {
    let op = by_action(None, "TagRole").unwrap();
    let form = b"Action=TagRole&Version=2010-05-08&RoleName=a+b%2Bc\
        &Tags.member.10.Key=z&Tags.member.10.Value=2&Tags.member.9.Key=y&Tags.member.9.Value=\
        &Tags.member.999999999.Key=w&Tags.member.999999999.Value=3&Tags.member.x.Key=no&Nope.1=2";
    let document = decode(op, &RequestParts::of_body(form)).unwrap();
    assert_eq!(
        document,
        json!({ "RoleName": "a b+c", "Tags": [
            { "Key": "y", "Value": "" }, { "Key": "z", "Value": "2" }, { "Key": "w", "Value": "3" }
        ] })
    );
}

#[test]
fn query_scalars_are_read_by_schema() {
    let op = by_action(None, "ListRoles").unwrap();
    let mut parts = RequestParts::of_body(b"MaxItems=7");
    parts.query = "PathPrefix=%2F";
    assert_eq!(decode(op, &parts).unwrap(), json!({ "MaxItems": 7, "PathPrefix": "/" }));
    for bad in ["MaxItems=x", "MaxItems=", "MaxItems=3000000000", "PathPrefix=%ff"] {
        let error = decode(op, &RequestParts::of_body(bad.as_bytes())).unwrap_err();
        assert_eq!(error.code(op.service), ("MalformedInput", 400), "{bad}");
    }
    let deep = format!("a{}=1", ".a".repeat(100_000));
    assert_eq!(decode(op, &RequestParts::of_body(deep.as_bytes())).unwrap(), json!({}));
    let untag = by_action(None, "UntagRole").unwrap();
    let empty = decode(untag, &RequestParts::of_body(b"RoleName=r&TagKeys=")).unwrap();
    assert_eq!(empty, json!({ "RoleName": "r", "TagKeys": [] }));
}

#[test]
fn rest_members_come_from_where_they_travel() {
    let (op, path) = by_rest("GET", "/identitypools/p/identities/i/datasets/d/records").unwrap();
    let parts = RequestParts {
        body: b"",
        query: "lastSyncCount=5&maxResults=3&nextToken=a%20b",
        path: &path,
        header: &|_| None,
    };
    assert_eq!(
        decode(op, &parts).unwrap(),
        json!({ "IdentityPoolId": "p", "IdentityId": "i", "DatasetName": "d",
                "LastSyncCount": 5, "MaxResults": 3, "NextToken": "a b" })
    );
    let (op, path) = by_rest("POST", "/identitypools/p/identities/i/datasets/d").unwrap();
    let parts = RequestParts {
        body: br#"{"IdentityPoolId":"other","ClientContext":"forged","SyncSessionToken":"s"}"#,
        query: "",
        path: &path,
        header: &|name| (name == "x-amz-Client-Context").then(|| "device".to_owned()),
    };
    let document = decode(op, &parts).unwrap();
    assert_eq!(document["IdentityPoolId"], "p");
    assert_eq!(document["ClientContext"], "device");
    assert_eq!(document["SyncSessionToken"], "s");
}

struct Demo;

impl Handle<sts::GetCallerIdentity, String> for Demo {
    async fn handle(
        &self,
        cx: &String,
        _input: sts::GetCallerIdentityRequest,
    ) -> Result<sts::GetCallerIdentityResponse, Error> {
        Ok(sts::GetCallerIdentityResponse { account: Some(cx.clone()), ..Default::default() })
    }
}

crate::not_yet!(
    pub(super),
    Demo,
    String,
    sts,
    [
        AssumeRole,
        AssumeRoleWithSAML,
        AssumeRoleWithWebIdentity,
        AssumeRoot,
        DecodeAuthorizationMessage,
        GetAccessKeyInfo,
        GetDelegatedAccessToken,
        GetFederationToken,
        GetSessionToken,
        GetWebIdentityToken,
    ]
);

#[tokio::test]
async fn dispatch_reaches_handlers_and_refuses_the_rest() {
    let account = "123".to_owned();
    let op = sts::SERVICE.operation("GetCallerIdentity").unwrap();
    let answer = sts::dispatch(&Demo, &account, op, json!({}), "r").await.unwrap();
    assert!(String::from_utf8(answer.body).unwrap().contains("<Account>123</Account>"));
    assert_eq!(NOT_YET.len(), 10);
    let op = sts::SERVICE.operation("GetAccessKeyInfo").unwrap();
    let valid = json!({ "AccessKeyId": "AKIAAAAAAAAAAAAAAAAA" });
    let refused = sts::dispatch(&Demo, &account, op, valid, "r").await.unwrap_err();
    assert_eq!(refused.code(&sts::SERVICE), ("NotImplemented", 501));
    assert_eq!(refused.message, "sts:GetAccessKeyInfo is not implemented by Countersign");
    let invalid = sts::dispatch(&Demo, &account, op, json!({}), "r").await.unwrap_err();
    assert_eq!(invalid.kind, Kind::Common(Common::Validation));
}
