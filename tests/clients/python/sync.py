"""Cognito Sync as apps call it: datasets, conflicts, tombstones, pages, a merge, and what is foreign."""

import json
import threading
import urllib.request

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from world import DEVELOPER, allow, credentials, guest, holder, make_pool, policy, refused, root, sign_in

pool = make_pool("sync")
MINE = "arn:aws:cognito-sync:*:*:identitypool/${cognito-identity.amazonaws.com:aud}" \
       "/identity/${cognito-identity.amazonaws.com:sub}/*"
for role in ("sync-guest", "sync-user"):
    root("iam").put_role_policy(RoleName=role, PolicyName="sync", PolicyDocument=policy(
        allow("cognito-sync:*", [MINE, MINE[:-2]])))


class App:
    """An app with the credentials of one identity."""

    def __init__(self, identity, logins=None):
        self.identity, self.keys = identity, credentials(identity, logins)
        self.sync = holder("cognito-sync", self.keys)
        self.me = {"IdentityPoolId": pool, "IdentityId": identity}

    def list(self, name, since=0, **more):
        return self.sync.list_records(DatasetName=name, LastSyncCount=since, **self.me, **more)

    def write(self, name, *patches, token=None, **more):
        token = token or self.list(name)["SyncSessionToken"]
        return self.sync.update_records(
            DatasetName=name, SyncSessionToken=token, RecordPatches=patches, **self.me, **more)["Records"]


def put(key, value, count=0):
    return {"Op": "replace", "Key": key, "Value": value, "SyncCount": count}


def remove(key, count):
    return {"Op": "remove", "Key": key, "SyncCount": count}


alice, bob = App(*sign_in(pool, "alice")), App(guest(pool))

# A dataset comes with its first update.
none = alice.list("notes")
assert (none["DatasetExists"], none["DatasetSyncCount"], none["Records"]) == (False, 0, []), none
wrote = alice.write("notes", put("a", "1"), put("b", "2"), DeviceId="phone")
assert [(r["Key"], r["Value"], r["SyncCount"], r["LastModifiedBy"]) for r in wrote] == [
    ("a", "1", 1, "phone"), ("b", "2", 1, "phone")], wrote
assert wrote[0]["LastModifiedDate"].year > 2000

# Of two writers of one record the later one is told; nothing of its batch is written.
alice.write("notes", put("a", "3", 1))
refused("ResourceConflictException", 409, alice.write, "notes", put("c", "new"), put("a", "4", 1))
assert {r["Key"] for r in alice.list("notes")["Records"]} == {"a", "b"}

# Tombstones.
alice.write("notes", remove("b", 1))
later = alice.list("notes", since=2)["Records"]
assert [(r["Key"], r.get("Value"), r["SyncCount"]) for r in later] == [("b", None, 3)], later

# Pages.
alice.write("many", *[put(f"k{n:03}", "v") for n in range(250)])
keys, token = [], None
while True:
    page = alice.list("many", MaxResults=100, **({"NextToken": token} if token else {}))
    keys += [record["Key"] for record in page["Records"]]
    token = page.get("NextToken")
    if not token:
        break
assert keys == [f"k{n:03}" for n in range(250)], len(keys)
refused("LimitExceededException", 400, alice.write, "many", *[put(f"x{n}", "v") for n in range(1000)])

# Datasets, figures.
names = [d["DatasetName"] for d in alice.sync.list_datasets(**alice.me)["Datasets"]]
assert names == ["many", "notes"], names
usage = alice.sync.describe_identity_usage(**alice.me)["IdentityUsage"]
assert usage["DatasetCount"] == 2 and usage["DataStorage"] == 250 * 5 + 3, usage
described = alice.sync.describe_dataset(DatasetName="notes", **alice.me)["Dataset"]
assert described["NumRecords"] == 1, described
figures = root("cognito-sync").describe_identity_pool_usage(IdentityPoolId=pool)["IdentityPoolUsage"]
assert figures["DataStorage"] == usage["DataStorage"], figures

# A deleted dataset is told from one made again.
alice.sync.delete_dataset(DatasetName="many", **alice.me)
assert alice.list("many", since=1)["DatasetDeletedAfterRequestedSyncCount"]
alice.write("many", put("k", "v"))
again = alice.list("many", since=1)
assert again["DatasetExists"] and again["DatasetDeletedAfterRequestedSyncCount"], again
refused("ResourceNotFoundException", 404, alice.sync.describe_dataset, DatasetName="no", **alice.me)

