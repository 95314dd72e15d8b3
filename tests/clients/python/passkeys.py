"""Makes a pool whose users sign in with passkeys, and runs javascript/passkeys.js."""

from user_world import PASSWORD, make_user_pool, run_script
from world import root

directory = root("cognito-idp")
pool, client = make_user_pool(
    "passkeys", Policies={"SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD", "WEB_AUTHN"]}})
directory.set_user_pool_mfa_config(
    UserPoolId=pool, WebAuthnConfiguration={"RelyingPartyId": "localhost", "UserVerification": "required"})
directory.admin_create_user(UserPoolId=pool, Username="ann", MessageAction="SUPPRESS")
directory.admin_set_user_password(UserPoolId=pool, Username="ann", Password=PASSWORD, Permanent=True)
run_script("passkeys.js", CLIENT=client["ClientId"])
