"""`CdrResolver`: fetching, checking and decrypting what references stand for, over HTTP and from a cache."""

from __future__ import annotations

import builtins
import gzip
from contextlib import contextmanager
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk.api import cdr
from pachyderm_sdk.cdr import CdrResolver
from pachyderm_sdk.errors import (
    ConnectionError,
    DataLossError,
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
    UnavailableError,
    UnimplementedError,
)
from tests.support.objects import ObjectStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BLAKE, CHACHA, GZIP = cdr.HashAlgo.BLAKE2b_256, cdr.CipherAlgo.CHACHA20, cdr.CompressAlgo.GZIP
# The example of RFC 8439, 2.4.2, which begins with block 1: block 0 goes before it.
KEY = bytes(range(32))
NONCE = bytes.fromhex("000000000000004a00000000")
SUNSCREEN = b"Ladies and Gentlemen of the class of '99: If I could offer you o"
ENCRYPTED = bytes.fromhex(
    "6e2e359a2568f98041ba0728dd0d6981e97e7aec1d4360c20a27afccfd9fae0b"
    "f91b65c5524733ab8f593dabcd62b3571639d624e65152ab8f530c359f0861d8"
)


@pytest.fixture
def store() -> Iterator[ObjectStore]:
    with ObjectStore() as store:
        yield store


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda _: None)


def hashed(inner: cdr.Ref, content: bytes) -> cdr.Ref:
    digest = blake2b(content, digest_size=32).digest()
    return cdr.Ref(content_hash=cdr.ContentHash(inner=inner, algo=BLAKE, hash=digest))


def sliced(inner: cdr.Ref, start: int, end: int) -> cdr.Ref:
    return cdr.Ref(slice=cdr.Slice(inner=inner, start=start, end=end))


def joined(*refs: cdr.Ref) -> cdr.Ref:
    return cdr.Ref(concat=cdr.Concat(refs=list(refs)))


def unpacked(inner: cdr.Ref) -> cdr.Ref:
    return cdr.Ref(compress=cdr.Compress(inner=inner, algo=GZIP))


def decrypted(inner: cdr.Ref, key: bytes = KEY, nonce: bytes = NONCE) -> cdr.Ref:
    return cdr.Ref(cipher=cdr.Cipher(inner=inner, algo=CHACHA, key=key, nonce=nonce))


def limited(inner: cdr.Ref, least: int, most: int) -> cdr.Ref:
    return cdr.Ref(size_limits=cdr.SizeLimits(inner=inner, min=least, max=most))


def test_content_is_fetched_with_its_headers(store: ObjectStore) -> None:
    assert CdrResolver().resolve(store.ref("/a", b"content")) == b"content"
    assert store.headers["X-Mine"] == "1"


def test_known_bytes_are_decrypted(store: ObjectStore) -> None:
    ref = store.ref("/a", bytes(64) + ENCRYPTED)
    assert CdrResolver().resolve(decrypted(ref))[64:] == SUNSCREEN


def test_all_steps_of_a_chunk_as_servers_give_them(store: ObjectStore) -> None:
    content = b"0123456789" * 1000
    packed = gzip.compress(content)
    encrypted = CdrResolver().resolve(decrypted(store.ref("/plain", packed)))  # the cipher is its own inverse
    chunk = limited(unpacked(decrypted(hashed(store.ref("/chunk", encrypted), encrypted))), 1, 20_000)
    file = joined(sliced(chunk, 5, 15), sliced(chunk, 0, 3), joined(), sliced(chunk, 7, 7))
    assert CdrResolver().resolve(file) == b"5678901234" + b"012"
    assert list(CdrResolver().pieces(file)) == [b"5678901234", b"012", b""]
    assert CdrResolver().resolve(joined()) == b""


def test_what_is_not_what_was_meant_is_an_error(store: ObjectStore) -> None:
    ref = store.ref("/a", b"content")
    wrong = [
        hashed(ref, b"other"),
        limited(ref, 8, 100),
        limited(ref, 0, 6),
        sliced(ref, 3, 8),
        sliced(ref, 4, 3),
        unpacked(ref),
        unpacked(store.ref("/cut", gzip.compress(b"x" * 100)[:-9])),
    ]
    for one in wrong:
        with pytest.raises(DataLossError):
            CdrResolver().resolve(one)


def test_what_is_not_known_is_an_error(store: ObjectStore) -> None:
    ref = store.ref("/a", b"content")
    unknown = [
        cdr.Ref(),
        cdr.Ref(http=cdr.Http(url="ftp://host/a")),
        cdr.Ref(http=cdr.Http(url="file:///etc/hostname")),
        cdr.Ref(content_hash=cdr.ContentHash(inner=ref, algo=cdr.HashAlgo(9))),
        cdr.Ref(cipher=cdr.Cipher(inner=ref, algo=cdr.CipherAlgo(9))),
        cdr.Ref(compress=cdr.Compress(inner=ref, algo=cdr.CompressAlgo(9))),
        cdr.Ref(slice=cdr.Slice(start=0, end=1)),
        decrypted(ref, key=b"short"),
        decrypted(ref, nonce=bytes(24)),
    ]
    for one in unknown:
        with pytest.raises(UnimplementedError):
            CdrResolver().resolve(one)


