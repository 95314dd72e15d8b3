"""The same user has the same identity with every client: boto3 with both forms of the login's key, pycognito,
amazon-cognito-identity-js and Amplify. Prints what a program in another language needs to ask too."""

import json
import os

from pycognito import Cognito
from user_world import PASSWORD, identity_of, make_identity_pool, make_user_pool, run_script
from world import nobody, root

ENDPOINT = os.environ["AWS_ENDPOINT_URL"]
admin, app = root("cognito-idp"), nobody("cognito-idp")
pool, client = make_user_pool("same")
identities = make_identity_pool(pool, client["ClientId"], "same")
email = [{"Name": "email", "Value": "ann@example.com"}, {"Name": "email_verified", "Value": "true"}]
admin.admin_create_user(UserPoolId=pool, Username="ann", MessageAction="SUPPRESS", UserAttributes=email)
admin.admin_set_user_password(UserPoolId=pool, Username="ann", Password=PASSWORD, Permanent=True)

# boto3: the key as AWS has it, and as the server's own issuer has it.
token = app.initiate_auth(
    ClientId=client["ClientId"], AuthFlow="USER_PASSWORD_AUTH",
    AuthParameters={"USERNAME": "ann", "PASSWORD": PASSWORD})["AuthenticationResult"]["IdToken"]
mine = identity_of(identities, pool, token)
own = f"{ENDPOINT.removeprefix('http://')}/{pool}"
assert nobody("cognito-identity").get_id(IdentityPoolId=identities, Logins={own: token})["IdentityId"] == mine

ann = Cognito(pool, client["ClientId"], username="ann", boto3_client_kwargs={"endpoint_url": ENDPOINT})
ann.authenticate(password=PASSWORD)
assert identity_of(identities, pool, ann.id_token) == mine

run_script("same_identity.js", USER_POOL=pool, CLIENT=client["ClientId"], IDENTITY_POOL=identities, IDENTITY=mine)
print(json.dumps({"pool": pool, "client": client["ClientId"], "identities": identities, "identity": mine, "own": own}))
