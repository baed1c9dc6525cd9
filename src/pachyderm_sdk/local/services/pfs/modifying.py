"""Streams of file changes: from requests to one layer."""

from __future__ import annotations

import http.client
import re
import shutil
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local.errors import ServiceError, Unimplemented
from pachyderm_sdk.local.pfs import access
from pachyderm_sdk.local.pfs.files import LayerWriter
from pachyderm_sdk.local.services.batches import in_batches
from pachyderm_sdk.local.services.pfs.views import NotYetFinished, open_commit

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.pachd import Pachd
    from pachyderm_sdk.local.pfs.files import PendingLayer
    from pachyderm_sdk.local.store import Store

__all__ = ["check_object_store", "collect"]

_FETCH_TIMEOUT: Final = 60.0
_PIECE: Final = 1 << 20
_OBJECT_STORES: Final = re.compile(r"s3|gs|gcs|as|azblob|wasb|minio|file|test-.*")


async def collect(pachd: Pachd, caller: Caller, requests: AsyncIterator[pfs.ModifyFileRequest]) -> PendingLayer:
    """Take a stream of changes (without the commit that they are for) and store their content.

    Args:
        pachd: the server.
        caller: who sends them, and must be able to read what they copy.
        requests: the changes.

    Raises:
        PermissionDenied: the caller may not read what they copy.
        ServiceError: a change is malformed, or copies from what does not exist. Nothing has happened then.
        FileTreeError: a path is invalid.
    """
    with LayerWriter(pachd.store) as writer:
        async for batch in in_batches(requests, _size):
            done = 0
            while done < len(batch):
                start = done
                try:
                    done = await pachd.in_thread(lambda: _apply(pachd.store, caller, writer, batch, start))  # noqa: B023  # awaited here
                except _Waiting as waiting:
                    done = waiting.done
                    await pachd.wait_finished(waiting.commit)
        return await pachd.in_thread(writer.finish)


class _Waiting(Exception):
    """A commit to copy from is being finished; everything before `done` is applied."""

    def __init__(self, done: int, commit: int) -> None:
        super().__init__(done, commit)
        self.done = done
        self.commit = commit


def _size(request: pfs.ModifyFileRequest) -> int:
    added = request.add_file
    return 200 + (len(added.raw) if added is not None and added.raw is not None else 0)


def _apply(
    store: Store, caller: Caller, writer: LayerWriter, batch: Sequence[pfs.ModifyFileRequest], start: int
) -> int:
    for i in range(start, len(batch)):
        request = batch[i]
        if request.add_file is not None:
            _add(writer, request.add_file)
        elif request.delete_file is not None:
            writer.delete(request.delete_file.path, datum=request.delete_file.datum)
        elif request.copy_file is not None:
            try:
                _copy(store, caller, writer, request.copy_file)
            except NotYetFinished as unfinished:
                raise _Waiting(i, unfinished.id) from None
        elif request.set_commit is not None:
            raise ServiceError("cannot set commit")
        else:
            raise ServiceError("unrecognized message type")
    return len(batch)


def _add(writer: LayerWriter, added: pfs.AddFile) -> None:
    if added.url is not None:
        _fetch(writer, added, added.url)
    else:
        writer.add(added.path, added.raw or b"", datum=added.datum)


def _copy(store: Store, caller: Caller, writer: LayerWriter, copied: pfs.CopyFile) -> None:
    source = copied.src if copied.src is not None else pfs.File()
    with store.read() as db:
        access.require(db, caller, source.commit, Permission.REPO_READ)
        view = open_commit(db, source.commit)
        writer.copy(
            view.tree,
            source.path,
            copied.dst,
            source_datum=source.datum,
            datum=copied.datum,
            append=copied.append,
        )


def check_object_store(url: str) -> None:
    """Refuse a URL of a place that this server does not reach.

    Raises:
        Unimplemented: pachd would reach it.
        ServiceError: nobody knows such places, or it is no URL.
    """
    scheme = _scheme(url)
    if _OBJECT_STORES.fullmatch(scheme):
        raise Unimplemented(f"the embedded server does not read or write object storage ({scheme}:)")
    raise ServiceError(f"unrecognized object store: {scheme}")


def _scheme(url: str) -> str:
    try:
        return urlsplit(url).scheme
    except ValueError as error:
        raise ServiceError(f"error parsing url {url}: {error}") from error


def _fetch(writer: LayerWriter, added: pfs.AddFile, source: pfs.AddFileUrlSource) -> None:
    if _scheme(source.url) not in ("http", "https"):
        check_object_store(source.url)
    if source.recursive:
        raise ServiceError("recursive is not supported for http and https URLs")
    try:
        with urllib.request.urlopen(source.url, timeout=_FETCH_TIMEOUT) as answer:
            sink = _Sink(writer, added)
            sink.write(b"")
            shutil.copyfileobj(answer, sink, _PIECE)
            promised = answer.headers.get("Content-Length")
            if promised is not None and sink.size < int(promised):
                raise OSError(f"the answer ended after {sink.size} of {promised} bytes")
    except urllib.error.HTTPError as error:
        error.close()  # it holds the connection, for whoever wants to read the page that says so
        raise ServiceError(f"error retrieving content from {source.url}: {error.code} {error.reason}") from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise ServiceError(f'Get "{source.url}": {error}') from error


class _Sink:
    """A file to write to that appends to a file of a layer.

    Attributes:
        size: bytes written so far.
    """

    def __init__(self, writer: LayerWriter, added: pfs.AddFile) -> None:
        self._writer = writer
        self._added = added
        self.size = 0

    def write(self, data: bytes) -> int:
        """Append."""
        self._writer.add(self._added.path, data, datum=self._added.datum)
        self.size += len(data)
        return len(data)
