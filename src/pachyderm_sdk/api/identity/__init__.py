# Generated from api-protos/identity/identity.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package identity_v2."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...api.google import protobuf as _protobuf
from ...message import Message as _Message

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ApiStub",
    "CreateIdpConnectorRequest",
    "CreateIdpConnectorResponse",
    "CreateOidcClientRequest",
    "CreateOidcClientResponse",
    "DeleteAllRequest",
    "DeleteAllResponse",
    "DeleteIdpConnectorRequest",
    "DeleteIdpConnectorResponse",
    "DeleteOidcClientRequest",
    "DeleteOidcClientResponse",
    "GetIdentityServerConfigRequest",
    "GetIdentityServerConfigResponse",
    "GetIdpConnectorRequest",
    "GetIdpConnectorResponse",
    "GetOidcClientRequest",
    "GetOidcClientResponse",
    "IdentityServerConfig",
    "IdpConnector",
    "ListIdpConnectorsRequest",
    "ListIdpConnectorsResponse",
    "ListOidcClientsRequest",
    "ListOidcClientsResponse",
    "OidcClient",
    "SetIdentityServerConfigRequest",
    "SetIdentityServerConfigResponse",
    "UpdateIdpConnectorRequest",
    "UpdateIdpConnectorResponse",
    "UpdateOidcClientRequest",
    "UpdateOidcClientResponse",
    "User",
)


@_dataclass(eq=False, repr=False)
class User(_Message):
    """A user who has logged in; not used by any RPC."""

    _full_name = "identity_v2.User"

    email: str = _f.scalar("string", 1)
    last_authenticated: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 2)


@_dataclass(eq=False, repr=False)
class IdentityServerConfig(_Message):
    """Settings of the identity server."""

    _full_name = "identity_v2.IdentityServerConfig"

    issuer: str = _f.scalar("string", 1)
    """URL of the identity server, as users and applications reach it."""
    id_token_expiry: str = _f.scalar("string", 2)
    """How long ID tokens hold, as a Go duration such as `24h`; empty leaves it to the server."""
    rotation_token_expiry: str = _f.scalar("string", 3)
    """How long refresh tokens hold, as a Go duration; empty leaves it to the server."""


@_dataclass(eq=False, repr=False)
class IdpConnector(_Message):
    """The connection to an identity provider."""

    _full_name = "identity_v2.IDPConnector"

    id: str = _f.scalar("string", 1)
    """Chosen by the caller, unique."""
    name: str = _f.scalar("string", 2)
    """Name that users see when they log in."""
    type: str = _f.scalar("string", 3)
    """Kind of provider, such as `oidc`, `ldap`, `saml`, `github`, `google` or `mockPassword`."""
    config_version: int = _f.scalar("int64", 4, name="configVersion")
    """Version of the connector; an update must give the old one plus 1."""
    json_config: str = _f.scalar("string", 5, name="jsonConfig", secret=True)
    """Settings of the provider as JSON text; what they are depends on the type.

    Answers have them in `config` instead. Give one of the two.
    """
    config: _protobuf.Struct | None = _f.message("google.protobuf.Struct", 6, secret=True)
    """Settings of the provider as a JSON object. Since 2.3."""


@_dataclass(eq=False, repr=False)
class OidcClient(_Message):
    """An application that may have users logged in."""

    _full_name = "identity_v2.OIDCClient"

    id: str = _f.scalar("string", 1)
    """Chosen by the caller, unique."""
    redirect_uris: list[str] = _f.scalar("string", 2, repeated=True)
    """URLs that users may be sent back to after logging in."""
    trusted_peers: list[str] = _f.scalar("string", 3, repeated=True)
    """Ids of applications that may request tokens meant for this one."""
    name: str = _f.scalar("string", 4)
    secret: str = _f.scalar("string", 5, secret=True)
    """Secret that the application proves itself with; if empty on creation, a new one is made."""


@_dataclass(eq=False, repr=False)
class SetIdentityServerConfigRequest(_Message):
    """The new configuration of the identity server."""

    _full_name = "identity_v2.SetIdentityServerConfigRequest"

    config: IdentityServerConfig | None = _f.message("identity_v2.IdentityServerConfig", 1)
    """Required; takes the place of what was set before."""


@_dataclass(eq=False, repr=False)
class SetIdentityServerConfigResponse(_Message):
    """Returned by SetIdentityServerConfig; carries nothing."""

    _full_name = "identity_v2.SetIdentityServerConfigResponse"


@_dataclass(eq=False, repr=False)
class GetIdentityServerConfigRequest(_Message):
    """Asks for the configuration of the identity server; takes no arguments."""

    _full_name = "identity_v2.GetIdentityServerConfigRequest"


@_dataclass(eq=False, repr=False)
class GetIdentityServerConfigResponse(_Message):
    """The configuration of the identity server."""

    _full_name = "identity_v2.GetIdentityServerConfigResponse"

    config: IdentityServerConfig | None = _f.message("identity_v2.IdentityServerConfig", 1)


@_dataclass(eq=False, repr=False)
class CreateIdpConnectorRequest(_Message):
    """The connector to add."""

    _full_name = "identity_v2.CreateIDPConnectorRequest"

    connector: IdpConnector | None = _f.message("identity_v2.IDPConnector", 1)
    """Id, type, name and one form of the settings are required."""


