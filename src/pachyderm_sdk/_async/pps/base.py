# Source of _sync/pps/base.py.
"""What all areas of PPS stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...api.pps.stub import ApiMethods, ApiStub
from ...errors import InvalidTransactionOperation

if TYPE_CHECKING:
    from ..._wire.calls import AsyncCalls


class AsyncPpsBase(ApiMethods):
    """The calls of `pps_v2.API` that are good as they are generated, and the raw stub with all of them.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: AsyncCalls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    def _forbid_in_transaction(self, what: str) -> None:
        """Refuses what a transaction does not hold, before anything is sent: it would take effect at once or fail.

        Raises:
            InvalidTransactionOperation: Calls made here and now belong to a transaction.
        """
        if self._calls.session.transaction_id:
            raise InvalidTransactionOperation(
                f"{what} is not permitted within a transaction: of what pipelines offer, only creating them and"
                " stopping jobs is"
            )
