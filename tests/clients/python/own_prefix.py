"""From a guest to an object in S3: their own prefix opens, everything else is denied."""

from botocore.exceptions import ClientError
from world import BUCKET, credentials, guest, holder, make_pool, nobody, refused, sign_in

pool = make_pool("prefix")


def walk(identity, logins=None):
    keys = credentials(identity, logins)
    assert keys["AccessKeyId"].startswith("ASIA"), keys["AccessKeyId"]
    s3 = holder("s3", keys)
    key = f"{identity}/notes/hello.txt"
    s3.put_object(Bucket=BUCKET, Key=key, Body=b"hello", ContentType="text/plain")
    got = s3.get_object(Bucket=BUCKET, Key=key)
    assert got["Body"].read() == b"hello"
    assert got["ContentType"] == "text/plain", got
    listed = s3.list_objects_v2(Bucket=BUCKET, Prefix=f"{identity}/")
    assert [entry["Key"] for entry in listed["Contents"]] == [key], listed
    return s3


alice, alices_login = sign_in(pool, "alice")
bob = guest(pool)
alices, bobs = walk(alice, alices_login), walk(bob)

for s3, foreign in ((alices, bob), (bobs, alice), (bobs, "somebody")):
    key = f"{foreign}/notes/hello.txt"
    message = refused("AccessDenied", 403, s3.get_object, Bucket=BUCKET, Key=key)
    assert "is not authorized to perform: s3:GetObject on resource" in message, message
    refused("AccessDenied", 403, s3.put_object, Bucket=BUCKET, Key=key, Body=b"mine now")
    refused("AccessDenied", 403, s3.delete_object, Bucket=BUCKET, Key=key)
    refused("403", 403, s3.head_object, Bucket=BUCKET, Key=key)
    refused("AccessDenied", 403, s3.list_objects_v2, Bucket=BUCKET, Prefix=f"{foreign}/")
    refused("AccessDenied", 403, s3.copy_object, Bucket=BUCKET, Key=f"{bob}/stolen", CopySource=f"{BUCKET}/{foreign}/x")
refused("AccessDenied", 403, alices.list_objects_v2, Bucket=BUCKET)
refused("AccessDenied", 403, alices.list_buckets)
refused("AccessDenied", 403, alices.delete_bucket, Bucket=BUCKET)
try:
    nobody("s3").get_object(Bucket=BUCKET, Key=f"{alice}/notes/hello.txt")
    raise AssertionError("an unsigned request was answered")
except ClientError as error:
    assert error.response["ResponseMetadata"]["HTTPStatusCode"] in (400, 403), error

# Nothing of Alice's has changed.
assert alices.get_object(Bucket=BUCKET, Key=f"{alice}/notes/hello.txt")["Body"].read() == b"hello"
refused("NoSuchKey", 404, alices.get_object, Bucket=BUCKET, Key=f"{alice}/not-there")