@pytest.mark.parametrize(
    ("status", "error"),
    [(403, PermissionDeniedError), (404, NotFoundError), (500, UnavailableError)],
)
def test_refusals_never_show_the_signature(store: ObjectStore, status: int, error: type[Exception]) -> None:
    ref = store.ref("/a", b"content")
    store.statuses = [status] * 10
    with pytest.raises(error, match=f"/a cannot be fetched: HTTP status {status}") as caught:
        CdrResolver().resolve(ref)
    assert "secret" not in str(caught.value)
    assert store.requests == (5 if status == 500 else 1), "what may pass is tried again"


def test_what_passes_is_overcome(store: ObjectStore) -> None:
    ref = store.ref("/a", b"content")
    store.statuses = [503, 500]
    assert CdrResolver().resolve(ref) == b"content"


def test_content_that_breaks_off_never_looks_whole(store: ObjectStore) -> None:
    ref = store.ref("/a", b"content")
    store.cut = True
    with pytest.raises(ConnectionError, match="IncompleteRead"):
        CdrResolver().resolve(ref)


def test_nobody_there() -> None:
    with pytest.raises(ConnectionError, match=r"http://127\.0\.0\.1/a cannot be fetched"):
        CdrResolver().resolve(cdr.Ref(http=cdr.Http(url="http://127.0.0.1:1/a?signature=secret")))


def test_another_name_for_the_store(store: ObjectStore) -> None:
    store.ref("/a", b"content")
    ref = cdr.Ref(http=cdr.Http(url="http://in.cluster:9000/a?signature=secret"))
    assert CdrResolver(http_host_replacement=f"127.0.0.1:{store.port}").resolve(ref) == b"content"
    assert store.headers["Host"] == "in.cluster:9000"


def test_chunks_are_kept_and_checked(store: ObjectStore, tmp_path: Path) -> None:
    ref = hashed(store.ref("/a", b"content"), b"content")
    resolver = CdrResolver(cache_location=tmp_path / "cache")
    for _ in range(3):
        assert resolver.resolve(ref) == b"content"
    assert store.requests == 1
    (kept,) = (tmp_path / "cache").iterdir()
    assert kept.name == blake2b(b"content", digest_size=32).hexdigest()
    kept.write_bytes(b"damaged")
    assert resolver.resolve(ref) == b"content"
    assert kept.read_bytes() == b"content"
    assert store.requests == 2


def test_many_small_files_of_a_chunk_fetch_it_once(store: ObjectStore) -> None:
    resolver = CdrResolver()
    for number in range(10):
        file = store.slices(store.chunk(b"0123456789"), (number, number + 1))
        assert resolver.resolve(file) == str(number).encode()
    assert store.requests == 1
    for number in range(8):
        resolver.resolve(store.slices(store.chunk(bytes([number])), (0, 1)))
    resolver.resolve(store.slices(store.chunk(b"0123456789"), (0, 1)))
    assert store.requests == 10, "few are remembered"


def test_bytes_without_a_hash_are_fetched_each_time(store: ObjectStore) -> None:
    resolver = CdrResolver()
    ref = store.ref("/a", b"content")
    for wanted in (sliced(ref, 0, 1), sliced(limited(ref, 0, 9), 0, 1)):
        for _ in range(2):
            assert resolver.resolve(wanted) == b"c"
    assert store.requests == 4


def test_chunks_that_are_not_kept_and_not_to_be_fetched(store: ObjectStore, tmp_path: Path) -> None:
    ref = hashed(store.ref("/a", b"content"), b"content")
    with pytest.raises(FileNotFoundError, match="not in the cache"):
        CdrResolver(cache_location=tmp_path, fetch_missing_chunks=False).resolve(ref)
    assert store.requests == 0


def test_the_chunks_of_a_file_and_those_that_go(store: ObjectStore, tmp_path: Path) -> None:
    one, two = hashed(store.ref("/1", b"one"), b"one"), hashed(store.ref("/2", b"two"), b"two")
    resolver = CdrResolver(cache_location=tmp_path)
    mine = tmp_path / "notes.txt"
    mine.write_text("mine")
    names = list(resolver.chunks(joined(limited(unpacked(sliced(one, 0, 1)), 0, 1), decrypted(two), one)))
    assert len(names) == 3
    assert len(set(names)) == 2
    resolver.prune({names[0]})
    assert {path.name for path in tmp_path.iterdir()} == {"notes.txt", names[0]}
    with pytest.raises(InvalidArgumentError, match="without a hash"):
        list(resolver.chunks(joined(store.ref("/3", b""))))
    with pytest.raises(InvalidArgumentError, match="no cache"):
        list(CdrResolver().chunks(one))


@contextmanager
def without_cryptography(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    importing = builtins.__import__

    def refusing(name: str, *args: Any) -> Any:
        if name.startswith("cryptography"):
            raise ImportError(name)
        return importing(name, *args)

    with monkeypatch.context() as patched:
        patched.setattr(builtins, "__import__", refusing)
        yield


def test_without_the_extra_there_is_no_encrypted_content(store: ObjectStore, monkeypatch: pytest.MonkeyPatch) -> None:
    ref = store.ref("/a", b"content")
    with without_cryptography(monkeypatch):
        assert CdrResolver().resolve(hashed(ref, b"content")) == b"content"
        with pytest.raises(ImportError, match=r"pachyderm-sdk\[cdr\]"):
            CdrResolver().resolve(decrypted(ref))
