"""What is sent for a call is what python_pachyderm 7.6 sent, as it was recorded there, call by call.

Some things are said more fully here, and mean the same: the default project has its name, also in the name of a repo
that roles are about, and a commit names its repo as well as its branch's.
"""

from __future__ import annotations

import datetime
import io
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from google.protobuf import duration_pb2, timestamp_pb2

from pachyderm_sdk._wire.method import Method
from pachyderm_sdk.compat import python_pachyderm
from pachyderm_sdk.compat.python_pachyderm import service
from pachyderm_sdk.message import Casing, Message
from tests.support.recorder import Answer, Recorder

RECORDED: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "data" / "python_pachyderm_requests.json").read_text(encoding="utf-8")
)
PACKAGES = (
    *("admin", "auth", "debug", "enterprise", "health", "identity", "license", "pfs", "pps", "transaction", "version"),
)
NAMES = {
    "datetime": datetime,
    "duration_pb2": duration_pb2,
    "io": io,
    "timestamp_pb2": timestamp_pb2,
    "pid": "0123456789ab4def8123456789abcdef",
    "tx": service.transaction_proto,
    **{name: getattr(service, f"{name}_proto") for name in PACKAGES},
}
DIFFERENT = {
    "put_file_bytes": "the content goes in the message that opens the file; test_python_pachyderm reads it back",
    "inspect_cluster": "the server is told the version of the client",
    "create_secret": "the manifest has another order; test_python_pachyderm reads it back",
    'jqFilter="jq",reverse': "the filter was not sent for jobs of all pipelines",
}
EQUAL_FIELDS = {"URL": "url", "paginationMarker": "pagination_marker", "jqFilter": "jq_filter", "from": "from_"}


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    """Answers every RPC with an empty message."""
    answers: dict[Method[Any, Any], Answer] = {}
    for package in PACKAGES:
        for method in import_module(f"pachyderm_sdk.api.{package}.methods").METHODS:
            answers[method] = [method.response()] if method.server_streaming else method.response()
    with Recorder(answers) as recorder:
        yield recorder


def told(value: Any, name: str = "") -> Any:
    """Returns a request's JSON with what means the same said in the same way."""
    if isinstance(value, list):
        return [told(item, name) for item in value]
    if not isinstance(value, dict):
        return value
    found = {EQUAL_FIELDS.get(key, key): told(item, key) for key, item in value.items()}
    if name == "project" and not found:
        return {"name": "default"}
    if name in ("commit", "parent", "from", "from_", "to", "head", "set_commit", "input_commit"):
        repo = found.pop("repo", None) or found.get("branch", {}).get("repo")
        branch = found.get("branch", {}).get("name")
        found = {"repo": repo, "branch": branch, "id": found.get("id")}
    if name == "resource" and found.get("type") == "REPO" and "/" not in found["name"]:
        found["name"] = f"default/{found['name']}"
    if name == "repo":
        found.setdefault("type", "user")
    if name == "repo" and "project" not in found and found.get("type") == "user":
        found["project"] = {"name": "default"}
    return found


def sent_by(server: Recorder, call: str) -> list[tuple[str, Any]]:
    server.requests.clear()
    server.calls.clear()
    with python_pachyderm.Client.new_from_pachd_address(server.address) as client:
        answer = eval(call, {"client": client, **NAMES})
        if isinstance(answer, Iterator):
            list(answer)
    found: list[tuple[str, Any]] = []
    for made, request in zip(server.calls, server.requests, strict=True):
        for message in request if isinstance(request, list) else [request]:
            assert isinstance(message, Message)
            found.append((made.method.rpc, told(message.to_dict(Casing.SNAKE))))
    return found


@pytest.mark.parametrize("recorded", RECORDED, ids=lambda recorded: recorded["call"])
def test_the_requests_are_those_of_the_original(server: Recorder, recorded: dict[str, Any]) -> None:
    call: str = recorded["call"]
    if any(name in call for name in DIFFERENT):
        assert {rpc for rpc, _ in sent_by(server, call)} == {rpc for rpc, _ in recorded["sent"]}
        return
    assert sent_by(server, call) == [(rpc, told(request)) for rpc, request in recorded["sent"]]
