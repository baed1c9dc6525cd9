# Generated from tests/_async/test_small_services.py by `python -m codegen.unasync`; do not edit.
"""The services that have a few calls each: admin, identity, snapshot, metadata, logs."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk.api import admin, health, identity, logs, metadata, pfs, pps, snapshot, version
from pachyderm_sdk.api.admin.methods import INSPECT_CLUSTER, RESTART_PACHYDERM
from pachyderm_sdk.api.identity import methods as idm
from pachyderm_sdk.api.logs.methods import GET_LOGS
from pachyderm_sdk.api.metadata.methods import EDIT_METADATA
from pachyderm_sdk.api.snapshot import methods as snm
from pachyderm_sdk.errors import (
    FailedPreconditionError,
    InternalError,
    InvalidArgumentError,
    NotFoundError,
    ReferenceSyntaxError,
    UnimplementedError,
)
from tests.support.recorder import Recorder

UTC = timezone.utc


def client_of(server: Recorder) -> Client:
    return Client.from_address(server.address, timeout=30)


# --- admin, health, version ---


def test_the_cluster_is_told_who_asks() -> None:
    info = admin.ClusterInfo(id="cluster")
    restarted = admin.RestartPachydermResponse()
    with Recorder({INSPECT_CLUSTER: info, RESTART_PACHYDERM: restarted}) as server:
        with client_of(server) as client:
            assert client.admin.inspect_cluster() == info
            old = version.Version(major=2, minor=8)
            client.admin.inspect_cluster(client_version=old, current_project="research")
            client.admin.restart_pachyderm(reason="upgrade")
            project = pfs.Project(name="research")
            assert server.requests == [
                admin.InspectClusterRequest(client_version=version.Version(major=2, minor=13)),
                admin.InspectClusterRequest(client_version=old, current_project=project),
                admin.RestartPachydermRequest(reason="upgrade"),
            ]


def test_the_embedded_server_has_nothing_against_this_client(client: Client) -> None:
    assert (client.admin.inspect_cluster(current_project="default")).warnings == []
    (warning,) = (client.admin.inspect_cluster(current_project="absent")).warnings
    assert "absent" in warning
    assert (client.health.check()).status == health.HealthCheckResponseServingStatus.SERVING
    assert (client.version.get_version()).major == 2


# --- enterprise and license ---


def test_retired_services_say_what_served_them_last(client: Client) -> None:
    for service, call in (
        ("enterprise_v2.API", client.enterprise.get_state),
        ("license_v2.API", client.license.list_clusters),
    ):
        with pytest.raises(UnimplementedError) as caught:
            call()
        assert f"{service} was last served by 2.11" in caught.value.hint


# --- identity ---


def test_the_identity_server_and_its_connectors() -> None:
    config = identity.IdentityServerConfig(issuer="http://issuer")
    connector = identity.IdpConnector(id="github", name="GitHub", type="github", config_version=4)
    with Recorder(
        {
            idm.GET_IDENTITY_SERVER_CONFIG: identity.GetIdentityServerConfigResponse(config=config),
            idm.SET_IDENTITY_SERVER_CONFIG: identity.SetIdentityServerConfigResponse(),
            idm.CREATE_IDP_CONNECTOR: identity.CreateIdpConnectorResponse(),
            idm.UPDATE_IDP_CONNECTOR: identity.UpdateIdpConnectorResponse(),
            idm.LIST_IDP_CONNECTORS: identity.ListIdpConnectorsResponse(connectors=[connector]),
            idm.GET_IDP_CONNECTOR: identity.GetIdpConnectorResponse(connector=connector),
            idm.DELETE_IDP_CONNECTOR: identity.DeleteIdpConnectorResponse(),
        }
    ) as server:
        with client_of(server) as client:
            assert (client.identity.get_identity_server_config()).config == config
            client.identity.set_identity_server_config(config=config)
            client.identity.create_idp_connector(connector=connector)
            assert (client.identity.list_idp_connectors()).connectors == [connector]
            assert (client.identity.get_idp_connector(id="github")).connector == connector
            client.identity.delete_idp_connector(id="github")
            assert server.requests[1:] == [
                identity.SetIdentityServerConfigRequest(config=config),
                identity.CreateIdpConnectorRequest(connector=connector),
                identity.ListIdpConnectorsRequest(),
                identity.GetIdpConnectorRequest(id="github"),
                identity.DeleteIdpConnectorRequest(id="github"),
            ]
            server.requests.clear()
            change = identity.IdpConnector(id="github", name="Hub")
            updated = client.identity.update_idp_connector(change)
            assert updated == identity.UpdateIdpConnectorResponse()
            assert change.config_version == 0, "what the caller gave stays as it was"
            fifth = identity.IdpConnector(id="github", name="Hub", config_version=5)
            ninth = identity.IdpConnector(id="github", config_version=9)
            client.identity.update_idp_connector(connector=ninth)
            assert server.requests == [
                identity.GetIdpConnectorRequest(id="github"),
                identity.UpdateIdpConnectorRequest(connector=fifth),
                identity.UpdateIdpConnectorRequest(connector=ninth),
            ]


def test_a_connector_that_is_not_told_is_not_changed() -> None:
    with Recorder({idm.GET_IDP_CONNECTOR: identity.GetIdpConnectorResponse()}) as server:
        with client_of(server) as client:
            with pytest.raises(InternalError, match="no connector"):
                client.identity.update_idp_connector(identity.IdpConnector(id="github"))


def test_applications_that_users_log_in_to() -> None:
    app = identity.OidcClient(id="app", name="App")
    made = identity.OidcClient(id="app", name="App", secret="made")
    with Recorder(
        {
            idm.CREATE_OIDC_CLIENT: identity.CreateOidcClientResponse(client=made),
            idm.UPDATE_OIDC_CLIENT: identity.UpdateOidcClientResponse(),
            idm.LIST_OIDC_CLIENTS: identity.ListOidcClientsResponse(clients=[made]),
            idm.GET_OIDC_CLIENT: identity.GetOidcClientResponse(client=made),
            idm.DELETE_OIDC_CLIENT: identity.DeleteOidcClientResponse(),
            idm.DELETE_ALL: identity.DeleteAllResponse(),
        }
    ) as server:
        with client_of(server) as client:
            assert (client.identity.create_oidc_client(client=app)).client == made
            client.identity.update_oidc_client(client=app)
            assert (client.identity.list_oidc_clients()).clients == [made]
            assert (client.identity.get_oidc_client(id="app")).client == made
            client.identity.delete_oidc_client(id="app")
            client.identity.delete_all()
            assert server.requests == [
                identity.CreateOidcClientRequest(client=app),
                identity.UpdateOidcClientRequest(client=app),
                identity.ListOidcClientsRequest(),
                identity.GetOidcClientRequest(id="app"),
                identity.DeleteOidcClientRequest(id="app"),
                identity.DeleteAllRequest(),
            ]


# --- snapshot ---


def test_snapshots() -> None:
    info = snapshot.SnapshotInfo(id=3, metadata={"why": "upgrade"})
    found = snapshot.InspectSnapshotResponse(info=info, fileset="ab")
    with Recorder(
        {
            snm.CREATE_SNAPSHOT: snapshot.CreateSnapshotResponse(id=3),
            snm.INSPECT_SNAPSHOT: found,
            snm.LIST_SNAPSHOT: [snapshot.ListSnapshotResponse(info=info)] * 2,
            snm.DELETE_SNAPSHOT: snapshot.DeleteSnapshotResponse(),
        }
    ) as server:
        with client_of(server) as client:
            assert (client.snapshot.create_snapshot(metadata={"why": "upgrade"})).id == 3
            assert client.snapshot.inspect_snapshot(id=3) == found
            since = datetime(2026, 1, 1, tzinfo=UTC)
            assert [one.info for one in client.snapshot.list_snapshot(since=since, limit=2)] == [info, info]
            client.snapshot.delete_snapshot(id=3)
            assert server.requests == [
                snapshot.CreateSnapshotRequest(metadata={"why": "upgrade"}),
                snapshot.InspectSnapshotRequest(id=3),
                snapshot.ListSnapshotRequest(since=since, limit=2),
                snapshot.DeleteSnapshotRequest(id=3),
            ]


def test_the_embedded_server_has_no_snapshots(client: Client) -> None:
    with pytest.raises(UnimplementedError):
        client.snapshot.create_snapshot()
    assert [info for info in client.snapshot.list_snapshot()] == []
    with pytest.raises(NotFoundError):
        client.snapshot.inspect_snapshot(id=1)


# --- metadata ---


def test_metadata_of_everything_that_has_it(client: Client) -> None:
    edit = client.metadata.edit
    client.pfs.create_repo("images")
    commit = client.pfs.start_commit("images@master")
    client.pfs.finish_commit(commit)
    branch = pfs.Branch.from_uri("images@master")
    labels = {"owner": "ada"}
    for target in (pfs.Project(name="default"), pfs.Repo.from_uri("images"), branch, commit):
        edit(target, add=labels)
    edit("cluster", set=labels)
    assert (client.pfs.inspect_project("default")).metadata == labels
    assert (client.pfs.inspect_repo("images")).metadata == labels
    assert (client.pfs.inspect_branch(branch)).metadata == labels
    assert (client.pfs.inspect_commit(commit)).metadata == labels
    assert (client.admin.inspect_cluster()).metadata == labels
    info = client.pfs.inspect_repo("images")
    with pytest.raises(FailedPreconditionError):
        edit(info, add=labels)
    edit(info, replace={"a": "1", "b": "2"}, delete="a", add={"c": "3"}, set={"b": "4"})
    assert (client.pfs.inspect_repo("images")).metadata == {"b": "4", "c": "3"}
    edit(info, replace={})
    assert (client.pfs.inspect_repo("images")).metadata == {}


def test_edits_of_several_things_are_made_together_or_not_at_all(client: Client) -> None:
    client.pfs.create_repo("images")
    edits = client.metadata.edits
    good = edits(pfs.Repo.from_uri("images"), set={"a": "1"})
    with pytest.raises(NotFoundError):
        client.metadata.edit_metadata(edits=good + edits(pfs.Repo.from_uri("absent"), set={"a": "1"}))
    assert (client.pfs.inspect_repo("images")).metadata == {}
    client.metadata.edit_metadata(edits=good + edits("cluster", set={"a": "1"}))
    assert (client.pfs.inspect_repo("images")).metadata == {"a": "1"}


def test_the_metadata_of_a_pipeline() -> None:
    pipeline = pps.Pipeline.from_uri("research/edges")
    with Recorder({EDIT_METADATA: metadata.EditMetadataResponse()}) as server:
        with client_of(server) as client:
            client.metadata.edit(pps.PipelineInfo(pipeline=pipeline), set={"a": "1"})
            edit = metadata.Edit(pipeline=pipeline.as_picker(), edit_key=metadata.EditEditKey(key="a", value="1"))
            assert server.requests == [metadata.EditMetadataRequest(edits=[edit])]


def test_edits_that_mean_nothing_are_refused(client: Client) -> None:
    edits: Any = client.metadata.edits
    repo = pfs.Repo.from_uri("images")
    with pytest.raises(InvalidArgumentError, match="nothing to edit"):
        edits(repo)
    with pytest.raises(InvalidArgumentError, match="never empty"):
        edits(repo, set={"": "1"})
    with pytest.raises(ReferenceSyntaxError, match="several things"):
        edits("images", set={"a": "1"})
    with pytest.raises(TypeError, match="has no metadata"):
        edits(pfs.File(path="/a"), set={"a": "1"})
    for argument in ("add", "set", "replace"):
        with pytest.raises(TypeError, match="metadata maps keys to values"):
            edits(repo, **{argument: ["a"]})


# --- logs ---

PIPELINE = logs.PipelineLogQuery(project="research", pipeline="edges")
USER: list[tuple[dict[str, Any], logs.UserLogQuery]] = [
    ({"project": "research"}, logs.UserLogQuery(project="research")),
    ({"pipeline": "research/edges"}, logs.UserLogQuery(pipeline=PIPELINE)),
    ({"job": "j"}, logs.UserLogQuery(job="j")),
    ({"datum": "d"}, logs.UserLogQuery(datum="d")),
    (
        {"pipeline": "research/edges", "job": "j"},
        logs.UserLogQuery(pipeline_job=logs.PipelineJobLogQuery(pipeline=PIPELINE, job="j")),
    ),
    ({"job": "j", "datum": "d"}, logs.UserLogQuery(job_datum=logs.JobDatumLogQuery(job="j", datum="d"))),
    (
        {"pipeline": "research/edges", "datum": "d"},
        logs.UserLogQuery(pipeline_datum=logs.PipelineDatumLogQuery(pipeline=PIPELINE, datum="d")),
    ),
]
ADMIN: list[tuple[dict[str, Any], logs.AdminLogQuery]] = [
    ({"app": "pachd"}, logs.AdminLogQuery(app="pachd")),
    ({"pod": "p"}, logs.AdminLogQuery(pod="p")),
    (
        {"pod": "p", "container": "c"},
        logs.AdminLogQuery(pod_container=logs.PodContainer(pod="p", container="c")),
    ),
    ({"master": "research/edges"}, logs.AdminLogQuery(master=PIPELINE)),
    ({"storage": "research/edges"}, logs.AdminLogQuery(storage=PIPELINE)),
    ({"logql": "{a=1}"}, logs.AdminLogQuery(logql="{a=1}")),
]


def test_whose_log_lines_are_wanted() -> None:
    line = logs.LogMessage(verbatim=logs.VerbatimLogMessage(line=b"hello"))
    answers = [logs.GetLogsResponse(log=line), logs.GetLogsResponse(paging_hint=logs.PagingHint())]
    with Recorder({GET_LOGS: answers}) as server:
        with client_of(server) as client:
            for arguments, _ in [*USER, *ADMIN]:
                assert [line for line in client.logs.lines(**arguments)] == [line]
            queries = [request.query for request in server.requests]
            expected = [logs.LogQuery(user=user) for _, user in USER]
            assert queries == expected + [logs.LogQuery(admin=one) for _, one in ADMIN]


def test_which_log_lines_are_wanted() -> None:
    since, until = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
    with Recorder({GET_LOGS: []}) as server:
        with client_of(server) as client:
            error = logs.LogLevel.LOG_LEVEL_ERROR
            wanted = client.logs.lines(
                app="pachd", since=since, until=until, limit=5, pattern="x", negate=True, level=error, follow=True
            )
            assert [line for line in wanted] == []
            assert [line for line in client.logs.lines(app="pachd", since=timedelta(hours=1))] == []
            first, second = server.requests
            assert first.tail
            assert first.filter == logs.LogFilter(
                time_range=logs.TimeRangeLogFilter(from_=since, until=until),
                limit=5,
                regex=logs.RegexLogFilter(pattern="x", negate=True),
                level=error,
            )
            age = datetime.now(UTC) - second.filter.time_range.from_
            assert timedelta(hours=1) <= age < timedelta(hours=1, minutes=1)


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"project": "a", "job": "j"},
        {"container": "c"},
        {"app": "pachd", "limit": -1},
        {"app": "pachd", "since": datetime(2026, 1, 1)},
        {"app": "pachd", "since": datetime(2026, 1, 2, tzinfo=UTC), "until": datetime(2026, 1, 1, tzinfo=UTC)},
    ],
)
def test_log_lines_that_nobody_has(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError):
        Client().logs.lines(**arguments)
