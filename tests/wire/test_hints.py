"""What an error says of versions when the server does not know the call: from the table, and from the server itself."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from itertools import count
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import errors, versions
from pachyderm_sdk._wire import hints
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call, RpcError
from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.api._since import FIELDS, RPCS
from pachyderm_sdk.api.google.protobuf import Empty
from pachyderm_sdk.api.pfs import methods as pfs_methods
from pachyderm_sdk.api.pfs.servicer import ApiServicer as PfsServicer
from pachyderm_sdk.api.version import Version
from pachyderm_sdk.api.version.servicer import ApiServicer as VersionServicer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

COLOURS = pytest.mark.parametrize("colour", ["async", "sync"])


def version(text: str) -> Version:
    number, dash, additional = text.partition("-")
    major, minor, micro = map(int, number.split("."))
    return Version(major=major, minor=minor, micro=micro, additional=dash + additional)


@pytest.mark.parametrize(
    ("rpc", "server", "text"),
    [
        ("pfs_v2.API/ForgetCommit", "2.9.3", "This call came with 2.11; your server is 2.9.3."),
        ("pfs_v2.API/ForgetCommit", None, "This call came with 2.11."),
        ("pjs.API/CreateJob", "2.11.6", "This call came with 2.12; your server is 2.11.6."),
        ("pfs_v2.API/CheckStorage", "2.0.4", "This call came with 2.0.5; your server is 2.0.4."),
        ("enterprise_v2.API/GetState", "2.12.2", "enterprise_v2.API was last served by 2.11; your server is 2.12.2."),
        ("license_v2.API/Activate", None, "license_v2.API was last served by 2.11."),
        (
            "enterprise_v2.API/GetState",
            "0.0.0-dev",
            "enterprise_v2.API was last served by 2.11; your server is 0.0.0-dev.",
        ),
        (
            "pfs_v2.API/SquashCommit",
            "2.7.1",
            "This call is served from 2.5.8 to 2.5 and from 2.8 on; your server is 2.7.1.",
        ),
        ("pfs_v2.API/SquashCommit", "2.4.0", "This call came with 2.5.8; your server is 2.4.0."),
        (
            "pfs_v2.API/InspectRepo",
            "2.13.0",
            "Your server is 2.13.0, which should serve this call: is something before it that does not?",
        ),
        (
            "pfs_v2.API/InspectRepo",
            None,
            "The server leaves this call out, or something before it does not let it through.",
        ),
    ],
)
def test_what_is_said(rpc: str, server: str | None, text: str) -> None:
    assert versions.hint(rpc, None if server is None else version(server)) == text


def test_who_serves_what() -> None:
    assert versions.serves(version("2.11.0"), "pfs_v2.API/ForgetCommit")
    assert not versions.serves(version("2.10.9"), "pfs_v2.API/ForgetCommit")
    assert versions.serves(version("2.5.9"), "pfs_v2.API/DropCommit")
    assert not versions.serves(version("2.6.0"), "pfs_v2.API/DropCommit")
    assert versions.serves(version("0.0.0"), "snapshot.API/ListSnapshot"), "developers build the newest"
    assert not versions.serves(version("0.0.0"), "license_v2.API/Activate")
    assert versions.serves(version("2.0.0"), "pfs_v2.API/InspectRepo")
    assert all(first < (end or (99, 0, 0)) for spans in RPCS.values() for first, end in spans)


def test_fields_that_an_older_server_would_ignore() -> None:
    request = pps.CreatePipelineRequest(
        pipeline=pps.Pipeline(name="p"),
        maximum_expected_uptime=None,
        transform=pps.Transform(datum_batching=True),
        input=pps.Input(cross=[pps.Input(pfs=pps.PfsInput(repo="r", reference=True))]),
    )
    newest = FIELDS["pps_v2.PFSInput.reference"]
    assert versions.newer_fields(version("2.8.0"), request) == ["input.cross[0].pfs.reference"]
    assert versions.newer_fields(Version(*newest), request) == []
    assert versions.newer_fields(version("0.0.0"), request) == []
    assert versions.newer_fields(version("2.8.0"), pfs.ListRepoRequest(page=pfs.RepoPage(page_size=3))) == [
        "page",
        "page.page_size",
    ]


class OldVersion(VersionServicer):
    """A server of 2.9, or one that does not answer."""

    def __init__(self, problem: RpcError | None = None, delay: float = 0) -> None:
        self.asked = 0
        self.problem = problem
        self.delay = delay

    async def get_version(self, request: Empty, call: Call) -> Version:
        self.asked += 1
        await asyncio.sleep(self.delay)
        if self.problem is not None:
            raise self.problem
        return version("2.9.3")


class OldPfs(PfsServicer):
    """Knows repos, and no commits to forget nor to walk."""

    async def inspect_repo(self, request: pfs.InspectRepoRequest, call: Call) -> pfs.RepoInfo:
        return pfs.RepoInfo(repo=request.repo)

    async def forget_commit(self, request: pfs.ForgetCommitRequest, call: Call) -> pfs.ForgetCommitResponse:
        raise RpcError(errors.StatusCode.UNIMPLEMENTED, "unknown method ForgetCommit for service pfs_v2.API")

    def walk_branch_provenance(
        self, request: pfs.WalkBranchProvenanceRequest, call: Call
    ) -> AsyncIterator[pfs.BranchInfo]:
        raise RpcError(errors.StatusCode.UNIMPLEMENTED, "unknown method WalkBranchProvenance for service pfs_v2.API")

    async def modify_file(self, requests: AsyncIterator[pfs.ModifyFileRequest], call: Call) -> Empty:
        raise RpcError(errors.StatusCode.UNIMPLEMENTED, "unknown method ModifyFile for service pfs_v2.API")

    async def activate_auth(self, request: pfs.ActivateAuthRequest, call: Call) -> pfs.ActivateAuthResponse:
        raise RpcError(errors.StatusCode.UNIMPLEMENTED, "the embedded server does not support this")


@asynccontextmanager
async def old_server(version_service: OldVersion) -> AsyncIterator[Endpoint]:
    server = Server([OldPfs(), version_service])
    await server.start("127.0.0.1", 0)
    (address,) = server.addresses
    assert isinstance(address, tuple)
    try:
        yield Endpoint(Address(*address))
    finally:
        server.close()
        await server.wait_closed()


async def make(colour: str, endpoint: Endpoint, rpc: str) -> str:
    """Makes a call in a colour and returns the hint of its error; a call of a client of its own."""
    made = Calls(endpoint) if colour == "sync" else AsyncCalls(endpoint)
    try:
        return await hint_of(made, rpc)
    finally:
        if isinstance(made, Calls):
            await asyncio.to_thread(made.close)
        else:
            await made.aclose()


async def hint_of(made: Calls | AsyncCalls, rpc: str) -> str:
    endless = (pfs.ModifyFileRequest(add_file=pfs.AddFile(path=f"/{n}", raw=b"x" * 100_000)) for n in count())

    def sync(calls: Calls) -> object:
        if rpc == "forget":
            return calls.unary_unary(pfs_methods.FORGET_COMMIT, pfs.ForgetCommitRequest())
        if rpc == "walk":
            return list(calls.unary_stream(pfs_methods.WALK_BRANCH_PROVENANCE, pfs.WalkBranchProvenanceRequest()))
        if rpc == "embedded":
            return calls.unary_unary(pfs_methods.ACTIVATE_AUTH, pfs.ActivateAuthRequest())
        return calls.stream_unary(pfs_methods.MODIFY_FILE, endless)

    async def other(calls: AsyncCalls) -> object:
        if rpc == "forget":
            return await calls.unary_unary(pfs_methods.FORGET_COMMIT, pfs.ForgetCommitRequest())
        if rpc == "walk":
            stream = calls.unary_stream(pfs_methods.WALK_BRANCH_PROVENANCE, pfs.WalkBranchProvenanceRequest())
            return [info async for info in stream]
        if rpc == "embedded":
            return await calls.unary_unary(pfs_methods.ACTIVATE_AUTH, pfs.ActivateAuthRequest())
        return await calls.stream_unary(pfs_methods.MODIFY_FILE, endless)

    with pytest.raises(errors.UnimplementedError) as caught:
        await (asyncio.to_thread(sync, made) if isinstance(made, Calls) else other(made))
    return caught.value.hint


@COLOURS
@pytest.mark.parametrize(
    ("rpc", "text"),
    [
        ("forget", "This call came with 2.11; your server is 2.9.3."),
        ("walk", "This call came with 2.10; your server is 2.9.3."),
        (
            "upload",
            "Your server is 2.9.3, which should serve this call: is something before it that does not?",
        ),
        ("embedded", ""),
    ],
)
async def test_the_server_is_asked_and_only_then(colour: str, rpc: str, text: str) -> None:
    service = OldVersion()
    async with old_server(service) as endpoint:
        assert await make(colour, endpoint, rpc) == text
    assert service.asked == (1 if text else 0)


@COLOURS
async def test_the_server_is_asked_once(colour: str) -> None:
    service = OldVersion()
    async with old_server(service) as endpoint:
        made = Calls(endpoint) if colour == "sync" else AsyncCalls(endpoint)
        request = pfs.InspectRepoRequest(repo=pfs.Repo(name="r"))
        for _ in range(2):
            if isinstance(made, Calls):
                await asyncio.to_thread(made.unary_unary, pfs_methods.INSPECT_REPO, request)
            else:
                await made.unary_unary(pfs_methods.INSPECT_REPO, request)
        assert service.asked == 0, "never while all is well"
        for _ in range(2):
            assert (await hint_of(made, "forget")).endswith("your server is 2.9.3.")
        assert service.asked == 1
        await (asyncio.to_thread(made.close) if isinstance(made, Calls) else made.aclose())


@COLOURS
async def test_a_server_that_does_not_say_its_version_hides_no_error(
    colour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with old_server(OldVersion(RpcError(errors.StatusCode.INTERNAL, "no version today"))) as endpoint:
        assert await make(colour, endpoint, "forget") == "This call came with 2.11."
    monkeypatch.setattr(hints, "PATIENCE", 0.2)
    async with old_server(OldVersion(delay=30)) as endpoint:
        assert await make(colour, endpoint, "forget") == "This call came with 2.11."
