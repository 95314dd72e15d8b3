"""IAM: the life of roles, users, groups and policies, with paginators, waiters and simulation."""

import json
from datetime import datetime

from world import allow, policy, refused, root

iam = root("iam")
ACCOUNT = "000000000000"
TRUST = policy({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "sts:AssumeRole"})
READ = policy(allow("s3:GetObject", "arn:aws:s3:::demo/*"))


def all_of(operation, member, size=None, **wish):
    paging = {"PageSize": size} if size else {}
    pages = iam.get_paginator(operation).paginate(**wish, PaginationConfig=paging)
    return [entry for page in pages for entry in page[member]]


# 120 roles, in pages
for n in range(120):
    iam.create_role(RoleName=f"role-{n:03}", AssumeRolePolicyDocument=TRUST)
first = iam.list_roles()
assert len(first["Roles"]) == 100 and first["IsTruncated"] and first["Marker"]
names = [role["RoleName"] for role in all_of("list_roles", "Roles")]
assert names == [f"role-{n:03}" for n in range(120)], names
assert len(all_of("list_roles", "Roles", 7)) == 120

# A role
made = iam.create_role(RoleName="reader", Path="/team/", AssumeRolePolicyDocument=TRUST, Description="reads",
                       MaxSessionDuration=7200, Tags=[{"Key": "team", "Value": "blue"}])["Role"]
iam.get_waiter("role_exists").wait(RoleName="reader")
got = iam.get_role(RoleName="reader")["Role"]
assert got["Arn"] == made["Arn"] == f"arn:aws:iam::{ACCOUNT}:role/team/reader", got
assert got["RoleId"].startswith("AROA") and isinstance(got["CreateDate"], datetime)
assert got["AssumeRolePolicyDocument"] == json.loads(TRUST), got
assert (got["Description"], got["MaxSessionDuration"]) == ("reads", 7200)
assert got["Tags"] == [{"Key": "team", "Value": "blue"}]
iam.update_role(RoleName="reader", Description="still reads", MaxSessionDuration=3600)
assert iam.get_role(RoleName="reader")["Role"]["Description"] == "still reads"
iam.tag_role(RoleName="reader", Tags=[{"Key": "stage", "Value": "test"}])
iam.untag_role(RoleName="reader", TagKeys=["team"])
assert iam.list_role_tags(RoleName="reader")["Tags"] == [{"Key": "stage", "Value": "test"}]
assert [role["RoleName"] for role in iam.list_roles(PathPrefix="/team/")["Roles"]] == ["reader"]
try:
    iam.create_role(RoleName="reader", AssumeRolePolicyDocument=TRUST)
    raise AssertionError("two roles of one name")
except iam.exceptions.EntityAlreadyExistsException as error:
    assert error.response["Error"]["Message"] == "Role with name reader already exists.", error
refused("MalformedPolicyDocument", 400, iam.create_role, RoleName="bad", AssumeRolePolicyDocument="{}")

# Inline policies
iam.put_role_policy(RoleName="reader", PolicyName="inline", PolicyDocument=READ)
assert iam.list_role_policies(RoleName="reader")["PolicyNames"] == ["inline"]
assert iam.get_role_policy(RoleName="reader", PolicyName="inline")["PolicyDocument"] == json.loads(READ)

# Managed policies and their versions
arn = iam.create_policy(PolicyName="read", PolicyDocument=READ)["Policy"]["Arn"]
iam.get_waiter("policy_exists").wait(PolicyArn=arn)
iam.attach_role_policy(RoleName="reader", PolicyArn=arn)
assert all_of("list_attached_role_policies", "AttachedPolicies", RoleName="reader") == [
    {"PolicyName": "read", "PolicyArn": arn}]
