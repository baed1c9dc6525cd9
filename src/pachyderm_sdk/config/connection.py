"""`Connection`, what configuration and environment come down to, and `Explanation`, which says how they did."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._wire.address import Address

__all__ = ["Connection", "Explanation", "Setting"]


@dataclass(frozen=True)
class Connection:
    """How to connect: what configuration and environment come down to.

    Attributes:
        address: The server.
        root_certs: Certificates that vouch for it, as PEM; None for those that the system trusts.
        auth_token: The token of the user, if there is one.
        transaction_id: The transaction that calls belong to, if there is one.
        sources: Where each of the others came from, by its name; what is not set has none.
        passed_over: What would have gone before, and why it did not count.
    """

    address: Address
    root_certs: bytes | None = field(default=None, repr=False)
    auth_token: str | None = field(default=None, repr=False)
    transaction_id: str | None = None
    sources: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    passed_over: tuple[str, ...] = field(default=(), repr=False, compare=False)

    def explained(self, sources: Mapping[str, str], passed_over: tuple[str, ...] = ()) -> Connection:
        """Returns the same with more said about where it came from."""
        return replace(self, sources={**self.sources, **sources}, passed_over=(*passed_over, *self.passed_over))


@dataclass(frozen=True)
class Setting:
    """One of the things that a client goes by.

    Attributes:
        value: What it is, in words; of a secret only whether there is one.
        source: Where it came from: an argument, a variable, a key of a file; empty for what is not set.
    """

    value: str
    source: str = ""

    def __str__(self) -> str:
        return f"{self.value} ({self.source})" if self.source else self.value


@dataclass(frozen=True)
class Explanation:
    """What a client goes by, and where each of it came from. `str()` gives a line for each; no secret is in it.

    Attributes:
        address: The server.
        tls: Whether the connection is encrypted, and what vouches for the server.
        auth_token: Whether there is a token.
        transaction_id: The transaction that calls made here and now belong to.
        passed_over: What would have said something and did not count, with the reason, in the order of the search.
    """

    address: Setting
    tls: Setting
    auth_token: Setting
    transaction_id: Setting
    passed_over: tuple[str, ...] = ()

    def __str__(self) -> str:
        lines = [
            f"address      {self.address}",
            f"TLS          {self.tls}",
            f"auth token   {self.auth_token}",
            f"transaction  {self.transaction_id}",
        ]
        lines += [f"passed over  {reason}" for reason in self.passed_over]
        return "\n".join(lines)
