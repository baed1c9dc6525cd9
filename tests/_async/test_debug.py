# Source of tests/_sync/test_debug.py.
"""Debugging: what is asked for, and what arrives as bytes or as a file."""

from __future__ import annotations

import os
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import AsyncClient
from pachyderm_sdk._wire.servicer import RpcError
from pachyderm_sdk.api import debug, pps
from pachyderm_sdk.api.debug import methods
from pachyderm_sdk.api.google import protobuf
from pachyderm_sdk.errors import InvalidArgumentError, StatusCode, UnimplementedError, UnknownError
from tests.support.recorder import Recorder

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import Progress

LEVEL = debug.SetLogLevelRequestLogLevel
TEMPLATE = debug.DumpV2Request(system=debug.System(helm=True, version=True), input_repos=True)
CHUNKS = [
    debug.DumpChunk(progress=debug.DumpProgress(task="version", total=1)),
    debug.DumpChunk(content=debug.DumpContent(content=b"one ")),
    debug.DumpChunk(progress=debug.DumpProgress(task="version", total=1, progress=1)),
    debug.DumpChunk(progress=debug.DumpProgress(task="logs", total=1)),
    debug.DumpChunk(content=debug.DumpContent(content=b"two")),
]
PIECES = [protobuf.BytesValue(value=b"one "), protobuf.BytesValue(value=b"two")]


def dumping() -> Recorder:
    template = debug.GetDumpV2TemplateResponse(request=TEMPLATE)
    return Recorder({methods.GET_DUMP_V2_TEMPLATE: template, methods.DUMP_V2: CHUNKS})


def client_of(server: Recorder) -> AsyncClient:
    return AsyncClient.from_address(server.address, timeout=30)


async def test_a_dump_of_all_that_there_is() -> None:
    with dumping() as server:
        async with client_of(server) as client:
            dump = client.debug.dump()
            assert server.requests == [], "nothing is asked for before it is wanted"
            assert [message async for message in dump] == CHUNKS
            assert server.requests == [debug.GetDumpV2TemplateRequest(), TEMPLATE]
            assert [piece async for piece in client.debug.dump().chunks()] == [b"one ", b"two"]
            begun = client.debug.dump()
            async for message in begun:
                assert message == CHUNKS[0]
                break
            assert await begun.read() == b"one two", "what is still to come"
            await client.debug.dump(timeout=timedelta(minutes=5)).read()
            limited = debug.DumpV2Request(system=TEMPLATE.system, input_repos=True, timeout=timedelta(minutes=5))
            assert server.requests[-1] == limited


async def test_a_dump_of_what_is_chosen() -> None:
    with dumping() as server:
        async with client_of(server) as client:
            wanted = (await client.debug.get_dump_v2_template(filters=["pachd"])).request
            assert wanted is not None
            assert wanted == TEMPLATE
            wanted.input_repos = False
            for dump in (client.debug.dump(wanted), client.debug.dump_v2(wanted), client.debug.dump_v2()):
                assert await dump.read() == b"one two"
            pipelines, system = [debug.Pipeline(project="default", name="edges")], debug.System(version=True)
            await client.debug.dump(pipelines=pipelines, input_repos=True).read()
            await client.debug.dump(system=system).read()
            await client.debug.dump(debug.DumpV2Request()).read()
            assert server.requests == [
                debug.GetDumpV2TemplateRequest(filters=["pachd"]),
                *(wanted, wanted, debug.DumpV2Request()),
                debug.DumpV2Request(pipelines=pipelines, input_repos=True),
                debug.DumpV2Request(system=system),
                debug.DumpV2Request(),
            ]


async def test_a_dump_is_saved_with_progress(tmp_path: Path) -> None:
    path = tmp_path / "new" / "dump.tgz"
    told: list[Progress] = []
    with dumping() as server:
        async with client_of(server) as client:
            assert await client.debug.dump().save(path, progress=told.append) == 7
            assert path.read_bytes() == b"one two"
            assert [(one.path, one.bytes) for one in told] == [
                ("version", 0),
                ("version", 4),
                ("version", 4),
                ("logs", 4),
                ("logs", 7),
            ]
            out = BytesIO()
            assert await client.debug.dump().save(out) == 7
            assert out.getvalue() == b"one two"
            assert await client.debug.dump().save(str(path)) == 7


