# Source of tests/_sync/test_misuse.py.
"""Arguments that cannot be are refused by their names, before anything is sent: there is no server here to ask."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import AsyncClient
from pachyderm_sdk.api import pps
from pachyderm_sdk.errors import EncodeError, InvalidArgumentError, PachydermError, UnavailableError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

JOB = f"edges@{'0' * 32}"


@pytest.fixture
async def nobody() -> AsyncIterator[AsyncClient]:
    """A client that reaches no server; what it should refuse by itself fails otherwise."""
    async with AsyncClient("127.0.0.1", 1, timeout=2) as client:
        yield client


async def refused(answer: Any) -> None:
    """Does all that a call says it does."""
    if isinstance(answer, Awaitable):
        answer = await answer
    if hasattr(answer, "__aiter__"):
        async for _ in answer:
            raise AssertionError("there is no server that could answer")


Call = Callable[[Any, Any], object]


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda c, junk: c.pfs.create_branch("a@b", provenance=junk), "provenance"),
        (lambda c, junk: c.pfs.walk_branch_provenance(junk), "start"),
        (lambda c, junk: c.pfs.walk_branch_subvenance(junk), "start"),
        (lambda c, junk: c.pfs.walk_commit_provenance(junk), "start"),
        (lambda c, junk: c.pfs.walk_commit_subvenance(junk), "start"),
        (lambda c, junk: c.pfs.compose_file_set(junk), "file_set_ids"),
        (lambda c, junk: c.pfs.list_repo(projects=junk), "projects"),
        (lambda c, junk: c.pfs.delete_repos(projects=junk), "projects"),
        (lambda c, junk: c.pps.list_job(input_commit=junk), "input_commit"),
        (lambda c, junk: c.pps.list_job(projects=junk), "projects"),
        (lambda c, junk: c.pps.run_pipeline("edges", provenance=junk), "provenance"),
        (lambda c, junk: c.pps.pipelines_summary(junk), "projects"),
        (lambda c, junk: c.pps.logs(pipeline="edges", data_filters=junk), "data_filters"),
        (lambda c, junk: c.pps.get_logs(pipeline="edges", data_filters=junk), "data_filters"),
        (lambda c, junk: c.pps.restart_datum(JOB, data_filters=junk), "data_filters"),
        (lambda c, junk: c.pps.create_pipeline("edges", tolerations=junk), "tolerations"),
        (lambda c, junk: c.pps.create_pipelines(junk), "specs"),
        (lambda c, junk: c.auth.set_groups_for_user("user:ada", junk), "groups"),
        (lambda c, junk: c.auth.modify_members("group:a", add=junk), "add"),
        (lambda c, junk: c.storage.compose_fileset(junk), "fileset_ids"),
        (lambda c, junk: c.storage.read_fileset("0" * 32, junk), "filters"),
        (lambda c, junk: c.debug.get_dump_v2_template(filters=junk), "GetDumpV2TemplateRequest.filters"),
        (lambda c, junk: c.debug.dump_v2(pipelines=junk), "DumpV2Request.pipelines"),
    ],
)
async def test_what_is_no_list_is_taken_for_none(nobody: AsyncClient, call: Call, name: str) -> None:
    several: list[object] = [5, 1.5, None, object(), b"ab", {"a": "b"}]
    for junk in several:
        with pytest.raises((TypeError, EncodeError), match=rf"{name} (is|must be) a list, not"):
            await refused(call(nobody, junk))


@pytest.mark.parametrize(
    ("call", "one", "wrong"),
    [
        (lambda c, one: c.pfs.create_branch("a@b", provenance=one), "repo@branch", "repo"),
        (lambda c, one: c.pfs.walk_branch_provenance(one), "repo@branch", "repo"),
        (lambda c, one: c.pfs.walk_commit_provenance(one), "repo@branch", "repo"),
        (lambda c, one: c.pps.run_pipeline("edges", provenance=one), "repo@branch", "repo"),
        (lambda c, one: c.pps.list_job(input_commit=one), "repo@branch", "repo"),
        (lambda c, one: c.pfs.list_repo(projects=one), "research", "a@b"),
    ],
)
async def test_one_text_is_not_its_letters(nobody: AsyncClient, call: Call, one: object, wrong: str) -> None:
    with pytest.raises(UnavailableError):  # it is good, so it is sent
        await refused(call(nobody, one))
    with pytest.raises(PachydermError, match=f"  {wrong}\n"):  # pointed at as a whole
        await refused(call(nobody, wrong))


async def test_fields_that_are_lists_refuse_a_text(nobody: AsyncClient) -> None:
    with pytest.raises(EncodeError, match=r"GetDumpV2TemplateRequest\.filters must be a list, not a str \('pods'\)"):
        await nobody.debug.get_dump_v2_template(filters="pods")
    with pytest.raises(EncodeError, match=r"CreateSnapshotRequest\.metadata must be a dict, not a str \('a=b'\)"):
        await nobody.snapshot.create_snapshot(metadata="a=b")  # type: ignore[arg-type]  # what is tested


@pytest.mark.parametrize(
    "call",
    [
        lambda c, junk: c.pfs.wait_commit("a@b", progress=junk),
        lambda c, junk: c.pfs.wait_commit_set("0" * 32, progress=junk),
        lambda c, junk: c.pps.wait_job(JOB, progress=junk),
        lambda c, junk: c.pps.wait_job_set("0" * 32, progress=junk),
        lambda c, junk: c.pfs.put_file("a@b", "/c", b"", progress=junk),
        lambda c, junk: c.pfs.download("a@b", "there", progress=junk),
        lambda c, junk: c.pfs.get_files("a@b", progress=junk),
        lambda c, junk: c.storage.create_fileset({"/a": b""}, progress=junk),
    ],
)
async def test_progress_is_a_bar_or_a_function(nobody: AsyncClient, call: Call) -> None:
    several: list[object] = ["yes", 1, None, []]
    for junk in several:
        with pytest.raises(TypeError, match="progress is True for a bar, False for none, or a function to call"):
            await refused(call(nobody, junk))


@pytest.mark.parametrize(
    "call",
    [
        lambda c, junk: c.pfs.wait_commit("a@b", timeout=junk),
        lambda c, junk: c.pfs.wait_commit_set("0" * 32, timeout=junk),
        lambda c, junk: c.pps.wait_job(JOB, timeout=junk),
        lambda c, junk: c.pps.wait_job_set("0" * 32, timeout=junk),
        lambda c, junk: c.pfs.list_repo(timeout=junk),
    ],
)
async def test_a_timeout_is_a_number(nobody: AsyncClient, call: Call) -> None:
    for junk in ("5", b"5", [5], object()):
        with pytest.raises(TypeError, match="a timeout is a number of seconds, not"):
            await refused(call(nobody, junk))
    with pytest.raises(InvalidArgumentError, match="a timeout is a number of seconds, not nan"):
        await refused(call(nobody, float("nan")))


async def test_a_client_is_made_with_good_timeouts() -> None:
    several: list[Any] = ["30", b"30", [30]]
    before = threading.active_count()
    for junk in several:
        with pytest.raises(TypeError, match="a timeout is a number of seconds, not"):
            AsyncClient("127.0.0.1", 1, timeout=junk)
        with pytest.raises(TypeError, match="a timeout is a number of seconds, not"):
            AsyncClient.from_address("grpc://127.0.0.1:1", connect_timeout=junk)
        with pytest.raises(TypeError, match="a timeout is a number of seconds, not"):
            AsyncClient.local(timeout=junk)
    assert threading.active_count() <= before, "a server was started"


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda c, junk: c.pfs.list_file("a@b", number=junk), "number"),
        (lambda c, junk: c.pfs.list_commit("a", number=junk), "number"),
        (lambda c, junk: c.pps.list_job(number=junk), "number"),
        (lambda c, junk: c.pps.list_job_set(number=junk), "number"),
        (lambda c, junk: c.pps.list_datum(JOB, number=junk), "number"),
        (lambda c, junk: c.pfs.read_bytes("a@b:/c", offset=junk), "offset"),
        (lambda c, junk: c.pfs.get_file("a@b:/c", offset=junk), "offset"),
        (lambda c, junk: c.pfs.download("a@b", "there", concurrency=junk), "concurrency"),
        (lambda c, junk: c.pfs.put_files("a@b", ".", concurrency=junk), "concurrency"),
        (lambda c, junk: c.pps.generate_datums(pps.Input(), junk), "batch_size"),
        (lambda c, junk: c.pps.wait_job(JOB, log_lines=junk), "log_lines"),
        (lambda c, junk: c.pps.logs(pipeline="edges", tail=junk), "tail"),
        (lambda c, junk: c.pps.inspect_pipeline("edges", history=junk), "history"),
        (lambda c, junk: c.logs.lines(pipeline="edges", limit=junk), "limit"),
    ],
)
async def test_numbers_are_whole_and_not_negative(nobody: AsyncClient, call: Call, name: str) -> None:
    for junk in ("5", 1.5, True, None, [5]):
        with pytest.raises(TypeError, match=rf"{name}.* is a whole number, not"):
            await refused(call(nobody, junk))
    with pytest.raises(InvalidArgumentError, match=rf"{name}.*(must not be negative: -1|is 1 or more, not -1)"):
        await refused(call(nobody, -1))


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        (lambda c, junk: c.identity.update_idp_connector(junk), TypeError, "a connector is an identity.IdpConnector"),
        (lambda c, junk: c.pps.set_cluster_defaults(junk), TypeError, "defaults are a pps.ClusterDefaults"),
        (lambda c, junk: c.pps.update_cluster_defaults(junk), TypeError, "defaults are a pps.ClusterDefaults"),
        (lambda c, junk: c.pfs.put_file_url("a@b", "/c", junk), TypeError, "a URL is text"),
        (lambda c, junk: c.pfs.put_file_url("a@b", junk, "s3://b", recursive=True), TypeError, "the path of a stored"),
        (lambda c, junk: c.pfs.put_files("a@b", ".", junk), TypeError, "the path of a stored file is text"),
        (lambda c, junk: c.pfs.put_files("a@b", ".", junk, concurrency=2), TypeError, "the path of a stored file is"),
        (lambda c, junk: c.pfs.put_tar("a@b", b"", junk), TypeError, "the path of a stored file is text"),
        (lambda c, junk: c.pfs.create_file_set(junk), TypeError, "the changes of a file set come as"),
        (lambda c, junk: c.debug.profile(junk), TypeError, "a profile is a debug.Profile or its name"),
        (lambda c, junk: c.debug.profile_cpu(junk), TypeError, "a length of time is a timedelta or a number"),
        (lambda c, junk: c.debug.set_log_level(pachyderm=junk), InvalidArgumentError, "there is no level"),
        (lambda c, junk: c.logs.lines(pipeline="edges", since=junk), TypeError, "since is a datetime"),
        (lambda c, junk: c.logs.lines(pipeline="edges", until=junk), TypeError, "until is a datetime"),
        (lambda c, junk: c.storage.read_fileset("0" * 32, [junk]), TypeError, "is no filter: write a regular"),
        (lambda c, junk: c.storage.read_fileset("0" * 32, [None]), TypeError, "None is no filter"),
        (lambda c, junk: c.pjs.inspect_job(junk), TypeError, "is no job of this service"),
        (lambda c, junk: c.pjs.inspect_queue(junk), TypeError, "is no queue"),
        (lambda c, junk: c.storage.create_fileset({}, delete=[junk]), TypeError, "the path of a stored file is text"),
        (lambda c, junk: c.auth.get_permissions_for_principal("cluster", junk), TypeError, "a principal is text"),
        (lambda c, junk: c.auth.get_roles_for_permission(junk), InvalidArgumentError, "there is no permission"),
    ],
)
async def test_what_is_meant_has_a_type(nobody: AsyncClient, call: Call, error: type[Exception], says: str) -> None:
    for junk in ([5], object(), pps.Job()):
        with pytest.raises(error, match=says):
            await refused(call(nobody, junk))


async def test_a_branch_is_not_looked_up_for_an_update_that_cannot_be(nobody: AsyncClient) -> None:
    with pytest.raises(TypeError, match="5 is nothing that can name a commit"):
        await nobody.pfs.update_branch("a@b", head=5)  # type: ignore[arg-type]  # what is tested
    with pytest.raises(TypeError, match="provenance is a list, not 5"):
        await nobody.pfs.update_branch("a@b", provenance=5)  # type: ignore[arg-type]  # what is tested
