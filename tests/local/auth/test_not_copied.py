"""What the recorded server lets anybody do who is signed in, and this one does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.api import metadata, pfs, pps, transaction
from pachyderm_sdk.errors import PermissionDeniedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pachyderm_sdk import Client

    from .signed import Server

REPO = pfs.Repo(name="data", type="user", project=pfs.Project(name="default"))
PICKER = pfs.RepoPicker(
    name=pfs.RepoPickerRepoName(name="data", type="user", project=pfs.ProjectPicker(name="default"))
)
MASTER = pfs.Branch(repo=REPO, name="master")


@pytest.fixture
def nobody(server: Server) -> Client:
    server.root.pfs.create_repo("data")
    return server.robot("nobody")


def refused(permission: str, call: Callable[[], object]) -> None:
    with pytest.raises(PermissionDeniedError, match=rf"needs permissions \[{permission}\] on "):
        call()


def test_writing_to_an_open_commit(server: Server, nobody: Client) -> None:
    commit = server.root.pfs.rpc.start_commit(branch=MASTER)
    changes = [
        pfs.ModifyFileRequest(set_commit=commit),
        pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/f", raw=b"")),
    ]
    refused("REPO_WRITE", lambda: nobody.pfs.rpc.modify_file(changes))


def test_file_sets_of_commits(server: Server, nobody: Client) -> None:
    commit = server.root.pfs.rpc.start_commit(branch=MASTER)
    own = nobody.pfs.rpc.create_file_set([pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/f", raw=b"1"))]).file_set_id
    refused("REPO_WRITE", lambda: nobody.pfs.rpc.add_file_set(commit=commit, file_set_id=own))
    refused("REPO_READ", lambda: nobody.pfs.rpc.get_file_set(commit=commit))


def test_file_sets_copied_from_commits(server: Server, nobody: Client) -> None:
    with server.root.pfs.commit("data@master") as commit:
        commit.put_file("/f", b"secret")
    source = pfs.File(commit=pfs.Commit(repo=REPO, branch=MASTER), path="/f")
    copy = pfs.ModifyFileRequest(copy_file=pfs.CopyFile(src=source, dst="/f"))
    refused("REPO_READ", lambda: nobody.pfs.rpc.create_file_set([copy]))


def test_building_on_a_commit_of_another_repo(server: Server, nobody: Client) -> None:
    with server.root.pfs.commit("data@master") as commit:
        commit.put_file("/f", b"secret")
    nobody.pfs.create_repo("mine")
    mine = pfs.Branch(repo=pfs.Repo(name="mine", type="user", project=REPO.project), name="master")
    parent = pfs.Commit(repo=REPO, branch=MASTER)
    refused("REPO_READ", lambda: nobody.pfs.rpc.start_commit(branch=mine, parent=parent))


def test_making_branches_in_repos_of_others(server: Server, nobody: Client) -> None:
    nobody.pfs.create_repo("mine")
    mine = pfs.Branch(repo=pfs.Repo(name="mine", type="user", project=REPO.project), name="master")
    refused("REPO_CREATE_BRANCH", lambda: nobody.pfs.rpc.create_branch(branch=mine, provenance=[MASTER]))
    server.root.auth.modify_role_binding("default/data", "robot:nobody", ["repoReader"])
    spec = pps.Input(pfs=pps.PfsInput(repo="data", glob="/*", trigger=pfs.Trigger(branch="master", commits=2)))
    pipeline = pps.Pipeline(name="pipe", project=REPO.project)
    transform = pps.Transform(image="i", cmd=["c"])
    refused(
        "REPO_CREATE_BRANCH",
        lambda: nobody.pps.rpc.create_pipeline(pipeline=pipeline, transform=transform, input=spec),
    )
    server.root.pfs.create_branch("data@master")
    nobody.pfs.rpc.create_branch(branch=mine, provenance=[MASTER])


def test_squashing_within_a_batch(server: Server, nobody: Client) -> None:
    with server.root.pfs.commit("data@master") as commit:
        commit.put_file("/f", b"")
    request = transaction.TransactionRequest(
        squash_commit_set=pfs.SquashCommitSetRequest(commit_set=pfs.CommitSet(id=commit.id))
    )
    refused("REPO_DELETE_COMMIT", lambda: nobody.transaction.rpc.batch_transaction(requests=[request]))


def test_forgetting_the_data_of_a_commit(server: Server, nobody: Client) -> None:
    with server.root.pfs.commit("data@master") as commit:
        commit.put_file("/f", b"")
    picker = pfs.CommitPicker(id=pfs.CommitPickerCommitByGlobalId(id=commit.id, repo=PICKER))
    refused("REPO_DELETE_COMMIT", lambda: nobody.pfs.rpc.forget_commit(commit=picker))


def test_the_state_and_the_token_of_a_job(server: Server, nobody: Client) -> None:
    pipeline = pps.Pipeline(name="pipe", project=REPO.project)
    spec = pps.Input(pfs=pps.PfsInput(repo="data", glob="/*"))
    server.root.pps.rpc.create_pipeline(pipeline=pipeline, transform=pps.Transform(image="i", cmd=["c"]), input=spec)
    (info,) = server.root.pps.rpc.list_job(pipeline=pipeline)
    refused("REPO_WRITE", lambda: nobody.pps.rpc.update_job_state(job=info.job, state=pps.JobState.JOB_SUCCESS))
    assert server.root.pps.rpc.inspect_job(job=info.job, details=True).auth_token == ""
    refused("REPO_WRITE", lambda: nobody.pps.rpc.restart_datum(job=info.job))


def test_labels_of_what_is_not_ones_own(server: Server, nobody: Client) -> None:
    label = metadata.EditAddKey(key="k", value="v")
    repo = metadata.Edit(repo=PICKER, add_key=label)
    refused("REPO_WRITE", lambda: nobody.metadata.rpc.edit_metadata(edits=[repo]))
    cluster = metadata.Edit(cluster=metadata.ClusterPicker(), add_key=label)
    refused("CLUSTER_EDIT_CLUSTER_METADATA", lambda: nobody.metadata.rpc.edit_metadata(edits=[cluster]))
    server.root.metadata.rpc.edit_metadata(edits=[repo, cluster])
