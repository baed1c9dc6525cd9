"""Programs that were written for the official SDK 2.12 run on our client as they are, and where they do not, we say so.

`data/official_*.json` has the names and parameters of its public methods, as they were read from it.
"""

from __future__ import annotations

import inspect
import json
import re
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

import pachyderm_sdk
from pachyderm_sdk import Client, config, constants, errors
from pachyderm_sdk.api import auth, identity, pfs, pjs, pps, storage, transaction
from pachyderm_sdk.config import ConfigFile, Context

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(__file__).parent / "data"
SIGNATURES: dict[str, dict[str, Any]] = json.loads((DATA / "official_signatures.json").read_text(encoding="utf-8"))
NAMES: dict[str, Any] = json.loads((DATA / "official_names.json").read_text(encoding="utf-8"))
PAGE = (ROOT / "docs" / "migrating.md").read_text(encoding="utf-8")

PARAMETERS = {
    "pfs.create_file_set": "a batch of changes in place of an iterator of requests; `.rpc` takes the iterator",
    "pfs.get_file_tar": "gives the archive; `.rpc` takes url and offset",
    "pfs.modify_file": "a block that collects changes in place of an iterator of requests; `.rpc` takes the iterator",
    "pjs.process_queue": "the iterator of requests has no name",
    "pps.create_datum": "the iterator of requests has another name",
    "storage.create_fileset": "the iterator of requests has another name",
}
"""Methods with other parameters, and why."""

GONE = {
    "errors.RpcError": "that of grpcio; ours is errors.PachydermError",
    "constants.GRPC_CHANNEL_OPTIONS": "there is no grpcio to give options to",
    "constants.SECONDARY_USER_AGENT": "the user agent is one text",
    "interceptor.MetadataClientInterceptor": "there is no grpcio to intercept calls of",
    "api.cdr.resolver.CdrResolver": "pachyderm_sdk.cdr",
    "api.pfs.extension.ClosedCommit": "pachyderm_sdk.OpenCommit, which knows whether it is open",
    "api.pfs.extension.OpenCommit": "pachyderm_sdk.OpenCommit",
    "api.pfs.file.PFSFile": "pachyderm_sdk.PfsFile",
    "api.pfs.file.PFSTarFile": "tarfile.TarFile, which what pfs_tar_file gives is one of",
}
"""Names that are not here, and what to use."""


def method(name: str) -> object:
    owner, _, leaf = name.rpartition(".")
    if owner == "Client":
        return getattr(Client, leaf)
    if owner == "OpenCommit":
        return getattr(pachyderm_sdk.OpenCommit, leaf)
    if owner.startswith("config."):
        cls = getattr(config, owner.removeprefix("config."))
        return cls if leaf == "__init__" else getattr(cls, leaf)
    return getattr(getattr(Client(), owner), leaf)


def signature(name: str) -> inspect.Signature:
    return inspect.signature(method(name))  # type: ignore[arg-type]  # a function or a class


@pytest.fixture(autouse=True)
def in_a_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(constants.WORKER_PORT_ENV, "1")


@pytest.mark.parametrize("name", sorted(SIGNATURES.keys() - PARAMETERS.keys()))
def test_a_method_takes_the_arguments_that_it_took(name: str) -> None:
    own, theirs = signature(name).parameters, SIGNATURES[name]
    assert set(theirs["parameters"]) <= set(own)
    # What is required here was required by every server there.
    required = {key for key, value in own.items() if value.default is value.empty and key != "self"}
    required -= {key for key, value in own.items() if value.kind is value.VAR_KEYWORD}
    assert required <= set(theirs["parameters"])
    positional = [key for key, value in own.items() if value.kind is value.POSITIONAL_OR_KEYWORD and key != "self"]
    if not name.startswith("config.Context"):  # pydantic's models take keywords
        assert positional[: len(theirs["positional"])] == theirs["positional"]


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_method_that_takes_other_arguments_does_so_still(name: str) -> None:
    own = signature(name).parameters
    assert not set(SIGNATURES[name]["parameters"]) <= set(own)


