"""debug_v2.Debug, as far as it makes sense for one process."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import debug
from pachyderm_sdk.api.debug.servicer import DebugServicer
from pachyderm_sdk.local.errors import InvalidArgument, Unimplemented
from pachyderm_sdk.local.services.base import Service

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call

__all__ = ["DebugService"]

_SCRIPTS = ("starlark/basic.star", "starlark/list_rcs.star")


class DebugService(Service, DebugServicer):
    """Dumps."""

    @override
    async def set_log_level(self, request: debug.SetLogLevelRequest, call: Call) -> debug.SetLogLevelResponse:
        if request.pachyderm is None and request.grpc is None:
            raise InvalidArgument("no level provided")
        if request.pachyderm == debug.SetLogLevelRequestLogLevel.OFF:
            raise InvalidArgument("cannot set log level to OFF")
        raise Unimplemented("the embedded server logs with Python's logging, under pachyderm_sdk; set the level there")

    @override
    async def get_dump_v2_template(
        self, request: debug.GetDumpV2TemplateRequest, call: Call
    ) -> debug.GetDumpV2TemplateResponse:
        pachd = debug.App(name="pachd")
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
                input_repos=True,
                defaults=debug.DumpV2RequestDefaults(cluster_defaults=True),
                starlark_scripts=[debug.Starlark(builtin=script, timeout=timedelta(seconds=60)) for script in _SCRIPTS],
            )
        )
