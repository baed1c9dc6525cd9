"""What a message is: presence, oneofs, open enums, unknown fields, equality, copies, what a repr shows."""

from __future__ import annotations

import copy
import io
import math
import pickle
from typing import Any

import betterproto
import pytest

from pachyderm_sdk.api import auth, cdr, debug, health, pfs, pps
from pachyderm_sdk.api.google import protobuf
from pachyderm_sdk.errors import DecodeError
from pachyderm_sdk.message import Message, which_one_of

UNKNOWN = b"\x98\x06\x01"  # field 99, which no message here has


# Presence


def test_an_absent_message_is_none_and_reading_does_not_create_it() -> None:
    info = pfs.CommitInfo()
    assert info.commit is None and info.started is None and info.details is None
    assert bytes(info) == b"" and not info
    assert not info.is_set("commit")


def test_an_empty_message_is_present() -> None:
    info = pfs.CommitInfo(commit=pfs.Commit())
    assert bytes(info) == b"\x0a\x00"
    assert pfs.CommitInfo.FromString(b"\x0a\x00").commit == pfs.Commit()
    assert info != pfs.CommitInfo()
    assert info and info.is_set("commit")


def test_scalars_have_their_defaults_and_no_presence() -> None:
    info = pfs.FileInfo()
    assert (info.size_bytes, info.hash, info.file_type) == (0, b"", pfs.FileType.RESERVED)
    assert pps.ResourceSpec().cpu == 0.0 and pps.CreatePipelineRequest().update is False
    assert bytes(pfs.FileInfo(size_bytes=0, hash=b"")) == b""
    assert not info.is_set("size_bytes") and pfs.FileInfo(size_bytes=1).is_set("size_bytes")


def test_negative_zero_is_not_the_default() -> None:
    spec = pps.ResourceSpec(cpu=-0.0)
    assert math.copysign(1, pps.ResourceSpec.FromString(bytes(spec)).cpu) == -1
    assert spec.is_set("cpu") and spec.to_dict() == {"cpu": -0.0}


def test_a_list_and_a_map_are_each_message_s_own() -> None:
    one, other = pps.Transform(), pps.Transform()
    one.cmd.append("python3")
    one.env["A"] = "b"
    assert other.cmd == [] and other.env == {}
    assert pps.Transform.FromString(b"").cmd is not pps.Transform.FromString(b"").cmd


def test_is_set_knows_only_fields() -> None:
    with pytest.raises(AttributeError, match="Repo has no field 'nam'"):
        pfs.Repo().is_set("nam")


def test_a_decoded_message_has_all_its_attributes() -> None:
    # Decoders do not call __init__.
    decoded = pps.PipelineInfo.FromString(b"")
    assert vars(decoded) == vars(pps.PipelineInfo())


# Oneofs


def test_setting_a_member_clears_its_siblings() -> None:
    change = pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/a"))
    change.delete_file = pfs.DeleteFile(path="/b")
    assert change.add_file is None
    assert which_one_of(change, "body") == ("delete_file", pfs.DeleteFile(path="/b"))
    change.delete_file = None
    assert which_one_of(change, "body") == ("", None)


def test_two_members_in_the_constructor_are_an_error() -> None:
    with pytest.raises(ValueError, match=r"takes one of .*add_file.* not add_file and delete_file"):
        pfs.ModifyFileRequest(add_file=pfs.AddFile(), delete_file=pfs.DeleteFile())


def test_a_member_with_its_default_is_sent() -> None:
    value = protobuf.Value(string_value="")
    assert bytes(value) == b"\x1a\x00"
    assert which_one_of(value, "kind") == ("string_value", "")
    assert which_one_of(protobuf.Value.FromString(b"\x20\x00"), "kind") == ("bool_value", False)


def test_the_last_member_on_the_wire_wins() -> None:
    value = protobuf.Value.FromString(bytes(protobuf.Value(string_value="a")) + bytes(protobuf.Value(bool_value=True)))
    assert value == protobuf.Value(bool_value=True)
    assert value.string_value is None


def test_one_member_in_two_parts_is_merged() -> None:
    parts = (
        pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/a")),
        pfs.ModifyFileRequest(add_file=pfs.AddFile(datum="d")),
    )
    assert pfs.ModifyFileRequest.FromString(b"".join(map(bytes, parts))) == pfs.ModifyFileRequest(
        add_file=pfs.AddFile(path="/a", datum="d")
    )


def test_which_one_of_is_betterproto_s() -> None:
    assert which_one_of is betterproto.which_one_of
    assert which_one_of(cdr.Ref(http=cdr.Http(url="u")), "body") == ("http", cdr.Http(url="u"))
    assert betterproto.serialized_on_wire(pfs.Repo())


# Open enums