def result(text: object) -> str:
    """What a method returns, in words that both have: `*X` for a stream of X."""
    plain = (
        re.sub(r"ForwardRef\('?(\w+)'?\)", r"\1", re.sub(r"(\w+\.)+", "", str(text))).replace("'", "").replace('"', "")
    )
    plain = re.sub(r"^(?:Iterator|Stream|FileStream)\[(.*)\]$|^(?:Generator|Pages)\[(\w+), \w+\]$", r"*\1\2", plain)
    plain = re.sub(r"^ContextManager\b", "AbstractContextManager", plain)
    names = {"FileInfos": "*FileInfo", "Empty": "None", "Opening[PfsFile]": "PFSFile", "PfsTarFile": "PFSTarFile"}
    names["DatumContext"] = "AbstractContextManager"
    return names.get(plain, plain).replace("List[", "list[")


def test_the_page_lists_every_result_that_is_another() -> None:
    different = {
        f"client.{name}"
        for name, theirs in SIGNATURES.items()
        if theirs["returns"] and result(theirs["returns"]) != result(signature(name).return_annotation)
    }
    table = PAGE.partition("### Results that are others")[2].partition("\n#")[0]
    told = set(re.findall(r"`(client\.\w+\.\w+)`", table))
    assert sorted(different - told) == [], "returns something else, and the page does not say so"
    assert sorted(told - different) == [], "the page says that it returns something else, which it does not"


def is_there(module: str, name: str) -> bool:
    try:
        return hasattr(import_module(f"pachyderm_sdk.{module}".rstrip(".")), name)
    except ModuleNotFoundError:
        return False


def test_the_names_of_modules_are_there() -> None:
    missing = {
        f"{module}.{name}".lstrip(".")
        for module, names in NAMES["modules"].items()
        for name in names
        if not is_there(module, name)
    }
    missing |= {
        message
        for message, names in NAMES["messages"].items()
        if not all(hasattr(getattr(pfs, message.removeprefix("pfs.")), name) for name in names)
    }
    assert missing == GONE.keys()
    for name in GONE:
        assert f"`{name}" in PAGE, f"the page says nothing about {name}"


# --- programs ---


def test_repos_branches_and_commits(client: Client) -> None:
    project = pfs.Project(name="research")
    client.pfs.create_project(project=project, description="What may fail.")
    assert client.pfs.project_exists(project)
    repo = pfs.Repo(name="images", type="user", project=project)
    client.pfs.create_repo(repo=repo, description="Pictures.")
    assert client.pfs.repo_exists(repo)
    branch = pfs.Branch.from_uri("research/images@master")
    assert branch.as_uri() == "research/images@master"
    assert branch.repo == repo

    commit = client.pfs.start_commit(branch=branch, description="By hand.")
    client.pfs.put_file_from_bytes(commit=commit, path="/a.txt", data=b"one")
    client.pfs.put_file_from_file(commit=commit, path="/b.txt", file=BytesIO(b"two"))
    client.pfs.finish_commit(commit=commit)
    info = client.pfs.wait_commit(commit)
    assert info.finished is not None
    assert client.pfs.branch_exists(branch) and client.pfs.commit_exists(commit)
    assert client.pfs.inspect_commit(commit=commit, wait=pfs.CommitState.FINISHED).description == "By hand."
    assert [info.repo.name for info in client.pfs.list_repo(type="user", projects=[project]) if info.repo] == ["images"]
    assert [info.commit.id for info in client.pfs.list_commit(repo=repo) if info.commit] == [commit.id]
    assert [info.branch.name for info in client.pfs.list_branch(repo=repo) if info.branch] == ["master"]

    client.pfs.create_branch(branch=pfs.Branch(repo=repo, name="old"), head=commit)
    head = client.pfs.inspect_branch(branch=pfs.Branch(repo=repo, name="old")).head
    assert head is not None and head.id == commit.id
    client.pfs.delete_branch(branch=pfs.Branch(repo=repo, name="old"), force=True)
    client.pfs.delete_repo(repo=repo, force=True)
    assert not client.pfs.repo_exists(repo)


