# Generated from src/pachyderm_sdk/_async/storage.py by `python -m codegen.unasync`; do not edit.
"""`client.storage`: file sets by themselves, without commits."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, cast, overload

from .._plan import paths
from .._plan.arguments import several
from .._plan.changes import local_path
from .._plan.file_filters import filters
from .._plan.filesets import fileset_id, fileset_ids, seconds
from .._plan.saving import saved
from .._sources import Source, pieces, check_source
from .._wire.colour import gather, off_loop
from ..api import storage
from ..api.storage.stub_sync import FilesetMethods, FilesetStub
from ..errors import InternalError
from ..progress import Meter

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import timedelta
    from pathlib import Path

    from .._plan.file_filters import FilterRef
    from .._plan.filesets import FilesetRef
    from .._wire.calls_sync import Calls, Stream
    from ..api import cdr
    from ..cdr import CdrResolver
    from ..progress import ProgressOption


class Storage(FilesetMethods):
    """File sets: files that are stored for a while and cannot be changed. Since 2.10.

    They are gone after ten minutes unless they are renewed. `client.pfs.add_file_set` adds one to a commit.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: FilesetStub

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.rpc = FilesetStub(calls)

    @overload
    def create_fileset(
        self,
        files: Mapping[str, Source],
        *,
        delete: Iterable[str] = (),
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> storage.CreateFilesetResponse: ...

    @overload
    def create_fileset(
        self,
        files: Iterable[storage.CreateFilesetRequest] | Iterable[storage.CreateFilesetRequest],
        *,
        timeout: float | None = None,
    ) -> storage.CreateFilesetResponse: ...

    def create_fileset(
        self,
        files: Mapping[str, Source]
        | Iterable[storage.CreateFilesetRequest]
        | Iterable[storage.CreateFilesetRequest],
        *,
        delete: Iterable[str] = (),
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> storage.CreateFilesetResponse:
        """Makes a file set.

        RPC: `storage.Fileset/CreateFileset`, since 2.10.

        Example:
            >>> made = client.storage.create_fileset({"/a.txt": b"one", "/b/c.txt": b"two"})
            >>> client.storage.get_files(made)
            {'/a.txt': b'one', '/b/c.txt': b'two'}

        Args:
            files: The content of each file by its path: bytes, a `pathlib.Path`, a binary file or an iterable of bytes.
                Or the requests to send, in order, which stand for themselves.
            delete: Paths that it takes away from what it is put on later: before its files are added, so that these
                replace what is there. Otherwise they append to it.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The id of the file set, as `fileset_id`. Methods that take a file set take this as well.

        Raises:
            InvalidArgumentError: The server would not store a file of such a path.
            TypeError: Something is no content of a file.
            OSError: A local file cannot be read.
        """
        if not isinstance(files, Mapping):
            return self.rpc.create_fileset(files, timeout=timeout)
        contents = cast("Mapping[str, Source]", files)  # for a mapping is no iterable of requests
        sources = {paths.check(path): source for path, source in contents.items()}
        sizes = [check_source(source) for source in sources.values()]
        total = None if None in sizes else sum(size or 0 for size in sizes)
        deleted = [paths.check_deleted(path) for path in several(delete, "delete")]
        with Meter("file set", progress, total_bytes=total, total_files=len(sources)) as meter:
            return self.rpc.create_fileset(_changes(sources, deleted, meter), timeout=timeout)

    def read_fileset(
        self,
        fileset_id: FilesetRef,
        filters: FilterRef | Iterable[FilterRef] = (),
        *,
        empty_files: bool = False,
        timeout: float | None = None,
    ) -> Stream[storage.ReadFilesetResponse]:
        """Streams the files of a file set in the order of their paths, each in one or more pieces.

        RPC: `storage.Fileset/ReadFileset`, since 2.10.

        Args:
            fileset_id: The file set.
            filters: Only files that pass: text is a regular expression, a `storage.PathRange` a range of paths.
            empty_files: Whether files without content are wanted, too; not all servers give them.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.read_fileset(_request(fileset_id, filters, empty_files), timeout=timeout)

    def get_files(
        self,
        fileset_id: FilesetRef,
        filters: FilterRef | Iterable[FilterRef] = (),
        *,
        empty_files: bool = False,
        timeout: float | None = None,
    ) -> dict[str, bytes]:
        """Returns the files of a file set with their content, all of them in memory.

        RPC: `storage.Fileset/ReadFileset`, since 2.10.

        Args:
            fileset_id: The file set.
            filters: Only files that pass: text is a regular expression, a `storage.PathRange` a range of paths.
            empty_files: Whether files without content are wanted, too; not all servers give them.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            Content by path.
        """
        found: dict[str, BytesIO] = {}
        with self.read_fileset(fileset_id, filters, empty_files=empty_files, timeout=timeout) as stream:
            for piece in stream:
                found.setdefault(piece.path, BytesIO()).write(piece.data or b"")
        return {path: content.getvalue() for path, content in found.items()}

    def renew_fileset(
        self, fileset_id: FilesetRef, ttl_seconds: int | timedelta = 600, *, timeout: float | None = None
    ) -> None:
        """Keeps a file set for longer.

        RPC: `storage.Fileset/RenewFileset`, since 2.10.

        Args:
            fileset_id: The file set.
            ttl_seconds: How long from now on: seconds or a `timedelta`, up to 30 minutes.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: It is gone.
            InvalidArgumentError: No file set is kept that long.
        """
        self.rpc.renew_fileset(
            storage.RenewFilesetRequest(_id(fileset_id), ttl_seconds=seconds(ttl_seconds)), timeout=timeout
        )

    def compose_fileset(
        self,
        fileset_ids: Sequence[FilesetRef] | FilesetRef,
        ttl_seconds: int | timedelta = 600,
        *,
        timeout: float | None = None,
    ) -> storage.ComposeFilesetResponse:
        """Makes one file set of several; later ones are applied over earlier ones.

        RPC: `storage.Fileset/ComposeFileset`, since 2.10.

        Args:
            fileset_ids: The file sets, the lowest first; or one, to have a copy that lives longer.
            ttl_seconds: How long to keep it: seconds or a `timedelta`, up to 30 minutes.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The id of the new file set, as `fileset_id`. Methods that take a file set take this as well.

        Raises:
            NotFoundError: One is gone.
            InvalidArgumentError: No file set is kept that long.
        """
        ids, ttl = _ids(fileset_ids), seconds(ttl_seconds)
        return self.rpc.compose_fileset(fileset_ids=ids, ttl_seconds=ttl, timeout=timeout)

    def shard_fileset(
        self, fileset_id: FilesetRef, *, num_files: int = 0, size_bytes: int = 0, timeout: float | None = None
    ) -> storage.ShardFilesetResponse:
        """Divides a file set into ranges of paths of similar size, for work in parallel; `read_fileset` takes them.

        RPC: `storage.Fileset/ShardFileset`, since 2.10.

        Args:
            fileset_id: The file set.
            num_files: Files to aim at in a range; the server's choice if 0.
            size_bytes: Bytes to aim at in a range; the server's choice if 0.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            Ranges that cover the file set without overlap, in order, as `shards`.
        """
        request = storage.ShardFilesetRequest(_id(fileset_id), num_files=num_files, size_bytes=size_bytes)
        return self.rpc.shard_fileset(request, timeout=timeout)

    def read_fileset_cdr(
        self,
        fileset_id: FilesetRef,
        filters: FilterRef | Iterable[FilterRef] = (),
        *,
        empty_files: bool = False,
        timeout: float | None = None,
    ) -> Stream[storage.ReadFilesetCdrResponse]:
        """Streams the files of a file set with where to fetch their content; `pachyderm_sdk.cdr` fetches it.

        RPC: `storage.Fileset/ReadFilesetCDR`, since 2.11.

        Args:
            fileset_id: The file set.
            filters: Only files that pass: text is a regular expression, a `storage.PathRange` a range of paths.
            empty_files: Whether files without content are wanted, too; not all servers give them.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.read_fileset_cdr(_request(fileset_id, filters, empty_files), timeout=timeout)

    def assemble_fileset(
        self,
        fileset: FilesetRef,
        path: FilterRef,
        destination: str | os.PathLike[str],
        *,
        cache_location: str | os.PathLike[str] | None = None,
        fetch_missing_chunks: bool = True,
        http_host_replacement: str = "",
        parallel: int = 4,
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> Path:
        """Saves files of a file set in a local folder, with their content straight from the object store.

        Each file appears under its name when it is complete, and replaces one that is there.

        RPC: `storage.Fileset/ReadFilesetCDR`, since 2.11.

        Args:
            fileset: The file set.
            path: Which files: a regular expression for paths (`"/"` for all), or a `storage.PathRange`.
            destination: The folder; it is made if need be.
            cache_location: A folder where chunks are kept, by their hash, and looked for first.
            fetch_missing_chunks: Whether chunks that are not there are fetched; otherwise they are an error.
            http_host_replacement: `host:port` of the object store, where it has another name here than for the server.
            parallel: Most files to fetch at the same time.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which the call to the server is given up; None for the client's default.

        Returns:
            The folder.

        Raises:
            DataLossError: Content is not what was meant, or not all of it, or a path leads out of the folder.
            FileNotFoundError: A chunk is not in the cache, and is not to be fetched.
            ImportError: Content is encrypted, and the `[cdr]` extra is not installed.
            OSError: Something cannot be written.
        """
        from ..cdr import CdrResolver

        folder = local_path(destination)
        resolver = CdrResolver(
            cache_location=cache_location,
            fetch_missing_chunks=fetch_missing_chunks,
            http_host_replacement=http_host_replacement,
        )
        with Meter("file set", progress) as meter:
            with self.read_fileset_cdr(fileset, path, timeout=timeout) as stream:
                while files := stream.next_batch():
                    jobs = [partial(_assemble, resolver, file, folder, meter) for file in files]
                    gather([partial(off_loop, job) for job in jobs], limit=parallel)
        return folder

    def fetch_chunks(
        self,
        fileset: FilesetRef,
        path: FilterRef,
        *,
        cache_location: str | os.PathLike[str],
        http_host_replacement: str = "",
        prune: bool = False,
        parallel: int = 4,
        timeout: float | None = None,
    ) -> int:
        """Fetches the chunks that files of a file set consist of, so that `assemble_fileset` has them.

        RPC: `storage.Fileset/ReadFilesetCDR`, since 2.11.

        Args:
            fileset: The file set.
            path: Which files: a regular expression for paths (`"/"` for all), or a `storage.PathRange`.
            cache_location: The folder where chunks are kept; it is made if need be.
            http_host_replacement: `host:port` of the object store, where it has another name here than for the server.
            prune: Whether all other chunks in the folder are removed afterwards.
            parallel: Most files to fetch the chunks of at the same time.
            timeout: Seconds after which the call to the server is given up; None for the client's default.

        Returns:
            How many chunks the files need.

        Raises:
            DataLossError: A chunk is not what was meant.
            OSError: Something cannot be written.
        """
        from ..cdr import CdrResolver

        resolver = CdrResolver(cache_location=cache_location, http_host_replacement=http_host_replacement)
        needed: set[str] = set()
        with self.read_fileset_cdr(fileset, path, timeout=timeout) as stream:
            while files := stream.next_batch():
                jobs = [partial(_chunks, resolver, file) for file in files]
                needed.update(*gather([partial(off_loop, job) for job in jobs], limit=parallel))
        if prune:
            off_loop(partial(resolver.prune, needed))
        return len(needed)


_id = fileset_id
_ids = fileset_ids
_filters = filters


def _request(
    fileset: FilesetRef, filters: FilterRef | Iterable[FilterRef], empty_files: bool
) -> storage.ReadFilesetRequest:
    return storage.ReadFilesetRequest(_id(fileset), filters=_filters(filters), empty_files=empty_files)


def _changes(
    files: Mapping[str, Source], delete: Sequence[str], meter: Meter
) -> Iterator[storage.CreateFilesetRequest]:
    for path in delete:
        yield storage.CreateFilesetRequest(delete_file=storage.DeleteFile(path=path))
    for path, source in files.items():
        meter.begin(path)
        begun = False
        for piece in pieces(source):
            yield storage.CreateFilesetRequest(append_file=storage.AppendFile(path=path, data=piece))
            meter.advance(len(piece))
            begun = True
        if not begun:
            yield storage.CreateFilesetRequest(append_file=storage.AppendFile(path=path, data=b""))
        meter.end()


def _assemble(resolver: CdrResolver, file: storage.ReadFilesetCdrResponse, folder: Path, meter: Meter) -> None:
    target = paths.unpack_path(folder, file.path)
    paths.inside(folder, target)
    meter.begin(file.path)
    with saved(target) as out:
        for piece in resolver.pieces(_ref(file)):
            out.write(piece)
            meter.advance(len(piece))
    meter.end()


def _chunks(resolver: CdrResolver, file: storage.ReadFilesetCdrResponse) -> set[str]:
    return set(resolver.chunks(_ref(file)))


def _ref(file: storage.ReadFilesetCdrResponse) -> cdr.Ref:
    if file.ref is None:
        raise InternalError(f"the server does not say where the content of {file.path} is", resource=file.path)
    return file.ref
