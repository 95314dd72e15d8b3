"""boto3: the life of a user, from sign-up to the end."""

import time

import pyotp
from user_world import PASSWORD, denied, identity_of, mailed_code, make_identity_pool, make_user_pool
from world import nobody, root

admin, app = root("cognito-idp"), nobody("cognito-idp")
POOL, client = make_user_pool("life")
CLIENT = client["ClientId"]
MAIL = [{"Name": "email", "Value": "ann@example.com"}]


def sign_in(password=PASSWORD, name="ann", flow="USER_PASSWORD_AUTH"):
    return app.initiate_auth(ClientId=CLIENT, AuthFlow=flow,
                             AuthParameters={"USERNAME": name, "PASSWORD": password})


# Sign-up, confirmation by mail.
made = app.sign_up(ClientId=CLIENT, Username="ann", Password=PASSWORD, UserAttributes=MAIL)
assert made["UserConfirmed"] is False
assert made["CodeDeliveryDetails"]["Destination"] == "a***@e***", made
with denied("UserNotConfirmedException"):
    sign_in()
with denied("CodeMismatchException"):
    app.confirm_sign_up(ClientId=CLIENT, Username="ann", ConfirmationCode="000000")
app.confirm_sign_up(ClientId=CLIENT, Username="ann", ConfirmationCode=mailed_code("ann@example.com"))
with denied("UsernameExistsException"):
    app.sign_up(ClientId=CLIENT, Username="ann", Password=PASSWORD, UserAttributes=MAIL)
with denied("InvalidPasswordException"):
    app.sign_up(ClientId=CLIENT, Username="bob", Password="short")

# Signing in; what the tokens are good for.
with denied("NotAuthorizedException"):
    sign_in("Wrong-horse-9")
tokens = sign_in()["AuthenticationResult"]
assert tokens["TokenType"] == "Bearer" and tokens["ExpiresIn"] == 3600
me = app.get_user(AccessToken=tokens["AccessToken"])
attributes = {one["Name"]: one["Value"] for one in me["UserAttributes"]}
assert attributes["email_verified"] == "true" and attributes["sub"] == made["UserSub"], attributes
again = app.initiate_auth(ClientId=CLIENT, AuthFlow="REFRESH_TOKEN_AUTH",
                          AuthParameters={"REFRESH_TOKEN": tokens["RefreshToken"]})
assert "RefreshToken" not in again["AuthenticationResult"]

# An identity for the user, while it is signed in.
identities = make_identity_pool(POOL, CLIENT)
assert identity_of(identities, POOL, tokens["IdToken"]).startswith("us-east-1:")

# A second factor.
with denied("SoftwareTokenMFANotFoundException"):
    app.associate_software_token(AccessToken=tokens["AccessToken"])
admin.set_user_pool_mfa_config(UserPoolId=POOL, MfaConfiguration="OPTIONAL",
                               SoftwareTokenMfaConfiguration={"Enabled": True})
secret = app.associate_software_token(AccessToken=tokens["AccessToken"])["SecretCode"]
with denied("EnableSoftwareTokenMFAException"):
    app.verify_software_token(AccessToken=tokens["AccessToken"], UserCode="000000")
app.verify_software_token(AccessToken=tokens["AccessToken"], UserCode=pyotp.TOTP(secret).now())
app.set_user_mfa_preference(AccessToken=tokens["AccessToken"],
                            SoftwareTokenMfaSettings={"Enabled": True, "PreferredMfa": True})
asked = sign_in()
assert asked["ChallengeName"] == "SOFTWARE_TOKEN_MFA", asked
answer = {"ClientId": CLIENT, "ChallengeName": "SOFTWARE_TOKEN_MFA", "Session": asked["Session"]}
with denied("CodeMismatchException"):
    app.respond_to_auth_challenge(**answer, ChallengeResponses={
        "USERNAME": "ann", "SOFTWARE_TOKEN_MFA_CODE": "000000"})
