"""Ways to connect, and what errors say."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import reveal_type

from pachyderm_sdk import AsyncClient, Client, constants, versions
from pachyderm_sdk.api import pfs
from pachyderm_sdk.config import ConfigFile, Context, find_connection
from pachyderm_sdk.errors import AuthServiceNotActivated, NotFoundError, PachydermError, from_status


class MyClient(Client):
    """A user's own."""


def main(folder: Path) -> None:
    reveal_type(Client.connect())  # reveals: Client
    reveal_type(AsyncClient.connect("grpcs://host"))  # reveals: AsyncClient
    reveal_type(MyClient.from_config(folder / "config.json", context="dev"))  # reveals: MyClient
    client = Client.connect(context="dev", auth_token="token", timeout=60)
    why = client.explain()
    reveal_type(why)  # reveals: Explanation
    reveal_type(why.auth_token.source)  # reveals: str
    reveal_type(why.passed_over)  # reveals: tuple[str, ...]
    client.explain().address.value = "another"  # error
    Client.connect(port=30650)  # error
    Client.connect(Path("config.json"))  # error

    file = ConfigFile.new_with_context("dev", Context(pachd_address="host", port_forwarders={"pachd": 1}))
    reveal_type(file.active_context)  # reveals: Context
    reveal_type(file.contexts)  # reveals: dict[str, Context]
    reveal_type(find_connection().root_certs)  # reveals: bytes | None
    file.set_session_token(None)
    Context(pachd_addres="host", project=3)  # error

    try:
        client.pfs.inspect_repo("images")
    except AuthServiceNotActivated as error:
        reveal_type(error.hint)  # reveals: str
    except NotFoundError as error:
        reveal_type(error.code)  # reveals: StatusCode | None
    reveal_type(from_status(5, "repo default/a not found"))  # reveals: PachydermError
    raise PachydermError("text", resource="default/images")


def older(client: Client) -> None:
    request = pfs.ListRepoRequest(page=pfs.RepoPage(page_size=10))
    reveal_type(versions.newer_fields(client.get_version(), request))  # reveals: list[str]
    versions.newer_fields("2.9", request)  # error
    reveal_type(versions.serves(client.get_version(), "pfs_v2.API/ForgetCommit"))  # reveals: bool
    reveal_type(constants.DEFAULT_CONFIG)  # reveals: Path
