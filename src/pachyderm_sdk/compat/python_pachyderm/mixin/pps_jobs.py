"""Jobs, datums and logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .... import refs
from ....api import pps
from ..errors import Responses
from ..pfs import SubcommitType, commit_from, job, pipeline
from ..times import duration_from, timestamp_from
from .base import Mixin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ....api import pfs
    from ..times import DurationLike, TimestampLike


class Jobs(Mixin):
    """Jobs, datums and logs."""

    def inspect_job(
        self,
        job_id: str,
        pipeline_name: str | None = None,
        wait: bool = False,
        details: bool = False,
        project_name: str | None = None,
    ) -> Iterator[pps.JobInfo]:
        """Looks jobs up; now `client.pps.inspect_job`, without pipeline `client.pps.inspect_job_set`.

        RPC: `pps_v2.API/InspectJob`, without pipeline `pps_v2.API/InspectJobSet`.

        Args:
            job_id: The id.
            pipeline_name: The pipeline; without one all jobs of the id are given.
            wait: Whether to wait until they are over.
            details: Whether to give the specification and more.
            project_name: The project of the pipeline.
        """
        rpc = self._client.pps.rpc
        if pipeline_name is None:
            return Responses(rpc.inspect_job_set(job_set=pps.JobSet(id=job_id), wait=wait, details=details))
        return iter([rpc.inspect_job(job=job(job_id, pipeline_name, project_name), wait=wait, details=details)])

    @overload
    def list_job(
        self,
        pipeline_name: str,
        input_commit: SubcommitType | list[SubcommitType] | None = None,
        history: int = 0,
        details: bool = False,
        jqFilter: str | None = None,
        project_name: str | None = None,
        projects_filter: Sequence[pfs.Project | str] | None = None,
        pagination_marker: TimestampLike | None = None,
        number: int | None = None,
        reverse: bool = False,
    ) -> Iterator[pps.JobInfo]: ...

    @overload
    def list_job(
        self,
        pipeline_name: None = None,
        input_commit: SubcommitType | list[SubcommitType] | None = None,
        history: int = 0,
        details: bool = False,
        jqFilter: str | None = None,
        project_name: str | None = None,
        projects_filter: Sequence[pfs.Project | str] | None = None,
        pagination_marker: TimestampLike | None = None,
        number: int | None = None,
        reverse: bool = False,
    ) -> Iterator[pps.JobSetInfo]: ...

    def list_job(
        self,
        pipeline_name: str | None = None,
        input_commit: SubcommitType | list[SubcommitType] | None = None,
        history: int = 0,
        details: bool = False,
        jqFilter: str | None = None,
        project_name: str | None = None,
        projects_filter: Sequence[pfs.Project | str] | None = None,
        pagination_marker: TimestampLike | None = None,
        number: int | None = None,
        reverse: bool = False,
    ) -> Iterator[pps.JobInfo] | Iterator[pps.JobSetInfo]:
        """Lists jobs; now `client.pps.list_job`, without pipeline `client.pps.list_job_set`.

        RPC: `pps_v2.API/ListJob`, without pipeline `pps_v2.API/ListJobSet`.

        Args:
            pipeline_name: The pipeline; without one all jobs are given, those of one id together.
            input_commit: Only jobs of the pipeline that have read these commits.
            history: From how many earlier versions of the pipeline to give jobs as well; -1 for all.
            details: Whether to give the specification and more.
            jqFilter: A jq program that says which to give.
            project_name: The project of the pipeline.
            projects_filter: Only jobs of these projects.
            pagination_marker: Only jobs made before that time, after it if reversed.
            number: Most jobs to give; all if None.
            reverse: Whether the oldest comes first.
        """
        rpc = self._client.pps.rpc
        projects = [refs.project(found) for found in projects_filter or ()]
        marker = None if pagination_marker is None else timestamp_from(pagination_marker)
        if pipeline_name is None:
            return Responses(
                rpc.list_job_set(
                    details=details,
                    projects=projects,
                    pagination_marker=marker,
                    number=number or 0,
                    reverse=reverse,
                    jq_filter=jqFilter or "",
                )
            )
        inputs = input_commit if isinstance(input_commit, list) else [] if input_commit is None else [input_commit]
        return Responses(
            rpc.list_job(
                projects=projects,
                pipeline=pipeline(pipeline_name, project_name),
                input_commit=[commit_from(commit) for commit in inputs],
                history=history,
                details=details,
                jq_filter=jqFilter or "",
                pagination_marker=marker,
                number=number or 0,
                reverse=reverse,
            )
        )

    def delete_job(self, job_id: str, pipeline_name: str, project_name: str | None = None) -> None:
        """Forgets a job; now `client.pps.delete_job`.

        RPC: `pps_v2.API/DeleteJob`.
        """
        self._client.pps.rpc.delete_job(job=job(job_id, pipeline_name, project_name))

    def stop_job(
        self, job_id: str, pipeline_name: str, reason: str | None = None, project_name: str | None = None
    ) -> None:
        """Stops a job; now `client.pps.stop_job`.

        RPC: `pps_v2.API/StopJob`.

        Args:
            job_id: The id.
            pipeline_name: The pipeline.
            reason: Why; free text.
            project_name: The project of the pipeline.
        """
        self._client.pps.rpc.stop_job(job=job(job_id, pipeline_name, project_name), reason=reason or "")

    def inspect_datum(
        self, pipeline_name: str, job_id: str, datum_id: str, project_name: str | None = None
    ) -> pps.DatumInfo:
        """Looks a datum up; now `client.pps.inspect_datum`.

        RPC: `pps_v2.API/InspectDatum`.
        """
        datum = pps.Datum(job=job(job_id, pipeline_name, project_name), id=datum_id)
        return self._client.pps.rpc.inspect_datum(datum=datum)

    def list_datum(
        self,
        pipeline_name: str | None = None,
        job_id: str | None = None,
        input: pps.Input | None = None,
        project_name: str | None = None,
        datum_filter: pps.ListDatumRequestFilter | None = None,
        pagination_marker: str | None = None,
        number: int | None = None,
        reverse: bool = False,
    ) -> Iterator[pps.DatumInfo]:
        """Lists the datums of a job, or those that an input would give; now `client.pps.list_datum`.

        RPC: `pps_v2.API/ListDatum`.

        Args:
            pipeline_name: The pipeline of the job.
            job_id: The id of the job.
            input: The input, in place of a job.
            project_name: The project of the pipeline.
            datum_filter: Only datums in these states.
            pagination_marker: Go on behind the datum of this id.
            number: Most datums to give; all if None.
            reverse: Whether the last one comes first.

        Raises:
            ValueError: There is neither a job nor an input, or half a job, or both.
        """
        if (pipeline_name is None) != (job_id is None) or (job_id is None) == (input is None):
            raise ValueError("datums are those of a job or of an input: give pipeline_name and job_id, or input")
        return Responses(
            self._client.pps.rpc.list_datum(
                job=job(job_id, pipeline_name, project_name) if job_id and pipeline_name else None,
                input=input,
                filter=datum_filter,
                pagination_marker=pagination_marker or "",
                number=number or 0,
                reverse=reverse,
            )
        )

    def restart_datum(
        self,
        pipeline_name: str,
        job_id: str,
        data_filters: Sequence[str] | None = None,
        project_name: str | None = None,
    ) -> None:
        """Makes workers begin some datums of a job again; now `client.pps.restart_datum`.

        RPC: `pps_v2.API/RestartDatum`.

        Args:
            pipeline_name: The pipeline.
            job_id: The id of the job.
            data_filters: Paths or hashes of files that the datums have.
            project_name: The project of the pipeline.
        """
        self._client.pps.rpc.restart_datum(
            job=job(job_id, pipeline_name, project_name), data_filters=data_filters or ()
        )

    def get_pipeline_logs(
        self,
        pipeline_name: str,
        project_name: str | None = None,
        data_filters: Sequence[str] | None = None,
        master: bool = False,
        datum: pps.Datum | None = None,
        follow: bool = False,
        tail: int = 0,
        use_loki_backend: bool = False,
        since: DurationLike | None = None,
    ) -> Iterator[pps.LogMessage]:
        """Streams the logs of a pipeline; now `client.pps.get_logs`.

        RPC: `pps_v2.API/GetLogs`.

        Args:
            pipeline_name: The pipeline.
            project_name: Its project.
            data_filters: Only lines about these files, as paths or hashes.
            master: Whether lines of the pipeline's master are given, too.
            datum: Only lines about this datum.
            follow: Whether to go on with lines as they come, without end.
            tail: How many of the last lines of each container to give; all if 0.
            use_loki_backend: Whether to read them from Loki.
            since: Only lines of the last while.
        """
        return self._logs(
            pps.GetLogsRequest(
                pipeline=pipeline(pipeline_name, project_name),
                data_filters=list(data_filters or ()),
                master=master,
                datum=datum,
                follow=follow,
                tail=tail,
                use_loki_backend=use_loki_backend,
                since=None if since is None else duration_from(since),
            )
        )

    def get_job_logs(
        self,
        pipeline_name: str,
        job_id: str,
        project_name: str | None = None,
        data_filters: Sequence[str] | None = None,
        datum: pps.Datum | None = None,
        follow: bool = False,
        tail: int = 0,
        use_loki_backend: bool = False,
        since: DurationLike | None = None,
    ) -> Iterator[pps.LogMessage]:
        """Streams the logs of a job; now `client.pps.get_logs`.

        RPC: `pps_v2.API/GetLogs`.

        Args:
            pipeline_name: The pipeline.
            job_id: The id of the job.
            project_name: The project of the pipeline.
            data_filters: Only lines about these files, as paths or hashes.
            datum: Only lines about this datum.
            follow: Whether to go on with lines as they come, without end.
            tail: How many of the last lines of each container to give; all if 0.
            use_loki_backend: Whether to read them from Loki.
            since: Only lines of the last while.
        """
        return self._logs(
            pps.GetLogsRequest(
                job=job(job_id, pipeline_name, project_name),
                data_filters=list(data_filters or ()),
                datum=datum,
                follow=follow,
                tail=tail,
                use_loki_backend=use_loki_backend,
                since=None if since is None else duration_from(since),
            )
        )

    def _logs(self, request: pps.GetLogsRequest) -> Iterator[pps.LogMessage]:
        return Responses(self._client.pps.rpc.get_logs(request))

    def get_kube_events(self, since: DurationLike) -> Iterator[pps.LokiLogMessage]:
        """Streams events of Kubernetes; now `client.pps.get_kube_events`.

        RPC: `pps_v2.API/GetKubeEvents`.

        Args:
            since: Only those of the last while.
        """
        return Responses(self._client.pps.rpc.get_kube_events(since=duration_from(since)))

    def query_loki(self, query: str, since: DurationLike | None = None) -> Iterator[pps.LokiLogMessage]:
        """Streams what a query of Loki finds; now `client.pps.query_loki`.

        RPC: `pps_v2.API/QueryLoki`.

        Args:
            query: The query, in Loki's language.
            since: Only lines of the last while.
        """
        return Responses(
            self._client.pps.rpc.query_loki(query=query, since=None if since is None else duration_from(since))
        )
