# Generated from api-protos/proxy/proxy.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of proxy."""

from __future__ import annotations

from collections.abc import AsyncIterator

from ..._wire.servicer import Call, Servicer, unimplemented
from . import ListenRequest, ListenResponse, methods


class ApiServicer(Servicer):
    """The server side of `proxy.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    def listen(self, request: ListenRequest, call: Call) -> AsyncIterator[ListenResponse]:
        """Serves `proxy.API/Listen`."""
        raise unimplemented(methods.LISTEN)