async def test_what_breaks_off_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "binary"
    with Recorder({methods.BINARY: [*PIECES, RpcError(StatusCode.UNKNOWN, "the pod is gone")]}) as server:
        async with client_of(server) as client:
            path.write_bytes(b"old")
            with pytest.raises(UnknownError, match="the pod is gone"):
                await client.debug.binary().save(path)
            assert os.listdir(tmp_path) == ["binary"]
            assert path.read_bytes() == b"old"
            with pytest.raises(UnknownError, match="the pod is gone"):
                await client.debug.binary().read()
            begun = client.debug.binary()
            async for piece in begun:
                assert piece.value.startswith(b"one ")
                break
            with pytest.raises(ValueError, match="call again"):
                await begun.save(path)
            await begun.aclose()
            assert [piece async for piece in begun] == []


async def test_a_stream_that_is_closed_asks_for_nothing() -> None:
    with Recorder({methods.BINARY: PIECES}) as server:
        async with client_of(server) as client:
            async with client.debug.binary() as closed:
                pass
            assert [piece async for piece in closed] == []
            assert server.requests == []


async def test_profiles_and_executables() -> None:
    pipeline = pps.Pipeline.from_uri("research/edges")
    trace = [debug.TraceChunk(content=b"trace")]
    with Recorder({methods.PROFILE: PIECES, methods.BINARY: PIECES, methods.TRACE: trace}) as server:
        async with client_of(server) as client:
            assert await client.debug.profile_cpu(1.5, filter="pachd").read() == b"one two"
            assert await client.debug.profile_cpu(timedelta(seconds=2)).read() == b"one two"
            assert await client.debug.profile("heap", filter=pipeline).read() == b"one two"
            assert await client.debug.profile(debug.Profile(name="cover"), filter="database").read() == b"one two"
            assert await client.debug.binary(filter=debug.Filter(worker=debug.Worker(pod="p"))).read() == b"one two"
            assert await client.debug.trace(3).read() == b"trace"
            for stream in (client.debug.binary(), client.debug.profile("heap")):
                assert b"".join([piece.value async for piece in stream]) == b"one two"
            assert [chunk async for chunk in client.debug.trace(1)] == trace
            del server.requests[-3:]
            cpu = debug.Profile(name="cpu", duration=timedelta(seconds=1.5))
            longer = debug.Profile(name="cpu", duration=timedelta(seconds=2))
            heap, cover = debug.Profile(name="heap"), debug.Profile(name="cover")
            assert server.requests == [
                debug.ProfileRequest(profile=cpu, filter=debug.Filter(pachd=True)),
                debug.ProfileRequest(profile=longer),
                debug.ProfileRequest(profile=heap, filter=debug.Filter(pipeline=pipeline)),
                debug.ProfileRequest(profile=cover, filter=debug.Filter(database=True)),
                debug.BinaryRequest(filter=debug.Filter(worker=debug.Worker(pod="p"))),
                debug.TraceRequest(duration=timedelta(seconds=3)),
            ]


async def test_one_level_at_a_time() -> None:
    answer = debug.SetLogLevelResponse(affected_pods=["pachd"])
    with Recorder({methods.SET_LOG_LEVEL: answer}) as server:
        async with client_of(server) as client:
            assert await client.debug.set_log_level(pachyderm="DEBUG", duration=60, recurse=True) == answer
            await client.debug.set_log_level(grpc=LEVEL.OFF, duration=timedelta(minutes=1))
            minute = timedelta(minutes=1)
            assert server.requests == [
                debug.SetLogLevelRequest(pachyderm=LEVEL.DEBUG, duration=minute, recurse=True),
                debug.SetLogLevelRequest(grpc=LEVEL.OFF, duration=minute),
            ]


async def test_senseless_arguments_are_refused_before_anything_is_sent(async_client: AsyncClient) -> None:
    service: Any = async_client.debug
    for arguments in ({}, {"pachyderm": "INFO", "grpc": "INFO"}, {"pachyderm": "OFF"}, {"grpc": "LOUD"}):
        with pytest.raises(InvalidArgumentError):
            await service.set_log_level(**arguments)
    with pytest.raises(InvalidArgumentError, match="must be positive"):
        service.profile_cpu(0)
    with pytest.raises(InvalidArgumentError, match="a duration of its own"):
        service.profile(debug.Profile(name="cpu"), duration=1)
    with pytest.raises(TypeError, match="names no processes"):
        service.binary(filter="pachyderm")
    with pytest.raises(TypeError, match="5 is neither a path nor a file to write to"):
        await service.binary().save(5)


async def test_what_the_embedded_server_leaves_out(async_client: AsyncClient) -> None:
    template = (await async_client.debug.get_dump_v2_template()).request
    assert template is not None
    assert template.input_repos
    with pytest.raises(UnimplementedError):
        await async_client.debug.dump().read()
