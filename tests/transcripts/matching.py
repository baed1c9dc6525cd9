"""Whether an answer is the recorded one.

Recorded strings have placeholders for what differs from server to server. `${commit:1}` is bound where it first
appears and has to be the same from then on; two of one kind never stand for the same value. Without a number
(`${time}`) anything of that form will do. Fields whose names end in `Json` are compared as JSON.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .scenarios import Step

__all__ = ["Bindings", "difference", "fill", "match", "match_status", "without"]

Json = Any  # as `json` gives it
Bindings = dict[str, str]

_PLACEHOLDER = re.compile(r"\$\{([a-z]+)(?::(\d+))?\}")
_HEX = r"[0-9a-f]{32}"
_FORMS = {
    "addr": r"[0-9A-Za-z.\[\]:-]+:\d+",
    "any": r"[\s\S]*",
    "commit": _HEX,
    "duration": r"-?[0-9.]+(?:s|ms|us|µs|m|h)[0-9a-z.µ]*",
    "fileset": r"[^\s\"']+",
    "hash": r"[0-9a-f]{64}",
    "hex": r"[0-9a-f]+",
    "host": r"[A-Za-z0-9.-]+",
    "id": _HEX,
    "int": r"-?\d+",
    "job": _HEX,
    "salt": _HEX,
    "time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)",
    "token": r"[^\s\"']+",
    "transaction": _HEX,
    "uuid": r"[0-9a-f-]{32,36}",
    "version": r"\S*",
}

# what clients look for in error texts
_PHRASES = re.compile(
    r"auth service is not activated|already activated|no authentication token|not found|already exists|not authorized|"
    r"has already finished|finished commit|not finished|was deleted|unknown service|unknown method|path collision|"
    r"output branch|in a transaction|value is required",
    re.IGNORECASE,
)


def match(
    expected: Json, actual: Json, bound: Bindings, unordered: frozenset[str] = frozenset(), key: str = ""
) -> Bindings | None:
    """Compare JSON values.

    Args:
        expected: the recorded value.
        actual: the value that came.
        bound: what placeholders stand for so far.
        unordered: names of lists whose order does not count.
        key: name of the field that the values are in.

    Returns:
        The bindings with those that were added, None if the values do not match.
    """
    if isinstance(expected, str) and isinstance(actual, str):
        if key.endswith("Json") and expected.strip()[:1] in ("{", "[") and actual.strip()[:1] in ("{", "["):
            return match(json.loads(expected), json.loads(actual), bound, unordered)
        return _match_text(expected, actual, bound)
    if isinstance(expected, dict) and isinstance(actual, dict):
        if expected.keys() != actual.keys():
            return None
        result: Bindings | None = bound
        for name, value in cast("dict[str, Json]", expected).items():
            if result is not None:
                result = match(value, actual[name], result, unordered, name)
        return result
    if isinstance(expected, list) and isinstance(actual, list):
        if len(expected) != len(actual):
            return None
        if key in unordered:
            return match_any_order(expected, actual, bound, unordered)
        result = bound
        for wanted, got in zip(expected, actual, strict=True):
            if result is not None:
                result = match(wanted, got, result, unordered, key)
        return result
    return bound if type(expected) is type(actual) and expected == actual else None


def match_any_order(
    expected: list[Json], actual: list[Json], bound: Bindings, unordered: frozenset[str]
) -> Bindings | None:
    """Compare lists as multisets, trying assignments until one fits."""
    if not expected:
        return bound if not actual else None
    for i, candidate in enumerate(actual):
        result = match(expected[0], candidate, bound, unordered)
        if result is not None:
            rest = match_any_order(expected[1:], actual[:i] + actual[i + 1 :], result, unordered)
            if rest is not None:
                return rest
    return None


def _match_text(expected: str, actual: str, bound: Bindings) -> Bindings | None:
    pattern, groups = "", dict[str, str]()
    end = 0
    for found in _PLACEHOLDER.finditer(expected):
        kind, number = found[1], found[2]
        pattern += re.escape(expected[end : found.start()])
        end = found.end()
        name = f"{kind}:{number}"
        if number is None:
            pattern += f"(?:{_FORMS[kind]})"
        elif name in bound:
            pattern += re.escape(bound[name])
        elif name in groups:
            pattern += f"(?P={groups[name]})"
        else:
            groups[name] = f"g{len(groups)}"
            pattern += f"(?P<{groups[name]}>{_FORMS[kind]})"
    fitting = re.fullmatch(pattern + re.escape(expected[end:]), actual)
    if fitting is None:
        return None
    result = dict(bound)
    for name, group in groups.items():
        value = fitting[group]
        kind = name.partition(":")[0]
        if any(other.partition(":")[0] == kind and taken == value for other, taken in result.items()):
            return None
        result[name] = value
    return result


def match_status(step: Step, actual: dict[str, str], bound: Bindings, *, exact: bool) -> Bindings | None:
    """Compare how a call ended.

    Args:
        step: the recorded call.
        actual: code and message that came.
        bound: what placeholders stand for so far.
        exact: compare the message to the letter. Otherwise it must name the same repos, commits and paths, and have
            the phrases that clients look for.
    """
    if step.status["code"] != actual["code"]:
        return None
    if step.incidental_message:
        return bound
    if exact or actual["code"] == "OK":
        return match(step.status, actual, bound)
    wanted, got = step.status["message"], actual["message"]
    named = {
        text for text in _strings(step.request or step.requests) if text in wanted and text not in ("user", "default")
    }
    named |= {bound[name] for name in (f"{m[1]}:{m[2]}" for m in _PLACEHOLDER.finditer(wanted)) if name in bound}
    phrases = {phrase.lower() for phrase in _PHRASES.findall(wanted)}
    return bound if all(n in got for n in named) and all(p in got.lower() for p in phrases) else None


def _strings(value: Json) -> set[str]:
    if isinstance(value, dict):
        return {text for inner in cast("dict[str, Json]", value).values() for text in _strings(inner)}
    if isinstance(value, list):
        return {text for inner in value for text in _strings(inner)}
    return {value} if isinstance(value, str) and len(value) > 1 and not value.startswith("$") else set()


def fill(value: Json, bound: Bindings) -> Json:
    """A request with its placeholders replaced by what they stand for."""
    if isinstance(value, dict):
        return {key: fill(inner, bound) for key, inner in cast("dict[str, Json]", value).items()}
    if isinstance(value, list):
        return [fill(inner, bound) for inner in value]
    if isinstance(value, str):
        return re.sub(r"\$\{([a-z]+:\d+)\}", lambda found: bound[found[1]], value)
    return value


def without(value: Json, names: frozenset[str]) -> Json:
    """A value without some fields, at any depth."""
    if isinstance(value, dict):
        items = cast("dict[str, Json]", value).items()
        return {key: without(inner, names) for key, inner in items if key not in names}
    if isinstance(value, list):
        return [without(inner, names) for inner in value]
    return value


def difference(expected: Json, actual: Json, bound: Bindings, place: str = "") -> str:
    """The first difference between two values, in words."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key in sorted({*expected, *actual}):
            if key not in actual:
                return f"{place}.{key} is missing: {_short(expected[key])}"
            if key not in expected:
                return f"{place}.{key} is unexpected: {_short(actual[key])}"
            if match(expected[key], actual[key], bound, key=key) is None:
                return difference(expected[key], actual[key], bound, f"{place}.{key}")
    if isinstance(expected, list) and isinstance(actual, list):
        if len(expected) != len(actual):
            return f"{place} has {len(actual)} items instead of {len(expected)}: {_short(actual)}"
        for i, (wanted, got) in enumerate(zip(expected, actual, strict=True)):
            if match(wanted, got, bound) is None:
                return difference(wanted, got, bound, f"{place}[{i}]")
    return f"{place} is {_short(actual)} instead of {_short(expected)}"


def _short(value: Json) -> str:
    text = json.dumps(value)
    return text if len(text) <= 400 else text[:400] + "…"
