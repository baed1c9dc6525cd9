# Generated from src/pachyderm_sdk/_async/auth/login.py by `python -m codegen.unasync`; do not edit.
"""Logging in and out."""

from __future__ import annotations

import webbrowser
from functools import partial
from typing import TYPE_CHECKING, overload

from ..._token_file import TokenPlace
from ..._wire.colour import off_loop
from ...errors import DeadlineExceededError, FailedPreconditionError, InvalidArgumentError
from .base import AuthBase

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from ...api import auth

LOGIN_TIME = 180.0
"""Seconds that a server waits for a login in the browser."""


class Login(AuthBase):
    """Logging in, as a person, and out again."""

    def login(
        self,
        *,
        show: Callable[[str], object] | None = None,
        save: bool = False,
        context: str | None = None,
        config_file: str | os.PathLike[str] | None = None,
        timeout: float = LOGIN_TIME,
    ) -> auth.WhoAmIResponse:
        """Logs a person in through the browser, and makes this client theirs.

        RPC: `auth_v2.API/GetOIDCLogin`, then `auth_v2.API/Authenticate` and `auth_v2.API/WhoAmI`.

        Args:
            show: What is done with the URL at which to log in. By default a browser on this machine opens it; `print`
                shows it, to be opened on any machine.
            save: Whether the token is kept in the configuration file, where `Client.connect`, `Client.from_config` and
                pachctl find it. Only its owner can read the file.
            context: The context of the file in which it is kept; the active one by default. One that is not there is
                made.
            config_file: Another configuration file than that of the user.
            timeout: Seconds that there are for it. The server waits three minutes at most.

        Returns:
            Who it is, as `username`, and how long the login holds, as `expiration`.

        Raises:
            ConfigError: The token cannot be kept, as the context is that of another server. That is found out first.
            DeadlineExceededError: Nobody has logged in.
            FailedPreconditionError: There is no browser here.
            PachydermError: The server has no OIDC provider to log in with, or the login was refused.
        """
        place = self._place(context, config_file) if save else None
        begun = self.rpc.get_oidc_login(timeout=timeout)
        off_loop(partial(show or _open_browser, begun.login_url))
        try:
            answer = self.authenticate(oidc_state=begun.state, timeout=timeout)
        except DeadlineExceededError as error:
            error.hint = f"Nobody has logged in at the URL within {timeout:g} seconds."
            raise
        if place is not None:
            off_loop(partial(place.keep, answer.pach_token))
        return self.rpc.who_am_i(timeout=timeout)

    def logout(
        self,
        *,
        revoke: bool = False,
        save: bool = False,
        context: str | None = None,
        config_file: str | os.PathLike[str] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Makes this client nobody's: it sends no token any more.

        RPC: `auth_v2.API/RevokeAuthToken`, if the token is revoked.

        Args:
            revoke: Whether the token is void from now on, for everybody who has it.
            save: Whether the configuration file forgets its token as well.
            context: The context of the file; the active one by default.
            config_file: Another configuration file than that of the user.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            UnauthenticatedError: The token to revoke is void already.
            ConfigError: The context is that of another server.
        """
        place = self._place(context, config_file) if save else None
        token = self._calls.session.auth_token
        if revoke and token:
            self.rpc.revoke_auth_token(token=token, timeout=timeout)
        self._use(None)
        if place is not None:
            off_loop(partial(place.keep, None))

    @overload
    def authenticate(
        self, *, id_token: str, log_in: bool = True, timeout: float | None = None
    ) -> auth.AuthenticateResponse: ...

    @overload
    def authenticate(
        self, *, oidc_state: str, log_in: bool = True, timeout: float | None = None
    ) -> auth.AuthenticateResponse: ...

    def authenticate(
        self, *, id_token: str = "", oidc_state: str = "", log_in: bool = True, timeout: float | None = None
    ) -> auth.AuthenticateResponse:
        """Exchanges the proof of who somebody is for a token of this server, and makes this client theirs.

        RPC: `auth_v2.API/Authenticate`.

        Args:
            id_token: An ID token of the OIDC provider that the server is configured with.
            oidc_state: The state of a login that `get_oidc_login` began; the call waits until it is done. See `login`,
                which does both.
            log_in: Whether this client uses the token from now on.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The token, as `pach_token`. It holds for 30 days unless the server says otherwise, and not longer than the
            ID token.

        Raises:
            InvalidArgumentError: Neither or both are given.
            PachydermError: The proof is not accepted.
        """
        if bool(id_token) == bool(oidc_state):
            raise InvalidArgumentError("authenticate takes either an id_token or an oidc_state")
        answer = self.rpc.authenticate(id_token=id_token, oidc_state=oidc_state, timeout=timeout)
        if log_in:
            self._use(answer.pach_token)
        return answer

    def _place(self, context: str | None, config_file: str | os.PathLike[str] | None) -> TokenPlace:
        return off_loop(partial(TokenPlace.find, self._calls.endpoint, context, config_file))


def _open_browser(url: str) -> None:
    if not webbrowser.open(url):
        raise FailedPreconditionError(
            "no browser could be opened to log in with",
            hint="Give show=print, and open the URL in the browser of any machine.",
        )
