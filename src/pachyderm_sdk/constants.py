"""Names and numbers that the official SDK has in a module of this name: variables of the environment, paths, limits.

What depends on the environment (`DEFAULT_CONFIG`, `CDR_CACHE_LOCATION`) is read when it is asked for.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

__all__ = [
    "AUTH_TOKEN_ENV",
    "CDR_CACHE_LOCATION_ENV",
    "CONFIG_PATH_LOCAL",
    "CONFIG_PATH_SPOUT",
    "DEFAULT_CDR_CACHE_LOCATION",
    "DEFAULT_HOST",
    "DEFAULT_PORT",
    "DOTENV_PATH_WORKER",
    "ENTERPRISE_CODE_ENV",
    "MAX_RECEIVE_MESSAGE_SIZE",
    "OIDC_TOKEN_ENV",
    "PACHD_ADDRESS_ENV",
    "PACHD_SERVICE_HOST_ENV",
    "PACHD_SERVICE_PORT_ENV",
    "PACH_CONFIG_ENV",
    "PACH_CONTEXT_ENV",
    "PACH_TOKEN_ENV",
    "PEER_PORT_ENV",
    "PRIMARY_USER_AGENT",
    "WORKER_PORT_ENV",
]

if TYPE_CHECKING:
    DEFAULT_CONFIG: Path
    CDR_CACHE_LOCATION: Path

DEFAULT_HOST: Final = "localhost"
"""Where a server is looked for when nothing says where it is."""
DEFAULT_PORT: Final = 30650
"""The port of pachd for clients outside the cluster, whatever the scheme of the address."""

AUTH_TOKEN_ENV: Final = "PACH_PYTHON_AUTH_TOKEN"
"""Where a token is looked for when none is given."""
OIDC_TOKEN_ENV: Final = "PACH_PYTHON_OIDC_TOKEN"
"""Where a token of an identity provider is looked for, which the first call then changes for one of pachd's."""
ENTERPRISE_CODE_ENV: Final = "PACH_PYTHON_ENTERPRISE_CODE"
"""Where tests of the official SDK look for an activation code."""
PACHD_ADDRESS_ENV: Final = "PACHD_ADDRESS"
"""The address of the server, before that of any context."""
PACH_CONFIG_ENV: Final = "PACH_CONFIG"
"""The path of the configuration file."""
PACH_CONTEXT_ENV: Final = "PACH_CONTEXT"
"""The name of the context to use instead of the file's active one."""
PACH_TOKEN_ENV: Final = "PACH_TOKEN"
"""The token that pachd gives to the code of a pipeline."""
PEER_PORT_ENV: Final = "PEER_PORT"
"""The port of the pachd beside a worker."""
PACHD_SERVICE_HOST_ENV: Final = "PACHD_PEER_SERVICE_HOST"
"""The host of pachd, for code that runs in its cluster."""
PACHD_SERVICE_PORT_ENV: Final = "PACHD_PEER_SERVICE_PORT"
"""The port of pachd, for code that runs in its cluster."""
WORKER_PORT_ENV: Final = "PPS_WORKER_GRPC_PORT"
"""The port where the code of a pipeline finds its worker."""
CDR_CACHE_LOCATION_ENV: Final = "PACH_CDR_CACHE_LOCATION"
"""The folder in which content fetched by reference is kept."""

CONFIG_PATH_LOCAL: Final = Path("~/.pachyderm/config.json")
"""The configuration file of a user; `~` is still to be expanded."""
CONFIG_PATH_SPOUT: Final = Path("/pachctl/config.json")
"""Where pachd mounts a configuration file for code that runs in the cluster."""
DEFAULT_CDR_CACHE_LOCATION: Final = Path("~/.pachyderm/cdr_cache")
"""The folder of `CDR_CACHE_LOCATION` unless the environment names one; `~` is still to be expanded."""
DOTENV_PATH_WORKER: Final = Path("/pfs/.env")
"""Where a worker writes the environment of the datum at hand."""

MAX_RECEIVE_MESSAGE_SIZE: Final = 20 * 1024 * 1024
"""The largest message that pachd accepts or sends, in bytes."""
PRIMARY_USER_AGENT: Final = "pachyderm-sdk"
"""The name that clients go by, before their version."""


def __getattr__(name: str) -> Path:
    if name == "DEFAULT_CONFIG":
        return Path(os.environ.get(PACH_CONFIG_ENV, CONFIG_PATH_LOCAL))
    if name == "CDR_CACHE_LOCATION":
        return Path(os.environ.get(CDR_CACHE_LOCATION_ENV, DEFAULT_CDR_CACHE_LOCATION))
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