def test_an_open_commit(client: Client, website: tuple[str, Path], tmp_path: Path) -> None:
    url, folder = website
    (folder / "input.txt").write_bytes(b"from the web")
    local = tmp_path / "local"
    local.mkdir()
    (local / "one.txt").write_bytes(b"1")
    repo = pfs.Repo.from_uri("default/data")
    client.pfs.create_repo(repo=repo)
    branch = pfs.Branch(repo=repo, name="master")
    with client.pfs.commit(branch=branch) as commit:
        file = commit.put_file_from_bytes(path="/bytes.txt", data=b"bytes")
        commit.put_file_from_file(path="/file.txt", file=BytesIO(b"file"), append=True)
        commit.put_file_from_url(path="/url.txt", url=f"{url}/input.txt", recursive=False)
        commit.put_files(source=local, path="/local/")
        commit.copy_file(src=file, dst="/copy.txt")
        commit.delete_file(path="/file.txt")
    info = commit.wait()
    assert info.commit is not None and info.commit.id == commit.id
    assert [info.commit.id for info in commit.wait_all() if info.commit] == [commit.id]

    with client.pfs.pfs_file(file=pfs.File(commit=commit, path="/bytes.txt")) as opened:
        assert opened.read() == b"bytes"
    with client.pfs.pfs_tar_file(file=pfs.File(commit=commit, path="/")) as tar:
        files = {member.name.lstrip("/") for member in tar if member.isfile()}
    assert files == {"bytes.txt", "copy.txt", "local/one.txt", "url.txt"}
    uri = pfs.File.from_uri(f"data@{commit.id}:/url.txt")
    assert uri.as_uri() == f"default/data@{commit.id}:/url.txt"
    assert client.pfs.path_exists(uri)
    assert not client.pfs.path_exists(pfs.File.from_uri("data@master:/file.txt"))
    content = b"".join(piece.value for piece in client.pfs.get_file(file=uri, offset=5))
    assert content == b"the web"
    listed = [info.file.path for info in client.pfs.list_file(file=pfs.File(commit=commit, path="/")) if info.file]
    assert listed == ["/bytes.txt", "/copy.txt", "/local/", "/url.txt"]
    assert len(list(client.pfs.walk_file(file=pfs.File(commit=commit, path="/"), number=3))) == 3
    assert len(list(client.pfs.glob_file(commit=commit, pattern="/*.txt"))) == 3
    assert client.pfs.inspect_file(file=uri).size_bytes == 12
    (change,) = client.pfs.diff_file(new_file=pfs.File(commit=commit, path="/url.txt"))
    assert change.new_file and not change.old_file
    assert pfs.Commit.from_uri("data@master").as_picker() == pfs.CommitPicker(
        branch_head=pfs.BranchPicker(
            name=pfs.BranchPickerBranchName(
                name="master",
                repo=pfs.RepoPicker(
                    name=pfs.RepoPickerRepoName(name="data", type="user", project=pfs.ProjectPicker(name="default"))
                ),
            )
        )
    )


def test_an_archive_is_unpacked_where_it_is_told(client: Client, tmp_path: Path) -> None:
    outside = tmp_path / "outside" / "file.txt"
    client.pfs.create_repo(repo=pfs.Repo.from_uri("data"))
    with client.pfs.commit(branch=pfs.Branch.from_uri("data@master")) as commit:
        commit.put_file_from_bytes(path=str(outside), data=b"content")
    with client.pfs.pfs_tar_file(file=pfs.File(commit=commit, path=str(outside))) as tar:
        tar.extractall(tmp_path / "inside")
    assert not outside.exists()
    assert (tmp_path / "inside" / outside.relative_to("/")).read_bytes() == b"content"


