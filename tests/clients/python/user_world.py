"""Makes the user pools that the scripts need, and reads the mail that the server captured."""

import json
import os
import re
import subprocess
import urllib.parse
import urllib.request
from contextlib import contextmanager

from botocore.exceptions import ClientError
from world import make_pool, nobody, root

PASSWORD = "Correct-horse-9"
FLOWS = [
    "ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_USER_AUTH",
]


def make_user_pool(name, client=None, **settings):
    """A user pool whose users sign up with an email address, and a client; their ids."""
    settings = {"AutoVerifiedAttributes": ["email"]} | settings
    pool = root("cognito-idp").create_user_pool(PoolName=name, **settings)["UserPool"]["Id"]
    made = root("cognito-idp").create_user_pool_client(
        UserPoolId=pool, ClientName=name, **({"ExplicitAuthFlows": FLOWS} | (client or {})))
    return pool, made["UserPoolClient"]


def make_identity_pool(pool, client, name="users"):
    """An identity pool that lets the users of a user pool in, and guests."""
    provider = f"cognito-idp.us-east-1.amazonaws.com/{pool}"
    return make_pool(name, CognitoIdentityProviders=[
        {"ProviderName": provider, "ClientId": client, "ServerSideTokenCheck": True}])


def identity_of(identity_pool, pool, id_token):
    """The identity of a user, asked for as plain boto3 would."""
    provider = f"cognito-idp.us-east-1.amazonaws.com/{pool}"
    return nobody("cognito-identity").get_id(
        IdentityPoolId=identity_pool, Logins={provider: id_token})["IdentityId"]


def mailed_code(address):
    """The code in the newest message to an address or number."""
    query = urllib.parse.urlencode({"to": address})
    with urllib.request.urlopen(f"{os.environ['MAILBOX']}/?{query}", timeout=10) as answer:
        return re.search(r"\b(\d{6,8})\b", json.load(answer)["body"]).group(1)


def run_script(script, **made):
    """Runs a script of `javascript/`, which gets what was made by its environment, and no key."""
    keyless = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_ACCESS", "AWS_SECRET"))}
    subprocess.run(["node", script], cwd="javascript", env=keyless | made, check=True)


@contextmanager
def denied(code):
    """What is inside must be refused with this code."""
    try:
        yield
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error
    else:
        raise AssertionError(f"was not refused with {code}")
