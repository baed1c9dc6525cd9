"""Which names pipelines may have, and what `edges~1` means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.pfs.names import check_name

if TYPE_CHECKING:
    from pachyderm_sdk.local.pps.keys import PipelineKey

__all__ = ["check_pipeline_name", "parse_ancestry"]

_LONGEST: Final = 51
_LONGEST_KUBERNETES: Final = 63
_NUMBER: Final = re.compile(r"[+-]?\d+")


def parse_ancestry(text: str) -> tuple[str, int]:
    """A name and how many versions to go back: `p^`, `p^^`, `p^2`, `p~2`; `p.2` goes forward, which is negative.

    Raises:
        ServiceError: the suffix is malformed.
    """
    start = min((i for i in map(text.find, "^~.") if i >= 0), default=-1)
    if start < 0:
        return text, 0
    name, mark, rest = text[:start], text[start], text[start + 1 :]
    if _NUMBER.fullmatch(rest):
        return name, -int(rest) if mark == "." else int(rest)
    for other in rest:
        if other != mark:
            raise ServiceError(f'invalid ancestry syntax "{text}", cannot mix {mark} and {other} characters')
    return name, len(rest) + 1


def check_pipeline_name(key: PipelineKey) -> None:
    """Refuse what cannot be the name of a pipeline."""
    if not key.name:
        raise ServiceError("invalid pipeline spec: request.Pipeline.Name cannot be empty")
    with context("invalid pipeline name"):
        check_name(key.name)
    if key.name[0] in "-_":
        raise ServiceError("pipeline names must start with an alphanumeric character")
    _check_length(f'pipeline name "{key.name}"', key.name, _LONGEST)
    workers = f"{key.project}-{key.name}-v99".lower().replace("_", "-")
    _check_length(f'Kubernetes name "{workers}"', workers, _LONGEST_KUBERNETES)


def _check_length(what: str, name: str, longest: int) -> None:
    excess = len(name) - longest
    if excess > 0:
        raise ServiceError(f"{what} is {excess} characters longer than the {longest} max")
