"""The defaults of the cluster and of projects, and the spec that a pipeline gets from them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from pachyderm_sdk._wire.status_details import bad_request
from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local import settings
from pachyderm_sdk.local.auth import resources
from pachyderm_sdk.local.errors import InvalidArgument, ServiceError, context
from pachyderm_sdk.local.ids import to_datetime
from pachyderm_sdk.local.pfs import projects
from pachyderm_sdk.local.pfs.keys import DEFAULT_PROJECT
from pachyderm_sdk.local.pps import pipelines, specs
from pachyderm_sdk.local.pps.specs import SpecError

if TYPE_CHECKING:
    from pachyderm_sdk.local.pps.pipelines import PipelineRow
    from pachyderm_sdk.local.pps.specs import Effective, Json, JsonObject
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = [
    "changed_by",
    "cluster",
    "effective_spec",
    "forget_project",
    "of_project",
    "project_json",
    "set_cluster",
    "set_project",
]

_SPEC_FIELD: Final = "create_pipeline_v2_request.create_pipeline_request_json"
_CLUSTER_FIELD: Final = "set_cluster_defaults_request.cluster_defaults_json"
_LONGEST_WITH_DETAILS: Final = 2_000
"""Characters of a text that may be sent twice: clients take 8 KiB of trailers, and a detail repeats the text."""
_INITIAL: Final = (
    '{"createPipelineRequest":{"resourceRequests":{"cpu":1,"memory":"256Mi","disk":"1Gi"},'
    '"sidecarResourceRequests":{"cpu":1,"memory":"256Mi","disk":"1Gi"}}}'
)
"""The cluster defaults of a server that nobody has configured."""
_CLUSTER: Final = "cluster_defaults"
_PROJECT: Final = "project_defaults/"
_PROJECT_SET: Final = "project_defaults_set/"
_PROJECT_SET_BY: Final = "project_defaults_set_by/"


def cluster(db: ReadTransaction) -> str:
    """The cluster defaults as they were set."""
    return settings.get(db, _CLUSTER) or _INITIAL


def of_project(db: ReadTransaction, project: pfs.Project | None) -> pps.GetProjectDefaultsResponse:
    """The defaults of a project as they were set.

    Raises:
        NotFound: no such project.
    """
    with context(f"could not get defaults for project {_name(project)}"):
        name = _existing(db, project)
    since = settings.get(db, _PROJECT_SET + name)
    return pps.GetProjectDefaultsResponse(
        project_defaults_json=project_json(db, name),
        created_by=settings.get(db, _PROJECT_SET_BY + name) or "",
        created_at=None if since is None else to_datetime(int(since)),
    )


def _name(project: pfs.Project | None) -> str:
    return (project.name if project is not None else "") or DEFAULT_PROJECT


def _existing(db: ReadTransaction, project: pfs.Project | None) -> str:
    name = _name(project)
    with context(f'error getting project "{name}": get project by name'):
        projects.get(db, name)
    return name


def project_json(db: ReadTransaction, name: str) -> str:
    """The defaults of a project as they were set, `{}` if they never were."""
    return settings.get(db, _PROJECT + name) or "{}"


def set_cluster(txn: Txn, text: str) -> None:
    """Set the cluster defaults.

    Raises:
        InvalidArgument: the text is not the JSON of cluster defaults, or says what no pipeline can be.
    """
    try:
        layer = specs.read(text, pps.ClusterDefaults)
    except SpecError as error:
        raise _refused("invalid cluster defaults JSON", _CLUSTER_FIELD, error) from error
    try:
        specs.effective(specs.merge(_built_in(), layer), {})
    except SpecError as error:
        raise InvalidArgument(
            f"could not merge cluster defaults {specs.shown(text)} into built-in defaults {specs.BUILT_IN}"
        ) from error
    settings.set_value(txn, _CLUSTER, text)


def set_project(txn: Txn, project: pfs.Project | None, text: str) -> str:
    """Set the defaults of a project and return its name.

    Raises:
        NotFound: no such project.
        PermissionDenied: the caller may not.
        InvalidArgument: the text is not the JSON of project defaults, or says what no pipeline can be.
    """
    name = _existing(txn.db, project)
    with context("not allowed"):
        txn.caller.require(txn.db, resources.project(name), Permission.PROJECT_SET_DEFAULTS)
    below = cluster(txn.db)
    try:
        layer = specs.read(text, pps.ProjectDefaults)
        specs.effective(specs.merge(_cluster_layer(below), layer), {})
    except SpecError as error:
        raise InvalidArgument(
            f"could not merge project defaults {specs.shown(text)} into cluster defaults {specs.shown(below)}"
        ) from error
    settings.set_value(txn, _PROJECT + name, text)
    settings.set_value(txn, _PROJECT_SET + name, str(txn.now))
    settings.set_value(txn, _PROJECT_SET_BY + name, txn.caller.subject)
    return name


def _refused(text: str, field: str, cause: ServiceError) -> InvalidArgument:
    """The refusal of a document, with the field of the request that holds it where there is room to name it."""
    details = [bad_request(field, str(cause))] if len(text) <= _LONGEST_WITH_DETAILS else []
    return InvalidArgument(text, *details)


def forget_project(txn: Txn, name: str) -> None:
    """Leave no defaults behind for a later project of the same name."""
    for key in (_PROJECT, _PROJECT_SET, _PROJECT_SET_BY):
        settings.delete_value(txn, key + name)


def _built_in() -> Json:
    built_in: Json = json.loads(specs.BUILT_IN)
    return built_in


def _cluster_layer(text: str) -> Json:
    return specs.merge(_built_in(), specs.read(text, pps.ClusterDefaults))


def effective_spec(db: ReadTransaction, text: str) -> Effective:
    """The spec that a pipeline gets: what the user wrote over the defaults of its project and of the cluster.

    Raises:
        InvalidArgument: the text is no spec, or one that no pipeline can have; or its project does not exist.
    """
    try:
        with context(f"could not parse {specs.shown(text)} as Create Pipeline Request message: proto"):
            spec = specs.read(text, pps.CreatePipelineRequest)
        pipeline = pps.CreatePipelineRequest.from_dict(spec).pipeline
        project = None if pipeline is None else pipeline.project
        where = f"could not get defaults for project {_name(project)}"
        with context(f"{where}: {where}"):
            name = _existing(db, project)
        return _over_defaults(db, name, spec)
    except ServiceError as error:
        raise _refused(f"could not make effective spec: {error}", _SPEC_FIELD, error) from error


def _over_defaults(db: ReadTransaction, project: str, spec: JsonObject) -> Effective:
    layers = specs.merge(_cluster_layer(cluster(db)), specs.read(project_json(db, project), pps.ProjectDefaults))
    return specs.effective(layers, spec)


def changed_by(db: ReadTransaction, project: str | None = None) -> list[tuple[PipelineRow, Effective]]:
    """The pipelines (perhaps only those of one project) whose effective spec the present defaults change."""
    changed: list[tuple[PipelineRow, Effective]] = []
    for row in pipelines.latest(db, [] if project is None else [project]):
        spec = specs.read(row.user_json, pps.CreatePipelineRequest)
        made = _over_defaults(db, row.key.project, spec)
        if json.loads(made.json) != json.loads(row.effective_json):
            changed.append((row, made))
    return changed
