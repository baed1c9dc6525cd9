"""Pipeline specs as JSON: reading them, putting defaults below them, and checking what comes out.

Layers are merged as JSON, not as messages, because a spec can remove a default with `null` and because what users
wrote is kept as they wrote it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from pachyderm_sdk._proto.documents import Json, JsonObject, canonical, merge
from pachyderm_sdk.api import pps
from pachyderm_sdk.errors import DecodeError
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pps import protojson

if TYPE_CHECKING:
    from pachyderm_sdk.message import Message

__all__ = [
    "BUILT_IN",
    "Effective",
    "Json",
    "JsonObject",
    "SpecError",
    "compact",
    "effective",
    "merge",
    "of_request",
    "read",
    "shown",
]

BUILT_IN: Final = (
    '{"createPipelineRequest":{"transform":{"image":"ubuntu:20.04"},"outputBranch":"master","datumTries":"3",'
    '"reprocessSpec":"until_success"}}'
)
"""What the server fills in below all other defaults."""

_LONGEST_SHOWN: Final = 4_000
_REPROCESS_SPECS: Final = ("", "until_success", "every_job")
_SERVICE_TYPES: Final = ("", "ClusterIP", "LoadBalancer", "NodePort")


class SpecError(ServiceError):
    """A text is not the JSON of what it should be, or says what no pipeline can be."""


class Effective(NamedTuple):
    """A spec with defaults below it.

    Attributes:
        json: as compact JSON with sorted keys.
        request: as a message.
    """

    json: str
    request: pps.CreatePipelineRequest


def read(text: str, kind: type[Message]) -> JsonObject:
    """The JSON of a message with its keys and enum names in their canonical spelling; values stay as they are.

    Raises:
        SpecError: it is not JSON, or not that of such a message.
    """
    try:
        value = cast("Json", json.loads(text, parse_constant=_refuse, object_pairs_hook=_unique))
        if not isinstance(value, dict):
            raise SpecError("not a JSON object")
        _message(value, kind)
        return cast("JsonObject", canonical(value, kind))
    except (ValueError, SpecError, RecursionError) as error:
        raise SpecError(protojson.fault(text, kind) or str(error)) from error


def _refuse(constant: str) -> Json:
    raise ValueError(f"{constant} is not JSON")


def _unique(pairs: list[tuple[str, Json]]) -> JsonObject:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is there twice")
    return found


def _message(value: JsonObject, kind: type[Message]) -> Message:
    try:
        return kind.from_dict(value)
    except DecodeError as error:
        raise SpecError(str(error)) from error


def compact(value: Json, *, sort: bool = True) -> str:
    """JSON without blanks; whole numbers have no fraction, as those who read it expect."""
    return json.dumps(_whole(value), ensure_ascii=False, separators=(",", ":"), sort_keys=sort)


def _whole(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _whole(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def shown(text: str) -> str:
    """A document within an error; of a long one the beginning and the end, as many clients take 8 KiB of trailers."""
    if len(text) <= _LONGEST_SHOWN:
        return text
    half = _LONGEST_SHOWN // 2
    return f"{text[:half]} ... {text[-half:]}"


def of_request(request: pps.CreatePipelineRequest) -> str:
    """A spec as JSON, in the order of its definition."""
    return compact(request.to_dict(), sort=False)


def effective(defaults: Json, spec: Json) -> Effective:
    """A spec over the defaults, both in canonical spelling.

    Raises:
        SpecError: the result is no spec, or one that no pipeline can have.
    """
    below = defaults.get("createPipelineRequest") if isinstance(defaults, Mapping) else None
    merged = cast("JsonObject", merge(below, spec))
    text = compact(merged)
    try:
        request = cast("pps.CreatePipelineRequest", _message(merged, pps.CreatePipelineRequest))
        _check(request)
    except SpecError as error:
        raise error.within(f"invalid effective spec {shown(text)}") from error
    return Effective(text, request)


def _check(request: pps.CreatePipelineRequest) -> None:
    """Refuse what can be told to be wrong from the spec alone."""
    if request.tf_job is not None:
        raise SpecError("embedding TFJobs in pipelines is not supported yet")
    if request.reprocess_spec not in _REPROCESS_SPECS:
        raise SpecError('invalid pipeline spec: ReprocessSpec must be one of "until_success" or "every_job"')
    for i, toleration in enumerate(request.tolerations, 1):
        if toleration.operator == pps.TolerationOperator.EMPTY:
            raise SpecError(
                f"toleration {i}/{len(request.tolerations)}: "
                "cannot omit key/value comparison operator; specify EQUAL or EXISTS"
            )
    for text, name in ((request.pod_spec, "PodSpec"), (request.pod_patch, "PodPatch")):
        if text and not _is_json(text):
            raise SpecError(f"malformed {name}")
    if request.service is not None and request.service.type not in _SERVICE_TYPES:
        raise SpecError(f"the following service type {request.service.type} is not allowed")


def _is_json(text: str) -> bool:
    try:
        json.loads(text, parse_constant=_refuse)
    except ValueError:
        return False
    return True
