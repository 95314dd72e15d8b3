"""Makes the pool, roles, provider and table of `javascript/pool.js`, and runs it."""

import os
import subprocess

import openid
from world import make_pool, root

made = {}
settings = {}
if openid.ISSUER:
    settings["OpenIdConnectProviderARNs"] = [root("iam").create_open_id_connect_provider(
        Url=openid.ISSUER, ClientIDList=[openid.CLIENT])["OpenIDConnectProviderArn"]]
    made["ID_TOKEN"] = openid.id_token("alice")
    made["ISSUER"] = openid.ISSUER.removeprefix("https://")
made["POOL"] = make_pool("javascript", **settings)
root("dynamodb").create_table(
    TableName="items", BillingMode="PAY_PER_REQUEST",
    AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("owner", "name")],
    KeySchema=[{"AttributeName": "owner", "KeyType": "HASH"}, {"AttributeName": "name", "KeyType": "RANGE"}])
keyless = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_ACCESS", "AWS_SECRET"))}
subprocess.run(["node", "pool.js"], cwd="javascript", env=keyless | made, check=True)
