"""Signing in with the ID token of a provider."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.api import auth, identity
from pachyderm_sdk.errors import PachydermError, UnimplementedError

from .provider import Key, running

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .provider import Provider
    from .signed import Server


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    with running() as made:
        yield made


@pytest.fixture
def configured(server: Server, provider: Provider) -> Server:
    configure(server, provider)
    return server


def configure(server: Server, provider: Provider, *, require_email_verified: bool = False) -> None:
    server.root.auth.set_configuration(
        configuration=auth.OidcConfig(
            issuer=provider.issuer,
            client_id="pachyderm",
            client_secret="s",
            redirect_uri="http://localhost/",
            require_email_verified=require_email_verified,
        )
    )


def test_a_user_signs_in_and_is_in_the_groups_of_the_provider(configured: Server, provider: Provider) -> None:
    client = configured.client(None)
    client.auth.authenticate(id_token=provider.token({"groups": ["staff", "ops"]}))
    told = client.auth.who_am_i()
    assert told.username == "user:ada@example.com"
    assert told.expiration is not None
    assert 0 < told.expiration.timestamp() - time.time() <= 3600
    assert client.auth.get_groups().groups == ["group:ops", "group:staff"]
    client.auth.authenticate(
        id_token=provider.token({"aud": ["x", "pachyderm"], "groups": ["ops"], "exp": time.time() + 1e7})
    )
    assert client.auth.get_groups().groups == ["group:ops"]
    told = client.auth.who_am_i()
    assert told.expiration is not None
    assert told.expiration.timestamp() - time.time() <= 30 * 24 * 3600
    for ages in (float("inf"), 10**400):
        client.auth.authenticate(id_token=provider.token({"exp": ages}))
    client.auth.authenticate(id_token=provider.token())
    assert client.auth.get_groups().groups == ["group:ops"]


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ({"iss": "http://elsewhere"}, "issued by a different provider"),
        ({"aud": "somebody"}, "for another audience"),
        ({"exp": 1}, "expired"),
        ({"exp": None}, "expired"),
        ({"exp": float("nan")}, "expired"),
        ({"email": ""}, "no email claim"),
        ({"email": 1}, "no email claim"),
    ],
)
def test_claims_that_do_not_hold(configured: Server, provider: Provider, claims: dict[str, object], said: str) -> None:
    with pytest.raises(PachydermError, match=said):
        configured.client(None).auth.authenticate(id_token=provider.token(claims))


def test_only_the_provider_can_sign(configured: Server, provider: Provider) -> None:
    client = configured.client(None)
    good = provider.token()
    head, payload, signature = good.split(".")
    other = provider.token({"email": "eve@example.com"}).split(".")[1]
    for forged in (
        provider.token(key=Key(2)),
        f"{head}.{other}.{signature}",
        f"{head}.{payload}.",
        f"{head}.{payload}.{signature[:-8]}",
    ):
        with pytest.raises(PachydermError, match="failed to verify signature"):
            client.auth.authenticate(id_token=forged)
    for unsigned in (provider.token(alg="none"), provider.token(alg="HS256")):
        with pytest.raises(PachydermError, match="unsupported algorithm"):
            client.auth.authenticate(id_token=unsigned)
    for malformed in ("x", "a.b", "a.b.c.d", f"!.{payload}.{signature}", f"{head}.W10.{signature}"):
        with pytest.raises(PachydermError, match="malformed jwt"):
            client.auth.authenticate(id_token=malformed)


def test_the_address_may_have_to_be_verified(server: Server, provider: Provider) -> None:
    configure(server, provider, require_email_verified=True)
    client = server.client(None)
    not_verified: list[dict[str, object]] = [{}, {"email_verified": False}, {"email_verified": "yes"}]
    for claims in not_verified:
        with pytest.raises(PachydermError, match="email_verified"):
            client.auth.authenticate(id_token=provider.token(claims))
    client.auth.authenticate(id_token=provider.token({"email_verified": True}))


def test_there_must_be_a_provider(server: Server, provider: Provider) -> None:
    with pytest.raises(PachydermError, match="OIDC ID provider configuration not found"):
        server.client(None).auth.authenticate(id_token=provider.token())
    with pytest.raises(PachydermError, match="has it expired"):
        server.client(None).auth.authenticate(oidc_state="made-up")


@pytest.mark.parametrize(
    ("config", "said"),
    [
        (auth.OidcConfig(issuer="{issuer}/nothing"), "does not implement OIDC protocol.*404"),
        (auth.OidcConfig(issuer="{issuer}/list"), "not a JSON object"),
        (auth.OidcConfig(issuer="file:///etc"), "unsupported protocol scheme"),
        (auth.OidcConfig(issuer="{issuer}", redirect_uri="%zz", client_id="c"), "redirect_uri must be a valid URL"),
        (auth.OidcConfig(issuer="{issuer}", redirect_uri="http://x/"), "non-empty client_id"),
    ],
)
def test_configurations_that_are_refused(
    server: Server, provider: Provider, config: auth.OidcConfig, said: str
) -> None:
    wanted = auth.OidcConfig.FromString(bytes(config))
    wanted.issuer = wanted.issuer.format(issuer=provider.issuer)
    with pytest.raises(PachydermError, match=said):
        server.root.auth.set_configuration(configuration=wanted)
    assert server.root.auth.get_configuration().configuration == auth.OidcConfig()


def test_there_is_no_page_to_come_back_to(configured: Server) -> None:
    with pytest.raises(UnimplementedError, match="authenticate with an ID token instead"):
        configured.root.auth.rpc.get_oidc_login()


def test_clients_and_connectors_are_kept(server: Server) -> None:
    rpc = server.root.identity.rpc
    made = rpc.create_oidc_client(client=identity.OidcClient(id="k", name="n", redirect_uris=["http://x/"])).client
    assert made is not None
    assert made.secret
    rpc.update_oidc_client(client=identity.OidcClient(id="k", name="m", secret="ignored"))
    kept = rpc.get_oidc_client(id="k").client
    assert kept is not None
    assert (kept.name, kept.secret, kept.redirect_uris) == ("m", made.secret, [])
    for wanted, said in (
        (identity.OidcClient(id="k"), "no client name specified"),
        (identity.OidcClient(name="n"), "no client id specified"),
        (identity.OidcClient(id="k", name="n"), "ID already exists"),
    ):
        with pytest.raises(PachydermError, match=said):
            rpc.create_oidc_client(client=wanted)
    rpc.delete_oidc_client(id="k")
    for gone in (
        lambda: rpc.get_oidc_client(id="k"),
        lambda: rpc.delete_oidc_client(id="k"),
        lambda: rpc.update_oidc_client(client=identity.OidcClient(id="k", name="n")),
    ):
        with pytest.raises(PachydermError, match='unable to find OIDC client with id "k"'):
            gone()


def mock(config: str, type: str = "mockPassword") -> identity.IdpConnector:
    return identity.IdpConnector(id="c", name="n", type=type, json_config=config)


@pytest.mark.parametrize(
    ("connector", "said"),
    [
        (mock("[]"), "must be an object"),
        (mock('{"username": "u"}'), "unable to open connector: no password supplied"),
        (mock('{"issuer": "http://127.0.0.1:1/"}', "oidc"), "unable to open connector: failed to get provider"),
        (mock("{}", "oidc"), "unable to open connector: failed to get provider"),
        (mock("{}", "made-up"), 'unknown connector type "made-up"'),
    ],
)
def test_connectors_that_are_refused(server: Server, connector: identity.IdpConnector, said: str) -> None:
    with pytest.raises(PachydermError, match=said):
        server.root.identity.rpc.create_idp_connector(connector=connector)
    assert server.root.identity.rpc.list_idp_connectors().connectors == []


def test_a_connector_to_a_provider_that_answers_is_kept(server: Server, provider: Provider) -> None:
    rpc = server.root.identity.rpc
    rpc.create_idp_connector(connector=mock(f'{{"issuer": "{provider.issuer}"}}', "oidc"))
    rpc.update_idp_connector(connector=identity.IdpConnector(id="c", name="m", config_version=1))
    kept = rpc.get_idp_connector(id="c").connector
    assert kept is not None
    assert kept.config is not None
    assert (kept.name, kept.config_version, kept.config.to_dict()) == ("m", 1, {"issuer": provider.issuer})