@_dataclass(eq=False, repr=False)
class CreateIdpConnectorResponse(_Message):
    """Returned by CreateIDPConnector; carries nothing."""

    _full_name = "identity_v2.CreateIDPConnectorResponse"


@_dataclass(eq=False, repr=False)
class UpdateIdpConnectorRequest(_Message):
    """The connector to change."""

    _full_name = "identity_v2.UpdateIDPConnectorRequest"

    connector: IdpConnector | None = _f.message("identity_v2.IDPConnector", 1)
    """Id and the next `config_version` are required; other fields may be empty to stay as they are."""


@_dataclass(eq=False, repr=False)
class UpdateIdpConnectorResponse(_Message):
    """Returned by UpdateIDPConnector; carries nothing."""

    _full_name = "identity_v2.UpdateIDPConnectorResponse"


@_dataclass(eq=False, repr=False)
class ListIdpConnectorsRequest(_Message):
    """Asks for all connectors; takes no arguments."""

    _full_name = "identity_v2.ListIDPConnectorsRequest"


@_dataclass(eq=False, repr=False)
class ListIdpConnectorsResponse(_Message):
    """All connectors, with their settings."""

    _full_name = "identity_v2.ListIDPConnectorsResponse"

    connectors: list[IdpConnector] = _f.message("identity_v2.IDPConnector", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class GetIdpConnectorRequest(_Message):
    """Names the connector to return."""

    _full_name = "identity_v2.GetIDPConnectorRequest"

    id: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class GetIdpConnectorResponse(_Message):
    """The connector asked for, with its settings."""

    _full_name = "identity_v2.GetIDPConnectorResponse"

    connector: IdpConnector | None = _f.message("identity_v2.IDPConnector", 1)


@_dataclass(eq=False, repr=False)
class DeleteIdpConnectorRequest(_Message):
    """Names the connector to delete."""

    _full_name = "identity_v2.DeleteIDPConnectorRequest"

    id: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class DeleteIdpConnectorResponse(_Message):
    """Returned by DeleteIDPConnector; carries nothing."""

    _full_name = "identity_v2.DeleteIDPConnectorResponse"


@_dataclass(eq=False, repr=False)
class CreateOidcClientRequest(_Message):
    """The application to register."""

    _full_name = "identity_v2.CreateOIDCClientRequest"

    client: OidcClient | None = _f.message("identity_v2.OIDCClient", 1)
    """Id and name are required."""


@_dataclass(eq=False, repr=False)
class CreateOidcClientResponse(_Message):
    """The application as it was registered."""

    _full_name = "identity_v2.CreateOIDCClientResponse"

    client: OidcClient | None = _f.message("identity_v2.OIDCClient", 1)
    """Holds the secret, also one that the server has made."""


@_dataclass(eq=False, repr=False)
class UpdateOidcClientRequest(_Message):
    """The application to change."""

    _full_name = "identity_v2.UpdateOIDCClientRequest"

    client: OidcClient | None = _f.message("identity_v2.OIDCClient", 1)
    """Its `secret` is not looked at."""


@_dataclass(eq=False, repr=False)
class UpdateOidcClientResponse(_Message):
    """Returned by UpdateOIDCClient; carries nothing."""

    _full_name = "identity_v2.UpdateOIDCClientResponse"


@_dataclass(eq=False, repr=False)
class GetOidcClientRequest(_Message):
    """Names the application to return."""

    _full_name = "identity_v2.GetOIDCClientRequest"

    id: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class GetOidcClientResponse(_Message):
    """The application asked for."""

    _full_name = "identity_v2.GetOIDCClientResponse"

    client: OidcClient | None = _f.message("identity_v2.OIDCClient", 1)
    """Holds the secret."""


@_dataclass(eq=False, repr=False)
class ListOidcClientsRequest(_Message):
    """Asks for all applications; takes no arguments."""

    _full_name = "identity_v2.ListOIDCClientsRequest"


@_dataclass(eq=False, repr=False)
class ListOidcClientsResponse(_Message):
    """All applications."""

    _full_name = "identity_v2.ListOIDCClientsResponse"

    clients: list[OidcClient] = _f.message("identity_v2.OIDCClient", 1, repeated=True)
    """Hold their secrets."""


@_dataclass(eq=False, repr=False)
class DeleteOidcClientRequest(_Message):
    """Names the application to delete."""

    _full_name = "identity_v2.DeleteOIDCClientRequest"

    id: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class DeleteOidcClientResponse(_Message):
    """Returned by DeleteOIDCClient; carries nothing."""

    _full_name = "identity_v2.DeleteOIDCClientResponse"


@_dataclass(eq=False, repr=False)
class DeleteAllRequest(_Message):
    """Deletes everything in the identity service; takes no arguments."""

    _full_name = "identity_v2.DeleteAllRequest"


@_dataclass(eq=False, repr=False)
class DeleteAllResponse(_Message):
    """Returned by DeleteAll; carries nothing."""

    _full_name = "identity_v2.DeleteAllResponse"


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
