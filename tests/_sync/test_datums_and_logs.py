# Generated from tests/_async/test_datums_and_logs.py by `python -m codegen.unasync`; do not edit.
"""Datums and log lines, which take workers: a server of the tests' own plays them."""

from __future__ import annotations

import gc
import threading
from datetime import timedelta
from typing import Any

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk._plan.paging import MOST
from pachyderm_sdk._wire.colour import sleep
from pachyderm_sdk._wire.servicer import RpcError
from pachyderm_sdk.api import logs as log_api
from pachyderm_sdk.api import pps
from pachyderm_sdk.api.google.protobuf import Empty
from pachyderm_sdk.api.logs import methods as log_methods
from pachyderm_sdk.api.pps import methods
from pachyderm_sdk.errors import (
    FailedPreconditionError,
    InvalidArgumentError,
    NotFoundError,
    PachydermError,
    PermissionDeniedError,
    StatusCode,
    UnavailableError,
)
from tests.support.datums import JOB, Portions, datum
from tests.support.recorder import Recorder

IMAGES = pps.Input(pfs=pps.PfsInput(repo="images", glob="/*"))


def client_of(server: Recorder) -> Client:
    return Client.from_address(server.address, timeout=30)


# --- datums


def test_what_is_asked_about_datums() -> None:
    failed = pps.ListDatumRequestFilter(state=[pps.DatumState.FAILED])
    answers: dict[Any, Any] = {
        methods.LIST_DATUM: [datum(1)],
        methods.INSPECT_DATUM: datum(1),
        methods.RESTART_DATUM: Empty(),
    }
    with Recorder(answers) as server:
        with client_of(server) as client:
            datums = client.pps
            listed = datums.list_datum(str(JOB), filter=failed, pagination_marker="00", number=1)
            assert [one for one in listed] == [datum(1)]
            assert [one for one in datums.list_datum(input=IMAGES)] == [datum(1)]
            assert datums.inspect_datum((JOB, "01")) == datum(1)
            datums.restart_datum(JOB, data_filters=["/a"])
            datums.restart_datum(JOB, data_filters="/a")
    restart = pps.RestartDatumRequest(job=JOB, data_filters=["/a"])
    assert server.requests == [
        pps.ListDatumRequest(job=JOB, filter=failed, pagination_marker="00", number=1),
        pps.ListDatumRequest(input=IMAGES),
        pps.InspectDatumRequest(datum=pps.Datum(job=JOB, id="01")),
        restart,
        restart,
    ]


def test_all_datums_in_reverse_come_in_pages() -> None:
    """Servers list in reverse only so many as they are told, so as many are asked for as it takes."""
    most = [datum(number) for number in range(MOST + 2, 2, -1)]

    def pages(request: pps.ListDatumRequest) -> list[pps.DatumInfo]:
        assert (request.number, request.reverse) == (MOST, True)
        return most if not request.pagination_marker else [datum(2), datum(1)]

    with Recorder({methods.LIST_DATUM: pages}) as server:
        with client_of(server) as client:
            ids = [one.datum.id for one in client.pps.list_datum(JOB, reverse=True) if one.datum]
    assert ids == [f"{number:08x}" for number in range(MOST + 2, 0, -1)]
    assert [request.pagination_marker for request in server.requests] == ["", f"{3:08x}"]


def test_lists_of_datums_that_cannot_be(client: Client) -> None:
    datums = client.pps
    for both in ({}, {"job": JOB, "input": IMAGES}):
        with pytest.raises(ValueError, match="either a job or an input"):
            datums.list_datum(**both)  # type: ignore[arg-type]  # one dict for both
    with pytest.raises(InvalidArgumentError, match="must not be negative: -1"):
        datums.list_datum(JOB, number=-1)
    with pytest.raises(NotFoundError):
        assert [one for one in datums.list_datum(JOB)]
    with pytest.raises(NotFoundError):
        datums.inspect_datum((JOB, "01"))


def test_batches_of_datums_as_they_are_asked_for() -> None:
    with Portions() as server:
        with client_of(server) as client:
            batches = client.pps.generate_datums(IMAGES, 10)
            assert server.asked == [], "nothing is asked for before it is wanted"
            assert batches.send(None) == list(map(datum, range(10)))
            assert batches.send(4) == list(map(datum, range(10, 14)))
            assert [len(batch) for batch in batches] == [4, 4, 3]
            assert server.asked == [10, 4, 4, 4, 4]
            for _ in range(2):
                with pytest.raises(StopIteration):
                    batches.send(None)


def test_batches_that_are_all_full() -> None:
    with Portions() as server:
        with client_of(server) as client:
            assert [len(batch) for batch in client.pps.generate_datums(IMAGES, 5)] == [5] * 5
    assert server.asked == [5] * 6, "only the answer to one more request tells that there are no more"


def test_batches_of_datums_end_early() -> None:
    with Portions() as server:
        with client_of(server) as client:
            with client.pps.generate_datums(input_spec=IMAGES, batch_size=2) as batches:
                for batch in batches:
                    assert batch == [datum(0), datum(1)]
                    break
            assert [batch for batch in batches] == []


def test_batches_that_are_forgotten_leave_nobody_waiting() -> None:
    with Portions() as server:
        with client_of(server) as client:
            batches = client.pps.generate_datums(IMAGES, 2)
            assert len(batches.send(None)) == 2
            del batches
            gc.collect()
            for _ in range(500):
                if not any("CreateDatum" in thread.name for thread in threading.enumerate()):
                    return
                sleep(0.01)
    raise AssertionError("a thread still waits for what to send")


