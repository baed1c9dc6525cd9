"""Changing what there is: one commit for each call."""

from __future__ import annotations

from contextlib import asynccontextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, cast

from fsspec.asyn import _run_coros_in_chunks
from fsspec.callbacks import DEFAULT_CALLBACK

from .._sources import check_source
from ..api import pfs
from ..errors import AlreadyExistsError, NotAFileError, PathNotFoundError
from . import _names
from ._changes import Changes
from ._looking import Looking
from ._loop import wait

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from fsspec.callbacks import Callback

    from ._changes import PachydermTransaction

_TOGETHER: Final[ContextVar[Changes | None]] = ContextVar("_TOGETHER", default=None)
"""The changes of the call that is under way and makes several; its parts run in tasks of their own."""


class Writing(Looking):
    """Changes. Those of one call are sent together, however many files it is about."""

    async def _target(self, path: str, mode: str) -> tuple[pfs.File, int]:
        """Returns the file that is to be written, and where to begin in it."""
        if mode not in ("wb", "ab", "xb"):
            raise ValueError(f"files are opened in mode rb, wb, ab or xb, not {mode}: none is changed in its middle")
        file = _names.stored(self._strip_protocol(path))
        if mode == "xb":
            await self._check_missing(path)
        if mode == "ab" and await self._exists(path, refresh=True):
            return file, (await self._info(path, refresh=True))["size"]
        return file, 0

    async def _check_missing(self, path: str) -> None:
        if await self._exists(path, refresh=True):
            raise AlreadyExistsError(f"there is a file or directory {path}", resource=path)

    def _collected(self) -> Changes | None:
        """Returns the changes that what is done here and now belongs to; None if it is made at once."""
        together = _TOGETHER.get()
        if together is not None and together.files is self._pfs:
            return together
        return cast("PachydermTransaction", self.transaction).changes if self._intrans else None

    @asynccontextmanager
    async def _together(self) -> AsyncIterator[Changes]:
        """Collects the changes of a block, which are made at its end, or join those that it is a part of."""
        outer, changes = self._collected(), Changes(self._pfs)
        token = _TOGETHER.set(changes)
        try:
            yield changes
        finally:
            _TOGETHER.reset(token)
        if outer is not None:
            outer.join(changes)
        else:
            await self._make(changes)

    async def _make(self, changes: Changes) -> None:
        try:
            await changes.make()
        finally:
            for commit in changes.commits:
                self.invalidate_cache(commit)

    async def _pipe_file(self, path: str, value: bytes, mode: str = "overwrite", **kwargs: object) -> None:
        file = _names.stored(self._strip_protocol(path))
        check_source(value)
        if mode == "create":
            await self._check_missing(path)
        async with self._together() as changes:
            changes.add(file, lambda batch: batch.put_file(file.path, value))

    async def _put_file(
        self,
        lpath: str,
        rpath: str,
        mode: str = "overwrite",
        callback: Callback = DEFAULT_CALLBACK,
        **kwargs: object,
    ) -> None:
        source = Path(lpath)
        file = _names.stored(self._strip_protocol(rpath))
        size = check_source(source) or 0
        if mode == "create":
            await self._check_missing(rpath)
        callback.set_size(size)
        async with self._together() as changes:
            changes.add(file, lambda batch: batch.put_file(file.path, source))
        callback.relative_update(size)

    async def _cp_file(self, path1: str, path2: str, **kwargs: object) -> None:
        entry = await self._info(path1)
        if entry["type"] == "directory":
            return
        source, file = _names.existing(self._pinned(path1, entry)), _names.stored(self._strip_protocol(path2))
        async with self._together() as changes:
            changes.add(file, lambda batch: batch.copy_file(source, file.path))

    async def _rm_file(  # pyright: ignore[reportIncompatibleMethodOverride]  # fsspec's gives Nones
        self, path: str, **kwargs: object
    ) -> None:
        file = _names.stored(self._strip_protocol(path))
        if await self._type(path) != "file":
            raise PathNotFoundError(f"there is no file {path}", resource=path)
        async with self._together() as changes:
            changes.add(file, lambda batch: batch.delete_file(file.path))

    async def _mv_file(self, path1: str, path2: str) -> None:
        async with self._together():
            await super()._mv_file(path1, path2)

    async def _pipe(  # pyright: ignore[reportIncompatibleMethodOverride]  # fsspec's gives Nones
        self, path: str | dict[str, bytes], value: bytes | None = None, batch_size: int | None = None, **kwargs: object
    ) -> None:
        async with self._together():
            await super()._pipe(path, value, batch_size, **kwargs)

    async def _put(
        self,
        lpath: str | list[str],
        rpath: str | list[str],
        recursive: bool = False,
        callback: Any = DEFAULT_CALLBACK,
        batch_size: int | None = None,
        maxdepth: int | None = None,
        **kwargs: object,
    ) -> None:
        async with self._together():
            await super()._put(lpath, rpath, recursive, callback, batch_size, maxdepth, **kwargs)

    async def _copy(
        self,
        path1: str | list[str],
        path2: str | list[str],
        recursive: bool = False,
        on_error: Literal["raise", "ignore"] | None = None,
        maxdepth: int | None = None,
        batch_size: int | None = None,
        **kwargs: object,
    ) -> None:
        async with self._together():
            await super()._copy(path1, path2, recursive, on_error, maxdepth, batch_size, **kwargs)

    async def _rm(  # pyright: ignore[reportIncompatibleMethodOverride]  # fsspec's gives Nones
        self,
        path: str | list[str],
        recursive: bool = False,
        batch_size: int | None = None,
        maxdepth: int | None = None,
        **kwargs: object,
    ) -> None:
        whole = recursive and maxdepth is None
        names = await self._expand_path(path, recursive=recursive and not whole, maxdepth=maxdepth)
        async with self._together() as changes:
            removals = [self._remove(name, recursive, whole, changes) for name in names]
            await _run_coros_in_chunks(removals, batch_size=batch_size or self.batch_size)

    async def _remove(self, name: str, recursive: bool, whole: bool, changes: Changes) -> None:
        if await self._type(name) != "directory":
            await self._rm_file(name)
        elif not recursive:
            raise NotAFileError(f"{name!a} is a directory: remove it with recursive=True", resource=name)
        elif whole:  # what else is to go of it has a name of its own
            place = _names.place(name)
            if place.commit is None:
                raise NotAFileError(f"{name!a} is a project, whose repos are not removed as files are", resource=name)
            everything = place.path.rstrip("/") + "/"
            file = pfs.File(commit=place.commit, path=everything)
            changes.add(file, lambda batch: batch.delete_file(everything))

    async def _mv(
        self, path1: str, path2: str, recursive: bool = False, maxdepth: int | None = None, **kwargs: object
    ) -> None:
        source, target = self._strip_protocol(path1), self._strip_protocol(path2)
        if source == target:
            return
        if target.startswith(f"{source}/"):
            raise ValueError(f"{source!a} cannot be moved into itself")
        async with self._together():
            await self._copy(path1, path2, recursive=recursive, maxdepth=maxdepth, on_error="raise")
            await self._rm(path1, recursive=recursive, maxdepth=maxdepth)

    def mv(
        self, path1: str, path2: str, recursive: bool = False, maxdepth: int | None = None, **kwargs: object
    ) -> None:
        """Moves files, in one commit if they stay in the repo; their content stays where it is.

        Args:
            path1: What to move. It may be a pattern.
            path2: Where to.
            recursive: Whether directories are meant with all that is below them.
            maxdepth: How deep to go; all the way by default.
            kwargs: Nothing; other file systems take more.

        Raises:
            ValueError: A directory would be moved into itself.
        """
        wait(self, self._mv, path1, path2, recursive=recursive, maxdepth=maxdepth)
