"""YAML that means what JSON can say: the core schema of YAML 1.2, as Pachyderm's own tools read it.

PyYAML by itself follows YAML 1.1, where `no` is false, `12:30` a number and `2024-01-01` a date; and of two equal keys
it takes the last without a word. The key `<<` of 1.1, which merges another mapping into the one that it stands in, is
not in the core schema, but read all the same: it is in wide use.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ..errors import PipelineSpecError

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    import yaml

_PLAIN: Final = (
    ("null", r"~|null|Null|NULL|", ("~", "n", "N", "")),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
)
"""Text without quotes that is no text: the type, the pattern, and how it may begin."""
_MERGE: Final = "tag:yaml.org,2002:merge"
_MOST: Final = 1_000_000
"""Values that a text may stand for; a few lines of aliases of aliases could stand for more than any memory holds."""


def read_yaml(text: str) -> list[object]:
    """Returns the documents of a YAML text, empty ones left out.

    Raises:
        ImportError: PyYAML is not installed.
        PipelineSpecError: The text is not YAML; the error says where.
    """
    try:
        import yaml
    except ImportError:
        raise ImportError(
            "reading YAML needs PyYAML, which is not installed: pip install 'pachyderm-sdk[yaml]', or give JSON"
        ) from None
    try:
        found = [document for document in yaml.load_all(text, _loader()) if document is not None]
    except yaml.YAMLError as error:
        raise PipelineSpecError(f"not YAML: {error}") from None
    if _size(found, {}) > _MOST:
        raise PipelineSpecError(f"with its aliases written out, this YAML would have more than {_MOST} values")
    return found


def write_yaml(documents: Sequence[object]) -> str:
    """Returns the YAML text of documents, their keys in the order that they have.

    Raises:
        ImportError: PyYAML is not installed.
    """
    try:
        import yaml
    except ImportError:
        raise ImportError(
            "writing YAML needs PyYAML, which is not installed: pip install 'pachyderm-sdk[yaml]', or take JSON"
        ) from None
    text: str = yaml.dump_all(documents, Dumper=_dumper(), sort_keys=False, allow_unicode=True)
    return text


@cache
def _dumper() -> type[yaml.SafeDumper]:
    import yaml

    class Dumper(yaml.SafeDumper):
        """Puts text into quotes that either version of YAML would take for something else."""

    _add_core(Dumper)
    return Dumper


@cache
def _loader() -> type[yaml.SafeLoader]:
    import yaml

    class Loader(yaml.SafeLoader):
        """Reads the core schema, and refuses to read a key twice."""

        def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
            return super().construct_mapping(node, deep=True)

        def flatten_mapping(self, node: yaml.MappingNode) -> None:
            seen: set[object] = set()
            for key_node, _ in node.value:
                key = self.construct_object(key_node, deep=True)
                if not isinstance(key, str):
                    raise yaml.constructor.ConstructorError(
                        None, None, f"the key {key!r} is not text: put it in quotes", key_node.start_mark
                    )
                if key in seen:
                    raise yaml.constructor.ConstructorError(
                        None, None, f"the key {key!r} stands here twice", key_node.start_mark
                    )
                seen.add(key)
            super().flatten_mapping(node)
            # Each key once: merges of merges would else double them again and again. What comes last here counts.
            node.value = list({self.construct_object(key): (key, value) for key, value in node.value}.values())

        def construct_core_int(self, node: yaml.ScalarNode) -> int:
            text = self.construct_scalar(node)
            return int(text, 0) if text[:2] in ("0o", "0x") else int(text)

    Loader.yaml_implicit_resolvers = {}  # none of YAML 1.1
    _add_core(Loader)
    Loader.add_implicit_resolver(_MERGE, re.compile(r"<<\Z"), ["<"])
    Loader.add_constructor(_MERGE, lambda _, node: str(node.value))  # where it is no key
    Loader.add_constructor("tag:yaml.org,2002:int", Loader.construct_core_int)
    return Loader


def _add_core(kind: type[yaml.resolver.BaseResolver]) -> None:
    for name, pattern, first in _PLAIN:
        kind.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(rf"(?:{pattern})\Z"), list(first))


def _size(value: object, known: dict[int, float]) -> float:
    """Returns how many values there are in one, each counted as often as it stands for; infinite for one in itself."""
    if not isinstance(value, (dict, list)):
        return 1
    if id(value) not in known:
        known[id(value)] = float("inf")
        inside = value.values() if isinstance(value, dict) else value
        known[id(value)] = 1 + sum(_size(one, known) for one in inside)
    return known[id(value)]
