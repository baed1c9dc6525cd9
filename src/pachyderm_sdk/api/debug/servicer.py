# Generated from api-protos/debug/debug.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of debug_v2."""

from __future__ import annotations

from collections.abc import AsyncIterator

from ..._wire.servicer import Call, Servicer, unimplemented
from ...api.google import protobuf as _protobuf
from . import (
    BinaryRequest,
    DumpChunk,
    DumpRequest,
    DumpV2Request,
    GetDumpV2TemplateRequest,
    GetDumpV2TemplateResponse,
    ProfileRequest,
    RunPfsLoadTestRequest,
    RunPfsLoadTestResponse,
    SetLogLevelRequest,
    SetLogLevelResponse,
    TraceChunk,
    TraceRequest,
    methods,
)


class DebugServicer(Servicer):
    """The server side of `debug_v2.Debug`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def get_dump_v2_template(
        self,
        request: GetDumpV2TemplateRequest,
        call: Call,
    ) -> GetDumpV2TemplateResponse:
        """Serves `debug_v2.Debug/GetDumpV2Template`."""
        raise unimplemented(methods.GET_DUMP_V2_TEMPLATE)

    def dump_v2(self, request: DumpV2Request, call: Call) -> AsyncIterator[DumpChunk]:
        """Serves `debug_v2.Debug/DumpV2`."""
        raise unimplemented(methods.DUMP_V2)

    def dump(self, request: DumpRequest, call: Call) -> AsyncIterator[_protobuf.BytesValue]:
        """Serves `debug_v2.Debug/Dump`."""
        raise unimplemented(methods.DUMP)

    def profile(self, request: ProfileRequest, call: Call) -> AsyncIterator[_protobuf.BytesValue]:
        """Serves `debug_v2.Debug/Profile`."""
        raise unimplemented(methods.PROFILE)

    def binary(self, request: BinaryRequest, call: Call) -> AsyncIterator[_protobuf.BytesValue]:
        """Serves `debug_v2.Debug/Binary`."""
        raise unimplemented(methods.BINARY)

    def trace(self, request: TraceRequest, call: Call) -> AsyncIterator[TraceChunk]:
        """Serves `debug_v2.Debug/Trace`."""
        raise unimplemented(methods.TRACE)

    async def set_log_level(self, request: SetLogLevelRequest, call: Call) -> SetLogLevelResponse:
        """Serves `debug_v2.Debug/SetLogLevel`."""
        raise unimplemented(methods.SET_LOG_LEVEL)

    async def run_pfs_load_test(self, request: RunPfsLoadTestRequest, call: Call) -> RunPfsLoadTestResponse:
        """Serves `debug_v2.Debug/RunPFSLoadTest`."""
        raise unimplemented(methods.RUN_PFS_LOAD_TEST)

    async def run_pfs_load_test_default(self, request: _protobuf.Empty, call: Call) -> RunPfsLoadTestResponse:
        """Serves `debug_v2.Debug/RunPFSLoadTestDefault`."""
        raise unimplemented(methods.RUN_PFS_LOAD_TEST_DEFAULT)
