"""Projects, repos, branches, commits and files."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, Protocol, TypeVar

from typing_extensions import ParamSpec

from ..errors import InvalidTransactionOperation
from .pfs_commits import Commits
from .pfs_content import Files
from .pfs_files import ModifyFileClient, PFSFile, PFSTarFile
from .pfs_repos import Repos

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ModifyFileClient", "PFSFile", "PFSMixin", "PFSTarFile", "transaction_incompatible"]

P = ParamSpec("P")
T = TypeVar("T")
C = TypeVar("C", bound="_InTransactions")


class _InTransactions(Protocol):
    @property
    def transaction_id(self) -> str | None: ...


def transaction_incompatible(pfs_method: Callable[Concatenate[C, P], T]) -> Callable[Concatenate[C, P], T]:
    """Returns a method of a client that refuses to run inside a transaction, for classes that derive from `Client`.

    Args:
        pfs_method: The method.
    """

    @wraps(pfs_method)
    def outside(self: C, /, *args: P.args, **kwargs: P.kwargs) -> T:
        if self.transaction_id:
            raise InvalidTransactionOperation(f"{pfs_method.__name__} is not permitted within a transaction")
        return pfs_method(self, *args, **kwargs)

    return outside


class PFSMixin(Repos, Commits, Files):
    """Projects, repos, branches, commits and files."""
