"""How fast messages are encoded and decoded, beside stock betterproto 2.0.0b6 and 2.0.0b7 and google's upb (C).

    python benchmarks/codec.py [--rounds N] [--only b6,upb] [--rival-python b6=/path/to/python]

Every library has a process of its own, since two betterprotos cannot share one, and messages that its own compiler
made of our protos. Each round lets all of them do each operation in turn, so that what else the machine does meets
all alike; what is printed are the ratios within a round. A rival's environment is made once, below .nox/codec, unless
an interpreter that has it is given.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import statistics
import subprocess
import sys
import venv
from pathlib import Path

from pachyderm_sdk.api import pfs, pps

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PROTOS = ROOT / "api-protos"
HOME = ROOT / ".nox" / "codec"
REQUIREMENTS = {
    "b6": ["betterproto[compiler]==2.0.0b6", "grpcio-tools"],
    "b7": ["betterproto[compiler]==2.0.0b7", "grpcio-tools"],
    "upb": ["protobuf", "grpcio-tools"],
}
MIB = 1 << 20
UTC = dt.timezone.utc


def samples() -> dict[str, bytes]:
    """Returns the encoded messages that all libraries work on."""
    project = pfs.Project(name="default")
    repo = pfs.Repo(name="images", type="user", project=project)
    commit = pfs.Commit(repo=repo, id="a3f1c2d4e5b64f7890123456789abcde", branch=pfs.Branch(repo=repo, name="master"))
    noon = dt.datetime(2024, 1, 31, 12, 0, 1, 123456, tzinfo=UTC)
    info = pfs.FileInfo(
        file=pfs.File(commit=commit, path="/data/2024/01/31/img_000123.png", datum="default"),
        file_type=pfs.FileType.FILE,
        committed=noon,
        size_bytes=1_234_567,
        hash=bytes(range(32)),
    )
    commit_info = pfs.CommitInfo(
        commit=commit,
        origin=pfs.CommitOrigin(kind=pfs.OriginKind.USER),
        description="nightly upload",
        parent_commit=commit,
        child_commits=[commit],
        started=noon,
        finishing=noon,
        finished=noon,
        direct_provenance=[commit],
        size_bytes_upper_bound=123_456_789,
        details=pfs.CommitInfoDetails(size_bytes=123_456, compacting_time=dt.timedelta(seconds=1)),
        metadata={"run": "42"},
    )
    inputs = [pps.Input(pfs=pps.PfsInput(project="default", repo=name, branch="master", glob="/*")) for name in "ab"]
    pipeline = pps.CreatePipelineRequest(
        pipeline=pps.Pipeline(project=project, name="edges"),
        transform=pps.Transform(image="pachyderm/opencv:1.0", cmd=["python3", "/edges.py"], env={"A": "b"}),
        parallelism_spec=pps.ParallelismSpec(constant=4),
        resource_requests=pps.ResourceSpec(cpu=0.5, memory="1Gi", disk="2Gi"),
        input=pps.Input(cross=inputs),
        datum_timeout=dt.timedelta(minutes=10),
        autoscaling=True,
    )
    change = pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/data/part", raw=bytes(MIB)))
    return {type(m).__name__: bytes(m) for m in (info, commit_info, pipeline, change)}


def operations() -> list[tuple[str, str]]:
    """Returns the messages and what is done with each."""
    both = [(case, what) for case in samples() for what in ("decode", "encode")]
    return [*both[:1], ("FileInfo", "decode and read"), *both[1:]]


class Worker:
    """A process that works with one library."""

    def __init__(self, library: str, python: str, folder: Path | None = None) -> None:
        self.library = library
        command = [python, str(HERE / "codec_worker.py"), library, *([str(folder)] if folder is not None else [])]
        environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        self._process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def seconds(self, case: str, what: str, data: bytes) -> float:
        """Returns how long one operation takes."""
        assert self._process.stdin is not None and self._process.stdout is not None
        print(json.dumps({"case": case, "what": what, "data": data.hex()}), file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline()
        if not answer:
            raise SystemExit(f"the process of {self.library} ended with exit code {self._process.wait(10)}")
        return float(json.loads(answer))

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)


def environment(library: str) -> str:
    """Returns the interpreter of a rival's environment, which is made when it is not there."""
    folder = HOME / library
    python = folder / "bin" / "python"
    if not python.exists():
        print(f"making {folder.relative_to(ROOT)}", file=sys.stderr)
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *REQUIREMENTS[library]], check=True)
    return str(python)


