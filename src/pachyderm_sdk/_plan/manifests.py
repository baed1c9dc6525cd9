"""Manifests of Kubernetes objects that a server stores as they are given."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING, Final

from ..errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

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
        TypeError: A value is neither bytes nor text. It is not shown.
    """
    if not _NAME.fullmatch(name):
        raise InvalidArgumentError(
            f"{name!r} cannot be the name of a secret: lower case letters, digits, `-` and `.` only"
        )
    if data is None:
        raise TypeError("create_secret takes a name with data, or a file")
    manifest = {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {"name": name, "labels": dict(labels), "annotations": dict(annotations)},
        "type": "Opaque",
        "data": {_key(key): _base64(key, value) for key, value in data.items()},
    }
    return json.dumps(manifest).encode()


def _key(key: str) -> str:
    if not _KEY.fullmatch(key):
        raise InvalidArgumentError(f"{key!r} cannot be a key of a secret: letters, digits, `-`, `_` and `.` only")
    return key


def _base64(key: str, value: bytes | str) -> str:
    if isinstance(value, str):
        value = value.encode()
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError(f"the value of {key!r} must be bytes or text, not {type(value).__name__}")
    return base64.b64encode(value).decode()
