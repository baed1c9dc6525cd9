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
    """Making tokens for programs."""

    def get_robot_token(
        self, robot: str, ttl: int | timedelta | None = None, *, timeout: float | None = None
    ) -> auth.GetRobotTokenResponse:
        """Makes a token for a robot: a program with roles of its own. The tokens that it has stay valid.

        RPC: `auth_v2.API/GetRobotToken`.

        Example:
            >>> from datetime import timedelta
            >>> root_token = (client.auth.activate()).pach_token
            >>> client.auth_token = (client.auth.get_robot_token("ci", timedelta(hours=1))).token
            >>> (client.auth.who_am_i()).username
            'robot:ci'

        Args:
            robot: Its name, with or without `robot:` in front; without colons otherwise.
            ttl: How long the token holds: seconds, or a `timedelta`, of which parts of seconds are rounded up. None
                for as long as it is not revoked.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The `token`. It cannot be read again.

        Raises:
            InvalidArgumentError: The time is not positive: a server would take it as no limit.
            PermissionDeniedError: Without CLUSTER_AUTH_GET_ROBOT_TOKEN.
        """
        return self.rpc.get_robot_token(robot=robot, ttl=_seconds(ttl), timeout=timeout)


def _seconds(ttl: int | timedelta | None) -> int:
    if ttl is None:
        return 0
    seconds = whole_seconds(ttl)
    if seconds <= 0:
        raise InvalidArgumentError(
            f"a token cannot hold for {ttl!r}", hint="For one that does not expire, leave ttl out."
        )
    return seconds
