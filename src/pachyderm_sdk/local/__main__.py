"""`python -m pachyderm_sdk.local`: the embedded server as a process."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from typing import TYPE_CHECKING

from pachyderm_sdk._wire.loops import run
from pachyderm_sdk.local.server import LocalServerError, serve

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until SIGINT or SIGTERM.

    Args:
        arguments: the command line without the program's name; None takes that of the process.

    Returns:
        The exit code: 0 after a signal, 1 if the server cannot start. Bad arguments exit with 2.
    """
    options = _parser().parse_args(arguments)
    try:
        run(_serve(options))
    except LocalServerError as error:
        print(f"pachyderm_sdk.local: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0  # where signals cannot be handled by the loop
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m pachyderm_sdk.local",
        description="An embedded Pachyderm-compatible server. Prints its address when it is ready and serves until "
        "it is interrupted.",
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--data", metavar="DIR", help="data folder; it is created when missing")
    where.add_argument("--memory", action="store_true", help="keep nothing after the end")
    parser.add_argument("--port", type=_port, default=30650, help="port to listen on, 0 for any (default: 30650)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--socket", metavar="PATH", help="unix socket to listen on, instead of host and port")
    return parser


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{port} is not a port")
    return port


async def _serve(options: argparse.Namespace) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # on Windows the interrupt arrives as KeyboardInterrupt
            break
    data = None if options.memory else options.data
    async with serve(data, host=options.host, port=options.port, socket=options.socket) as address:
        print(address, flush=True)
        await stop.wait()


if __name__ == "__main__":
    sys.exit(main())
