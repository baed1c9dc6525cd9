"""Puts a folder of real files under version control and shows that nothing is lost. Needs no cluster.

    python examples/versioned_folder.py [FOLDER] [--data DIR]

The files go into a repo of an embedded server in one commit. A second commit edits one, copies one, adds one and
deletes one (in the repo: the folder is never written to). Then history, listing and difference are shown, and every
file of the first commit is read back and compared with the original. With --data the repo stays; run it again, and
there are two more commits.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import os
import stat
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pachyderm_sdk import Client, __version__
from pachyderm_sdk.errors import InvalidArgumentError, PachydermError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.api import pfs
    from pachyderm_sdk.progress import Progress

REPO = "folder"
BRANCH = f"{REPO}@master"
SKIPPED_FOLDERS = {".git", ".hg", ".hypothesis", ".nox", ".tox", ".venv", "venv", "node_modules", "__pycache__"}
"""What tools make and remake; caches (`.…_cache`) are left out as well."""


@dataclass
class Folder:
    """The files of a local folder: those to store, by the path that they get, and why others are left out."""

    root: Path
    files: dict[str, Path] = field(default_factory=dict)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    size: int = 0

    @classmethod
    def scan(cls, root: Path, data: Path) -> Folder:
        """Looks at everything below a folder, but not into `data`, where the repo itself is."""
        found = cls(root)
        for path in found._walk(root, data.resolve()):
            name = path.relative_to(root).as_posix()
            try:
                status = path.stat()
            except OSError as error:
                found.left_out.append((name, error.strerror or str(error)))
                continue
            if not stat.S_ISREG(status.st_mode):
                found.left_out.append((name, "neither a file nor a folder"))
            elif not os.access(path, os.R_OK):
                found.left_out.append((name, "may not be read"))
            else:
                found.files[f"/{name}"] = path
                found.size += status.st_size
        return found

    def _walk(self, folder: Path, data: Path) -> Iterator[Path]:
        try:
            entries = sorted(folder.iterdir())
        except OSError as error:
            self.left_out.append((folder.relative_to(self.root).as_posix(), error.strerror or str(error)))
            return
        for entry in entries:
            if entry.is_dir() and not entry.is_symlink():
                if entry.name not in SKIPPED_FOLDERS and not entry.name.endswith("_cache") and entry != data:
                    yield from self._walk(entry, data)
            elif not entry.is_dir():  # a link to a folder is not followed: it may lead in a circle
                yield entry

    def leave_out(self, path: str, error: Exception) -> None:
        """Takes a file out again that turned out not to be storable."""
        del self.files[path]
        self.left_out.append((path[1:], getattr(error, "strerror", None) or str(error)))


class NothingToStoreError(Exception):
    """There is no file, or none that can be read and has a name that a repo can hold."""

    def __init__(self, folder: Folder) -> None:
        reasons = "; ".join(f"{name}: {reason}" for name, reason in folder.left_out[:3])
        super().__init__(f"{folder.root} has no file that can be stored{f' ({reasons})' if reasons else ''}")


class ProgressLine:
    """One line that says how far an upload is, where somebody looks at it."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._next = 0.0

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if self._shown and now >= self._next:
            self._next = now + 0.05
            percent = f"{progress.fraction:4.0%}" if progress.fraction is not None else ""
            line = f"  {percent} {progress.files:,} files  {size_of(progress.bytes)}  {progress.path}"
            print(f"\r{line[:78]:78}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        if self._shown:
            print(f"\r{'':78}\r", end="", file=sys.stderr, flush=True)


def size_of(bytes_: int) -> str:
    """A number of bytes as people say it."""
    amount = float(bytes_)
    for unit in ("B", "KiB", "MiB", "GiB"):
        if amount < 1024:
            return f"{amount:,.{0 if unit == 'B' else 1}f} {unit}"
        amount /= 1024
    return f"{amount:,.1f} TiB"


def count(files: int) -> str:
    return "1 file" if files == 1 else f"{files:,} files"


def speed(files: int, size: int, seconds: float) -> str:
    rate = files / seconds
    return f"{rate:,.{0 if rate >= 10 else 2}f} files/s, {size_of(int(size / seconds))}/s"


def sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def heading(text: str) -> None:
    print(f"\n{text}\n{'─' * len(text)}")


def row(label: str, value: str) -> None:
    print(f"  {label:<14}{value}")


def store(client: Client, folder: Folder) -> pfs.CommitInfo:
    """Puts all files into one commit, which then holds exactly these."""
    heading("First commit: the folder as it is")
    line = ProgressLine()
    began = time.perf_counter()
    with client.pfs.commit(BRANCH, description=f"The files of {folder.root.name}") as commit:
        with commit.modify_file(progress=line) as batch:  # one call, however many files
            batch.delete_file("/")
            for path, local in list(folder.files.items()):
                try:
                    batch.put_file(path, local)
                except (InvalidArgumentError, OSError) as error:
                    folder.leave_out(path, error)
        line.clear()
        put, stored = batch.files, batch.bytes or 0
        if not put:
            raise NothingToStoreError(folder)
    info = commit.wait(timeout=600)
    took = time.perf_counter() - began
    row("commit", commit.as_uri())
    row("stored", f"{count(put)}, {size_of(stored)}")
    row("took", f"{took:.2f} s: {speed(put, stored, took)}")
    for name, why in folder.left_out[:5]:
        row("left out", f"{name}: {why}")
    if len(folder.left_out) > 5:
        row("left out", f"… and {len(folder.left_out) - 5:,} more")
    return info


def is_text(path: Path) -> bool:
    try:
        return path.stat().st_size < 1 << 20 and path.read_text(encoding="utf-8").endswith("\n")
    except (OSError, UnicodeDecodeError):
        return False


def change(client: Client, folder: Folder) -> pfs.CommitInfo:
    """Edits, copies, adds and deletes a file in a second commit."""
    heading("Second commit: a few changes")
    paths = list(folder.files)
    edited = next((path for path in paths if "/." not in path and is_text(folder.files[path])), None)
    largest = max(paths, key=lambda path: folder.files[path].stat().st_size)
    deleted = next((path for path in reversed(paths) if path not in (edited, largest)), None)
    began = time.perf_counter()
    with client.pfs.commit(BRANCH, description="Changes to a few files") as commit:
        if edited:
            commit.put_file(edited, b"A line that the first commit does not have.\n", append=True)
            row("edited", edited)
        commit.copy_file((commit, largest), f"/copies{largest}")
        row("copied", f"{largest} to /copies{largest}")
        commit.put_file("/ADDED.txt", b"This file is new in the second commit.\n")
        row("added", "/ADDED.txt")
        if deleted:
            commit.delete_file(deleted)
            row("deleted", deleted)
    info = commit.wait(timeout=600)
    row("commit", commit.as_uri())
    row("took", f"{(time.perf_counter() - began) * 1e3:.0f} ms")
    return info


def show(client: Client, first: pfs.CommitInfo, second: pfs.CommitInfo) -> list[pfs.DiffFileResponse]:
    """Prints the history, the top of the tree and the difference; returns the difference."""
    heading("History")
    for info in client.pfs.list_commit(REPO, number=6):
        if info.commit and info.started and info.finished and info.details:
            print(f"  {info.commit.id[:12]}  {info.started:%H:%M:%S}  {size_of(info.details.size_bytes):>11}", end="  ")
            print(info.description)

    heading("Top of the tree in the second commit")
    entries = list(client.pfs.list_file((second, "/")))
    for entry in entries[:12]:
        print(f"  {size_of(entry.size_bytes):>11}  {entry.hash.hex()[:12]}  {path_of(entry)}")
    if len(entries) > 12:
        print(f"  … and {len(entries) - 12:,} more")

    heading("What changed, from the first to the second")
    changes = [
        change
        for change in client.pfs.diff_file((second, "/"), (first, "/"))
        if not path_of(change.new_file or change.old_file).endswith("/")  # directories differ when their files do
    ]
    for change in changes:
        old, new = change.old_file, change.new_file
        sign = "M" if old and new else "A" if new else "D"
        sizes = " → ".join(size_of(side.size_bytes) for side in (old, new) if side)
        print(f"  {sign}  {path_of(new or old):<60}{sizes}")
    return changes


def path_of(info: pfs.FileInfo | None) -> str:
    assert info is not None and info.file is not None
    return info.file.path


def prove(client: Client, folder: Folder, first: pfs.CommitInfo, changes: list[pfs.DiffFileResponse]) -> bool:
    """Reads the first commit back and compares it with the originals, byte for byte; returns whether they agree."""
    heading("Back to the first commit")
    changed = [path_of(change.old_file) for change in changes if change.old_file]
    for path in changed[:2]:
        content = client.pfs.read_bytes((first, path))
        digest = hashlib.sha256(content).hexdigest()
        row("read", f"{path}, {size_of(len(content))}")
        row("  stored", f"sha256 {digest}")
        row("  original", f"sha256 {sha256(folder.files[path])}")
    with tempfile.TemporaryDirectory() as target:
        began = time.perf_counter()
        client.pfs.download((first, "/"), target)
        took = time.perf_counter() - began
        back = {f"/{p.relative_to(target).as_posix()}": p for p in Path(target).rglob("*") if p.is_file()}
        size = sum(path.stat().st_size for path in back.values())
        different = {
            path for path in folder.files.keys() & back.keys() if sha256(back[path]) != sha256(folder.files[path])
        }
    wrong = sorted(different | (folder.files.keys() ^ back.keys()))
    row("read back", f"{count(len(back))} in {took:.2f} s: {speed(len(back), size, took)}")
    row(
        "compared",
        f"{len(wrong)} of {len(back):,} differ" if wrong else "all of them are what they were, byte for byte",
    )
    for path in wrong[:5]:
        row("differs", path)
    return not wrong


def run(root: Path, data: Path) -> int:
    """Does the whole job; returns the exit code."""
    folder = Folder.scan(root, data)
    if not folder.files:
        raise NothingToStoreError(folder)
    print(f"pachyderm-sdk {__version__}, embedded server, data in {data}")
    print(f"{count(len(folder.files))}, {size_of(folder.size)} in {root}")
    with Client.local(data) as client:
        client.pfs.create_repo(REPO, description="A folder of files", update=True)
        first = store(client, folder)
        second = change(client, folder)
        changes = show(client, first, second)
        same = prove(client, folder, first, changes)
    kept = sum(path.stat().st_size for path in data.rglob("*") if path.is_file())
    print(f"\nAll of it, both commits, takes {size_of(kept)} on disk.")
    return 0 if same else 1


def main() -> int:
    here = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=here, help="default: this project's own tree")
    parser.add_argument(
        "--data", type=Path, help="where the repo is kept (default: a folder that is removed at the end)"
    )
    arguments = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a file's name may be no text at all
    root: Path = arguments.folder.expanduser()
    if not root.is_dir():
        parser.error(f"{root} is no folder")
    try:
        if arguments.data:
            data: Path = arguments.data.expanduser().resolve()
            if data == root.resolve() or data in root.resolve().parents:
                parser.error(f"the repo cannot be kept in {data}, for that is what would be put into it")
            return run(root.resolve(), data)
        with tempfile.TemporaryDirectory() as temporary:
            return run(root.resolve(), Path(temporary).resolve())
    except NothingToStoreError as error:
        print(error, file=sys.stderr)
        return 1
    except (PachydermError, OSError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
