"""Messages and enums have the names that protobuf's own have, and do under them what those do."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import pachyderm_sdk
from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.compat.python_pachyderm import service
from pachyderm_sdk.compat.python_pachyderm.service import pfs_proto, pps_proto
from pachyderm_sdk.message import Message

NAMES: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "data" / "python_pachyderm_names.json").read_text(encoding="utf-8")
)


def test_every_name_of_the_protobuf_modules_is_there() -> None:
    missing = set()
    for module, names in NAMES.items():
        proto: Any = getattr(service, f"{module}_proto")
        for name, facts in names.items():
            outer, found = None, proto
            for part in name.split("."):
                outer, found = found, getattr(found, part, None)
            if found is None:
                missing.add(f"{module}.{name}")
            elif isinstance(facts, list):  # an enum: its members are where it is, in the module or a message
                for value in facts:
                    assert getattr(outer, value) is found[value]
            else:
                gone = {field for field in facts["fields"] if not has_field(found, field)}
                missing |= {f"{module}.{name}.{field}" for field in gone}
    assert missing == {
        "admin.ClusterInfo.version_warnings",
        "admin.ClusterInfo.version_warnings_ok",
        "pfs.RunLoadTestRequest",
        "pfs.RunLoadTestResponse",
        "pps.ClusterDefaults.details_json",
        "pps.ClusterDefaults.effective_details_json",
        "pps.CreatePipelineRequest.details_json",
        "pps.CreatePipelineResponse",
        "pps.GetClusterDefaultsResponse.cluster_defaults",
        "pps.PipelineInfo.details_json",
        "pps.SetClusterDefaultsRequest.cluster_defaults",
        "pps.SetClusterDefaultsResponse.effective_details_json",
        "transaction.TransactionRequest.create_pipeline",
    }, "servers of 2.12 have all that is there"


def has_field(message: type[Message], name: str) -> bool:
    return name in {field.name for field in message._fields()} or hasattr(message, name) or name == "from"


def test_all_messages_and_enums_have_their_protobuf_names() -> None:
    for module in NAMES:
        proto: ModuleType = getattr(service, f"{module}_proto")
        package = getattr(pachyderm_sdk.api, module)
        for name in package.__all__:
            cls = getattr(package, name)
            if isinstance(cls, type) and issubclass(cls, Message):
                found: Any = proto
                path = cls._full_name.split(".")
                for part in path[next(i for i, part in enumerate(path) if part[0].isupper()) :]:
                    found = getattr(found, part)
                assert found is cls


def names_of(**fields: object) -> pfs.CommitInfo:
    return pfs.CommitInfo(commit=pfs.Commit.from_uri("images@master"), **fields)  # type: ignore[arg-type]  # as given


def test_messages_do_what_those_of_protobuf_do() -> None:
    info: Any = names_of(description="first")
    assert info.HasField("commit") and not info.HasField("parent_commit")
    for name in ("description", "none"):
        with pytest.raises(ValueError, match=name):
            info.HasField(name)
    assert [(field.name, value) for field, value in info.ListFields()] == [
        ("commit", info.commit),
        ("description", "first"),
    ]
    info.ClearField("commit")
    info.ClearField("description")
    assert not info.HasField("commit") and info.description == ""
    with pytest.raises(ValueError, match="none"):
        info.ClearField("none")

    other: Any = names_of(child_commits=[pfs.Commit(id="1")])
    info.CopyFrom(other)
    assert info == other and info.commit is not other.commit
    info.MergeFrom(names_of(child_commits=[pfs.Commit(id="2")], error="e"))
    assert ([child.id for child in info.child_commits], info.error) == (["1", "2"], "e")
    for wrong in (pfs.Commit(), None, 5):
        with pytest.raises(TypeError):
            info.CopyFrom(wrong)
    info.CopyFrom(info)
    assert info.error == "e"
    data = info.SerializeToString()
    assert (info.ByteSize(), info.IsInitialized()) == (len(data), True)
    again: Any = pfs_proto.CommitInfo(description="x")
    assert again.ParseFromString(data) == len(data)
    assert again == info and pfs_proto.CommitInfo.FromString(data) == info
    assert copy.deepcopy(info) == pickle.loads(pickle.dumps(info)) == info
    info.Clear()
    assert info == pfs_proto.CommitInfo()


def test_oneofs_and_enums_do_what_those_of_protobuf_do() -> None:
    add_file: Any = pfs_proto.AddFile  # type checkers know none of these names
    file = add_file(path="/a", url=add_file.URLSource(URL="http://x"))
    assert (file.WhichOneof("source"), file.HasField("raw")) == ("url", False)
    assert file.url.URL == file.url.url == "http://x"
    file.url.URL = "http://y"
    assert file.url.url == "http://y"
    with pytest.raises(ValueError, match="no oneof"):
        file.WhichOneof("none")
    assert add_file().WhichOneof("source") is None
    egress: Any = pps_proto.Egress
    assert egress(URL="s3://bucket") == pps.Egress(url="s3://bucket")
    states: Any = pps_proto.JobState
    assert states.Name(5) == "JOB_SUCCESS" == states.Name(pps_proto.JOB_SUCCESS)
    assert states.Value("JOB_SUCCESS") == pps_proto.JOB_SUCCESS == 5
    assert dict(states.items())["JOB_KILLED"] == states.values()[states.keys().index("JOB_KILLED")]
    for call, wrong in ((states.Name, 99), (states.Value, "NONE")):
        with pytest.raises(ValueError):
            call(wrong)


def test_who_does_not_import_this_has_none_of_it() -> None:
    code = (
        "import sys, pachyderm_sdk\n"
        "from pachyderm_sdk.api import pfs, pps\n"
        "pachyderm_sdk.Client().pfs\n"
        "assert not [name for name in sys.modules if 'compat' in name and 'pachyderm' in name]\n"
        "assert not hasattr(pfs.Commit, 'HasField') and not hasattr(pfs.AddFile, 'URLSource')\n"
        "assert not hasattr(pfs.FileType, 'Name') and not hasattr(pps.Egress, 'URL')\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
