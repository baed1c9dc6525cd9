"""The time for something that needs several calls."""

from __future__ import annotations

import time

import pytest

from pachyderm_sdk._plan.limits import Limit
from pachyderm_sdk.errors import DeadlineExceededError, StatusCode, UnavailableError


def test_time_goes_by(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    limit, boundless = Limit("the job did not end", 5.0), Limit.none()
    assert limit.left() == 5.0
    now = 104.5
    assert (limit.left(), boundless.left()) == (0.5, None)
    now = 105.0
    with pytest.raises(DeadlineExceededError, match="the job did not end within 5 seconds"):
        limit.left()
    assert boundless.left() is None


def test_what_a_call_in_a_block_says(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    late = DeadlineExceededError("the call took longer than its timeout", code=StatusCode.DEADLINE_EXCEEDED)
    for limit in (Limit("the job did not end", 5.0), Limit("the job did not end", None)):
        with pytest.raises(DeadlineExceededError) as caught, limit:
            raise late  # of the server's own accord, or without any limit
        assert caught.value is late
    limit = Limit("the job did not end", 5.0)
    now = 104.9
    with pytest.raises(DeadlineExceededError, match="the job did not end within 5 seconds") as caught, limit:
        raise late
    assert caught.value.__cause__ is late
    with pytest.raises(KeyError), limit:
        raise KeyError


def test_what_came_in_between_is_the_cause_when_the_time_is_over() -> None:
    trouble = UnavailableError("no server")
    with pytest.raises(DeadlineExceededError) as caught:
        Limit("the job did not end", 0).left(trouble)
    assert caught.value.__cause__ is trouble
