"""Protobuf JSON and Python data, in and out: names, forms, and what is refused and how that is said."""

from __future__ import annotations

import datetime as dt
import json
import math
from typing import Any

import pytest

from pachyderm_sdk.api import admin, auth, identity, pfs, pps
from pachyderm_sdk.api.google import protobuf
from pachyderm_sdk.errors import DecodeError, EncodeError
from pachyderm_sdk.message import Casing
from pachyderm_sdk.times import Timestamp

UTC = dt.timezone.utc
INFO = pfs.FileInfo(
    file=pfs.File(commit=pfs.Commit(id="a"), path="/é"),
    file_type=pfs.FileType.DIR,
    committed=dt.datetime(2024, 1, 31, 12, 0, 0, 500_000, tzinfo=UTC),
    size_bytes=2**53 + 1,
    hash=b"\xff\xfe",
)
INFO_JSON = {
    "file": {"commit": {"id": "a"}, "path": "/é"},
    "fileType": "DIR",
    "committed": "2024-01-31T12:00:00.500Z",
    "sizeBytes": "9007199254740993",
    "hash": "//4=",
}


def test_out_and_in() -> None:
    assert INFO.to_dict() == INFO_JSON
    assert pfs.FileInfo.from_dict(INFO_JSON) == INFO
    assert json.loads(INFO.to_json()) == INFO_JSON
    assert INFO.to_json(indent=2).startswith('{\n  "file"')
    assert pfs.FileInfo.from_json(INFO.to_json()) == pfs.FileInfo.from_json(INFO.to_json().encode()) == INFO


def test_casing() -> None:
    snake = INFO.to_dict(casing=Casing.SNAKE)
    assert set(snake) == {"file", "file_type", "committed", "size_bytes", "hash"}
    assert pfs.FileInfo.from_dict(snake) == INFO
    # A name that Python keeps for itself, and one that is no camel.
    assert pfs.ListCommitRequest(from_=pfs.Commit(id="a")).to_dict() == {"from": {"id": "a"}}
    assert pfs.ListCommitRequest(from_=pfs.Commit()).to_dict(casing=Casing.SNAKE) == {"from_": {}}
    assert pps.Egress(url="u").to_dict() == {"URL": "u"} and pps.Egress.from_dict({"url": "u"}) == pps.Egress(url="u")
    assert identity.IdpConnector.from_dict({"configVersion": "1"}).config_version == 1


def test_defaults_on_request() -> None:
    assert pfs.FileInfo().to_dict() == {}
    assert pfs.FileInfo().to_dict(include_default_values=True) == {
        "fileType": "RESERVED", "sizeBytes": "0", "hash": "",
    }  # fmt: skip
    full = pfs.CommitInfo(commit=pfs.Commit()).to_dict(include_default_values=True)
    assert full["commit"] == {"id": ""} and full["childCommits"] == [] and "started" not in full


