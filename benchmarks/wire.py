"""Compares clients on the wire: calls, uploads, downloads and listings against one server, in turns.

    python benchmarks/wire.py --target local
    python benchmarks/wire.py --target HOST:PORT --sink --python official=/path/to/its/python --json wire.json

A server other than the local one is emptied of its repo `images` and given the files that are read; with `--sink` it
is taken to understand `size=N`, `chunk=N` and `n=N` in paths, as a neutral sink does. Clients that live in an
environment of their own are compared if it is given with `--python`; `--go` is a program that does the same work and is
called as `GO -client KIND -target HOST:PORT`. Every round runs each workload with each client, so that what else the
machine does meets all of them.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from clients.workloads import WORKLOADS
from wire_clients import CLIENTS, GoRunner, Runner, check_programs, runners
from wire_report import Samples, document, facts, result
from wire_target import ANY_COMMIT, check, local_server, prepare

BASES = ("official", "stock-grpclib")
"""What the others are compared with: the first that is there."""
SINK = "a neutral sink, which makes up what is read and drops what is written"


def compare(clients: Sequence[Runner | GoRunner], commit: str, workloads: Sequence[str], rounds: int) -> Samples:
    """Runs the rounds; returns what they measured."""
    samples: Samples = {workload: {} for workload in workloads}
    for number in range(rounds):
        for workload in workloads:
            for client in clients:
                if (sample := client.sample(workload, commit)) is not None:
                    samples[workload].setdefault(client.name, []).append(sample)
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    return samples


def _rounds(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number of rounds: it takes one at least")
    return int(text)


def _target(text: str) -> str:
    if text != "local" and re.fullmatch(r"[^/]+:\d+", text) is None:
        raise argparse.ArgumentTypeError(f"{text} is neither HOST:PORT, of a server without TLS, nor `local`")
    return text


def _client_python(text: str) -> tuple[str, str]:
    client, equals, python = text.partition("=")
    if client not in CLIENTS or not equals or not python:
        raise argparse.ArgumentTypeError(f"{text} is not CLIENT=PYTHON, with a client of {', '.join(CLIENTS)}")
    return client, python


def read_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Returns the options; whoever makes no sense ends the program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--target", type=_target, default="local", help="HOST:PORT of the server, or `local` for our embedded one"
    )
    parser.add_argument("--sink", action="store_true", help="the server makes up what is read")
    parser.add_argument("--rounds", type=_rounds, default=5)
    parser.add_argument("--only", nargs="+", choices=WORKLOADS, default=list(WORKLOADS), metavar="WORKLOAD")
    parser.add_argument("--clients", nargs="+", choices=CLIENTS, metavar="CLIENT")
    parser.add_argument("--python", type=_client_python, action="append", default=[], metavar="CLIENT=PYTHON")
    parser.add_argument("--go", help="the client in Go")
    parser.add_argument("--json", type=Path, help="where to write all samples")
    parser.add_argument("--markdown", type=Path, help="where to write the tables")
    options = parser.parse_args(arguments)
    options.python = dict(options.python)
    here = [name for name, client in CLIENTS.items() if not client.version or name in options.python]
    options.clients = list(dict.fromkeys(options.clients or here))
    options.only = [workload for workload in WORKLOADS if workload in options.only]
    if missing := [name for name in options.clients if name not in here]:
        parser.error(f"{missing[0]} lives in an environment of its own: --python {missing[0]}=PYTHON says where")
    if options.sink and options.target == "local":
        parser.error("the local server is no sink: --target HOST:PORT says where one is")
    return options


def main(arguments: Sequence[str] | None = None) -> None:
    options = read_options(arguments)
    check_programs(options.python, options.go)
    about = {**facts(), "rounds": options.rounds}
    with local_server() if options.target == "local" else nullcontext(options.target) as target:
        check(target)
        found = runners(options.clients, options.python, options.go, target)
        commit = ANY_COMMIT if options.sink else prepare(target)
        samples = compare(found, commit, options.only, options.rounds)
    if hasattr(os, "getloadavg"):
        about["load at the end"] = round(os.getloadavg()[1], 1)
    about["server"] = SINK if options.sink else "the embedded server" if options.target == "local" else "pachd"
    base = next((name for name in BASES if name in options.clients), options.clients[0])
    clients = {client.name: client.about for client in found}
    page = document(samples, base, about, clients)
    print(page)
    if options.markdown:
        options.markdown.write_text(page)
    if options.json:
        options.json.write_text(json.dumps(result(samples, base, about, clients), indent=1) + "\n")


if __name__ == "__main__":
    main()
