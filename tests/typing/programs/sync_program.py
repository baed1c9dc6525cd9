"""A user's program: everything that it touches has a type, and the right one."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

from typing_extensions import reveal_type

from pachyderm_sdk import Client, Datum, Progress, batch_all_datums
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import NotFoundError


def report(progress: Progress) -> None:
    reveal_type(progress.fraction)  # reveals: float | None


def main(folder: Path) -> None:
    with Client.local() as client:
        reveal_type(client)  # reveals: Client
        reveal_type(client.pfs)  # reveals: Pfs
        reveal_type(client.pfs.rpc)  # reveals: ApiStub
        reveal_type(client.auth_token)  # reveals: str | None
        client.pfs.create_repo("images", description="cats")
        client.pfs.create_repo(repo=pfs.Repo.from_uri("labels"))
        reveal_type(pfs.Repo.from_uri("labels"))  # reveals: Repo
        reveal_type(pfs.Commit.from_uri("labels@master").as_picker())  # reveals: CommitPicker
        with client.pfs.commit("images@master", on_error="leave") as commit:
            reveal_type(commit)  # reveals: OpenCommit
            reveal_type(commit.put_file("/a", b"bytes"))  # reveals: File
            commit.put_file("/b", folder / "b", progress=report)
            commit.put_file("/c", (b"%d" % number for number in range(3)))
            with open(folder / "b", "rb") as opened:
                commit.put_file("/d", opened)
            commit.put_files(folder, "/all", progress=True)
            commit.put_tar(folder / "e.tgz", "/packed", progress=report)
            with commit.modify_file() as batch:
                reveal_type(batch)  # reveals: FileBatch
                batch.delete_file("/a")
        reveal_type(commit.wait())  # reveals: CommitInfo
        reveal_type(client.pfs.start_commit(branch=pfs.Branch.from_uri("images@master")))  # reveals: Commit
        for info in client.pfs.list_file(("images@master", "/all"), number=3):
            reveal_type(info)  # reveals: FileInfo
            reveal_type(info.file)  # reveals: File | None
            reveal_type(client.pfs.read_bytes(info))  # reveals: bytes
        reveal_type(next(client.pfs.list_commit("images")))  # reveals: CommitInfo
        reveal_type(client.pfs.glob_file("images@master", "/*"))  # reveals: Stream[FileInfo]
        reveal_type(client.pfs.read_text("images@master:/a"))  # reveals: str
        reveal_type(client.pfs.get_files("images@master"))  # reveals: dict[str, bytes]
        reveal_type(client.pfs.download(commit, folder, concurrency=4))  # reveals: Path
        with client.pfs.get_file_tar(commit) as packed:
            reveal_type(packed)  # reveals: PfsTarFile
            reveal_type(packed.getnames())  # reveals: list[str]
        with client.pfs.open("images@master:/a") as file:
            reveal_type(file)  # reveals: PfsFile
            reveal_type(file.read(3))  # reveals: bytes
        with client.pfs.open("images@master:/a", "rb") as archive, zipfile.ZipFile(archive) as names:
            reveal_type(names.namelist())  # reveals: list[str]
        with client.pfs.open("images@master:/a", "r") as text:
            reveal_type(text.readline())  # reveals: str
            rows = csv.reader(text)
            reveal_type(next(rows))  # reveals: list[str]
        with client.transaction() as transaction:
            reveal_type(transaction)  # reveals: Transaction
        try:
            reveal_type(client.pfs.path_exists("images@master:/a"))  # reveals: bool
        except NotFoundError as error:
            reveal_type(error.hint)  # reveals: str
        reveal_type(client.auth.get_robot_token("ci", 60).token)  # reveals: str
        reveal_type(client.auth.authorize("cluster", ["REPO_READ"]).authorized)  # reveals: bool
        reveal_type(client.debug.dump().save(folder / "dump.tgz"))  # reveals: int
        reveal_type(next(client.debug.binary()))  # reveals: BytesValue
        reveal_type(next(client.snapshot.list_snapshot()).info)  # reveals: SnapshotInfo | None
        with client.worker.batch_datum() as datum:
            reveal_type(datum.inputs["images"])  # reveals: tuple[Path, ...]

        @batch_all_datums
        def process(number: int) -> None:
            reveal_type(Datum.from_env())  # reveals: Datum

        process(3)
        reveal_type(client.get_version())  # reveals: Version
        reveal_type(client.admin.inspect_cluster())  # reveals: ClusterInfo
        reveal_type(client.pfs.fsck(fix=False))  # reveals: Stream[FsckResponse]
        reveal_type(client.pfs.delete_repo("labels").deleted)  # reveals: bool
