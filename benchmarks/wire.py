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
import subprocess
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from wire_report import MIB, WORKLOADS, Sample, Samples, document, facts
from wire_target import local_server, prepare

HERE = Path(__file__).parent
CLIENTS = {
    "ours": ["clients.ours"],
    "ours-async": ["clients.ours_async"],
    "stock-grpclib": ["clients.ours_async", "--stock"],
    "official": ["clients.official"],
    "python-pachyderm": ["clients.pypachyderm"],
}
OWN_ENVIRONMENT = ("official", "python-pachyderm")
IMPORTS = {
    "ours": "import pachyderm_sdk; pachyderm_sdk.Client().pfs",
    "ours-async": "import pachyderm_sdk; pachyderm_sdk.AsyncClient().pfs",
    "official": "import pachyderm_sdk; pachyderm_sdk.Client().pfs",
    "python-pachyderm": "import python_pachyderm; python_pachyderm.Client()",
}
PROBE = """
import json, resource, time
before = time.perf_counter(), time.process_time()
{}
wall, cpu = time.perf_counter() - before[0], time.process_time() - before[1]
print(json.dumps({{"wall": wall, "cpu": cpu, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}}))
"""
ANY_COMMIT = "4f9d7a3c2b1e4d5f8a6b7c8d9e0f1a2b"
GO = {"W2": ["put"], "W3": ["putsmall", "-n", "10000"], "W4": ["get"], "W5": ["list", "-n", "100000"]}


def clean_environment() -> dict[str, str]:
    """Returns our environment without what would decide which package is imported, or where a client connects."""
    return {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "PACH"))}


class Worker:
    """A process that runs workloads with one client."""

    def __init__(self, client: str, python: str, target: str, commit: str) -> None:
        module, *options = CLIENTS[client]
        command = [python, "-W", "ignore", "-m", module, target, commit, *options]
        environment = clean_environment()
        self._process = subprocess.Popen(
            command, cwd=HERE, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(self, workload: str) -> Sample:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(workload + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"a worker ended in {workload}, with status {self._process.wait()}")
        sample: Sample = json.loads(line)
        return sample

    def close(self) -> None:
        self._process.communicate(timeout=30)


def run_go(program: str, target: str, workload: str) -> Sample | None:
    """Runs a workload with the Go client, which has the time in its last line; for unary calls it is their median."""
    if workload == "W1a":
        command = [program, "-client", "unary", "-n", "1000"]
    elif workload == "W1b":
        command = [program, "-client", "unary64", "-n", "1024"]  # of which each of the 64 makes the same number
    elif workload in GO:
        command = [program, "-client", *GO[workload]]
    else:
        return None
    out = subprocess.run([*command, "-target", target], capture_output=True, text=True, check=True).stdout
    number = float(out.split()[-1])
    wall = {"W1a": number / 1000, "W1b": 1000 / number}.get(workload, number)
    return {"wall": wall}


def run_import(client: str, python: str) -> Sample | None:
    """Imports a client in a fresh interpreter."""
    if client not in IMPORTS:
        return None
    command = [python, "-W", "ignore", "-c", PROBE.format(IMPORTS[client])]
    done = subprocess.run(command, env=clean_environment(), stdout=subprocess.PIPE, text=True, check=True)
    sample: Sample = json.loads(done.stdout.splitlines()[-1])
    return sample


def compare(options: argparse.Namespace, target: str, commit: str) -> tuple[Samples, str]:
    """Runs the rounds; returns what they measured, and the client that the others are compared with."""
    pythons = dict(item.split("=", 1) for item in options.python)
    clients = options.clients or [name for name in CLIENTS if name not in OWN_ENVIRONMENT or name in pythons]
    workers = {name: Worker(name, pythons.get(name, sys.executable), target, commit) for name in clients}
    samples: Samples = {workload: {} for workload in options.only}
    for number in range(options.rounds):
        for workload in options.only:
            for name, worker in workers.items():
                if workload == "W7":
                    sample = run_import(name, pythons.get(name, sys.executable))
                else:
                    sample = worker.run(workload)
                if sample is not None:
                    samples[workload].setdefault(name, []).append(sample)
            if options.go and (sample := run_go(options.go, target, workload)):
                samples[workload].setdefault("go", []).append(sample)
        print(f"round {number + 1} of {options.rounds}", file=sys.stderr)
    for worker in workers.values():
        worker.close()
    return samples, next((name for name in ("official", "stock-grpclib") if name in workers), clients[0])


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", default="local", help="HOST:PORT of the server, or `local` for our embedded one")
    parser.add_argument("--sink", action="store_true", help="the server makes up what is read")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="+", choices=WORKLOADS, default=list(WORKLOADS), metavar="WORKLOAD")
    parser.add_argument("--clients", nargs="+", choices=CLIENTS, metavar="CLIENT")
    parser.add_argument("--python", action="append", default=[], metavar="CLIENT=PYTHON")
    parser.add_argument("--go", help="the Go client")
    parser.add_argument("--json", type=Path, help="where to write all samples")
    parser.add_argument("--markdown", type=Path, help="where to write the table")
    options = parser.parse_args(arguments)
    about = facts()
    with local_server() if options.target == "local" else nullcontext(options.target) as target:
        commit = ANY_COMMIT if options.sink else prepare(target, bulk=512 * MIB, listed=100_000, small=1_000)
        samples, base = compare(options, target, commit)
    if hasattr(os, "getloadavg"):
        about["load at the end"] = round(os.getloadavg()[1], 1)
    about["server"] = (
        "a neutral sink" if options.sink else "the embedded server" if options.target == "local" else "pachd"
    )
    page = document(samples, base, about)
    print(page)
    if options.markdown:
        options.markdown.write_text(page)
    if options.json:
        texts = {key: WORKLOADS[key].text for key in samples}
        result = {**about, "base": base, "workloads": texts, "samples": samples}
        options.json.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
