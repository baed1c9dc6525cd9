"""The context of a configuration file in which the token of a login is kept."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .errors import ConfigError

if TYPE_CHECKING:
    import os

    from ._wire.endpoint import Endpoint
    from .config import Context

__all__ = ["TokenPlace"]

_FIRST: Final = "default"


@dataclass(frozen=True)
class TokenPlace:
    """A context, which is that of one server: a token must not be sent to any other.

    Attributes:
        path: The configuration file.
        context: The name of the context.
        endpoint: The server.
    """

    path: Path
    context: str
    endpoint: Endpoint

    @classmethod
    def find(
        cls, endpoint: Endpoint, context: str | None = None, config_file: str | os.PathLike[str] | None = None
    ) -> TokenPlace:
        """Finds where the token for a server goes, without changing anything.

        Args:
            endpoint: The server.
            context: The name of the context, which need not be there; the active one by default.
            config_file: The file, which need not be there; that of the user by default.

        Raises:
            ConfigError: The context is that of another server, or the file cannot be read.
        """
        from .config import ConfigFile, default_path

        path = default_path() if config_file is None else Path(config_file).expanduser()
        if not path.exists():
            return cls(path, context or _FIRST, endpoint)
        config = ConfigFile.from_path(path)
        if context is None:
            context = _FIRST if config.is_empty else config.active_context_name
        if context in config.contexts and (other := config.connection(context).address) != endpoint.address:
            raise ConfigError(
                f'the context "{context}" of {path} is for {other}, and this client is one of {endpoint.address}',
                hint="Say by context=... in which context, or in what new one, the token is to be kept.",
            )
        return cls(path, context, endpoint)

    def keep(self, token: str | None) -> None:
        """Writes a token into the file, which is replaced as a whole and readable by its owner only.

        Args:
            token: The token; None to take out the one that is there.

        Raises:
            ConfigError: The file cannot be read or written.
        """
        from .config import ConfigFile

        if self.path.exists():
            config = ConfigFile.from_path(self.path)
            first = config.is_empty
            if self.context not in config.contexts:
                config.add_context(self.context, self._new())
            if first:
                config.set_active_context(self.context)
        else:
            config = ConfigFile.new_with_context(self.context, self._new())
        config.set_session_token(token, self.context)
        config.write(self.path)

    def _new(self) -> Context:
        from .config import Context

        certificates = self.endpoint.root_certs
        return Context(
            pachd_address=str(self.endpoint.address),
            server_cas=None if certificates is None else base64.b64encode(certificates).decode("ascii"),
        )