def test_an_enum_is_an_int_with_a_name() -> None:
    assert (
        int(pfs.FileType.DIR) == 2
        and pfs.FileType.DIR > 1
        and pfs.FileType.DIR.name == "DIR"
        and str(pfs.FileType.DIR) == "DIR"
    )
    assert f"{pfs.FileType.DIR}" == "DIR" and f"{pfs.FileType.DIR:d}" == "2" and f"{pfs.FileType.DIR:>5}" == "  DIR"
    assert pfs.FileType.from_string("DIR") is pfs.FileType.DIR
    assert repr(pfs.FileType.DIR) == "FileType.DIR"
    with pytest.raises(ValueError, match="no member 'DIRR'"):
        pfs.FileType.from_string("DIRR")


@pytest.mark.parametrize("number", [7, -1, 2**31 - 1, -(2**31)])
def test_a_number_without_a_name_is_kept(number: int) -> None:
    info = pfs.FileInfo(file_type=pfs.FileType(number))
    again = pfs.FileInfo.FromString(bytes(info))
    assert again.file_type == number and isinstance(again.file_type, pfs.FileType)
    assert repr(again.file_type) == f"FileType({number})"
    assert again.to_dict() == {"fileType": number}
    assert pickle.loads(pickle.dumps(again.file_type)) == number
    assert copy.deepcopy(again).file_type == number
    assert number not in list(pfs.FileType)


def test_known_numbers_decode_to_the_members_themselves() -> None:
    assert pfs.FileInfo.FromString(b"\x10\x02").file_type is pfs.FileType.DIR
    assert auth.Role.FromString(b"\x12\x01\x00").permissions[0] is auth.Permission.PERMISSION_UNKNOWN
    assert pfs.FileType.try_value(2) is pfs.FileType.DIR


@pytest.mark.parametrize("value", [2**31, -(2**31) - 1, 1.5, "2", None])
def test_what_is_no_enum_number_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a number that FileType can hold"):
        pfs.FileType(value)


def test_a_stream_of_odd_numbers_does_not_fill_the_memory() -> None:
    from pachyderm_sdk._proto.enum import Members

    members = Members(pfs.FileType)
    assert [int(members[number]) for number in range(5000)] == list(range(5000))
    assert len(members) <= 1024


# Unknown fields


@pytest.mark.parametrize(
    "again",
    [
        lambda m: type(m).FromString(bytes(m)),
        copy.copy,
        copy.deepcopy,
        lambda m: pickle.loads(pickle.dumps(m)),
        lambda m: type(m)().parse(bytes(m)),
    ],
    ids=["encoding", "copy", "deepcopy", "pickle", "parse"],
)
def test_unknown_fields_survive(again: Any) -> None:
    inner = pfs.Commit.FromString(b"\x12\x01a" + UNKNOWN)
    m = pfs.CommitInfo(commit=inner, child_commits=[inner], metadata={"a": "b"})
    m.parse(UNKNOWN + UNKNOWN)
    assert bytes(again(m)) == bytes(m)
    assert bytes(m).count(UNKNOWN) == 4


def test_unknown_fields_are_kept_as_they_came() -> None:
    # A padded tag, a padded value, a group: what is not ours to read is not ours to change.
    for data in (b"\x98\x86\x80\x00\x01", b"\x98\x06\x81\x80\x00", b"\x9b\x06\x08\x01\x9c\x06", UNKNOWN * 3):
        assert bytes(pfs.Repo.FromString(data)) == data
        assert bytes(pfs.Repo.FromString(b"\x0a\x01a" + data + b"\x12\x01b" + data)) == b"\x0a\x01a\x12\x01b" + data * 2


def test_unknown_fields_make_a_message_true_but_not_another() -> None:
    m = pfs.Repo.FromString(UNKNOWN)
    assert m and m == pfs.Repo()


def test_a_copy_does_not_share_growing_unknown_fields() -> None:
    m = pfs.Repo.FromString(UNKNOWN)
    m.parse(UNKNOWN)
    other = copy.copy(m)
    m.parse(UNKNOWN)
    assert (bytes(m), bytes(other)) == (UNKNOWN * 3, UNKNOWN * 2)


# Merging


def test_parse_merges() -> None:
    info = pfs.FileInfo(file=pfs.File(path="/a"), size_bytes=1)
    file = info.file
    assert info.parse(bytes(pfs.FileInfo(file=pfs.File(datum="d"), size_bytes=2))) is info
    assert info == pfs.FileInfo(file=pfs.File(path="/a", datum="d"), size_bytes=2)
    assert info.file is file


def test_lists_grow_and_maps_are_updated() -> None:
    m = pps.Transform(cmd=["a"], env={"A": "1", "B": "2"})
    m.parse(bytes(pps.Transform(cmd=["b"], env={"B": "3"})))
    assert m == pps.Transform(cmd=["a", "b"], env={"A": "1", "B": "3"})


