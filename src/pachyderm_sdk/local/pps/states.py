"""The states of pipelines. Without workers a pipeline is in the state that follows from its spec at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api import pps
from pachyderm_sdk.local.pps import checks

if TYPE_CHECKING:
    from pachyderm_sdk.local.pps.keys import PipelineKey
    from pachyderm_sdk.local.pps.pipelines import PipelineRow
    from pachyderm_sdk.local.txn import Txn

__all__ = ["has_workers", "of_idle", "set_stopped"]


def of_idle(key: PipelineKey, details: pps.PipelineInfoDetails, *, stopped: bool) -> tuple[pps.PipelineState, str]:
    """The state of a pipeline that is not working on anything, and the reason for it."""
    failure = checks.failure(key.name, details)
    if failure:
        return pps.PipelineState.PIPELINE_FAILURE, failure
    if stopped:
        return pps.PipelineState.PIPELINE_PAUSED, ""
    if details.autoscaling:
        return pps.PipelineState.PIPELINE_STANDBY, ""
    return pps.PipelineState.PIPELINE_RUNNING, ""


def has_workers(state: pps.PipelineState) -> bool:
    """Whether a pipeline in that state has workers."""
    return state in (pps.PipelineState.PIPELINE_RUNNING, pps.PipelineState.PIPELINE_CRASHING)


def set_stopped(txn: Txn, pipeline: PipelineRow, *, stopped: bool) -> None:
    """Note that a user stopped or started a pipeline."""
    state, reason = of_idle(pipeline.key, pipeline.details(), stopped=stopped)
    since = (pipeline.workers_started or txn.now) if has_workers(state) else None
    txn.execute(
        "UPDATE pipeline_version SET stopped = ?, state = ?, reason = ?, workers_started = ? WHERE id = ?",
        (stopped, int(state), reason, since, pipeline.row),
    )
