# Source of tests/_sync/test_waiting.py.
"""Waiting for commits: through restarts of the server, and within a limit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import AsyncClient
from pachyderm_sdk._async import patience
from pachyderm_sdk._wire.servicer import RpcError
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.pfs import methods
from pachyderm_sdk.errors import (
    CommitFailedError,
    DeadlineExceededError,
    StatusCode,
    UnavailableError,
)
from tests.support.recorder import Recorder

if TYPE_CHECKING:
    from pachyderm_sdk import Progress

ID = "0" * 12 + "4" + "8" * 19
COMMIT = pfs.Commit.from_uri(f"images@{ID}")
OTHER = pfs.Commit.from_uri(f"edges@{ID}")
NOW = datetime.datetime(2025, 1, 1, tzinfo=datetime.timezone.utc)
OPEN = pfs.CommitInfo(commit=COMMIT, started=NOW)
DONE = pfs.CommitInfo(commit=COMMIT, started=NOW, finished=NOW)
FAULTY = pfs.CommitInfo(commit=OTHER, started=NOW, finished=NOW, error="no film")
BROKEN = RpcError(StatusCode.UNAVAILABLE, "the server starts anew")
FINISHED = pfs.CommitState.FINISHED


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Patience that does not last, for those who wait for a test."""
    monkeypatch.setattr(patience, "pauses", lambda tries: iter([0.01] * tries))


async def test_waiting_goes_on_after_the_server_has_started_anew() -> None:
    answers = iter([OPEN, *[BROKEN] * 7, DONE])
    with Recorder({methods.INSPECT_COMMIT: lambda _: next(answers)}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            assert await client.pfs.wait_commit("images@master") == DONE
    first, *others = server.requests
    assert (first.commit, first.wait) == (pfs.Commit.from_uri("images@master"), pfs.CommitState.COMMIT_STATE_UNKNOWN)
    assert {(str(request.commit), request.wait) for request in others} == {(str(COMMIT), FINISHED)}


async def test_what_is_complete_is_not_waited_for() -> None:
    with Recorder({methods.INSPECT_COMMIT: lambda _: DONE}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            assert await client.pfs.wait_commit(COMMIT) == DONE
        assert len(server.requests) == 1


@pytest.mark.parametrize(("answers", "count"), [([BROKEN], 1), ([OPEN, *[BROKEN] * 20], 10)])
async def test_waiting_does_not_go_on_forever(answers: list[Any], count: int) -> None:
    """Not at all where there is no server to begin with."""
    left = iter(answers)
    with Recorder({methods.INSPECT_COMMIT: lambda _: next(left)}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            with pytest.raises(UnavailableError, match="starts anew"):
                await client.pfs.wait_commit(COMMIT)
        assert len(server.requests) == count


async def test_the_limit_is_for_all_calls_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "pauses", lambda tries: iter([0.2] * tries))
    answers = iter([OPEN, *[BROKEN] * 20])
    with Recorder({methods.INSPECT_COMMIT: lambda _: next(answers)}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            # From the last call, or because there is no time for another.
            with pytest.raises(DeadlineExceededError, match=r"was not complete within 0\.5 s"):
                await client.pfs.wait_commit(COMMIT, timeout=0.5)
        assert len(server.requests) <= 4  # at once, and after 0.2 s, as often as there is time


async def test_waiting_for_a_set_goes_on_where_it_was() -> None:
    other = pfs.CommitInfo(commit=OTHER, started=NOW, finished=NOW)
    answers = iter([[OPEN, other], [DONE, BROKEN], BROKEN, [DONE, other]])
    seen: list[Progress] = []
    with Recorder({methods.INSPECT_COMMIT_SET: lambda _: next(answers)}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            assert await client.pfs.wait_commit_set(ID, progress=seen.append) == [DONE, other]
    assert [(one.path, one.files, one.total_files) for one in seen] == [(str(COMMIT), 1, 2), (str(OTHER), 2, 2)]
    assert [request.wait for request in server.requests] == [False, True, True, True]


async def test_a_set_fails_with_its_first_faulty_commit() -> None:
    answers = iter([[OPEN, FAULTY], [DONE, FAULTY]])
    with Recorder({methods.INSPECT_COMMIT_SET: lambda _: next(answers)}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            with pytest.raises(CommitFailedError, match="finished with an error: no film"):
                await client.pfs.wait_commit_set(ID)
