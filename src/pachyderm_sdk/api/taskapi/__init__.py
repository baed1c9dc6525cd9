# Generated from api-protos/task/task.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Background tasks of pachd, as its services list them."""

from __future__ import annotations


from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...message import Enum as _Enum, Message as _Message

__all__ = (
    "Group",
    "ListTaskRequest",
    "State",
    "TaskInfo",
)


class State(_Enum):
    """How far a task has come.

    Since 2.1.
    """

    UNKNOWN = 0
    """Unset."""
    RUNNING = 1
    """Not done yet, and not taken by a worker."""
    SUCCESS = 2
    """Done."""
    FAILURE = 3
    """Given up; the reason is told."""
    CLAIMED = 4
    """A worker is busy with it."""


@_dataclass(eq=False, repr=False)
class Group(_Message):
    """Names a group of tasks that belong together.

    Since 2.1.
    """

    _full_name = "taskapi.Group"

    namespace: str = _f.scalar("string", 1)
    """Part of the server that makes the tasks, e.g. storage; empty for all."""
    group: str = _f.scalar("string", 2)
    """One group of the namespace; empty for all."""


@_dataclass(eq=False, repr=False)
class ListTaskRequest(_Message):
    """Says which tasks to list.

    Since 2.1.
    """

    _full_name = "taskapi.ListTaskRequest"

    group: Group | None = _f.message("taskapi.Group", 1)
    """Required, but may be empty: then all tasks are listed."""


@_dataclass(eq=False, repr=False)
class TaskInfo(_Message):
    """Facts about a task.

    Since 2.1.
    """

    _full_name = "taskapi.TaskInfo"

    id: str = _f.scalar("string", 1)
    group: Group | None = _f.message("taskapi.Group", 2)
    state: State = _f.enum(State, 3)
    reason: str = _f.scalar("string", 4)
    """Why it failed; empty otherwise."""
    input_type: str = _f.scalar("string", 5)
    """Name of the message type of the input."""
    input_data: str = _f.scalar("string", 6)
    """What the task is to work on, as text."""
