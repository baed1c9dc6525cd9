"""`python_pachyderm.Client`: all mixins together, over one `pachyderm_sdk.Client`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TextIO

from ..._sync.client import Client as SyncClient
from ...config import ConfigFile
from ...constants import DEFAULT_HOST, DEFAULT_PORT
from .errors import AuthServiceNotActivated, ConfigError, RpcError, StatusCode
from .mixin.admin import AdminMixin
from .mixin.auth import AuthMixin
from .mixin.debug import DebugMixin
from .mixin.enterprise import EnterpriseMixin
from .mixin.health import HealthMixin
from .mixin.identity import IdentityMixin
from .mixin.license import LicenseMixin
from .mixin.pfs import PFSMixin
from .mixin.pps import PPSMixin
from .mixin.transaction import TransactionMixin
from .mixin.version import VersionMixin

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ..._sync.worker import Worker


class Client(  # type: ignore[misc]  # two mixins have a get_activation_code; that of enterprise always went first
    AdminMixin,
    AuthMixin,
    DebugMixin,
    EnterpriseMixin,
    HealthMixin,
    IdentityMixin,
    LicenseMixin,
    PFSMixin,
    PPSMixin,
    TransactionMixin,
    VersionMixin,
):
    """The client of python_pachyderm 7: every service's methods in one class.

    Example:
        >>> from pachyderm_sdk.local import LocalServer
        >>> with LocalServer() as server, Client.new_from_pachd_address(server.address) as old:
        ...     old.create_repo("images")
        ...     with old.commit("images", "master") as commit:
        ...         old.put_file_bytes(commit, "/hello.txt", b"Hello!")
        ...     old.get_file(("images", "master"), "/hello.txt").read()
        b'Hello!'

    Args:
        host: Name or number of the server's host. Without host and port the server is found as
            `pachyderm_sdk.Client.connect` finds it: by the environment, the configuration file, else on localhost.
        port: Its port; 30650 if None.
        auth_token: The token that says who the caller is; `$PACH_PYTHON_AUTH_TOKEN` by default.
        root_certs: Certificates that vouch for the server, as PEM; they imply TLS.
        transaction_id: The transaction that calls belong to.
        tls: Whether to use TLS.
        use_default_host: Whether to look for the server; if not, it is on localhost.

    Raises:
        ConfigError: What says where the server is, is wrong.
    """

    def __init__(
        self,
        host: str | None = None,
        port: int | None = None,
        auth_token: str | None = None,
        root_certs: bytes | None = None,
        transaction_id: str | None = None,
        tls: bool | None = None,
        use_default_host: bool = True,
    ) -> None:
        if host is None and port is None and tls is None and use_default_host:
            self._client = SyncClient.connect(
                auth_token=auth_token, root_certs=root_certs, transaction_id=transaction_id
            )
        else:
            self._client = SyncClient(
                host or DEFAULT_HOST, port or DEFAULT_PORT, auth_token, root_certs, transaction_id, bool(tls)
            )

    @classmethod
    def over(cls, client: SyncClient) -> Self:
        """Returns the old methods over a client of `pachyderm_sdk`, for programs that migrate piece by piece.

        Args:
            client: The client. Both use its connection, its token and its transaction.
        """
        made = cls.__new__(cls)
        made._client = client
        return made

    @classmethod
    def new_in_cluster(cls, auth_token: str | None = None, transaction_id: str | None = None) -> Self:
        """Returns a client for code that runs in the server's own cluster.

        Args:
            auth_token: The token that says who the caller is.
            transaction_id: The transaction that calls belong to.

        Raises:
            ConfigError: This does not run in a cluster.
        """
        return cls.over(SyncClient.new_in_cluster(auth_token, transaction_id))

    @classmethod
    def new_from_pachd_address(
        cls,
        pachd_address: str,
        auth_token: str | None = None,
        root_certs: bytes | None = None,
        transaction_id: str | None = None,
    ) -> Self:
        """Returns a client of the server at an address.

        Args:
            pachd_address: `[scheme://]host[:port]`, where `grpcs` and `https` mean TLS.
            auth_token: The token that says who the caller is.
            root_certs: Certificates that vouch for the server, as PEM.
            transaction_id: The transaction that calls belong to.

        Raises:
            ConfigError: It is no address.
        """
        return cls.over(
            SyncClient.from_pachd_address(pachd_address or DEFAULT_HOST, auth_token, root_certs, transaction_id)
        )

    @classmethod
    def new_from_config(cls, config_file: TextIO) -> Self:
        """Returns a client of the server of a configuration file's active context.

        Args:
            config_file: The open file.

        Raises:
            ConfigError: It is no configuration file, or has no active context.
        """
        try:
            data = json.load(config_file)
        except ValueError as error:
            raise ConfigError(f"the configuration file is not JSON: {error}") from None
        if not isinstance(data, dict):
            raise ConfigError("the configuration file does not hold an object")
        found = ConfigFile(data).active_context.connection()
        return cls.over(
            SyncClient.from_address(
                str(found.address),
                auth_token=found.auth_token,
                root_certs=found.root_certs,
                transaction_id=found.transaction_id,
            )
        )

    @property
    def address(self) -> str:
        """The server's host and port: `localhost:30650`."""
        return self._client.address.rpartition("://")[2]

    @property
    def auth_token(self) -> str | None:
        """The token that calls carry. It can be set at any time."""
        return self._client.auth_token

    @auth_token.setter
    def auth_token(self, value: str | None) -> None:
        self._client.auth_token = value

    @property
    def transaction_id(self) -> str | None:
        """The transaction that calls belong to. It can be set at any time."""
        return self._client.transaction_id

    @transaction_id.setter
    def transaction_id(self, value: str | None) -> None:
        self._client.transaction_id = value

    @property
    def worker(self) -> Worker:
        """The worker that runs this code, where it is that of a pipeline.

        Raises:
            ConfigError: This is not the code of a pipeline.
        """
        return self._client.worker

    def delete_all(self) -> None:
        """Deletes everything: identities, auth, licenses, pipelines, repos and transactions.

        A server without auth, or without one of these services, has nothing there to delete.
        """
        for delete in (self.delete_all_identity, self.deactivate_auth, self.delete_all_license):
            try:
                delete()
            except AuthServiceNotActivated:
                pass
            except RpcError as error:
                if error.code() is not StatusCode.UNIMPLEMENTED:
                    raise
        self.delete_all_pipelines()
        self.delete_all_repos()
        self.delete_all_transactions()

    def close(self) -> None:
        """Closes the connection."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
