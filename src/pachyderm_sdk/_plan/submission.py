"""What is sent to create a pipeline, whichever way it was described."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ..api import pps

if TYPE_CHECKING:
    from typing import Protocol

    class Spec(Protocol):
        """A document that describes a pipeline: `pachyderm_sdk.pipeline_spec.PipelineSpec`."""

        def to_request(self) -> pps.CreatePipelineRequest: ...
        def to_json(self) -> str: ...


_HOW: Final = ("update", "reprocess")


@dataclass(frozen=True)
class Submission:
    """A pipeline to create.

    Attributes:
        request: As a message, which also says whether it may be an update.
        document: As JSON text that says more than a message can; None if a message describes it.
    """

    request: pps.CreatePipelineRequest
    document: str | None

    @staticmethod
    def of(spec: Spec | pps.CreatePipelineRequest, keywords: pps.CreatePipelineRequest) -> Submission:
        """Returns the submission of a spec or request.

        Args:
            spec: What describes the pipeline.
            keywords: What was given beside it, which may only be how to submit it.

        Raises:
            TypeError: Something else was given beside it.
        """
        given = [field.name for field in keywords._fields() if keywords.is_set(field.name) and field.name not in _HOW]
        if given:
            raise TypeError(
                f"a spec says all about a pipeline: {', '.join(given)} cannot be given beside it; change it"
            )
        if isinstance(spec, pps.CreatePipelineRequest):
            request, document = copy(spec), None
        else:
            request, document = spec.to_request(), spec.to_json()
        request.update = request.update or keywords.update
        request.reprocess = request.reprocess or keywords.reprocess
        return Submission(request, document)

    def as_document(self, *, dry_run: bool = False) -> pps.CreatePipelineV2Request:
        """Returns the request of the newer RPC, which takes a document."""
        document = self.document
        if document is None:
            plain = copy(self.request)
            plain.update = plain.reprocess = plain.dry_run = False
            document = plain.to_json()
        return pps.CreatePipelineV2Request(
            create_pipeline_request_json=document,
            dry_run=dry_run or self.request.dry_run,
            update=self.request.update,
            reprocess=self.request.reprocess,
        )
