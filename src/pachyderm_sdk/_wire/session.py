"""`Session`: what goes with every call of a client. Calls read it each time, so a change needs no new connection."""

from __future__ import annotations

import re
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, NamedTuple

from ..errors import ConfigError
from .transport import deadline_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .login import Login

__all__ = ["Headers", "Session"]

Headers = tuple[tuple[str, "str | bytes"], ...]
"""Metadata of one call, in the order in which it is sent."""

_KEY = re.compile(r"[0-9a-z_.\-]+")
_TEXT = re.compile(r"[ -~]*")
_RESERVED = {"te", "content-type", "user-agent"}

# One variable for all sessions, holding a mapping that is replaced and never changed: a ContextVar of each session's
# own would outlive it in every context that ever saw it set.
_transactions: ContextVar[Mapping[Session, str | None]] = ContextVar("pachyderm_sdk_transactions")
_NONE: Mapping[Session, str | None] = {}


class _Made(NamedTuple):
    """The metadata of the last call, which most likely is that of the next, and what it was made of."""

    token: str | None
    transaction_id: str | None
    rest: Mapping[str, str | bytes]
    headers: Headers


class Session:
    """The token, transaction, further metadata and default timeout of a client.

    All clients and stubs that share a session see a change with their next call. A transaction entered with
    `in_transaction` is seen by the task or thread that entered it and by the tasks started from there, nobody else.

    Args:
        auth_token: The token that calls carry as `authn-token`.
        transaction_id: The transaction that calls belong to, unless `in_transaction` says otherwise.
        metadata: Further metadata for every call. Keys that end in `-bin` have bytes, all others printable ASCII.
        timeout: Seconds for calls that name no timeout of their own; None for no limit.

    Raises:
        ConfigError: A key or value cannot be sent. The message never shows a value.
        TypeError: The timeout is no number.
    """

    def __init__(
        self,
        *,
        auth_token: str | None = None,
        transaction_id: str | None = None,
        metadata: Mapping[str, str | bytes] | None = None,
        timeout: float | None = None,
    ) -> None:
        self._made: _Made | None = None
        self.login: Login | None = None
        """The call that fetches the token, while there is none yet."""
        self.auth_token = auth_token
        self.transaction_id = transaction_id
        self.metadata = metadata or {}
        deadline_of(timeout)  # refuses what is none
        self.timeout = timeout

    @property
    def auth_token(self) -> str | None:
        """The token that calls carry, or None."""
        return self._auth_token

    @auth_token.setter
    def auth_token(self, token: str | None) -> None:
        _check("the auth token", token)
        self._auth_token = token
        self.login = None

    @property
    def transaction_id(self) -> str | None:
        """The transaction that a call made here and now belongs to, or None."""
        return _transactions.get(_NONE).get(self, self._transaction_id)

    @transaction_id.setter
    def transaction_id(self, transaction_id: str | None) -> None:
        _check("the transaction id", transaction_id)
        self._transaction_id = transaction_id

    @property
    def inside(self) -> bool:
        """Whether this is inside `in_transaction`, which then says what the transaction is."""
        return self in _transactions.get({})

    @property
    def metadata(self) -> Mapping[str, str | bytes]:
        """Further metadata of every call."""
        return self._metadata

    @metadata.setter
    def metadata(self, metadata: Mapping[str, str | bytes]) -> None:
        for key, value in metadata.items():
            if not _KEY.fullmatch(key) or key in _RESERVED or key.startswith("grpc-"):
                raise ConfigError(f"{key!r} is no key of metadata: lower-case letters, digits, '-', '_' and '.'")
            if isinstance(value, bytes) != key.endswith("-bin"):
                raise ConfigError(f"metadata {key!r}: keys that end in '-bin' have bytes, all others text")
            if isinstance(value, str):
                _check(f"the metadata {key!r}", value)
        self._metadata = dict(metadata)

    @contextmanager
    def in_transaction(self, transaction_id: str | None) -> Iterator[None]:
        """Puts the calls of this task or thread into a transaction, or with None outside of any, during the block."""
        _check("the transaction id", transaction_id)
        outer = _transactions.get(_NONE)
        _transactions.set({**outer, self: transaction_id})
        try:
            yield
        finally:
            # Not `reset`: a fixture or a generator may be left in another context than the one it was entered in.
            now = {session: id_ for session, id_ in _transactions.get(_NONE).items() if session is not self}
            if self in outer:
                now[self] = outer[self]
            _transactions.set(now)

    def headers(self) -> Headers:
        """Returns the metadata of a call made here and now."""
        token, transaction_id, metadata, made = self._auth_token, self.transaction_id, self._metadata, self._made
        if (
            made is None
            or made.token is not token
            or made.transaction_id != transaction_id
            or made.rest is not metadata
        ):
            headers: list[tuple[str, str | bytes]] = []
            if token:
                headers.append(("authn-token", token))
            if transaction_id:
                headers.append(("pach-transaction", transaction_id))
            headers.extend(metadata.items())
            self._made = made = _Made(token, transaction_id, metadata, tuple(headers))
        return made.headers

    def __repr__(self) -> str:
        """Shows whether there is a token, never the token."""
        token = "***" if self._auth_token else None
        return f"Session(auth_token={token}, transaction_id={self.transaction_id!r}, timeout={self.timeout})"


def _check(what: str, value: str | None) -> None:
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{what} is text, not {type(value).__name__}")
    if value is not None and not _TEXT.fullmatch(value):
        raise ConfigError(f"{what} cannot be sent: it may hold printable ASCII only (is there a line break in it?)")
