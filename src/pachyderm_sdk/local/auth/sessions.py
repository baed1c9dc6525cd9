"""Who is signed in: what every call is checked against, held in memory and replaced whole when it changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.auth import bindings, tokens
from pachyderm_sdk.local.auth.caller import ANYBODY, Caller
from pachyderm_sdk.local.auth.resources import CLUSTER
from pachyderm_sdk.local.errors import ServiceError, Unauthenticated, Unimplemented
from pachyderm_sdk.local.ids import now

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pachyderm_sdk._wire.servicer import Metadata
    from pachyderm_sdk.local.auth.tokens import Token
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["OFF", "Sessions", "load", "not_activated"]

_TOKEN: Final = "authn-token"  # the name of a header


def not_activated() -> Unimplemented:
    """The refusal of calls that mean nothing while auth is off."""
    return Unimplemented("the auth service is not activated")


@dataclass(frozen=True)
class Sessions:
    """Whether auth is on, and which tokens are good.

    Attributes:
        active: whether auth is on.
        tokens: by their hashes, expired ones as well.
    """

    active: bool = False
    tokens: Mapping[str, Token] = field(default_factory=dict, repr=False)

    def token(self, metadata: Metadata) -> Token:
        """The token that a call carries.

        Raises:
            Unauthenticated: it carries none, or one that is not known.
            TokenExpired: its time is over.
            ServiceError: it carries several.
            Unimplemented: auth is off.
        """
        if not self.active:
            raise not_activated()
        given = metadata.getall(_TOKEN)
        if not given:
            raise Unauthenticated("no authentication token (try logging in)")
        if len(given) > 1:
            raise ServiceError("multiple authentication token keys found in context")
        found = self.tokens.get(tokens.digest(str(given[0])))
        if found is None:
            raise Unauthenticated("provided auth token is corrupted or has expired (try logging in again)")
        if found.expires is not None and found.expires <= now():
            raise tokens.TokenExpired
        return found

    def caller(self, metadata: Metadata) -> Caller:
        """Who a call comes from; `ANYBODY` while auth is off.

        Raises:
            Unauthenticated: it carries no token, or one that is not known.
            TokenExpired: its time is over.
            ServiceError: it carries several.
        """
        return Caller(self.token(metadata).subject) if self.active else ANYBODY


OFF: Final = Sessions()


def load(db: ReadTransaction) -> Sessions:
    """What is stored."""
    return Sessions(True, tokens.loaded(db)) if bindings.exists(db, CLUSTER) else OFF
