# Source of _sync/auth/activation.py.
"""Turning auth on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import AsyncAuthBase

if TYPE_CHECKING:
    from ...api import auth

ROOT = "pach:root"


class AsyncActivation(AsyncAuthBase):
    """Turning auth on and off."""

    async def activate(
        self, root_token: str = "", *, log_in: bool = True, timeout: float | None = None
    ) -> auth.ActivateResponse:
        """Turns auth on, and makes this client that of the root user.

        The root user may do everything. Whoever has the token is the root user: keep it safe, it cannot be read again.

        RPC: `auth_v2.API/Activate`, then `pfs_v2.API/ActivateAuth` and `pps_v2.API/ActivateAuth`.

        Example:
            >>> root_token = (await client.auth.activate()).pach_token
            >>> (await client.auth.who_am_i()).username
            'pach:root'

        Args:
            root_token: The token that the root user shall have; by default the server makes a random one.
            log_in: Whether this client uses the token from now on, and gives the projects, repos and pipelines that
                there are their role bindings, without which nobody can reach them. If not, auth is on and the rest is
                yours.
            timeout: Seconds after which each call is given up; None for the client's default.

        Returns:
            The token of the root user, as `pach_token`.

        Raises:
            UnauthenticatedError: Auth is on, and the client has no valid token.
            UnimplementedError: Auth is on.
        """
        answer = await self.rpc.activate(root_token=root_token, timeout=timeout)
        if log_in:
            self._use(answer.pach_token)
            # Imported here, because who works with auth alone should not load the messages of everything.
            from ...api.pfs.stub import ApiStub as PfsStub
            from ...api.pps.stub import ApiStub as PpsStub

            await PfsStub(self._calls).activate_auth(timeout=timeout)
            await PpsStub(self._calls).activate_auth(timeout=timeout)
        return answer

    async def deactivate(self, *, timeout: float | None = None) -> auth.DeactivateResponse:
        """Turns auth off: all tokens, role bindings and groups are gone, and everybody can reach everything.

        The token of this client, which is void then, is dropped.

        RPC: `auth_v2.API/Deactivate`.

        Args:
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_AUTH_DEACTIVATE.
        """
        answer = await self.rpc.deactivate(timeout=timeout)
        self._use(None)
        return answer

    async def rotate_root_token(
        self, root_token: str = "", *, timeout: float | None = None
    ) -> auth.RotateRootTokenResponse:
        """Replaces the token of the root user; the old one is void at once. A client of the root user goes on with it.

        RPC: `auth_v2.API/WhoAmI`, then `auth_v2.API/RotateRootToken`.

        Args:
            root_token: The new token; by default the server makes a random one.
            timeout: Seconds after which each call is given up; None for the client's default.

        Returns:
            The new token, as `root_token`.

        Raises:
            PermissionDeniedError: Without CLUSTER_AUTH_ROTATE_ROOT_TOKEN.
        """
        caller = await self.rpc.who_am_i(timeout=timeout)
        answer = await self.rpc.rotate_root_token(root_token=root_token, timeout=timeout)
        if caller.username == ROOT:
            self._use(answer.root_token)
        return answer
