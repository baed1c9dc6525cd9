"""Pachyderm's configuration file, which pachctl and all SDKs share, and what follows from it and from the environment.

The file is `$PACH_CONFIG`, else `/pachctl/config.json` (which pachd puts into some pods), else
`~/.pachyderm/config.json`. It holds named contexts, a server each, one of which is active.

This package is loaded when a client asks for it, by `Client.connect` and `Client.from_config` for instance: it brings
pydantic along.
"""

from __future__ import annotations

from ..errors import ConfigError
from .connection import Connection, Explanation, Setting
from .context import Context
from .file import ConfigFile, default_path
from .search import cluster_connection, file_connection, find_connection

__all__ = [
    "ConfigError",
    "ConfigFile",
    "Connection",
    "Context",
    "Explanation",
    "Setting",
    "cluster_connection",
    "default_path",
    "file_connection",
    "find_connection",
]
