//! What the door says to requests it cannot place.

use bytes::Bytes;
use http::Request;

use crate::identify::identify;

fn ask(request: Request<&'static [u8]>) -> Result<(&'static str, &'static str), (u16, String)> {
    let (head, body) = request.into_parts();
    match identify(&head, &Bytes::from_static(body)) {
        Ok(found) => Ok((found.op.service.name, found.op.name)),
        Err(unknown) => {
            let (code, status) = unknown.error.code(unknown.service);
            Err((status, code.to_owned()))
        }
    }
}

fn target(name: &str) -> Request<&'static [u8]> {
    Request::post("/").header("x-amz-target", name).body(&b"{}"[..]).unwrap()
}

fn form(body: &'static str) -> Request<&'static [u8]> {
    Request::post("/")
        .header("content-type", "application/x-www-form-urlencoded; charset=utf-8")
        .body(body.as_bytes())
        .unwrap()
}

#[test]
fn finds_operations_in_all_three_protocols() {
    assert_eq!(ask(target("AWSCognitoIdentityService.GetId")), Ok(("cognito-identity", "GetId")));
    assert_eq!(
        ask(form("Action=GetCallerIdentity&Version=2011-06-15")),
        Ok(("sts", "GetCallerIdentity"))
    );
    assert_eq!(ask(form("Version=2010-05-08&Action=GetRole")), Ok(("iam", "GetRole")));
    let get = Request::get("/?Action=GetCallerIdentity&Version=2011-06-15").body(&b""[..]).unwrap();
    assert_eq!(ask(get), Ok(("sts", "GetCallerIdentity")));
    let rest = Request::get("/identitypools/us-east-1%3Aab").body(&b""[..]).unwrap();
    assert_eq!(ask(rest), Ok(("cognito-sync", "DescribeIdentityPoolUsage")));
}

#[test]
fn st_032_unknown_operations_get_the_error_of_their_protocol() {
    let unknown = |request| ask(request).unwrap_err();
    assert_eq!(
        unknown(target("AWSCognitoIdentityService.Nope")),
        (400, "UnknownOperationException".to_owned())
    );
    assert_eq!(unknown(target("Nobody.Nothing")), (400, "UnknownOperationException".to_owned()));
    assert_eq!(unknown(form("Action=Nope&Version=2011-06-15")), (400, "InvalidAction".to_owned()));
    let rest = Request::patch("/identitypools").body(&b""[..]).unwrap();
    assert_eq!(unknown(rest), (404, "UnknownOperationException".to_owned()));
    assert_eq!(
        unknown(Request::post("/").body(&b"Action=GetRole"[..]).unwrap()).0,
        400,
        "a body that is not declared as a form is none"
    );
}

#[test]
fn operations_of_aws_that_are_not_built_say_so() {
    assert_eq!(
        ask(form("Action=CreateInstanceProfile&Version=2010-05-08")).unwrap_err(),
        (501, "NotImplemented".to_owned())
    );
}
