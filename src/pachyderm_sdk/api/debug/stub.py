# Generated from api-protos/debug/debug.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of debug_v2, async."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Sequence

from ..._wire.calls import AsyncStream
from ..._wire.stub import AsyncStub, listed
from ...api.google import protobuf as _protobuf
from ...api import pfs as _pfs
from . import (
    BinaryRequest,
    DumpChunk,
    DumpRequest,
    DumpV2Request,
    DumpV2RequestDefaults,
    Filter,
    GetDumpV2TemplateRequest,
    GetDumpV2TemplateResponse,
    Pipeline,
    Profile,
    ProfileRequest,
    RunPfsLoadTestRequest,
    RunPfsLoadTestResponse,
    SetLogLevelRequest,
    SetLogLevelRequestLogLevel,
    SetLogLevelResponse,
    Starlark,
    System,
    TraceChunk,
    TraceRequest,
    methods,
)


class DebugMethods(AsyncStub):
    """The RPCs of `debug_v2.Debug` that the client offers as they are; see `DebugStub` for all."""

    async def get_dump_v2_template(
        self,
        request: GetDumpV2TemplateRequest | None = None,
        /,
        *,
        filters: Sequence[str] = (),
        timeout: float | None = None,
    ) -> GetDumpV2TemplateResponse:
        """Returns a request for DumpV2 that collects everything there is.

        Fields may be cleared from it before it is sent. Since 2.7.

        RPC: `debug_v2.Debug/GetDumpV2Template`.

        Args:
            request: The whole request, in place of its fields as keywords.
            filters: Names to restrict the template to; empty means everything.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetDumpV2TemplateRequest(filters=listed(filters))
        return await self._calls.unary_unary(methods.GET_DUMP_V2_TEMPLATE, request, timeout)

    async def run_pfs_load_test(
        self,
        request: RunPfsLoadTestRequest | None = None,
        /,
        *,
        spec: str = "",
        branch: _pfs.Branch | None = None,
        seed: int = 0,
        state_id: str = "",
        timeout: float | None = None,
    ) -> RunPfsLoadTestResponse:
        """Runs a load test of the file system; made for testing Pachyderm itself.

        Since 2.8.

        RPC: `debug_v2.Debug/RunPFSLoadTest`.

        Args:
            request: The whole request, in place of its fields as keywords.
            spec: Load to put on the file system, as text.
            branch: Branch to write to.
            seed: Seed of the random numbers.
            state_id: State of an earlier test to go on from.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RunPfsLoadTestRequest(spec=spec, branch=branch, seed=seed, state_id=state_id)
        return await self._calls.unary_unary(methods.RUN_PFS_LOAD_TEST, request, timeout)

    async def run_pfs_load_test_default(
        self,
        request: _protobuf.Empty | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> RunPfsLoadTestResponse:
        """Runs the load test that the server has built in; made for testing Pachyderm itself.

        Since 2.8.

        RPC: `debug_v2.Debug/RunPFSLoadTestDefault`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = _protobuf.Empty()
        return await self._calls.unary_unary(methods.RUN_PFS_LOAD_TEST_DEFAULT, request, timeout)


class DebugStub(DebugMethods):
    """Collects what is needed to find out what is wrong with a cluster.

    With auth on, all calls but the load tests need the permission CLUSTER_DEBUG_DUMP. Answers that
    are files come in pieces, to be joined in the order of their arrival.
    """

    def dump_v2(
        self,
        request: DumpV2Request | None = None,
        /,
        *,
        system: System | None = None,
        pipelines: Sequence[Pipeline] = (),
        input_repos: bool = False,
        timeout: _dt.timedelta | None = None,
        defaults: DumpV2RequestDefaults | None = None,
        starlark_scripts: Sequence[Starlark] = (),
        rpc_timeout: float | None = None,
    ) -> AsyncStream[DumpChunk]:
        """Collects what the request names into one gzipped tar file, and reports progress.

        Pieces of the file and progress messages come mixed. What could not be collected is noted in
        files called `error.txt`; the call itself then still succeeds. Since 2.7.

        RPC: `debug_v2.Debug/DumpV2`.

        Args:
            request: The whole request, in place of its fields as keywords.
            system: What to collect about the cluster itself.
            pipelines: Pipelines whose specs, commits and jobs to collect.
            input_repos: Collects the commits of the repos that hold the input data.
            timeout: Time for the whole dump; absent means 25 minutes, of which 22 go to collecting.
            defaults: Absent collects no defaults. Since 2.8.
            starlark_scripts: Scripts to run in the server, whose output is collected. Since 2.8.
            rpc_timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DumpV2Request(
                system=system,
                pipelines=listed(pipelines),
                input_repos=input_repos,
                timeout=timeout,
                defaults=defaults,
                starlark_scripts=listed(starlark_scripts),
            )
        return self._calls.unary_stream(methods.DUMP_V2, request, rpc_timeout)

    def dump(
        self,
        request: DumpRequest | None = None,
        /,
        *,
        filter: Filter | None = None,
        limit: int = 0,
        timeout: float | None = None,
    ) -> AsyncStream[_protobuf.BytesValue]:
        """Deprecated: use DumpV2; newer servers answer UNIMPLEMENTED.

        RPC: `debug_v2.Debug/Dump`.

        Args:
            request: The whole request, in place of its fields as keywords.
            filter: Processes to collect from.
            limit: Number of commits and jobs to collect at most.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DumpRequest(filter=filter, limit=limit)
        return self._calls.unary_stream(methods.DUMP, request, timeout)

    def profile(
        self,
        request: ProfileRequest | None = None,
        /,
        *,
        profile: Profile | None = None,
        filter: Filter | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[_protobuf.BytesValue]:
        """Streams a gzipped tar file with a profile of each chosen process.

        Fails for a name that is not a profile.

        RPC: `debug_v2.Debug/Profile`.

        Args:
            request: The whole request, in place of its fields as keywords.
            filter: Processes to profile.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ProfileRequest(profile=profile, filter=filter)
        return self._calls.unary_stream(methods.PROFILE, request, timeout)

    def binary(
        self,
        request: BinaryRequest | None = None,
        /,
        *,
        filter: Filter | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[_protobuf.BytesValue]:
        """Streams the executables of the chosen processes.

        RPC: `debug_v2.Debug/Binary`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = BinaryRequest(filter=filter)
        return self._calls.unary_stream(methods.BINARY, request, timeout)

    def trace(
        self,
        request: TraceRequest | None = None,
        /,
        *,
        duration: _dt.timedelta | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[TraceChunk]:
        """Streams a Go execution trace of the server.

        Since 2.10.

        RPC: `debug_v2.Debug/Trace`.

        Args:
            request: The whole request, in place of its fields as keywords.
            duration: Required; must be greater than zero.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = TraceRequest(duration=duration)
        return self._calls.unary_stream(methods.TRACE, request, timeout)

    async def set_log_level(
        self,
        request: SetLogLevelRequest | None = None,
        /,
        *,
        pachyderm: SetLogLevelRequestLogLevel | None = None,
        grpc: SetLogLevelRequestLogLevel | None = None,
        duration: _dt.timedelta | None = None,
        recurse: bool = False,
        timeout: float | None = None,
    ) -> SetLogLevelResponse:
        """Changes the level of logging for a while, after which it returns to what it was.

        INVALID_ARGUMENT if no level is given, or OFF for the server's own logs. Since 2.6.

        RPC: `debug_v2.Debug/SetLogLevel`.

        Args:
            request: The whole request, in place of its fields as keywords.
            pachyderm: Level of the server's own logs; not OFF.
            grpc: Level of the logs of the gRPC library.
            duration: How long the level holds.
            recurse: Changes all Pachyderm pods, not only the one that answers the call.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SetLogLevelRequest(pachyderm=pachyderm, grpc=grpc, duration=duration, recurse=recurse)
        return await self._calls.unary_unary(methods.SET_LOG_LEVEL, request, timeout)
