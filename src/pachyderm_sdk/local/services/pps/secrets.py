"""Secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import pps
from pachyderm_sdk.api.pps.servicer import ApiServicer
from pachyderm_sdk.local.pps import secrets
from pachyderm_sdk.local.services.base import EMPTY, Service

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty

__all__ = ["Secrets"]


class Secrets(Service, ApiServicer):
    """The RPCs about secrets."""

    @override
    async def create_secret(self, request: pps.CreateSecretRequest, call: Call) -> Empty:
        await self.write(call, lambda txn: secrets.create(txn, request.file))
        return EMPTY

    @override
    async def inspect_secret(self, request: pps.InspectSecretRequest, call: Call) -> pps.SecretInfo:
        secret = request.secret or pps.Secret()
        return await self.pachd.read(lambda db: secrets.inspect(db, secret))

    @override
    async def list_secret(self, request: Empty, call: Call) -> pps.SecretInfos:
        return pps.SecretInfos(secret_info=await self.pachd.read(secrets.listed))

    @override
    async def delete_secret(self, request: pps.DeleteSecretRequest, call: Call) -> Empty:
        secret = request.secret or pps.Secret()
        await self.write(call, lambda txn: secrets.delete(txn, secret))
        return EMPTY
