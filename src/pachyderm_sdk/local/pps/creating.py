"""Creating and updating pipelines: one more version, and the repos and branches that belong to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pps
from pachyderm_sdk.local.errors import AlreadyExists, ServiceError, Unimplemented
from pachyderm_sdk.local.ids import new_id
from pachyderm_sdk.local.pfs import committing, finishing, repos
from pachyderm_sdk.local.pfs.keys import BranchKey, RepoKey
from pachyderm_sdk.local.pps import access, checks, inputs, jobstates, pipelines, states, ticks, wiring
from pachyderm_sdk.local.pps.keys import PipelineKey
from pachyderm_sdk.local.pps.names import check_pipeline_name

if TYPE_CHECKING:
    from pachyderm_sdk.local.pps.pipelines import PipelineRow
    from pachyderm_sdk.local.pps.specs import Effective
    from pachyderm_sdk.local.txn import Txn

__all__ = ["create", "resubmit"]

_MASTER: Final = "master"
_NODE_PORT: Final = "NodePort"
_DATUM_TRIES: Final = 3


def create(txn: Txn, request: pps.CreatePipelineTransaction) -> None:
    """Create a pipeline, or with `update` make a new version of one that exists.

    Args:
        txn: the unit of work.
        request: the spec with defaults below it, as message and as JSON, and what the user wrote.

    Raises:
        AlreadyExists: it exists, and is not to be updated.
        PermissionDenied: the caller may not.
        NotFound: a repo of the input does not exist.
        ServiceError: the spec contradicts itself or what exists.
    """
    spec = request.create_pipeline_request
    if spec is None or spec.pipeline is None:
        raise ServiceError("request.Pipeline cannot be nil")
    key = PipelineKey.of(spec.pipeline)
    spec = pps.CreatePipelineRequest.FromString(bytes(spec))  # a transaction runs the request again
    old = pipelines.find_spelled(txn.db, key)
    check_pipeline_name(key)
    if old is not None and not spec.update:
        raise AlreadyExists(f'pipeline "{key}" already exists')
    _check_spec_commit(spec)
    details = _details(txn, key, spec, None if old is None else old.details())
    checks.check_details(details)
    access.check_reading(txn.db, txn.caller, details.input)
    if old is not None:
        access.check_update(txn, key, details)
    _prepare_inputs(txn, key, details.input)
    if old is None:
        _create_repos(txn, key, details)
    else:
        jobstates.stop_all(txn, old.id, f"all jobs killed because pipeline was updated for user {access.user(txn)}")
    access.grant(txn, key, details.input, None if old is None else old.details().input)
    _commit_spec(txn, key)
    made = _insert(txn, key, old, details, request)
    if not made.stopped:
        wiring.attach(txn, made)
    ticks.schedule(txn, made)


def resubmit(txn: Txn, old: PipelineRow, spec: Effective, *, reprocess: bool) -> None:
    """Make a new version of a pipeline from what its user wrote at first, over other defaults.

    Args:
        txn: the unit of work.
        old: the present version.
        spec: the spec of the new one.
        reprocess: whether to process all datums again.
    """
    request = spec.request
    request.pipeline = old.key.message()
    request.update, request.reprocess = True, reprocess
    create(
        txn,
        pps.CreatePipelineTransaction(
            create_pipeline_request=request, user_json=old.user_json, effective_json=spec.json
        ),
    )


def _check_spec_commit(spec: pps.CreatePipelineRequest) -> None:
    if spec.spec_commit is None:
        return
    if spec.update:
        raise ServiceError("Cannot update a pipeline and provide a spec commit at the same time")
    raise Unimplemented("the embedded server makes spec commits itself and takes none from elsewhere")


def _details(
    txn: Txn, key: PipelineKey, spec: pps.CreatePipelineRequest, old: pps.PipelineInfoDetails | None
) -> pps.PipelineInfoDetails:
    """The spec as it is kept, with everything filled in."""
    if old is not None and not spec.reprocess:
        salt = old.salt
    elif spec.salt and not spec.reprocess:
        salt = spec.salt
    else:
        salt = new_id()
    for service in (spec.service, None if spec.spout is None else spec.spout.service):
        if service is not None:
            service.type = service.type or _NODE_PORT
    inputs.sort(spec.input)  # by the names that were given
    inputs.fill_in(spec.input, key, txn.now)
    return pps.PipelineInfoDetails(
        transform=spec.transform,
        tf_job=spec.tf_job,
        parallelism_spec=spec.parallelism_spec,
        egress=spec.egress,
        output_branch=spec.output_branch or _MASTER,
        resource_requests=spec.resource_requests,
        resource_limits=spec.resource_limits,
        sidecar_resource_requests=spec.sidecar_resource_requests,
        sidecar_resource_limits=spec.sidecar_resource_limits,
        input=spec.input,
        description=spec.description,
        salt=salt,
        service=spec.service,
        spout=spec.spout,
        datum_set_spec=spec.datum_set_spec,
        datum_timeout=spec.datum_timeout,
        job_timeout=spec.job_timeout,
        datum_tries=spec.datum_tries or _DATUM_TRIES,
        scheduling_spec=spec.scheduling_spec,
        pod_spec=spec.pod_spec,
        pod_patch=spec.pod_patch,
        s3_out=spec.s3_out,
        metadata=spec.metadata,
        reprocess_spec=spec.reprocess_spec,
        autoscaling=spec.autoscaling,
        tolerations=spec.tolerations,
        determined=spec.determined,
        maximum_expected_uptime=spec.maximum_expected_uptime,
    )


def _prepare_inputs(txn: Txn, key: PipelineKey, tree: pps.Input | None) -> None:
    """Refuse repos that do not exist, and make those of cron inputs."""
    for node in inputs.visit(tree):
        if node.pfs is not None:
            repos.get(txn.db, inputs.branch_of_pfs(node.pfs).repo)
        if node.cron is not None:
            repo = RepoKey(key.project, node.cron.repo)  # of the pipeline's project, whichever the input reads
            if repos.find(txn.db, repo) is None:
                repos.create(txn, repo.message(), f"Cron tick repo for pipeline {key}.", update=False)


def _create_repos(txn: Txn, key: PipelineKey, details: pps.PipelineInfoDetails) -> None:
    if repos.find(txn.db, key.output) is not None:
        raise ServiceError(f'pipeline "{key.name}" cannot be created because a repo with the same name already exists')
    repos.create(txn, key.output.message(), f"Output repo for pipeline {key}.", update=False)
    repos.create(txn, key.spec.message(), f"Spec repo for pipeline {key}.", update=True)
    if details.service is None and details.spout is None:
        repos.create(txn, key.meta.message(), f"Meta repo for pipeline {key.name}", update=True)


def _commit_spec(txn: Txn, key: PipelineKey) -> None:
    """Mark the new version with an empty commit, whose id is that of the unit of work."""
    commit = committing.start(txn, BranchKey(key.spec, _MASTER).message())
    committing.finish(txn, commit)
    # there is nothing in it to check, and everything downstream is about to be built on it
    finishing.finish(txn, commit.id)


def _insert(
    txn: Txn,
    key: PipelineKey,
    old: PipelineRow | None,
    details: pps.PipelineInfoDetails,
    request: pps.CreatePipelineTransaction,
) -> PipelineRow:
    if old is None:
        repo = repos.get(txn.db, key.output)
        number = 1
        id = txn.insert(
            "INSERT INTO pipeline (repo, version, created, created_by) VALUES (?, ?, ?, ?)",
            (repo.id, number, txn.now, txn.caller.subject),
        )
    else:
        id, number = old.id, old.version + 1
        txn.execute("UPDATE pipeline SET version = ? WHERE id = ?", (number, id))
    stopped = old is not None and old.stopped
    state, reason = states.of_idle(key, details, stopped=stopped)
    txn.execute(
        "INSERT INTO pipeline_version (pipeline, version, spec_commit, type, stopped, state, reason, workers_started,"
        " output_branch, details, user_json, effective_json, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id,
            number,
            txn.id,
            int(_type(details)),
            stopped,
            int(state),
            reason,
            txn.now if states.has_workers(state) else None,
            details.output_branch,
            bytes(details),
            request.user_json,
            request.effective_json,
            txn.now,
        ),
    )
    made = pipelines.find(txn.db, key)
    assert made is not None  # it was inserted just now
    return made


def _type(details: pps.PipelineInfoDetails) -> pps.PipelineInfoPipelineType:
    if details.spout is not None:
        return pps.PipelineInfoPipelineType.PIPELINE_TYPE_SPOUT
    if details.service is not None:
        return pps.PipelineInfoPipelineType.PIPELINE_TYPE_SERVICE
    return pps.PipelineInfoPipelineType.PIPELINE_TYPE_TRANSFORM
