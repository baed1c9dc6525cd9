"""One process for all datums of a batch."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING

from typing_extensions import ParamSpec

from .client import Client

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["batch_all_datums"]

P = ParamSpec("P")


def batch_all_datums(user_code: Callable[P, object]) -> Callable[P, None]:
    """Makes a function that processes one datum into one that processes all; now `client.worker.batch_all_datums`.

    RPC: `pachyderm.worker.Worker/NextDatum`.

    Args:
        user_code: Called for each datum. What it raises fails that datum, and is logged.

    Returns:
        A function that returns never: the worker ends the process after the last datum.
    """

    @wraps(user_code)
    def all_datums(*args: P.args, **kwargs: P.kwargs) -> None:
        with Client.new_in_cluster() as client:
            client.worker.batch_all_datums(user_code)(*args, **kwargs)

    return all_datums
