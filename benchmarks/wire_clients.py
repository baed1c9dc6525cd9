"""The clients that the wire benchmark compares, each sample in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from clients.workloads import ENOUGH, MOST_PASSES, WORKLOADS
from wire_report import Sample

HERE = Path(__file__).parent
PATIENCE = 900
"""Seconds after which a sample is given up."""


@dataclass(frozen=True)
class Rival:
    """A client: what runs it.

    Attributes:
        module: The worker and its options.
        package: The distribution that it is of.
        version: What the version of the package begins with, if it is not this repository's.
        made: Program that imports the package and makes a client; empty to leave that out.
    """

    module: tuple[str, ...]
    package: str = "pachyderm-sdk"
    version: str = ""
    made: str = ""


CLIENTS = {
    "ours": Rival(("clients.ours",), made="import pachyderm_sdk; pachyderm_sdk.Client().pfs"),
    "ours-async": Rival(("clients.ours_async",), made="import pachyderm_sdk; pachyderm_sdk.AsyncClient().pfs"),
    "stock-grpclib": Rival(("clients.ours_async", "--stock")),
    "official": Rival(("clients.official",), version="2.", made="import pachyderm_sdk; pachyderm_sdk.Client().pfs"),
    "python-pachyderm": Rival(
        ("clients.pypachyderm",), "python-pachyderm", "7.", "import python_pachyderm; python_pachyderm.Client()"
    ),
}
GO = {
    "W1a": ["unary", "-n", str(WORKLOADS["W1a"].count)],
    "W1b": ["unary64", "-n", str(WORKLOADS["W1b"].count)],
    "W2": ["put"],
    "W3": ["putsmall", "-n", str(WORKLOADS["W3"].count)],
    "W4s": ["get"],
    "W5": ["list", "-n", str(WORKLOADS["W5"].count)],
}
IDENTITY = """
import importlib.metadata, platform
try:
    print(platform.python_version(), importlib.metadata.version("{package}"))
except importlib.metadata.PackageNotFoundError:
    raise SystemExit("there is no {package}")
"""
MADE = """
import json, resource, time
before = time.perf_counter(), time.process_time()
{made}
wall, cpu = time.perf_counter() - before[0], time.process_time() - before[1]
sample = {{"wall": wall, "cpu": cpu, "passes": 1}}
try:
    with open("/proc/self/status") as status:  # not `ru_maxrss`, which starts with the parent's
        memory = dict(line.split(":", 1) for line in status)
    sample["resident"], sample["peak"] = (int(memory[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM"))
except OSError:
    pass
print(json.dumps(sample))
"""


class Runner:
    """Runs workloads with one client.

    Args:
        name: One of `CLIENTS`.
        python: The interpreter of the environment that has it.
        target: HOST:PORT of the server.

    Attributes:
        about: Its package, version and Python.

    Raises:
        SystemExit: The environment has no such client; says so in one line.
    """

    def __init__(self, name: str, python: str, target: str) -> None:
        self.name = name
        self._rival = CLIENTS[name]
        self._python = python
        self._target = target
        self.about = self._identify()

    def _identify(self) -> str:
        package = self._rival.package
        done = self._run("-c", IDENTITY.format(package=package), quiet=True)
        words = done.stdout.split()
        if done.returncode or len(words) != 2:
            raise SystemExit(f"{self.name}: {self._python}: {(done.stderr.splitlines() or ['it is no Python'])[-1]}")
        python, version = words
        if not version.startswith(self._rival.version):
            raise SystemExit(
                f"{self.name}: {self._python} has {package} {version}, not {self._rival.version}x, which is compared"
            )
        return f"{package} {version} on Python {python}"

    def sample(self, workload: str, commit: str) -> Sample | None:
        """Runs a workload in a fresh process, on files of a commit; returns None if this client has no part in it."""
        if workload != "W7":
            module, *options = self._rival.module
            done = self._run("-m", module, self._target, commit, workload, *options)
        elif self._rival.made:
            done = self._run("-c", MADE.format(made=self._rival.made))
        else:
            return None
        if done.returncode:
            raise SystemExit(f"{self.name} failed in {workload}, with status {done.returncode}")
        sample: Sample = json.loads(done.stdout.splitlines()[-1])
        return sample

    def _run(self, *arguments: str, quiet: bool = False) -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(
                [self._python, "-W", "ignore", *arguments],
                cwd=HERE,
                env=_clean_environment(),
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE if quiet else None,
                text=True,
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise SystemExit(f"{self.name} was not done after {PATIENCE} seconds") from None
        except OSError as error:
            raise SystemExit(f"{self.name}: {self._python} does not run: {error}") from None


class GoRunner:
    """Runs workloads with a client in Go, which prints the time that it took.

    Args:
        program: Is called as `PROGRAM -client KIND -target HOST:PORT`.
        target: HOST:PORT of the server.
    """

    name = "go"
    about = "google.golang.org/grpc"

    def __init__(self, program: str, target: str) -> None:
        self._program = program
        self._target = target

    def sample(self, workload: str, commit: str) -> Sample | None:
        """Runs a workload, as often as the other clients do; returns None if Go has no part in it."""
        if workload not in GO:
            return None
        walls: list[float] = []
        cpu = 0.0
        while len(walls) < MOST_PASSES and sum(walls) < ENOUGH:
            wall, took = self._once(workload)
            walls.append(wall)
            cpu += took
        return {"wall": sum(walls) / len(walls), "cpu": cpu / len(walls), "passes": len(walls)}

    def _once(self, workload: str) -> tuple[float, float]:
        """Returns seconds: of the workload by the program's own clock, and of the processor for the whole program."""
        command = [self._program, "-client", *GO[workload], "-target", self._target]
        try:
            process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        except OSError as error:
            raise SystemExit(f"go: {self._program} does not run: {error}") from None
        assert process.stdout is not None
        with process.stdout:
            words = process.stdout.read().split()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode or not words:
            raise SystemExit(f"go failed in {workload}, with status {process.returncode}")
        number, count = float(words[-1]), WORKLOADS[workload].count
        # Its last word is the time, or of calls one after another the median in microseconds, or their rate.
        wall = {"W1a": number / 1e6 * count, "W1b": count / number}.get(workload, number)
        return wall, usage.ru_utime + usage.ru_stime


def runners(names: list[str], pythons: dict[str, str], go: str | None, target: str) -> list[Runner | GoRunner]:
    """Returns what runs each client.

    Raises:
        SystemExit: One of them cannot be run; says so in one line.
    """
    found: list[Runner | GoRunner] = [Runner(name, pythons.get(name, sys.executable), target) for name in names]
    return [*found, GoRunner(go, target)] if go else found


def check_programs(pythons: dict[str, str], go: str | None) -> None:
    """Looks for the programs, before anything takes time.

    Raises:
        SystemExit: One is not there; says so in one line.
    """
    for name, program in [*pythons.items(), *([("go", go)] if go else [])]:
        if shutil.which(program) is None:
            raise SystemExit(f"{name}: there is no program {program}")


def _clean_environment() -> dict[str, str]:
    """Returns our environment without what would decide which package is imported, or where a client connects."""
    return {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "PACH"))}
