# Source of tests/_sync/test_secrets_and_defaults.py.
"""What pipelines share: secrets, and the defaults of cluster and projects."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import AsyncClient
from pachyderm_sdk.api import pps
from pachyderm_sdk.api.google.protobuf import Empty
from pachyderm_sdk.api.pps import methods
from pachyderm_sdk.errors import (
    AlreadyExistsError,
    DecodeError,
    InvalidArgumentError,
    InvalidTransactionOperation,
    NotFoundError,
    ProjectNotFoundError,
)
from tests.support.recorder import Recorder

if TYPE_CHECKING:
    from pachyderm_sdk._async.pps import AsyncPps

CODE = pps.Transform(cmd=["true"])
IMAGES = pps.Input(pfs=pps.PfsInput(repo="images", glob="/*"))


async def test_secrets(async_client: AsyncClient) -> None:
    secrets = async_client.pps
    await secrets.create_secret("registry", {"user": "ada", "key": b"\0"}, labels={"team": "x"})
    await secrets.create_secret(name="other", data={})
    with pytest.raises(AlreadyExistsError):
        await secrets.create_secret("registry", {})
    info = await secrets.inspect_secret("registry")
    assert (info.secret, info.type) == (pps.Secret(name="registry"), "Opaque")
    assert {one.secret.name for one in (await secrets.list_secret()).secret_info if one.secret} == {"registry", "other"}
    await secrets.delete_secret(info)
    for act in (secrets.inspect_secret, secrets.delete_secret):
        with pytest.raises(NotFoundError):
            await act("registry")
    with pytest.raises(ValueError, match="cannot be the name of a secret"):
        await secrets.create_secret("Not OK", {})
    async with async_client.transaction():
        with pytest.raises(InvalidTransactionOperation):
            await secrets.create_secret("registry", {})


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"name": None, "data": {}}, TypeError, "the name of a secret is text, not NoneType"),
        (
            {"name": "s", "data": "hidden"},
            TypeError,
            "a name with data, or a file; the data are values by key, not str",
        ),
        ({"name": "s"}, TypeError, "a name with data, or a file; the data are values by key, not NoneType"),
        ({"name": "s", "data": {"key": ["hidden"]}}, TypeError, "the value of 'key' must be bytes or text, not list"),
        ({"name": "s", "data": {1: "hidden"}}, TypeError, "the key of a secret's value is text, not int"),
        ({"name": "s", "data": {"key": "hidden\ud800"}}, InvalidArgumentError, "'key' is text that UTF-8 cannot write"),
        ({"name": "s", "data": {}, "labels": {"team": 1}}, TypeError, "annotation 'team' must be text, not int"),
        ({"name": "s", "data": {"key": "hidden"}, "file": b"{}"}, TypeError, "not both"),
        ({"labels": {"team": "x"}, "file": b"{}"}, TypeError, "not both"),
    ],
)
async def test_secrets_that_cannot_be(given: Any, error: type[Exception], message: str) -> None:
    """They are refused before anything is sent, and no value is shown."""
    nobody = AsyncClient.from_address("grpc://127.0.0.1:9", timeout=5)
    with pytest.raises(error, match=message) as raised:
        await nobody.pps.create_secret(**given)
    assert "hidden" not in f"{raised.value!r} {raised.value.__dict__}"
    await nobody.aclose()


async def test_what_a_secret_is_sent_as() -> None:
    with Recorder({methods.CREATE_SECRET: Empty()}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            await client.pps.create_secret("registry", {"user": "ada"}, annotations={"why": "y"})
            await client.pps.create_secret(file=b'{"kind": "Secret"}')
    sent, raw = server.requests
    manifest = json.loads(sent.file)
    assert base64.b64decode(manifest["data"]["user"]) == b"ada"
    assert manifest["metadata"] == {"name": "registry", "labels": {}, "annotations": {"why": "y"}}
    assert raw.file == b'{"kind": "Secret"}'
    assert "ada" not in repr(sent)


async def tries(pipelines: AsyncPps, pipeline: str) -> int:
    info = await pipelines.inspect_pipeline(pipeline, details=True)
    assert info.details is not None
    return info.details.datum_tries


async def test_defaults_of_the_cluster(async_client: AsyncClient) -> None:
    pipelines = async_client.pps
    await async_client.pfs.create_repo("images")
    await pipelines.create_pipeline("edges", transform=CODE, input=IMAGES)
    defaults = {"create_pipeline_request": {"datum_tries": 5}}
    response = await pipelines.set_cluster_defaults(defaults, regenerate=True, dry_run=True)
    assert response.affected_pipelines == [pps.Pipeline.from_uri("edges")]
    assert await tries(pipelines, "edges") == 3
    await pipelines.set_cluster_defaults(pps.CreatePipelineRequest(datum_tries=5), regenerate=True, reprocess=True)
    assert await tries(pipelines, "edges") == 5
    await pipelines.update_cluster_defaults({"createPipelineRequest": {"transform": {"user": "ada"}}})
    stored = (await pipelines.get_cluster_defaults()).cluster_defaults_json
    assert json.loads(stored) == {"createPipelineRequest": {"datumTries": "5", "transform": {"user": "ada"}}}
    await pipelines.update_cluster_defaults('{"create_pipeline_request": {"datum_tries": null}}', regenerate=True)
    assert await tries(pipelines, "edges") == 3
    await pipelines.set_cluster_defaults(cluster_defaults_json="{}")
    assert (await pipelines.get_cluster_defaults()).cluster_defaults_json == "{}"
    with pytest.raises(DecodeError, match=r"createPipelineRequest has no field 'datumTrys'; did you mean 'datumTries'"):
        await pipelines.set_cluster_defaults({"createPipelineRequest": {"datumTrys": 1}})
    with pytest.raises(ValueError, match="give the defaults once"):
        await pipelines.set_cluster_defaults()


async def test_defaults_of_a_project(async_client: AsyncClient) -> None:
    pipelines = async_client.pps
    await async_client.pfs.create_project("research")
    await async_client.pfs.create_repo("research/images")
    defaults = pps.ProjectDefaults(create_pipeline_request=pps.CreatePipelineRequest(datum_tries=7, salt="s"))
    await pipelines.set_project_defaults("research", defaults)
    await pipelines.create_pipeline("research/edges", transform=CODE, input=IMAGES)
    assert await tries(pipelines, "research/edges") == 7
    response = await pipelines.update_project_defaults(
        "research", {"createPipelineRequest": {"datumTries": 2, "salt": None}}, regenerate=True
    )
    assert response.affected_pipelines == [pps.Pipeline.from_uri("research/edges")]
    assert await tries(pipelines, "research/edges") == 2
    stored = (await pipelines.get_project_defaults("research")).project_defaults_json
    assert json.loads(stored) == {"createPipelineRequest": {"datumTries": 2}}
    await pipelines.set_project_defaults("research", project_defaults_json="{}", regenerate=True, reprocess=True)
    assert await tries(pipelines, "research/edges") == 3
    await pipelines.set_project_defaults(defaults="{}")
    assert (await pipelines.get_project_defaults()).project_defaults_json == "{}"
    with pytest.raises(ProjectNotFoundError):
        await pipelines.get_project_defaults("absent")
    async with async_client.transaction():
        with pytest.raises(InvalidTransactionOperation):
            await pipelines.set_project_defaults("research", {})
        with pytest.raises(InvalidTransactionOperation):
            await pipelines.update_cluster_defaults({})
