# Generated from api-protos/worker/worker.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package pachyderm.worker."""

from __future__ import annotations

from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...message import Message as _Message

if _TYPE_CHECKING:
    from .stub import WorkerStub as WorkerStub

__all__ = (
    "CancelRequest",
    "CancelResponse",
    "NextDatumRequest",
    "NextDatumResponse",
    "WorkerStub",
)


@_dataclass(eq=False, repr=False)
class NextDatumRequest(_Message):
    """Result of the datum that user code has just processed."""

    _full_name = "pachyderm.worker.NextDatumRequest"

    error: str = _f.scalar("string", 1)
    """What went wrong with that datum; empty means success, and is right for the first call.

    A failed datum is tried again as the pipeline's `datum_tries` and `err_cmd` say.
    """


@_dataclass(eq=False, repr=False)
class NextDatumResponse(_Message):
    """The surroundings of the next datum."""

    _full_name = "pachyderm.worker.NextDatumResponse"

    env: list[str] = _f.scalar("string", 1, repeated=True)
    """Environment variables of the datum, each as `NAME=value`; also to be found in `/pfs/.env`."""


@_dataclass(eq=False, repr=False)
class CancelRequest(_Message):
    """Chooses the datum whose attempt is given up."""

    _full_name = "pachyderm.worker.CancelRequest"

    job_id: str = _f.scalar("string", 1)
    data_filters: list[str] = _f.scalar("string", 2, repeated=True)
    """Paths or hashes of input files that tell which datum is meant."""


@_dataclass(eq=False, repr=False)
class CancelResponse(_Message):
    """Whether Cancel found something to give up."""

    _full_name = "pachyderm.worker.CancelResponse"

    success: bool = _f.scalar("bool", 1)
    """True if the worker was busy with a datum that matches."""


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("WorkerStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
