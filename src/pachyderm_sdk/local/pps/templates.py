"""Templates of pipelines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from pachyderm_sdk.api import pps
from pachyderm_sdk.errors import DecodeError
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pps import jsonnet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pachyderm_sdk.local.pps.specs import Json

__all__ = ["render"]


def render(template: str, arguments: Mapping[str, str]) -> pps.RenderTemplateResponse:
    """The specs that a template makes.

    Args:
        template: Jsonnet text for a spec, a list of specs, or a function that returns these.
        arguments: the arguments of the function.

    Raises:
        ServiceError: the template is malformed, fails, or makes something else.
    """
    try:
        text = jsonnet.render(template, arguments)
    except jsonnet.JsonnetError as error:
        raise ServiceError(f"template err: {error}") from error
    value = cast("Json", json.loads(text))
    if not isinstance(value, list | dict):
        raise ServiceError(f"not a json object or list: {text}")
    made: list[pps.CreatePipelineRequest] = []
    for one in value if isinstance(value, list) else [value]:
        if not isinstance(one, dict):
            raise ServiceError(f"not a json object: {json.dumps(one)}")
        try:
            made.append(pps.CreatePipelineRequest.from_dict(one))
        except DecodeError as error:
            raise ServiceError(str(error)) from error
    return pps.RenderTemplateResponse(json=text, specs=made)
