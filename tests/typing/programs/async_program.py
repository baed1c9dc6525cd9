"""The same in the other colour."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

from typing_extensions import reveal_type

from pachyderm_sdk import AsyncClient
from pachyderm_sdk.access import RoleName
from pachyderm_sdk.api import pfs, storage


async def blocks() -> AsyncIterator[bytes]:
    yield b""


async def main(folder: Path) -> None:
    async with AsyncClient.local() as client:
        reveal_type(client)  # reveals: AsyncClient
        reveal_type(client.pfs)  # reveals: AsyncPfs
        await client.pfs.create_repo("images")
        await client.pfs.create_repo(repo=pfs.Repo.from_uri("labels"))
        async with client.pfs.commit("images@master") as commit:
            reveal_type(commit)  # reveals: AsyncOpenCommit
            reveal_type(await commit.put_file("/a", b"bytes"))  # reveals: File
            await commit.put_file("/b", blocks())
            await commit.put_files(folder, concurrency=4)
            await commit.put_tar(blocks())
            async with commit.modify_file() as batch:
                reveal_type(batch)  # reveals: AsyncFileBatch
        reveal_type(await commit.wait())  # reveals: CommitInfo
        async for info in client.pfs.list_file("images@master"):
            reveal_type(info)  # reveals: FileInfo
        reveal_type(client.pfs.glob_file("images@master", "/*"))  # reveals: AsyncStream[FileInfo]
        reveal_type(await client.pfs.get_file_tar(commit))  # reveals: PfsTarFile
        reveal_type(await client.pfs.download(commit, folder))  # reveals: Path
        reveal_type(await client.pfs.get_files("images@master"))  # reveals: dict[str, bytes]
        async with client.pfs.open("images@master:/a") as file:
            reveal_type(file)  # reveals: AsyncPfsFile
            reveal_type(await file.read(3))  # reveals: bytes
        reveal_type(await client.pfs.open("images@master:/a"))  # reveals: AsyncPfsFile
        async with client.pfs.open("images@master:/a", "r") as text:
            reveal_type(await text.readline())  # reveals: str
        async with client.transaction() as transaction:
            reveal_type(transaction)  # reveals: Transaction
        reveal_type(await client.auth.get_robot_token("ci", timedelta(hours=1)))  # reveals: GetRobotTokenResponse
        reveal_type(await client.auth.role_names("cluster"))  # reveals: dict[str, list[str]]
        await client.auth.modify_role_binding("default/images", "robot:ci", [RoleName.REPO_READER, "repoWriter"])
        reveal_type(await client.debug.dump().save(folder / "dump.tgz"))  # reveals: int
        reveal_type([piece async for piece in client.debug.binary()])  # reveals: list[BytesValue]
        reveal_type([chunk async for chunk in client.debug.dump().chunks()])  # reveals: list[bytes]
        made = await client.storage.create_fileset({"/a": b"bytes", "/b": folder / "b"})
        reveal_type(made)  # reveals: CreateFilesetResponse
        await client.storage.create_fileset(iter([storage.CreateFilesetRequest()]))
        async with client.worker.batch_datum() as datum:
            reveal_type(datum)  # reveals: Datum
            reveal_type(datum.path("images"))  # reveals: Path

        @client.worker.batch_all_datums
        async def process(number: int) -> None:
            reveal_type(client.worker.datum)  # reveals: Datum

        reveal_type(await process(3))  # reveals: None
        reveal_type(await client.get_version())  # reveals: Version
        reveal_type(await client.version.get_version())  # reveals: Version
