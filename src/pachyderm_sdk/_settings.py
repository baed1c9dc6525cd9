"""What a client goes by besides its server: the session that it begins with, and where each part of that came from."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import constants
from ._wire.address import Address
from ._wire.endpoint import Endpoint
from ._wire.login import Login
from ._wire.session import Session
from .errors import ConfigError

if TYPE_CHECKING:
    from .config import Explanation

__all__ = ["Origins", "check_certificates", "explain", "open_session", "worker_endpoint"]


@dataclass
class Origins:
    """Where the settings of a client came from.

    Attributes:
        sources: An argument, variable or key of a file for each of `address`, `root_certs`, `auth_token` and
            `transaction_id`.
        passed_over: What would have said something and did not count, with the reason.
    """

    sources: dict[str, str] = field(default_factory=dict)
    passed_over: tuple[str, ...] = ()
    _began_with: dict[str, str | None] = field(default_factory=dict, repr=False)

    def begin(self, session: Session) -> None:
        """Remembers what the sources are the sources of; a session can get another token or transaction later."""
        self._began_with = {"auth_token": session.auth_token, "transaction_id": session.transaction_id}

    def source(self, name: str, value: str) -> str:
        """Returns where the token or the transaction that a session has now came from."""
        first = self._began_with[name]
        if first is None or first == value:
            return self.sources.get(name, "set on the client")
        return "set on the client"


def open_session(
    auth_token: str | None, transaction_id: str | None, timeout: float | None, origins: Origins
) -> Session:
    """Returns the session of a new client, with a token from the environment if none is given.

    Args:
        auth_token: The token; None to look for one, empty for none.
        transaction_id: The transaction that calls belong to.
        timeout: Seconds for calls that name no timeout of their own.
        origins: Where these came from; is told what the environment had.

    Raises:
        ConfigError: The token or the id cannot be sent.
    """
    login = None
    if auth_token is None:
        auth_token = os.environ.get(constants.AUTH_TOKEN_ENV)
        if auth_token:
            origins.sources["auth_token"] = f"${constants.AUTH_TOKEN_ENV}"
        elif id_token := os.environ.get(constants.OIDC_TOKEN_ENV):
            origins.sources["auth_token"] = f"${constants.OIDC_TOKEN_ENV}"
            login = _login(id_token)
    elif auth_token:
        origins.sources.setdefault("auth_token", "the argument auth_token")
    if transaction_id:
        origins.sources.setdefault("transaction_id", "the argument transaction_id")
    session = Session(timeout=timeout)
    for name, value in (("auth_token", auth_token), ("transaction_id", transaction_id)):
        try:
            setattr(session, name, value or None)
        except ConfigError as error:
            raise ConfigError(f"{origins.sources[name]}: {error.message}") from None
    session.login = login
    origins.begin(session)
    return session


def check_certificates(endpoint: Endpoint, origins: Origins) -> None:
    """Looks at the certificates of an endpoint now, while it can be said where they came from.

    Raises:
        ConfigError: They are none.
    """
    try:
        endpoint.ssl_context()
    except ConfigError as error:
        raise ConfigError(f"{origins.sources['root_certs']}: {error.message}") from None


def worker_endpoint() -> Endpoint:
    """Returns where the code of a pipeline finds its worker.

    Raises:
        ConfigError: This is not the code of a pipeline, or the variable that says where is wrong.
    """
    name = constants.WORKER_PORT_ENV
    port = os.environ.get(name)
    if not port:
        raise ConfigError(f"Cannot connect to the worker since {name} is not set. Are you running inside a pipeline?")
    try:
        return Endpoint(Address.parse(f"{constants.DEFAULT_HOST}:{port}"))
    except ConfigError as error:
        raise ConfigError(f"could not parse ${name}: {error.message}") from None


def _login(id_token: str) -> Login:
    from .api.auth import AuthenticateRequest, AuthenticateResponse, methods

    return Login(
        methods.AUTHENTICATE.path,
        bytes(AuthenticateRequest(id_token=id_token)),
        lambda response: AuthenticateResponse.FromString(response).pach_token,
        f"The token in ${constants.OIDC_TOKEN_ENV} was to be changed for one of the server's.",
    )


def explain(endpoint: Endpoint, session: Session, origins: Origins) -> Explanation:
    """Returns what a client goes by now, and where it came from."""
    from .config import Explanation, Setting

    sources = origins.sources
    if endpoint.root_certs is not None:
        tls = Setting("on, with certificates that vouch for the server", sources.get("root_certs", ""))
    elif endpoint.address.tls:
        tls = Setting("on, trusting what the system trusts", sources.get("address", ""))
    else:
        tls = Setting("off", "")
    if session.login is not None:
        token = Setting("to be fetched with the first call", sources["auth_token"])
    elif session.auth_token:
        token = Setting("set, not shown", origins.source("auth_token", session.auth_token))
    else:
        token = Setting("none")
    transaction = Setting("none")
    if session.transaction_id:
        source = origins.source("transaction_id", session.transaction_id)
        source = "the transaction that is open here" if session.inside else source
        transaction = Setting(session.transaction_id, source)
    address = Setting(str(endpoint.address), sources.get("address", ""))
    return Explanation(address, tls, token, transaction, origins.passed_over)
