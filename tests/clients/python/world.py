"""Makes what the scripts need: clients, pools, roles. Endpoint and root key come from the environment."""

import json

import boto3
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

BUCKET = "demo"
DEVELOPER = "login.test"
OWN = "cognito-identity.amazonaws.com"
ME = "${cognito-identity.amazonaws.com:sub}"
ONCE = Config(retries={"total_max_attempts": 1})


def root(service):
    """A client with the root key."""
    return boto3.client(service, config=ONCE)


def nobody(service):
    """A client without any key, as an app has it."""
    return boto3.client(service, config=ONCE.merge(Config(signature_version=UNSIGNED)))


def holder(service, credentials, **settings):
    """A client with credentials, in the form of identity pools or of STS."""
    return boto3.client(
        service,
        config=ONCE.merge(Config(**settings)),
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials.get("SecretKey") or credentials["SecretAccessKey"],
        aws_session_token=credentials.get("SessionToken"),
    )


def policy(*statements):
    """A policy document of these statements."""
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource, **condition):
    """A statement that allows, under a condition if there is one."""
    statement = {"Effect": "Allow", "Action": action, "Resource": resource}
    return statement | ({"Condition": condition} if condition else {})


def trust_of_pool(pool, amr):
    """The trust policy of a role for the identities of `pool` in the state `amr`."""
    return policy({
        "Effect": "Allow",
        "Principal": {"Federated": OWN},
        "Action": ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"],
        "Condition": {
            "StringEquals": {f"{OWN}:aud": pool},
            "ForAnyValue:StringLike": {f"{OWN}:amr": amr},
        },
    })


OWN_DATA = policy(
    allow(["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload",
           "s3:ListMultipartUploadParts"], f"arn:aws:s3:::{BUCKET}/{ME}/*"),
    allow("s3:ListBucket", f"arn:aws:s3:::{BUCKET}", StringLike={"s3:prefix": f"{ME}/*"}),
    allow(["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:PutItem", "dynamodb:UpdateItem",
           "dynamodb:DeleteItem", "dynamodb:BatchWriteItem", "dynamodb:Query", "dynamodb:ConditionCheckItem"],
          "arn:aws:dynamodb:*:*:table/items",
          **{"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ME}}),
)


def make_role(name, trust, document=OWN_DATA):
    """A role with one inline policy; answers its ARN."""
    iam = root("iam")
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=document)
    return role["Arn"]


def make_pool(name, **settings):
    """A pool with guests, developer logins and the roles `<name>-guest` and `<name>-user`."""
    pools = root("cognito-identity")
    pool = pools.create_identity_pool(
        IdentityPoolName=name, AllowUnauthenticatedIdentities=True, DeveloperProviderName=DEVELOPER,
        **settings)["IdentityPoolId"]
    roles = {
        "unauthenticated": make_role(f"{name}-guest", trust_of_pool(pool, "unauthenticated")),
        "authenticated": make_role(f"{name}-user", trust_of_pool(pool, "authenticated")),
    }
    pools.set_identity_pool_roles(IdentityPoolId=pool, Roles=roles)
    return pool


def guest(pool):
    """A new guest's identity id."""
    return nobody("cognito-identity").get_id(IdentityPoolId=pool)["IdentityId"]


def sign_in(pool, user, **more):
    """The app's backend signs a user in: identity id and logins."""
    got = root("cognito-identity").get_open_id_token_for_developer_identity(
        IdentityPoolId=pool, Logins={DEVELOPER: user}, **more)
    return got["IdentityId"], {OWN: got["Token"]}


def credentials(identity, logins=None, **more):
    """The credentials of an identity."""
    wish = {"Logins": logins} if logins else {}
    return nobody("cognito-identity").get_credentials_for_identity(
        IdentityId=identity, **wish, **more)["Credentials"]


def refused(code, status, call, *args, **kwargs):
    """Calls, which must be refused with this code and HTTP status; answers the message."""
    try:
        call(*args, **kwargs)
    except ClientError as error:
        said = error.response["Error"]
        got = said["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]
        assert got == (code, status), error
        return said.get("Message", "")
    raise AssertionError(f"{call} was not refused with {code}")
