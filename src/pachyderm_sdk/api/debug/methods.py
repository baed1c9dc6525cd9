# Generated from api-protos/debug/debug.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of debug_v2: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
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
)

GET_DUMP_V2_TEMPLATE: Final = Method(
    "/debug_v2.Debug/GetDumpV2Template",
    GetDumpV2TemplateRequest,
    GetDumpV2TemplateResponse,
    idempotent=True,
)
DUMP_V2: Final = Method("/debug_v2.Debug/DumpV2", DumpV2Request, DumpChunk, server_streaming=True)
DUMP: Final = Method("/debug_v2.Debug/Dump", DumpRequest, _protobuf.BytesValue, server_streaming=True)
PROFILE: Final = Method("/debug_v2.Debug/Profile", ProfileRequest, _protobuf.BytesValue, server_streaming=True)
BINARY: Final = Method(
    "/debug_v2.Debug/Binary",
    BinaryRequest,
    _protobuf.BytesValue,
    server_streaming=True,
    idempotent=True,
)
TRACE: Final = Method("/debug_v2.Debug/Trace", TraceRequest, TraceChunk, server_streaming=True)
SET_LOG_LEVEL: Final = Method("/debug_v2.Debug/SetLogLevel", SetLogLevelRequest, SetLogLevelResponse)
RUN_PFS_LOAD_TEST: Final = Method("/debug_v2.Debug/RunPFSLoadTest", RunPfsLoadTestRequest, RunPfsLoadTestResponse)
RUN_PFS_LOAD_TEST_DEFAULT: Final = Method(
    "/debug_v2.Debug/RunPFSLoadTestDefault",
    _protobuf.Empty,
    RunPfsLoadTestResponse,
)

METHODS: Final = (
    GET_DUMP_V2_TEMPLATE,
    DUMP_V2,
    DUMP,
    PROFILE,
    BINARY,
    TRACE,
    SET_LOG_LEVEL,
    RUN_PFS_LOAD_TEST,
    RUN_PFS_LOAD_TEST_DEFAULT,
)
