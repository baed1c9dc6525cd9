"""Dumps and profiles: `pachyderm_sdk.api.debug` under the names that protobuf has."""

from __future__ import annotations

from ......api import debug as _debug
from ......api.debug import *  # noqa: F403  # these keep their names
from ....protobuf import nest as _nest

RunPFSLoadTestRequest = _debug.RunPfsLoadTestRequest
RunPFSLoadTestResponse = _debug.RunPfsLoadTestResponse

_nest(_debug.DumpV2Request, Defaults=_debug.DumpV2RequestDefaults)
_nest(_debug.SetLogLevelRequest, LogLevel=_debug.SetLogLevelRequestLogLevel)
