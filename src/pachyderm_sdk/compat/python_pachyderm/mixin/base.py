"""What all mixins stand on."""

from __future__ import annotations

from inspect import isfunction
from typing import TYPE_CHECKING

from ..errors import raising_rpc_errors

if TYPE_CHECKING:
    from ...._sync.client import Client


class Mixin:
    """A part of the client. Its public methods raise the errors of calls as `RpcError`."""

    _client: Client

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name, function in list(vars(cls).items()):
            if isfunction(function) and not name.startswith("_"):
                setattr(cls, name, raising_rpc_errors(function))