def test_pipelines_and_jobs(client: Client) -> None:
    client.pfs.create_repo(repo=pfs.Repo.from_uri("default/images"))
    pipeline = pps.Pipeline(name="edges", project=pfs.Project(name="default"))
    client.pps.create_pipeline(
        pipeline=pipeline,
        transform=pps.Transform(cmd=["python3", "/edges.py"], image="pachyderm/opencv"),
        input=pps.Input(pfs=pps.PfsInput(project="default", repo="images", branch="master", glob="/*")),
        description="Finds edges.",
        datum_tries=2,
    )
    assert client.pps.pipeline_exists(pipeline)
    info = client.pps.inspect_pipeline(pipeline=pipeline, details=True)
    assert info.details is not None and info.details.description == "Finds edges."
    assert [info.pipeline for info in client.pps.list_pipeline()] == [pipeline]
    with client.pfs.commit(branch=pfs.Branch.from_uri("images@master")) as commit:
        commit.put_file_from_bytes(path="/a.png", data=b"...")
    job = pps.Job(pipeline=pipeline, id=commit.id)
    assert client.pps.job_exists(job)
    assert client.pps.inspect_job(job=job).job == job
    assert next(client.pps.list_job(pipeline=pipeline)).job == job
    assert [info.job for info in client.pps.inspect_job_set(job_set=pps.JobSet(id=commit.id))] == [job]
    client.pps.stop_pipeline(pipeline=pipeline)
    client.pps.start_pipeline(pipeline=pipeline)
    client.pps.create_secret(name="key", data={"value": "secret"}, labels={"team": "vision"}, annotations={})
    assert client.pps.inspect_secret(secret=pps.Secret(name="key")).secret == pps.Secret(name="key")
    client.pps.delete_secret(secret=pps.Secret(name="key"))
    client.pps.delete_pipeline(pipeline=pipeline, force=True)
    assert not client.pps.pipeline_exists(pipeline)


def test_transactions(client: Client) -> None:
    with client.transaction.transaction() as opened:
        assert opened.id == client.transaction_id
        client.pfs.create_repo(repo=pfs.Repo.from_uri("one"))
        client.pfs.create_repo(repo=pfs.Repo.from_uri("two"))
        with pytest.raises(errors.InvalidTransactionOperation):
            client.pfs.put_file_from_bytes(commit=pfs.Commit.from_uri("one@master"), path="/a", data=b"")
    assert not client.transaction_id
    assert client.pfs.repo_exists(pfs.Repo.from_uri("two"))
    started = client.transaction.start_transaction()
    assert started.id == client.transaction_id
    client.pfs.create_repo(repo=pfs.Repo.from_uri("three"))
    client.transaction.finish_transaction(transaction=started)
    assert not client.transaction_id
    requests = [transaction.TransactionRequest(delete_repo=pfs.DeleteRepoRequest(repo=pfs.Repo.from_uri("three")))]
    client.transaction.batch_transaction(requests=requests)
    assert not client.pfs.repo_exists(pfs.Repo.from_uri("three"))
    assert client.transaction.list_transaction().transaction_info == []


