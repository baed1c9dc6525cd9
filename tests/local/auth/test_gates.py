"""What each RPC demands of its caller: every one of every service is called."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.errors import AuthNotActivatedError, PachydermError, PermissionDeniedError, UnauthenticatedError
from pachyderm_sdk.local import LocalServer
from pachyderm_sdk.local.services import gates
from pachyderm_sdk.local.services.gates import gate_of
from tests.local.calls import connect

from .signed import ROOT_TOKEN, guarded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk._wire.calls_sync import Calls
    from pachyderm_sdk._wire.method import Method

    AnyMethod = Method[Any, Any]

PACKAGES = (
    "admin auth debug health identity logs metadata pfs pjs pps proxy snapshot storage transaction version"
).split()
METHODS: list[AnyMethod] = [
    method for name in PACKAGES for method in import_module(f"pachyderm_sdk.api.{name}.methods").METHODS
]
RPCS = {(method.service, method.name) for method in METHODS}

OPEN = {
    "admin_v2.API/InspectCluster",
    "auth_v2.API/Activate",
    "auth_v2.API/Authenticate",
    "auth_v2.API/Authorize",
    "auth_v2.API/GetOIDCLogin",
    "auth_v2.API/WhoAmI",
    "grpc.health.v1.Health/Check",
    "grpc.health.v1.Health/Watch",
    "pfs_v2.API/GetFileTAR",
    "proxy.API/Listen",
    "versionpb_v2.API/GetVersion",
}
CHECKED_INSIDE = {
    "auth_v2.API/Activate",
    "auth_v2.API/WhoAmI",
}
"""Open, but only so that the handler can look more closely."""


def call(calls: Calls, method: AnyMethod) -> None:
    """Call an RPC with an empty request, and read to the end."""
    request = method.request()
    if method.client_streaming and method.server_streaming:
        list(calls.stream_stream(method, [request], 10))
    elif method.client_streaming:
        calls.stream_unary(method, [request], 10)
    elif method.server_streaming:
        with calls.unary_stream(method, request, 10) as stream:
            for _ in stream:
                break
    else:
        calls.unary_unary(method, request, 10)


def outcome(calls: Calls, method: AnyMethod) -> PachydermError | None:
    try:
        call(calls, method)
    except PachydermError as error:
        return error
    return None


@pytest.fixture(scope="module")
def anonymous() -> Iterator[Calls]:
    with guarded() as server:
        made = connect(server.address)
        yield made
        made.close()


@pytest.fixture(scope="module")
def nobody() -> Iterator[Calls]:
    """A robot that is signed in and has no role."""
    with guarded() as server:
        made = connect(server.address)
        made.session.auth_token = server.root.auth.rpc.get_robot_token(robot="nobody").token
        yield made
        made.close()


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.rpc)
def test_nobody_gets_in_without_a_token(anonymous: Calls, method: AnyMethod) -> None:
    error = outcome(anonymous, method)
    if method.rpc in OPEN - CHECKED_INSIDE:
        assert not isinstance(error, UnauthenticatedError)
    else:
        assert isinstance(error, UnauthenticatedError)
        assert error.message == "no authentication token (try logging in)"


GATED = [method for method in METHODS if gate_of(method.service, method.name).permission is not None]


@pytest.mark.parametrize("method", GATED, ids=lambda method: method.rpc)
def test_a_permission_on_the_cluster_is_asked_for_before_anything_else(nobody: Calls, method: AnyMethod) -> None:
    wanted = gate_of(method.service, method.name).permission
    error = outcome(nobody, method)
    if wanted == Permission.PROJECT_CREATE:
        assert not isinstance(error, PermissionDeniedError)  # everybody may
    else:
        assert wanted is not None
        assert isinstance(error, PermissionDeniedError)
        assert error.message.startswith(
            f"robot:nobody is not authorized to perform this operation - needs permissions [{wanted.name}] on CLUSTER ."
        )


def test_root_gets_through_all_gates() -> None:
    with guarded() as server:
        calls = connect(server.address)
        calls.session.auth_token = ROOT_TOKEN
        for method in METHODS:
            if method.name in ("Deactivate", "RotateRootToken", "Watch", "DeleteAll", "ListenRequest"):
                continue
            assert not isinstance(outcome(calls, method), PermissionDeniedError | UnauthenticatedError), method.rpc
        calls.close()


def test_without_auth_only_what_is_about_it_is_refused() -> None:
    with LocalServer() as server:
        calls = connect(server.address)
        for method in METHODS:
            if method.name in ("Activate", "Watch"):
                continue
            refused = isinstance(outcome(calls, method), AuthNotActivatedError)
            about = method.service in ("auth_v2.API", "identity_v2.API") or method.name == "ActivateAuth"
            assert refused == (about and method.name not in ("GetOIDCLogin", "Authorize")), method.rpc
        calls.close()


def test_gates_are_those_of_rpcs_that_exist() -> None:
    tables = (gates._OPEN_TO_ALL, gates._ONLY_ACTIVE, gates._PERMISSIONS)
    named = {(service, name) for table in tables for service, names in table.items() for name in names}
    assert named <= RPCS
    assert {f"{service}/{name}" for service, name in RPCS if not gate_of(service, name).signed_in} == OPEN
