"""Compares requests of another client with those that boto3 sends for the same inputs.

Arguments: a file with one JSON object a line (service, operation, input, signed, request), and the
endpoint that the requests were sent to. Nothing is sent from here: boto3's requests are taken just
before they would be.
"""

import base64
import json
import re
import sys
from urllib.parse import parse_qsl, urlsplit

import boto3
from botocore import xform_name
from botocore.config import Config

# What both must have, and with the same content.
HEADERS = ["content-type", "x-amz-target", "x-amz-client-context", "x-amz-security-token"]
ENDPOINT = sys.argv[2]


class Taken(Exception):
    """Carries a request out of boto3."""


def client(service):
    made = boto3.client(
        service,
        region_name="us-east-1",
        endpoint_url=ENDPOINT,
        aws_access_key_id="AKIDEXAMPLE",
        aws_secret_access_key="the-secret",
        aws_session_token="the-session-token",
        config=Config(retries={"total_max_attempts": 1}, parameter_validation=False),
    )

    def take(request, **_):
        raise Taken(request)

    made.meta.events.register("before-send", take)
    return made


def python_value(shape, value):
    """A value as boto3 wants it: bytes are not base64."""
    kind = shape.type_name
    if kind == "structure" and not getattr(shape, "is_document_type", False):
        return {k: python_value(shape.members[k], v) for k, v in value.items()}
    if kind == "list":
        return [python_value(shape.member, v) for v in value]
    if kind == "map":
        return {k: python_value(shape.value, v) for k, v in value.items()}
    return base64.b64decode(value) if kind == "blob" else value


def text(value):
    return value.decode() if isinstance(value, bytes) else value or ""


def parts(method, target, headers, body, signed, form):
    """What a service reads of a request, whoever wrote it."""
    url = urlsplit(target)
    headers = {name.lower(): text(value) for name, value in headers.items()}
    scope = re.search(r"Credential=[^/]+/\d+/([^,]+)", headers.get("authorization", ""))
    content = sorted(parse_qsl(body, keep_blank_values=True)) if form else json.loads(body or "null")
    # Case and blanks of a media type do not matter.
    media = headers.get("content-type", "").lower().replace(" ", "")
    return {
        "method": method,
        "path": url.path or "/",
        "query": sorted(parse_qsl(url.query, keep_blank_values=True)),
        "body": content,
        "scope": scope and scope.group(1),
        "covers": bool(signed) == ("authorization" in headers),
        **{name: headers.get(name) for name in HEADERS if name != "content-type"},
        "content-type": media,
    }


def main():
    clients, operations, count, wrong = {}, set(), 0, []
    for line in open(sys.argv[1]):
        case = json.loads(line)
        service, operation = case["service"], case["operation"]
        boto = clients.setdefault(service, client(service))
        shape = boto.meta.service_model.operation_model(operation).input_shape
        given = python_value(shape, case["input"]) if shape else {}
        try:
            getattr(boto, xform_name(operation))(**given)
            raise SystemExit(f"{operation}: boto3 sent nothing")
        except Taken as taken:
            theirs = taken.args[0]
        ours = case["request"]
        kind = (case["signed"], case["form"])
        theirs = parts(theirs.method, theirs.url, dict(theirs.headers), text(theirs.body), *kind)
        ours = parts(ours["method"], ours["target"], ours["headers"], ours["body"], *kind)
        if ours != theirs:
            differing = {name: (ours[name], theirs[name]) for name in ours if ours[name] != theirs[name]}
            wrong.append(f"{service} {operation} {json.dumps(case['input'])[:300]}\n  {differing}"[:1500])
        count += 1
        operations.add((service, operation))
    for text_of_it in wrong[:20]:
        print(text_of_it)
    if wrong:
        raise SystemExit(f"{len(wrong)} of {count} requests differ (ours, boto3's)")
    print(f"{count} requests of {len(operations)} operations are the same")


main()
