# Generated from src/pachyderm_sdk/_async/auth/tokens.py by `python -m codegen.unasync`; do not edit.
"""Tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._plan.arguments import whole_seconds
from ...errors import InvalidArgumentError
from .base import AuthBase

if TYPE_CHECKING:
    from datetime import timedelta

    from ...api import auth


class Tokens(AuthBase):
    """Making tokens, and making them void."""

    def get_robot_token(
        self, robot: str, ttl: int | timedelta | None = None, *, timeout: float | None = None
    ) -> str:
        """Makes a token for a robot: a program with roles of its own. The tokens that it has stay valid.

        RPC: `auth_v2.API/GetRobotToken`.

        Example:
            >>> from datetime import timedelta
            >>> root_token = client.auth.activate()
            >>> client.auth_token = client.auth.get_robot_token("ci", timedelta(hours=1))
            >>> (client.auth.who_am_i()).username
            'robot:ci'

        Args:
            robot: Its name, with or without `robot:` in front; without colons otherwise.
            ttl: How long the token holds: seconds, or a `timedelta`, of which parts of seconds are rounded up. None
                for as long as it is not revoked.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The token. It cannot be read again.

        Raises:
            InvalidArgumentError: The time is not positive: a server would take it as no limit.
            PermissionDeniedError: Without CLUSTER_AUTH_GET_ROBOT_TOKEN.
        """
        return (self.rpc.get_robot_token(robot=robot, ttl=_seconds(ttl), timeout=timeout)).token

    def revoke_auth_token(self, token: str, *, timeout: float | None = None) -> int:
        """Makes a token void. Everybody who is logged in and has it may do so.

        RPC: `auth_v2.API/RevokeAuthToken`.

        Args:
            token: The token itself.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            How many tokens are void now: 0 if there was no such token. Always 0 from servers before 2.4.3.
        """
        return (self.rpc.revoke_auth_token(token=token, timeout=timeout)).number

    def revoke_auth_tokens_for_user(self, username: str, *, timeout: float | None = None) -> int:
        """Makes all tokens of somebody void.

        RPC: `auth_v2.API/RevokeAuthTokensForUser`.

        Args:
            username: Who, with the type: `"robot:ci"`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            How many tokens are void now. Always 0 from servers before 2.4.3.

        Raises:
            PachydermError: It is the root user, whose token is rotated instead.
            PermissionDeniedError: Without CLUSTER_AUTH_REVOKE_USER_TOKENS.
        """
        return (self.rpc.revoke_auth_tokens_for_user(username=username, timeout=timeout)).number

    def extract_auth_tokens(self, *, timeout: float | None = None) -> list[auth.TokenInfo]:
        """Returns the tokens of all robots, hashed, to be restored on another server.

        RPC: `auth_v2.API/ExtractAuthTokens`.

        Args:
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_AUTH_EXTRACT_TOKENS.
        """
        return (self.rpc.extract_auth_tokens(timeout=timeout)).tokens

    def restore_auth_token(self, token: auth.TokenInfo, *, timeout: float | None = None) -> None:
        """Stores a hashed token that `extract_auth_tokens` gave.

        RPC: `auth_v2.API/RestoreAuthToken`.

        Args:
            token: The hashed token.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PachydermError: There is one with this hash, or it has expired.
            PermissionDeniedError: Without CLUSTER_AUTH_RESTORE_TOKEN.
        """
        self.rpc.restore_auth_token(token=token, timeout=timeout)


def _seconds(ttl: int | timedelta | None) -> int:
    if ttl is None:
        return 0
    seconds = whole_seconds(ttl)
    if seconds <= 0:
        raise InvalidArgumentError(
            f"a token cannot hold for {ttl!r}", hint="For one that does not expire, leave ttl out."
        )
    return seconds
