# Generated from api-protos/task/task.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package taskapi."""

from __future__ import annotations

from dataclasses import dataclass as _dataclass

from ..._proto import fields as _f
from ...message import Enum as _Enum, Message as _Message

__all__ = (
    "Group",
    "ListTaskRequest",
    "State",
    "TaskInfo",
)


class State(_Enum):
    """`taskapi.State`."""

    UNKNOWN = 0
    RUNNING = 1
    SUCCESS = 2
    FAILURE = 3
    CLAIMED = 4


@_dataclass(eq=False, repr=False)
class Group(_Message):
    """`taskapi.Group`."""

    _full_name = "taskapi.Group"

    namespace: str = _f.scalar("string", 1)
    group: str = _f.scalar("string", 2)


@_dataclass(eq=False, repr=False)
class ListTaskRequest(_Message):
    """`taskapi.ListTaskRequest`."""

    _full_name = "taskapi.ListTaskRequest"

    group: Group | None = _f.message("taskapi.Group", 1)


@_dataclass(eq=False, repr=False)
class TaskInfo(_Message):
    """`taskapi.TaskInfo`."""

    _full_name = "taskapi.TaskInfo"

    id: str = _f.scalar("string", 1)
    group: Group | None = _f.message("taskapi.Group", 2)
    state: State = _f.enum(State, 3)
    reason: str = _f.scalar("string", 4)
    input_type: str = _f.scalar("string", 5)
    input_data: str = _f.scalar("string", 6)
