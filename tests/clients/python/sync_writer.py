"""Writes to a dataset as boto3 does, on credentials in the environment: sync_writer.py ENDPOINT POOL IDENTITY COMMAND ...

COMMAND is put=KEY=VALUE, remove=KEY, or delete. All puts and removals go as one update."""

import sys

import boto3

endpoint, pool, identity, *commands = sys.argv[1:]
sync = boto3.client("cognito-sync", endpoint_url=endpoint, region_name="us-east-1")
notes = {"IdentityPoolId": pool, "IdentityId": identity, "DatasetName": "notes"}

if commands == ["delete"]:
    sync.delete_dataset(**notes)
    sys.exit()

listed = sync.list_records(LastSyncCount=0, **notes)
counts = {record["Key"]: record["SyncCount"] for record in listed["Records"]}
patches = []
for command in commands:
    op, key, *value = command.split("=", 2)
    patch = {"Op": "replace" if op == "put" else "remove", "Key": key, "SyncCount": counts.get(key, 0)}
    patches.append({**patch, "Value": value[0]} if value else patch)
sync.update_records(
    SyncSessionToken=listed["SyncSessionToken"], RecordPatches=patches, DeviceId="boto3", **notes)