# The code that enabled the factor is used up: the next one is asked for.
code = pyotp.TOTP(secret).at(time.time() + 30)
tokens = app.respond_to_auth_challenge(**answer, ChallengeResponses={
    "USERNAME": "ann", "SOFTWARE_TOKEN_MFA_CODE": code})["AuthenticationResult"]
app.set_user_mfa_preference(AccessToken=tokens["AccessToken"],
                            SoftwareTokenMfaSettings={"Enabled": False, "PreferredMfa": False})

# A forgotten and a changed password.
sent = app.forgot_password(ClientId=CLIENT, Username="ann")
assert sent["CodeDeliveryDetails"]["DeliveryMedium"] == "EMAIL"
app.confirm_forgot_password(ClientId=CLIENT, Username="ann", Password="Another-horse-9",
                            ConfirmationCode=mailed_code("ann@example.com"))
with denied("NotAuthorizedException"):
    sign_in()
tokens = sign_in("Another-horse-9")["AuthenticationResult"]
app.change_password(AccessToken=tokens["AccessToken"], PreviousPassword="Another-horse-9",
                    ProposedPassword=PASSWORD)

# Administrators: a temporary password, groups, lists.
admin.admin_create_user(UserPoolId=POOL, Username="bea", TemporaryPassword="Temporary-9",
                        MessageAction="SUPPRESS")
asked = sign_in("Temporary-9", "bea")
assert asked["ChallengeName"] == "NEW_PASSWORD_REQUIRED", asked
result = app.respond_to_auth_challenge(
    ClientId=CLIENT, ChallengeName="NEW_PASSWORD_REQUIRED", Session=asked["Session"],
    ChallengeResponses={"USERNAME": "bea", "NEW_PASSWORD": PASSWORD})
assert "AuthenticationResult" in result
admin.create_group(UserPoolId=POOL, GroupName="staff", Precedence=1)
admin.admin_add_user_to_group(UserPoolId=POOL, Username="bea", GroupName="staff")
members = admin.list_users_in_group(UserPoolId=POOL, GroupName="staff")["Users"]
assert [user["Username"] for user in members] == ["bea"]
found = admin.list_users(UserPoolId=POOL, Filter='email ^= "ann@"')["Users"]
assert [user["Username"] for user in found] == ["ann"]
names = {user["Username"] for page in admin.get_paginator("list_users").paginate(
    UserPoolId=POOL, PaginationConfig={"PageSize": 1}) for user in page["Users"]}
assert names == {"ann", "bea"}, names

# Signed out everywhere; disabled; gone.
tokens = sign_in()["AuthenticationResult"]
app.global_sign_out(AccessToken=tokens["AccessToken"])
with denied("NotAuthorizedException"):
    app.get_user(AccessToken=tokens["AccessToken"])
with denied("NotAuthorizedException"):
    app.initiate_auth(ClientId=CLIENT, AuthFlow="REFRESH_TOKEN_AUTH",
                      AuthParameters={"REFRESH_TOKEN": tokens["RefreshToken"]})
tokens = sign_in()["AuthenticationResult"]
app.revoke_token(ClientId=CLIENT, Token=tokens["RefreshToken"])
with denied("NotAuthorizedException"):
    app.get_user(AccessToken=tokens["AccessToken"])
admin.admin_disable_user(UserPoolId=POOL, Username="ann")
with denied("NotAuthorizedException"):
    sign_in()
admin.admin_enable_user(UserPoolId=POOL, Username="ann")
tokens = sign_in()["AuthenticationResult"]
app.delete_user(AccessToken=tokens["AccessToken"])
with denied("UserNotFoundException"):
    admin.admin_get_user(UserPoolId=POOL, Username="ann")
admin.delete_user_pool(UserPoolId=POOL)
with denied("ResourceNotFoundException"):
    admin.describe_user_pool(UserPoolId=POOL)
