"""What is asked about jobs, and what their end means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from .. import refs
from ..api import pfs, pps
from ..errors import InvalidArgumentError, JobFailedError
from .arguments import several

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ..refs import CommitRef


ENDED: Final = frozenset(
    {
        pps.JobState.JOB_FAILURE,
        pps.JobState.JOB_SUCCESS,
        pps.JobState.JOB_KILLED,
        pps.JobState.JOB_UNRUNNABLE,
    }
)
"""The states in which a job stays."""

_FAILED_DATUM: Final = re.compile(r"\bdatum ([0-9a-f]+) failed")


def moment(marker: datetime.datetime | pps.JobInfo | None) -> datetime.datetime | None:
    """Returns where a page of jobs begins.

    Raises:
        InvalidArgumentError: The job does not say when it was created.
    """
    if not isinstance(marker, pps.JobInfo):
        return marker
    if marker.created is None:
        raise InvalidArgumentError(f"the job {marker.job} does not say when it was created, so no page can begin there")
    return marker.created


def inputs(given: pfs.Commit | pfs.CommitInfo | str | Sequence[CommitRef]) -> list[pfs.Commit]:
    """Returns the commits that jobs are to have read: one, or a list.

    Raises:
        ReferenceSyntaxError: A text is no reference to a commit.
        TypeError: It is nothing that can name commits.
    """
    listed = [given] if isinstance(given, (pfs.Commit, pfs.CommitInfo)) else several(given, "input_commit")
    return [refs.commit(one) for one in listed]


def done(info: pps.JobInfo) -> int:
    """Returns how many datums of a job need no more work."""
    return info.data_processed + info.data_skipped + info.data_failed + info.data_recovered


def failed_datum(info: pps.JobInfo) -> str:
    """Returns the id of the datum that made a job fail; empty if it does not name one."""
    match = _FAILED_DATUM.search(info.reason)
    return match[1] if match else ""


def failure(info: pps.JobInfo, datum: str = "", log: Sequence[str] = (), no_log: str = "") -> JobFailedError:
    """Returns the error for a job that ended without success.

    Args:
        info: The job.
        datum: Id of the datum that failed first.
        log: The last lines of its log.
        no_log: Why there are none, if that is known.
    """
    text = f"the job {info.job} ended as {info.state.name}"
    if info.reason:
        text += f": {info.reason}"
    if log:
        text += "\nThe last lines of its log:" + "".join(f"\n    {line}" for line in log)
    elif no_log:
        text += f"\nIts log could not be read: {no_log}"
    error = JobFailedError(text, resource=str(info.job))
    error.state, error.reason, error.datum, error.log = info.state.name, info.reason, datum, tuple(log)
    return error
