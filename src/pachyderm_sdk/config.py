"""Pachyderm's configuration file, which pachctl and all SDKs share, and what follows from it and from the environment.

The file is `$PACH_CONFIG`, else `/pachctl/config.json` (which pachd puts into some pods), else
`~/.pachyderm/config.json`. It holds named contexts, a server each, one of which is active.

This module is loaded by `Client.from_config` and `Client.new_in_cluster` only: it brings pydantic along.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import tempfile
import uuid
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from ._wire.address import DEFAULT_PORT, Address
from .errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ConfigFile", "Connection", "Context", "cluster_connection", "default_path", "user_connection"]

SPOUT_CONFIG: Final = Path("/pachctl/config.json")
"""Where pachd mounts a configuration for code that runs in the cluster."""
_SOURCES: Final = {"NONE": 0, "CONFIG_V1": 1, "HUB": 2, "IMPORTED": 3}


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
        project: Project that is meant where none is said; `default` if None.
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
        return _SOURCES.get(value, value) if isinstance(value, str) else value

    @property
    def active_pachd_address(self) -> str:
        """The address to dial: the context's own, else that of a forwarded port, else `grpc://localhost:30650`."""
        if self.pachd_address:
            return self.pachd_address
        return f"grpc://localhost:{(self.port_forwarders or {}).get('pachd', DEFAULT_PORT)}"

    @property
    def server_cas_decoded(self) -> bytes | None:
        """The certificates as PEM, or None if there are none.

        Raises:
            ConfigError: They are not base64.
        """
        if not self.server_cas:
            return None
        try:
            return base64.b64decode(self.server_cas, validate=True)
        except binascii.Error as error:
            raise ConfigError(f"server_cas is not base64: {error}") from None

    def connection(self) -> Connection:
        """Returns how to connect to the server of this context.

        Raises:
            ConfigError: The address is none, or there are certificates for a server without TLS.
        """
        try:
            address = Address.parse(self.active_pachd_address)
        except ConfigError as error:
            raise ConfigError(f"could not parse the active context's pachd address: {error.message}") from None
        if self.server_cas and not address.tls:
            raise ConfigError("must set pachd_address to grpcs://... if server_cas is set")
        return Connection(address, self.server_cas_decoded, self.session_token or None, self.active_transaction or None)


@dataclass(frozen=True)
class Connection:
    """How to connect: what configuration and environment come down to.

    Attributes:
        address: The server.
        root_certs: Certificates that vouch for it, as PEM; None for those that the system trusts.
        auth_token: The token of the user, if there is one.
        transaction_id: The transaction that calls belong to, if there is one.
    """

    address: Address
    root_certs: bytes | None = field(default=None, repr=False)
    auth_token: str | None = field(default=None, repr=False)
    transaction_id: str | None = None


