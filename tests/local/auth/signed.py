"""Clients of one server with auth on."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from pachyderm_sdk import Client
from pachyderm_sdk.local import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from typing_extensions import Self

    from pachyderm_sdk.access import ResourceRef

__all__ = ["ROOT_TOKEN", "Server", "guarded"]

ROOT_TOKEN = "iamroot"


class Server:
    """A server with auth on, and its clients, which close with it."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._clients = ExitStack()
        self.root = self.client(ROOT_TOKEN)

    def client(self, token: str | None) -> Client:
        """A client with a token, or none."""
        return self._clients.enter_context(Client.from_address(self.address, auth_token=token, timeout=30))

    def robot(self, name: str, *roles: str, on: ResourceRef = "cluster", ttl: int = 0) -> Client:
        """A client of a robot, which gets roles on the resource."""
        token = self.root.auth.rpc.get_robot_token(robot=name, ttl=ttl).token
        if roles:
            self.root.auth.modify_role_binding(on, f"robot:{name}", roles)
        return self.client(token)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._clients.close()


@contextmanager
def guarded(data: Path | None = None) -> Iterator[Server]:
    """A server on which auth was just turned on."""
    with LocalServer(data) as server:
        with Client.from_address(server.address) as client:
            client.auth.activate(ROOT_TOKEN)
        with Server(server.address) as made:
            yield made
