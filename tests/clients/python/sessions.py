"""STS: who one is, sessions of every kind, and credentials that must not open."""

import boto3
from world import (
    BUCKET, OWN, allow, credentials, guest, holder, make_pool, make_role, nobody, policy,
    refused, root, sign_in, trust_of_pool)

ACCOUNT = "000000000000"
pool = make_pool("sessions", AllowClassicFlow=True)
iam = root("iam")


def who(keys):
    return holder("sts", keys).get_caller_identity()


# The root user
me = root("sts").get_caller_identity()
assert (me["Account"], me["Arn"]) == (ACCOUNT, f"arn:aws:iam::{ACCOUNT}:root"), me

# An identity
visitor = guest(pool)
keys = credentials(visitor)
arn = f"arn:aws:sts::{ACCOUNT}:assumed-role/sessions-guest/CognitoIdentityCredentials"
assert who(keys)["Arn"] == arn

# Credentials that were changed, mixed or made elsewhere
token = keys["SessionToken"]
middle = len(token) // 2
tampered = token[:middle] + ("A" if token[middle] != "A" else "B") + token[middle + 1:]
others = credentials(guest(pool))
for name, wrong, codes in (
    ("tampered token", keys | {"SessionToken": tampered}, {"InvalidClientTokenId"}),
    ("another's token", keys | {"SessionToken": others["SessionToken"]}, {"InvalidClientTokenId"}),
    ("another's secret", keys | {"SecretKey": others["SecretKey"]}, {"SignatureDoesNotMatch"}),
    ("no token", {k: keys[k] for k in ("AccessKeyId", "SecretKey")}, {"InvalidClientTokenId"}),
    ("unknown key", keys | {"AccessKeyId": "ASIAAAAAAAAAAAAAAAAA"}, {"InvalidClientTokenId"}),
):
    try:
        who(wrong)
    except boto3.client("sts").exceptions.ClientError as error:
        said = error.response
        assert said["Error"]["Code"] in codes, f"{name}: {error}"
        assert said["ResponseMetadata"]["HTTPStatusCode"] == 403, f"{name}: {error}"
    else:
        raise AssertionError(f"{name} was accepted")
    s3 = holder("s3", wrong)
    try:
        s3.put_object(Bucket=BUCKET, Key=f"{visitor}/x", Body=b"x")
    except s3.exceptions.ClientError as error:
        assert error.response["ResponseMetadata"]["HTTPStatusCode"] in (400, 403), f"{name}: {error}"
    else:
        raise AssertionError(f"{name} was accepted by S3")

# A role that changes under live credentials
alice, login = sign_in(pool, "alice")
live = holder("s3", credentials(alice, login))
live.put_object(Bucket=BUCKET, Key=f"{alice}/x", Body=b"x")
deny = policy({"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"})
iam.put_role_policy(RoleName="sessions-user", PolicyName="stop", PolicyDocument=deny)
message = refused("AccessDenied", 403, live.get_object, Bucket=BUCKET, Key=f"{alice}/x")
assert "explicit deny" in message, message
iam.delete_role_policy(RoleName="sessions-user", PolicyName="stop")
assert live.get_object(Bucket=BUCKET, Key=f"{alice}/x")["Body"].read() == b"x"

# AssumeRole, narrowed by a session policy, and a chain
iam.create_user(UserName="worker")
key = iam.create_access_key(UserName="worker")["AccessKey"]
everything = policy(allow("*", "*"))
worker_trust = policy({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:user/worker"},
                       "Action": ["sts:AssumeRole", "sts:TagSession"]})
role = make_role("work", worker_trust, everything)
sts = holder("sts", key)
assert sts.get_caller_identity()["Arn"].endswith(":user/worker")
got = sts.assume_role(RoleArn=role, RoleSessionName="day", DurationSeconds=900, Tags=[{"Key": "team", "Value": "blue"}],
                      Policy=policy(allow("iam:ListRoles", "*")))
