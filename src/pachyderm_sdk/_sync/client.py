# Generated from src/pachyderm_sdk/_async/client.py by `python -m codegen.unasync`; do not edit.
"""The client: how to reach a server, and an attribute for each of its services."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from .._channel import OverChannel
from .._settings import Origins, check_certificates, explain, open_session, worker_endpoint
from .._wire.address import Address
from .._wire.calls_sync import Calls
from .._wire.colour import off_loop
from .._wire.endpoint import Endpoint
from .._wire.transport import deadline_of
from ..constants import DEFAULT_HOST, DEFAULT_PORT
from ..errors import ConfigError
from .services import Services

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from typing_extensions import Self

    from ..api.version import Version
    from ..config import Connection, Explanation
    from ..local import LocalServer
    from .worker import Worker


class Client(Services, OverChannel):
    """A client of one Pachyderm server.

    Connects when the first call is made, and again when the connection was lost. Use it in a `with` block, or close it.
    The arguments alone say where the server is; `connect` asks the environment and the configuration file as well.

    Example:
        >>> with Client.local() as client:
        ...     client.pfs.create_repo("images")
        ...     [info.repo.name for info in client.pfs.list_repo()]
        ['images']

    Args:
        host: Name or number of the server's host.
        port: Its port.
        auth_token: The token that says who the caller is. By default that in `$PACH_PYTHON_AUTH_TOKEN`; else the first
            call changes the one in `$PACH_PYTHON_OIDC_TOKEN` for one of the server's. Empty for none.
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
        host: str = DEFAULT_HOST,
        port: int = DEFAULT_PORT,
        auth_token: str | None = None,
        root_certs: bytes | None = None,
        transaction_id: str | None = None,
        tls: bool = False,
        *,
        timeout: float | None = None,
        connect_timeout: float = 30.0,
    ) -> None:
        address = Address.of(host or DEFAULT_HOST, port or DEFAULT_PORT, tls=tls or root_certs is not None)
        endpoint = Endpoint(address, root_certs, connect_timeout=connect_timeout)
        given = "the arguments" if (host, port) != (DEFAULT_HOST, DEFAULT_PORT) else "the default"
        origins = Origins({"address": given, "root_certs": "the argument root_certs"})
        self._set_up(endpoint, auth_token, transaction_id, timeout, origins)

    def _set_up(
        self,
        endpoint: Endpoint,
        auth_token: str | None,
        transaction_id: str | None,
        timeout: float | None,
        origins: Origins,
    ) -> None:
        self._origins = origins
        self._calls = Calls(endpoint, open_session(auth_token, transaction_id, timeout, origins))
        self._server: LocalServer | None = None
        self._worker_calls: Calls | None = None

    @classmethod
    def connect(
        cls,
        address: str | None = None,
        *,
        config_file: Path | str | None = None,
        context: str | None = None,
        auth_token: str | None = None,
        root_certs: bytes | None = None,
        transaction_id: str | None = None,
        timeout: float | None = None,
        connect_timeout: float = 30.0,
    ) -> Self:
        """Returns a client of the server that is meant here, wherever this code runs.

        That is the one that the arguments name. Else the first of these that says something does: `$PACHD_ADDRESS`; the
        active context of the configuration file (`$PACH_CONTEXT` names another one, `$PACH_CONFIG` another file); in a
        worker `$PEER_PORT`; in the cluster the variables that Kubernetes sets; `grpc://localhost:30650`. `explain` says
        which it was. The connection itself is made with the first call.

        Example:
            >>> Client.connect("grpcs://pachyderm.example:443").address
            'grpcs://pachyderm.example:443'

        Args:
            address: `[scheme://]host[:port]` or `unix://path`, as for `from_address`.
            config_file: The configuration file to read; `~` is understood.
            context: The name of the context to use, in place of the active one.
            auth_token: The token that says who the caller is; by default that of the context, else as for the class.
            root_certs: Certificates that vouch for the server, as PEM; those of the context by default.
            transaction_id: The transaction that calls belong to; that of the context by default.
            timeout: Seconds after which a call is given up that says no timeout of its own; None for never.
            connect_timeout: Seconds after which an attempt to connect is given up.

        Raises:
            ConfigError: Something that was asked says something wrong; the error names the argument, the variable, or
                the file and its key.
        """
        if address is None:
            from ..config import find_connection

            to = find_connection(config_file, context)
            return cls._connected(to, auth_token, root_certs, transaction_id, timeout, connect_timeout)
        if config_file is not None or context is not None:
            raise ConfigError("an address and a context both say where the server is: give one of them")
        return cls.from_address(
            address,
            auth_token=auth_token,
            root_certs=root_certs,
            transaction_id=transaction_id,
            timeout=timeout,
            connect_timeout=connect_timeout,
        )

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
        origins = Origins({"address": "the argument address", "root_certs": "the argument root_certs"})
        client._set_up(endpoint, auth_token, transaction_id, timeout, origins)
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
    def from_config(
        cls,
        config_file: Path | str | None = None,
        *,
        context: str | None = None,
        auth_token: str | None = None,
        timeout: float | None = None,
    ) -> Self:
        """Returns a client of the server of a context of the configuration file, which pachctl and all SDKs share.

        The file is `$PACH_CONFIG`, else `/pachctl/config.json`, else `~/.pachyderm/config.json`. `$PACHD_ADDRESS` does
        not count; see `connect`.

        Args:
            config_file: Another configuration file; `~` is understood.
            context: The name of the context; `$PACH_CONTEXT`, else the file's active one, by default.
            auth_token: The token that says who the caller is; by default that of the context, else as for the class.
            timeout: Seconds after which a call is given up that says no timeout of its own; None for never.

        Raises:
            ConfigError: There is no such file or context, or it is wrong; the error names it and the key.
        """
        from ..config import file_connection

        return cls._connected(file_connection(config_file, context), auth_token, None, None, timeout)

    @classmethod
    def new_in_cluster(
        cls, auth_token: str | None = None, transaction_id: str | None = None, *, timeout: float | None = None
    ) -> Self:
        """Returns a client for code that runs in the server's own cluster, such as that of a pipeline.

        Args:
            auth_token: The token that says who the caller is; by default that of the mounted configuration, or
                `$PACH_TOKEN`, else as for the class.
            transaction_id: The transaction that calls belong to.
            timeout: Seconds after which a call is given up that says no timeout of its own; None for never.

        Raises:
            ConfigError: This does not run in a cluster.
        """
        from ..config import cluster_connection

        return cls._connected(cluster_connection(), auth_token, None, transaction_id, timeout)

    @classmethod
    def _connected(
        cls,
        to: Connection,
        auth_token: str | None,
        root_certs: bytes | None,
        transaction_id: str | None,
        timeout: float | None,
        connect_timeout: float = 30.0,
    ) -> Self:
        """Returns a client that goes by `to` where the arguments say nothing."""
        origins = Origins(dict(to.sources), to.passed_over)
        given = {"auth_token": auth_token, "root_certs": root_certs, "transaction_id": transaction_id}
        origins.sources.update({name: f"the argument {name}" for name, value in given.items() if value is not None})
        client = cls.__new__(cls)
        certificates = to.root_certs if root_certs is None else root_certs
        endpoint = Endpoint(to.address, certificates, connect_timeout=connect_timeout)
        if certificates is not None:
            check_certificates(endpoint, origins)
        token = to.auth_token if auth_token is None else auth_token
        transaction = to.transaction_id if transaction_id is None else transaction_id
        client._set_up(endpoint, token, transaction, timeout, origins)
        return client

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

        deadline_of(timeout)  # refuses what is none, while no server runs yet
        server = LocalServer(path).start()
        client = cls.from_address(server.address, timeout=timeout)
        client._origins.sources["address"] = "the embedded server of this client"
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
        self._origins.sources["auth_token"] = "set on the client"

    @property
    def transaction_id(self) -> str | None:
        """The transaction that calls made here and now belong to. It can be set at any time; see `transaction`, too."""
        return self._calls.session.transaction_id

    @transaction_id.setter
    def transaction_id(self, transaction_id: str | None) -> None:
        self._calls.session.transaction_id = transaction_id or None
        self._origins.sources["transaction_id"] = "set on the client"

    def explain(self) -> Explanation:
        """Says what this client goes by and where each of it came from: which argument, variable or key of a file.

        Example:
            >>> print(Client.from_address("grpcs://pachyderm.example:443", auth_token="secret").explain())
            address      grpcs://pachyderm.example:443 (the argument address)
            TLS          on, trusting what the system trusts (the argument address)
            auth token   set, not shown (the argument auth_token)
            transaction  none
        """
        return explain(self._calls.endpoint, self._calls.session, self._origins)

    @cached_property
    def worker(self) -> Worker:
        """The worker that runs this code, where it is that of a pipeline; a server of its own.

        Raises:
            ConfigError: This is not the code of a pipeline, or `$PPS_WORKER_GRPC_PORT` is no port.
        """
        from .worker import Worker

        self._worker_calls = Calls(worker_endpoint())
        return Worker(self._worker_calls)

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
