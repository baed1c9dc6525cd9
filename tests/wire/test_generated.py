"""The generated stubs and servicers over this wire: real messages, both colours."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from importlib import import_module

import grpclib.client
import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call, RpcError
from pachyderm_sdk.api import pfs, version
from pachyderm_sdk.api.google.protobuf import Empty
from pachyderm_sdk.api.pfs.servicer import ApiServicer as PfsServicer
from pachyderm_sdk.api.pfs.stub import ApiStub as AsyncPfs
from pachyderm_sdk.api.pfs.stub_sync import ApiStub as SyncPfs
from pachyderm_sdk.api.version.servicer import ApiServicer as VersionServicer
from pachyderm_sdk.api.version.stub import ApiStub as AsyncVersion

PACKAGES = """admin auth debug enterprise health identity license logs metadata pfs pjs pps proxy snapshot storage
    transaction version worker""".split()


class Pfs(PfsServicer):
    async def inspect_repo(self, request: pfs.InspectRepoRequest, call: Call) -> pfs.RepoInfo:
        if request.repo is None:
            raise RpcError(errors.StatusCode.UNKNOWN, "repo cannot be nil")
        return pfs.RepoInfo(repo=request.repo, description=str(call.metadata.get("authn-token")))

    async def list_file(self, request: pfs.ListFileRequest, call: Call) -> AsyncIterator[pfs.FileInfo]:
        for n in range(1000):
            yield pfs.FileInfo(file=pfs.File(path=f"/{n}"), size_bytes=n)

    async def modify_file(self, requests: AsyncIterator[pfs.ModifyFileRequest], call: Call) -> Empty:
        first = await anext(requests)
        if first.set_commit is None:
            raise RpcError(errors.StatusCode.UNKNOWN, "first message must be a commit")
        async for _ in requests:
            continue
        return Empty()


class Version(VersionServicer):
    async def get_version(self, request: Empty, call: Call) -> version.Version:
        return version.Version(major=2, minor=13)


@pytest.fixture
async def address() -> AsyncIterator[Address]:
    server = Server([Pfs(), Version()])
    await server.start("127.0.0.1", 0)
    (address,) = server.addresses
    assert isinstance(address, tuple)
    yield Address(*address)
    server.close()
    await server.wait_closed()


@pytest.mark.parametrize("package", PACKAGES)
def test_every_rpc_has_a_handler(package: str) -> None:
    module = f"pachyderm_sdk.api.{package}"
    methods = import_module(f"{module}.methods").METHODS
    servicers = import_module(f"{module}.servicer")
    (name,) = [name for name in vars(servicers) if name.endswith("Servicer") and name != "Servicer"]
    mapping = getattr(servicers, name)().__mapping__()
    assert list(mapping) == [method.path for method in methods]
    assert all(method.path == f"/{method.service}/{method.name}" == f"/{method.rpc}" for method in methods)


async def test_async(address: Address) -> None:
    calls = AsyncCalls(Endpoint(address))
    calls.session.auth_token = "token"
    stub = AsyncPfs(calls)
    info = await stub.inspect_repo(repo=pfs.Repo(name="images"))
    assert info == pfs.RepoInfo(repo=pfs.Repo(name="images"), description="token")
    files = [file.size_bytes async for file in stub.list_file(file=pfs.File(path="/"))]
    assert files == list(range(1000))
    commit = pfs.ModifyFileRequest(set_commit=pfs.Commit(id="x"))
    add = pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/a", raw=b"x" * 1000))
    assert await stub.modify_file([commit, add, add]) == Empty()
    with pytest.raises(errors.InvalidArgumentError):
        await stub.modify_file([add] * 10000)
    with pytest.raises(errors.UnimplementedError, match=r"pfs_v2\.API/Egress is not implemented"):
        await stub.egress()
    assert (await AsyncVersion(calls).get_version()).minor == 13
    await calls.aclose()


async def test_sync(address: Address) -> None:
    def use() -> None:
        calls = Calls(Endpoint(address))
        stub = SyncPfs(calls)
        assert stub.inspect_repo(repo=pfs.Repo(name="images")).repo == pfs.Repo(name="images")
        with pytest.raises(errors.InvalidArgumentError, match="repo cannot be nil"):
            stub.inspect_repo()
        with stub.list_file(file=pfs.File(path="/")) as files:
            assert [file.size_bytes for file in files] == list(range(1000))
        add = pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/a", raw=b"x" * 1000))
        with pytest.raises(errors.InvalidArgumentError):
            stub.modify_file(add for _ in range(10000))
        calls.close()

    await asyncio.to_thread(use)


async def test_over_a_channel_of_the_users_own(address: Address) -> None:
    channel = grpclib.client.Channel(address.host, address.port)
    stub = AsyncPfs(channel)
    assert (await stub.inspect_repo(repo=pfs.Repo(name="images"))).repo == pfs.Repo(name="images")
    assert len([file async for file in stub.list_file(file=pfs.File(path="/"))]) == 1000
    channel.close()
