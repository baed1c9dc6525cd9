"""Messages as fields of a user's pydantic models, in the forms of protobuf JSON."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from pachyderm_sdk._proto.registry import message_class
from pachyderm_sdk.api import auth, pfs, pps
from pachyderm_sdk.api._registry import MESSAGES
from pachyderm_sdk.api.google import protobuf
from pachyderm_sdk.times import Duration, Timestamp

if TYPE_CHECKING:
    from pachyderm_sdk.message import Message

UTC = dt.timezone.utc


class Step(BaseModel):
    """A model as a user would write it."""

    repo: pfs.Repo
    pipeline: pps.CreatePipelineRequest | None = None
    kind: pfs.FileType = pfs.FileType.FILE
    files: list[pfs.FileInfo] = []
    by_name: dict[str, pfs.Commit] = {}


def _read(cls: type[Message], value: Any) -> Any:
    return TypeAdapter(cls).validate_python(value)


def _refused(cls: type[Any], value: Any) -> dict[str, Any]:
    """Returns pydantic's first complaint."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(cls).validate_python(value)
    return dict(caught.value.errors()[0])


# In


def test_json_becomes_messages() -> None:
    step = Step.model_validate_json(
        """{"repo": {"name": "images", "project": {"name": "p"}}, "kind": "DIR",
            "pipeline": {"parallelismSpec": {"constant": "4"}, "datumTimeout": "60s"},
            "files": [{"sizeBytes": "9007199254740993", "hash": "//4", "committed": "2024-01-31T12:00:00.123456789Z"}],
            "by_name": {"a": {"id": "b"}}}"""
    )
    assert step.repo == pfs.Repo(name="images", project=pfs.Project(name="p"))
    assert step.kind is pfs.FileType.DIR
    assert step.pipeline == pps.CreatePipelineRequest(
        parallelism_spec=pps.ParallelismSpec(constant=4), datum_timeout=dt.timedelta(minutes=1)
    )
    (file,) = step.files
    assert (file.size_bytes, file.hash) == (2**53 + 1, b"\xff\xfe")
    assert file.committed == Timestamp.from_wire(1_706_702_400, 123_456_789)
    assert step.by_name == {"a": pfs.Commit(id="b")}


def test_a_message_is_taken_as_it_is() -> None:
    repo = pfs.Repo.FromString(b"\x0a\x01a\x98\x06\x01")
    step = Step(repo=repo)
    assert step.repo is repo
    assert bytes(step.repo) == b"\x0a\x01a\x98\x06\x01"


def test_attribute_names_are_taken_too() -> None:
    assert _read(pps.CreatePipelineRequest, {"parallelism_spec": {"constant": 1}}).parallelism_spec.constant == 1
    assert _read(pfs.ListCommitRequest, {"from": {"id": "a"}}) == _read(pfs.ListCommitRequest, {"from_": {"id": "a"}})
    assert _read(pps.Egress, {"URL": "u"}) == _read(pps.Egress, {"url": "u"}) == pps.Egress(url="u")


@pytest.mark.parametrize(
    ("cls", "value", "where", "what"),
    [
        (Step, {"repo": {"nam": "a"}}, ("repo", "nam"), "Unexpected keyword"),
        (Step, {"repo": {"name": 3}}, ("repo", "name"), "valid string"),
        (Step, {"repo": {}, "kind": "DIRR"}, ("kind",), "no member 'DIRR'"),
        (Step, {"repo": {}, "files": [{}, {"hash": "!"}]}, ("files", 1, "hash"), "not base64"),
        (pfs.FileInfo, {"sizeBytes": 2**63}, ("sizeBytes",), "less than or equal"),
        (pfs.FileInfo, {"committed": "2024-01-31T12:00:00"}, ("committed",), "must be a time like"),
        (pfs.FileInfo, {"committed": dt.datetime(2024, 1, 31)}, ("committed",), "no time zone"),
        (pps.CreatePipelineRequest, {"datumTimeout": "soon"}, ("datumTimeout",), "valid timedelta"),
        (pps.ParallelismSpec, {"constant": -1}, ("constant",), "greater than or equal"),
        (pps.Input, {"cross": [{}, {"pfs": {"glob": []}}]}, ("cross", 1, "pfs", "glob"), "valid string"),
        (pfs.ModifyFileRequest, {"addFile": {}, "deleteFile": {}}, (), "takes one of"),
    ],
)  # fmt: skip
def test_errors_say_where(cls: type[Any], value: Any, where: tuple[str | int, ...], what: str) -> None:
    error = _refused(cls, value)
    assert error["loc"] == where
    assert what in error["msg"]


@pytest.mark.parametrize(
    ("form", "span"),
    [
        ("60s", dt.timedelta(minutes=1)),
        ("-1.5s", dt.timedelta(seconds=-1.5)),
        ("0.000000001s", Duration.from_nanoseconds(1)),
        ("PT1M", dt.timedelta(minutes=1)),
        (90, dt.timedelta(seconds=90)),
        (dt.timedelta(days=1), dt.timedelta(days=1)),
        (Duration.from_nanoseconds(5), Duration.from_nanoseconds(5)),
    ],
)
def test_durations(form: Any, span: dt.timedelta) -> None:
    read = _read(pps.CreatePipelineRequest, {"datumTimeout": form}).datum_timeout
    assert read == span and type(read) is type(span)


