"""How pipelines and jobs are named inside, and how their names are spelled in texts."""

from __future__ import annotations

from dataclasses import dataclass

from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.local.pfs.keys import DEFAULT_PROJECT, META, SPEC, USER, RepoKey

__all__ = ["JobKey", "PipelineKey"]


@dataclass(frozen=True)
class PipelineKey:
    """A pipeline's full name."""

    project: str
    name: str

    def __str__(self) -> str:
        return f"{self.project}/{self.name}"

    @property
    def output(self) -> RepoKey:
        """The repo that its jobs write to."""
        return RepoKey(self.project, self.name, USER)

    @property
    def meta(self) -> RepoKey:
        """The repo of facts about its datums."""
        return RepoKey(self.project, self.name, META)

    @property
    def spec(self) -> RepoKey:
        """The repo whose commits are its versions."""
        return RepoKey(self.project, self.name, SPEC)

    def message(self) -> pps.Pipeline:
        """The key as a message."""
        return pps.Pipeline(name=self.name, project=pfs.Project(name=self.project))

    @staticmethod
    def of(pipeline: pps.Pipeline) -> PipelineKey:
        """The key that a message means: no project is the default one."""
        project = pipeline.project.name if pipeline.project is not None else ""
        return PipelineKey(project or DEFAULT_PROJECT, pipeline.name)


@dataclass(frozen=True)
class JobKey:
    """A job's full name; without a pipeline it names nothing, but has a spelling."""

    pipeline: PipelineKey | None
    id: str

    def __str__(self) -> str:
        return f"{self.pipeline or ''}@{self.id}"

    def message(self) -> pps.Job:
        """The key as a message."""
        return pps.Job(pipeline=None if self.pipeline is None else self.pipeline.message(), id=self.id)

    @staticmethod
    def of(job: pps.Job) -> JobKey:
        """The key that a message means."""
        return JobKey(None if job.pipeline is None else PipelineKey.of(job.pipeline), job.id)
