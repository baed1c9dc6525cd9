"""Fetches the token of a session before the first call that needs it. For both colours: it is done below them."""

from __future__ import annotations

import asyncio
import copy
import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from ..errors import AuthNotActivatedError, DeadlineExceededError, PachydermError, StatusCode
from .aside import make_aside
from .transport import Call, Exchange, Receiver, Replay, Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .session import Session
    from .transport import Parts

__all__ = ["Login", "LoginTransport"]


@dataclass(frozen=True)
class Login:
    """A call that answers with a token.

    Attributes:
        path: The path of its RPC.
        request: The encoded request.
        read: Returns the token that is in the encoded response.
        hint: What to tell who made another call if this one fails.
    """

    path: str
    request: bytes = field(repr=False)
    read: Callable[[bytes], str] = field(repr=False)
    hint: str = ""


class LoginTransport:
    """A transport whose calls wait until the session has its token.

    The login is made with the first call. While it is under way others wait for it too; when it fails, they fail with
    its error, and the next call tries again. A server without auth needs no token, and calls go on without one.

    Args:
        inner: The transport that carries the calls.
        session: The session that gets the token.
    """

    def __init__(self, inner: Transport, session: Session) -> None:
        self._inner = inner
        self._session = session
        self._waiting: list[_Waiting] = []
        self._asking = False

    def start(self, call: Call, receiver: Receiver) -> Exchange:
        """Starts a call, or has it wait."""
        login = self._session.login
        if login is None or call.path == login.path:
            return self._inner.start(call, receiver)
        waiting = _Waiting(self._inner, call, receiver, self._waiting)
        if not self._asking:
            self._asking = True
            question = Call(login.path, (), call.deadline, login.request, idempotent=False)
            make_aside(self._inner, question, partial(self._answered, login))
        return waiting

    def close(self) -> None:
        """Closes the inner transport; who waits for the login fails with it."""
        self._inner.close()

    def _answered(self, login: Login, response: bytes, failure: Exception | None) -> None:
        self._asking = False
        token = ""
        if failure is None:
            try:
                token = login.read(response)
            except PachydermError as error:
                failure = error
        if self._session.login is login and (failure is None or isinstance(failure, AuthNotActivatedError)):
            self._session.auth_token = token or None  # and there is no login to be done any more
        if self._session.login is not login:  # done, or the user has set a token in the meantime
            failure = None
            token = self._session.auth_token or ""
        if isinstance(failure, PachydermError):
            failure.hint = f"{failure.hint} {login.hint}".strip()
        waiting, self._waiting[:] = list(self._waiting), []
        for one in waiting:
            one.go(token, failure)


class _Waiting:
    """A call that waits for the login: the exchange of its maker, which keeps what is sent until it is started."""

    def __init__(self, inner: Transport, call: Call, receiver: Receiver, queue: list[_Waiting]) -> None:
        self._inner = inner
        self._call = call
        self._receiver = receiver
        self._queue = queue
        self._exchange: Exchange | None = None
        self._messages: list[Parts] = []
        self._ended = False
        self._paused = False
        self._timer: asyncio.TimerHandle | None = None
        if call.deadline is not None:
            delay = max(0.0, call.deadline - time.monotonic())
            self._timer = asyncio.get_running_loop().call_later(delay, self._expire)
        queue.append(self)

    def go(self, token: str, failure: Exception | None) -> None:
        """Starts the call with a token, or ends it with the failure of the login."""
        self._stop_timer()
        if failure is not None:
            self._receiver.on_done(copy.copy(failure), Replay.NEVER)  # each call has an error of its own
            return
        call = self._call
        if token and not any(key == "authn-token" for key, _ in call.headers):
            call = call._replace(headers=(("authn-token", token), *call.headers))
        self._exchange = self._inner.start(call, self._receiver)
        if self._paused:
            self._exchange.pause()
        messages, self._messages = self._messages, []
        room = self._exchange.send(messages) if messages else False
        if self._ended:
            self._exchange.end()
        elif room:
            self._receiver.on_writable()

    def _expire(self) -> None:
        self._queue.remove(self)
        text = "the time for the call was over before the login that it waited for was done"
        rpc = self._call.path[1:]
        self._receiver.on_done(DeadlineExceededError(text, code=StatusCode.DEADLINE_EXCEEDED, rpc=rpc), Replay.NEVER)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def send(self, messages: Sequence[Parts]) -> bool:
        if self._exchange is not None:
            return self._exchange.send(messages)
        self._messages.extend(messages)
        return False

    def end(self) -> None:
        self._ended = True
        if self._exchange is not None:
            self._exchange.end()

    def pause(self) -> None:
        self._paused = True
        if self._exchange is not None:
            self._exchange.pause()

    def resume(self) -> None:
        self._paused = False
        if self._exchange is not None:
            self._exchange.resume()

    def cancel(self) -> None:
        self._stop_timer()
        if self._exchange is not None:
            self._exchange.cancel()
        elif self in self._queue:
            self._queue.remove(self)