def test_roles_and_groups(client: Client) -> None:
    root_token = client.auth.activate(root_token="root").pach_token
    assert root_token == "root"
    client.auth_token = root_token
    client.pfs.create_repo(repo=pfs.Repo.from_uri("images"))
    resource = auth.Resource(type=auth.ResourceType.REPO, name="default/images")
    client.auth.modify_role_binding(resource=resource, principal="robot:ci", roles=["repoReader"])
    binding = client.auth.get_role_binding(resource=resource).binding
    assert binding is not None and list(binding.entries["robot:ci"].roles) == ["repoReader"]
    found = client.auth.get_roles_for_permission(permission=auth.Permission.REPO_WRITE)
    assert "repoWriter" in [role.name for role in found.roles]
    client.auth.modify_members(group="group:staff", add=["robot:ci"], remove=[])
    assert client.auth.get_users(group="group:staff").usernames == ["robot:ci"]
    assert client.auth.get_groups_for_principal(principal="robot:ci").groups == ["group:staff"]
    client.auth_token = token = client.auth.get_robot_token(robot="ci", ttl=3600).token
    assert client.auth.who_am_i().username == "robot:ci"
    assert client.auth.get_groups().groups == ["group:staff"]
    checked = client.auth.authorize(resource=resource, permissions=[auth.Permission.REPO_WRITE])
    assert (checked.authorized, checked.missing) == (False, [auth.Permission.REPO_WRITE])
    assert client.auth.revoke_auth_token(token=token).number == 1
    client.auth_token = root_token
    app = identity.OidcClient(id="app", name="App", redirect_uris=["http://localhost/"])
    made = client.identity.create_oidc_client(client=app).client
    assert client.identity.list_oidc_clients().clients == [made]
    client.identity.delete_oidc_client(id="app")
    client.auth_token = client.auth.rotate_root_token(root_token="next").root_token
    assert client.auth.who_am_i().username == "pach:root"
    client.auth.deactivate()


def test_file_sets_and_the_rest(client: Client) -> None:
    append = [storage.CreateFilesetRequest(append_file=storage.AppendFile(path="/a", data=b"1"))]
    one, two = (client.storage.create_fileset(iter(append)).fileset_id for _ in range(2))
    both = client.storage.compose_fileset(fileset_ids=[one, two], ttl_seconds=60).fileset_id
    client.storage.renew_fileset(fileset_id=both, ttl_seconds=60)
    assert [(file.path, file.data) for file in client.storage.read_fileset(fileset_id=both)] == [("/a", b"11")]
    assert client.storage.shard_fileset(fileset_id=both).shards
    template = client.debug.get_dump_v2_template(filters=[]).request
    assert template is not None and template.system is not None
    with pytest.raises(errors.PachydermError):
        next(client.debug.dump(system=template.system, pipelines=[], input_repos=False))
    assert list(client.snapshot.list_snapshot(limit=3)) == []
    with pytest.raises(errors.PachydermError):
        client.pjs.inspect_job(job=pjs.Job(id=1))


def test_tokens_and_errors(client: Client) -> None:
    for token, id in (("token", "0123456789abcdef0123456789abcdef"), (None, None)):
        client.auth_token = token
        client.transaction_id = id
        assert (client.auth_token, client.transaction_id) == (token, id)
    with pytest.raises(errors.AuthNotActivatedError):
        client.auth.who_am_i()
    with pytest.raises(errors.PachydermError):
        client.pfs.inspect_repo(repo=pfs.Repo.from_uri("none"))
    assert client.get_version().major == 2
    assert client.admin.inspect_cluster().id
    with pytest.raises(errors.ConfigError):
        Client.from_pachd_address("grpc://host/path")


def test_configuration(pachd: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "config.json"
    written = ConfigFile.new_with_context("local", Context(pachd_address=pachd))
    written.write(path)
    read = ConfigFile.from_path(path)
    assert read.active_context.active_pachd_address == pachd
    read.add_context("other", Context(pachd_address="grpc://other:30650", session_token="t"), overwrite=True)
    read.set_active_context("other")
    assert (read.active_context.session_token, read.user_id) == ("t", written.user_id)
    with Client.from_config(path) as found:
        found.pfs.create_repo(repo=pfs.Repo.from_uri("images"))
        assert found.pfs.repo_exists(pfs.Repo.from_uri("images"))
    host, _, port = pachd.removeprefix("grpc://").rpartition(":")
    monkeypatch.setenv(constants.PACHD_SERVICE_HOST_ENV, host)
    monkeypatch.setenv(constants.PACHD_SERVICE_PORT_ENV, port)
    with Client.new_in_cluster(auth_token=None) as inside:
        assert inside.pfs.repo_exists(pfs.Repo.from_uri("images"))
    with Client(host=host, port=int(port), auth_token=None, root_certs=None, transaction_id=None, tls=False) as plain:
        assert plain.pfs.repo_exists(pfs.Repo.from_uri("images"))