@pytest.mark.parametrize(
    ("given", "want"),
    [
        ({"sizeBytes": 5}, pfs.FileInfo(size_bytes=5)),
        ({"sizeBytes": "5"}, pfs.FileInfo(size_bytes=5)),
        ({"sizeBytes": 5.0}, pfs.FileInfo(size_bytes=5)),
        ({"sizeBytes": "5e2"}, pfs.FileInfo(size_bytes=500)),
        ({"fileType": 2}, pfs.FileInfo(file_type=pfs.FileType.DIR)),
        ({"fileType": 99}, pfs.FileInfo(file_type=pfs.FileType(99))),
        ({"hash": "__4"}, pfs.FileInfo(hash=b"\xff\xfe")),
        ({"hash": "_-4="}, pfs.FileInfo(hash=b"\xff\xee")),
        ({"committed": "2024-01-31T13:00:00+01:00"}, pfs.FileInfo(committed=dt.datetime(2024, 1, 31, 12, tzinfo=UTC))),
        ({"file": None, "sizeBytes": None, "hash": None, "fileType": None}, pfs.FileInfo()),
        ({"file": {}}, pfs.FileInfo(file=pfs.File())),
    ],
)
def test_what_is_read(given: dict[str, Any], want: pfs.FileInfo) -> None:
    assert pfs.FileInfo.from_dict(given) == want


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"sizeByte": 1}, "FileInfo has no field 'sizeByte'; did you mean 'sizeBytes'?"),
        ({"file": {"paht": "/"}}, "FileInfo.file has no field 'paht'; did you mean 'path'?"),
        ({"file": {"zzz": "/"}}, "FileInfo.file has no field 'zzz'; known: commit, path, datum"),
        ({"file": "/"}, "FileInfo.file must be a JSON object, not str '/'"),
        ({"file": {"path": 1}}, "FileInfo.file.path must be a string, not int 1"),
        ({"sizeBytes": "five"}, "FileInfo.sizeBytes must be a whole number"),
        ({"sizeBytes": 1.5}, "FileInfo.sizeBytes must be a whole number"),
        ({"sizeBytes": True}, "FileInfo.sizeBytes must be a whole number"),
        ({"sizeBytes": " 1"}, "FileInfo.sizeBytes must be a whole number"),
        ({"sizeBytes": "1_000"}, "FileInfo.sizeBytes must be a whole number"),
        ({"sizeBytes": 2**63}, "FileInfo.sizeBytes is 9223372036854775808, out of range for int64"),
        ({"sizeBytes": "9" * 5000}, "FileInfo.sizeBytes"),
        ({"sizeBytes": "inf"}, "FileInfo.sizeBytes must be a whole number"),
        ({"hash": "!"}, "FileInfo.hash is not base64"),
        ({"hash": 1}, "FileInfo.hash must be base64 text"),
        ({"fileType": "dir"}, "FileInfo.fileType: FileType has no member 'dir'; did you mean 'DIR'?"),
        ({"fileType": "DIRR"}, "FileInfo.fileType: FileType has no member 'DIRR'; did you mean 'DIR'?"),
        ({"fileType": 2**31}, "out of range for int32"),
        ({"committed": "2024-01-31"}, "FileInfo.committed must be a time like"),
        ({"committed": "2024-13-31T00:00:00Z"}, "FileInfo.committed: .*month"),
        ({"committed": "2024-01-31T12:00:00"}, "FileInfo.committed must be a time like"),
        ({"committed": 5}, "FileInfo.committed must be a time like"),
        ({"sizeBytes": 1, "size_bytes": 2}, "FileInfo gives both 'sizeBytes' and 'size_bytes'"),
        ([], "FileInfo must be a JSON object"),
        (None, "FileInfo must be a JSON object"),
    ],
)
def test_what_is_refused(given: Any, problem: str) -> None:
    with pytest.raises(DecodeError, match=problem.replace("?", r"\?")):
        pfs.FileInfo.from_dict(given)


def test_lists_maps_and_oneofs() -> None:
    assert pps.Transform.from_dict({"cmd": ["a"], "env": {"A": "b"}, "acceptReturnCode": ["1", 2]}) == pps.Transform(
        cmd=["a"], env={"A": "b"}, accept_return_code=[1, 2]
    )
    for given, problem in (
        ({"cmd": "a"}, "Transform.cmd must be a JSON array"),
        ({"cmd": [None]}, r"Transform.cmd\[0\] must not be null"),
        ({"cmd": ["a", 1]}, r"Transform.cmd\[1\] must be a string"),
        ({"env": ["a"]}, "Transform.env must be a JSON object"),
        ({"env": {"a": None}}, r"Transform.env\['a'\] must not be null"),
        ({"env": {"a": 1}}, r"Transform.env\['a'\] must be a string"),
    ):
        with pytest.raises(DecodeError, match=problem):
            pps.Transform.from_dict(given)
    with pytest.raises(DecodeError, match="gives both 'addFile' and 'deleteFile'"):
        pfs.ModifyFileRequest.from_dict({"addFile": {}, "deleteFile": {}})
    assert pfs.ModifyFileRequest.from_dict({"addFile": {}, "deleteFile": None}).add_file == pfs.AddFile()


def test_unknown_keys_and_names_can_be_ignored() -> None:
    given = {"sizeBytes": 1, "new": {"a": 1}, "fileType": "NEW", "file": {"new": 1}}
    assert pfs.FileInfo.from_dict(given, ignore_unknown_fields=True) == pfs.FileInfo(size_bytes=1, file=pfs.File())
    assert pfs.FileInfo.from_json(json.dumps(given), ignore_unknown_fields=True).size_bytes == 1
    roles = {"permissions": ["NEW", "CLUSTER_MODIFY_BINDINGS"]}
    assert auth.Role.from_dict(roles, ignore_unknown_fields=True).permissions == [
        auth.Permission.CLUSTER_MODIFY_BINDINGS
    ]


