"""Makes the pools of a script in `javascript/`, and runs it. Usage: javascript_users.py SCRIPT"""

import os
import subprocess
import sys

from user_world import make_identity_pool, make_user_pool
from world import root

pool, client = make_user_pool(
    "javascript",
    DeviceConfiguration={"ChallengeRequiredOnNewDevice": True, "DeviceOnlyRememberedOnUserPrompt": False})
root("cognito-idp").set_user_pool_mfa_config(
    UserPoolId=pool, MfaConfiguration="OPTIONAL", SoftwareTokenMfaConfiguration={"Enabled": True})
made = {"USER_POOL": pool, "CLIENT": client["ClientId"],
        "IDENTITY_POOL": make_identity_pool(pool, client["ClientId"])}
keyless = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_ACCESS", "AWS_SECRET"))}
subprocess.run(["node", sys.argv[1]], cwd="javascript", env=keyless | made, check=True)
