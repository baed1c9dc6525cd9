"""Errors as users of fsspec know them: what is not there is a `FileNotFoundError`, whatever of it is missing."""

from __future__ import annotations

from contextlib import contextmanager
from errno import EACCES
from typing import TYPE_CHECKING

from ..errors import CommitFinishedError, NotFoundError, PathNotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator


class ReadOnlyCommitError(CommitFinishedError, PermissionError):
    """The commit is finished, so nothing can be written to it: write to a branch, or to an open commit."""

    errno = EACCES


@contextmanager
def file_errors() -> Iterator[None]:
    """Gives errors of the block that stand for the state of a file the class that file systems have for it."""
    try:
        yield
    except PathNotFoundError:
        raise
    except NotFoundError as error:  # the repo, the branch or the commit: nothing of that name is there all the same
        raise PathNotFoundError(
            error.message,
            code=error.code,
            rpc=error.rpc,
            resource=error.resource,
            hint=error.hint,
            details=error.details,
        ) from error
    except CommitFinishedError as error:
        raise ReadOnlyCommitError(
            error.message,
            code=error.code,
            rpc=error.rpc,
            resource=error.resource,
            hint="Write to a branch, or to an open commit.",
            details=error.details,
        ) from error
