# Source of _sync/metadata.py.
"""`client.metadata`: keys and values that users attach to things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import metadata_edits
from ..api.metadata.stub import ApiStub

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .._plan.metadata_edits import TargetRef
    from .._wire.calls import AsyncCalls
    from ..api import metadata


class AsyncMetadata(ApiStub):
    """Keys and values of projects, repos, branches, commits, pipelines and the cluster. Since 2.10.

    They are read in the field `metadata` of what `inspect_repo` and its like give.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: AsyncCalls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    async def edit(
        self,
        target: TargetRef,
        *,
        add: Mapping[str, str] | None = None,
        set: Mapping[str, str] | None = None,
        delete: Iterable[str] = (),
        replace: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Changes the metadata of one thing; all of it or nothing.

        RPC: `metadata.API/EditMetadata`, since 2.10.

        Example:
            >>> await client.pfs.create_repo("images")
            >>> repo = pfs.Repo.from_uri("images")
            >>> await client.metadata.edit(repo, set={"owner": "ada", "stage": "raw"})
            >>> await client.metadata.edit(repo, set={"stage": "clean"}, delete=["owner"])
            >>> (await client.pfs.inspect_repo(repo)).metadata
            {'stage': 'clean'}

        Args:
            target: The project, repo, branch, commit or pipeline, as message or as the info that a listing gave, or
                `"cluster"`.
            add: Keys that must not be there yet, and their values.
            set: Keys and their values, whether they are there or not.
            delete: Keys to remove, whether they are there or not.
            replace: All keys and values from now on. What else is given is done after that.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is no such thing.
            FailedPreconditionError: A key to add is there.
            InvalidArgumentError: There is nothing to edit, or a key is empty.
        """
        found = metadata_edits.edits(target, add=add, set=set, delete=delete, replace=replace)
        await self.rpc.edit_metadata(edits=found, timeout=timeout)

    @staticmethod
    def edits(
        target: TargetRef,
        *,
        add: Mapping[str, str] | None = None,
        set: Mapping[str, str] | None = None,
        delete: Iterable[str] = (),
        replace: Mapping[str, str] | None = None,
    ) -> list[metadata.Edit]:
        """Returns the edits that `edit` would make, to change several things together, all of it or nothing.

        Example:
            >>> await client.pfs.create_repo("images")
            >>> on_repo = client.metadata.edits(pfs.Repo.from_uri("images"), add={"stage": "raw"})
            >>> on_cluster = client.metadata.edits("cluster", set={"repos": "1"})
            >>> done = await client.metadata.edit_metadata(edits=on_repo + on_cluster)
            >>> (await client.admin.inspect_cluster()).metadata
            {'repos': '1'}

        Args:
            target: As for `edit`.
            add: As for `edit`.
            set: As for `edit`.
            delete: As for `edit`.
            replace: As for `edit`.

        Raises:
            InvalidArgumentError: There is nothing to edit, or a key is empty.
        """
        return metadata_edits.edits(target, add=add, set=set, delete=delete, replace=replace)
