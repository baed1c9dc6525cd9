"""Ids and times as the metadata stores them: UUIDv4 without dashes, and microseconds since 1970."""

from __future__ import annotations

import re
import time
import uuid
from datetime import datetime, timedelta, timezone
from typing import Final

__all__ = ["EPOCH", "is_id", "new_id", "now", "to_datetime", "to_micros"]

EPOCH: Final = datetime(1970, 1, 1, tzinfo=timezone.utc)
_ID: Final = re.compile(r"[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}")
_MICROSECOND: Final = timedelta(microseconds=1)


def new_id() -> str:
    """A fresh id: 32 hex digits."""
    return uuid.uuid4().hex


def is_id(text: str) -> bool:
    """Whether `text` has the form of an id (so it cannot be the name of a branch)."""
    return _ID.fullmatch(text) is not None


def now() -> int:
    """The time, in microseconds."""
    return time.time_ns() // 1000


def to_datetime(micros: int) -> datetime:
    """Stored time to message."""
    return EPOCH + timedelta(microseconds=micros)


def to_micros(instant: datetime) -> int:
    """Message time to stored time; nanoseconds are cut off."""
    return (instant - EPOCH) // _MICROSECOND
