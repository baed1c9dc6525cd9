"""What is wrong with a template."""

from __future__ import annotations

__all__ = ["JsonnetError", "RuntimeFault", "StaticFault"]


class JsonnetError(Exception):
    """A template cannot be rendered."""


class StaticFault(JsonnetError):
    """The text is no Jsonnet."""

    def __init__(self, problem: str, text: str, position: int) -> None:
        line = text.count("\n", 0, position) + 1
        column = position - (text.rfind("\n", 0, position) + 1) + 1
        super().__init__(f"template:{line}:{column} {problem}")


class RuntimeFault(JsonnetError):
    """Evaluating it fails."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"RUNTIME ERROR: {problem}")
