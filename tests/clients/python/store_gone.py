"""The store behind the door named by the argument has ended."""

import sys

from world import BUCKET, refused, root

if sys.argv[1] == "s3":
    s3 = root("s3")
    refused("ServiceUnavailable", 503, s3.get_object, Bucket=BUCKET, Key="x")
    refused("ServiceUnavailable", 503, s3.put_object, Bucket=BUCKET, Key="x", Body=b"x" * 100_000)
    refused("ServiceUnavailable", 503, s3.list_objects_v2, Bucket=BUCKET)
else:
    table = root("dynamodb")
    key = {"owner": {"S": "x"}, "name": {"S": "x"}}
    refused("ServiceUnavailableException", 503, table.get_item, TableName="items", Key=key)
    refused("ServiceUnavailableException", 503, table.put_item, TableName="items", Item=key)
    refused("ServiceUnavailableException", 503, table.scan, TableName="items")
# The rest of the server goes on.
assert root("sts").get_caller_identity()["Account"] == "000000000000"
