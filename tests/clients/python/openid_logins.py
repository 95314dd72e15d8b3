"""Logins by a real OpenID provider: identity pools, upgrade of a guest, role mapping, STS, and the
provider's end."""

import os
import signal
import time

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from openid import CLIENT, ISSUER, id_token
from world import (
    BUCKET, OWN_DATA, allow, credentials, guest, holder, make_pool, make_role, nobody, policy, refused, root,
    trust_of_pool)

ACCOUNT = "000000000000"
NAME = ISSUER.removeprefix("https://")
iam, app, pools = root("iam"), nobody("cognito-identity"), root("cognito-identity")

provider = iam.create_open_id_connect_provider(Url=ISSUER, ClientIDList=[CLIENT], ThumbprintList=["0" * 40])
arn = provider["OpenIDConnectProviderArn"]
assert arn == f"arn:aws:iam::{ACCOUNT}:oidc-provider/{NAME}", arn
assert iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)["ClientIDList"] == [CLIENT]
pool = make_pool("openid", OpenIdConnectProviderARNs=[arn], AllowClassicFlow=True)
alices = id_token("alice")
claims = jwt.decode(alices, options={"verify_signature": False})
assert (claims["iss"], claims["aud"], claims["sub"]) == (ISSUER, CLIENT, "alice"), claims


def get_id(token):
    return app.get_id(IdentityPoolId=pool, Logins={NAME: token})["IdentityId"]


# The same user has the same identity, at every login and on every device
alice = get_id(alices)
assert get_id(alices) == alice == get_id(id_token("alice"))
assert pools.describe_identity(IdentityId=alice)["Logins"] == [NAME]
keys = credentials(alice, {NAME: alices})
assert holder("sts", keys).get_caller_identity()["Arn"].endswith(":assumed-role/openid-user/CognitoIdentityCredentials")
holder("s3", keys).put_object(Bucket=BUCKET, Key=f"{alice}/x", Body=b"x")
refused("AccessDenied", 403, holder("s3", keys).get_object, Bucket=BUCKET, Key="somebody/x")
refused("NotAuthorizedException", 400, app.get_credentials_for_identity, IdentityId=alice)

# A guest who signs in for the first time keeps their identity; one who is known gets theirs back
bobs = id_token("bob")
visitor = guest(pool)
holder("s3", credentials(visitor)).put_object(Bucket=BUCKET, Key=f"{visitor}/draft", Body=b"of a guest")
got = app.get_credentials_for_identity(IdentityId=visitor, Logins={NAME: bobs})
assert got["IdentityId"] == visitor == get_id(bobs)
assert holder("s3", got["Credentials"]).get_object(Bucket=BUCKET, Key=f"{visitor}/draft")["Body"].read() == b"of a guest"
second = guest(pool)
got = app.get_credentials_for_identity(IdentityId=second, Logins={NAME: alices})
assert got["IdentityId"] == alice
refused("NotAuthorizedException", 400, app.get_credentials_for_identity, IdentityId=second)
refused("NotAuthorizedException", 400, app.get_credentials_for_identity, IdentityId=alice, Logins={NAME: bobs})

# Tokens that do not hold
others = id_token("alice", f"{CLIENT}-other")
message = refused("NotAuthorizedException", 400, app.get_id, IdentityPoolId=pool, Logins={NAME: others})
assert message == "Invalid login token. Incorrect token audience.", message
head, body, signature = alices.split(".")
for forged in (f"{head}.{body}.{signature[::-1]}", f"{head}.{bobs.split('.')[1]}.{signature}",
               jwt.encode(claims, None, "none"),
               jwt.encode(claims, rsa.generate_private_key(65537, 2048), "RS256", headers={"kid": "of-the-test"})):
    refused("NotAuthorizedException", 400, app.get_id, IdentityPoolId=pool, Logins={NAME: forged})
    refused("NotAuthorizedException", 400, app.get_credentials_for_identity, IdentityId=alice, Logins={NAME: forged})
refused("NotAuthorizedException", 400, app.get_id, IdentityPoolId=pool, Logins={"accounts.google.com": alices})

