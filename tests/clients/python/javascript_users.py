"""Makes the pools of a script in `javascript/`, and runs it. Usage: javascript_users.py SCRIPT"""

import sys

from user_world import make_identity_pool, make_user_pool, run_script
from world import root

pool, client = make_user_pool(
    "javascript",
    DeviceConfiguration={"ChallengeRequiredOnNewDevice": True, "DeviceOnlyRememberedOnUserPrompt": False})
root("cognito-idp").set_user_pool_mfa_config(
    UserPoolId=pool, MfaConfiguration="OPTIONAL", SoftwareTokenMfaConfiguration={"Enabled": True})
run_script(
    sys.argv[1], USER_POOL=pool, CLIENT=client["ClientId"],
    IDENTITY_POOL=make_identity_pool(pool, client["ClientId"]))
