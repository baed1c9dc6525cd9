"""One process for all datums of a batch: what `pachyderm_sdk.batch_all_datums` does."""

from __future__ import annotations

from ..._sync.worker import batch_all_datums

__all__ = ["batch_all_datums"]