# A rule on the provider's claims chooses the role, and a claim becomes a session tag
research = make_role("research", trust_of_pool(pool, "authenticated"))
roles = pools.get_identity_pool_roles(IdentityPoolId=pool)["Roles"]
rule = {"Claim": "department", "MatchType": "Equals", "Value": "research", "RoleARN": research}
mapping = {"Type": "Rules", "AmbiguousRoleResolution": "AuthenticatedRole", "RulesConfiguration": {"Rules": [rule]}}
mapped = {arn: mapping}
pools.set_identity_pool_roles(IdentityPoolId=pool, Roles=roles, RoleMappings=mapped)


def role_of(user, token):
    return holder("sts", credentials(user, {NAME: token})).get_caller_identity()["Arn"].split("/")[1]


assert (role_of(alice, alices), role_of(visitor, bobs)) == ("research", "openid-user")
pools.set_identity_pool_roles(IdentityPoolId=pool, Roles=roles)
tagged = policy(allow("s3:PutObject", f"arn:aws:s3:::{BUCKET}/" + "${aws:PrincipalTag/department}/*"))
iam.put_role_policy(RoleName="openid-user", PolicyName="p", PolicyDocument=tagged)
pools.set_principal_tag_attribute_map(
    IdentityPoolId=pool, IdentityProviderName=arn, UseDefaults=False, PrincipalTags={"department": "department"})
s3 = holder("s3", credentials(alice, {NAME: alices}))
s3.put_object(Bucket=BUCKET, Key="research/paper", Body=b"x")
refused("AccessDenied", 403, s3.put_object, Bucket=BUCKET, Key="sales/paper", Body=b"x")
iam.put_role_policy(RoleName="openid-user", PolicyName="p", PolicyDocument=OWN_DATA)

# STS takes the provider's token too, where a role trusts the provider
trust = policy({"Effect": "Allow", "Principal": {"Federated": arn}, "Action": "sts:AssumeRoleWithWebIdentity",
                "Condition": {"StringEquals": {f"{NAME}:aud": CLIENT, f"{NAME}:sub": "alice"}}})
role = make_role("alice-only", trust, policy(allow("s3:*", "*")))
sts = nobody("sts")
wish = {"RoleArn": role, "RoleSessionName": "laptop"}
got = sts.assume_role_with_web_identity(**wish, WebIdentityToken=alices)
assert (got["SubjectFromWebIdentityToken"], got["Provider"], got["Audience"]) == ("alice", arn, CLIENT), got
assert holder("sts", got["Credentials"]).get_caller_identity()["Arn"].endswith(":assumed-role/alice-only/laptop")
refused("AccessDenied", 403, sts.assume_role_with_web_identity, **wish, WebIdentityToken=bobs)
refused("InvalidIdentityToken", 400, sts.assume_role_with_web_identity, **wish, WebIdentityToken=others)

# The provider goes away: what is known of its keys serves on
os.kill(int(os.environ["PROVIDER_PID"]), signal.SIGKILL)
assert get_id(alices) == alice
assert credentials(alice, {NAME: alices})["AccessKeyId"]
sts.assume_role_with_web_identity(**wish, WebIdentityToken=alices)

# One that was never reached is an error of the provider's, soon
dead = os.environ["DEAD_ISSUER"]
dead_name = dead.removeprefix("https://")
dead_arn = iam.create_open_id_connect_provider(Url=dead, ClientIDList=[CLIENT])["OpenIDConnectProviderArn"]
lonely = make_pool("lonely", OpenIdConnectProviderARNs=[dead_arn])
token = jwt.encode(claims | {"iss": dead}, rsa.generate_private_key(65537, 2048), "RS256")
start = time.monotonic()
refused("ExternalServiceException", 400, app.get_id, IdentityPoolId=lonely, Logins={dead_name: token})
refused("IDPCommunicationError", 400, sts.assume_role_with_web_identity, **wish, WebIdentityToken=token)
took = time.monotonic() - start
assert took < 10, f"a provider that is down held the client for {took:.1f} s"