assert got["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/work/day"
assert got["PackedPolicySize"] > 0
assert who(got["Credentials"])["Arn"].endswith("assumed-role/work/day")
holder("iam", got["Credentials"]).list_roles()
refused("AccessDenied", 403, holder("iam", got["Credentials"]).list_users)
refused("AccessDenied", 403, holder("sts", credentials(visitor)).assume_role, RoleArn=role, RoleSessionName="up")
refused("ValidationError", 400, sts.assume_role, RoleArn=role, RoleSessionName="x" * 65)

# GetSessionToken and GetFederationToken
iam.put_user_policy(UserName="worker", PolicyName="p", PolicyDocument=everything)
session = sts.get_session_token(DurationSeconds=900)["Credentials"]
assert who(session)["Arn"].endswith(":user/worker")
federated = sts.get_federation_token(Name="bob", Policy=policy(allow("s3:ListAllMyBuckets", "*")))
assert federated["FederatedUser"]["Arn"] == f"arn:aws:sts::{ACCOUNT}:federated-user/bob"
assert who(federated["Credentials"])["Arn"] == federated["FederatedUser"]["Arn"]
holder("s3", federated["Credentials"]).list_buckets()
refused("AccessDenied", 403, holder("s3", federated["Credentials"]).get_object, Bucket=BUCKET, Key=f"{alice}/x")
assert sts.get_access_key_info(AccessKeyId=key["AccessKeyId"])["Account"] == ACCOUNT

# A session has its user's rights of the moment; a key that is switched off opens nothing
holder("s3", session).list_buckets()
iam.delete_user_policy(UserName="worker", PolicyName="p")
refused("AccessDenied", 403, holder("s3", session).list_buckets)
refused("AccessDenied", 403, holder("s3", federated["Credentials"]).list_buckets)
iam.update_access_key(UserName="worker", AccessKeyId=key["AccessKeyId"], Status="Inactive")
refused("InvalidClientTokenId", 403, sts.get_caller_identity)

# The classic flow: a token of the pool, and the app chooses the role
classic = make_role("classic", trust_of_pool(pool, "unauthenticated"))
own = nobody("cognito-identity").get_open_id_token(IdentityId=visitor)["Token"]
wish = {"RoleArn": classic, "RoleSessionName": "app", "WebIdentityToken": own}
got = nobody("sts").assume_role_with_web_identity(**wish)
assert got["SubjectFromWebIdentityToken"] == visitor and got["Audience"] == pool, got
assert got["Provider"] == OWN, got
s3 = holder("s3", got["Credentials"])
s3.put_object(Bucket=BUCKET, Key=f"{visitor}/classic", Body=b"x")
refused("AccessDenied", 403, s3.get_object, Bucket=BUCKET, Key=f"{alice}/x")
signed_in_only = make_role("signed-in-only", trust_of_pool(pool, "authenticated"))
refused("AccessDenied", 403, nobody("sts").assume_role_with_web_identity, **wish | {"RoleArn": signed_in_only})
refused("InvalidIdentityToken", 400, nobody("sts").assume_role_with_web_identity, **wish | {"WebIdentityToken": own[:-8] + "AAAAAAAA"})
_, login = sign_in(pool, "alice")
got = nobody("sts").assume_role_with_web_identity(**wish | {"RoleArn": signed_in_only, "WebIdentityToken": login[OWN]})
assert got["SubjectFromWebIdentityToken"] == alice

# An identity's credentials never reach the administration, whatever the role says
iam.put_role_policy(RoleName="sessions-user", PolicyName="all", PolicyDocument=everything)
refused("AccessDeniedException", 400, holder("cognito-identity", credentials(alice, login)).list_identity_pools, MaxResults=1)
refused("MissingAuthenticationTokenException", 400, nobody("cognito-identity").list_identity_pools, MaxResults=1)