def test_times_and_wrappers_in_parts_are_merged() -> None:
    whole = pfs.FileInfo.FromString(b"\x1a\x02\x08\x05\x1a\x03\x10\xe8\x07")
    assert whole == pfs.FileInfo.FromString(b"\x1a\x05\x08\x05\x10\xe8\x07")
    assert pfs.AddFile.FromString(b"\x1a\x03\x0a\x01x\x1a\x00") == pfs.AddFile(raw=b"x")


# Equality, copies, truth


def test_equality() -> None:
    assert pfs.Repo(name="a") == pfs.Repo(name="a") != pfs.Repo(name="b")
    assert pfs.Repo(name="a") != pfs.Branch(name="a")
    assert pfs.Repo() != "" and pfs.Repo() != None  # noqa: E711  # the operator is what is tested
    nan = pps.CreatePipelineRequest(resource_limits=pps.ResourceSpec(cpu=math.nan))
    assert nan == copy.deepcopy(nan) == pps.CreatePipelineRequest.FromString(bytes(nan))


def test_messages_are_not_hashed_but_nouns() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(pfs.FileInfo())
    assert len({pfs.Commit(id="a"), pfs.Commit(id="a"), pfs.Commit(id="b")}) == 2


def test_copies() -> None:
    m = pfs.CommitInfo(commit=pfs.Commit(id="a"), child_commits=[pfs.Commit(id="b")], metadata={"k": "v"})
    shallow, deep = copy.copy(m), copy.deepcopy(m)
    assert shallow == deep == m
    assert shallow.commit is m.commit and deep.commit is not m.commit
    deep.metadata["k"] = "w"
    assert m.metadata == {"k": "v"}


def test_a_message_inside_itself_can_be_copied() -> None:
    m = pps.Input()
    m.cross.append(m)
    other = copy.deepcopy(m)
    assert other.cross[0] is other


class Special(pfs.FileInfo):
    """A user's own class over a message."""


def test_a_subclass_stays_itself() -> None:
    m = Special(size_bytes=1, file=pfs.File(path="/a"))
    for again in (
        Special.FromString(bytes(m)),
        pickle.loads(pickle.dumps(m)),
        copy.deepcopy(m),
        Special.from_dict(m.to_dict()),
    ):
        assert type(again) is Special and again == m
    assert m != pfs.FileInfo(size_bytes=1, file=pfs.File(path="/a"))


def test_an_unknown_keyword_is_an_error() -> None:
    with pytest.raises(TypeError, match="nam"):
        pfs.Repo(nam="a")  # type: ignore[call-arg]  # the point of the test


# Representation


def test_a_repr_shows_what_is_set() -> None:
    m = pfs.FileInfo(file=pfs.File(path="/a"), file_type=pfs.FileType.DIR)
    assert repr(m) == "FileInfo(file=File(path='/a'), file_type=FileType.DIR)"
    assert repr(pfs.Repo()) == "Repo()"
    assert eval(repr(m), dict(vars(pfs))) == m


def test_a_repr_hides_secrets() -> None:
    for m in (
        auth.AuthenticateResponse(pach_token="s3cret"),
        auth.GetRobotTokenResponse(token="s3cret"),
        auth.OidcConfig(client_secret="s3cret", issuer="https://example.com"),
    ):
        assert "s3cret" not in repr(m) and "'***'" in repr(m)
    assert repr(auth.AuthenticateResponse()) == "AuthenticateResponse()"


def test_a_repr_is_short() -> None:
    assert len(repr(pfs.AddFile(raw=b"x" * 1_000_000))) < 100
    assert repr(pfs.AddFile(raw=b"short")) == "AddFile(raw=b'short')"
    many = repr(pfs.CommitInfo(child_commits=[pfs.Commit(id=str(n)) for n in range(1000)]))
    assert "1000 in all" in many and len(many) < 1000


def test_rich_shows_the_same() -> None:
    shown = dict((name, value) for name, value, _ in pfs.Repo(name="a", type="user").__rich_repr__())
    assert shown == {"name": "a", "type": "user"}
    (hidden,) = (repr(value) for _, value, _ in auth.AuthenticateResponse(pach_token="s3cret").__rich_repr__())
    assert hidden == "'***'"


# Streams


def test_dump_and_load_many() -> None:
    messages = [pfs.Repo(name="a"), pfs.Repo(), pfs.Repo(name="b" * 300)]
    stream = io.BytesIO()
    for m in messages:
        m.dump(stream, delimit=True)
    stream.seek(0)
    assert [pfs.Repo().load(stream, betterproto.SIZE_DELIMITED) for _ in messages] == messages
    with pytest.raises(DecodeError, match="ends before the length"):
        pfs.Repo().load(stream, betterproto.SIZE_DELIMITED)


