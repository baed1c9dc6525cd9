"""`Context`: one server, and how to be a client of it, as the configuration file has it."""

from __future__ import annotations

import base64
import binascii
from typing import Final

from pydantic import BaseModel, ConfigDict, Field, field_validator

from .._wire.address import Address
from ..constants import DEFAULT_HOST, DEFAULT_PORT
from ..errors import ConfigError
from .connection import Connection

__all__ = ["SOURCES", "Context"]

SOURCES: Final = {"NONE": 0, "CONFIG_V1": 1, "HUB": 2, "IMPORTED": 3}
"""Numbers and names of where a context may have come from."""


class Context(BaseModel):
    """One server, and how to be a client of it.

    Attributes:
        source: Where the context came from; pachctl's business.
        pachd_address: Address of the server, `[scheme://]host[:port]`; the scheme `grpcs` means TLS.
        server_cas: Certificates that vouch for the server, as PEM in base64; those that the system trusts if None.
        session_token: The token that says who the user is.
        active_transaction: Id of the transaction that calls belong to.
        cluster_name: Name of the Kubernetes cluster.
        auth_info: Name of the credentials for Kubernetes.
        namespace: Namespace in Kubernetes.
        port_forwarders: Local ports that somebody else forwards, by name of service (`pachd`).
        cluster_deployment_id: Id of the Pachyderm cluster.
        enterprise_server: Whether the server is an enterprise server.
        project: Project that pachctl means where none is said; `default` if None.
    """

    # Keys that are not known here are kept, so that rewriting the file loses nothing.
    model_config = ConfigDict(extra="allow", validate_assignment=True, hide_input_in_errors=True)

    source: int | None = None
    pachd_address: str | None = None
    server_cas: str | None = Field(default=None, repr=False)
    session_token: str | None = Field(default=None, repr=False)
    active_transaction: str | None = None
    cluster_name: str | None = None
    auth_info: str | None = None
    namespace: str | None = None
    cluster_deployment_id: str | None = None
    project: str | None = None
    enterprise_server: bool = False
    port_forwarders: dict[str, int] | None = None

    @field_validator("source", mode="before")
    @classmethod
    def _source_by_name(cls, value: object) -> object:
        return SOURCES.get(value, value) if isinstance(value, str) else value

    @field_validator("enterprise_server", mode="before")
    @classmethod
    def _null_is_unset(cls, value: object) -> object:
        return False if value is None else value  # other clients write every field, with nulls

    def __repr_args__(self) -> list[tuple[str | None, object]]:
        """What a repr shows: of the keys that are not known here the names alone, since they may hold anything."""
        known = type(self).model_fields
        shown = [(name, value) for name, value in super().__repr_args__() if name in known]
        return [*shown, *((name, "***") for name in self.__pydantic_extra__ or {})]

    @property
    def active_pachd_address(self) -> str:
        """The address to dial: the context's own, else that of a forwarded port, else `grpc://localhost:30650`."""
        if self.pachd_address:
            return self.pachd_address
        return f"grpc://{DEFAULT_HOST}:{(self.port_forwarders or {}).get('pachd', DEFAULT_PORT)}"

    @property
    def server_cas_decoded(self) -> bytes | None:
        """The certificates as PEM, or None if there are none.

        Raises:
            ConfigError: They are not base64.
        """
        if not self.server_cas:
            return None
        try:
            return base64.b64decode("".join(self.server_cas.split()), validate=True)  # it may be broken into lines
        except binascii.Error as error:
            raise ConfigError(f"server_cas is not base64: {error}") from None

    def connection(self, name: str = "the context") -> Connection:
        """Returns how to connect to the server of this context.

        Args:
            name: What to call the context where it is said what came from it.

        Raises:
            ConfigError: The address is none, or there are certificates for a server without TLS.
        """
        try:
            address = Address.parse(self.active_pachd_address)
        except ConfigError as error:
            raise ConfigError(f"could not parse the active context's pachd address: {error.message}") from None
        if self.server_cas and not address.tls:
            raise ConfigError("must set pachd_address to grpcs://... if server_cas is set")
        found = Connection(
            address, self.server_cas_decoded, self.session_token or None, self.active_transaction or None
        )
        forwarded = "pachd" in (self.port_forwarders or {})
        key = "pachd_address" if self.pachd_address else "port_forwarders" if forwarded else ""
        sources = {
            "address": f"{key} of {name}" if key else f"the default, for {name} has no address",
            "root_certs": f"server_cas of {name}" if found.root_certs else "",
            "auth_token": f"session_token of {name}" if found.auth_token else "",
            "transaction_id": f"active_transaction of {name}" if found.transaction_id else "",
        }
        return found.explained({what: source for what, source in sources.items() if source})
