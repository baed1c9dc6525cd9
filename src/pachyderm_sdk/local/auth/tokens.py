"""Tokens: what proves who somebody is. Only their hashes are kept."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, NamedTuple

from pachyderm_sdk.api import auth
from pachyderm_sdk.local.auth import principals
from pachyderm_sdk.local.errors import Internal, InvalidArgument, ServiceError
from pachyderm_sdk.local.ids import new_id, to_datetime, to_micros

if TYPE_CHECKING:
    from datetime import datetime

    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = [
    "Token",
    "TokenExpired",
    "digest",
    "drop_expired",
    "extracted",
    "issue",
    "issue_robot",
    "keep",
    "loaded",
    "restore",
    "revoke",
    "revoke_all",
]

_SECOND: Final = 1_000_000
_LONGEST: Final = 100 * 366 * 24 * 3600


class Token(NamedTuple):
    """What is known of a token.

    Attributes:
        subject: the principal that it stands for.
        expires: when it ends, in microseconds; None for never.
    """

    subject: str
    expires: int | None


class TokenExpired(Internal):
    """The token was good once."""

    def __init__(self, text: str = "token expiration is in the past") -> None:
        super().__init__(text)


def digest(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def keep(txn: Txn, hash: str, subject: str, expires: int | None = None) -> None:
    """Make a token valid, given its hash.

    Raises:
        ServiceError: there is one with that hash.
    """
    if txn.execute("SELECT 1 FROM auth_token WHERE hash = ?", (hash,)).fetchone() is not None:
        raise ServiceError("cannot overwrite existing token with same hash")
    txn.execute("INSERT INTO auth_token (hash, subject, expires) VALUES (?, ?, ?)", (hash, subject, expires))
    txn.signing = True


def issue(txn: Txn, subject: str, *, ttl: int = 0) -> str:
    """Make up a token.

    Args:
        txn: the unit of work.
        subject: the principal that it stands for.
        ttl: seconds that it is good for; 0 or less for ever.

    Returns:
        The token, which nobody can find out again.

    Raises:
        InvalidArgument: it would outlive calendars.
    """
    if ttl > _LONGEST:
        raise InvalidArgument(f"the time to live of a token must be at most {_LONGEST} seconds, or 0 for ever")
    token = new_id()
    keep(txn, digest(token), subject, txn.now + ttl * _SECOND if ttl > 0 else None)
    return token


def issue_robot(txn: Txn, name: str, *, ttl: int) -> str:
    """Make up a token for a robot, which need not be known before.

    Raises:
        ServiceError: a robot cannot have that name.
    """
    name = name.removeprefix(principals.ROBOT)
    if ":" in name:
        raise ServiceError("robot names cannot contain colons (':')")
    return issue(txn, principals.ROBOT + name, ttl=ttl)


def restore(txn: Txn, info: auth.TokenInfo) -> None:
    """Make a token valid again that was extracted before.

    Raises:
        TokenExpired: its time is over.
        ServiceError: there is one with that hash, or it stands for nobody.
    """
    expires = _expiry(info.expiration)
    if expires is not None and expires <= txn.now:
        raise TokenExpired
    if not info.subject:
        raise ServiceError("error restoring auth token: the subject must not be blank")
    try:
        keep(txn, info.hashed_token, info.subject, expires)
    except ServiceError as error:
        raise error.within("error restoring auth token") from error


def _expiry(instant: datetime | None) -> int | None:
    return None if instant is None else to_micros(instant)


def revoke(txn: Txn, token: str) -> int:
    """End a token at once.

    Returns:
        How many there were: 1 or 0.
    """
    txn.signing = True
    return txn.execute("DELETE FROM auth_token WHERE hash = ?", (digest(token),)).rowcount


def revoke_all(txn: Txn, subject: str) -> int:
    """End all tokens of a principal at once.

    Returns:
        How many there were.
    """
    txn.signing = True
    return txn.execute("DELETE FROM auth_token WHERE subject = ?", (subject,)).rowcount


def drop_expired(txn: Txn, before: int) -> None:
    """Forget tokens whose time was over by some time; until then, who uses one learns that it has expired."""
    if txn.execute("DELETE FROM auth_token WHERE expires <= ?", (before,)).rowcount:
        txn.signing = True


def extracted(db: ReadTransaction) -> list[auth.TokenInfo]:
    """The tokens of all robots, as far as they are kept."""
    rows = db.execute(
        "SELECT hash, subject, expires FROM auth_token WHERE substr(subject, 1, ?) = ? ORDER BY subject, hash",
        (len(principals.ROBOT), principals.ROBOT),
    )
    return [
        auth.TokenInfo(hashed_token=hash, subject=subject, expiration=None if expires is None else to_datetime(expires))
        for hash, subject, expires in rows
    ]


def loaded(db: ReadTransaction) -> dict[str, Token]:
    """All tokens by their hashes."""
    return {hash: Token(subject, expires) for hash, subject, expires in db.execute("SELECT * FROM auth_token")}
