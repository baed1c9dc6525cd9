# Source of _sync/auth/activation.py.
"""Turning auth on and off, and its configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import AsyncAuthBase

if TYPE_CHECKING:
    from ...api import auth

ROOT = "pach:root"


class AsyncActivation(AsyncAuthBase):
    """Turning auth on and off."""

    async def activate(self, root_token: str = "", *, log_in: bool = True, timeout: float | None = None) -> str:
        """Turns auth on, and makes this client that of the root user.

        The root user may do everything. Whoever has the token is the root user: keep it safe, it cannot be read again.

        RPC: `auth_v2.API/Activate`, then `pfs_v2.API/ActivateAuth` and `pps_v2.API/ActivateAuth`.

        Example:
            >>> root_token = await client.auth.activate()
            >>> (await client.auth.who_am_i()).username
            'pach:root'

        Args:
            root_token: The token that the root user shall have; by default the server makes a random one.
            log_in: Whether this client uses the token from now on, and gives the projects, repos and pipelines that
                there are their role bindings, without which nobody can reach them. If not, auth is on and the rest is
                yours.
            timeout: Seconds after which each call is given up; None for the client's default.

        Returns:
            The token of the root user.

        Raises:
            UnauthenticatedError: Auth is on, and the client has no valid token.
            UnimplementedError: Auth is on.
        """
        token = (await self.rpc.activate(root_token=root_token, timeout=timeout)).pach_token
        if log_in:
            self._use(token)
            # Imported here, because who works with auth alone should not load the messages of everything.
            from ...api.pfs.stub import ApiStub as PfsStub
            from ...api.pps.stub import ApiStub as PpsStub

            await PfsStub(self._calls).activate_auth(timeout=timeout)
            await PpsStub(self._calls).activate_auth(timeout=timeout)
        return token

    async def deactivate(self, *, timeout: float | None = None) -> None:
        """Turns auth off: all tokens, role bindings and groups are gone, and everybody can reach everything.

        The token of this client, which is void then, is dropped.

        RPC: `auth_v2.API/Deactivate`.

        Args:
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_AUTH_DEACTIVATE.
        """
        await self.rpc.deactivate(timeout=timeout)
        self._use(None)

    async def rotate_root_token(self, root_token: str = "", *, timeout: float | None = None) -> str:
        """Replaces the token of the root user; the old one is void at once. A client of the root user goes on with it.

        RPC: `auth_v2.API/WhoAmI`, then `auth_v2.API/RotateRootToken`.

        Args:
            root_token: The new token; by default the server makes a random one.
            timeout: Seconds after which each call is given up; None for the client's default.

        Returns:
            The new token.

        Raises:
            PermissionDeniedError: Without CLUSTER_AUTH_ROTATE_ROOT_TOKEN.
        """
        caller = await self.rpc.who_am_i(timeout=timeout)
        token = (await self.rpc.rotate_root_token(root_token=root_token, timeout=timeout)).root_token
        if caller.username == ROOT:
            self._use(token)
        return token

    async def get_configuration(self, *, timeout: float | None = None) -> auth.OidcConfig | None:
        """Returns how users log in with an OIDC provider; empty or None if nothing was set.

        RPC: `auth_v2.API/GetConfiguration`.

        Args:
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_AUTH_GET_CONFIG.
        """
        return (await self.rpc.get_configuration(timeout=timeout)).configuration

    async def set_configuration(self, configuration: auth.OidcConfig, *, timeout: float | None = None) -> None:
        """Says how users log in with an OIDC provider, which the server tries to reach first.

        RPC: `auth_v2.API/SetConfiguration`.

        Args:
            configuration: All of it: what was set before is replaced.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PachydermError: The issuer cannot be reached or speaks no OIDC, or something is missing.
            PermissionDeniedError: Without CLUSTER_AUTH_SET_CONFIG.
        """
        await self.rpc.set_configuration(configuration=configuration, timeout=timeout)
