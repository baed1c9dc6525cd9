# Source of _sync/pfs/__init__.py.
"""`client.pfs`: projects, repos, branches, commits and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from .branches import AsyncBranches
from .file_sets import AsyncFileSets
from .listing import AsyncListing
from .official import AsyncOfficialNames
from .open_commit import AsyncOpenCommits
from .projects import AsyncProjects
from .repos import AsyncRepos
from .transfer import AsyncTransfer

if TYPE_CHECKING:
    from ...api import pfs
    from ...api.google import protobuf
    from ...refs import CommitRef

__all__ = ["AsyncPfs"]


class AsyncPfs(
    AsyncProjects,
    AsyncRepos,
    AsyncBranches,
    AsyncOpenCommits,
    AsyncFileSets,
    AsyncOfficialNames,
    AsyncTransfer,
    AsyncListing,
):
    """Pachyderm's file system: projects hold repos, repos have branches, branches point to commits, commits hold files.

    Wherever one of these is meant, write its message, its URI (`project/repo@branch-or-commit:/path`), a tuple
    (`(repo, branch_or_commit)`, `(commit, path)`), or the info message that a listing gave; see `pachyderm_sdk.refs`.
    A listing is an iterator over what the server sends; closing it tells the server to stop.
    """

    async def egress(
        self,
        commit: CommitRef,
        *,
        object_storage: pfs.ObjectStorageEgress | None = None,
        sql_database: pfs.SqlDatabaseEgress | None = None,
        timeout: float | None = None,
    ) -> pfs.EgressResponse:
        """Writes the files of a commit to an object store or a database, from the server.

        RPC: `pfs_v2.API/Egress`.

        Args:
            commit: The commit.
            object_storage: The object store; this or the database must be given.
            sql_database: The database.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return await self.rpc.egress(
            commit=refs.commit(commit), object_storage=object_storage, sql_database=sql_database, timeout=timeout
        )

    async def delete_all(
        self, request: protobuf.Empty | None = None, /, *, timeout: float | None = None
    ) -> protobuf.Empty:
        """Deletes all projects and repos with their data, and makes the default project anew. Cannot be undone.

        RPC: `pfs_v2.API/DeleteAll`.

        Args:
            request: The request, which says nothing.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidTransactionOperation: Inside a transaction, where it would take effect at once.
        """
        self._forbid_in_transaction("delete_all")
        return await super().delete_all(request, timeout=timeout)