# Nobody reaches anybody else's.
text = "These credentials are not valid for accessing this resource"
for call in (bob.sync.list_records, bob.sync.describe_dataset, bob.sync.delete_dataset):
    message = refused("NotAuthorizedException", 403, call, DatasetName="notes", **alice.me)
    assert message == text, message
refused("AccessDeniedException", 403, bob.sync.get_cognito_events, IdentityPoolId=pool)
endpoint = bob.sync.meta.endpoint_url
region = bob.sync.meta.region_name


def raw(app, path):
    """A GET of a path as it stands, signed by an app; answers the response."""
    request = AWSRequest("GET", endpoint + path)
    keys = Credentials(app.keys["AccessKeyId"], app.keys["SecretKey"], app.keys["SessionToken"])
    SigV4Auth(keys, "cognito-sync", region).add_auth(request)
    sent = urllib.request.Request(endpoint + path, headers=dict(request.headers))
    return urllib.request.urlopen(sent, timeout=20)


here = f"/identitypools/{pool}/identities/{bob.identity}"
for path in (
    f"/identitypools/{pool}/identities/{alice.identity}/datasets/notes/records",
    f"{here}%2F..%2F{alice.identity}/datasets/notes/records",
    f"{here}/%2e%2e/{alice.identity}/datasets/notes/records",
    f"/identitypools/{pool}/identities/{alice.identity.replace(':', '%3A')}/datasets/notes/records",
    f"/identitypools/{pool}/identities/{alice.identity}/changes",
):
    try:
        answer = raw(bob, path)
        raise AssertionError(f"{path} was answered: {answer.read(200)}")
    except urllib.error.HTTPError as error:
        assert error.code in (400, 403, 404), (path, error.code)
        assert b'"3"' not in error.read()
assert raw(bob, here.replace(":", "%3A") + "/datasets").status == 200

# A stream tells at once what moved.
changes = raw(alice, f"/identitypools/{pool}/identities/{alice.identity}/changes")
assert changes.headers["content-type"] == "text/event-stream"
threading.Timer(0.5, lambda: alice.write("live", put("k", "v"))).start()
while True:
    line = changes.readline().decode()
    assert line, "the stream ended"
    if line.startswith("data: ") and json.loads(line[6:])["dataset"] == "live":
        assert json.loads(line[6:]) == {"dataset": "live", "syncCount": 1, "deleted": False}
        break

# A guest's datasets come along when the guest signs in as somebody who is there already.
bob.write("notes", put("a", "as a guest"))
root("cognito-identity").get_open_id_token_for_developer_identity(
    IdentityPoolId=pool, Logins={DEVELOPER: "carol"})
carol_id, login = sign_in(pool, "carol")
root("cognito-identity").get_open_id_token_for_developer_identity(
    IdentityPoolId=pool, IdentityId=bob.identity, Logins={DEVELOPER: "bob"})
root("cognito-identity").merge_developer_identities(
    SourceUserIdentifier="bob", DestinationUserIdentifier="carol", DeveloperProviderName=DEVELOPER,
    IdentityPoolId=pool)
carol = App(carol_id, login)
merged = carol.list("notes")["MergedDatasetNames"]
assert merged == [f"notes.{bob.identity}"], merged
assert carol.list(merged[0])["Records"][0]["Value"] == "as a guest"
carol.sync.delete_dataset(DatasetName=merged[0], **carol.me)
assert carol.list("notes")["MergedDatasetNames"] == []
refused("NotAuthorizedException", 403, bob.list, "notes")

# Administration.
admin = root("cognito-sync")
arn = "arn:aws:lambda:us-east-1:000000000000:function:sync"
admin.set_cognito_events(IdentityPoolId=pool, Events={"SyncTrigger": arn})
assert admin.get_cognito_events(IdentityPoolId=pool)["Events"] == {"SyncTrigger": arn}
admin.set_cognito_events(IdentityPoolId=pool, Events={"SyncTrigger": ""})
assert admin.get_identity_pool_configuration(IdentityPoolId=pool)["IdentityPoolId"] == pool
assert admin.get_bulk_publish_details(IdentityPoolId=pool)["BulkPublishStatus"] == "NOT_STARTED"
assert pool in [u["IdentityPoolId"] for u in admin.list_identity_pool_usage()["IdentityPoolUsages"]]
