"""What pipelines and jobs do to the graph of commits, and it to them."""

from __future__ import annotations

from datetime import datetime, timezone
from functools import partial

import pytest

from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.local import transactions
from pachyderm_sdk.local.errors import NotFound, ServiceError
from pachyderm_sdk.local.ids import to_micros
from pachyderm_sdk.local.pachd import Pachd
from pachyderm_sdk.local.pfs import branches, commits, commitsets, projects, repos, resolve, trees
from pachyderm_sdk.local.pfs.files import FileTree
from pachyderm_sdk.local.pfs.keys import BranchKey, CommitKey, RepoKey
from pachyderm_sdk.local.pps import jobs, jobstates, lifecycle, ticks
from pachyderm_sdk.local.store import ReadTransaction

from ..calls import branch, make_repo, start_and_finish
from .specs_of import create, jobs_of, key, pipeline, repo, spec

State = pps.JobState


async def test_one_commit_makes_the_jobs_of_the_whole_graph(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p1", "in"))
    await create(pachd, spec("p2", "p1"))
    commit = await start_and_finish(pachd, "in", f=b"x")
    for name in ("p1", "p2"):
        newest = (await jobs_of(pachd, name))[-1]
        assert (newest.key.id, newest.state) == (commit.key.id, State.JOB_CREATED)
    members = await pachd.read(lambda db: jobs.in_set(db, commit.key.id))
    assert [job.pipeline_key.name for job in members] == ["p1", "p2"]


async def test_a_job_is_made_once(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p", "in"))
    (job,) = await jobs_of(pachd, "p")
    await pachd.write(lambda txn: jobstates.update(txn, job, _update(job.key.message(), State.JOB_RUNNING)))
    (same,) = await jobs_of(pachd, "p")
    assert (same.id, same.state, same.started is not None) == (job.id, State.JOB_RUNNING, True)


def _update(job: pps.Job, state: pps.JobState) -> pps.UpdateJobStateRequest:
    return pps.UpdateJobStateRequest(job=job, state=state)


async def test_a_stopped_job_closes_its_commits_with_the_reason(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p", "in"))
    (job,) = await jobs_of(pachd, "p")
    await pachd.write(lambda txn: jobstates.stop(txn, job, "enough"))
    for name in (job.output_commit, job.meta_commit):
        commit = await pachd.read(partial(commits.find, key=name))
        assert commit is not None
        finished = await pachd.wait_finished(commit.id)
        assert finished.error == "enough"
    (stopped,) = await jobs_of(pachd, "p")
    assert (stopped.state, stopped.reason) == (State.JOB_KILLED, "enough")
    assert stopped.started is not None and stopped.finished is not None
    # what has ended does not change any more
    await pachd.write(lambda txn: jobstates.stop(txn, stopped, "again"))
    assert (await jobs_of(pachd, "p"))[0].reason == "enough"


async def test_a_job_outlives_its_output_commit(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p", "in"))
    commit = await start_and_finish(pachd, "in", f=b"x")
    await pachd.write(lambda txn: commitsets.drop(txn, commit.key.id))
    job = (await jobs_of(pachd, "p"))[-1]
    assert (job.key.id, job.state, job.reason) == (commit.key.id, State.JOB_KILLED, "output commit removed")


async def test_an_update_kills_jobs_and_keeps_the_salt(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p", "in"))
    first = await pipeline(pachd, "p")
    request = spec("p", "in", update=True)
    request.salt = "another"
    await create(pachd, request)
    second = await pipeline(pachd, "p")
    assert second.version == 2
    assert second.details().salt == first.details().salt
    assert [(job.version, job.state) for job in await jobs_of(pachd, "p")] == [
        (1, State.JOB_KILLED),
        (2, State.JOB_CREATED),
    ]
    request.reprocess = True
    await create(pachd, request)
    assert (await pipeline(pachd, "p")).details().salt not in (first.details().salt, "another")


async def test_a_stopped_pipeline_makes_one_job_when_it_is_started(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p", "in"))
    await pachd.write(lambda txn: lifecycle.stop(txn, key("p"), must_exist=True))
    await start_and_finish(pachd, "in", f=b"x")
    await start_and_finish(pachd, "in", g=b"x")
    assert len(await jobs_of(pachd, "p")) == 1
    assert (await pipeline(pachd, "p")).state == pps.PipelineState.PIPELINE_PAUSED
    await pachd.write(lambda txn: lifecycle.start(txn, key("p")))
    assert [job.state for job in await jobs_of(pachd, "p")] == [State.JOB_KILLED, State.JOB_CREATED]
    assert (await pipeline(pachd, "p")).state == pps.PipelineState.PIPELINE_RUNNING


async def test_a_pipeline_that_cannot_run_has_failed_and_so_have_its_jobs(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    request = spec("p", "in")
    request.transform = pps.Transform(image="i")
    await create(pachd, request)
    found = await pipeline(pachd, "p")
    assert (found.state, found.reason) == (pps.PipelineState.PIPELINE_FAILURE, "nothing to run: no transform.cmd")
    assert [job.state for job in await jobs_of(pachd, "p")] == [State.JOB_KILLED]
    await create(pachd, spec("p", "in", update=True))
    assert (await pipeline(pachd, "p")).state == pps.PipelineState.PIPELINE_RUNNING


async def test_two_branches_of_one_repo_are_refused_and_nothing_is_left(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    request = spec("p", "in", "in")
    assert request.input is not None
    for child, name in zip(request.input.cross, "ab", strict=True):
        assert child.pfs is not None
        child.pfs.name = child.pfs.branch = name
    with pytest.raises(ServiceError, match="multiple branches from the same repo"):
        await create(pachd, request)
    assert await pachd.read(lambda db: branches.listed(db)) == []


async def test_deleting_needs_force_while_others_read_the_output(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p1", "in"))
    await create(pachd, spec("p2", "p1"))
    with pytest.raises(ServiceError, match="it's in the direct provenance of"):
        await pachd.write(lambda txn: lifecycle.delete(txn, key("p1"), force=False, keep_repo=False))
    assert await pachd.write(lambda txn: lifecycle.delete(txn, key("p1"), force=True, keep_repo=False))
    assert not await pachd.write(lambda txn: lifecycle.delete(txn, key("p1"), force=True, keep_repo=False))
    left = await pachd.read(lambda db: [str(found.key) for found in repos.listed(db)])
    assert sorted(left) == ["default/in", "default/p2", "default/p2.meta", "default/p2.spec"]


async def test_the_output_can_be_kept(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p", "in"))
    await pachd.write(lambda txn: lifecycle.stop(txn, key("p"), must_exist=True))
    await pachd.write(lambda txn: lifecycle.delete(txn, key("p"), force=False, keep_repo=True))
    left = await pachd.read(lambda db: [str(found.key) for found in repos.listed(db)])
    assert sorted(left) == ["default/in", "default/p"]
    with pytest.raises(ServiceError, match="a repo with the same name already exists"):
        await create(pachd, spec("p", "in"))


async def test_repos_of_pipelines_are_not_deleted_by_hand(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p", "in"))
    request = pfs.DeleteRepoRequest(repo=repo("p"), force=True)
    with pytest.raises(ServiceError, match="cannot delete a repo associated with a pipeline"):
        await pachd.write(lambda txn: transactions.run(txn, "delete_repo", request))


async def test_the_commits_of_a_spout_are_closed(pachd: Pachd) -> None:
    request = pps.CreatePipelineRequest(
        pipeline=key("p").message(), transform=pps.Transform(image="i", cmd=["true"]), spout=pps.Spout()
    )
    await create(pachd, request)
    assert await jobs_of(pachd, "p") == []
    head = await pachd.read(lambda db: commits.by_id(db, branches.get(db, BranchKey(key("p").output, "master")).head))
    assert head.finishing is not None


async def test_a_pipeline_of_a_transaction_is_rehearsed_and_then_made(pachd: Pachd) -> None:
    await make_repo(pachd, "in")

    started = await pachd.write(transactions.start)
    request = pps.CreatePipelineTransaction(
        create_pipeline_request=spec("p", "in"), user_json=spec("p", "in").to_json(), effective_json="{}"
    )
    await pachd.write(lambda txn: transactions.append(txn, started.id, "create_pipeline_v2", request))
    start = pfs.StartCommitRequest(branch=branch("other"))
    await pachd.write(
        lambda txn: transactions.append(txn, started.id, "create_repo", pfs.CreateRepoRequest(repo=repo("other")))
    )
    await pachd.write(lambda txn: transactions.append(txn, started.id, "start_commit", start))
    with pytest.raises(ServiceError, match='pipeline "default/p" not found'):
        await pipeline(pachd, "p")
    await pachd.write(lambda txn: transactions.finish(txn, started.id), id=started.id)
    (job,) = await jobs_of(pachd, "p")
    assert job.key.id == started.id == (await pipeline(pachd, "p")).spec_commit


# --- ticks


def cron_spec(expression: str, *, overwrite: bool = False, start: datetime | None = None) -> pps.CreatePipelineRequest:
    request = spec("p", "in")
    request.input = pps.Input(cron=pps.CronInput(name="tick", spec=expression, overwrite=overwrite, start=start))
    return request


async def tick_files(pachd: Pachd) -> list[str]:
    def read(db: ReadTransaction) -> list[str]:
        head = branches.get(db, BranchKey(RepoKey("default", "p_tick"), "master")).head
        tree = FileTree(db, trees.root_of(db, commits.by_id(db, head)))
        return [entry.path for entry in tree.list("/")]

    return await pachd.read(read)


@pytest.mark.parametrize("overwrite", [False, True])
async def test_ticks_that_were_missed_are_made_up_for_one_by_one(pachd: Pachd, overwrite: bool) -> None:
    start = datetime(2020, 1, 1, tzinfo=timezone.utc)
    await create(pachd, cron_spec("0 0 1 1 *", overwrite=overwrite, start=start))
    this_year = datetime.now(timezone.utc).year
    expected = [f"/{year}-01-01T00:00:00Z" for year in range(2021, this_year + 1)]
    with pachd.changes.watch(("repo", (await pipeline(pachd, "p")).repo)) as changed:
        while True:
            changed.clear()  # before the look, so that nothing that comes after it is missed
            if len(await jobs_of(pachd, "p")) > len(expected):
                break
            await changed.wait()
    newest = (await jobs_of(pachd, "p"))[-1]
    tick = await pachd.read(
        lambda db: resolve.commit(db, CommitKey(RepoKey("default", "p_tick"), newest.key.id).message())
    )
    await pachd.wait_finished(tick.id)
    assert await tick_files(pachd) == (expected[-1:] if overwrite else expected)
    due = await pachd.read(ticks.next_due)
    assert due == to_micros(datetime(this_year + 1, 1, 1, tzinfo=timezone.utc))


async def test_a_stopped_pipeline_has_no_tick_due(pachd: Pachd) -> None:
    await create(pachd, cron_spec("@daily"))
    assert await pachd.read(ticks.next_due) is not None
    await pachd.write(lambda txn: lifecycle.stop(txn, key("p"), must_exist=True))
    assert await pachd.read(ticks.next_due) is None
    await pachd.write(lambda txn: lifecycle.start(txn, key("p")))
    assert await pachd.read(ticks.next_due) is not None
    await pachd.write(lambda txn: lifecycle.delete(txn, key("p"), force=False, keep_repo=False))
    assert await pachd.read(ticks.next_due) is None


async def test_a_schedule_that_never_ticks(pachd: Pachd) -> None:
    await create(pachd, cron_spec("@never"))
    found = await pipeline(pachd, "p")
    assert await pachd.read(ticks.next_due) is None
    (part,) = await pachd.read(lambda db: ticks.cron_inputs(db, found))
    await pachd.write(lambda txn: ticks.tick(txn, part, 1_000_000))
    assert await tick_files(pachd) == ["/1970-01-01T00:00:01Z"]


async def test_the_repo_of_ticks_is_made_in_the_project_of_the_pipeline(pachd: Pachd) -> None:
    elsewhere = RepoKey("other", "p_tick")
    await pachd.write(lambda txn: projects.create(txn, pfs.Project(name="other"), "", update=False))
    request = cron_spec("@never")
    assert request.input is not None and request.input.cron is not None
    request.input.cron.project = "other"
    with pytest.raises(NotFound, match="name=p_tick"):
        await create(pachd, request)
    await pachd.write(lambda txn: repos.create(txn, elsewhere.message(), "", update=False))
    await create(pachd, request)
    assert await pachd.read(lambda db: repos.find(db, RepoKey("default", "p_tick"))) is not None
    upstream = (await pipeline(pachd, "p")).output
    found = await pachd.read(lambda db: branches.get(db, upstream).info(db))
    assert branch_in(elsewhere) in found.direct_provenance


def branch_in(repo: RepoKey) -> pfs.Branch:
    return BranchKey(repo, "master").message()


async def test_commits_of_users_on_the_input_of_a_deleted_pipeline_make_no_jobs(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p", "in"))
    await pachd.write(lambda txn: lifecycle.delete(txn, key("p"), force=False, keep_repo=False))
    commit = await start_and_finish(pachd, "in", f=b"x")
    assert await pachd.read(lambda db: jobs.in_set(db, commit.key.id)) == []


async def test_running_a_request_leaves_it_as_it_is(pachd: Pachd) -> None:
    # a transaction runs its requests again and again, and the order of inputs depends on the names that were given
    await make_repo(pachd, "z")
    await make_repo(pachd, "a")
    request = pps.CreatePipelineTransaction(
        create_pipeline_request=spec("p", "z", "a"), user_json=spec("p", "z", "a").to_json(), effective_json="{}"
    )
    before = bytes(request)
    started = await pachd.write(transactions.start)
    await pachd.write(lambda txn: transactions.append(txn, started.id, "create_pipeline_v2", request))
    assert bytes(request) == before
    await pachd.write(lambda txn: transactions.finish(txn, started.id), id=started.id)
    tree = (await pipeline(pachd, "p")).details().input
    assert tree is not None
    assert [child.pfs.name for child in tree.cross if child.pfs is not None] == ["z", "a"]


async def test_an_earlier_version_names_its_pipeline(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p", "in"))
    await create(pachd, spec("p", "in", update=True))
    await pachd.write(lambda txn: lifecycle.stop(txn, key("p^"), must_exist=True))
    assert (await pipeline(pachd, "p")).stopped
    assert not (await pipeline(pachd, "p^")).stopped


async def test_the_output_branch_changes_only_while_stopped(pachd: Pachd) -> None:
    await make_repo(pachd, "in")
    await create(pachd, spec("p", "in"))
    request = spec("p", "in", update=True)
    request.output_branch = "other"
    with pytest.raises(ServiceError, match=r'multiple branches from the same repo, "default/p\.meta"'):
        await create(pachd, request)
    await pachd.write(lambda txn: lifecycle.stop(txn, key("p"), must_exist=True))
    await create(pachd, request)
    await pachd.write(lambda txn: lifecycle.start(txn, key("p")))
    assert (await jobs_of(pachd, "p"))[-1].output_branch == "other"
