"""Where to find the server: the order in which configuration and environment are asked, and what each of them says."""

from __future__ import annotations

import os
from pathlib import Path

from .. import constants
from .._wire.address import Address
from ..errors import ConfigError
from .connection import Connection
from .file import ConfigFile, default_path

__all__ = ["cluster_connection", "file_connection", "find_connection"]

_SERVICES = (
    (constants.PACHD_SERVICE_HOST_ENV, constants.PACHD_SERVICE_PORT_ENV),
    ("PACHD_SERVICE_HOST", "PACHD_SERVICE_PORT"),
)
"""Variables that Kubernetes sets in the pods of the cluster; both of a pair count or none."""


def find_connection(config_file: Path | str | None = None, context: str | None = None) -> Connection:
    """Finds the server, wherever this code runs.

    A file or context that is named decides. Else the first that says something: `$PACHD_ADDRESS`; the active context of
    the configuration file; `$PEER_PORT`, in a worker; the variables that Kubernetes sets, in the cluster;
    `grpc://localhost:30650`.

    Args:
        config_file: The configuration file to read.
        context: The name of the context to use.

    Raises:
        ConfigError: One of them says something wrong; the error names the variable, or the file and its key.
    """
    if config_file is not None or context is not None:
        return file_connection(config_file, context)
    if os.environ.get(constants.PACHD_ADDRESS_ENV):
        return _variable_connection()
    if os.environ.get("PACH_CA_CERTS"):
        raise ConfigError("cannot set 'PACH_CA_CERTS' without setting 'PACHD_ADDRESS'")
    passed_over = [f"${constants.PACHD_ADDRESS_ENV} is not set"]
    path = default_path()
    asked_for = [v for v in (constants.PACH_CONFIG_ENV, constants.PACH_CONTEXT_ENV) if os.environ.get(v)]
    if asked_for or _is_there(path):
        try:
            file = ConfigFile.from_path(path)
        except ConfigError as error:
            raise ConfigError(error.message, hint=error.hint or _because(asked_for)) from None
        if asked_for or not file.is_empty:
            return file.connection().explained({}, tuple(passed_over))
        passed_over.append(f"{path} configures no context")
    else:
        passed_over.append(f"there is no {path}")
    if port := os.environ.get(constants.PEER_PORT_ENV):
        address = _parsed(f"127.0.0.1:{port}", f"${constants.PEER_PORT_ENV}")
        return _with_pachds_token(Connection(address, sources={"address": f"${constants.PEER_PORT_ENV}"}), passed_over)
    passed_over.append(f"${constants.PEER_PORT_ENV} is not set: this is no worker")
    if (found := _service()) is not None:
        return _with_pachds_token(found, passed_over)
    passed_over.append(f"${_SERVICES[0][0]} and ${_SERVICES[1][0]} are not set: this is not in the cluster")
    return Connection(Address(), sources={"address": "the default"}, passed_over=tuple(passed_over))


def file_connection(config_file: Path | str | None = None, context: str | None = None) -> Connection:
    """Returns how to connect to the server of a context.

    Args:
        config_file: The configuration file; that of the user by default.
        context: The name of the context; `$PACH_CONTEXT`, else the active one, by default.

    Raises:
        ConfigError: There is no such file or context, or it is wrong.
    """
    return ConfigFile.from_path(config_file or default_path()).connection(context)


def cluster_connection() -> Connection:
    """Finds the server from inside the cluster: by a mounted configuration, else by the variables that Kubernetes sets.

    Raises:
        ConfigError: This does not run in a cluster.
    """
    if _is_there(constants.CONFIG_PATH_SPOUT):
        return file_connection(constants.CONFIG_PATH_SPOUT)
    if (found := _service()) is not None:
        return _with_pachds_token(found, [f"there is no {constants.CONFIG_PATH_SPOUT}"])
    missing = next(variable for variable in _SERVICES[1] if not os.environ.get(variable))
    raise ConfigError(f"Environment variable {missing} not set -- cannot connect. Are you running in a cluster?")


def _variable_connection() -> Connection:
    """What `$PACHD_ADDRESS` says. The token comes from the active context, if there is one, as it does for pachctl."""
    address = _parsed(os.environ[constants.PACHD_ADDRESS_ENV], f"'{constants.PACHD_ADDRESS_ENV}'")
    certificates = _extra_certificates(address)
    sources = {"address": f"${constants.PACHD_ADDRESS_ENV}"}
    if certificates is not None:
        sources["root_certs"] = "$PACH_CA_CERTS"
    path = default_path()
    token = None
    if _is_there(path) and not (file := ConfigFile.from_path(path)).is_empty:
        name = file.active_context_name
        token = file.context(name).session_token or None
        if token:
            sources["auth_token"] = f'session_token of the context "{name}" of {path}'
    return Connection(address, certificates, token, sources=sources)


def _service() -> Connection | None:
    for host_variable, port_variable in _SERVICES:
        host, port = os.environ.get(host_variable), os.environ.get(port_variable)
        if host and port:
            names = f"${host_variable} and ${port_variable}"
            address = _parsed(f"{f'[{host}]' if ':' in host else host}:{port}", names)
            return Connection(address, sources={"address": names})
    return None


def _with_pachds_token(found: Connection, passed_over: list[str]) -> Connection:
    """Adds the token that pachd gives to the code of a pipeline."""
    token = os.environ.get(constants.PACH_TOKEN_ENV) or None
    sources = {**found.sources, "auth_token": f"${constants.PACH_TOKEN_ENV}"} if token else found.sources
    return Connection(found.address, auth_token=token, sources=sources, passed_over=tuple(passed_over))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True  # and reading it will say why it cannot be read


def _parsed(address: str, source: str) -> Address:
    try:
        return Address.parse(address)
    except ConfigError as error:
        raise ConfigError(f"could not parse {source}: {error.message}") from None


def _because(variables: list[str]) -> str:
    return f"{' and '.join(f'${variable}' for variable in variables)} asked for it." if variables else ""


def _extra_certificates(address: Address) -> bytes | None:
    listed = os.environ.get("PACH_CA_CERTS")
    if not listed:
        return None
    if not address.tls:
        raise ConfigError("cannot set 'PACH_CA_CERTS' if 'PACHD_ADDRESS' is not using grpcs")
    found: list[bytes] = []
    try:
        for path in map(Path, filter(None, listed.split(","))):
            files = sorted(p for p in path.iterdir() if p.is_file()) if path.is_dir() else [path]
            found.extend(file.read_bytes() for file in files)
    except OSError as error:
        raise ConfigError(f"'PACH_CA_CERTS' cannot be read: {error}") from error
    if not found:
        raise ConfigError(f"'PACH_CA_CERTS' names no file with certificates: {listed}")
    return b"\n".join(found)
