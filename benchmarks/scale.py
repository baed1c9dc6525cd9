"""Whether the embedded server stays fast when there is much in it, and small when files are large.

    python benchmarks/scale.py --json scale.json

A server runs in a process of its own over a folder, and a public sync client works with it. Three things are measured:
what single operations cost in a repo of few and of very many files, in turns; how much memory server and client take
for a file of many gigabytes that goes in and out; and how long thousands of small files take.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import ParamSpec

from pachyderm_sdk import Client

FOLDER = 100
"""Files in a folder."""

BATCH = 50_000
"""Files in one call while a repo is filled."""

MIB = 1 << 20

P = ParamSpec("P")

Figures = dict[str, dict[str, float]]


@dataclass
class Server:
    """The server's process, and a client of it."""

    process: subprocess.Popen[str]
    client: Client


@contextmanager
def serving(data: Path) -> Iterator[Server]:
    """Runs a server over a folder as long as the block lasts."""
    command = [sys.executable, "-m", "pachyderm_sdk.local", "--data", str(data), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        if not address:
            raise SystemExit(f"the server ended with status {process.wait()}")
        try:
            with Client.from_address(address, timeout=3600) as client:
                yield Server(process, client)
        finally:
            process.terminate()


def peak(pid: int, *, reset: bool = False) -> float:
    """Returns the most MiB that a process had in memory since the last reset; where Linux does not tell, 0."""
    home = Path(f"/proc/{pid}")
    if not home.exists():
        return 0.0
    lines = (home / "status").read_text().splitlines()
    found = next(line for line in lines if line.startswith("VmHWM"))
    if reset:
        (home / "clear_refs").write_text("5")
    return int(found.split()[1]) / 1024


def timed(work: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> float:
    """Returns the seconds that something takes."""
    begin = time.perf_counter()
    work(*args, **kwargs)
    return time.perf_counter() - begin


# --- few and many files


def path_of(number: int) -> str:
    return f"/folder-{number // FOLDER:06}/file-{number % FOLDER:02}"


def fill(client: Client, repo: str, files: int) -> float:
    """Makes a repo of so many small files, in folders of a hundred; returns the seconds."""
    begin = time.perf_counter()
    client.pfs.create_repo(repo)
    with client.pfs.commit(f"{repo}@master") as commit:
        for start in range(0, files, BATCH):
            with commit.modify_file() as batch:
                for number in range(start, min(start + BATCH, files)):
                    batch.put_file(path_of(number), b"content of %d" % number)
    commit.wait()
    return time.perf_counter() - begin


def commit_of_ten(client: Client, repo: str, files: int, turn: int) -> None:
    with client.pfs.commit(f"{repo}@master") as commit:
        with commit.modify_file() as batch:
            for number in range(10):
                place = (turn * 7919 + number * files // 10) % files
                batch.put_file(path_of(place), b"%d changed in %d" % (place, turn))
    commit.wait()


def list_folder(client: Client, repo: str, files: int, turn: int) -> None:
    folder = path_of(turn * 7919 % files).rpartition("/")[0]
    assert len(list(client.pfs.list_file(f"{repo}@master:{folder}"))) == FOLDER


def inspect(client: Client, repo: str, files: int, turn: int) -> None:
    path = path_of(turn * 7919 % files)
    info = client.pfs.inspect_file(f"{repo}@master:{path}")
    assert info.file is not None
    assert info.file.path == path


def glob(client: Client, repo: str, files: int, turn: int) -> None:
    folder = path_of(turn * 7919 % files).rpartition("/")[0]
    assert len(list(client.pfs.glob_file(f"{repo}@master", f"{folder}/file-4*"))) == 10


OPERATIONS = {
    "commit of ten files": commit_of_ten,
    "list of a folder of 100": list_folder,
    "inspect": inspect,
    "glob with a literal prefix": glob,
}


def few_and_many(server: Server, few: int, many: int, rounds: int) -> Figures:
    """Compares operations in a repo of few files and in one of many, in turns."""
    figures: Figures = {}
    repos = {"few": few, "many": many}
    for repo, files in repos.items():
        seconds = fill(server.client, repo, files)
        figures[f"fill with {files:,}"] = {"seconds": seconds, "files per second": files / seconds}
        print(f"filled with {files:,} files in {seconds:.1f} s", file=sys.stderr)
    for name, operation in OPERATIONS.items():
        taken: dict[str, list[float]] = {repo: [] for repo in repos}
        for turn in range(rounds):
            for repo, files in repos.items():
                seconds = timed(operation, server.client, repo, files, turn)
                taken[repo].append(seconds * 1e3)
        base, compared = (statistics.median(times) for times in taken.values())
        figures[name] = {f"ms of {few:,}": base, f"ms of {many:,}": compared, "ratio": compared / base}
    figures["memory"] = {"server MiB": peak(server.process.pid, reset=True), "client MiB": peak(os.getpid())}
    return figures


# --- one large file


class Content:
    """Bytes that cannot be compressed or stored once for many, with their sum, without holding them."""

    def __init__(self, size: int) -> None:
        self._size = size
        self.sum = 0

    def __iter__(self) -> Iterator[bytes]:
        left = self._size
        while left:
            piece = os.urandom(min(MIB, left))
            left -= len(piece)
            self.sum = zlib.crc32(piece, self.sum)
            yield piece


def large(server: Server, size: int) -> Figures:
    """Puts a large file and gets it, with the most memory that server and client have meanwhile."""
    client, figures = server.client, {}
    client.pfs.create_repo("large")
    content = Content(size)

    def put() -> None:
        with client.pfs.commit("large@master") as commit:
            commit.put_file("/file", iter(content))
        commit.wait()

    def get() -> None:
        found = length = 0
        with client.pfs.get_file("large@master:/file") as pieces:
            for piece in pieces:
                found = zlib.crc32(piece.value, found)
                length += len(piece.value)
        assert (found, length) == (content.sum, size), "the file came out other than it went in"

    def read() -> None:
        found = 0
        with client.pfs.open("large@master:/file") as file:
            while piece := file.read(4 * MIB):
                found = zlib.crc32(piece, found)
        assert found == content.sum, "the file came out other than it went in"

    for name, work in (("put", put), ("get", get), ("open and read", read)):
        peak(server.process.pid, reset=True)
        peak(os.getpid(), reset=True)
        seconds = timed(work)
        figures[f"{name} {size / MIB / 1024:g} GiB"] = {
            "seconds": seconds,
            "MiB/s": size / MIB / seconds,
            "server MiB": peak(server.process.pid),
            "client MiB": peak(os.getpid()),
        }
        print(f"{name}: {seconds:.1f} s", file=sys.stderr)
    return figures


# --- many small files


def small(server: Server, files: int, rounds: int, scratch: Path) -> Figures:
    """Puts and gets many files of one KiB, from and to memory and a local folder."""
    client = server.client
    client.pfs.create_repo("small")
    taken: dict[str, list[float]] = {}
    for turn in range(rounds):
        contents = {f"/{number // FOLDER:03}/{number % FOLDER:02}": os.urandom(1024) for number in range(files)}
        source, target = scratch / f"in-{turn}", scratch / f"out-{turn}"
        for path, content in contents.items():
            local = source / path[1:]
            local.parent.mkdir(parents=True, exist_ok=True)
            local.write_bytes(content)

        def put(branch: str, contents: dict[str, bytes] = contents) -> None:
            with client.pfs.commit(f"small@{branch}") as commit, commit.modify_file() as batch:
                for path, content in contents.items():
                    batch.put_file(path, content)
            commit.wait()

        def put_folder(branch: str, source: Path = source) -> None:
            with client.pfs.commit(f"small@{branch}") as commit:
                commit.put_files(source, "/")
            commit.wait()

        def get(branch: str, contents: dict[str, bytes] = contents) -> None:
            assert client.pfs.get_files(f"small@{branch}") == contents

        def download(branch: str, target: Path = target) -> None:
            client.pfs.download(f"small@{branch}", target)

        works: dict[str, tuple[Callable[[str], None], str]] = {
            "put from memory": (put, f"a{turn}"),
            "get into memory": (get, f"a{turn}"),
            "put from a folder": (put_folder, f"b{turn}"),
            "get into a folder": (download, f"b{turn}"),
        }
        for name, (work, branch) in works.items():
            taken.setdefault(name, []).append(timed(work, branch))
    return {
        f"{name}: {files:,} x 1 KiB": {"median seconds": statistics.median(times), "most seconds": max(times)}
        for name, times in taken.items()
    }


def table(figures: Figures) -> str:
    """Returns the figures as the rows of a table."""
    return "\n".join(
        f"| {name} | {', '.join(f'{value:,.2f} {unit}' for unit, value in values.items())} |"
        for name, values in figures.items()
    )


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=("scale", "large", "small"), default=["small", "scale", "large"])
    parser.add_argument("--few", type=int, default=10_000, help="files in the small repo (default: %(default)s)")
    parser.add_argument("--many", type=int, default=1_000_000, help="files in the large repo (default: %(default)s)")
    parser.add_argument("--size", type=float, default=10, help="GiB of the large file (default: %(default)s)")
    parser.add_argument("--small", type=int, default=10_000, help="files of 1 KiB (default: %(default)s)")
    parser.add_argument("--small-rounds", type=int, default=3, help="of the many small files (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=25, help="of each operation in the repos (default: %(default)s)")
    parser.add_argument("--folder", type=Path, help="where the data goes meanwhile; the system's temporary folder")
    parser.add_argument("--json", type=Path, help="where to write the figures")
    options = parser.parse_args(arguments)
    figures: Figures = {}
    with tempfile.TemporaryDirectory(dir=options.folder) as scratch:
        for part in options.only:
            with serving(Path(scratch) / part) as server:
                if part == "small":
                    figures |= small(server, options.small, options.small_rounds, Path(scratch))
                elif part == "scale":
                    figures |= few_and_many(server, options.few, options.many, options.rounds)
                else:
                    figures |= large(server, int(options.size * 1024) * MIB)
    print(f"| what | figures |\n| --- | --- |\n{table(figures)}")
    if options.json:
        machine = {"python": platform.python_version(), "machine": platform.machine(), "cpus": os.cpu_count()}
        options.json.write_text(json.dumps({"machine": machine, "figures": figures}, indent=1) + "\n")


if __name__ == "__main__":
    main()
