# Generated from src/pachyderm_sdk/_async/debug.py by `python -m codegen.unasync`; do not edit.
"""`client.debug`: dumps, profiles and levels of logging, for those who look for a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import debugging
from .._plan.arguments import span
from ..api.debug.stub_sync import DebugMethods, DebugStub
from ..errors import InternalError
from .bytestream import ByteStream
from .picking import picked

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from datetime import timedelta

    from .._plan.debugging import FilterRef, LevelRef
    from .._wire.calls_sync import Calls
    from ..api import debug
    from ..progress import Meter


class Debug(DebugMethods):
    """What is needed to find out what is wrong with a cluster.

    What is a file comes as an `ByteStream`: iterate over its bytes, `read()` them, or `save()` them.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: DebugStub

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.rpc = DebugStub(calls)

    def dump(self, request: debug.DumpV2Request | None = None, *, timeout: float | None = None) -> ByteStream:
        """Collects what helps to find a fault, as a gzipped tar archive.

        What could not be collected is noted in it, in files named `error.txt`. Progress tells the task that is at work,
        as `path`.

        RPC: `debug_v2.Debug/GetDumpV2Template`, then `debug_v2.Debug/DumpV2`. Since 2.7.

        Args:
            request: What to collect; by default all that there is. See `get_dump_v2_template`.
            timeout: Seconds after which each call is given up; None for the client's default.
        """

        def pieces(meter: Meter) -> Generator[bytes, None]:
            wanted = request or self.get_dump_v2_template(timeout=timeout)
            with self.rpc.dump_v2(wanted, rpc_timeout=timeout) as stream:
                for chunk in stream:
                    if chunk.progress is not None:
                        meter.begin(chunk.progress.task)
                        meter.advance(0)  # which tells of it
                    if chunk.content is not None:
                        yield chunk.content.content

        return ByteStream("dump", pieces)

    def get_dump_v2_template(
        self, filters: Sequence[str] = (), *, timeout: float | None = None
    ) -> debug.DumpV2Request:
        """Returns the request for a dump of all that there is, from which parts can be taken out.

        RPC: `debug_v2.Debug/GetDumpV2Template`, since 2.7.

        Example:
            >>> request = client.debug.get_dump_v2_template()
            >>> request.system.database = False

        Args:
            filters: Names to restrict it to.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        answer = self.rpc.get_dump_v2_template(filters=filters, timeout=timeout)
        if answer.request is None:
            raise InternalError("the server has no template for dumps", rpc="debug_v2.Debug/GetDumpV2Template")
        return answer.request

    def profile(
        self,
        profile: debug.Profile | str,
        *,
        duration: timedelta | float | None = None,
        filter: FilterRef | None = None,
        timeout: float | None = None,
    ) -> ByteStream:
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

        def pieces(_: Meter) -> Generator[bytes, None]:
            stream = self.rpc.profile(profile=wanted, filter=processes, timeout=timeout)
            return picked(stream, lambda piece: piece.value)

        return ByteStream(f"profile {wanted.name}", pieces)

    def profile_cpu(
        self, duration: timedelta | float, *, filter: FilterRef | None = None, timeout: float | None = None
    ) -> ByteStream:
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

    def binary(self, *, filter: FilterRef | None = None, timeout: float | None = None) -> ByteStream:
        """Fetches the executables of processes, which are needed to read a profile.

        RPC: `debug_v2.Debug/Binary`.

        Args:
            filter: The processes: `"pachd"`, the workers of a `pps.Pipeline`, or a `debug.Filter`; all by default.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        processes = debugging.process_filter(filter)

        def pieces(_: Meter) -> Generator[bytes, None]:
            return picked(self.rpc.binary(filter=processes, timeout=timeout), lambda piece: piece.value)

        return ByteStream("binary", pieces)

    def trace(self, duration: timedelta | float, *, timeout: float | None = None) -> ByteStream:
        """Records what the server does, as an execution trace of Go.

        RPC: `debug_v2.Debug/Trace`, since 2.10.

        Args:
            duration: Seconds to record.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidArgumentError: The duration is not positive.
        """
        length = span(duration)

        def pieces(_: Meter) -> Generator[bytes, None]:
            return picked(self.rpc.trace(duration=length, timeout=timeout), lambda chunk: chunk.content)

        return ByteStream("trace", pieces)

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