def test_batches_of_datums_that_cannot_be(client: Client) -> None:
    for size in (0, -1):
        with pytest.raises(ValueError, match="is 1 or more"):
            client.pps.generate_datums(IMAGES, size)
    batches = client.pps.generate_datums(pps.Input(cron=pps.CronInput(name="tick")), 10)
    with pytest.raises(FailedPreconditionError, match="can't create datums with a cron input"):
        batches.send(None)
    assert [batch for batch in batches] == [], "what has failed is over"
    with pytest.raises(PachydermError, match="repo default/images not found"):
        assert [batch for batch in client.pps.generate_datums(IMAGES)]


# --- logs


def new(*lines: pps.LogMessage) -> list[log_api.GetLogsResponse | Exception]:
    return [log_api.GetLogsResponse(log=log_api.LogMessage(pps_log_message=line)) for line in lines]


LINES = [pps.LogMessage(message=text, pipeline_name="edges", user=True) for text in ("one", "two", "three")]
NO_STORE = RpcError(StatusCode.UNKNOWN, "loki client error")


def read(client: Client, **question: Any) -> list[str]:
    return [line.message for line in client.pps.logs(**question)]


def test_logs_of_the_newer_service() -> None:
    hint = log_api.GetLogsResponse(paging_hint=log_api.PagingHint())
    raw = log_api.LogMessage(verbatim=log_api.VerbatimLogMessage(line=b"raw\n"))
    answer = [hint, *new(*LINES), log_api.GetLogsResponse(log=raw)]
    with Recorder({log_methods.GET_LOGS: answer, methods.GET_LOGS: LINES}) as server:
        with client_of(server) as client:
            assert read(client, pipeline="edges") == ["one", "two", "three", "raw"]
            assert read(client, pipeline="edges", tail=2) == ["three", "raw"]
            assert read(client, job=JOB, follow=True) == ["one", "two", "three", "raw"]
            assert [type(request) for request in server.requests] == [log_api.GetLogsRequest] * 3
            assert read(client, pipeline="edges", data_filters="/a") == ["one", "two", "three"]
            assert read(client, job=JOB, tail=1, follow=True) == ["one", "two", "three"]
            assert [type(request) for request in server.requests[3:]] == [pps.GetLogsRequest] * 2
    assert server.requests[2].tail
    assert server.requests[3] == pps.GetLogsRequest(pipeline=pps.Pipeline.from_uri("edges"), data_filters=["/a"])


@pytest.mark.parametrize("answers", [{}, {log_methods.GET_LOGS: [NO_STORE]}])
def test_logs_of_the_older_service(answers: dict[Any, Any]) -> None:
    since = timedelta(hours=1)
    with Recorder({methods.GET_LOGS: LINES, **answers}) as server:
        with client_of(server) as client:
            found = read(client, job=JOB, datum="00ff", tail=3, since=since, master=True)
            assert found == ["one", "two", "three"]
            assert read(client, datum=(JOB, "00ff")) == found
            with client.pps.logs(JOB) as lines:
                assert lines.next_batch()
            assert lines.next_batch() == []
    assert server.requests[len(answers)] == pps.GetLogsRequest(
        job=JOB, datum=pps.Datum(job=JOB, id="00ff"), tail=3, since=since, master=True
    )


def test_a_log_that_breaks_off_is_no_whole_log() -> None:
    denied = RpcError(StatusCode.PERMISSION_DENIED, "ada is not authorized to perform this operation")
    for answer in ([denied], [*new(*LINES), denied], [*new(*LINES), NO_STORE]):
        with Recorder({log_methods.GET_LOGS: answer, methods.GET_LOGS: LINES}) as server:
            with client_of(server) as client:
                with pytest.raises((PermissionDeniedError, UnavailableError)):
                    read(client, pipeline="edges")
            assert len(server.requests) == 1, "the other service is not asked then"


def test_the_older_service_by_name() -> None:
    with Recorder({methods.GET_LOGS: LINES}) as server:
        with client_of(server) as client:
            lines = client.pps.get_logs(
                pipeline="edges",
                job=JOB,
                data_filters=["/a"],
                datum=(JOB, "00ff"),
                master=True,
                follow=True,
                tail=3,
                use_loki_backend=True,
                since=timedelta(hours=1),
            )
            assert [line.message for line in lines] == ["one", "two", "three"]
    assert server.requests == [
        pps.GetLogsRequest(
            pipeline=pps.Pipeline.from_uri("edges"),
            job=JOB,
            data_filters=["/a"],
            datum=pps.Datum(job=JOB, id="00ff"),
            master=True,
            follow=True,
            tail=3,
            use_loki_backend=True,
            since=timedelta(hours=1),
        )
    ]


def test_questions_about_logs_that_are_none(client: Client) -> None:
    with pytest.raises(ValueError, match="takes a pipeline or a job"):
        client.pps.logs()
    with pytest.raises(ValueError, match="is none of the pipeline default/other"):
        client.pps.logs(JOB, pipeline="other")
    hours: Any = "1h"
    with pytest.raises(TypeError, match=r"a datetime\.timedelta, not '1h'"):
        client.pps.logs(JOB, since=hours)


def test_kubernetes_and_loki() -> None:
    line = pps.LokiLogMessage(message="x")
    with Recorder({methods.GET_KUBE_EVENTS: [line], methods.QUERY_LOKI: [line]}) as server:
        with client_of(server) as client:
            day = timedelta(days=1)
            assert [one for one in client.pps.get_kube_events(since=day)] == [line]
            assert [one for one in client.pps.query_loki(query='{app="pachd"}', since=day)] == [line]
    assert server.requests == [pps.LokiRequest(since=day), pps.LokiRequest(since=day, query='{app="pachd"}')]
