"""Content by reference: a server says where bytes are in its object store, and how they are decrypted and checked.

`client.storage.read_fileset_cdr` gives such references, `CdrResolver` fetches what they stand for; the server itself is
not asked for content then. `client.storage.assemble_fileset` does both. Encrypted content needs the `[cdr]` extra.
"""

from __future__ import annotations

import gzip
import http.client
import re
import threading
import time
import urllib.error
import urllib.request
import zlib
from collections import OrderedDict
from hashlib import blake2b
from hmac import compare_digest
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias
from urllib.parse import urlsplit

from ._plan.retry import pauses
from ._plan.saving import saved
from .api import cdr
from .errors import (
    ConnectionError,
    DataLossError,
    InvalidArgumentError,
    NotFoundError,
    PachydermError,
    PermissionDeniedError,
    UnavailableError,
    UnimplementedError,
)

if TYPE_CHECKING:
    import os
    from collections.abc import Container, Iterator

__all__ = ["CdrResolver"]

_REMEMBERED: Final = 8
"""Chunks that are held in memory; they have 20 MiB at most."""
_FETCHING: Final = 64
_CHUNK: Final = re.compile("[0-9a-f]{64}")
_NONCE: Final = 12
_KEY: Final = 32


class CdrResolver:
    """Fetches the bytes that references stand for, and checks and decrypts them on the way. Threads may share one.

    Args:
        cache_location: A folder where chunks are kept, by their hash, and looked for first. It is made if need be.
        fetch_missing_chunks: Whether chunks that are not there are fetched; otherwise they are an error.
        http_host_replacement: `host:port` to put into URLs in place of theirs, where the object store has another name
            here than for the server. Its own name is sent along, as signatures cover it.
        timeout: Seconds of silence after which an attempt to fetch something is given up.
    """

    def __init__(
        self,
        *,
        cache_location: str | os.PathLike[str] | None = None,
        fetch_missing_chunks: bool = True,
        http_host_replacement: str = "",
        timeout: float = 60.0,
    ) -> None:
        self._cache = None if cache_location is None else Path(cache_location).expanduser()
        self._fetch_missing = fetch_missing_chunks
        self._host = http_host_replacement
        self._timeout = timeout
        self._recent: OrderedDict[_Identity, bytes] = OrderedDict()
        self._lock = threading.Lock()
        self._fetching = [threading.Lock() for _ in range(_FETCHING)]

    def resolve(self, ref: cdr.Ref) -> bytes:
        """Returns the bytes that a reference stands for.

        Raises:
            DataLossError: They are not those that were meant, or not all of them.
            PermissionDeniedError: The URL is not valid any more.
            ConnectionError: The object store cannot be reached.
            FileNotFoundError: A chunk is not in the cache, and is not to be fetched.
            UnimplementedError: The reference takes something that is not known here.
            ImportError: The bytes are encrypted, and the `[cdr]` extra is not installed.
        """
        return b"".join(self.pieces(ref))

    def pieces(self, ref: cdr.Ref) -> Iterator[bytes]:
        """Yields the bytes that a reference stands for, chunk by chunk; raises what `resolve` raises."""
        if ref.concat is not None:
            for part in ref.concat.refs:
                yield from self.pieces(part)
        else:
            yield self._bytes(ref)

    def chunks(self, ref: cdr.Ref) -> Iterator[str]:
        """Yields the names, in the cache, of the chunks that a reference needs, after seeing to it that they are there.

        Raises:
            InvalidArgumentError: There is no cache, or the reference has content without a hash.
        """
        if self._cache is None:
            raise InvalidArgumentError("this resolver has no cache to keep chunks in: give cache_location")
        if ref.concat is not None:
            for part in ref.concat.refs:
                yield from self.chunks(part)
        elif ref.content_hash is not None:
            self._chunk(ref)
            yield ref.content_hash.hash.hex()
        elif inner := ref.size_limits or ref.cipher or ref.compress or ref.slice:
            yield from self.chunks(_inner(inner))
        else:
            raise InvalidArgumentError("the reference has content without a hash, which cannot be kept in a cache")

    def prune(self, needed: Container[str]) -> None:
        """Removes chunks from the cache, and nothing else that is in its folder.

        Args:
            needed: The names of those that stay; see `chunks`.

        Raises:
            OSError: The folder cannot be read or changed.
        """
        if self._cache is None or not self._cache.exists():
            return
        for file in self._cache.iterdir():
            if _CHUNK.fullmatch(file.name) and file.name not in needed and file.is_file():
                file.unlink()

    def _bytes(self, ref: cdr.Ref) -> bytes:
        if ref.http is not None:
            return self._get(ref.http)
        if ref.content_hash is not None:
            return self._checked(ref.content_hash)
        if ref.size_limits is not None:
            content = self.resolve(_inner(ref.size_limits))
            if not ref.size_limits.min <= len(content) <= ref.size_limits.max:
                raise DataLossError(
                    f"{len(content)} bytes came, and {ref.size_limits.min} to {ref.size_limits.max} were to come"
                )
            return content
        if ref.cipher is not None:
            return _decrypted(ref.cipher, self.resolve(_inner(ref.cipher)))
        if ref.compress is not None:
            return _unpacked(ref.compress, self.resolve(_inner(ref.compress)))
        if ref.slice is not None:
            content = self._chunk(_inner(ref.slice))
            if not ref.slice.start <= ref.slice.end <= len(content):
                raise DataLossError(
                    f"bytes {ref.slice.start} to {ref.slice.end} are wanted of content that has {len(content)}"
                )
            return content[ref.slice.start : ref.slice.end]
        if ref.concat is not None:
            return self.resolve(ref)
        raise UnimplementedError("the reference is of a kind that is not known here: the server may be newer")

    def _chunk(self, ref: cdr.Ref) -> bytes:
        """Returns the bytes of which slices are taken, remembering some: chunks hold many small files."""
        identity = _identity(ref)
        if not identity:
            return self.resolve(ref)
        # Threads that want a chunk wait for the one that fetches it. None waits for two, as no chunk is made of slices.
        with self._fetching[hash(identity) % len(self._fetching)]:
            with self._lock:
                content = self._recent.get(identity)
            if content is None:
                content = self.resolve(ref)
            with self._lock:
                self._recent[identity] = content
                self._recent.move_to_end(identity)
                while len(self._recent) > _REMEMBERED:
                    self._recent.popitem(last=False)
        return content

    def _checked(self, wanted: cdr.ContentHash) -> bytes:
        if wanted.algo != cdr.HashAlgo.BLAKE2b_256:
            raise UnimplementedError(f"content is checked with {wanted.algo!r}, which is not known here")
        kept = None if self._cache is None else self._cache / wanted.hash.hex()
        if kept is not None and kept.is_file():
            content = kept.read_bytes()
            if compare_digest(_hash(content), wanted.hash):  # not when a disk has damaged it
                return content
        if not self._fetch_missing:
            raise FileNotFoundError(f"the chunk {wanted.hash.hex()} is not in the cache")
        content = self.resolve(_inner(wanted))
        if not compare_digest(found := _hash(content), wanted.hash):
            raise DataLossError(f"the hash of the content is {found.hex()}, and {wanted.hash.hex()} was to come")
        if kept is not None:
            with saved(kept) as out:
                out.write(content)
        return content

    def _get(self, source: cdr.Http) -> bytes:
        parts, headers = urlsplit(source.url), dict(source.headers)
        shown = f"{parts.scheme}://{parts.hostname}{parts.path}"  # the rest holds the signature
        if parts.scheme not in ("http", "https"):
            raise UnimplementedError(f"content is to be fetched by {parts.scheme!r}, and not by HTTP")
        if self._host:
            headers["Host"] = parts.netloc
            parts = parts._replace(netloc=self._host)
        request = urllib.request.Request(parts.geturl(), headers=headers)
        again = pauses()
        while True:
            try:
                with urllib.request.urlopen(request, timeout=self._timeout) as response:
                    content: bytes = response.read()
                    return content
            except urllib.error.HTTPError as error:
                failure = _refusal(error.code, shown)
            except (OSError, http.client.HTTPException) as error:  # URLError and time-outs are OSErrors
                reason = error.reason if isinstance(error, urllib.error.URLError) else error
                failure = ConnectionError(f"{shown} cannot be fetched: {type(reason).__name__}: {reason}")
            pause = next(again, None) if isinstance(failure, UnavailableError) else None
            if pause is None:
                raise failure
            time.sleep(pause)


