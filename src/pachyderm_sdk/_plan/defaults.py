"""Defaults for pipelines, in the forms that a user may give them in, and changed in part."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._proto.documents import canonical, merge
from ..api import pps
from ..errors import InvalidArgumentError

if TYPE_CHECKING:
    from .._proto.documents import Json


def defaults_json(
    defaults: pps.ClusterDefaults | pps.ProjectDefaults | pps.CreatePipelineRequest | Mapping[str, object] | str | None,
    text: str = "",
) -> str:
    """Returns defaults as JSON text. Text is passed on as it is, for the server keeps it.

    Args:
        defaults: In any form, or None if `text` has them.
        text: As JSON text.

    Raises:
        InvalidArgumentError: None are given, or two, or the text is not JSON.
        DecodeError: The data are not those of defaults; the error says where.
        TypeError: They are in no such form.
    """
    if (defaults is None) == (not text):
        raise InvalidArgumentError("give the defaults once: as first argument or as JSON text")
    if isinstance(defaults, pps.CreatePipelineRequest):
        defaults = pps.ClusterDefaults(create_pipeline_request=defaults)
    if isinstance(defaults, (pps.ClusterDefaults, pps.ProjectDefaults)):
        return defaults.to_json()
    if isinstance(defaults, Mapping):
        text = json.dumps(defaults)
    elif isinstance(defaults, str):
        text = defaults
    elif defaults is not None:
        raise TypeError(f"defaults are a pps.ClusterDefaults, a dict or JSON text, not {defaults!r}")
    _read(text)  # what is wrong is said here, with its place, rather than by the server
    return text


def merged(present: str, changes: str) -> str:
    """Returns defaults with a JSON merge patch (RFC 7396) over them.

    Keys are brought to one spelling first, for a patch in snake_case would stand beside what it is to replace.

    Args:
        present: The present ones, as JSON text.
        changes: The patch, as JSON text.

    Raises:
        InvalidArgumentError: A text is no JSON object.
        DecodeError: The patch is not one of defaults; the error says where.
    """
    return json.dumps(merge(_read(present or "{}"), _read(changes)))


def _read(text: str) -> Json:
    """Returns the JSON of defaults in its canonical spelling."""
    try:
        value = json.loads(text)
    except ValueError as error:
        raise InvalidArgumentError(f"these defaults are not JSON: {error}") from None
    if not isinstance(value, dict):
        raise InvalidArgumentError("defaults must be a JSON object")
    pps.ClusterDefaults.from_dict(value)  # cluster and project have the same field, so this is good for both
    return canonical(value, pps.ClusterDefaults)
