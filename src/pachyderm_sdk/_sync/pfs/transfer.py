# Generated from src/pachyderm_sdk/_async/pfs/transfer.py by `python -m codegen.unasync`; do not edit.
"""Many files at once: into memory or into a local folder."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ... import refs
from ..._plan.arguments import whole
from ..._wire.colour import gather, off_loop
from ...api import pfs
from ...errors import NotFoundError, PathNotFoundError
from ...progress import Meter, check_option
from .reading import Reading

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from ..._plan.ranges import Part
    from ...progress import ProgressOption
    from ...refs import CommitRef, DirectoryRef


class Transfer(Reading):
    """Many files at once."""

    def get_files(
        self,
        commit: CommitRef,
        path: str = "/",
        *,
        recursive: bool = True,
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> dict[str, bytes]:
        """Returns the files below a directory with their content, all of them in memory.

        A connection that breaks is opened again, and goes on where it broke.

        RPC: `pfs_v2.API/GetFileTAR`; if the commit is named by branch, `pfs_v2.API/InspectCommit` before.

        Example:
            >>> client.pfs.create_repo("images")
            >>> file = client.pfs.put_file("images@master", "/cats/tom.png", b"...")
            >>> client.pfs.get_files("images@master")
            {'/cats/tom.png': b'...'}

        Args:
            commit: The commit.
            path: A directory, a file, or a glob pattern.
            recursive: Whether files in directories below are meant, too.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            Content by path. A commit without files gives an empty dict.

        Raises:
            PathNotFoundError: There is no such directory or file.
            CommitNotFoundError: There is no such commit.
        """
        from ..._plan.unpack import Collector, depth  # which programs that only write or list need not load
        from .fetching import Fetching

        check_option(progress)
        fetching = Fetching(self.rpc, timeout)
        file = fetching.pinned(refs.file((commit, path)))
        with Meter(f"get {file}", progress) as meter:
            found = Collector(path, recursive, meter)
            try:
                fetching.unpack(file, found)
            except NotFoundError:
                if depth(path):
                    raise
                # The root of a commit without files is not there; a commit that is not there is another matter.
                self.rpc.inspect_commit(commit=file.commit, timeout=timeout)
        return found.files

    def download(
        self,
        file: DirectoryRef,
        folder: str | os.PathLike[str],
        *,
        concurrency: int = 1,
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> Path:
        """Saves a file, or everything below a directory, in a local folder.

        Each file appears under its name when it is complete, and replaces one that is there. What has a name that leads
        out of the folder is refused, and so is a link in the folder that leads out of it. A connection that breaks is
        opened again, and goes on where it broke.

        RPC: `pfs_v2.API/InspectFile`, then `pfs_v2.API/GetFileTAR`. With `concurrency`, `pfs_v2.API/WalkFile` tells
        which files there are, and there is a `pfs_v2.API/GetFileTAR` for each part of them.

        Example:
            >>> client.pfs.create_repo("images")
            >>> file = client.pfs.put_file("images@master", "/cats/tom.png", b"...")
            >>> (client.pfs.download("images@master:/cats", "pictures")).name
            'pictures'
            >>> (client.pfs.download("images@master:/cats/tom.png", "pictures")).name
            'tom.png'

        Args:
            file: The file or directory; a commit, or a reference without a path, means all of it.
            folder: Where to; it is made if need be. A file keeps its name; of a directory, the content goes there.
            concurrency: How many parts of a directory to fetch side by side: good for a network that is slow or far
                away; near the server one is as fast.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which a call is given up; None for the client's default.

        Returns:
            The local file, or for a directory the folder, which stays empty if the commit has no files.

        Raises:
            PathNotFoundError: There is no such file or directory.
            OSError: Something cannot be written.
            ValueError: The concurrency is less than 1.
        """
        from ..._plan.unpack import Unpacker, depth, prepared  # as above
        from .fetching import Fetching

        whole(concurrency, "concurrency", least=1)
        check_option(progress)
        asked = refs.file(file, root=True)
        try:
            info = self.rpc.inspect_file(file=asked, timeout=timeout)
        except PathNotFoundError:
            if depth(asked.path):
                raise
            return off_loop(partial(prepared, folder))  # a commit without files has no root
        there, size = refs.file(info), info.size_bytes
        # A directory has no tag of its own, but it may be wanted as one writer has filled it.
        found = pfs.File(commit=there.commit, path=there.path, datum=asked.datum)
        directory = info.file_type == pfs.FileType.DIR
        prefix, _, name = found.path.rpartition("/")
        target = off_loop(partial(prepared, folder))
        fetching = Fetching(self.rpc, timeout)
        parts = fetching.parts(found) if directory and concurrency > 1 else []
        total_files = sum([part.files for part in parts]) if parts else None
        with Meter(f"download {found}", progress, total_bytes=size, total_files=total_files) as meter:

            def fetch(part: Part | None = None) -> None:
                with Unpacker(target, prefix, meter) as unpacker:
                    fetching.unpack(found, unpacker, part, part.size if part else size)

            if parts:
                gather([partial(fetch, part) for part in parts], limit=concurrency)
            else:
                fetch()
        return target if directory else target / name