_Step = cdr.ContentHash | cdr.SizeLimits | cdr.Cipher | cdr.Compress | cdr.Slice


_Identity: TypeAlias = tuple[object, ...]


def _identity(ref: cdr.Ref | None) -> _Identity | None:
    """Returns what two references to the bytes of one chunk share, whatever their URLs, which are new each time.

    Empty if there is no hash to tell chunks apart by, and None if the bytes are not those of one chunk.
    """
    if ref is None:
        return None
    if ref.http is not None:
        return ()
    if ref.content_hash is not None:
        own: _Identity = (ref.content_hash.algo, ref.content_hash.hash)
        return None if _identity(ref.content_hash.inner) is None else own
    if ref.cipher is not None:
        of, own = _identity(ref.cipher.inner), (ref.cipher.algo, ref.cipher.key, ref.cipher.nonce)
    elif ref.compress is not None:
        of, own = _identity(ref.compress.inner), (ref.compress.algo,)
    elif ref.size_limits is not None:
        of, own = _identity(ref.size_limits.inner), (ref.size_limits.min, ref.size_limits.max)
    else:
        return None
    return (*own, of) if of else of


def _inner(step: _Step) -> cdr.Ref:
    if step.inner is None:
        raise UnimplementedError(f"the reference has {type(step).__name__} of nothing")
    return step.inner