class ConfigFile:
    """The content of a configuration file.

    Example:
        >>> config = ConfigFile({"v2": {"active_context": "dev", "contexts": {"dev": {"pachd_address": "grpc://dev:80"}}}})
        >>> config.active_context.pachd_address
        'grpc://dev:80'

    Args:
        data: The content as Python data.

    Raises:
        ConfigError: It is not that of a configuration file.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = _migrated(dict(data))
        v2 = self._data.get("v2")
        if not (isinstance(v2, dict) and isinstance(v2.get("contexts"), dict) and "active_context" in v2):
            raise ConfigError("Missing required fields v2.active_context and/or v2.contexts.")
        self._v2: dict[str, Any] = v2

    @classmethod
    def from_path(cls, config_file: Path | str) -> ConfigFile:
        """Reads a file, JSON or (with PyYAML installed) YAML. An empty one has no contexts.

        Args:
            config_file: Its path; `~` is understood.

        Raises:
            ConfigError: There is no such file, or it is not a configuration file.
        """
        path = Path(config_file).expanduser()
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            raise ConfigError(f"there is no configuration file {path}") from None
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(f"the configuration file {path} cannot be read: {error}") from error
        data = _parsed(text, path) if text.strip() else {"v2": {"active_context": "", "contexts": {}}}
        if not isinstance(data, dict):
            raise ConfigError(f"the configuration file {path} does not hold an object")
        try:
            return cls(data)
        except ConfigError as error:
            raise ConfigError(f"the configuration file {path}: {error.message}") from None

    @classmethod
    def new_with_context(cls, name: str, context: Context) -> ConfigFile:
        """Returns a configuration with one context, which is active."""
        config = cls({"user_id": uuid.uuid4().hex, "v2": {"active_context": name, "contexts": {}, "metrics": True}})
        config.add_context(name, context)
        return config

    @property
    def user_id(self) -> str | None:
        """A random id that pachctl gives each user, for its usage statistics."""
        user_id = self._data.get("user_id")
        return None if user_id is None else str(user_id)

    @property
    def contexts(self) -> dict[str, Context]:
        """All contexts by name.

        Raises:
            ConfigError: One of them is not well formed; the error says which and where.
        """
        return {name: self.context(name) for name in self._v2["contexts"]}

    def context(self, name: str) -> Context:
        """Returns a context.

        Raises:
            ConfigError: There is none of that name, or it is not well formed.
        """
        try:
            data = self._v2["contexts"][name]
        except KeyError:
            raise ConfigError(f'there is no context "{name}"') from None
        try:
            return Context.model_validate(data)
        except ValidationError as error:
            where = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors(include_url=False))
            raise ConfigError(f'the context "{name}" is not well formed: {where}') from None

    @property
    def active_context(self) -> Context:
        """The context that `$PACH_CONTEXT` names, else the file's active one.

        Raises:
            ConfigError: There is none.
        """
        return self._chosen("PACH_CONTEXT", str(self._v2["active_context"]))

    @property
    def active_enterprise_context(self) -> Context:
        """The context of the enterprise server; the active one if none is set.

        Raises:
            ConfigError: There is none.
        """
        name = self._v2.get("active_enterprise_context") or self._v2["active_context"]
        return self._chosen("PACH_ENTERPRISE_CONTEXT", str(name))

    def _chosen(self, variable: str, name: str) -> Context:
        contexts = self._v2["contexts"]
        if chosen := os.environ.get(variable):
            if chosen not in contexts:
                raise ConfigError(
                    f'pachctl config error: `{variable}` refers to a context ("{chosen}") that does not exist'
                )
            return self.context(chosen)
        fix = (
            "You can fix your config by setting the active context like so: pachctl config set active-context <context>"
        )
        if not name:
            raise ConfigError("pachctl config error: no active context configured.", hint=fix)
        if name not in contexts:
            raise ConfigError(
                f'pachctl config error: pachctl\'s active context is "{name}", but no context named "{name}" has been'
                " configured.",
                hint=fix,
            )
        return self.context(name)

    def add_context(self, name: str, context: Context, *, overwrite: bool = False) -> None:
        """Adds a context.

        Args:
            name: Its name.
            context: What to add. Fields that are None are left out.
            overwrite: Whether to replace one of that name.

        Raises:
            ConfigError: There is one of that name.
        """
        if name in self._v2["contexts"] and not overwrite:
            raise ConfigError(f'context "{name}" already exists')
        self._v2["contexts"][name] = context.model_dump(exclude_none=True)

    def set_active_context(self, name: str) -> None:
        """Makes a context the active one.

        Raises:
            ConfigError: There is none of that name.
        """
        if name not in self._v2["contexts"]:
            raise ConfigError(f'context "{name}" does not exist')
        self._v2["active_context"] = name

    def write(self, config_file: Path | str) -> None:
        """Writes the file, at once and for its owner only; whoever reads it meanwhile sees the old one or the new one.

        Args:
            config_file: Its path; `~` is understood, the folder must exist.

        Raises:
            OSError: It cannot be written.
        """
        path = Path(config_file).expanduser().resolve()
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # readable by the owner only
        try:
            with open(handle, "w", encoding="utf-8") as out:
                out.write(json.dumps(self._data, indent=2) + "\n")
            os.replace(temporary, path)
        except BaseException:
            os.unlink(temporary)
            raise

    def __repr__(self) -> str:
        """Shows names, never tokens."""
        return f"ConfigFile(active_context={self._v2['active_context']!r}, contexts={list(self._v2['contexts'])})"


def default_path() -> Path:
    """Returns the path of the configuration file of this user, as the environment is now."""
    if named := os.environ.get("PACH_CONFIG"):
        return Path(named)
    return SPOUT_CONFIG if SPOUT_CONFIG.exists() else Path("~/.pachyderm/config.json").expanduser()


def user_connection(config_file: Path | str | None = None) -> Connection:
    """Finds the server that pachctl would talk to.

    Args:
        config_file: The file to read. Without one, `$PACHD_ADDRESS` goes before the file of the user, which then gives
            the token only, and need not exist.

    Raises:
        ConfigError: Nothing says what the server is, or what does is wrong.
    """
    named = os.environ.get("PACHD_ADDRESS") if config_file is None else None
    if named:
        try:
            address = Address.parse(named)
        except ConfigError as error:
            raise ConfigError(f"could not parse 'PACHD_ADDRESS': {error.message}") from None
        path = default_path()
        context = ConfigFile.from_path(path).active_context if path.exists() else Context()
        return Connection(address, _extra_certificates(address), context.session_token or None)
    if os.environ.get("PACH_CA_CERTS") and config_file is None:
        raise ConfigError("cannot set 'PACH_CA_CERTS' without setting 'PACHD_ADDRESS'")
    return ConfigFile.from_path(config_file or default_path()).active_context.connection()


def _extra_certificates(address: Address) -> bytes | None:
    listed = os.environ.get("PACH_CA_CERTS")
    if not listed:
        return None
    if not address.tls:
        raise ConfigError("cannot set 'PACH_CA_CERTS' if 'PACHD_ADDRESS' is not using grpcs")
    found: list[bytes] = []
    try:
        for path in map(Path, listed.split(",")):
            files = sorted(p for p in path.iterdir() if p.is_file()) if path.is_dir() else [path]
            found.extend(file.read_bytes() for file in files)
    except OSError as error:
        raise ConfigError(f"'PACH_CA_CERTS' cannot be read: {error}") from error
    return b"\n".join(found)


def cluster_connection() -> Connection:
    """Finds the server from inside the cluster: by a mounted configuration, else by the variables that Kubernetes sets.

    Raises:
        ConfigError: This does not run in a cluster.
    """
    if SPOUT_CONFIG.exists():
        return ConfigFile.from_path(SPOUT_CONFIG).active_context.connection()
    host, port = os.environ.get("PACHD_PEER_SERVICE_HOST"), os.environ.get("PACHD_PEER_SERVICE_PORT")
    if not (host and port):
        host, port = os.environ.get("PACHD_SERVICE_HOST"), os.environ.get("PACHD_SERVICE_PORT")
    for value, variable in ((host, "PACHD_SERVICE_HOST"), (port, "PACHD_SERVICE_PORT")):
        if not value:
            raise ConfigError(
                f"Environment variable {variable} not set -- cannot connect. Are you running in a cluster?"
            )
    host = f"[{host}]" if host and ":" in host else host
    return Connection(Address.parse(f"{host}:{port}"))


def _parsed(text: str, path: Path) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        problem = f"the configuration file {path} is not JSON: {error}"
    try:
        yaml = import_module("yaml")
    except ImportError:
        raise ConfigError(problem, hint="If it is YAML, install PyYAML to read it.") from None
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ConfigError(f"the configuration file {path} is neither JSON nor YAML: {error}") from None


def _migrated(data: dict[str, Any]) -> dict[str, Any]:
    """Returns the content in the second form of the file; the first knew one server only."""
    v1 = data.get("v1")
    if "v2" in data or not isinstance(v1, dict):
        return data
    rest = {key: value for key, value in data.items() if key != "v1"}
    context = {"source": _SOURCES["CONFIG_V1"], **v1}
    return {**rest, "v2": {"active_context": "default", "contexts": {"default": context}, "metrics": True}}
