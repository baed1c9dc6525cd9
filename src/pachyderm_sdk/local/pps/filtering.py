"""Filters of listings: jq programs that are run on the JSON of each entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk._proto.registry import message_class
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pps import jq

if TYPE_CHECKING:
    from collections.abc import Callable

    from pachyderm_sdk.local.pps.jq import Json
    from pachyderm_sdk.message import Message

__all__ = ["message_filter"]


def message_filter(program: str) -> Callable[[Message], bool]:
    """What decides whether an entry is listed: the first output of the program must be neither null nor false.

    Args:
        program: a jq program; the empty one lets everything through.

    Raises:
        ServiceError: the program is malformed or uses what is left out here; later, that it fails on an entry.
    """
    if not program:
        return lambda entry: True
    try:
        run = jq.parse(program)
    except (jq.JqError, RecursionError) as error:
        raise ServiceError(f"error creating message filter function: error parsing jq filter: {error}") from error

    def passes(entry: Message) -> bool:
        try:
            output = next(run(_proto_json(entry.to_dict(), type(entry))), None)
        except jq.JqError as error:
            raise ServiceError(f"error applying jq filter: {error}") from error
        return output is not None and output is not False

    return passes


def _proto_json(value: Json, kind: type[Message]) -> Json:
    """The JSON of a message with the fields called as in the API's definition, which is what programs see."""
    if not isinstance(value, dict):
        return value  # a time or the like with a form of its own
    names = {field.json_name: field for field in kind._fields()}
    result: dict[str, Json] = {}
    for key, item in value.items():
        field = names[key]
        inner = message_class(field.type_name) if field.kind == "message" else None
        if inner is None:
            result[field.proto_name] = item
        elif field.key_kind and isinstance(item, dict):
            result[field.proto_name] = {name: _proto_json(entry, inner) for name, entry in item.items()}
        elif isinstance(item, list):
            result[field.proto_name] = [_proto_json(entry, inner) for entry in item]
        else:
            result[field.proto_name] = _proto_json(item, inner)
    return result
