"""What programs for python_pachyderm 7 import, with our client and our messages behind it.

    from pachyderm_sdk.compat import python_pachyderm
    from pachyderm_sdk.compat.python_pachyderm.service import pfs_proto, pps_proto

Importing this package gives the messages of `pachyderm_sdk.api`, in this process, the names that protobuf's own have
(`HasField`, `WhichOneof`, `CopyFrom` …): see `protobuf`.
"""

from __future__ import annotations

from . import protobuf as _protobuf
from .client import Client
from .datum_batching import batch_all_datums
from .errors import (
    AuthServiceNotActivated,
    BadClusterDeploymentID,
    ConfigError,
    InvalidTransactionOperation,
    RpcError,
    StatusCode,
)
from .mixin.pfs import ModifyFileClient, PFSFile, PFSTarFile
from .pfs import Commit, SubcommitType
from .util import parse_dict_pipeline_spec, parse_json_pipeline_spec, put_files

__all__ = [
    "AuthServiceNotActivated",
    "BadClusterDeploymentID",
    "Client",
    "Commit",
    "ConfigError",
    "InvalidTransactionOperation",
    "ModifyFileClient",
    "PFSFile",
    "PFSTarFile",
    "RpcError",
    "StatusCode",
    "SubcommitType",
    "batch_all_datums",
    "parse_dict_pipeline_spec",
    "parse_json_pipeline_spec",
    "put_files",
]

_protobuf.add_names()