def test_text_that_is_not_json() -> None:
    for text in ("{", "", "nope", b"\xff"):
        with pytest.raises(DecodeError, match=r"FileInfo: not JSON"):
            pfs.FileInfo.from_json(text)
    with pytest.raises(DecodeError):
        pps.Input.from_json('{"cross":[' * 20_000)


def test_nesting_has_a_limit() -> None:
    given: dict[str, Any] = {}
    for _ in range(200):
        given = {"cross": [given]}
    with pytest.raises(DecodeError, match="nests deeper than 100"):
        pps.Input.from_dict(given)


# Times


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (dt.datetime(1970, 1, 1, tzinfo=UTC), "1970-01-01T00:00:00Z"),
        (dt.datetime(1, 1, 1, tzinfo=UTC), "0001-01-01T00:00:00Z"),
        (dt.datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC), "9999-12-31T23:59:59.999999Z"),
        (dt.datetime(2024, 1, 31, 1, tzinfo=dt.timezone(dt.timedelta(hours=2))), "2024-01-30T23:00:00Z"),
        (Timestamp.from_wire(1, 1), "1970-01-01T00:00:01.000000001Z"),
        (Timestamp.from_wire(1, 999_999_999), "1970-01-01T00:00:01.999999999Z"),
    ],
)
def test_times(moment: dt.datetime, text: str) -> None:
    m = pfs.FileInfo(committed=moment)
    assert m.to_dict() == {"committed": text}
    assert pfs.FileInfo.from_dict({"committed": text}) == m


@pytest.mark.parametrize("wire", [(-62_135_596_801, 0), (253_402_300_800, 0), (0, -1), (0, 1_000_000_000)])
def test_an_instant_without_a_json_form(wire: tuple[int, int]) -> None:
    m = pfs.FileInfo(committed=Timestamp.from_wire(*wire))
    assert pfs.FileInfo.FromString(bytes(m)) == m
    with pytest.raises(EncodeError, match="years 1 to 9999"):
        m.to_dict()


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (dt.timedelta(0), "0s"),
        (dt.timedelta(seconds=60), "60s"),
        (dt.timedelta(seconds=1.5), "1.500s"),
        (dt.timedelta(microseconds=-1), "-0.000001s"),
        (dt.timedelta(days=-1), "-86400s"),
    ],
)
def test_durations(span: dt.timedelta, text: str) -> None:
    m = pps.CreatePipelineRequest(datum_timeout=span)
    assert m.to_dict() == {"datumTimeout": text}
    assert pps.CreatePipelineRequest.from_dict({"datumTimeout": text}) == m


@pytest.mark.parametrize("text", ["60", "PT60S", "1m", "s", "1.s", ".5s", "1e3s", "1.0000000001s", "315576000001s", 60])
def test_what_is_no_duration(text: Any) -> None:
    with pytest.raises(DecodeError, match=r"CreatePipelineRequest.datumTimeout must be a duration in seconds"):
        pps.CreatePipelineRequest.from_dict({"datumTimeout": text})


# Numbers


@pytest.mark.parametrize(
    ("number", "form"),
    [
        (math.nan, "NaN"),
        (math.inf, "Infinity"),
        (-math.inf, "-Infinity"),
        (0.1, 0.1),
        (1.5, 1.5),
        (16777216.0, 16777216.0),
    ],
)
def test_floats(number: float, form: object) -> None:
    m = pps.ResourceSpec(cpu=number)
    assert m.to_dict() == {"cpu": form}
    assert pps.ResourceSpec.from_dict({"cpu": form}) == m
    assert pps.ResourceSpec.FromString(bytes(m)).to_dict() == {"cpu": form}


@pytest.mark.parametrize("form", [True, "x", "nan", "1_0", " 1", 1e39, "inf", [], 10**400])
def test_what_is_no_float(form: Any) -> None:
    with pytest.raises(DecodeError, match=r"ResourceSpec.cpu (is|must be)"):
        pps.ResourceSpec.from_dict({"cpu": form})


# Well-known types


