"""Pachyderm as a file system of [fsspec](https://filesystem-spec.readthedocs.io), from which pandas, dask … read.

    fsspec.open("pach://images@master/cat.png")
    pandas.read_csv("pach://research/tables@master/a.csv", storage_options={"context": "production"})

Needs the `[fsspec]` extra. `pach` is known to fsspec as soon as this package is installed; nothing has to be imported.
"""

from __future__ import annotations

import os
import posixpath
from contextlib import nullcontext
from functools import partial
from glob import has_magic
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, cast

try:
    from fsspec.callbacks import DEFAULT_CALLBACK
    from fsspec.core import get_compression
except ImportError:
    raise ImportError("pach:// needs fsspec, which is not installed: pip install 'pachyderm-sdk[fsspec]'") from None

from .._plan.saving import saved
from .._wire.colour import async_off_loop
from ..errors import NotAFileError
from . import _names
from ._content import Content, Upload
from ._errors import ReadOnlyCommitError, file_errors
from ._files import AsyncPachydermFile, PachydermFile
from ._names import Entry
from ._packed import PackedFile
from ._writing import Writing

if TYPE_CHECKING:
    from fsspec.callbacks import Callback

    from ..progress import Progress
    from ._changes import PachydermTransaction

__all__ = ["AsyncPachydermFile", "Entry", "PachydermFile", "PachydermFileSystem", "ReadOnlyCommitError"]

BATCH: Final = 4 * 1024 * 1024
"""Bytes of a file that are fetched before they are written."""


