"""The protobuf modules of the services, by the names that python_pachyderm gives them."""

from __future__ import annotations

from enum import Enum

from .proto.v2.admin import admin_pb2 as admin_proto
from .proto.v2.auth import auth_pb2 as auth_proto
from .proto.v2.debug import debug_pb2 as debug_proto
from .proto.v2.enterprise import enterprise_pb2 as enterprise_proto
from .proto.v2.health import health_pb2 as health_proto
from .proto.v2.identity import identity_pb2 as identity_proto
from .proto.v2.license import license_pb2 as license_proto
from .proto.v2.pfs import pfs_pb2 as pfs_proto
from .proto.v2.pps import pps_pb2 as pps_proto
from .proto.v2.transaction import transaction_pb2 as transaction_proto
from .proto.v2.version.versionpb import version_pb2 as version_proto

__all__ = [
    "Service",
    "admin_proto",
    "auth_proto",
    "debug_proto",
    "enterprise_proto",
    "health_proto",
    "identity_proto",
    "license_proto",
    "pfs_proto",
    "pps_proto",
    "transaction_proto",
    "version_proto",
]


class Service(Enum):
    """The services of a server."""

    ADMIN = 0
    AUTH = 1
    DEBUG = 2
    HEALTH = 3
    ENTERPRISE = 4
    PFS = 5
    PPS = 6
    TRANSACTION = 7
    VERSION = 8
    LICENSE = 9
    IDENTITY = 10
