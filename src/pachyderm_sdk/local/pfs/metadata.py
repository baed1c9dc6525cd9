"""User metadata: the maps of strings that projects, repos, branches, commits and the cluster carry."""

from __future__ import annotations

import json
from typing import cast

__all__ = ["dump", "load"]


def load(text: str) -> dict[str, str]:
    """A stored map as a dict."""
    return cast("dict[str, str]", json.loads(text)) if text != "{}" else {}


def dump(metadata: dict[str, str]) -> str:
    """A map as it is stored."""
    return json.dumps(metadata, ensure_ascii=False)
