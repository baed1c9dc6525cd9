# Generated from src/pachyderm_sdk/_async/auth/base.py by `python -m codegen.unasync`; do not edit.
"""What all areas of auth stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...api.auth.stub_sync import ApiMethods, ApiStub

if TYPE_CHECKING:
    from ..._wire.calls_sync import Calls


class AuthBase(ApiMethods):
    """The calls of `auth_v2.API` that are good as they are generated, and the raw stub with all of them.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    def _use(self, token: str | None) -> None:
        """Sends a token, or none, with all further calls of this client."""
        self._calls.session.auth_token = token
