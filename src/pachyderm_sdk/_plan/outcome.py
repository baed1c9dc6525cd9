"""What came of a commit, and what is said when cleaning up after an error fails as well."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from ..errors import CommitFailedError

if TYPE_CHECKING:
    from ..api import pfs

_log = logging.getLogger("pachyderm_sdk")


def succeeded(info: pfs.CommitInfo) -> pfs.CommitInfo:
    """Returns the facts about a finished commit.

    Raises:
        CommitFailedError: It finished with an error.
    """
    if info.error:
        raise CommitFailedError(
            f"the commit {info.commit} finished with an error: {info.error}", resource=str(info.commit)
        )
    return info


def note_failed_cleanup(error: BaseException, what: str, failure: Exception) -> None:
    """Adds to an error, which stays the one that is raised, that cleaning up after it failed too.

    Args:
        error: What the user's code raised.
        what: What was tried.
        failure: Why that failed.
    """
    note = f"After this error, {what} failed as well: {failure}"
    _log.warning("%s", note)
    # What add_note does, which Python 3.10 does not have: there the log is all.
    error.__notes__ = [*getattr(error, "__notes__", []), note]  # type: ignore[attr-defined]  # PEP 678
