# Generated from api-protos/version/versionpb/version.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The version of a Pachyderm program."""

from __future__ import annotations

from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...message import Message as _Message

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ApiStub",
    "Version",
)


@_dataclass(eq=False, repr=False)
class Version(_Message):
    """A version, and how the program was built.

    Clients and servers fit if major and minor are equal; a pre-release fits only itself, and 0.0.0,
    a build of developers, fits everything. As text: major.minor.micro, followed by additional.
    """

    _full_name = "versionpb_v2.Version"

    major: int = _f.scalar("uint32", 1)
    minor: int = _f.scalar("uint32", 2)
    micro: int = _f.scalar("uint32", 3)
    additional: str = _f.scalar("string", 4)
    """Pre-release suffix with its dash, e.g. -alpha.1; empty for releases."""
    git_commit: str = _f.scalar("string", 5)
    """Commit of the source code. Since 2.3."""
    git_tree_modified: str = _f.scalar("string", 6)
    """Tells whether the source code differed from git_commit. Since 2.3."""
    build_date: str = _f.scalar("string", 7)
    """When the program was built. Since 2.3."""
    go_version: str = _f.scalar("string", 8)
    """Version of the Go compiler. Since 2.3."""
    platform: str = _f.scalar("string", 9)
    """Operating system and processor it was built for. Since 2.3."""


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