def compiled(library: str, python: str) -> Path:
    """Lets a rival's own compiler make messages of our protos; returns the folder to import from."""
    folder = HOME / f"{library}-messages"
    out = folder if library == "upb" else folder / "messages"
    out.mkdir(parents=True, exist_ok=True)
    print_tools = "from importlib.resources import files; print(files('grpc_tools') / '_proto')"
    google = subprocess.run([python, "-c", print_tools], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    plugin = Path(python).parent / "protoc-gen-python_betterproto"
    flags = [f"--python_out={out}"]
    if library != "upb":
        flags = [f"--plugin=protoc-gen-python_betterproto={plugin}", f"--python_betterproto_out={out}"]
    protos = sorted(str(path.relative_to(PROTOS)) for path in PROTOS.rglob("*.proto"))
    command = [python, "-m", "grpc_tools.protoc", f"-I{PROTOS}", f"-I{google}", *flags, *protos]
    made = subprocess.run(command, cwd=PROTOS, capture_output=True, text=True, check=False)
    if made.returncode:
        raise SystemExit(f"the compiler of {library} failed:\n{made.stderr}")
    return folder


def measure(workers: list[Worker], rounds: int) -> dict[tuple[str, str], list[dict[str, float]]]:
    """Returns, for each operation and round, the seconds that each library took."""
    data = samples()
    found: dict[tuple[str, str], list[dict[str, float]]] = {operation: [] for operation in operations()}
    for number in range(rounds + 1):
        for case, what in found:
            taken = {worker.library: worker.seconds(case, what, data[case]) for worker in workers}
            if number:  # the first round warms up
                found[case, what].append(taken)
    return found


def report(found: dict[tuple[str, str], list[dict[str, float]]], rivals: list[str]) -> None:
    """Prints how many times as long as ours each rival takes: the least, the median and the most of the rounds."""
    size = {case: len(data) for case, data in samples().items()}
    print(f"{'':40} {'ours':>10}" + "".join(f"{rival + ' / ours':>28}" for rival in rivals))
    for (case, what), rounds in found.items():
        ours = statistics.median(one["ours"] for one in rounds)
        line = f"{f'{case} ({size[case]:,} bytes), {what}':40} {ours * 1e6:>8.2f}us"
        for rival in rivals:
            ratios = sorted(one[rival] / one["ours"] for one in rounds)
            line += f"{ratios[0]:>10.2f} {statistics.median(ratios):>8.2f} {ratios[-1]:>8.2f}"
        print(line)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7, help="how often (default: %(default)s)")
    parser.add_argument("--only", default="b6,b7,upb", help="the rivals (default: %(default)s)")
    parser.add_argument("--rival-python", action="append", default=[], metavar="NAME=PYTHON")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    arguments = parser.parse_args()
    given = dict(item.split("=", 1) for item in arguments.rival_python)
    rivals = [name for name in arguments.only.split(",") if name]
    strange = sorted(set(rivals) - set(REQUIREMENTS))
    if strange:
        parser.error(f"--only knows {', '.join(REQUIREMENTS)}, not {', '.join(strange)}")
    workers = [Worker("ours", sys.executable)]
    for rival in rivals:
        python = given.get(rival) or environment(rival)
        workers.append(Worker(rival, python, compiled(rival, python)))
    found = measure(workers, arguments.rounds)
    for worker in workers:
        worker.close()
    print(f"Python {sys.version.split()[0]}; how many times as long as ours: least, median, most of the rounds")
    report(found, rivals)
    if arguments.json is not None:
        arguments.json.write_text(json.dumps([[*operation, rounds] for operation, rounds in found.items()], indent=1))


if __name__ == "__main__":
    main()
