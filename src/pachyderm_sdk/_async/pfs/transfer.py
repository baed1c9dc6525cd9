# Source of _sync/pfs/transfer.py.
"""Many files at once: into memory or into a local folder."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ... import refs
from ..._plan.retry import pauses
from ..._plan.unpack import Collector, Unpacker, depth, prepared
from ..._wire.colour import async_off_loop, async_sleep
from ...api import pfs
from ...errors import ConnectionError, NotFoundError
from ...progress import Meter
from .reading import AsyncReading

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from ...progress import ProgressOption
    from ...refs import CommitRef, FileRef


class AsyncTransfer(AsyncReading):
    """Many files at once."""

    async def get_files(
        self, commit: CommitRef, path: str = "/", *, recursive: bool = True, timeout: float | None = None
    ) -> dict[str, bytes]:
        """Returns the files below a directory with their content, all of them in memory.

        RPC: `pfs_v2.API/GetFileTAR`.

        Example:
            >>> await client.pfs.create_repo("images")
            >>> file = await client.pfs.put_file("images@master", "/cats/tom.png", b"...")
            >>> await client.pfs.get_files("images@master")
            {'/cats/tom.png': b'...'}

        Args:
            commit: The commit.
            path: A directory, a file, or a glob pattern.
            recursive: Whether files in directories below are meant, too.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            Content by path. A commit without files gives an empty dict.

        Raises:
            PathNotFoundError: There is no such directory or file.
            CommitNotFoundError: There is no such commit.
        """
        file = refs.file((commit, path))
        found = Collector(path, recursive)
        try:
            async with self.rpc.get_file_tar(file=file, timeout=timeout) as stream:
                async for piece in stream:
                    found.feed(piece.value)
        except NotFoundError:
            if depth(path):
                raise
            # The root of a commit without files is not there; a commit that is not there is another matter.
            await self.rpc.inspect_commit(commit=file.commit, timeout=timeout)
        found.close()
        return found.files

    async def download(
        self,
        file: FileRef,
        folder: str | os.PathLike[str],
        *,
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> Path:
        """Saves a file, or everything below a directory, in a local folder.

        Each file appears under its name when it is complete, and replaces one that is there. What has a name that leads
        out of the folder is refused. A connection that breaks is opened again, and what was saved is not fetched twice.

        RPC: `pfs_v2.API/InspectFile`, then `pfs_v2.API/GetFileTAR`.

        Example:
            >>> await client.pfs.create_repo("images")
            >>> file = await client.pfs.put_file("images@master", "/cats/tom.png", b"...")
            >>> (await client.pfs.download("images@master:/cats", "pictures")).name
            'pictures'
            >>> (await client.pfs.download("images@master:/cats/tom.png", "pictures")).name
            'tom.png'

        Args:
            file: The file or directory; without a path the whole commit is meant.
            folder: Where to; it is made if need be. A file keeps its name; of a directory, the content goes there.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The local file, or for a directory the folder.

        Raises:
            PathNotFoundError: There is no such file or directory.
            OSError: Something cannot be written.
        """
        info = await self.rpc.inspect_file(file=refs.file(file, root=True), timeout=timeout)
        path = info.file.path if info.file else ""
        directory = info.file_type == pfs.FileType.DIR
        prefix, _, name = path.rpartition("/")
        target = await async_off_loop(partial(prepared, folder))
        with (
            Meter(f"download {info.file}", progress, total_bytes=info.size_bytes) as meter,
            Unpacker(target, prefix, meter) as unpacker,
        ):
            begin, again = "", pauses()
            while True:
                try:
                    await self._unpack(info, begin, unpacker, timeout)
                    break
                except ConnectionError as error:
                    reached = unpacker.restart(error)
                    if reached != begin:
                        begin, again = reached, pauses()
                    pause = next(again, None)
                    if pause is None:
                        raise
                    await async_sleep(pause)
        return target if directory else target / name

    async def _unpack(self, info: pfs.FileInfo, begin: str, unpacker: Unpacker, timeout: float | None) -> None:
        """Unpacks a file or directory, from a path on."""
        file, path_range = refs.file(info), None
        if begin:
            path_range = pfs.PathRange(lower=begin)
            if info.file_type == pfs.FileType.DIR:
                # The directory itself is outside the range and would not be found.
                file = pfs.File(commit=file.commit, path=f"{file.path.rstrip('/')}/**")
        async with self.rpc.get_file_tar(file=file, path_range=path_range, timeout=timeout) as stream:
            async for piece in stream:
                await async_off_loop(partial(unpacker.feed, piece.value))
        unpacker.close()
