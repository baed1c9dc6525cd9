"""Short ways to say what the tests do over and over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.pfs import methods
from pachyderm_sdk.local.pfs import branching, commits, committing, repos, trees
from pachyderm_sdk.local.pfs.files import LayerWriter
from pachyderm_sdk.local.pfs.keys import RepoKey

if TYPE_CHECKING:
    from pachyderm_sdk.local.pachd import Pachd
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.txn import Txn

__all__ = [
    "branch",
    "connect",
    "make_branch",
    "make_repo",
    "names",
    "put",
    "put_file",
    "read_file",
    "repo",
    "start_and_finish",
]


def repo(name: str) -> pfs.Repo:
    return RepoKey("default", name).message()


def branch(name: str, on: str = "master") -> pfs.Branch:
    return pfs.Branch(repo=repo(name), name=on)


async def make_repo(pachd: Pachd, name: str) -> None:
    await pachd.write(lambda txn: repos.create(txn, repo(name), "", update=False))


async def make_branch(
    pachd: Pachd, name: str, on: str = "master", *, upstream: str = "", trigger: pfs.Trigger | None = None
) -> None:
    provenance = [branch(upstream)] if upstream else []
    request = pfs.CreateBranchRequest(branch=branch(name, on), provenance=provenance, trigger=trigger)
    await pachd.write(lambda txn: branching.create(txn, request))


def put(txn: Txn, commit: CommitRow, path: str, data: bytes) -> None:
    """Write one file into an open commit."""
    with LayerWriter(txn.db.store) as writer:
        writer.add(path, data)
        layer = writer.finish().record(txn.db)
    trees.add_layers(txn, commits.by_id(txn.db, commit.id), [layer])


async def start_and_finish(
    pachd: Pachd, name: str, on: str = "master", *, error: str = "", **files: bytes
) -> CommitRow:
    """Make a commit with some files in the root and wait until it is finished."""

    def make(txn: Txn) -> CommitRow:
        commit = committing.start(txn, branch(name, on))
        for path, data in files.items():
            put(txn, commit, f"/{path}", data)
        committing.finish(txn, commits.by_id(txn.db, commit.id), error=error)
        return commit

    return await pachd.wait_finished((await pachd.write(make)).id)


async def names(pachd: Pachd, name: str) -> list[str]:
    """The ids of all commits of a repo, oldest first."""

    def read(txn: Txn) -> list[str]:
        row = repos.get(txn.db, RepoKey("default", name))
        return [commit.key.id for commit in commits.listed(txn.db, row.id)]

    return await pachd.write(read)


# --- over a socket


def connect(address: str) -> Calls:
    return Calls(Endpoint(Address.parse(address)))


def put_file(calls: Calls, name: str, path: str, data: bytes, on: str = "master") -> None:
    """Write one file in a commit of its own and wait until that is finished."""
    commit = pfs.Commit(repo=repo(name), branch=branch(name, on))
    changes = [
        pfs.ModifyFileRequest(set_commit=commit),
        pfs.ModifyFileRequest(add_file=pfs.AddFile(path=path, raw=data)),
    ]
    calls.stream_unary(methods.MODIFY_FILE, changes)
    calls.unary_unary(methods.INSPECT_COMMIT, pfs.InspectCommitRequest(commit=commit, wait=pfs.CommitState.FINISHED))


def read_file(calls: Calls, name: str, path: str, on: str = "master") -> bytes:
    file = pfs.File(commit=pfs.Commit(repo=repo(name), branch=branch(name, on)), path=path)
    return b"".join(piece.value for piece in calls.unary_stream(methods.GET_FILE, pfs.GetFileRequest(file=file)))
