"""Programs for older clients, after their import was changed: type checkers know them, with our messages."""

from __future__ import annotations

from typing_extensions import reveal_type

from pachyderm_sdk.compat import pypachy, python_pachyderm
from pachyderm_sdk.compat.python_pachyderm.service import pfs_proto, pps_proto


def main(client: python_pachyderm.Client) -> None:
    client.create_repo("images", update=True)
    client.create_repo()  # error
    with client.commit("images", "master") as commit:
        reveal_type(commit)  # reveals: Commit
        client.put_file_bytes(commit, "/a", b"bytes")
        client.put_file_bytes(("images", "master"), "/a", b"bytes", append=True)
        client.put_file_bytes(commit, "/a", "text")  # error
    reveal_type(client.get_file({"repo": "images", "branch": "master"}, "/a").read())  # reveals: bytes
    reveal_type(next(client.list_file("images@master", "/")))  # reveals: FileInfo
    reveal_type(next(client.list_commit("images")))  # reveals: CommitInfo
    reveal_type(next(client.list_commit()))  # reveals: CommitSetInfo
    reveal_type(next(client.list_job("edges")))  # reveals: JobInfo
    reveal_type(next(client.list_job()))  # reveals: JobSetInfo
    with client.modify_file_client(commit) as changes:
        reveal_type(changes)  # reveals: ModifyFileClient
    branch = pfs_proto.Branch(repo=pfs_proto.Repo(name="foo", type="user"), name="master")
    client.create_branch("bar", "master", provenance=[branch])
    reveal_type(pfs_proto.FILE == pfs_proto.FileType.FILE)  # reveals: bool
    source = pps_proto.Input(pfs=pps_proto.PFSInput(repo="r"))
    client.create_pipeline("edges", pps_proto.Transform(image="i"), input=source)
    try:
        client.get_role_binding("images")  # error
    except python_pachyderm.RpcError as error:
        reveal_type(error.details())  # reveals: str


def pfs_only(client: pypachy.PfsClient) -> None:
    with client.commit("test", "master") as c:
        reveal_type(c)  # reveals: Commit
        client.put_file_bytes(c, "/dir_a/data", b"DATA")
    reveal_type(client.get_files("test/master", "/", recursive=True))  # reveals: dict[str, bytes]
    reveal_type(client.list_commit("test")[0])  # reveals: CommitInfo
    reveal_type(next(client.get_file("test/master", "/a")))  # reveals: bytes
    reveal_type(next(client.get_file("test/master", "/a", extract_value=False)))  # reveals: BytesValue
    client.get_files(5, "/")  # error
