# Generated from src/pachyderm_sdk/_async/debug.py by `python -m codegen.unasync`; do not edit.
"""`client.debug`: dumps, profiles and levels of logging, for those who look for a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import debugging
from .._plan.arguments import span
from ..api.debug.stub_sync import DebugMethods, DebugStub
from ..errors import InternalError
from .filestream import FileStream

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from datetime import timedelta

    from .._plan.debugging import FilterRef, LevelRef
    from .._wire.calls_sync import Calls
    from ..api import debug
    from ..api.google.protobuf import BytesValue
    from ..progress import Meter


class Debug(DebugMethods):
    """What is needed to find out what is wrong with a cluster.

    Files come as streams, `FileStream`: iterate over the messages, `read()` the bytes, or `save()` them.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: DebugStub

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.rpc = DebugStub(calls)

    def dump(
        self,
        request: debug.DumpV2Request | None = None,
        /,
        *,
        system: debug.System | None = None,
        pipelines: Sequence[debug.Pipeline] = (),
        input_repos: bool = False,
        timeout: timedelta | None = None,
        rpc_timeout: float | None = None,
    ) -> FileStream[debug.DumpChunk]:
        """Collects what helps to find a fault, as a gzipped tar archive: all that there is, or what is chosen.

        What could not be collected is noted in it, in files named `error.txt`. Progress tells the task that is at work,
        as `path`.

        RPC: `debug_v2.Debug/GetDumpV2Template` unless something is chosen, then `debug_v2.Debug/DumpV2`. Since 2.7.

        Args:
            request: What to collect, in place of the other arguments; `get_dump_v2_template` makes one, with all that
                there is.
            system: What to collect about the cluster itself. Without this and pipelines everything is collected.
            pipelines: Pipelines whose specs, commits and jobs to collect.
            input_repos: Whether to collect the commits of the repos that hold the input data.
            timeout: Time for the whole dump, after which the server stops; 25 minutes by default.
            rpc_timeout: Seconds after which each call is given up; None for the client's default.
        """
        if request is not None or system is not None or pipelines:
            return self.dump_v2(
                request,
                system=system,
                pipelines=pipelines,
                input_repos=input_repos,
                timeout=timeout,
                rpc_timeout=rpc_timeout,
            )

        def everything() -> Generator[debug.DumpChunk, None]:
            wanted = (self.rpc.get_dump_v2_template(timeout=rpc_timeout)).request
            if wanted is None:
                raise InternalError("the server has no template for dumps", rpc="debug_v2.Debug/GetDumpV2Template")
            wanted.timeout = timeout or wanted.timeout
            with self.rpc.dump_v2(wanted, rpc_timeout=rpc_timeout) as stream:
                for chunk in stream:
                    yield chunk

        return FileStream("dump", everything(), _dumped)

    def dump_v2(
        self,
        request: debug.DumpV2Request | None = None,
        /,
        *,
        system: debug.System | None = None,
        pipelines: Sequence[debug.Pipeline] = (),
        input_repos: bool = False,
        timeout: timedelta | None = None,
        defaults: debug.DumpV2RequestDefaults | None = None,
        starlark_scripts: Sequence[debug.Starlark] = (),
        rpc_timeout: float | None = None,
    ) -> FileStream[debug.DumpChunk]:
        """Collects exactly what the request names; `dump` collects everything if nothing is named.

        RPC: `debug_v2.Debug/DumpV2`. Since 2.7.

        Args:
            request: What to collect, in place of the other arguments.
            system: What to collect about the cluster itself.
            pipelines: Pipelines whose specs, commits and jobs to collect.
            input_repos: Whether to collect the commits of the repos that hold the input data.
            timeout: Time for the whole dump, after which the server stops; 25 minutes by default.
            defaults: Which defaults of pipelines to collect. Since 2.8.
            starlark_scripts: Scripts to run in the server, whose output is collected. Since 2.8.
            rpc_timeout: Seconds after which the call is given up; None for the client's default.
        """
        stream = self.rpc.dump_v2(
            request,
            system=system,
            pipelines=pipelines,
            input_repos=input_repos,
            timeout=timeout,
            defaults=defaults,
            starlark_scripts=starlark_scripts,
            rpc_timeout=rpc_timeout,
        )
        return FileStream("dump", stream, _dumped)

    def profile(
        self,
        profile: debug.Profile | str,
        *,
        duration: timedelta | float | None = None,
        filter: FilterRef | None = None,
        timeout: float | None = None,
    ) -> FileStream[BytesValue]:
        """Takes a profile of processes, as a gzipped tar archive with a file for each.

        RPC: `debug_v2.Debug/Profile`.

        Args:
            profile: The name of a profile of Go, such as `"heap"` or `"goroutine"`, or `"cpu"`, or `"cover"`.
            duration: Seconds to measure, for `"cpu"`; 60 by default.
            filter: The processes: `"pachd"`, the workers of a `pps.Pipeline`, or a `debug.Filter`; all by default.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidArgumentError: The duration is not positive.
        """
        wanted, processes = debugging.profile(profile, duration), debugging.process_filter(filter)
        stream = self.rpc.profile(profile=wanted, filter=processes, timeout=timeout)
        return FileStream(f"profile {wanted.name}", stream, lambda piece, _: piece.value)

    def profile_cpu(
        self, duration: timedelta | float, *, filter: FilterRef | None = None, timeout: float | None = None
    ) -> FileStream[BytesValue]:
        """Measures what processes spend their time on, as a gzipped tar archive with a profile for each.

        RPC: `debug_v2.Debug/Profile`.

        Args:
            duration: Seconds to measure.
            filter: The processes: `"pachd"`, the workers of a `pps.Pipeline`, or a `debug.Filter`; all by default.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidArgumentError: The duration is not positive.
        """
        return self.profile("cpu", duration=duration, filter=filter, timeout=timeout)

    def binary(self, *, filter: FilterRef | None = None, timeout: float | None = None) -> FileStream[BytesValue]:
        """Fetches the executables of processes, which are needed to read a profile.

        RPC: `debug_v2.Debug/Binary`.

        Args:
            filter: The processes: `"pachd"`, the workers of a `pps.Pipeline`, or a `debug.Filter`; all by default.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        stream = self.rpc.binary(filter=debugging.process_filter(filter), timeout=timeout)
        return FileStream("binary", stream, lambda piece, _: piece.value)

    def trace(self, duration: timedelta | float, *, timeout: float | None = None) -> FileStream[debug.TraceChunk]:
        """Records what the server does, as an execution trace of Go.

        RPC: `debug_v2.Debug/Trace`, since 2.10.

        Args:
            duration: Seconds to record.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidArgumentError: The duration is not positive.
        """
        stream = self.rpc.trace(duration=span(duration), timeout=timeout)
        return FileStream("trace", stream, lambda chunk, _: chunk.content)

    def set_log_level(
        self,
        *,
        pachyderm: LevelRef | None = None,
        grpc: LevelRef | None = None,
        duration: timedelta | float | None = None,
        recurse: bool = False,
        timeout: float | None = None,
    ) -> debug.SetLogLevelResponse:
        """Changes one level of logging for a while, after which it is what it was.

        RPC: `debug_v2.Debug/SetLogLevel`, since 2.6.

        Args:
            pachyderm: The level of Pachyderm's own logs: `"DEBUG"`, `"INFO"` or `"ERROR"`.
            grpc: The level of the logs of gRPC, in its place: one of these, or `"OFF"`.
            duration: Seconds that the level holds.
            recurse: Whether all pods of Pachyderm are meant, not only the one that answers.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The pods that have changed, in `affected_pods`, and those that could not be, in `errored_pods`.

        Raises:
            InvalidArgumentError: None or both levels are given, or one that is none.
        """
        request = debugging.level_request(pachyderm, grpc, duration, recurse)
        return self.rpc.set_log_level(request, timeout=timeout)


def _dumped(chunk: debug.DumpChunk, meter: Meter) -> bytes | None:
    if chunk.progress is not None:
        meter.begin(chunk.progress.task)
        meter.advance(0)  # which tells of it
    return None if chunk.content is None else chunk.content.content