def _hash(content: bytes) -> bytes:
    return blake2b(content, digest_size=32).digest()


def _decrypted(cipher: cdr.Cipher, content: bytes) -> bytes:
    if cipher.algo != cdr.CipherAlgo.CHACHA20:
        raise UnimplementedError(f"content is encrypted with {cipher.algo!r}, which is not known here")
    if len(cipher.key) != _KEY or len(cipher.nonce) != _NONCE:
        raise UnimplementedError(
            f"ChaCha20 has a key of {_KEY} bytes and a nonce of {_NONCE},"
            f" not of {len(cipher.key)} and {len(cipher.nonce)}"
        )
    try:
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20
    except ImportError:
        raise ImportError(
            "the content is encrypted with ChaCha20, for which cryptography is needed, and that is not installed:"
            " pip install 'pachyderm-sdk[cdr]'"
        ) from None
    counter = bytes(4)  # blocks are counted from 0
    return Cipher(ChaCha20(cipher.key, counter + cipher.nonce), mode=None).decryptor().update(content)


def _unpacked(compress: cdr.Compress, content: bytes) -> bytes:
    if compress.algo != cdr.CompressAlgo.GZIP:
        raise UnimplementedError(f"content is compressed with {compress.algo!r}, which is not known here")
    try:
        return gzip.decompress(content)
    except (OSError, EOFError, zlib.error) as error:
        raise DataLossError(f"the content cannot be decompressed: {error}") from None


def _refusal(status: int, shown: str) -> PachydermError:
    text = f"{shown} cannot be fetched: HTTP status {status}"
    if status in (401, 403):
        return PermissionDeniedError(text, hint="These URLs are valid for a short time: ask the server for new ones.")
    if status in (404, 410):
        return NotFoundError(text)
    return UnavailableError(text)
