"""`Client`, for programs that import it from where the official SDK has it."""

from __future__ import annotations

from ._sync.client import Client

__all__ = ["Client"]
