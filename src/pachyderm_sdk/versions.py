"""Which servers serve an RPC and know a field: Pachyderm from 2.0 on, and what a server of another version lacks.

A server that lacks an RPC says so, and the error of that call then names the versions that have it. A field that a
server does not know it ignores without a word; `newer_fields` tells which ones those would be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .api.version import Version
    from .message import Message

__all__ = ["hint", "newer_fields", "serves"]

Number = tuple[int, int, int]
_DEVELOPERS: Number = (0, 0, 0)
"""What a build of developers says of itself. It knows everything that the newest release does."""


def serves(version: Version, rpc: str) -> bool:
    """Whether servers of a version serve an RPC, as far as their versions tell.

    Example:
        >>> from pachyderm_sdk.api.version import Version
        >>> serves(Version(major=2, minor=9), "pfs_v2.API/ForgetCommit")
        False

    Args:
        version: The version of the server, as `client.get_version()` returns it.
        rpc: The RPC: `pfs_v2.API/ForgetCommit`.
    """
    from .api._since import RPCS

    spans = RPCS.get(rpc)
    return spans is None or any(_within(_number(version), first, end) for first, end in spans)


def newer_fields(version: Version, message: Message) -> list[str]:
    """Returns which of the fields that are set in a message a server of a version does not know, and would ignore.

    Fields that came with 2.8 or before are not looked at.

    Example:
        >>> from pachyderm_sdk.api import pfs
        >>> from pachyderm_sdk.api.version import Version
        >>> request = pfs.ShardFileSetRequest(file_set_id="id", num_files=100)
        >>> newer_fields(Version(major=2, minor=8), request)
        ['num_files']

    Args:
        version: The version of the server, as `client.get_version()` returns it.
        message: What is to be sent.

    Returns:
        Their paths in the message: `["details.transform.datum_batching"]`.
    """
    from .api._since import FIELDS

    number = _number(version)
    if number == _DEVELOPERS:
        return []
    return [path for path, field in _set_fields(message, "") if FIELDS.get(field, number) > number]


def hint(rpc: str, version: Version | None) -> str:
    """Returns what to say of an RPC that a server does not serve.

    Args:
        rpc: The RPC: `pfs_v2.API/ForgetCommit`.
        version: The version of the server; None if it is not known.
    """
    from .api._since import RPCS

    server = "" if version is None else _shown(version)
    spans = RPCS.get(rpc)
    if spans is None or (version is not None and serves(version, rpc)):
        if not server:
            return "The server leaves this call out, or something before it does not let it through."
        return f"Your server is {server}, which should serve this call: is something before it that does not?"
    first, end = spans[0][0], spans[-1][1]
    if end is not None:
        text = f"{rpc.partition('/')[0]} was last served by {_before(end)}"
    elif version is not None and len(spans) > 1 and _number(version) >= first:
        served = [f"from {_short(a)} on" if b is None else f"from {_short(a)} to {_before(b)}" for a, b in spans]
        text = f"This call is served {' and '.join(served)}"
    else:
        text = f"This call came with {_short(first)}"
    return f"{text}; your server is {server}." if server else f"{text}."


def _within(number: Number, first: Number, end: Number | None) -> bool:
    if number == _DEVELOPERS:
        return end is None
    return number >= first and (end is None or number < end)


def _number(version: Version) -> Number:
    return version.major, version.minor, version.micro


def _shown(version: Version) -> str:
    return f"{version.major}.{version.minor}.{version.micro}{version.additional}"


def _short(number: Number) -> str:
    """The version as people say it: 2.11, 2.5.8."""
    return ".".join(map(str, number if number[2] else number[:2]))


def _before(number: Number) -> str:
    """The last series before a version; all ends are the first of a series."""
    return f"{number[0]}.{number[1] - 1}"


def _set_fields(message: Message, path: str) -> Iterator[tuple[str, str]]:
    """The path of every field that is set, here and below, with its full name."""
    for field in message._fields():
        if not message.is_set(field.name):
            continue
        where = f"{path}{field.name}"
        yield where, f"{message._full_name}.{field.name}"
        value = getattr(message, field.name)
        if field.kind != "message":
            continue
        if field.repeated:
            for n, item in enumerate(value):
                yield from _set_fields(item, f"{where}[{n}].")
        elif field.key_kind:
            for key, item in value.items():
                yield from _set_fields(item, f"{where}[{key!r}].")
        else:
            yield from _set_fields(value, f"{where}.")
