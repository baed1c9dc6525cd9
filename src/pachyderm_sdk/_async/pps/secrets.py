# Source of _sync/pps/secrets.py.
"""Secrets of Kubernetes that the code of pipelines may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import refs
from ..._plan.manifests import secret_manifest
from .base import AsyncPpsBase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...api import pps
    from ...refs import SecretRef


class AsyncSecrets(AsyncPpsBase):
    """What can be done with secrets. Nothing ever gives their values back."""

    @overload
    async def create_secret(
        self,
        name: str,
        data: Mapping[str, bytes | str],
        *,
        labels: Mapping[str, str] | None = None,
        annotations: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> None: ...
    @overload
    async def create_secret(self, *, file: bytes, timeout: float | None = None) -> None: ...
    async def create_secret(
        self,
        name: str = "",
        data: Mapping[str, bytes | str] | None = None,
        *,
        file: bytes = b"",
        labels: Mapping[str, str] | None = None,
        annotations: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Stores a secret in the Kubernetes cluster, for `SecretMount`.

        RPC: `pps_v2.API/CreateSecret`.

        Example:
            >>> await client.pps.create_secret("registry", {"user": "ada", "key": b"..."})
            >>> (await client.pps.inspect_secret("registry")).type
            'Opaque'

        Args:
            name: The name of the secret.
            data: Its values by key; text is stored as UTF-8.
            file: In place of the above, the JSON of a whole Kubernetes manifest of a secret.
            labels: Labels of the Kubernetes object, besides those that the server sets.
            annotations: Annotations of the Kubernetes object.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            AlreadyExistsError: There is one of that name.
            InvalidArgumentError: A name or key is one that Kubernetes does not take, or a text cannot be UTF-8.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("create_secret")
        if file and (name or data is not None or labels or annotations):
            raise TypeError("create_secret takes a name with data, or a file that says it all, not both")
        if not file:
            file = secret_manifest(name, data, labels or {}, annotations or {})
        await self.rpc.create_secret(file=file, timeout=timeout)

    async def inspect_secret(self, secret: SecretRef, *, timeout: float | None = None) -> pps.SecretInfo:
        """Looks a secret up: its name, type and age.

        RPC: `pps_v2.API/InspectSecret`.

        Args:
            secret: The secret.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is no such secret.
        """
        return await self.rpc.inspect_secret(secret=refs.secret(secret), timeout=timeout)

    async def delete_secret(self, secret: SecretRef, *, timeout: float | None = None) -> None:
        """Deletes a secret.

        RPC: `pps_v2.API/DeleteSecret`.

        Args:
            secret: The secret.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is no such secret.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("delete_secret")
        await self.rpc.delete_secret(secret=refs.secret(secret), timeout=timeout)
