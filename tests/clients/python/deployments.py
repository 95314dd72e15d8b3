"""Credentials of one deployment are nothing to another."""

import os

from world import BUCKET, credentials, guest, holder, make_pool, refused

here = make_pool("here")
os.environ["AWS_ENDPOINT_URL"], back = os.environ["OTHER_ENDPOINT_URL"], os.environ["AWS_ENDPOINT_URL"]
there = make_pool("there")
stranger = guest(there)
keys = credentials(stranger)
assert holder("sts", keys).get_caller_identity()["Arn"]
os.environ["AWS_ENDPOINT_URL"] = back

refused("InvalidClientTokenId", 403, holder("sts", keys).get_caller_identity)
refused("InvalidToken", 400, holder("s3", keys).put_object, Bucket=BUCKET, Key=f"{stranger}/x", Body=b"x")
visitor = guest(here)
holder("s3", credentials(visitor)).put_object(Bucket=BUCKET, Key=f"{visitor}/x", Body=b"x")
