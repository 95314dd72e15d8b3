"""S3 as boto3 speaks it: multipart, ranges, copies, presigned URLs, checksums, deletion of many.

Runs against any store behind the gateway; BUCKET must be there."""

import io
import os
import urllib.error
import urllib.request

from boto3.s3.transfer import TransferConfig

from world import BUCKET, credentials, guest, holder, make_pool, refused, sign_in

pool = make_pool("objects")
alice, login = sign_in(pool, "alice")
keys = credentials(alice, login)
s3 = holder("s3", keys)
other = guest(pool)


def mine(name):
    return {"Bucket": BUCKET, "Key": f"{alice}/{name}"}


def read(name, **more):
    return s3.get_object(**mine(name), **more)["Body"].read()


# Small objects, with odd keys, metadata and the checksums that boto3 sends by itself
for name in ("plain", "with space+plus", "ünïcode/✓", "a%2Fb", "dots.and-dashes_~", "q?x=1&y"):
    s3.put_object(**mine(name), Body=name.encode(), Metadata={"owner": "alice"})
    got = s3.get_object(**mine(name))
    assert got["Body"].read() == name.encode()
    assert got["Metadata"] == {"owner": "alice"}, got["Metadata"]
s3.put_object(**mine("empty"), Body=b"")
assert read("empty") == b""
assert s3.head_object(**mine("plain"))["ContentLength"] == len("plain")
for algorithm in os.environ.get("CHECKSUMS", "CRC32 SHA256").split():
    s3.put_object(**mine("checked"), Body=b"checked", ChecksumAlgorithm=algorithm)
    assert read("checked") == b"checked"

# A body of unknown hash: over http boto3 signs it piece by piece or as a stream with a trailer
s3.upload_fileobj(io.BytesIO(b"streamed" * 1000), BUCKET, f"{alice}/streamed")
assert read("streamed") == b"streamed" * 1000

# Nine megabytes in parts, and ranges of them
data = os.urandom(9 << 20)
parts = TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20)
s3.upload_fileobj(io.BytesIO(data), BUCKET, f"{alice}/large", Config=parts)
back = io.BytesIO()
s3.download_fileobj(BUCKET, f"{alice}/large", back, Config=parts)
assert back.getvalue() == data
assert read("large", Range="bytes=0-99") == data[:100]
assert read("large", Range="bytes=5242870-5242890") == data[5242870:5242891]
assert read("large", Range="bytes=-7") == data[-7:]
partial = s3.get_object(**mine("large"), Range="bytes=10-19")
assert partial["ResponseMetadata"]["HTTPStatusCode"] == 206
assert partial["ContentRange"] == f"bytes 10-19/{len(data)}", partial["ContentRange"]
refused("InvalidRange", 416, s3.get_object, **mine("large"), Range="bytes=99999999-")

# The same by hand, and given up
upload = s3.create_multipart_upload(**mine("by-hand"))["UploadId"]
etag = s3.upload_part(**mine("by-hand"), UploadId=upload, PartNumber=1, Body=data[: 5 << 20])["ETag"]
listed = s3.list_parts(**mine("by-hand"), UploadId=upload)["Parts"]
assert [(part["PartNumber"], part["Size"]) for part in listed] == [(1, 5 << 20)], listed
s3.complete_multipart_upload(
    **mine("by-hand"), UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": etag}]})
assert read("by-hand") == data[: 5 << 20]
upload = s3.create_multipart_upload(**mine("given-up"))["UploadId"]
s3.abort_multipart_upload(**mine("given-up"), UploadId=upload)
refused("NoSuchKey", 404, s3.get_object, **mine("given-up"))
foreign = {"Bucket": BUCKET, "Key": f"{other}/large"}
refused("AccessDenied", 403, s3.create_multipart_upload, **foreign)

# Copies: source and destination are both decided about
s3.copy_object(**mine("copy"), CopySource=mine("plain"))
assert read("copy") == b"plain"
refused("AccessDenied", 403, s3.copy_object, **mine("stolen"), CopySource=foreign)
refused("AccessDenied", 403, s3.copy_object, **foreign, CopySource=mine("plain"))

# Presigned URLs: by default boto3 makes them with Signature Version 2, which is refused
old = s3.generate_presigned_url("get_object", Params=mine("plain"), ExpiresIn=60)
assert "AWSAccessKeyId=" in old
try:
    urllib.request.urlopen(old)
    raise AssertionError("a signature of version 2 was accepted")
except urllib.error.HTTPError as error:
    text = error.read().decode()
    assert error.code == 400 and "AWS4-HMAC-SHA256" in text, text
s3 = holder("s3", keys, signature_version="s3v4")
get = s3.generate_presigned_url("get_object", Params=mine("plain"), ExpiresIn=60)
assert urllib.request.urlopen(get).read() == b"plain"
put = s3.generate_presigned_url("put_object", Params=mine("presigned"), ExpiresIn=60)
request = urllib.request.Request(put, data=b"by URL", method="PUT", headers={"Content-Type": ""})
assert urllib.request.urlopen(request).status == 200
assert read("presigned") == b"by URL"


def status(url, data=None):
    try:
        request = urllib.request.Request(url, data=data, method="PUT" if data else "GET", headers={"Content-Type": ""})
        return urllib.request.urlopen(request).status
    except urllib.error.HTTPError as error:
        return error.code


assert status(get.replace("/plain", "/empty")) == 403, "a URL opens another object"
assert status(get, data=b"x") == 403, "a URL to read writes"
assert status(s3.generate_presigned_url("get_object", Params=foreign, ExpiresIn=60)) == 403


# Lists, in pages
names = sorted(f"{alice}/list/{n:02}" for n in range(7))
for name in names:
    s3.put_object(Bucket=BUCKET, Key=name, Body=b"x")
pages = list(s3.get_paginator("list_objects_v2").paginate(
    Bucket=BUCKET, Prefix=f"{alice}/list/", PaginationConfig={"PageSize": 3}))
assert [entry["Key"] for page in pages for entry in page["Contents"]] == names
assert len(pages) == 3
folders = s3.list_objects_v2(Bucket=BUCKET, Prefix=f"{alice}/", Delimiter="/")["CommonPrefixes"]
assert {"Prefix": f"{alice}/list/"} in folders, folders

# Many deleted at once; what is not one's own stays, and is reported
doomed = [{"Key": name} for name in names[:3]] + [{"Key": foreign["Key"]}]
outcome = s3.delete_objects(Bucket=BUCKET, Delete={"Objects": doomed})
assert sorted(entry["Key"] for entry in outcome["Deleted"]) == names[:3], outcome
assert [(e["Key"], e["Code"]) for e in outcome["Errors"]] == [(foreign["Key"], "AccessDenied")], outcome
refused("NoSuchKey", 404, s3.get_object, Bucket=BUCKET, Key=names[0])
s3.delete_object(Bucket=BUCKET, Key=names[3])
try:
    s3.get_object(Bucket=BUCKET, Key=names[3])
    raise AssertionError("a deleted object is still there")
except s3.exceptions.NoSuchKey:
    pass
