"""`ConfigFile`: the file that pachctl and all SDKs share, read and written."""

from __future__ import annotations

import json
import os
import uuid
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from .. import constants
from .._plan.saving import saved
from .._wire.address import Address
from ..errors import ConfigError
from .context import SOURCES, Context

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .connection import Connection

__all__ = ["ConfigFile", "default_path"]

_FIX = "You can fix your config by setting the active context like so: pachctl config set active-context <context>"


class ConfigFile:
    """The content of a configuration file.

    Example:
        >>> config = ConfigFile({"v2": {"active_context": "dev", "contexts": {"dev": {"pachd_address": "dev:80"}}}})
        >>> config.active_context.pachd_address
        'grpc://dev:80'

    Args:
        data: The content as Python data.

    Raises:
        ConfigError: It is not that of a configuration file.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = _migrated(deepcopy(dict(data)))
        self._path: Path | None = None
        v2 = self._data.get("v2")
        if not (isinstance(v2, dict) and isinstance(v2.get("contexts"), dict) and "active_context" in v2):
            raise ConfigError("Missing required fields v2.active_context and/or v2.contexts.")
        self._v2: dict[str, Any] = v2
        for context in v2["contexts"].values():
            _qualify(context)

    @classmethod
    def from_path(cls, config_file: Path | str) -> ConfigFile:
        """Reads a file, JSON or YAML (with the extra `[yaml]`). An empty one has no contexts.

        Addresses are given their full form, and a file of the first kind (`v1`) that of the second; the file itself
        is left as it is until `write`.

        Args:
            config_file: Its path; `~` is understood.

        Raises:
            ConfigError: There is no such file, or it is not a configuration file.
        """
        path = _expanded(config_file)
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            raise ConfigError(f"there is no configuration file {path}") from None
        except (OSError, ValueError) as error:  # what it holds is no UTF-8, or its name holds what no name can
            raise ConfigError(f"the configuration file {path} cannot be read: {error}") from error
        data = _parsed(text, path) if text.strip() else {"v2": {"active_context": "", "contexts": {}}}
        if not isinstance(data, dict):
            raise ConfigError(f"the configuration file {path} does not hold an object")
        try:
            config = cls(data)
        except ConfigError as error:
            raise ConfigError(f"the configuration file {path}: {error.message}") from None
        config._path = path
        return config

    @classmethod
    def new_with_context(cls, name: str, context: Context) -> ConfigFile:
        """Returns a configuration with one context, which is active."""
        config = cls({"user_id": uuid.uuid4().hex, "v2": {"active_context": name, "contexts": {}, "metrics": True}})
        config.add_context(name, context)
        return config

    @property
    def path(self) -> Path | None:
        """The file that this was read from or written to; None if there is none yet."""
        return self._path

    @property
    def is_empty(self) -> bool:
        """Whether no context is configured, nor named as the active one."""
        return not self._v2["contexts"] and not self._v2["active_context"]

    @property
    def user_id(self) -> str | None:
        """A random id that pachctl gives each user, for its usage statistics."""
        user_id = self._data.get("user_id")
        return None if user_id is None else str(user_id)

    @property
    def contexts(self) -> dict[str, Context]:
        """All contexts by name.

        Raises:
            ConfigError: One of them is not well formed; the error says which and where.
        """
        return {name: self.context(name) for name in self._v2["contexts"]}

    def context(self, name: str) -> Context:
        """Returns a context.

        Raises:
            ConfigError: There is none of that name, or it is not well formed.
        """
        try:
            data = self._v2["contexts"][name]
        except KeyError:
            known = ", ".join(self._v2["contexts"]) or "none"
            raise ConfigError(f"there is no {self._named(name)}", hint=f"The contexts of the file: {known}.") from None
        try:
            return Context.model_validate(data)
        except ValidationError as error:
            found = error.errors(include_url=False)
            where = "; ".join(": ".join(filter(None, (".".join(map(str, e["loc"])), e["msg"]))) for e in found)
            raise ConfigError(f"the {self._named(name)} is not well formed: {where}") from None

    @property
    def active_context_name(self) -> str:
        """The name of the context that `$PACH_CONTEXT` names, else of the file's active one.

        Raises:
            ConfigError: There is no such context.
        """
        return self._chosen(constants.PACH_CONTEXT_ENV, self._v2["active_context"])

    @property
    def active_context(self) -> Context:
        """The context that `$PACH_CONTEXT` names, else the file's active one.

        Raises:
            ConfigError: There is none.
        """
        return self.context(self.active_context_name)

    @property
    def active_enterprise_context(self) -> Context:
        """The context that `$PACH_ENTERPRISE_CONTEXT` names, else that of the enterprise server, else the active one.

        Raises:
            ConfigError: There is none.
        """
        name = self._v2.get("active_enterprise_context") or self._v2["active_context"]
        return self.context(self._chosen("PACH_ENTERPRISE_CONTEXT", name))

    def connection(self, context: str | None = None) -> Connection:
        """Returns how to connect to the server of a context, and which keys say so.

        Args:
            context: Name of the context; the active one by default.

        Raises:
            ConfigError: There is no such context, or it is wrong; the error names it, its file and the key.
        """
        name = self.active_context_name if context is None else context
        try:
            return self.context(name).connection(f"the {self._named(name)}")
        except ConfigError as error:
            if self._named(name) in error.message:
                raise
            raise ConfigError(f"the {self._named(name)}: {error.message}", hint=error.hint) from None

    def add_context(self, name: str, context: Context, *, overwrite: bool = False) -> None:
        """Adds a context.

        Args:
            name: Its name.
            context: What to add. Fields that have their defaults are left out.
            overwrite: Whether to replace one of that name.

        Raises:
            ConfigError: There is one of that name.
        """
        if name in self._v2["contexts"] and not overwrite:
            raise ConfigError(f'context "{name}" already exists')
        self._v2["contexts"][name] = context.model_dump(exclude_none=True, exclude_defaults=True)

    def set_active_context(self, name: str) -> None:
        """Makes a context the active one.

        Raises:
            ConfigError: There is none of that name.
        """
        if name not in self._v2["contexts"]:
            raise ConfigError(f'context "{name}" does not exist')
        self._v2["active_context"] = name

    def set_session_token(self, token: str | None, context: str | None = None) -> None:
        """Puts a token into a context, or takes out the one that is there; nothing else of the context changes.

        Args:
            token: The token; None to take it out.
            context: Name of the context; the active one by default.

        Raises:
            ConfigError: There is no such context, or it is not well formed.
        """
        name = self.active_context_name if context is None else context
        self.context(name)
        data: dict[str, Any] = self._v2["contexts"][name]
        data.pop("session_token", None)
        if token:
            data["session_token"] = token

    def write(self, config_file: Path | str | None = None) -> None:
        """Writes the file, at once and for its owner only; whoever reads it meanwhile sees the old one or the new one.

        Keys that are not known here are written as they were read, inside contexts and elsewhere. What was YAML is JSON
        then.

        Args:
            config_file: Its path; `~` is understood. By default the file that this was read from, else
                `default_path()`. The folder must exist, unless it is the default one.

        Raises:
            ConfigError: It cannot be written.
        """
        path = _expanded(config_file or self._path or default_path()).resolve()
        try:
            if path == _expanded(constants.CONFIG_PATH_LOCAL).resolve():
                path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            elif not path.parent.exists():
                raise ConfigError(f"cannot use config at {path}: could not stat parent directory")
            with saved(path, private=True) as out:
                out.write(json.dumps(self._data, indent=2).encode() + b"\n")
                out.flush()
                os.fsync(out.fileno())
        except OSError as error:
            raise ConfigError(f"the configuration file {path} cannot be written: {error.strerror or error}") from error
        self._path = path

    def _chosen(self, variable: str, active: object) -> str:
        contexts = self._v2["contexts"]
        if chosen := os.environ.get(variable):
            if chosen not in contexts:
                raise ConfigError(
                    f'pachctl config error: `{variable}` refers to a context ("{chosen}") that does not exist'
                )
            return chosen
        if not (active and isinstance(active, str)):
            raise ConfigError("pachctl config error: no active context configured.", hint=_FIX)
        if active not in contexts:
            raise ConfigError(
                f'pachctl config error: pachctl\'s active context is "{active}", but no context named "{active}" has'
                " been configured.",
                hint=_FIX,
            )
        return active

    def _named(self, name: str) -> str:
        return f'context "{name}"' + ("" if self._path is None else f" of {self._path}")

    def __repr__(self) -> str:
        """Shows names, never tokens."""
        return f"ConfigFile(active_context={self._v2['active_context']!r}, contexts={list(self._v2['contexts'])})"


def default_path() -> Path:
    """Returns the path of the configuration file of this user, as the environment is now."""
    if named := os.environ.get(constants.PACH_CONFIG_ENV):
        return _expanded(named)
    return mounted if (mounted := constants.CONFIG_PATH_SPOUT).exists() else _expanded(constants.CONFIG_PATH_LOCAL)


def _expanded(path: Path | str) -> Path:
    return Path(os.path.expanduser(path))  # which is content with a user who has no home


def _parsed(text: str, path: Path) -> object:
    try:
        return json.loads(text)
    except RecursionError:
        raise ConfigError(f"the configuration file {path} nests too deep") from None
    except ValueError as error:
        problem = f"the configuration file {path} is not JSON: {error}"
    try:
        import yaml
    except ImportError:
        raise ConfigError(problem, hint="If it is YAML: pip install 'pachyderm-sdk[yaml]'.") from None
    try:
        return yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:  # whose text quotes the line, and that may be the one with the token
        mark = error.problem_mark
        place = "" if mark is None else f" (line {mark.line + 1}, column {mark.column + 1})"
        raise ConfigError(f"the configuration file {path} is neither JSON nor YAML: {error.problem}{place}") from None
    except yaml.YAMLError:
        raise ConfigError(f"the configuration file {path} is neither JSON nor YAML") from None


def _migrated(data: dict[str, Any]) -> dict[str, Any]:
    """Returns the content in the second form of the file; the first knew one server only."""
    v1 = data.get("v1")
    if "v2" in data or not isinstance(v1, dict):
        return data
    rest = {key: value for key, value in data.items() if key != "v1"}
    context = {"source": SOURCES["CONFIG_V1"], **v1}
    return {**rest, "v2": {"active_context": "default", "contexts": {"default": context}, "metrics": True}}


def _qualify(context: object) -> None:
    """Gives the address of a context its full form; one that is none is left for who wants to dial it."""
    if isinstance(context, dict) and isinstance(address := context.get("pachd_address"), str) and address:
        with suppress(ConfigError):
            context["pachd_address"] = str(Address.parse(address))
