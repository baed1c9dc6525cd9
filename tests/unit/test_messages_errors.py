"""Values that cannot be sent: one typed error that names the field, from bytes and from JSON alike."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.api.google import protobuf
from pachyderm_sdk.errors import DecodeError, EncodeError, PachydermError

NAIVE = dt.datetime(2024, 1, 31)


def _made(cls: Any, **values: Any) -> Any:
    """Makes a message of values that no type checker would let through."""
    return cls(**values)


@pytest.mark.parametrize(
    ("m", "problem"),
    [
        (_made(pfs.FileInfo, committed=NAIVE), "FileInfo.committed: .* has no time zone"),
        (_made(pfs.FileInfo, committed=dt.date(2024, 1, 1)), "FileInfo.committed must be a datetime, not a date"),
        (_made(pfs.FileInfo, committed="2024-01-01"), "FileInfo.committed must be a datetime, not a str"),
        (_made(pfs.FileInfo, file=_made(pfs.File, path=3)), r"FileInfo.file.path must be a str, not an int \(3\)"),
        (_made(pfs.FileInfo, file="x"), "FileInfo.file must be a File, not a str"),
        (_made(pfs.FileInfo, file=pfs.Commit(id="a")), "FileInfo.file must be a File, not a Commit"),
        (_made(pfs.FileInfo, size_bytes=3.0), "FileInfo.size_bytes must be an int, not a float"),
        (_made(pfs.FileInfo, size_bytes="3"), "FileInfo.size_bytes must be an int, not a str"),
        (_made(pfs.FileInfo, size_bytes=2**63), "FileInfo.size_bytes is 9223372036854775808, out of range for int64"),
        (_made(pfs.FileInfo, hash="abc"), "FileInfo.hash must be bytes, not a str"),
        (_made(pfs.FileInfo, file_type="DIR"), "FileInfo.file_type must be a FileType, not a str"),
        (_made(pfs.FileInfo, file_type=2**40), "FileInfo.file_type is 1099511627776, out of range"),
        (_made(pfs.Repo, name=b"abc"), "Repo.name must be a str, not a bytes"),
        (_made(pfs.Repo, name="\ud800"), "Repo.name is not valid Unicode"),
        (_made(pfs.CreateRepoRequest, update="false"), "CreateRepoRequest.update must be a bool, not a str"),
        (_made(pfs.CommitInfo, child_commits=[pfs.Commit(), None]), r"CommitInfo.child_commits\[1\] must be a Commit"),
        (_made(pps.Transform, cmd="python3 /a.py"), "Transform.cmd must be a list, not a str"),
        (_made(pps.Transform, cmd=["python3", 3]), r"Transform.cmd\[1\] must be a str, not an int"),
        (_made(pps.Transform, env={"A": 1}), r"Transform.env\['A'\] must be a str, not an int"),
        (_made(pps.Transform, env={1: "A"}), "a key of Transform.env must be a str, not an int"),
        (_made(pps.Transform, env=["A"]), "Transform.env must be a dict, not a list"),
        (_made(pps.Transform, accept_return_code=["0"]), r"Transform.accept_return_code\[0\] must be an int"),
        (_made(pps.ResourceSpec, cpu="1"), "ResourceSpec.cpu must be a float, not a str"),
        (_made(pps.CreatePipelineRequest, datum_timeout=60), "datum_timeout must be a timedelta, not an int"),
        (_made(pfs.AddFile, raw="text"), "AddFile.raw must be bytes, not a str"),
        (_made(protobuf.UInt32Value, value=-1), "UInt32Value.value is -1, out of range for uint32"),
        (_made(protobuf.UInt32Value, value=2**32), "out of range for uint32"),
        (_made(protobuf.Int32Value, value=-(2**31) - 1), "out of range for int32"),
        (_made(protobuf.UInt64Value, value=2**64), "out of range for uint64"),
    ],
)
def test_the_error_names_the_field(m: Any, problem: str) -> None:
    with pytest.raises(EncodeError, match=problem):
        bytes(m)
    with pytest.raises(EncodeError, match=problem):
        m.serialize_parts()
    with pytest.raises(EncodeError, match=problem):
        m.to_dict()


def test_the_path_leads_through_lists_and_maps() -> None:
    inner = _made(pps.PfsInput, name=1)
    request = pps.CreatePipelineRequest(input=pps.Input(cross=[pps.Input(), pps.Input(pfs=inner)]))
    with pytest.raises(EncodeError, match=r"CreatePipelineRequest.input.cross\[1\].pfs.name must be a str"):
        bytes(request)


def test_the_errors_are_ours_and_value_errors() -> None:
    for kind in (EncodeError, DecodeError):
        assert issubclass(kind, PachydermError) and issubclass(kind, ValueError)


@pytest.mark.parametrize("levels", [0, 5000])
def test_a_message_without_end_is_an_error(levels: int) -> None:
    m = pps.Input()
    for _ in range(levels):
        m = pps.Input(cross=[m])
    if not levels:
        m.cross = [m]
    for attempt in (lambda: bytes(m), m.to_dict, m.serialize_parts):
        with pytest.raises(EncodeError, match="messages nest too deep, or one contains itself"):
            attempt()


def test_what_python_takes_for_a_number_is_sent() -> None:
    assert bytes(_made(pfs.FileInfo, size_bytes=True)) == b"\x20\x01"
    assert bytes(_made(pfs.CreateRepoRequest, update=1)) == b"\x18\x01"
    assert bytes(_made(pps.ResourceSpec, cpu=1)) == bytes(pps.ResourceSpec(cpu=1.0))
    assert bytes(_made(pfs.FileInfo, file_type=2)) == b"\x10\x02"
    assert bytes(_made(pps.Transform, cmd=("a", "b"))) == bytes(pps.Transform(cmd=["a", "b"]))
    # An empty value of another type is as good as the default.
    assert bytes(_made(pfs.Repo, name=None)) == b"" and _made(pfs.Repo, name=None).to_dict() == {}


def test_a_float_beyond_32_bits_becomes_infinite() -> None:
    assert pps.ResourceSpec.FromString(bytes(pps.ResourceSpec(cpu=1e300))).cpu == float("inf")
    assert pps.ResourceSpec.FromString(bytes(pps.ResourceSpec(cpu=-1e300))).cpu == float("-inf")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\x0a", "truncated"),
        (b"\x0a\x05ab", "truncated"),
        (b"\x0a\x01\xff", "not UTF-8"),
        (b"\x00", "number 0"),
        (b"\x0c", "a group ends that did not begin"),
        (b"\x0e\x00", "wire type 6"),
        (b"\x1a\x03\x0a\x05a", "truncated"),
    ],
)
def test_a_decode_error_says_what_is_wrong(data: bytes, problem: str) -> None:
    with pytest.raises(DecodeError, match=f"^Repo: .*{problem}"):
        pfs.Repo.FromString(data)
    with pytest.raises(DecodeError, match=f"^Repo: .*{problem}"):
        pfs.Repo().parse(data)
