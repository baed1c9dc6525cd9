"""`batch_all_datums`, for programs that import it from where the official SDK has it."""

from __future__ import annotations

from ._sync.worker import batch_all_datums

__all__ = ["batch_all_datums"]
