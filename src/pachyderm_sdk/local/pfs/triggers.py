"""Triggers: branches whose head follows another branch once enough has changed there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pfs
from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.ids import to_datetime, to_micros
from pachyderm_sdk.local.pfs import branches, commits, cron, repos
from pachyderm_sdk.local.pfs.names import check_name

if TYPE_CHECKING:
    from pachyderm_sdk.local.pfs.branches import BranchRow
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.pfs.keys import BranchKey
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["check", "fire", "first_tick", "next_due", "parse_size", "tick"]

_SIZE: Final = re.compile(r"(\d+(?:\.\d+)?) ?([kmgtp]?)i?b?", re.IGNORECASE)
_POWERS: Final = " kmgtp"


def parse_size(text: str) -> int:
    """Bytes in a human size; units are decimal (1K is 1000)."""
    match = _SIZE.fullmatch(text)
    if match is None:
        raise ServiceError(f"invalid size: '{text}'")
    return int(float(match[1]) * 1000 ** _POWERS.index(match[2].lower() or " "))


def check(db: ReadTransaction, branch: BranchKey, trigger: pfs.Trigger) -> None:
    """Refuse a trigger that is malformed or would make a loop."""
    if not trigger.branch:
        raise ServiceError("triggers must specify a branch to trigger on")
    check_name(trigger.branch)
    if trigger.rate_limit_spec:
        with context("invalid trigger rate limit spec"):
            cron.parse(trigger.rate_limit_spec)
    if trigger.size:
        with context("invalid trigger size"):
            parse_size(trigger.size)
    if trigger.commits < 0:
        raise ServiceError("can't trigger on a negative number of commits")
    if trigger.cron_spec:
        with context("invalid trigger cron spec"):
            cron.parse(trigger.cron_spec)
    repo = repos.get(db, branch.repo)
    follows = {
        name: pfs.Trigger.FromString(conditions).branch
        for name, conditions in db.execute(
            "SELECT b.name, t.conditions FROM branch b JOIN branch_trigger t ON t.branch = b.id WHERE b.repo = ?",
            (repo.id,),
        )
    }
    source: str | None = trigger.branch
    while source is not None:
        if source == branch.name:
            raise ServiceError("triggers cannot form a loop")
        source = follows.get(source)


def fire(txn: Txn, commit: CommitRow) -> None:
    """Move the branches whose trigger a newly finished commit satisfies, and those that follow them in turn."""
    if commit.branch is None:
        return
    sources = [commit.branch]
    for source in sources:
        rows = txn.execute("SELECT branch, conditions FROM branch_trigger WHERE source = ?", (source,)).fetchall()
        for id, conditions in rows:
            trigger = pfs.Trigger.FromString(conditions)
            branch = branches.by_id(txn.db, id)
            if trigger.cron_spec or id in sources or branch.head == commit.id:
                continue
            if _satisfied(txn.db, trigger, commits.by_id(txn.db, branch.head), commit):
                branches.move(txn, id, commit.id)
                txn.moved[id] = None
                sources.append(id)


def _satisfied(db: ReadTransaction, trigger: pfs.Trigger, old: CommitRow, new: CommitRow) -> bool:
    verdicts: list[bool] = []
    if trigger.size:
        verdicts.append(new.size - old.size >= parse_size(trigger.size))
    if trigger.rate_limit_spec:
        due = cron.parse(trigger.rate_limit_spec).next(to_datetime(old.finishing or 0))
        verdicts.append(due is not None and due < to_datetime(new.finishing or 0))
    if trigger.commits:
        verdicts.append(_enough_commits(db, trigger.commits, old, new))
    return all(verdicts) if trigger.all else any(verdicts)


def _enough_commits(db: ReadTransaction, wanted: int, old: CommitRow, new: CommitRow) -> bool:
    """Whether that many commits lie between `old` and `new`; an automatic first commit does not count."""
    found, commit = 0, new
    while found < wanted and commit.id != old.id:
        parent = commits.parent_of(db, commit)
        if parent is None:
            return found + (commit.origin != pfs.OriginKind.AUTO) == wanted
        found, commit = found + 1, parent
    return found == wanted


def first_tick(txn: Txn, trigger: pfs.Trigger, head: CommitRow) -> int | None:
    """When a cron trigger moves its branch for the first time, counted from the start of its head; None for others."""
    if not trigger.cron_spec:
        return None
    due = cron.parse(trigger.cron_spec).next(to_datetime(head.started))
    return None if due is None else to_micros(due)


def next_due(db: ReadTransaction) -> int | None:
    """When the next cron trigger is due, None if there is none."""
    row = db.execute("SELECT min(next_tick) FROM branch_trigger").fetchone()
    return None if row[0] is None else int(row[0])


def tick(txn: Txn) -> None:
    """Move the branches whose cron trigger is due to the heads of their sources."""
    rows = txn.execute(
        "SELECT branch, source, conditions FROM branch_trigger WHERE next_tick <= ? ORDER BY next_tick", (txn.now,)
    ).fetchall()
    for id, source, conditions in rows:
        trigger = pfs.Trigger.FromString(conditions)
        due = cron.parse(trigger.cron_spec).next(to_datetime(txn.now))
        txn.execute(
            "UPDATE branch_trigger SET next_tick = ? WHERE branch = ?", (None if due is None else to_micros(due), id)
        )
        branch: BranchRow = branches.by_id(txn.db, id)
        head = branches.by_id(txn.db, source).head
        if branch.head != head:
            branches.move(txn, id, head)
            txn.moved[id] = None
