"""Ceph's own STS takes our OpenID tokens: S3 without the gateway between."""

import hashlib
import json
import os
import urllib.request
from base64 import b64decode

import boto3
import jwt
from botocore import UNSIGNED
from botocore.config import Config
from world import BUCKET, guest, make_pool, nobody, refused

CEPH = {"endpoint_url": os.environ["CEPH_ENDPOINT_URL"], "region_name": "us-east-1"}
ADMIN = CEPH | {"aws_access_key_id": os.environ["CEPH_KEY_ID"], "aws_secret_access_key": os.environ["CEPH_KEY_SECRET"]}

pool = make_pool("ceph", AllowClassicFlow=True)
visitor = guest(pool)
token = nobody("cognito-identity").get_open_id_token(IdentityId=visitor)["Token"]
issuer = jwt.decode(token, options={"verify_signature": False})["iss"]
keys = json.load(urllib.request.urlopen(f"{issuer}/.well-known/jwks.json"))["keys"]
prints = [hashlib.sha1(b64decode(key["x5c"][0])).hexdigest().upper() for key in keys]


def document(statement):
    # Ceph does not decode the plus signs of a form, so that there may be no spaces.
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, separators=(",", ":"))


iam = boto3.client("iam", **ADMIN)
arn = iam.create_open_id_connect_provider(
    Url=issuer, ClientIDList=[pool], ThumbprintList=prints)["OpenIDConnectProviderArn"]
name = issuer.split("://")[1]
trust = {"Effect": "Allow", "Principal": {"Federated": [arn]}, "Action": ["sts:AssumeRoleWithWebIdentity"],
         "Condition": {"StringEquals": {f"{name}:app_id": pool}}}
role = iam.create_role(RoleName="visitor", AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
own = {"Effect": "Allow", "Action": ["s3:*"], "Resource": [f"arn:aws:s3:::{BUCKET}/direct/*"]}
iam.put_role_policy(RoleName="visitor", PolicyName="own", PolicyDocument=document(own))

sts = boto3.client("sts", **CEPH, config=Config(signature_version=UNSIGNED))
got = sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="direct", WebIdentityToken=token)["Credentials"]
s3 = boto3.client(
    "s3", **CEPH, aws_access_key_id=got["AccessKeyId"], aws_secret_access_key=got["SecretAccessKey"],
    aws_session_token=got["SessionToken"])
s3.put_object(Bucket=BUCKET, Key="direct/x", Body=b"x")
assert s3.get_object(Bucket=BUCKET, Key="direct/x")["Body"].read() == b"x"
refused("AccessDenied", 403, s3.put_object, Bucket=BUCKET, Key="other/x", Body=b"x")
