"""Dumps and profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....api import debug, pps
from ..errors import Responses
from ..times import duration_from
from .base import Mixin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..times import DurationLike


class DebugMixin(Mixin):
    """Dumps and profiles for those who look for a fault."""

    def dump(
        self,
        system: debug.System | None = None,
        pipelines: Sequence[pps.Pipeline | debug.Pipeline] | None = None,
        input_repos: bool = False,
        timeout: DurationLike | None = None,
    ) -> Iterator[debug.DumpChunk]:
        """Collects what helps to find a fault; now `client.debug.dump`.

        RPC: `debug_v2.Debug/DumpV2`; `debug_v2.Debug/GetDumpV2Template` if neither system nor pipelines are given.

        Args:
            system: What of the system to collect.
            pipelines: The pipelines to collect from. Without these and `system` everything is collected.
            input_repos: Whether to collect from the input repos of pipelines.
            timeout: How long it may take; without end if None.

        Yields:
            Pieces of the dump, and how far it has come.
        """
        limit = None if timeout is None else duration_from(timeout)
        if system is None and not pipelines:
            request = self.get_dump_template()
            request.input_repos, request.timeout = input_repos, limit
            return Responses(self._client.debug.rpc.dump_v2(request))
        chosen = [_debugged(pipeline) for pipeline in pipelines or ()]
        return Responses(
            self._client.debug.rpc.dump_v2(system=system, pipelines=chosen, input_repos=input_repos, timeout=limit)
        )

    def get_dump_template(self, filters: Sequence[str] | None = None) -> debug.DumpV2Request:
        """Returns the request for a dump of everything; now `client.debug.get_dump_v2_template`.

        RPC: `debug_v2.Debug/GetDumpV2Template`.

        Args:
            filters: Accepted and ignored by servers.
        """
        found = self._client.debug.rpc.get_dump_v2_template(filters=filters or ())
        return found.request or debug.DumpV2Request()

    def profile_cpu(self, duration: DurationLike, filter: debug.Filter | None = None) -> Iterator[bytes]:
        """Records where the CPU's time goes; now `client.debug.profile`.

        RPC: `debug_v2.Debug/Profile`.

        Args:
            duration: For how long.
            filter: Of what: the server, a pipeline, or a worker.

        Yields:
            Pieces of the profile.
        """
        profile = debug.Profile(name="cpu", duration=duration_from(duration))
        pieces = self._client.debug.rpc.profile(profile=profile, filter=filter)
        return Responses(piece.value for piece in pieces)

    def binary(self, filter: debug.Filter | None = None) -> Iterator[bytes]:
        """Fetches the program that the server is; now `client.debug.binary`.

        RPC: `debug_v2.Debug/Binary`.

        Args:
            filter: Which: the server's, a pipeline's, or a worker's.

        Yields:
            Pieces of the program.
        """
        return Responses(piece.value for piece in self._client.debug.rpc.binary(filter=filter))

    def set_log_level(
        self,
        pachyderm_level: debug.SetLogLevelRequestLogLevel | None = None,
        grpc_level: debug.SetLogLevelRequestLogLevel | None = None,
        duration: DurationLike | None = None,
        recurse: bool = True,
    ) -> debug.SetLogLevelResponse:
        """Changes how much is logged, for a while; now `client.debug.set_log_level`.

        RPC: `debug_v2.Debug/SetLogLevel`.

        Args:
            pachyderm_level: The level of Pachyderm itself.
            grpc_level: The level of gRPC; one of the two must be given.
            duration: For how long; five minutes if None.
            recurse: Whether on all pods, or only on the one that answers.

        Raises:
            ValueError: Neither level is given, or both are.
        """
        if (pachyderm_level is None) == (grpc_level is None):
            raise ValueError("one call sets one level: give pachyderm_level or grpc_level")
        return self._client.debug.rpc.set_log_level(
            pachyderm=pachyderm_level,
            grpc=grpc_level,
            duration=None if duration is None else duration_from(duration),
            recurse=recurse,
        )


def _debugged(pipeline: pps.Pipeline | debug.Pipeline) -> debug.Pipeline:
    if isinstance(pipeline, debug.Pipeline):
        return pipeline
    return debug.Pipeline(project=pipeline.project.name if pipeline.project else "", name=pipeline.name)
