"""The tar parser: what Python's tarfile writes is read alike however the bytes come; damage is one typed error."""

from __future__ import annotations

import io
import tarfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk._plan.tar import End, Member, TarParser
from pachyderm_sdk.errors import DataLossError

FORMATS = [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT]
paths = st.lists(st.from_regex(r"[a-z0-9]{1,60}", fullmatch=True), min_size=1, max_size=5).map("/".join)
files = st.dictionaries(paths, st.none() | st.binary(max_size=1500), max_size=5)


def archive(entries: dict[str, bytes | None], format: int) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=format) as tar:
        for path, data in entries.items():
            info = tarfile.TarInfo("/" + path)
            if data is None:
                info.type = tarfile.DIRTYPE
                tar.addfile(info)
            else:
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
    return out.getvalue()


def parse(data: bytes, step: int) -> dict[str, bytes | None]:
    parser, found, path, ended = TarParser(), {}, "", True
    for start in range(0, len(data), step):
        for event in parser.feed(data[start : start + step]):
            if isinstance(event, Member):
                assert ended
                path, ended = event.path.strip("/"), False
                found[path] = None if event.is_directory else b""
            elif isinstance(event, End):
                ended = True
            else:
                before = found[path]
                assert before is not None
                found[path] = before + event
    parser.close()
    assert ended
    return found


@settings(max_examples=60, deadline=None)
@given(files, st.sampled_from(FORMATS), st.integers(1, 3000))
def test_archives_of_all_formats_in_blocks_of_any_size(
    entries: dict[str, bytes | None], format: int, step: int
) -> None:
    try:
        data = archive(entries, format)
    except ValueError:  # ustar has no room for very long names
        assert format == tarfile.USTAR_FORMAT
        return
    assert parse(data, step) == entries


def test_names_beyond_ascii_and_sizes_in_pax_records() -> None:
    entries: dict[str, bytes | None] = {"ü/" + "x" * 300: b"data"}
    assert parse(archive(entries, tarfile.PAX_FORMAT), 100) == entries


def test_an_archive_without_its_end_blocks_is_whole() -> None:
    # pachd leaves the two empty records out when it streams.
    data = archive({"a": b"x" * 512}, tarfile.PAX_FORMAT)[:1024]
    assert parse(data, 1000) == {"a": b"x" * 512}


@pytest.mark.parametrize("cut", [100, 512, 700, 1023])
def test_a_cut_is_noticed(cut: int) -> None:
    data = archive({"a": b"x" * 600}, tarfile.PAX_FORMAT)
    with pytest.raises(DataLossError, match="ends in the middle of a member"):
        parse(data[:cut], 64)


def test_what_is_no_archive_is_refused() -> None:
    with pytest.raises(DataLossError, match="it is no tar archive"):
        parse(b"hello" * 200, 64)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 1535), st.integers(0, 255))
def test_damage_gives_the_one_error_or_an_archive(position: int, value: int) -> None:
    data = bytearray(archive({"a" * 150: b"x"}, tarfile.GNU_FORMAT))
    data[position] = value
    try:
        parse(bytes(data), 200)
    except DataLossError:
        pass
