"""pycognito: SRP, with and without a client secret; refresh, change of password, TOTP; and the same
user has the same identity as with every other client."""

import os
import time

import pyotp
from pycognito import Cognito
from pycognito.exceptions import SoftwareTokenMFAChallengeException
from user_world import PASSWORD, identity_of, make_identity_pool, make_user_pool
from world import root

ENDPOINT = os.environ["AWS_ENDPOINT_URL"]
admin = root("cognito-idp")


def user(pool, client, **more):
    return Cognito(pool, client["ClientId"], client_secret=client.get("ClientSecret"), username="ann",
                   boto3_client_kwargs={"endpoint_url": ENDPOINT}, **more)


for secret in (False, True):
    pool, client = make_user_pool("pycognito", client={"GenerateSecret": secret})
    ann = user(pool, client)
    ann.set_base_attributes(email="ann@example.com")
    ann.register("ann", PASSWORD)
    admin.admin_confirm_sign_up(UserPoolId=pool, Username="ann")

    # pycognito verifies the tokens itself, with the keys at <endpoint>/<pool>/.well-known/jwks.json.
    ann = user(pool, client)
    ann.authenticate(password=PASSWORD)
    assert ann.id_claims["email"] == "ann@example.com", ann.id_claims
    first = ann.access_token
    ann.renew_access_token()
    assert ann.access_token != first
    ann.change_password(PASSWORD, "Another-horse-9")
    ann = user(pool, client)
    ann.authenticate(password="Another-horse-9")
    assert ann.get_user().sub == ann.id_claims["sub"]

    identities = make_identity_pool(pool, client["ClientId"], f"pycognito-{secret}")
    mine = identity_of(identities, pool, ann.id_token)
    plain = user(pool, client)
    plain.admin_authenticate(password="Another-horse-9")
    assert identity_of(identities, pool, plain.id_token) == mine

    admin.set_user_pool_mfa_config(UserPoolId=pool, MfaConfiguration="OPTIONAL",
                                   SoftwareTokenMfaConfiguration={"Enabled": True})
    key = ann.associate_software_token()
    assert ann.verify_software_token(pyotp.TOTP(key).now(), device_name="phone")
    ann.set_user_mfa_preference(sms_mfa=False, software_token_mfa=True, preferred="SOFTWARE_TOKEN")
    ann = user(pool, client)
    try:
        ann.authenticate(password="Another-horse-9")
        raise AssertionError("no second factor was asked for")
    except SoftwareTokenMFAChallengeException as asked:
        later = pyotp.TOTP(key).at(time.time() + 30)
        ann.respond_to_software_token_mfa_challenge(later, asked.get_tokens())
    assert ann.access_token
    ann.logout()
