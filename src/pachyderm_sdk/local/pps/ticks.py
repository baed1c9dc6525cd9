"""Ticks of cron inputs: at each one an empty file named after the time is committed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pps
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local.errors import PermissionDenied, ServiceError
from pachyderm_sdk.local.ids import to_datetime, to_micros
from pachyderm_sdk.local.pfs import access, commits, committing, repos, trees
from pachyderm_sdk.local.pfs.files import LayerWriter
from pachyderm_sdk.local.pfs.keys import BranchKey, RepoKey
from pachyderm_sdk.local.pps import cron, inputs

if TYPE_CHECKING:
    from pachyderm_sdk.local.pps.pipelines import PipelineRow
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["cron_inputs", "forget", "next_due", "run_due", "schedule", "tick"]

_MASTER: Final = "master"
_TICKING: Final = frozenset(
    {
        pps.PipelineState.PIPELINE_RUNNING,
        pps.PipelineState.PIPELINE_STANDBY,
        pps.PipelineState.PIPELINE_CRASHING,
    }
)


def schedule(txn: Txn, pipeline: PipelineRow) -> None:
    """Plan the next tick of each cron input of a pipeline, from where the ticks left off; none while it is stopped."""
    repos_now = []
    for part in _parts(pipeline.details()):
        repos_now.append(part.repo)
        txn.execute(
            "INSERT INTO cron_input (pipeline, project, repo, spec, overwrite) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET spec = excluded.spec, overwrite = excluded.overwrite",
            (pipeline.id, part.project, part.repo, part.spec, part.overwrite),
        )
        (ticked,) = txn.execute(
            "SELECT ticked FROM cron_input WHERE pipeline = ? AND project = ? AND repo = ?",
            (pipeline.id, part.project, part.repo),
        ).fetchone()
        start = to_micros(part.start) if part.start is not None else txn.now
        due = _following(part.spec, max(start, ticked or 0)) if pipeline.state in _TICKING else None
        txn.execute(
            "UPDATE cron_input SET next_tick = ? WHERE pipeline = ? AND project = ? AND repo = ?",
            (due, pipeline.id, part.project, part.repo),
        )
    marks = ", ".join("?" * len(repos_now))
    txn.execute(f"DELETE FROM cron_input WHERE pipeline = ? AND repo NOT IN ({marks})", (pipeline.id, *repos_now))


def _parts(details: pps.PipelineInfoDetails) -> list[pps.CronInput]:
    return [node.cron for node in inputs.visit(details.input) if node.cron is not None]


def _following(spec: str, after: int) -> int | None:
    due = cron.parse(spec).next(to_datetime(after))
    return None if due is None else to_micros(due)


def cron_inputs(db: ReadTransaction, pipeline: PipelineRow) -> list[int]:
    """The cron inputs of a pipeline.

    Raises:
        ServiceError: it has none.
    """
    found = db.execute("SELECT id FROM cron_input WHERE pipeline = ? ORDER BY id", (pipeline.id,)).fetchall()
    if not found:
        raise ServiceError("pipeline doesn't have a cron input")
    return [id for (id,) in found]


def next_due(db: ReadTransaction) -> int | None:
    """When the next tick is due, None if there is none."""
    row = db.execute("SELECT min(next_tick) FROM cron_input").fetchone()
    return None if row[0] is None else int(row[0])


def run_due(txn: Txn) -> None:
    """Make the tick that is due first; each is a unit of work of its own, so that each makes a job of its own."""
    row = txn.execute(
        "SELECT id, spec, next_tick FROM cron_input WHERE next_tick <= ? ORDER BY next_tick LIMIT 1", (txn.now,)
    ).fetchone()
    if row is None:
        return
    id, spec, due = row
    txn.execute("UPDATE cron_input SET next_tick = ? WHERE id = ?", (_following(spec, due), id))
    tick(txn, id, due)


def tick(txn: Txn, cron_input: int, when: int) -> None:
    """Commit the file of one tick; nothing if its repo was deleted.

    Args:
        txn: the unit of work.
        cron_input: the input.
        when: the time that the tick stands for.

    Raises:
        ServiceError: the caller may not write to the repo.
    """
    row = txn.execute("SELECT project, repo, overwrite FROM cron_input WHERE id = ?", (cron_input,)).fetchone()
    if row is None:
        return  # the pipeline was deleted meanwhile
    project, name, overwrite = row
    repo = RepoKey(project, name)
    if repos.find(txn.db, repo) is None:
        return
    try:
        access.require(txn.db, txn.caller, repo, Permission.REPO_WRITE)
    except PermissionDenied as error:
        raise ServiceError(f"WithModifyFileClient: {error}") from error
    txn.execute("UPDATE cron_input SET ticked = ? WHERE id = ?", (when, cron_input))
    commit = committing.start(txn, BranchKey(repo, _MASTER).message())
    with LayerWriter(txn.db.store) as writer:
        if overwrite:
            writer.delete("/")
        writer.add(f"/{to_datetime(when):%Y-%m-%dT%H:%M:%SZ}")
        layer = writer.finish()
    with layer:
        trees.add_layers(txn, commit, [layer.record(txn.db)])
    committing.finish(txn, commits.by_id(txn.db, commit.id))


def forget(txn: Txn, pipeline: PipelineRow) -> list[RepoKey]:
    """Plan no more ticks for a pipeline that is to be deleted.

    Returns:
        The repos that its ticks went to.
    """
    found = txn.execute("SELECT project, repo FROM cron_input WHERE pipeline = ? ORDER BY id", (pipeline.id,))
    doomed = [RepoKey(project, name) for project, name in found.fetchall()]
    txn.execute("DELETE FROM cron_input WHERE pipeline = ?", (pipeline.id,))
    return doomed