wider = policy(allow("s3:*", "*"))
assert iam.create_policy_version(PolicyArn=arn, PolicyDocument=wider, SetAsDefault=True)["PolicyVersion"]["VersionId"] == "v2"
versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
assert [(version["VersionId"], version["IsDefaultVersion"]) for version in versions] == [("v2", True), ("v1", False)]
assert iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]["Document"] == json.loads(READ)
assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1
users = all_of("list_entities_for_policy", "PolicyRoles", PolicyArn=arn)
assert [role["RoleName"] for role in users] == ["reader"]

# Simulation
simulated = iam.simulate_principal_policy(
    PolicySourceArn=made["Arn"], ActionNames=["s3:GetObject", "s3:PutObject", "iam:ListRoles"],
    ResourceArns=["arn:aws:s3:::demo/a"])["EvaluationResults"]
assert [(result["EvalActionName"], result["EvalDecision"]) for result in simulated] == [
    ("s3:GetObject", "allowed"), ("s3:PutObject", "allowed"), ("iam:ListRoles", "implicitDeny")], simulated
iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
simulated = iam.simulate_principal_policy(
    PolicySourceArn=made["Arn"], ActionNames=["s3:PutObject"], ResourceArns=["arn:aws:s3:::demo/a"])
assert simulated["EvaluationResults"][0]["EvalDecision"] == "implicitDeny"
stop = policy({"Effect": "Deny", "Action": "s3:*", "Resource": "*"})
simulated = iam.simulate_custom_policy(PolicyInputList=[READ, stop], ActionNames=["s3:GetObject"])
assert simulated["EvaluationResults"][0]["EvalDecision"] == "explicitDeny"

# Users, keys and groups
iam.create_user(UserName="worker")
iam.get_waiter("user_exists").wait(UserName="worker")
key = iam.create_access_key(UserName="worker")["AccessKey"]
assert key["AccessKeyId"].startswith("AKIA") and len(key["SecretAccessKey"]) == 40
iam.create_access_key(UserName="worker")
refused("LimitExceeded", 409, iam.create_access_key, UserName="worker")
assert len(iam.list_access_keys(UserName="worker")["AccessKeyMetadata"]) == 2
iam.create_group(GroupName="workers")
iam.add_user_to_group(GroupName="workers", UserName="worker")
iam.attach_group_policy(GroupName="workers", PolicyArn=arn)
assert [group["GroupName"] for group in iam.list_groups_for_user(UserName="worker")["Groups"]] == ["workers"]
assert [user["UserName"] for user in iam.get_group(GroupName="workers")["Users"]] == ["worker"]
simulated = iam.simulate_principal_policy(
    PolicySourceArn=f"arn:aws:iam::{ACCOUNT}:user/worker", ActionNames=["s3:GetObject"], ResourceArns=["arn:aws:s3:::demo/a"])
assert simulated["EvaluationResults"][0]["EvalDecision"] == "allowed"

# What is in use is not deleted
refused("DeleteConflict", 409, iam.delete_policy, PolicyArn=arn)
refused("DeleteConflict", 409, iam.delete_role, RoleName="reader")
refused("DeleteConflict", 409, iam.delete_user, UserName="worker")
refused("DeleteConflict", 409, iam.delete_group, GroupName="workers")

# The end of all of them
iam.remove_user_from_group(GroupName="workers", UserName="worker")
iam.detach_group_policy(GroupName="workers", PolicyArn=arn)
iam.delete_group(GroupName="workers")
for entry in iam.list_access_keys(UserName="worker")["AccessKeyMetadata"]:
    iam.delete_access_key(UserName="worker", AccessKeyId=entry["AccessKeyId"])
iam.delete_user(UserName="worker")
iam.detach_role_policy(RoleName="reader", PolicyArn=arn)
iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
iam.delete_policy(PolicyArn=arn)
iam.delete_role_policy(RoleName="reader", PolicyName="inline")
iam.delete_role(RoleName="reader")
try:
    iam.get_role(RoleName="reader")
    raise AssertionError("a deleted role is still there")
except iam.exceptions.NoSuchEntityException as error:
    assert error.response["Error"]["Message"] == "The role with name reader cannot be found.", error
