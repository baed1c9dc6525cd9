# Generated from src/pachyderm_sdk/_async/client.py by `python -m codegen.unasync`; do not edit.
"""The client: how to reach a server, and an attribute for each of its services."""

from __future__ import annotations

import os
from functools import cached_property, partial
from typing import TYPE_CHECKING

from .._wire.address import DEFAULT_PORT, Address
from .._wire.calls_sync import Calls
from .._wire.colour import off_loop
from .._wire.endpoint import Endpoint
from .._wire.session import Session
from ..errors import ConfigError
from .services import Services

if TYPE_CHECKING:
    from pathlib import Path

    from typing_extensions import Self

    from ..api.version import Version
    from ..api.worker.stub_sync import WorkerStub
    from ..config import Connection
    from ..local import LocalServer

AUTH_TOKEN_VARIABLE = "PACH_PYTHON_AUTH_TOKEN"
"""Where a token is looked for when none is given."""
WORKER_PORT_VARIABLE = "PPS_WORKER_GRPC_PORT"
"""Where the code of a pipeline finds its worker."""


class Client(Services):
    """A client of one Pachyderm server.

    Connects when the first call is made, and again when the connection was lost. Use it in a `with` block, or close it.

    Example:
        >>> with Client.local() as client:
        ...     client.pfs.create_repo("images")
        ...     [info.repo.name for info in client.pfs.list_repo()]
        ['images']

    Args:
        host: Name or number of the server's host.
        port: Its port.
        auth_token: The token that says who the caller is; `$PACH_PYTHON_AUTH_TOKEN` by default.
        root_certs: Certificates that vouch for the server, as PEM; they imply TLS.
        transaction_id: The transaction that calls belong to.
        tls: Whether to use TLS; without `root_certs` with the certificates that the system trusts.
        timeout: Seconds after which a call is given up that says no timeout of its own; None for never.
        connect_timeout: Seconds after which an attempt to connect is given up.

    Raises:
        ConfigError: The arguments do not make sense.
    """

    def __init__(
        self,
        host: str = "localhost",
        port: int = DEFAULT_PORT,
        auth_token: str | None = None,
        root_certs: bytes | None = None,
        transaction_id: str | None = None,
        tls: bool = False,
        *,
        timeout: float | None = None,
        connect_timeout: float = 30.0,
    ) -> None:
        address = Address(host or "localhost", port or DEFAULT_PORT, tls or root_certs is not None)
        endpoint = Endpoint(address, root_certs, connect_timeout=connect_timeout)
        self._set_up(endpoint, auth_token, transaction_id, timeout)

    def _set_up(
        self, endpoint: Endpoint, auth_token: str | None, transaction_id: str | None, timeout: float | None
    ) -> None:
        token = os.environ.get(AUTH_TOKEN_VARIABLE) if auth_token is None else auth_token
        session = Session(auth_token=token or None, transaction_id=transaction_id or None, timeout=timeout)
        self._calls = Calls(endpoint, session)
        self._server: LocalServer | None = None
        self._worker_calls: Calls | None = None

    @classmethod
    def from_address(
        cls,
        address: str,
        *,
        auth_token: str | None = None,
        root_certs: bytes | None = None,
        transaction_id: str | None = None,
        timeout: float | None = None,
        connect_timeout: float = 30.0,
    ) -> Self:
        """Returns a client of the server at an address.

        Example:
            >>> Client.from_address("grpcs://pachyderm.example:443").address
            'grpcs://pachyderm.example:443'

        Args:
            address: `[scheme://]host[:port]`, where `grpcs` and `https` mean TLS, or `unix://path`. The port is 30650
                unless it is given.
            auth_token: The token that says who the caller is; `$PACH_PYTHON_AUTH_TOKEN` by default.
            root_certs: Certificates that vouch for the server, as PEM; those that the system trusts by default.
            transaction_id: The transaction that calls belong to.
            timeout: Seconds after which a call is given up that says no timeout of its own; None for never.
            connect_timeout: Seconds after which an attempt to connect is given up.

        Raises:
            ConfigError: It is no address, or there are certificates for one without TLS.
        """
        client = cls.__new__(cls)
        endpoint = Endpoint(Address.parse(address), root_certs, connect_timeout=connect_timeout)
        client._set_up(endpoint, auth_token, transaction_id, timeout)
        return client

    @classmethod
    def from_pachd_address(
        cls,
        pachd_address: str,
        auth_token: str | None = None,
        root_certs: bytes | None = None,
        transaction_id: str | None = None,
    ) -> Self:
        """Does what `from_address` does, under the name that the official SDK has for it."""
        return cls.from_address(
            pachd_address, auth_token=auth_token, root_certs=root_certs, transaction_id=transaction_id
        )

    @classmethod
    def from_config(cls, config_file: Path | str | None = None, *, timeout: float | None = None) -> Self:
        """Returns a client of the server that pachctl would talk to.

        That is the one of `$PACHD_ADDRESS`, else of the active context of the configuration file: `$PACH_CONFIG`, else
        `/pachctl/config.json`, else `~/.pachyderm/config.json`. `$PACH_CONTEXT` names another context.

        Args:
            config_file: Another configuration file; the environment's address does not count then.
            timeout: Seconds after which a call is given up that says no timeout of its own; None for never.

        Raises:
            ConfigError: Nothing says what the server is, or what does is wrong.
        """
        from ..config import user_connection

        return cls._connected(user_connection(config_file), None, None, timeout)

    @classmethod
    def new_in_cluster(
        cls, auth_token: str | None = None, transaction_id: str | None = None, *, timeout: float | None = None
    ) -> Self:
        """Returns a client for code that runs in the server's own cluster, such as that of a pipeline.

        Args:
            auth_token: The token that says who the caller is; `$PACH_PYTHON_AUTH_TOKEN` by default.
            transaction_id: The transaction that calls belong to.
            timeout: Seconds after which a call is given up that says no timeout of its own; None for never.

        Raises:
            ConfigError: This does not run in a cluster.
        """
        from ..config import cluster_connection

        return cls._connected(cluster_connection(), auth_token, transaction_id, timeout)

    @classmethod
    def _connected(
        cls, to: Connection, auth_token: str | None, transaction_id: str | None, timeout: float | None
    ) -> Self:
        return cls.from_address(
            str(to.address),
            auth_token=auth_token or to.auth_token,
            root_certs=to.root_certs,
            transaction_id=transaction_id or to.transaction_id,
            timeout=timeout,
        )

    @classmethod
    def local(cls, path: str | os.PathLike[str] | None = None, *, timeout: float | None = None) -> Self:
        """Starts an embedded server, and returns a client of it that stops it when it is closed. No cluster is needed.

        Args:
            path: The folder that the server keeps its data in; it is made if need be, and one server at a time can use
                it. Without one, nothing is kept.
            timeout: Seconds after which a call is given up that says no timeout of its own; None for never.

        Raises:
            LocalServerError: The folder cannot be used.
        """
        from ..local import LocalServer

        server = LocalServer(path).start()
        client = cls.from_address(server.address, timeout=timeout)
        client._server = server
        return client

    @property
    def address(self) -> str:
        """The server's address: `grpc://localhost:30650`."""
        return str(self._calls.endpoint.address)

    @property
    def auth_token(self) -> str | None:
        """The token that calls carry. It can be set at any time, and counts for every call made later."""
        return self._calls.session.auth_token

    @auth_token.setter
    def auth_token(self, token: str | None) -> None:
        self._calls.session.auth_token = token

    @property
    def transaction_id(self) -> str | None:
        """The transaction that calls made here and now belong to. It can be set at any time; see `transaction`, too."""
        return self._calls.session.transaction_id

    @transaction_id.setter
    def transaction_id(self, transaction_id: str | None) -> None:
        self._calls.session.transaction_id = transaction_id or None

    @cached_property
    def worker(self) -> WorkerStub:
        """The worker that runs this code, where it is that of a pipeline; a server of its own.

        Raises:
            ConfigError: This is not the code of a pipeline.
        """
        from ..api.worker.stub_sync import WorkerStub

        port = os.environ.get(WORKER_PORT_VARIABLE)
        if not port:
            raise ConfigError(
                f"Cannot connect to the worker since {WORKER_PORT_VARIABLE} is not set."
                " Are you running inside a pipeline?"
            )
        self._worker_calls = Calls(Endpoint(Address.parse(f"localhost:{port}")))
        return WorkerStub(self._worker_calls)

    def get_version(self) -> Version:
        """Returns the version of the server.

        RPC: `versionpb_v2.API/GetVersion`.
        """
        return self.version.get_version()

    def close(self) -> None:
        """Closes the connection, and stops the server if this client started it. Calls in flight fail."""
        try:
            self._calls.close()
            if self._worker_calls is not None:
                self._worker_calls.close()
        finally:
            server, self._server = self._server, None
            if server is not None:
                off_loop(partial(server.stop))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        """Shows where the server is, never the token."""
        token = ", auth_token='***'" if self.auth_token else ""
        transaction = f", transaction_id={self.transaction_id!r}" if self.transaction_id else ""
        return f"{type(self).__name__}({self.address!r}{token}{transaction})"
