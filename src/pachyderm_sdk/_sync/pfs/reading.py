# Generated from src/pachyderm_sdk/_async/pfs/reading.py by `python -m codegen.unasync`; do not edit.
"""Reading files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ... import refs
from ..._files import Opening, TextFile, opening
from ..._plan.arguments import whole
from ..._wire.colour import consume
from ...errors import NotFoundError
from .base import PfsBase

if TYPE_CHECKING:
    from ..._plan.archive import PfsTarFile
    from ..._wire.calls_sync import Stream
    from ...api import pfs
    from ...api.google import protobuf
    from ...refs import DirectoryRef, FileRef
    from .file import PfsFile


class Reading(PfsBase):
    """Reading files, as a whole or piece by piece."""

    def read_bytes(self, file: FileRef, *, offset: int = 0, timeout: float | None = None) -> bytes:
        """Returns the content of a file. A connection that breaks is opened again, and goes on where it broke.

        RPC: `pfs_v2.API/GetFile`.

        Args:
            file: The file. Its path may be a glob pattern that matches one file.
            offset: Byte to begin at.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PathNotFoundError: There is no such file.
            NotAFileError: It is a directory, or several files match.
            ValueError: The offset is negative.
        """
        from .fetching import Fetching  # which programs that only write or list need not load

        return Fetching(self.rpc, timeout).read(refs.file(file), whole(offset, "offset"))

    def read_text(
        self, file: FileRef, *, encoding: str = "utf-8", errors: str = "strict", timeout: float | None = None
    ) -> str:
        """Returns the content of a text file, with its line ends as they are.

        RPC: `pfs_v2.API/GetFile`.

        Example:
            >>> client.pfs.create_repo("notes")
            >>> file = client.pfs.put_file("notes@master", "/today.txt", "Grüße".encode())
            >>> client.pfs.read_text("notes@master:/today.txt")
            'Grüße'

        Args:
            file: The file. Its path may be a glob pattern that matches one file.
            encoding: How the text is encoded.
            errors: What to do about bytes that are no text: see `bytes.decode`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PathNotFoundError: There is no such file.
            NotAFileError: It is a directory, or several files match.
            UnicodeDecodeError: It is no text in this encoding.
        """
        return (self.read_bytes(file, timeout=timeout)).decode(encoding, errors)

    @overload
    def open(
        self, file: FileRef, mode: Literal["rb"] = "rb", *, timeout: float | None = None
    ) -> Opening[PfsFile]: ...

    @overload
    def open(
        self,
        file: FileRef,
        mode: Literal["r"],
        *,
        encoding: str | None = "utf-8",
        errors: str | None = None,
        newline: str | None = None,
        timeout: float | None = None,
    ) -> Opening[TextFile]: ...

    def open(
        self,
        file: FileRef,
        mode: Literal["rb", "r"] = "rb",
        *,
        encoding: str | None = "utf-8",
        errors: str | None = None,
        newline: str | None = None,
        timeout: float | None = None,
    ) -> Opening[PfsFile] | Opening[TextFile]:
        r"""Opens a stored file for reading, at any position and in any order.

        Blocks are fetched as they are read, and some are kept. A connection that breaks is opened again where it broke;
        a read never returns less than there is.

        RPC: `pfs_v2.API/InspectFile`, then `pfs_v2.API/GetFile`.

        Example:
            >>> client.pfs.create_repo("notes")
            >>> written = client.pfs.put_file("notes@master", "/lines.txt", b"one\ntwo\n")
            >>> with client.pfs.open("notes@master:/lines.txt") as file:
            ...     position = file.seek(4)
            ...     file.read()
            b'two\n'
            >>> with client.pfs.open("notes@master:/lines.txt", "r") as file:
            ...     [line for line in file]
            ['one\n', 'two\n']

        Args:
            file: The file. If it is named by branch, what the branch's head has now is read to the end.
            mode: `"rb"` for bytes or `"r"` for text.
            encoding: How text is encoded.
            errors: What to do about bytes that are no text: see the built-in `open`.
            newline: Which line ends there are: see the built-in `open`.
            timeout: Seconds after which each call is given up; None for the client's default.

        Raises:
            PathNotFoundError: There is no such file.
            NotAFileError: It is a directory.
            ValueError: The mode is another.
        """
        if mode == "rb":
            return opening(self._open_binary(file, timeout))
        if mode == "r":
            return opening(self._open_text(file, encoding, errors, newline, timeout))
        raise ValueError(f'mode is "rb" or "r", not {mode!r}: files are written with put_file')

    def _open_binary(self, file: FileRef, timeout: float | None) -> PfsFile:
        from .file import PfsFile  # as above

        found = refs.file(file)
        info = self.rpc.inspect_file(file=found, timeout=timeout)
        return PfsFile(self.rpc, info, timeout)

    def _open_text(
        self, file: FileRef, encoding: str | None, errors: str | None, newline: str | None, timeout: float | None
    ) -> TextFile:
        binary = self._open_binary(file, timeout)
        return TextFile(binary, encoding=encoding, errors=errors, newline=newline)

    def get_file(
        self,
        file: FileRef,
        *,
        url: str = "",
        offset: int = 0,
        path_range: pfs.PathRange | None = None,
        timeout: float | None = None,
    ) -> Stream[protobuf.BytesValue]:
        """Streams the content of a file as the server sends it; see `open` and `read_bytes` for what is more handy.

        RPC: `pfs_v2.API/GetFile`.

        Args:
            file: The file. Its path may be a glob pattern that matches one file.
            url: An object store's URL to write to, from the server; nothing is returned then.
            offset: Byte to begin at.
            path_range: Only a file in this range of paths.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            ValueError: The offset is negative.
        """
        return self.rpc.get_file(
            file=refs.file(file), url=url, offset=whole(offset, "offset"), path_range=path_range, timeout=timeout
        )

    def get_file_tar(
        self, file: DirectoryRef, *, path_range: pfs.PathRange | None = None, timeout: float | None = None
    ) -> PfsTarFile:
        """Fetches files and directories as a `tarfile.TarFile`; a big one is kept in a temporary file.

        See `download` and `get_files` for what unpacks them, and `client.pfs.rpc.get_file_tar` for the bytes as the
        server sends them.

        RPC: `pfs_v2.API/GetFileTAR`.

        Example:
            >>> client.pfs.create_repo("images")
            >>> file = client.pfs.put_file("images@master", "/cats/tom.png", b"...")
            >>> with client.pfs.get_file_tar("images@master") as archive:
            ...     [member.name for member in archive if member.isfile()]
            ['/cats/tom.png']

        Args:
            file: A file or directory. Its path may be a glob pattern; a commit means everything.
            path_range: Only files in this range of paths.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PathNotFoundError: There is no such file or directory.
        """
        from ..._plan.archive import PfsTarFile, spool  # and tarfile, which nothing else needs

        fetched = spool()
        try:
            found = refs.file(file, root=True)
            stream = self.rpc.get_file_tar(file=found, path_range=path_range, timeout=timeout)
            consume(stream, lambda piece: fetched.write(piece.value), blocks=True)
        except BaseException:  # cancelled, too: nobody else knows of the temporary file
            fetched.close()
            raise
        return PfsTarFile.over(fetched)

    def inspect_file(self, file: DirectoryRef, *, timeout: float | None = None) -> pfs.FileInfo:
        """Looks a file or directory up.

        RPC: `pfs_v2.API/InspectFile`.

        Args:
            file: The file or directory; a commit, or a reference without a path, means the root.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PathNotFoundError: There is none. The root of a commit without files is not there either.
            CommitNotFoundError: There is no such commit.
        """
        return self.rpc.inspect_file(file=refs.file(file, root=True), timeout=timeout)

    def path_exists(self, file: DirectoryRef, *, timeout: float | None = None) -> bool:
        """Returns whether there is a file or directory of that path in the commit.

        RPC: `pfs_v2.API/InspectFile`.

        Args:
            file: The file or directory.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is no such commit: that is another question, see `commit_exists`.
        """
        found = refs.file(file, root=True)
        try:
            self.rpc.inspect_file(file=found, timeout=timeout)
        except NotFoundError:
            self.rpc.inspect_commit(commit=found.commit, timeout=timeout)
            return False
        return True
