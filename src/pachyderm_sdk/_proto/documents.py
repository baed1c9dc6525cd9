"""JSON documents of messages that have to stay documents, because a message could not hold all that they say.

A message does not tell a field that is null or that is set to its default from one that is not there; in the layers of
defaults below a pipeline's spec, that is the difference between removing, overriding and inheriting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .registry import message_class

if TYPE_CHECKING:
    from ..message import Message

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
JsonObject: TypeAlias = "dict[str, Json]"


def canonical(value: Json, kind: type[Message]) -> Json:
    """Returns what is known to be the JSON of a message with its keys and enum numbers in their canonical spelling."""
    if not isinstance(value, dict):
        return value  # absent, or a time or the like with a form of its own
    fields = {name: field for field in kind._fields() for name in (field.name, field.proto_name, field.json_name)}
    result: JsonObject = {}
    for key, item in value.items():
        field = fields[key]
        inner = message_class(field.type_name) if field.kind == "message" else None
        if field.key_kind:
            entries = item if isinstance(item, dict) else {}
            result[field.json_name] = {
                name: entry if inner is None else canonical(entry, inner) for name, entry in entries.items()
            }
        elif inner is not None:
            result[field.json_name] = (
                [canonical(one, inner) for one in item] if isinstance(item, list) else canonical(item, inner)
            )
        elif field.enum is not None and isinstance(item, int):
            result[field.json_name] = field.enum(item).name or item
        else:
            result[field.json_name] = item
    return result


def merge(target: Json, patch: Json) -> Json:
    """Applies a JSON merge patch (RFC 7396): objects merge, null removes, everything else replaces."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merge(result.get(key), value)
    return result
