"""Addresses of servers: `[scheme://]host[:port]` or `unix://path`. What is refused is refused in pachctl's words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..constants import DEFAULT_HOST, DEFAULT_PORT
from ..errors import ConfigError

__all__ = ["Address"]

_TLS = {"grpc": False, "http": False, "grpcs": True, "https": True}
_GRAMMAR = "an address is [grpc|grpcs|http|https://]HOST[:PORT] or unix://PATH"
_HOST = re.compile(r"[A-Za-z0-9._-]+")
_DIGITS = re.compile(r"[0-9]{1,100}")
_IPV6 = re.compile(r"\[([0-9A-Fa-f:.]+(?:%[A-Za-z0-9._-]+)?)\](.*)")


@dataclass(frozen=True)
class Address:
    """Where a server listens.

    `str()` gives the qualified form, which `parse` reads back: `grpc://host:30650`, `grpcs://[::1]:443`, `unix:///run/p`.

    Attributes:
        host: A name or number; IPv6 numbers without brackets. Empty for a Unix socket.
        port: The TCP port.
        tls: Whether the connection is encrypted.
        path: The path of a Unix socket, or None.
    """

    host: str = DEFAULT_HOST
    port: int = DEFAULT_PORT
    tls: bool = False
    path: str | None = None

    @classmethod
    def parse(cls, text: str) -> Address:
        """Returns the address that `text` names.

        Args:
            text: `[scheme://]host[:port]`; `grpc` if there is no scheme, 30650 if there is no port. IPv6 in brackets.

        Raises:
            ConfigError: The text is no address; the message says which part of it is not.
        """
        if not isinstance(text, str):
            raise TypeError(f"an address is text, not {type(text).__name__}: {_GRAMMAR}")
        text = text.strip()
        if not text:
            raise ConfigError(f"no pachd address specified: {_GRAMMAR}")
        scheme, separator, rest = text.partition("://")
        if not separator:
            scheme, rest = "grpc", text
        scheme = scheme.lower()
        if scheme == "unix":
            if not rest:
                raise _unparsed(f"{text!r} names no socket: {_GRAMMAR}")
            return cls(host="", port=0, path=rest)
        if not scheme:
            raise _unparsed(f"{text!r} has no scheme before ://: {_GRAMMAR}")
        if scheme not in _TLS:
            raise ConfigError(f"unrecognized scheme in pachd address: {scheme}: {_GRAMMAR}")
        if "@" in rest:  # what stands before it may be a password, and is not repeated
            raise ConfigError(f"pachd address should not include login credentials: {_GRAMMAR}")
        for mark, what in (("#", "a fragment"), ("?", "a query string"), ("/", "a path")):
            if mark in rest:
                shown = text if mark == "/" else f"{text.partition(mark)[0]}{mark}…"  # a query may hold a token
                raise ConfigError(f"pachd address should not include {what}: {shown!r}")
        host, port = _split(rest, text)
        return cls(host, port, _TLS[scheme])

    @classmethod
    def of(cls, host: str, port: int, *, tls: bool = False) -> Address:
        """Returns the address of a host and a port.

        Args:
            host: A name or number; IPv6 numbers with or without brackets.
            port: The TCP port.
            tls: Whether the connection is encrypted.

        Raises:
            ConfigError: They are none.
        """
        if not isinstance(host, str):
            raise TypeError(f"host: it is text, not {type(host).__name__}")
        if "://" in host:
            raise ConfigError("host: it is an address, with a scheme; from_address takes those")
        bare = host[1:-1] if host.startswith("[") and host.endswith("]") else host
        if not (_HOST.fullmatch(bare) or _IPV6.fullmatch(f"[{bare}]")):
            shown = "it" if "@" in host else repr(host)  # what stands before an @ may be a password
            raise ConfigError(f"host: {shown} is no name of a host")
        if isinstance(port, bool) or port not in range(1, 65536):  # nor is text, whatever it says
            raise ConfigError(f"port: {port!r} is no port: a number from 1 to 65535")
        return cls(bare, port, tls)

    def __str__(self) -> str:
        if self.path is not None:
            return f"unix://{self.path}"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'grpcs' if self.tls else 'grpc'}://{host}:{self.port}"


def _split(rest: str, text: str) -> tuple[str, int]:
    if bracketed := _IPV6.fullmatch(rest):
        host, tail = bracketed.groups()
        if tail and not tail.startswith(":"):
            raise _unparsed(f"{text!r} goes on after the bracket with {tail!r}; only :PORT may follow")
        return host, _port(tail[1:], text) if tail else DEFAULT_PORT
    if rest.count(":") > 1 or "[" in rest or "]" in rest:
        raise _unparsed(f"the host of {text!r} is unclear; write an IPv6 number in brackets: [::1]:30650")
    host, colon, port = rest.partition(":")
    if not host:
        raise _unparsed(f"{text!r} names no host: {_GRAMMAR}")
    if not _HOST.fullmatch(host):
        raise _unparsed(f"{host!r} in {text!r} is no name of a host")
    return host, _port(port, text) if colon else DEFAULT_PORT


def _port(digits: str, text: str) -> int:
    if not (_DIGITS.fullmatch(digits) and 0 < int(digits) < 65536):
        raise ConfigError(f"could not parse port in address: {digits!r} in {text!r} is no number from 1 to 65535")
    return int(digits)


def _unparsed(problem: str) -> ConfigError:
    return ConfigError(f"could not parse pachd address: {problem}")
