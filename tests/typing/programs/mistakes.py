"""What checkers must reject: each line with a comment is an error, and no other line is."""

from __future__ import annotations

from pachyderm_sdk import AsyncClient, Client
from pachyderm_sdk.api import pfs


def main(client: Client) -> None:
    client.pfs.create_repo()  # error
    client.pfs.create_repo(b"images")  # error
    client.pfs.create_repo("images", descripton="a typing error")  # error
    client.pfs.create_repo(repo=pfs.Branch.from_uri("images@master"))  # error
    client.pfs.start_commit()  # error
    client.pfs.start_commit(branch="images@master", parent=3)  # error
    client.pfs.commit("images@master", on_error="ignore")  # error
    client.pfs.inspect_file()  # error
    client.pfs.list_file(3)  # error
    client.pfs.glob_file("images@master")  # error
    client.pfs.put_file("images@master", "/a", "text")  # error
    client.pfs.put_file("images@master", "/a", 3)  # error
    client.pfs.put_file("images@master", "/a", [1, 2])  # error
    client.pfs.put_tar("images@master", 3)  # error
    client.pfs.read_bytes(pfs.Commit.from_uri("images@master"))  # error
    client.pfs.open("images@master:/a", "w")  # error
    client.pfs.open("images@master:/a", "rb", encoding="utf-8")  # error
    client.pfs.open("images@master:/a").read().encode()  # error
    client.pfs.read_bytes("images@master:/a").upper().encode()  # error
    client.pfs.no_such_method()  # error
    client.pfs.fsck(fix="yes")  # error
    client.no_such_service  # error
    client.auth.get_robot_token()  # error
    client.auth.modify_role_binding("cluster", "robot:ci", 3)  # error
    client.auth.authenticate()  # error
    client.auth.get_robot_token("ci").tokn  # error
    pfs.Repo(nam="images")  # error
    pfs.Repo(name="images").nam  # error
    "token " + client.auth.get_robot_token("ci")  # error
    client.debug.binary(filter="pachyderm")  # error
    client.debug.set_log_level(grpc="LOUD")  # error
    client.storage.create_fileset(["/a"])  # error
    client.storage.create_fileset([], delete="/a")  # error
    client.metadata.edit("images", set={"a": "1"})  # error
    client.worker.batch_all_datums(3)  # error
    client.auth_token = 3  # error
    for info in client.pfs.list_file("images@master"):
        info.file.path  # error
    with client.pfs.commit("images@master") as commit:
        commit.put_file(b"content", "/a")  # error
        commit.put_files(3)  # error


async def async_main(client: AsyncClient, sync_client: Client) -> None:
    async with sync_client.pfs.commit("images@master"):  # error
        pass
    await client.pfs.create_repo()  # error
    client.pfs.read_bytes("images@master:/a").upper()  # error
    for _ in client.pfs.list_file("images@master"):  # error
        pass
    with client.pfs.commit("images@master"):  # error
        pass
    with client.transaction():  # error
        pass
