"""DynamoDB through the gateway: one's own items open, everybody else's do not."""

import os

from world import ME, allow, credentials, holder, make_pool, policy, refused, root, sign_in

TABLE = "items"
pool = make_pool("items")
root("dynamodb").create_table(
    TableName=TABLE, BillingMode="PAY_PER_REQUEST",
    AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("owner", "name")],
    KeySchema=[{"AttributeName": "owner", "KeyType": "HASH"}, {"AttributeName": "name", "KeyType": "RANGE"}])
alice, login = sign_in(pool, "alice")
bob, _ = sign_in(pool, "bob")
keys = credentials(alice, login)
db = holder("dynamodb", keys)


def item(owner, name, **more):
    return {"owner": {"S": owner}, "name": {"S": name}} | {key: {"S": value} for key, value in more.items()}


def denied(call, **wish):
    message = refused("AccessDeniedException", 400, call, **wish)
    assert "is not authorized to perform: dynamodb:" in message, message


root("dynamodb").put_item(TableName=TABLE, Item=item(bob, "note", text="bob's"))

# Single items
db.put_item(TableName=TABLE, Item=item(alice, "note", text="first"))
assert db.get_item(TableName=TABLE, Key=item(alice, "note"))["Item"] == item(alice, "note", text="first")
changed = db.update_item(
    TableName=TABLE, Key=item(alice, "note"), UpdateExpression="SET #t = :t", ExpressionAttributeNames={"#t": "text"},
    ExpressionAttributeValues={":t": {"S": "second"}, ":old": {"S": "first"}}, ConditionExpression="#t = :old",
    ReturnValues="ALL_NEW")
assert changed["Attributes"] == item(alice, "note", text="second"), changed
refused("ConditionalCheckFailedException", 400, db.put_item, TableName=TABLE, Item=item(alice, "note"),
        ConditionExpression="attribute_not_exists(#o)", ExpressionAttributeNames={"#o": "owner"})
denied(db.get_item, TableName=TABLE, Key=item(bob, "note"))
denied(db.put_item, TableName=TABLE, Item=item(bob, "note", text="mine"))
denied(db.delete_item, TableName=TABLE, Key=item(bob, "note"))
denied(db.update_item, TableName=TABLE, Key=item(bob, "note"), UpdateExpression="REMOVE #t",
       ExpressionAttributeNames={"#t": "text"})

# Queries
for n in range(5):
    db.put_item(TableName=TABLE, Item=item(alice, f"page-{n}"))


def query(owner):
    return {"TableName": TABLE, "KeyConditionExpression": "#o = :me AND begins_with(#n, :p)",
            "ExpressionAttributeNames": {"#o": "owner", "#n": "name"},
            "ExpressionAttributeValues": {":me": {"S": owner}, ":p": {"S": "page-"}}}


pages = db.get_paginator("query").paginate(**query(alice), PaginationConfig={"PageSize": 2})
found = [entry["name"]["S"] for page in pages for entry in page["Items"]]
assert found == [f"page-{n}" for n in range(5)], found
denied(db.query, **query(bob))
denied(db.scan, TableName=TABLE)
denied(db.describe_table, TableName=TABLE)
denied(db.delete_table, TableName=TABLE)
denied(db.create_table, TableName="other", BillingMode="PAY_PER_REQUEST",
       AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
       KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}])

# Batches: one foreign key denies the whole
got = db.batch_get_item(RequestItems={TABLE: {"Keys": [item(alice, "page-0"), item(alice, "page-1")]}})
assert len(got["Responses"][TABLE]) == 2
denied(db.batch_get_item, RequestItems={TABLE: {"Keys": [item(alice, "page-0"), item(bob, "note")]}})
db.batch_write_item(RequestItems={TABLE: [
    {"PutRequest": {"Item": item(alice, "batch")}}, {"DeleteRequest": {"Key": item(alice, "page-4")}}]})
denied(db.batch_write_item, RequestItems={TABLE: [
    {"PutRequest": {"Item": item(alice, "stays away")}}, {"DeleteRequest": {"Key": item(bob, "note")}}]})
assert "Item" not in db.get_item(TableName=TABLE, Key=item(alice, "stays away"))
assert "Item" not in db.get_item(TableName=TABLE, Key=item(alice, "page-4"))

# Transactions, where the store knows them
if os.environ.get("TRANSACTIONS"):
    mine = {"Put": {"TableName": TABLE, "Item": item(alice, "together")}}
    check = {"ConditionCheck": {"TableName": TABLE, "Key": item(alice, "note"),
                                "ConditionExpression": "attribute_exists(#o)", "ExpressionAttributeNames": {"#o": "owner"}}}
    db.transact_write_items(TransactItems=[mine, check])
    got = db.transact_get_items(TransactItems=[{"Get": {"TableName": TABLE, "Key": item(alice, "together")}}])
    assert got["Responses"][0]["Item"] == item(alice, "together")
    theirs = {"Delete": {"TableName": TABLE, "Key": item(bob, "note")}}
    denied(db.transact_write_items, TransactItems=[{"Put": {"TableName": TABLE, "Item": item(alice, "no")}}, theirs])
    denied(db.transact_get_items, TransactItems=[{"Get": {"TableName": TABLE, "Key": item(bob, "note")}}])
    assert "Item" not in db.get_item(TableName=TABLE, Key=item(alice, "no"))

# Single attributes: a read must name what it wants, and may name no other
db.put_item(TableName=TABLE, Item=item(alice, "card", title="yes", hidden="no"))
names = {"dynamodb:Attributes": ["owner", "name", "title"]}
root("iam").put_role_policy(RoleName="items-user", PolicyName="p", PolicyDocument=policy(allow(
    ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem"], f"arn:aws:dynamodb:*:*:table/{TABLE}",
    **{"ForAllValues:StringEquals": names | {"dynamodb:LeadingKeys": [ME]},
       "StringEqualsIfExists": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES", "dynamodb:ReturnValues": ["NONE", "UPDATED_OLD"]}})))
card = {"TableName": TABLE, "Key": item(alice, "card")}
assert db.get_item(**card, ProjectionExpression="title")["Item"] == {"title": {"S": "yes"}}
denied(db.get_item, **card)
denied(db.get_item, **card, ProjectionExpression="title, hidden")
denied(db.get_item, **card, ProjectionExpression="#s", ExpressionAttributeNames={"#s": "hidden"})
mine = {"TableName": TABLE, "KeyConditionExpression": "#o = :me",
        "ExpressionAttributeNames": {"#o": "owner"}, "ExpressionAttributeValues": {":me": {"S": alice}}}
assert {"title": {"S": "yes"}} in db.query(**mine, Select="SPECIFIC_ATTRIBUTES", ProjectionExpression="title")["Items"]
denied(db.query, **mine)
denied(db.query, **mine, Select="ALL_ATTRIBUTES")
set_title = {"UpdateExpression": "SET #p = :p", "ExpressionAttributeNames": {"#p": "title"},
              "ExpressionAttributeValues": {":p": {"S": "new"}}}
db.update_item(**card, **set_title)
denied(db.update_item, **card, **set_title | {"ExpressionAttributeNames": {"#p": "hidden"}})

# Bob's item is as it was.
assert root("dynamodb").get_item(TableName=TABLE, Key=item(bob, "note"))["Item"] == item(bob, "note", text="bob's")
