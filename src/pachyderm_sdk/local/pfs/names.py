"""Which names projects, repos and branches may have."""

from __future__ import annotations

import re
from typing import Final

from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pfs.keys import DEFAULT_PROJECT

__all__ = ["FILESETS_REPO", "check_name", "check_project_name"]

FILESETS_REPO: Final = "__filesets__"
"""The repo through which file sets are read by their ids; no repo may be called that."""

_NAME: Final = re.compile(r"[a-zA-Z0-9_-]+")
_LONGEST_PROJECT: Final = 51


def check_name(name: str) -> None:
    """Refuse what cannot be the name of a repo or branch."""
    if _NAME.fullmatch(name) is None:
        raise ServiceError(f"name ({name}) invalid: only alphanumeric characters, underscores, and dashes are allowed")


def check_project_name(name: str) -> None:
    """Refuse what cannot be the name of a project: shorter, and not beginning with a sign."""
    if name == DEFAULT_PROJECT:
        return
    size = len(name.encode())
    if size > _LONGEST_PROJECT:
        raise ServiceError(
            f'project name "{name}" is {size - _LONGEST_PROJECT} characters longer than the {_LONGEST_PROJECT} max'
        )
    check_name(name)
    if name[0] in "-_":
        raise ServiceError("project names must start with an alphanumeric character")
