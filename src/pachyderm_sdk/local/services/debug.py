"""debug_v2.Debug, as far as it makes sense for one process."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from pachyderm_sdk.api import debug
from pachyderm_sdk.api.debug.servicer import DebugServicer
from pachyderm_sdk.local.errors import InvalidArgument, Unimplemented
from pachyderm_sdk.local.loglevels import LogLevels
from pachyderm_sdk.local.pps import pipelines
from pachyderm_sdk.local.services.base import Service

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import BytesValue
    from pachyderm_sdk.local.pachd import Pachd

__all__ = ["DebugService"]

_SCRIPTS = ("starlark/basic.star", "starlark/list_rcs.star")

_Level = debug.SetLogLevelRequestLogLevel
_LEVELS: Final = {
    _Level.DEBUG: logging.DEBUG,
    _Level.INFO: logging.INFO,
    _Level.ERROR: logging.ERROR,
    _Level.OFF: logging.CRITICAL + 1,
}


class DebugService(Service, DebugServicer):
    """Dumps, and levels of logging."""

    def __init__(self, pachd: Pachd) -> None:
        super().__init__(pachd)
        self._levels = LogLevels(pachd.stopping)

    @override
    async def set_log_level(self, request: debug.SetLogLevelRequest, call: Call) -> debug.SetLogLevelResponse:
        if request.pachyderm is None and request.grpc is None:
            raise InvalidArgument("no level provided")
        if request.pachyderm == _Level.OFF:
            raise InvalidArgument("cannot set log level to OFF")
        for name, level in (("pachyderm_sdk.local", request.pachyderm), ("pachyderm_sdk.server", request.grpc)):
            if level is not None:
                if level not in _LEVELS:
                    raise InvalidArgument(f"cannot set log level to {level.name}")
                self._levels.set(name, _LEVELS[level], request.duration)
        return debug.SetLogLevelResponse(affected_pods=["pachd"])

    @override
    def dump(self, request: debug.DumpRequest, call: Call) -> AsyncIterator[BytesValue]:
        raise Unimplemented("Dump gRPC is deprecated in favor of DumpV2")

    @override
    async def get_dump_v2_template(
        self, request: debug.GetDumpV2TemplateRequest, call: Call
    ) -> debug.GetDumpV2TemplateResponse:
        pachd = debug.App(name="pachd")
        known = await self.pachd.read(pipelines.latest)
        return debug.GetDumpV2TemplateResponse(
            request=debug.DumpV2Request(
                system=debug.System(
                    helm=True,
                    database=True,
                    version=True,
                    describes=[pachd],
                    logs=[pachd],
                    loki_logs=[debug.App(name="pachd", loki_args=debug.LokiArgs(max_logs=30000))],
                    profiles=[
                        debug.App(
                            name="pachd",
                            profile_args=debug.ProfileArgs(
                                profiles=[debug.Profile(name="heap"), debug.Profile(name="goroutine")]
                            ),
                        )
                    ],
                ),
                pipelines=[debug.Pipeline(project=row.key.project, name=row.key.name) for row in known],
                input_repos=True,
                defaults=debug.DumpV2RequestDefaults(cluster_defaults=True),
                starlark_scripts=[debug.Starlark(builtin=script, timeout=timedelta(seconds=60)) for script in _SCRIPTS],
            )
        )