def test_load_by_size_and_to_the_end() -> None:
    m = pfs.Repo(name="abc")
    stream = io.BytesIO()
    m.dump(stream)
    assert stream.getvalue() == bytes(m)
    stream.seek(0)
    assert pfs.Repo().load(stream, len(bytes(m))) == m
    stream.seek(0)
    assert pfs.Repo().load(stream) == m
    with pytest.raises(DecodeError, match="ends after 3 of 5 bytes"):
        pfs.Repo().load(io.BytesIO(b"\x0a\x01a"), 5)


@pytest.mark.parametrize("start", [b"\x80", b"\x80" * 10, b"\x80" * 11 + b"\x01", b"\xff" * 9 + b"\x7f"])
def test_a_broken_length_is_refused(start: bytes) -> None:
    with pytest.raises(DecodeError):
        pfs.Repo().load(io.BytesIO(start + b"\x0a\x01a"), betterproto.SIZE_DELIMITED)


# Large payloads


def test_a_payload_is_not_copied_into_the_pieces() -> None:
    payload = bytes(1 << 20)
    parts = pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/a", raw=payload)).serialize_parts()
    assert any(part is payload for part in parts)
    view = memoryview(bytearray(payload))
    parts = pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/a", raw=view)).serialize_parts()  # type: ignore[arg-type]  # any buffer will do, though bytes are promised
    assert any(isinstance(part, memoryview) for part in parts)


def test_any_buffer_can_be_decoded() -> None:
    data = bytes(pfs.Repo(name="a"))
    for buffer in (data, bytearray(data), memoryview(data), memoryview(bytearray(data))[:]):
        assert pfs.Repo.FromString(buffer) == pfs.Repo(name="a")
        assert isinstance(pfs.AddFile.FromString(bytearray(bytes(pfs.AddFile(raw=b"x")))).raw, bytes)


def test_len_is_the_size() -> None:
    m = debug.TraceChunk(content=b"x" * 5000)
    assert len(m) == len(bytes(m)) == len(m.SerializeToString())


def test_every_message_is_a_betterproto_message() -> None:
    assert issubclass(health.HealthCheckRequest, Message) and issubclass(Message, betterproto.Message)


# Messages that recur are copied, not decoded again


def test_files_of_one_commit_have_commits_of_their_own() -> None:
    repo = pfs.Repo.FromString(b"\x0a\x01r" + UNKNOWN)
    commit = pfs.Commit(id="a", repo=repo, branch=pfs.Branch(name="b", repo=repo))
    data = bytes(pfs.File(commit=commit, path="/a"))
    files = [pfs.File.FromString(data) for _ in range(5)]
    assert [bytes(file) for file in files] == [data] * 5
    for file in files:
        assert file.commit is not None
        assert file.commit == commit and vars(file.commit) == vars(pfs.Commit.FromString(bytes(commit)))
        file.commit.id = "changed"
        assert file.commit.repo is not None
        file.commit.repo.name = "changed"
    assert pfs.File.FromString(data).commit == commit


def test_more_commits_than_are_remembered() -> None:
    for _ in range(3):
        for n in range(200):
            file = pfs.File(commit=pfs.Commit(id=str(n)), path="/a")
            assert pfs.File.FromString(bytes(file)) == file
    large = pfs.File(commit=pfs.Commit(id="x" * 5000))
    assert [pfs.File.FromString(bytes(large)) for _ in range(3)] == [large] * 3


def test_a_commit_in_two_parts_is_merged_all_the_same() -> None:
    part = bytes(pfs.File(commit=pfs.Commit(id="a")))
    other = bytes(pfs.File(commit=pfs.Commit(repo=pfs.Repo(name="r"))))
    for _ in range(4):
        assert pfs.File.FromString(part + other).commit == pfs.Commit(id="a", repo=pfs.Repo(name="r"))
    for _ in range(4):
        with pytest.raises(DecodeError):
            pfs.File.FromString(b"\x0a\x02\x0a\x05")


def test_what_is_remembered_of_times_is_bounded() -> None:
    from pachyderm_sdk._proto import wire

    for n in range(3000):
        assert pfs.FileInfo.FromString(b"\x1a\x03\x08" + bytes([n & 127 | 128, n >> 7])).committed is not None
    stamp = b"\x08\x05" + _delimited(0x1A, bytes(100_000))
    assert pfs.FileInfo.FromString(_delimited(0x1A, stamp)).committed is not None
    assert len(wire._stamps) <= 1024 and max(map(len, wire._stamps)) <= 22


def _delimited(tag: int, data: bytes) -> bytes:
    return bytes([tag]) + betterproto.encode_varint(len(data)) + data
