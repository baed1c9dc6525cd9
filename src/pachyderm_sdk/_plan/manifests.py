"""Manifests of Kubernetes objects that a server stores as they are given."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from typing import Final

from ..errors import InvalidArgumentError

_NAME: Final = re.compile(r"(?=.{1,253}\Z)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*", re.ASCII)
_KEY: Final = re.compile(r"[-._a-zA-Z0-9]{1,253}", re.ASCII)


def secret_manifest(
    name: str,
    data: Mapping[str, bytes | str] | None,
    labels: Mapping[str, str],
    annotations: Mapping[str, str],
) -> bytes:
    """Returns the manifest of a secret, as JSON.

    Args:
        name: Its name.
        data: Its values by key.
        labels: Labels of the object.
        annotations: Annotations of the object.

    Raises:
        InvalidArgumentError: The name or a key is one that Kubernetes does not take.
        TypeError: The name is no text, the data are no mapping, or a value is neither bytes nor text. It is not shown.
    """
    if not isinstance(name, str):
        raise TypeError(f"the name of a secret is text, not {type(name).__name__}")
    if not _NAME.fullmatch(name):
        raise InvalidArgumentError(
            f"{name!r} cannot be the name of a secret: lower case letters, digits, `-` and `.` only"
        )
    if not isinstance(data, Mapping):
        raise TypeError(
            f"create_secret takes a name with data, or a file; the data are values by key, not {type(data).__name__}"
        )
    manifest = {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {"name": name, "labels": _texts(labels), "annotations": _texts(annotations)},
        "type": "Opaque",
        "data": {_key(key): _base64(key, value) for key, value in data.items()},
    }
    return json.dumps(manifest).encode()


def _texts(values: Mapping[str, str]) -> dict[str, str]:
    for key, value in values.items():
        if not isinstance(value, str):
            raise TypeError(f"the label or annotation {key!r} must be text, not {type(value).__name__}")
    return dict(values)


def _key(key: str) -> str:
    if not isinstance(key, str):
        raise TypeError(f"the key of a secret's value is text, not {type(key).__name__}")
    if not _KEY.fullmatch(key):
        raise InvalidArgumentError(f"{key!r} cannot be a key of a secret: letters, digits, `-`, `_` and `.` only")
    return key


def _base64(key: str, value: bytes | str) -> str:
    if isinstance(value, str):
        try:
            value = value.encode()
        except UnicodeEncodeError:
            # Not in its own words: that error holds the whole value.
            raise InvalidArgumentError(f"the value of {key!r} is text that UTF-8 cannot write: give bytes") from None
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError(f"the value of {key!r} must be bytes or text, not {type(value).__name__}")
    return base64.b64encode(value).decode()
