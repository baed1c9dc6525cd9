# Source of tests/_sync/test_worker.py.
"""The worker of a pipeline: datums one after the other, their environment, and what becomes of errors."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import AsyncClient, Datum, async_batch_all_datums
from pachyderm_sdk._wire.servicer import RpcError
from pachyderm_sdk.api import pps, worker
from pachyderm_sdk.api.worker import methods
from pachyderm_sdk.errors import ConfigError, PachydermError, StatusCode, UnavailableError
from tests.support.recorder import Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.message import Message

GONE = RpcError(StatusCode.UNAVAILABLE, "the worker has ended")


class Batch:
    """A worker with some datums; behind the last one it is gone, as the process would be."""

    def __init__(self, number: int) -> None:
        self.datums = iter(range(1, number + 1))

    def __call__(self, request: worker.NextDatumRequest) -> Message | Exception:
        number = next(self.datums, None)
        if number is None:
            return GONE
        env = [
            f"images=/pfs/images/{number}.png",
            "images_COMMIT=0123",
            f"PACH_DATUM_ID=datum{number}",
            "PACH_JOB_ID=job",
            "PATH_LIKE=a=b",
            f"ONLY_{number}=here",
        ]
        return worker.NextDatumResponse(env=env)


def serving(number: int, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    recorder = Recorder({methods.NEXT_DATUM: Batch(number)})
    monkeypatch.setenv("PATH_LIKE", "before")
    return recorder


def client_at(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> AsyncClient:
    monkeypatch.setenv("PPS_WORKER_GRPC_PORT", str(server.port))
    return AsyncClient()


async def test_each_datum_has_its_environment_during_its_block(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(2, monkeypatch) as server:
        async with client_at(server, monkeypatch) as client:
            for number in (1, 2):
                async with client.worker.batch_datum() as datum:
                    assert datum is client.worker.datum
                    assert (datum.id, datum.job_id) == (f"datum{number}", "job")
                    assert datum.path("images") == Path(f"/pfs/images/{number}.png")
                    assert datum.commits == {"images": "0123"}
                    assert (os.environ["PATH_LIKE"], os.environ["PACH_DATUM_ID"]) == ("a=b", f"datum{number}")
                    assert [name for name in os.environ if name.startswith("ONLY_")] == [f"ONLY_{number}"]
                assert os.environ["PATH_LIKE"] == "before"
                assert "PACH_DATUM_ID" not in os.environ
                with pytest.raises(RuntimeError, match="no datum is being worked on"):
                    _ = client.worker.datum
            with pytest.raises(UnavailableError, match="the worker has ended"):
                async with client.worker.batch_datum():
                    raise AssertionError("there is no third datum")
            assert [request.error for request in server.requests] == ["", "", ""]


async def test_an_error_fails_its_datum_and_not_the_process(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> None:
        raise ValueError("the image is no image")

    with serving(3, monkeypatch) as server:
        async with client_at(server, monkeypatch) as client:
            async with client.worker.batch_datum():
                broken()
            assert "PACH_DATUM_ID" not in os.environ
            async with client.worker.batch_datum() as datum:
                assert datum.id == "datum2"
            async with client.worker.batch_datum():
                pass
            first, second, third = (request.error for request in server.requests)
            assert (first, third) == ("", "")
            assert second.startswith("Traceback (most recent call last):")
            assert "in broken" in second
            assert second.rstrip().endswith("ValueError: the image is no image")
            (record,) = (record for record in caplog.records if record.name == "pachyderm_sdk.worker")
            assert (record.levelno, record.getMessage()) == (logging.ERROR, "datum datum1 failed")
            assert record.exc_info


async def test_an_error_without_text_is_reported_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(2, monkeypatch) as server:
        async with client_at(server, monkeypatch) as client:
            async with client.worker.batch_datum():
                raise RuntimeError
            async with client.worker.batch_datum():
                raise RuntimeError("x" * 1_000_000)
            with pytest.raises(PachydermError):
                async with client.worker.batch_datum():
                    pass
            _, short, long = (request.error for request in server.requests)
            assert short.rstrip().endswith("RuntimeError")
            assert len(long) < 70_000
            assert "characters left out" in long


async def test_what_is_no_exception_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(1, monkeypatch) as server:
        async with client_at(server, monkeypatch) as client:
            with pytest.raises(KeyboardInterrupt):
                async with client.worker.batch_datum():
                    raise KeyboardInterrupt
            assert "PACH_DATUM_ID" not in os.environ


async def test_an_error_that_could_not_be_reported_is_reported_later(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([worker.NextDatumResponse(), GONE, worker.NextDatumResponse()])
    with Recorder({methods.NEXT_DATUM: lambda _: next(answers)}) as server:
        async with client_at(server, monkeypatch) as client:
            async with client.worker.batch_datum():
                raise ValueError("first")
            with pytest.raises(UnavailableError):
                async with client.worker.batch_datum():
                    pass
            async with client.worker.batch_datum():
                pass
            assert ["ValueError: first" in request.error for request in server.requests] == [False, True, True]


async def test_datums_do_not_nest(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(2, monkeypatch) as server:
        async with client_at(server, monkeypatch) as client:
            async with client.worker.batch_datum():
                with pytest.raises(RuntimeError, match="when its block has ended"):
                    async with client.worker.batch_datum():
                        pass
            assert len(server.requests) == 1


async def test_a_function_for_one_datum_becomes_one_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, int]] = []
    with serving(3, monkeypatch) as server:
        async with client_at(server, monkeypatch) as client:

            @client.worker.batch_all_datums
            async def main(offset: int, *, factor: int = 1) -> None:
                """Processes a datum."""
                seen.append((client.worker.datum.id, offset * factor))
                if len(seen) == 2:
                    raise ValueError("the second")

            assert (main.__name__, main.__doc__) == ("main", "Processes a datum.")
            with pytest.raises(UnavailableError):
                await main(1, factor=5)
            assert seen == [("datum1", 5), ("datum2", 5), ("datum3", 5)]
            assert ["the second" in request.error for request in server.requests] == [False, False, True, False]


async def test_a_function_for_all_datums_needs_no_client_of_yours(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, int]] = []

    @async_batch_all_datums
    async def main(offset: int) -> None:
        seen.append((Datum.from_env().id, offset))

    with serving(2, monkeypatch) as server:
        monkeypatch.setenv("PPS_WORKER_GRPC_PORT", str(server.port))
        with pytest.raises(UnavailableError):
            await main(3)
    assert seen == [("datum1", 3), ("datum2", 3)]


async def test_the_other_calls_of_a_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    status = pps.WorkerStatus(job_id="job")
    cancelled = worker.CancelResponse(success=True)
    with Recorder({methods.STATUS: status, methods.CANCEL: cancelled}) as server:
        async with client_at(server, monkeypatch) as client:
            assert await client.worker.status() == status
            assert (await client.worker.cancel(job_id="job", data_filters=["/a"])).success
            assert server.requests[-1] == worker.CancelRequest(job_id="job", data_filters=["/a"])
            with pytest.raises(PachydermError):
                await client.worker.rpc.next_datum()


async def test_without_a_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PPS_WORKER_GRPC_PORT", raising=False)
    with pytest.raises(ConfigError, match="Are you running inside a pipeline"):
        _ = AsyncClient().worker


async def test_a_function_that_would_do_nothing_is_refused_before_any_datum(monkeypatch: pytest.MonkeyPatch) -> None:
    def generator() -> Iterator[int]:
        yield 1

    wrong: list[tuple[Any, str]] = [(generator, "generator yields"), (None, "None is no function")]
    with serving(1, monkeypatch) as server:
        async with client_at(server, monkeypatch) as client:
            for function, why in wrong:
                with pytest.raises(TypeError, match=why):
                    client.worker.batch_all_datums(function)
                with pytest.raises(TypeError, match=why):
                    async_batch_all_datums(function)
        assert server.requests == []