class PachydermFileSystem(Writing):
    """The files of a Pachyderm server, under the names `pach://[project/]repo@branch-or-commit/path`.

    What writes to a branch makes a commit of it, one for each call, however many files there are; what writes to an
    open commit goes into that. `with fs.transaction:` makes one commit of a block. Reading is from any commit.

    Example:
        >>> fs = PachydermFileSystem(client.address)
        >>> client.pfs.create_repo("images")
        >>> fs.pipe("images@master/cats/tom.txt", b"grey")
        >>> fs.find("images@master")
        ['images@master/cats/tom.txt']
        >>> with fs.open("pach://images@master/cats/tom.txt", "r") as file:
        ...     file.read()
        'grey'

    Args:
        address: The server: `[scheme://]host[:port]` or `unix://path`. By default it is found as `Client.connect` does:
            by the environment, the configuration file, the cluster.
        auth_token: The token that says who the caller is.
        config_file: The configuration file to read.
        context: The name of the context to use, in place of the active one.
        root_certs: Certificates that vouch for the server, as text in PEM format.
        timeout: Seconds after which each call to the server is given up; None for never.
        asynchronous: Whether you await its `_`-methods on an event loop of your own, in place of fsspec's.
        loop: The event loop to use in place of fsspec's.
        batch_size: How many files are worked on at a time.
        use_listings_cache: Whether listings are kept. A branch can move at any time, so they are not, by default.
        listings_expiry_time: Seconds after which a listing that is kept is forgotten.
        max_paths: How many listings are kept at most.
        skip_instance_cache: Whether to make a new one, even if there is one of the same options.

    Raises:
        ConfigError: It is not clear where the server is, or one of the settings is wrong.
    """

    async def _content(self, path: str) -> tuple[Content, Entry]:
        """Opens a file."""
        name = self._strip_protocol(path)
        with file_errors():
            file = await self._pfs.open(_names.existing(name))
        return Content(file), _names.entry(_names.place(name).prefix, file.info)

    async def _cat_file(self, path: str, start: int | None = None, end: int | None = None, **kwargs: object) -> bytes:
        if not start and end is None:
            with file_errors():
                return await self._pfs.read_bytes(_names.existing(self._strip_protocol(path)))
        content, entry = await self._content(path)
        begin, stop, _ = slice(start, end).indices(entry["size"])
        try:
            return await content.read(begin, stop)
        finally:
            await content.aclose()

    async def _get_file(
        self,
        rpath: str,
        lpath: str | os.PathLike[str] | IO[bytes],
        callback: Callback = DEFAULT_CALLBACK,
        **kwargs: object,
    ) -> None:
        local = Path(lpath) if isinstance(lpath, (str, os.PathLike)) else None
        try:
            content, _ = await self._content(rpath)
        except NotAFileError:
            if local is None:
                raise
            os.makedirs(local, exist_ok=True)
            return
        try:
            with nullcontext(lpath) if local is None else saved(local) as out:
                await _save(content, cast("IO[bytes]", out), callback)
        finally:
            await content.aclose()

    async def _get(
        self,
        rpath: str | list[str],
        lpath: str | list[str],
        recursive: bool = False,
        callback: Any = DEFAULT_CALLBACK,
        maxdepth: int | None = None,
        **kwargs: object,
    ) -> None:
        if isinstance(rpath, str) and isinstance(lpath, str) and recursive and maxdepth is None:
            name = self._strip_protocol(rpath)
            if not has_magic(name) and _names.is_in_commit(name) and await self._isdir(name):
                await self._get_directory(name, _inside(lpath, "" if rpath.endswith("/") else name), callback)
                return
        await super()._get(rpath, lpath, recursive, callback, maxdepth, **kwargs)

    async def _get_directory(self, name: str, folder: Path, callback: Callback) -> None:
        """Saves all that is below a directory: one call, where fsspec would make two for each file."""

        def tell(progress: Progress) -> None:
            callback.absolute_update(progress.files)

        with file_errors():
            await self._pfs.download(_names.existing(name, root=True), folder, progress=tell)

    def open(  # pyright: ignore[reportIncompatibleMethodOverride]  # what fsspec's gives is less than it says
        self,
        path: str,
        mode: str = "rb",
        block_size: int | None = None,
        cache_options: dict[str, object] | None = None,
        compression: str | None = None,
        **kwargs: Any,
    ) -> IO[Any]:
        """Opens a file; what is written to it is stored when it is closed.

        Args:
            path: The file.
            mode: `"rb"`, `"wb"`, `"ab"` to append, or `"xb"` to write one that is not there yet; without `b` as text.
            block_size: Bytes that are fetched ahead, or collected before they are sent.
            cache_options: Options of the cache of what is read.
            compression: How the content is compressed; `"infer"` to tell by the name.
            kwargs: `encoding`, `errors` and `newline` of text; `cache_type`.
        """
        packed = get_compression(path, compression) if "b" in mode and "r" not in mode else None
        if packed is not None:
            compression = None
        file: Any = super().open(path, mode, block_size, cache_options, compression, **kwargs)
        if packed is not None:
            file = PackedFile(file, packed)
        if self._intrans and "r" not in mode:
            cast("PachydermTransaction", self.transaction).opened.append(file)
        return cast("IO[Any]", file)

    def _open(
        self,
        path: str,
        mode: str = "rb",
        block_size: int | None = None,
        autocommit: bool = True,
        cache_options: dict[str, object] | None = None,
        cache_type: str = "readahead",
        size: int | None = None,
        **kwargs: object,
    ) -> PachydermFile:
        return PachydermFile(self, path, mode, block_size, autocommit, cache_type, cache_options, size)

    async def open_async(  # pyright: ignore[reportIncompatibleMethodOverride]  # fsspec's own always raises
        self, path: str, mode: str = "rb", block_size: int | None = None, **kwargs: object
    ) -> AsyncPachydermFile:
        """Opens a file to await its `read` or `write`, and `close`; what is written is stored by `close`.

        Args:
            path: The file.
            mode: `"rb"`, `"wb"`, `"ab"` to append, or `"xb"` to write one that is not there yet.
            block_size: Bytes that are collected before they are sent.
            kwargs: Nothing; other file systems take more.
        """
        name = self._strip_protocol(path)
        if mode == "rb":
            return AsyncPachydermFile(self, name, mode, block_size, await self._content(name), 0)
        file, position = await self._target(name, mode)
        return AsyncPachydermFile(self, name, mode, block_size, Upload(self._pfs, file, mode == "ab"), position)


def _inside(lpath: str, name: str) -> Path:
    """Returns where a directory goes: into a folder that is there, under its name, as `cp -r` would have it."""
    folder = Path(lpath)
    path = _names.place(name).path if name else ""
    return folder / posixpath.basename(path) if lpath.endswith("/") or folder.is_dir() else folder


async def _save(content: Content, out: IO[bytes], callback: Callback) -> None:
    size = content.file.size
    callback.set_size(size)
    for start in range(0, size, BATCH):
        data = await content.read(start, start + BATCH)
        await async_off_loop(partial(out.write, data))
        callback.relative_update(len(data))
