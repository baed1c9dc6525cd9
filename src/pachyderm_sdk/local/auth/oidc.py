"""Signing in with the ID token of an OpenID Connect provider.

There is no page that a browser could come back to, so the other way, by a login URL, is left out.
"""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Final, NamedTuple, cast
from urllib.parse import urlsplit

from pachyderm_sdk.local.auth import groups, jwt, principals, tokens
from pachyderm_sdk.local.errors import ServiceError, Unimplemented, context
from pachyderm_sdk.local.ids import now

if TYPE_CHECKING:
    from pachyderm_sdk.api import auth
    from pachyderm_sdk.local.txn import Txn

__all__ = ["User", "check", "discovered", "no_browser", "sign_in", "verified"]

_TIMEOUT: Final = 10.0
_LARGEST: Final = 1 << 20
_SESSION: Final = 30 * 24 * 3600
_BAD_ESCAPE: Final = re.compile("%(?![0-9A-Fa-f]{2})")
_GROUP: Final = "group:"


class User(NamedTuple):
    """Somebody whom a provider vouches for.

    Attributes:
        email: the address that they are known by.
        groups: the provider's groups that they are in; None if it told nothing of groups.
        seconds: how long that holds.
    """

    email: str
    groups: list[str] | None
    seconds: int


def no_browser() -> Unimplemented:
    """The refusal of a login by browser."""
    return Unimplemented(
        "the embedded server has no page that a browser could come back to; authenticate with an ID token instead"
    )


def check(config: auth.OidcConfig) -> None:
    """Refuse a configuration that nobody could sign in with. Asks the provider.

    Raises:
        ServiceError: something is missing, or the provider does not answer as one.
    """
    _check_url("issuer", config.issuer)
    with context("provided OIDC issuer does not implement OIDC protocol"):
        discovered(config.issuer)
    _check_url("redirect_uri", config.redirect_uri)
    if not config.client_id:
        raise ServiceError("OIDC configuration must have a non-empty client_id")


def _check_url(name: str, url: str) -> None:
    if url.startswith(":") or _BAD_ESCAPE.search(url):
        raise ServiceError(f"OIDC {name} must be a valid URL: {url!r}")


def verified(config: auth.OidcConfig, id_token: str) -> User:
    """Whom an ID token stands for. Asks the provider for its keys.

    Raises:
        ServiceError: the provider did not sign it, or not for this server, or it is over.
    """
    provider = discovered(config.issuer)
    keys = _fetched(str(provider.get("jwks_uri", ""))).get("keys")
    known = cast("list[object]", keys) if isinstance(keys, list) else []
    claims = jwt.verified(id_token, [cast("dict[str, object]", key) for key in known if isinstance(key, dict)])
    if claims.get("iss") != provider.get("issuer"):
        raise ServiceError("oidc: id token issued by a different provider")
    audience = claims.get("aud")
    if config.client_id not in (audience if isinstance(audience, list) else [audience]):
        raise ServiceError("oidc: id token is for another audience than this server")
    present, expires = now() / 1e6, claims.get("exp")
    # compared first, as numbers in JSON may be too large to count with
    if not isinstance(expires, int | float) or not expires >= present + 1:
        raise ServiceError("oidc: token is expired")
    seconds = _SESSION if expires >= present + _SESSION else int(expires - present)
    email = claims.get("email")
    if not isinstance(email, str) or not email:
        raise ServiceError("oidc: id token has no email claim")
    if config.require_email_verified and claims.get("email_verified") is not True:
        raise ServiceError("email_verified claim was false, and require_email_verified was set")
    told = claims.get("groups")
    names = [str(name) for name in cast("list[object]", told)] if isinstance(told, list) else None
    return User(email, names, seconds)


def sign_in(txn: Txn, user: User) -> str:
    """Put a user into the groups that the provider tells of, and give them a token."""
    subject = principals.USER + user.email
    if user.groups is not None:
        groups.set_groups(txn, subject, [_GROUP + name for name in user.groups])
    return tokens.issue(txn, subject, ttl=user.seconds)


def discovered(issuer: str) -> dict[str, object]:
    """What a provider says of itself.

    Raises:
        ServiceError: it does not answer as one.
    """
    return _fetched(issuer.rstrip("/") + "/.well-known/openid-configuration")


def _fetched(url: str) -> dict[str, object]:
    if urlsplit(url).scheme not in ("http", "https"):
        raise ServiceError(f'Get "{url}": unsupported protocol scheme "{urlsplit(url).scheme}"')
    try:
        with urllib.request.urlopen(url, timeout=_TIMEOUT) as answer:
            value: object = json.loads(answer.read(_LARGEST))
    except urllib.error.HTTPError as error:
        error.close()  # it holds the connection, for whoever wants to read the page that says so
        raise ServiceError(f'Get "{url}": {error.code} {error.reason}') from error
    except (OSError, ValueError) as error:
        raise ServiceError(f'Get "{url}": {error}') from error
    if not isinstance(value, dict):
        raise ServiceError(f'Get "{url}": the answer is not a JSON object')
    return cast("dict[str, object]", value)
