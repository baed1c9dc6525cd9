"""Compares clients on the wire: calls, uploads, downloads and listings against one server, in turns.

    python benchmarks/wire.py --target HOST:PORT --python official=/path/to/its/python --json wire.json

The server at the target understands `size=N` and `n=N` in paths, as a neutral sink does. Clients that live in an
environment of their own are compared if it is given with `--python`; `--go` is a program that does the same work and is
called as `GO -client KIND -target HOST:PORT`. Every round runs each workload with each client, so that what else the
machine does meets all of them.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent
CLIENTS = {
    "ours": ["clients.ours"],
    "ours-async": ["clients.ours_async"],
    "stock-grpclib": ["clients.ours_async", "--stock"],
    "official": ["clients.official"],
    "python-pachyderm": ["clients.pypachyderm"],
}
OWN_ENVIRONMENT = ("official", "python-pachyderm")
WORKLOADS = {
    "W1a": "1,000 unary calls, one after another",
    "W1b": "1,000 unary calls, 64 at a time",
    "W2": "put one file of 512 MiB",
    "W3": "put 10,000 files of 1 KiB",
    "W4": "get 512 MiB into memory",
    "W4f": "get 512 MiB into a file",
    "W5": "list 100,000 files",
}
GO = {"W2": ["put"], "W3": ["putsmall", "-n", "10000"], "W4": ["get"], "W5": ["list", "-n", "100000"]}

Sample = dict[str, float]


class Worker:
    """A process that runs workloads with one client."""

    def __init__(self, client: str, python: str, target: str) -> None:
        module, *options = CLIENTS[client]
        command = [python, "-W", "ignore", "-m", module, target, *options]
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "PACH"))}
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
        command = [program, "-client", "unary64", "-n", "1000"]
    elif workload in GO:
        command = [program, "-client", *GO[workload]]
    else:
        return None
    out = subprocess.run([*command, "-target", target], capture_output=True, text=True, check=True).stdout
    number = float(out.split()[-1])
    wall = {"W1a": number / 1000, "W1b": 1000 / number}.get(workload, number)
    return {"wall": wall}


def table(samples: dict[str, dict[str, list[Sample]]], base: str) -> str:
    """Returns seconds (min/median/max), and how many times faster the median is than the base's."""
    heads = ["workload", "client", "min", "median", "max", "CPU", "peak MiB", "times as fast"]
    rows = [heads, ["---"] * len(heads)]
    for workload, by_client in samples.items():
        reference = by_client.get(base)
        for client, found in by_client.items():
            walls = sorted(sample["wall"] for sample in found)
            middle = statistics.median(walls)
            ratio = f"{statistics.median(s['wall'] for s in reference) / middle:.2f}" if reference else ""
            cpu, peak = (
                f"{statistics.median(s[key] for s in found):{form}}" if key in found[0] else ""
                for key, form in (("cpu", ".3f"), ("peak", ".0f"))
            )
            seconds = [f"{wall:.3f}" for wall in (walls[0], middle, walls[-1])]
            rows.append([workload, client, *seconds, cpu, peak, ratio])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", help="HOST:PORT of the server")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="+", choices=WORKLOADS, default=list(WORKLOADS), metavar="WORKLOAD")
    parser.add_argument("--clients", nargs="+", choices=CLIENTS, metavar="CLIENT")
    parser.add_argument("--python", action="append", default=[], metavar="CLIENT=PYTHON")
    parser.add_argument("--go", help="the Go client")
    parser.add_argument("--json", type=Path, help="where to write all samples")
    options = parser.parse_args(arguments)
    if options.target is None:
        print("benchmarks/wire.py: no --target, nothing measured")
        return
    pythons = dict(item.split("=", 1) for item in options.python)
    clients = options.clients or [name for name in CLIENTS if name not in OWN_ENVIRONMENT or name in pythons]
    workers = {name: Worker(name, pythons.get(name, sys.executable), options.target) for name in clients}
    samples: dict[str, dict[str, list[Sample]]] = {workload: {} for workload in options.only}
    for number in range(options.rounds):
        for workload in options.only:
            for name, worker in workers.items():
                samples[workload].setdefault(name, []).append(worker.run(workload))
            if options.go and (sample := run_go(options.go, options.target, workload)):
                samples[workload].setdefault("go", []).append(sample)
        print(f"round {number + 1} of {options.rounds}", file=sys.stderr)
    for worker in workers.values():
        worker.close()
    base = next((name for name in ("official", "stock-grpclib") if name in workers), clients[0])
    print(f"seconds; times as fast as {base}\n\n{table(samples, base)}\n")
    print("\n".join(f"{key}: {text}" for key, text in WORKLOADS.items() if key in options.only))
    if options.json:
        machine = {"python": platform.python_version(), "machine": platform.machine(), "cpus": os.cpu_count()}
        now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
        result = {"date": now, "machine": machine, "base": base, "workloads": WORKLOADS, "samples": samples}
        options.json.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
