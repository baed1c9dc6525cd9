"""The gRPC services of the embedded server: thin, from messages to the metadata modules and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.services.admin import AdminService, HealthService, VersionService
from pachyderm_sdk.local.services.auth import AuthService
from pachyderm_sdk.local.services.debug import DebugService
from pachyderm_sdk.local.services.dispatch import guard
from pachyderm_sdk.local.services.identity import IdentityService
from pachyderm_sdk.local.services.metadata import MetadataService
from pachyderm_sdk.local.services.others import LogsService, ProxyService
from pachyderm_sdk.local.services.pfs import PfsService
from pachyderm_sdk.local.services.pjs import PjsService
from pachyderm_sdk.local.services.pps import PpsService
from pachyderm_sdk.local.services.snapshot import SnapshotService
from pachyderm_sdk.local.services.storage import FilesetService
from pachyderm_sdk.local.services.transaction import TransactionService

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Servicer
    from pachyderm_sdk.local.pachd import Pachd

__all__ = ["all_services"]


def all_services(pachd: Pachd) -> list[Servicer]:
    """What a pachd of the same version registers; others (license, enterprise) are unknown to clients."""
    kinds = (
        AdminService,
        AuthService,
        DebugService,
        FilesetService,
        HealthService,
        IdentityService,
        LogsService,
        MetadataService,
        PfsService,
        PjsService,
        PpsService,
        ProxyService,
        SnapshotService,
        TransactionService,
        VersionService,
    )
    return [guard(kind(pachd), pachd) for kind in kinds]
