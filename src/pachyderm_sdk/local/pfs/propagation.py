"""Propagation: when a branch moves, what is downstream of it gets an open commit of the same commit set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api import pfs
from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.pfs import branches, commits, graph
from pachyderm_sdk.local.pfs.keys import SPEC

if TYPE_CHECKING:
    from pachyderm_sdk.local.pfs.branches import BranchRow
    from pachyderm_sdk.local.txn import Txn

__all__ = ["settle"]


def settle(txn: Txn) -> None:
    """What the end of every unit of work owes to the graph of branches.

    Raises:
        ServiceError: the graph connects two branches of one repo.
    """
    with context("validate DAG at end of transaction"):
        _check_graph(txn)  # first: in a graph that is refused, two branches of a repo would want the same commit
    _propagate(txn)


def _propagate(txn: Txn) -> None:
    downstream = [branches.by_id(txn.db, id) for id in _followed(txn)]
    # upstream first, so that a commit finds the new commits that it is derived from
    downstream.sort(key=lambda branch: len(graph.BRANCHES.upstream(txn.db, branch.id)))
    for branch in downstream:
        upstream = branches.upstream_of(txn.db, branch.id)
        heads = [branches.by_id(txn.db, id) for id in upstream]
        if _only_spec(heads) or commits.by_id(txn.db, branch.head).key.id == txn.id:
            continue
        made = commits.insert(
            txn,
            branch.repo,
            branch.key.repo,
            branch=branch.id,
            parent=branch.head,
            origin=pfs.OriginKind.AUTO,
            provenance=[upstream_branch.head for upstream_branch in heads],
        )
        branches.move(txn, branch.id, made.id)


def _followed(txn: Txn) -> list[int]:
    """The branches downstream of those that moved, along the edges that may be followed."""
    seen: dict[int, None] = {}
    level = list(txn.moved)
    while level:
        following: list[int] = []
        for id in level:
            rows = txn.execute("SELECT branch FROM branch_provenance WHERE upstream = ? AND NOT never", (id,))
            for (branch,) in rows.fetchall():
                if branch not in seen:
                    seen[branch] = None
                    following.append(branch)
        level = following
    return list(seen)


def _only_spec(upstream: list[BranchRow]) -> bool:
    """Whether a branch comes from nothing but a pipeline's spec, as a spout's output does: that makes no commits."""
    return len(upstream) == 1 and upstream[0].key.repo.type == SPEC


def _check_graph(txn: Txn) -> None:
    for start in txn.rewired:
        connected: dict[int, None] = {start: None}
        pending = [start]
        while pending:
            id = pending.pop()
            for other in (*graph.BRANCHES.upstream(txn.db, id), *graph.BRANCHES.downstream(txn.db, id)):
                if other not in connected:
                    connected[other] = None
                    pending.append(other)
        repos: dict[int, int] = {}
        for id in reversed(connected):  # of the two repos that a pipeline writes to, its meta repo is the one named
            branch = branches.by_id(txn.db, id)
            if repos.setdefault(branch.repo, id) != id:
                raise ServiceError(
                    f'multiple branches from the same repo, "{branch.key.repo}", cannot participate in a DAG'
                )
