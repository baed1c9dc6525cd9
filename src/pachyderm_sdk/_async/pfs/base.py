# Source of _sync/pfs/base.py.
"""What all areas of PFS stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._plan.limits import Limit
from ..._wire.transport import deadline_of
from ...api.pfs.stub import ApiMethods, ApiStub
from ...errors import InvalidTransactionOperation

if TYPE_CHECKING:
    from ..._wire.calls import AsyncCalls


class AsyncPfsBase(ApiMethods):
    """The calls of `pfs_v2.API` that are good as they are generated, and the raw stub with all of them.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: AsyncCalls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    @property
    def in_transaction(self) -> bool:
        """Whether calls made here and now belong to a transaction."""
        return bool(self._calls.session.transaction_id)

    def _forbid_in_transaction(self, what: str) -> None:
        """Refuses what a transaction does not hold, before anything is sent: it would take effect at once or fail.

        Raises:
            InvalidTransactionOperation: Calls made here and now belong to a transaction.
        """
        if self.in_transaction:
            raise InvalidTransactionOperation(
                f"{what} is not permitted within a transaction: only changes of metadata are, such as creating repos"
                " and branches, starting and finishing commits"
            )

    def _limit(self, missed: str, timeout: float | None) -> Limit:
        """Returns the time for something that needs several calls; see `Limit`."""
        seconds = self._calls.session.timeout if timeout is None else timeout
        deadline_of(seconds)  # refuses what is none
        return Limit(missed, seconds)
