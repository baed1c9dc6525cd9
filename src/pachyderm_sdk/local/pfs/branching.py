"""CreateBranch: making branches, moving them, and tying them to the branches upstream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.pfs import branches, commits, repos, resolve, triggers
from pachyderm_sdk.local.pfs.branches import BranchNotFound
from pachyderm_sdk.local.pfs.keys import BranchKey, CommitKey, RepoKey
from pachyderm_sdk.local.pfs.names import check_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pachyderm_sdk.api import pfs
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.txn import Txn

__all__ = ["create", "delete"]


def create(txn: Txn, request: pfs.CreateBranchRequest) -> None:
    """Make a branch, or change the head, the provenance and the trigger of one that exists.

    Upstream branches that are missing are made. The branch gets a new commit if it has none yet or if its
    provenance changed; removing all provenance keeps the head. Without a trigger in the request the old one
    stays. What is downstream is brought up to date at the end of the unit of work.

    Raises:
        NotFound: the repo, the head or the source of the trigger does not exist.
        ServiceError: the branch would be malformed, part of a cycle, or have provenance and a trigger.
    """
    if request.branch is None:
        raise ServiceError("branch cannot be nil")
    if request.branch.repo is None:
        raise ServiceError("branch repo cannot be nil")
    key = BranchKey.of(request.branch)
    trigger = request.trigger
    if trigger is not None:
        triggers.check(txn.db, key, trigger)
        if request.provenance:
            raise ServiceError("a branch cannot have both provenance and a trigger")
    upstream_keys = list(dict.fromkeys(BranchKey.of(branch) for branch in request.provenance))
    for name in (*(upstream.name for upstream in upstream_keys), key.name):
        check_name(name)
    never = _never_followed(request.branch_propagation_specs, upstream_keys)
    _fill(txn, upstream_keys)
    chosen = _chosen_head(txn, key, request.head)
    for upstream_key in upstream_keys:
        if upstream_key.repo == key.repo:
            raise ServiceError(f"repo {key.repo} cannot be in the provenance of its own branch")

    upstream = {branches.get(txn.db, name).id: name in never for name in upstream_keys}
    heads = [branches.by_id(txn.db, id).head for id in upstream]
    old = branches.find(txn.db, key)
    before = set() if old is None else set(branches.upstream_of(txn.db, old.id))
    head = chosen.id if chosen is not None else None if old is None else old.head
    made: CommitRow | None = None
    if head is None or (upstream and before != set(upstream)):
        made = _empty(txn, key, None if old is None else old.id, parent=head, provenance=heads)
        head = made.id
    repo = repos.get(txn.db, key.repo)
    with context("create branch: update head"):
        if old is None:
            id = branches.insert(txn, repo.id, key.name, head)
            if made is not None:
                commits.set_branch(txn, made.id, id)
        else:
            id = old.id
            branches.move(txn, id, head)
        branches.set_provenance(txn, id, upstream)
        if trigger is not None:
            _set_trigger(txn, key, id, trigger, commits.by_id(txn.db, head))
    if chosen is not None or made is not None:
        txn.moved[id] = None
    txn.rewired[id] = None


def _never_followed(specs: Sequence[pfs.BranchPropagationSpec], upstream: Sequence[BranchKey]) -> set[BranchKey]:
    """The upstream branches whose new commits are not to be propagated."""
    never: set[BranchKey] = set()
    for spec in specs:
        if spec.branch is None:
            raise ServiceError("branch propagation spec must reference a branch")
        named = BranchKey.of(spec.branch)
        if named not in upstream:
            raise ServiceError(
                f"branch propagation spec must reference provenant branch (referenced branch: {named.full})"
            )
        if spec.propagation_spec is not None and spec.propagation_spec.never:
            never.add(named)
    return never


def _fill(txn: Txn, upstream: Sequence[BranchKey]) -> None:
    """Make the upstream branches that are missing, each with an empty commit; one commit serves all of one repo."""
    made: dict[RepoKey, CommitRow] = {}
    for key in upstream:
        if branches.find(txn.db, key) is not None:
            continue
        head = made.get(key.repo)
        if head is not None:
            branches.insert(txn, head.repo, key.name, head.id)
            continue
        with context("create empty commit"):
            head = made[key.repo] = _empty(txn, key, None, parent=None, provenance=())
        commits.set_branch(txn, head.id, branches.insert(txn, head.repo, key.name, head.id))


def _chosen_head(txn: Txn, key: BranchKey, head: pfs.Commit | None) -> CommitRow | None:
    if head is None:
        return None
    repo = resolve.repo_of(head)
    if repo is not None and RepoKey.of(repo) != key.repo:
        raise ServiceError("branch and head commit must belong to the same repo")
    name = head.id or (head.branch.name if head.branch is not None else "")
    with context(f"unable to inspect {key.repo}@{name}"):
        return resolve.commit(txn.db, head)


def _empty(txn: Txn, key: BranchKey, branch: int | None, *, parent: int | None, provenance: Sequence[int]) -> CommitRow:
    repo = repos.find(txn.db, key.repo)
    if repo is None:
        missing = repos.RepoNotFound.row(key.repo).within("get commit by commit key")
        raise missing.joined(f"commit (int_id=0, commit_id={CommitKey(key.repo, txn.id).full}) not found")
    return commits.insert_empty(txn, repo.id, repo.key, branch=branch, parent=parent, provenance=provenance)


def _set_trigger(txn: Txn, key: BranchKey, id: int, trigger: pfs.Trigger, head: CommitRow) -> None:
    source = branches.find(txn.db, BranchKey(key.repo, trigger.branch))
    if source is None:
        raise BranchNotFound.row(BranchKey(key.repo, trigger.branch)).within("updating branch trigger")
    branches.set_trigger(txn, id, source.id, trigger, triggers.first_tick(txn, trigger, head))


def delete(txn: Txn, key: BranchKey, *, force: bool) -> None:
    """Delete a branch; its commits stay.

    Raises:
        BranchNotFound: there is none.
        ServiceError: another branch or a trigger needs it, and `force` is not set.
    """
    with context(f'get branch "{key.full}"'):
        found = branches.get(txn.db, key)
    branches.delete(txn, found, force=force)
