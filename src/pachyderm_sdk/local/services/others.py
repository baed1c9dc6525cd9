"""logs.API and proxy.API: registered, so that clients learn that they are left out and not unknown."""

from __future__ import annotations

from pachyderm_sdk.api.logs.servicer import ApiServicer as LogsServicer
from pachyderm_sdk.api.proxy.servicer import ApiServicer as ProxyServicer
from pachyderm_sdk.local.services.base import Service

__all__ = ["LogsService", "ProxyService"]


class LogsService(Service, LogsServicer):
    """The log store of a cluster."""


class ProxyService(Service, ProxyServicer):
    """Notifications from a cluster's database."""
