# Generated from src/pachyderm_sdk/_async/pps/datums.py by `python -m codegen.unasync`; do not edit.
"""Datums: the parts that a job's input is split into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ..._plan.arguments import several
from ..._plan.paging import Page
from ...errors import InvalidArgumentError
from ..pages import Pages
from .base import PpsBase
from .batches import DatumBatches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._wire.calls_sync import Stream
    from ...api import pps
    from ...refs import DatumRef, JobRef


class Datums(PpsBase):
    """What can be done with datums."""

    def list_datum(
        self,
        job: JobRef | None = None,
        *,
        input: pps.Input | None = None,
        filter: pps.ListDatumRequestFilter | None = None,
        pagination_marker: str = "",
        number: int = 0,
        reverse: bool = False,
        timeout: float | None = None,
    ) -> Pages[pps.DatumInfo, str]:
        """Lists the datums of a job, or those that an input would give now, by their ids.

        RPC: `pps_v2.API/ListDatum`.

        Example:
            >>> client.pfs.create_repo("images")
            >>> with client.pfs.commit("images@master") as commit:
            ...     file = commit.put_file("/cats/tom.png", b"...")
            >>> each = pps.Input(pfs=pps.PfsInput(repo="images", glob="/*"))
            >>> [datum.data[0].file.path for datum in client.pps.list_datum(input=each)]
            ['/cats/']

        Args:
            job: The job. While it runs, only datums that are done are given.
            input: The input of a pipeline, which need not exist. Nothing is run or stored. Not one with a cron input.
            filter: Only datums in these states, since 2.3.
            pagination_marker: Go on behind the datum with this id, or before it if reversed; since 2.4.
            number: Most datums to give; all if 0. They come as they are read, so all may be many.
            reverse: Whether the last id comes first.
            timeout: Seconds after which a call is given up; None for the client's default.

        Raises:
            InvalidArgumentError: Neither a job nor an input is given, or both; or the number is negative.
        """
        if (job is None) == (input is None):
            raise InvalidArgumentError("list_datum takes either a job or an input")
        found = None if job is None else refs.job(job)

        def fetch(page: Page[str]) -> Stream[pps.DatumInfo]:
            return self.rpc.list_datum(
                job=found,
                input=input,
                filter=filter,
                pagination_marker=page.marker or "",
                number=page.number,
                reverse=reverse,
                timeout=timeout,
            )

        first = Page.first(number, pagination_marker or None, reverse)
        return Pages(fetch, first, lambda info: info.datum.id if info.datum is not None else None)

    def inspect_datum(self, datum: DatumRef, *, timeout: float | None = None) -> pps.DatumInfo:
        """Looks a datum of a job up.

        RPC: `pps_v2.API/InspectDatum`.

        Args:
            datum: The datum, with its job: `(job, id)`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is no such datum.
            JobNotFoundError: There is no such job.
        """
        return self.rpc.inspect_datum(datum=refs.datum(datum), timeout=timeout)

    def restart_datum(
        self, job: JobRef, *, data_filters: Sequence[str] = (), timeout: float | None = None
    ) -> None:
        """Makes a worker give up its try at a datum, which counts as failed, and try again.

        RPC: `pps_v2.API/RestartDatum`.

        Args:
            job: The job.
            data_filters: Paths or hashes of input files, which tell the datum that is meant. It must be in work.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            JobNotFoundError: There is no such job.
        """
        filters = several(data_filters, "data_filters")
        self.rpc.restart_datum(job=refs.job(job), data_filters=filters, timeout=timeout)

    def generate_datums(
        self, input_spec: pps.Input, batch_size: int = 100, *, timeout: float | None = None
    ) -> DatumBatches:
        """Enumerates the datums that an input would give now, a batch at a time, as they are asked for.

        RPC: `pps_v2.API/CreateDatum`, since 2.9.2.

        Args:
            input_spec: The input of a pipeline, which need not exist. Nothing is run or stored. Not one with a cron
                input.
            batch_size: Most datums in a batch.
            timeout: Seconds after which the whole call is given up; None for the client's default.

        Returns:
            An iterator over lists of datums. Its `send` gives the next batch, of another size from then on. Close it to
            end the call early.

        Raises:
            InvalidArgumentError: The size is not positive.
        """
        return DatumBatches(self.rpc, input_spec, batch_size, timeout)
