"""Each of the 23 identity pool operations once, read by botocore's own parser."""

from datetime import datetime

from world import DEVELOPER, OWN, guest, make_pool, make_role, nobody, refused, root, sign_in, trust_of_pool

backend, app = root("cognito-identity"), nobody("cognito-identity")
called = set()


def call(client, operation, /, **wish):
    called.add(operation)
    answer = getattr(client, operation)(**wish)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert answer["ResponseMetadata"]["RequestId"], answer
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}


# Pools
wish = {
    "IdentityPoolName": "all of them",
    "AllowUnauthenticatedIdentities": True,
    "AllowClassicFlow": True,
    "DeveloperProviderName": DEVELOPER,
    "SupportedLoginProviders": {"graph.facebook.com": "123456"},
    "IdentityPoolTags": {"stage": "test"},
}
made = call(backend, "create_identity_pool", **wish)
pool = made["IdentityPoolId"]
assert made == wish | {"IdentityPoolId": pool}, made
assert call(backend, "describe_identity_pool", IdentityPoolId=pool) == made
changed = {name: value for name, value in made.items() if name != "SupportedLoginProviders"}
assert call(backend, "update_identity_pool", **changed) == changed
found = call(backend, "list_identity_pools", MaxResults=60)["IdentityPools"]
assert found == [{"IdentityPoolId": pool, "IdentityPoolName": "all of them"}], found
for name in ("second", "third"):
    make_pool(name)
paged = backend.get_paginator("list_identity_pools").paginate(PaginationConfig={"PageSize": 1})
assert len([entry for page in paged for entry in page["IdentityPools"]]) == 3

# Tags
arn = f"arn:aws:cognito-identity:us-east-1:000000000000:identitypool/{pool}"
assert call(backend, "tag_resource", ResourceArn=arn, Tags={"team": "blue"}) == {}
assert call(backend, "list_tags_for_resource", ResourceArn=arn) == {"Tags": {"stage": "test", "team": "blue"}}
assert call(backend, "untag_resource", ResourceArn=arn, TagKeys=["stage"]) == {}
assert backend.list_tags_for_resource(ResourceArn=arn)["Tags"] == {"team": "blue"}

# Roles
member = make_role("member", trust_of_pool(pool, "authenticated"))
visitor = make_role("visitor", trust_of_pool(pool, "unauthenticated"))
roles = {"authenticated": member, "unauthenticated": visitor}
mapping = {"graph.facebook.com": {
    "Type": "Rules",
    "AmbiguousRoleResolution": "Deny",
    "RulesConfiguration": {"Rules": [
        {"Claim": "sub", "MatchType": "Equals", "Value": "x", "RoleARN": member}]},
}}
assert call(backend, "set_identity_pool_roles", IdentityPoolId=pool, Roles=roles, RoleMappings=mapping) == {}
assert call(backend, "get_identity_pool_roles", IdentityPoolId=pool) == {
    "IdentityPoolId": pool, "Roles": roles, "RoleMappings": mapping}
backend.set_identity_pool_roles(IdentityPoolId=pool, Roles=roles)
tags = {"IdentityPoolId": pool, "IdentityProviderName": "graph.facebook.com"}
custom = tags | {"UseDefaults": False, "PrincipalTags": {"department": "dept"}}
assert call(backend, "set_principal_tag_attribute_map", **custom) == custom
assert call(backend, "get_principal_tag_attribute_map", **tags) == custom

# Identities
someone = call(app, "get_id", IdentityPoolId=pool)["IdentityId"]
got = call(app, "get_credentials_for_identity", IdentityId=someone)
assert got["IdentityId"] == someone
assert set(got["Credentials"]) == {"AccessKeyId", "SecretKey", "SessionToken", "Expiration"}
assert isinstance(got["Credentials"]["Expiration"], datetime), got
token = call(app, "get_open_id_token", IdentityId=someone)
assert token["IdentityId"] == someone and token["Token"].count(".") == 2
described = call(backend, "describe_identity", IdentityId=someone)
assert isinstance(described["CreationDate"], datetime) and isinstance(described["LastModifiedDate"], datetime)
assert described["IdentityId"] == someone and described.get("Logins", []) == [], described

# Developer users
signed = call(backend, "get_open_id_token_for_developer_identity", IdentityPoolId=pool,
              Logins={DEVELOPER: "alice"}, TokenDuration=60, PrincipalTags={"team": "blue"})
alice = signed["IdentityId"]
bob, _ = sign_in(pool, "bob")
assert backend.describe_identity(IdentityId=alice)["Logins"] == [DEVELOPER]
looked_up = call(backend, "lookup_developer_identity", IdentityPoolId=pool, DeveloperUserIdentifier="alice")
assert looked_up == {"IdentityId": alice, "DeveloperUserIdentifierList": ["alice"]}, looked_up
joined = call(backend, "merge_developer_identities", SourceUserIdentifier="bob", DestinationUserIdentifier="alice",
              DeveloperProviderName=DEVELOPER, IdentityPoolId=pool)
assert joined == {"IdentityId": alice}
listed = call(backend, "list_identities", IdentityPoolId=pool, MaxResults=60, HideDisabled=False)
assert listed["IdentityPoolId"] == pool
assert {entry["IdentityId"] for entry in listed["Identities"]} == {someone, alice, bob}
kept = backend.list_identities(IdentityPoolId=pool, MaxResults=60, HideDisabled=True)["Identities"]
assert {entry["IdentityId"] for entry in kept} == {someone, alice}
first = backend.list_identities(IdentityPoolId=pool, MaxResults=1)
second = backend.list_identities(IdentityPoolId=pool, MaxResults=60, NextToken=first["NextToken"])
assert len(first["Identities"]) == 1 and len(second["Identities"]) == 2
assert call(backend, "unlink_developer_identity", IdentityId=alice, IdentityPoolId=pool,
            DeveloperProviderName=DEVELOPER, DeveloperUserIdentifier="bob") == {}
assert sign_in(pool, "bob")[0] not in (alice, bob)
assert call(app, "unlink_identity", IdentityId=alice, Logins={OWN: signed["Token"]},
            LoginsToRemove=["graph.facebook.com"]) == {}

# The end
gone = call(backend, "delete_identities", IdentityIdsToDelete=[someone, alice])
assert gone.get("UnprocessedIdentityIds", []) == [], gone
refused("ResourceNotFoundException", 400, backend.describe_identity, IdentityId=someone)
last = guest(pool)
assert call(backend, "delete_identity_pool", IdentityPoolId=pool) == {}
refused("ResourceNotFoundException", 400, backend.describe_identity_pool, IdentityPoolId=pool)
refused("ResourceNotFoundException", 400, app.get_credentials_for_identity, IdentityId=last)

operations = {name for name in backend.meta.method_to_api_mapping}
assert called == operations, operations ^ called
assert len(operations) == 23