def test_free_form_json() -> None:
    data = {"a": [1.0, "b", None, True, {"c": []}]}
    struct = protobuf.Struct.from_dict(data)
    assert struct.to_dict() == data and protobuf.Struct.FromString(bytes(struct)).to_dict() == data
    assert protobuf.Value(null_value=protobuf.NullValue.NULL_VALUE).to_dict() is None
    with pytest.raises(EncodeError, match="no form in free-form JSON"):
        protobuf.Value(number_value=math.nan).to_dict()


def test_any() -> None:
    holder = pfs.PutCacheRequest.from_dict({"value": {"@type": "type.googleapis.com/pfs_v2.Commit", "id": "a"}})
    assert holder.value == protobuf.Any("type.googleapis.com/pfs_v2.Commit", bytes(pfs.Commit(id="a")))
    assert holder.to_dict() == {"value": {"@type": "type.googleapis.com/pfs_v2.Commit", "id": "a"}}
    for given, problem in (
        ({"id": "a"}, "has no '@type'"),
        ({"@type": "type.googleapis.com/other.Thing"}, "is not part of this API"),
        ({"@type": "pfs_v2.Commit"}, "is not part of this API"),
        ({"@type": "type.googleapis.com/google.protobuf.Duration", "x": "1s"}, "one more key, 'value'"),
    ):
        with pytest.raises(DecodeError, match=problem):
            pfs.PutCacheRequest.from_dict({"value": given})
    with pytest.raises(EncodeError, match="is not part of this API"):
        protobuf.Any("type.googleapis.com/other.Thing", b"").to_dict()


def test_any_of_what_is_broken() -> None:
    m = protobuf.Any("type.googleapis.com/pfs_v2.Commit", b"\xff")
    with pytest.raises(EncodeError, match=r"Commit"):
        m.to_dict()


def test_wrappers() -> None:
    assert pfs.AddFile(raw=b"\x00").to_dict() == {"raw": "AA=="}
    assert pfs.AddFile.from_dict({"raw": ""}) == pfs.AddFile(raw=b"")
    assert pfs.AddFile.from_dict({"raw": None}) == pfs.AddFile()


# Python data


def test_python_data_keeps_python_values() -> None:
    data = INFO.to_pydict()
    assert data == {
        "file": {"commit": {"id": "a"}, "path": "/é"},
        "fileType": pfs.FileType.DIR,
        "committed": INFO.committed,
        "sizeBytes": INFO.size_bytes,
        "hash": INFO.hash,
    }
    assert pfs.FileInfo().from_pydict(data) == INFO
    assert pfs.FileInfo().from_pydict(INFO.to_pydict(casing=Casing.SNAKE)) == INFO
    assert pfs.FileInfo().to_pydict(include_default_values=True)["sizeBytes"] == 0
    listed = pfs.CommitInfo(child_commits=[pfs.Commit(id="a")], metadata={"a": "b"})
    assert listed.to_pydict() == {"childCommits": [{"id": "a"}], "metadata": {"a": "b"}}
    assert pfs.CommitInfo().from_pydict(listed.to_pydict()) == listed
    with pytest.raises(DecodeError, match="FileInfo has no field 'sizeByte'"):
        pfs.FileInfo().from_pydict({"sizeByte": 1})
    with pytest.raises(DecodeError, match="FileInfo must be a dict of its fields, not"):
        pfs.FileInfo().from_pydict(None)  # type: ignore[arg-type]  # what is tested


def test_names_of_enums_are_those_of_the_protos() -> None:
    # betterproto cuts prefixes, wherever they stand; other implementations refuse what comes out.
    assert auth.Permission.CLUSTER_AUTH_GET_PERMISSIONS_FOR_PRINCIPAL.name.startswith("CLUSTER_AUTH")
    m = auth.Role(permissions=[auth.Permission.CLUSTER_AUTH_GET_PERMISSIONS_FOR_PRINCIPAL])
    assert m.to_dict() == {"permissions": ["CLUSTER_AUTH_GET_PERMISSIONS_FOR_PRINCIPAL"]}


def test_bool_map_keys_and_map_values() -> None:
    m = admin.ClusterInfo(metadata={"": "", "a": ""})
    assert m.to_dict() == {"metadata": {"": "", "a": ""}}
    assert admin.ClusterInfo.FromString(bytes(m)) == m
