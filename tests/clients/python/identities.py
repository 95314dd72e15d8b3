"""Guests, developer users, and how one becomes the other."""

from world import DEVELOPER, OWN, credentials, guest, make_pool, nobody, refused, root, sign_in

pool = make_pool("identities")
app, backend = nobody("cognito-identity"), root("cognito-identity")

# A guest who signs in for the first time stays who they are.
visitor = guest(pool)
alice, login = sign_in(pool, "alice", IdentityId=visitor)
assert alice == visitor
refused("NotAuthorizedException", 400, app.get_credentials_for_identity, IdentityId=visitor)
assert credentials(alice, login)["AccessKeyId"]
assert sign_in(pool, "alice")[0] == alice

# A user who is known elsewhere is not taken over.
second = guest(pool)
refused("DeveloperUserAlreadyRegisteredException", 400, backend.get_open_id_token_for_developer_identity,
        IdentityPoolId=pool, IdentityId=second, Logins={DEVELOPER: "alice"})
assert credentials(second)["AccessKeyId"]

# Two users become one identity.
bob, bobs_login = sign_in(pool, "bob")
assert bob != alice
merged = backend.merge_developer_identities(
    SourceUserIdentifier="bob", DestinationUserIdentifier="alice", DeveloperProviderName=DEVELOPER,
    IdentityPoolId=pool)["IdentityId"]
assert merged == alice
assert sign_in(pool, "bob")[0] == alice
refused("NotAuthorizedException", 400, app.get_credentials_for_identity, IdentityId=bob, Logins=bobs_login)
users = backend.lookup_developer_identity(IdentityPoolId=pool, IdentityId=alice)
assert sorted(users["DeveloperUserIdentifierList"]) == ["alice", "bob"], users

# Logins open their own identity only.
carol, carols_login = sign_in(pool, "carol")
refused("NotAuthorizedException", 400, app.get_credentials_for_identity, IdentityId=alice, Logins=carols_login)
refused("NotAuthorizedException", 400, app.get_credentials_for_identity, IdentityId=alice)
try:
    app.get_credentials_for_identity(IdentityId=alice, Logins={OWN: "a.b.c"})
    raise AssertionError("a forged login was accepted")
except app.exceptions.NotAuthorizedException as error:
    assert "Invalid login token" in str(error), error

# An app cannot name a developer user by itself.
refused("InvalidParameterException", 400, app.get_id, IdentityPoolId=pool, Logins={DEVELOPER: "alice"})

# A pool without guests knows none.
backend.update_identity_pool(
    IdentityPoolId=pool, IdentityPoolName="identities", AllowUnauthenticatedIdentities=False,
    DeveloperProviderName=DEVELOPER)
message = refused("NotAuthorizedException", 400, app.get_id, IdentityPoolId=pool)
assert message == "Unauthenticated access is not supported for this identity pool.", message
missing = pool[:-1] + ("0" if pool[-1] != "0" else "1")
try:
    app.get_id(IdentityPoolId=missing)
    raise AssertionError("a pool that is not there made an identity")
except app.exceptions.ResourceNotFoundException as error:
    assert f"IdentityPool '{missing}' not found." in str(error), error