@pytest.mark.parametrize(
    "form", ["2024-01-31T12:00:00Z", "2024-01-31T13:00:00+01:00", dt.datetime(2024, 1, 31, 12, tzinfo=UTC)]
)
def test_times(form: Any) -> None:
    assert _read(pfs.FileInfo, {"committed": form}).committed == dt.datetime(2024, 1, 31, 12, tzinfo=UTC)


@pytest.mark.parametrize("form", ["DIR", 2, pfs.FileType.DIR])
def test_enums(form: Any) -> None:
    assert _read(pfs.FileInfo, {"fileType": form}).file_type is pfs.FileType.DIR
    assert _read(auth.Role, {"permissions": ["CLUSTER_MODIFY_BINDINGS", 7]}).permissions[1] == 7


def test_bytes_and_wrappers() -> None:
    assert _read(pfs.AddFile, {"raw": "AAEC"}) == _read(pfs.AddFile, {"raw": b"\0\1\2"}) == pfs.AddFile(raw=b"\0\1\2")
    assert _read(pfs.AddFile, {"raw": None}) == pfs.AddFile()


def test_free_form_json() -> None:
    repo = {"@type": "type.googleapis.com/pfs_v2.Repo", "name": "a"}
    assert _read(pfs.PutCacheRequest, {"value": repo}).value.to_dict() == repo
    assert _read(protobuf.Struct, {"a": [1, None]}).to_dict() == {"a": [1.0, None]}
    assert _read(protobuf.Duration, "1s") == protobuf.Duration(seconds=1)
    assert "has no '@type'" in _refused(pfs.PutCacheRequest, {"value": {"name": "a"}})["msg"]


# Out


def test_json_is_that_of_protobuf() -> None:
    step = Step(
        repo=pfs.Repo(name="a"),
        pipeline=pps.CreatePipelineRequest(datum_timeout=dt.timedelta(minutes=1)),
        kind=pfs.FileType.DIR,
        files=[pfs.FileInfo(size_bytes=2**53 + 1, hash=b"\xff\xfe", committed=Timestamp.from_wire(0, 1))],
    )
    assert json.loads(step.model_dump_json()) == step.model_dump(mode="json") == {
        "repo": {"name": "a"},
        "pipeline": {"datumTimeout": "60s"},
        "kind": "DIR",
        "files": [{"sizeBytes": "9007199254740993", "hash": "//4=", "committed": "1970-01-01T00:00:00.000000001Z"}],
        "by_name": {},
    }  # fmt: skip
    assert Step.model_validate_json(step.model_dump_json()) == step


def test_python_data_keeps_python_values() -> None:
    info = pfs.FileInfo(file=pfs.File(path="/a"), committed=dt.datetime(2024, 1, 1, tzinfo=UTC), hash=b"\xff")
    dumped = TypeAdapter(pfs.FileInfo).dump_python(info)
    assert dumped["file"] == {"commit": None, "path": "/a", "datum": ""}
    assert dumped["committed"] is info.committed and dumped["hash"] == b"\xff"
    assert _read(pfs.FileInfo, dumped) == info


# Schemas


def test_every_message_has_a_json_schema() -> None:
    for full_name in MESSAGES:
        cls = message_class(full_name)
        assert cls is not None
        adapter: TypeAdapter[Any] = TypeAdapter(cls)
        read = adapter.json_schema()
        assert read == adapter.json_schema(mode="serialization")
        json.dumps(read)
        m = cls(bool_value=True) if cls is protobuf.Value else cls()
        assert adapter.validate_python(m.to_dict()) == m


def test_a_schema_speaks_protobuf_json() -> None:
    schema = TypeAdapter(pfs.FileInfo).json_schema()
    properties = schema["properties"]
    assert set(properties) == {"file", "fileType", "committed", "sizeBytes", "hash"}
    assert properties["fileType"]["enum"] == ["RESERVED", "FILE", "DIR"]
    assert {"type": "string", "format": "date-time"} in properties["committed"]["anyOf"]
    assert {"type": "integer"} in properties["sizeBytes"]["anyOf"]
    assert properties["hash"]["contentEncoding"] == "base64"
    assert schema["additionalProperties"] is False
    recursive = TypeAdapter(pps.Input).json_schema()
    assert recursive["$defs"]["Input"]["properties"]["cross"]["items"] == {"$ref": "#/$defs/Input"}


def test_models_of_models() -> None:
    class Page(BaseModel):
        """What a web framework would answer."""

        items: list[Step]
        total: int

    page = Page.model_validate({"items": [{"repo": {"name": "a"}}], "total": 1})
    assert page.model_dump(mode="json")["items"][0]["repo"] == {"name": "a"}
    schema = Page.model_json_schema(mode="serialization")
    assert {"Step", "Repo", "Project", "CreatePipelineRequest", "FileInfo"} <= set(schema["$defs"])
    assert page.model_copy(deep=True) == page


# Cost


@pytest.mark.parametrize("module", ["pachyderm_sdk.api.pfs", "pachyderm_sdk.api.pps", "pachyderm_sdk.message"])
def test_messages_do_not_import_pydantic(module: str) -> None:
    code = f"import sys, {module}; print([name for name in sys.modules if name.startswith('pydantic')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
