"""Pipeline specs as people keep them in files: YAML or JSON, one or many, checked before anything is sent.

    from pathlib import Path
    from pachyderm_sdk.pipeline_spec import PipelineSpec

    client.pps.create_pipeline(PipelineSpec.load(Path("edges.yaml")))
    client.pps.create_pipelines(PipelineSpec.load_all(Path("pipelines.yaml")))

A document is kept as it was written. What it says and a message could not hold, that a field is null or set to its
default, arrives at the server all the same, where it means that an inherited default is removed or overridden.

This module brings pydantic along; `client.pps` loads it only when a spec is used.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Annotated, Any, Final

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    PlainValidator,
    PrivateAttr,
    ValidationError,
    WithJsonSchema,
    model_serializer,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from ._plan.core_yaml import write_yaml
from ._plan.spec_diff import PipelineDiff, SpecChange, request_of
from ._plan.spec_documents import SpecSource, documents
from ._plan.spec_values import normal
from .api import pfs, pps
from .errors import DecodeError, PipelineSpecError, ReferenceSyntaxError

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._proto.documents import Json, JsonObject

__all__ = ["PipelineDiff", "PipelineSpec", "SpecChange", "SpecSource"]

_FIELDS: Final = {field.name: field for field in pps.CreatePipelineRequest._fields()}
_BY_KEY: Final = {
    key: field.name for field in _FIELDS.values() for key in (field.name, field.proto_name, field.json_name)
}
_HOW: Final = ("update", "reprocess", "dry_run")
_MISTAKE: Final = "pipeline_spec"
"""What pydantic calls the mistakes that are found here."""

Span = Annotated[
    datetime.timedelta,
    # What it is given has been read already; pydantic would cut nanoseconds off.
    PlainValidator(lambda value: value),
    WithJsonSchema({"type": "string", "description": "A duration.", "examples": ["90s", "1m30s"]}),
]


def _say_more(schema: dict[str, Any]) -> None:
    """Adds to the JSON schema what may stand in a document besides what the messages say."""
    properties = schema["properties"]
    properties["pipeline"] = {"anyOf": [properties["pipeline"], {"type": "string", "examples": ["research/edges"]}]}
    properties["$schema"] = {"type": "string"}


class PipelineSpec(BaseModel):
    """A pipeline spec: what `pps.CreatePipelineRequest` describes, as a document.

    The fields are those of the request, and hold its messages. In data and documents, keys may be in snake_case or
    camelCase, enums are given by name, durations as `"90s"` or as Go writes them (`"1m30s"`), processors as `0.5` or
    `"500m"`, and the pipeline may be named by text: `"research/edges"`. A key that is not known is an error that says
    where it stands and what may be meant.

    Example:
        >>> spec = PipelineSpec.load('''
        ... pipeline: {name: edges}
        ... transform: {image: "edges:1.0", cmd: [python3, /edges.py]}
        ... input: {pfs: {repo: images, glob: "/*"}}
        ... datum_timeout: 1m30s
        ... ''')
        >>> spec.input.pfs.repo, spec.datum_timeout.total_seconds()
        ('images', 90.0)
        >>> PipelineSpec.load({"pipeline": "edges", "transfrom": {}})
        Traceback (most recent call last):
        pachyderm_sdk.errors.PipelineSpecError: the spec has no field 'transfrom'; did you mean 'transform'?

    Attributes:
        update: Whether to make a new version if there is such a pipeline; the same as the argument of
            `create_pipeline`, and not part of what is stored. So is `reprocess`.
        dry_run: Whether to create nothing. What would change is given back if it is the argument that says so.
    """

    model_config = ConfigDict(
        alias_generator=lambda name: _FIELDS[name].json_name,
        populate_by_name=True,
        extra="forbid",
        json_schema_extra=_say_more,
    )

    pipeline: pps.Pipeline
    tf_job: pps.TfJob | None = None
    transform: pps.Transform | None = None
    parallelism_spec: pps.ParallelismSpec | None = None
    egress: pps.Egress | None = None
    update: bool = False
    output_branch: str = ""
    s3_out: bool = False
    resource_requests: pps.ResourceSpec | None = None
    resource_limits: pps.ResourceSpec | None = None
    sidecar_resource_limits: pps.ResourceSpec | None = None
    input: pps.Input | None = None
    description: str = ""
    reprocess: bool = False
    service: pps.Service | None = None
    spout: pps.Spout | None = None
    datum_set_spec: pps.DatumSetSpec | None = None
    datum_timeout: Span | None = None
    job_timeout: Span | None = None
    salt: str = ""
    datum_tries: int = 0
    scheduling_spec: pps.SchedulingSpec | None = None
    pod_spec: str = ""
    pod_patch: str = ""
    spec_commit: pfs.Commit | None = None
    metadata: pps.Metadata | None = None
    reprocess_spec: str = ""
    autoscaling: bool = False
    tolerations: list[pps.Toleration] = []
    sidecar_resource_requests: pps.ResourceSpec | None = None
    dry_run: bool = False
    determined: pps.Determined | None = None
    maximum_expected_uptime: Span | None = None

    _document: dict[str, Any] = PrivateAttr(default_factory=dict)

    # --- reading

    @classmethod
    def load(cls, source: SpecSource) -> Self:
        """Reads a spec.

        Args:
            source: Text in YAML or JSON, a `pathlib.Path` to read it from, or data. It holds one spec.

        Raises:
            PipelineSpecError: It is no spec, or more than one; the error says where and why.
            ImportError: It is YAML, and PyYAML is not installed (the `[yaml]` extra).
            OSError: The file cannot be read.
        """
        specs = cls.load_all(source)
        if len(specs) > 1:
            raise PipelineSpecError(f"there are {len(specs)} specs here, and one is meant: see load_all")
        return specs[0]

    @classmethod
    def load_all(cls, source: SpecSource) -> list[Self]:
        """Reads specs: documents one behind the other, or a list of them.

        Args:
            source: As `load` takes it.

        Raises:
            PipelineSpecError: One of them is no spec; the error says which, where and why.
            ImportError: It is YAML, and PyYAML is not installed (the `[yaml]` extra).
            OSError: The file cannot be read.
        """
        return [cls._read(place, content) for place, content in documents(source)]

    @classmethod
    def from_request(cls, request: pps.CreatePipelineRequest) -> Self:
        """Returns the spec that says what a request says.

        Raises:
            PipelineSpecError: The request names no pipeline.
        """
        if not isinstance(request, pps.CreatePipelineRequest):
            raise TypeError(f"a spec is read from a pps.CreatePipelineRequest here, not from {request!r}")
        return cls._read("", request.to_dict())

    @classmethod
    def from_info(cls, info: pps.PipelineInfo) -> Self:
        """Returns the spec of a pipeline that is deployed, as its user submitted it.

        Args:
            info: What `inspect_pipeline` gave; with details if the server is older than 2.8.

        Raises:
            PipelineSpecError: The info does not say.
        """
        if not isinstance(info, pps.PipelineInfo):
            raise TypeError(f"the info of a pipeline is a pps.PipelineInfo, not {info!r}")
        if not info.user_spec_json and info.details is None:
            raise PipelineSpecError(f"the info of {info.pipeline} holds no spec: inspect the pipeline with details")
        if not info.user_spec_json:
            return cls.from_request(request_of(info))
        document = json.loads(info.user_spec_json)
        # How it was submitted that time says nothing about the next.
        return cls._read(str(info.pipeline), {k: v for k, v in document.items() if _BY_KEY.get(k) not in _HOW})

    @classmethod
    def _read(cls, place: str, content: Mapping[str, object]) -> Self:
        prefix = f"{place}: " if place else ""
        try:
            return cls.model_validate(content)
        except RecursionError:
            raise PipelineSpecError(f"{prefix}the spec nests too deep") from None
        except ValidationError as error:
            problems = [_problem(dict(one)) for one in error.errors(include_url=False)]
            raise PipelineSpecError(prefix + f"\n{prefix}".join(problems)) from None

    @model_validator(mode="wrap")
    @classmethod
    def _from_document(cls, data: object, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if not isinstance(data, Mapping):
            return handler(data)
        document = _checked(data, cls.__name__)
        request = _request(document)
        spec = handler({_BY_KEY[key]: getattr(request, _BY_KEY[key]) for key in document if document[key] is not None})
        spec._document = document
        return spec

    # --- writing

    def to_request(self) -> pps.CreatePipelineRequest:
        """Returns the spec as a message, which holds what is set, but not what is null or set to its default."""
        return pps.CreatePipelineRequest(**{name: getattr(self, name) for name in _FIELDS})

    def to_dict(self) -> JsonObject:
        """Returns the spec as JSON data: the document that it was read from, with what was changed since."""
        was = _request(self._document)
        now = self.to_request()
        changed = {name for name in _FIELDS if getattr(was, name) != getattr(now, name)}
        made: JsonObject = {key: value for key, value in self._document.items() if _BY_KEY[key] not in changed}
        snake = any("_" in key for key in self._document)
        written: JsonObject = now.to_dict()
        for field in _FIELDS.values():
            if field.name in changed and field.json_name in written:
                made[field.proto_name if snake else field.json_name] = written[field.json_name]
        return deepcopy(made)

    def to_json(self, indent: int | None = None) -> str:
        """Returns the spec as JSON text, without what only says how to submit it.

        This is what `CreatePipelineV2Request.create_pipeline_request_json` takes.
        """
        spec: Json = {key: value for key, value in self.to_dict().items() if _BY_KEY[key] not in _HOW}
        return json.dumps(spec, indent=indent, ensure_ascii=False)

    def to_yaml(self) -> str:
        """Returns the spec as YAML text.

        Raises:
            ImportError: PyYAML is not installed (the `[yaml]` extra).
        """
        return write_yaml([self.to_dict()])

    @model_serializer
    def _written(self) -> dict[str, Any]:
        return self.to_dict()

    def __repr_args__(self) -> list[tuple[str | None, Any]]:
        """Shows what is set."""
        request = self.to_request()
        return [(name, getattr(self, name)) for name in _FIELDS if request.is_set(name)]


def _checked(data: Mapping[str, object], title: str) -> JsonObject:
    """Returns a document as the server takes it.

    Raises:
        ValidationError: Some parts of it are wrong; each has its own line.
    """
    document: JsonObject = {}
    wrong: list[InitErrorDetails] = []
    for key, value in data.items():
        try:
            part = normal({key: value})
            pipeline = _request(part).pipeline
            if pipeline is not None and not pipeline.name:
                raise PipelineSpecError("pipeline.name is missing, or empty")
            document.update(part)
        except (PipelineSpecError, ReferenceSyntaxError) as error:
            # As an argument, for the text itself may hold braces.
            why = PydanticCustomError(_MISTAKE, "{problem}", {"problem": error.message})
            wrong.append(InitErrorDetails(type=why, loc=(key,), input=value))
    if wrong:
        raise ValidationError.from_exception_data(title, wrong)
    return document


def _request(document: Mapping[str, Any]) -> pps.CreatePipelineRequest:
    """Returns the message that a document stands for.

    Raises:
        PipelineSpecError: It stands for none.
    """
    try:
        return pps.CreatePipelineRequest.from_dict(document)
    except DecodeError as error:
        text = error.message.removeprefix(pps.CreatePipelineRequest.__name__).removeprefix(".")
        raise PipelineSpecError(f"the spec{text}" if text.startswith(" ") else text) from None


def _problem(error: dict[str, Any]) -> str:
    """Returns what pydantic found wrong, in words."""
    place = ".".join(str(part) for part in error["loc"])
    if error["type"] == _MISTAKE:
        text: str = error["ctx"]["problem"]  # which says the place
        return text
    if error["type"] == "missing":
        return f"the spec does not say which {place} it is for"
    cause = error.get("ctx", {}).get("error")
    return cause.message if isinstance(cause, PipelineSpecError) else f"{place}: {error['msg']}"
