# Generated from api-protos/pps/pps.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of pps_v2."""

from __future__ import annotations

from ..._proto.enum import Members
from ..._proto.wire import (
    add_unknown,
    bind,
    decode_duration,
    decode_timestamp,
    encode_bool,
    encode_duration,
    encode_enum,
    encode_int32,
    encode_int64,
    encode_timestamp,
    encode_uint64,
    encode_varint,
    int32,
    int64,
    is_set,
    keep_unknown,
    length,
    MAX_DEPTH,
    Out,
    pack_double,
    pack_float,
    packed,
    payload,
    recent,
    short,
    skip,
    SMALL,
    tag,
    texts,
    too_deep,
    unpack_double,
    unpack_float,
    VARINT,
    varint,
)
from ...api.google.protobuf import codec as _protobuf_codec
from ...api.pfs import codec as _pfs_codec
from ...api.google import protobuf as _protobuf
from . import (
    ActivateAuthRequest,
    ActivateAuthResponse,
    Aggregate,
    AggregateProcessStats,
    CheckStatusRequest,
    CheckStatusResponse,
    ClusterDefaults,
    ContinueCreateDatumRequest,
    CreateDatumRequest,
    CreatePipelineRequest,
    CreatePipelineTransaction,
    CreatePipelineV2Request,
    CreatePipelineV2Response,
    CreateSecretRequest,
    CronInput,
    Datum,
    DatumInfo,
    DatumSetSpec,
    DatumState,
    DatumStatus,
    DeleteJobRequest,
    DeletePipelineRequest,
    DeletePipelinesRequest,
    DeletePipelinesResponse,
    DeleteSecretRequest,
    Determined,
    Egress,
    GetClusterDefaultsRequest,
    GetClusterDefaultsResponse,
    GetLogsRequest,
    GetProjectDefaultsRequest,
    GetProjectDefaultsResponse,
    GpuSpec,
    Input,
    InputFile,
    InspectDatumRequest,
    InspectJobRequest,
    InspectJobSetRequest,
    InspectPipelineRequest,
    InspectSecretRequest,
    Job,
    JobInfo,
    JobInfoDetails,
    JobInput,
    JobSet,
    JobSetInfo,
    JobState,
    ListDatumRequest,
    ListDatumRequestFilter,
    ListJobRequest,
    ListJobSetRequest,
    ListPipelineRequest,
    LogMessage,
    LokiLogMessage,
    LokiRequest,
    Metadata,
    ParallelismSpec,
    PfsInput,
    Pipeline,
    PipelineInfo,
    PipelineInfoDetails,
    PipelineInfoPipelineType,
    PipelineInfos,
    PipelinePage,
    PipelinePageOrdering,
    PipelinePicker,
    PipelinePickerPipelineName,
    PipelineState,
    PipelinesSummary,
    PipelinesSummaryRequest,
    PipelinesSummaryResponse,
    ProcessStats,
    ProjectDefaults,
    RenderTemplateRequest,
    RenderTemplateResponse,
    RerunPipelineRequest,
    ResourceSpec,
    RestartDatumRequest,
    RunCronRequest,
    RunLoadTestRequest,
    RunLoadTestResponse,
    RunPipelineRequest,
    SchedulingSpec,
    Secret,
    SecretInfo,
    SecretInfos,
    SecretMount,
    Service,
    SetClusterDefaultsRequest,
    SetClusterDefaultsResponse,
    SetProjectDefaultsRequest,
    SetProjectDefaultsResponse,
    Spout,
    StartCreateDatumRequest,
    StartPipelineRequest,
    StopJobRequest,
    StopPipelineRequest,
    SubscribeJobRequest,
    TaintEffect,
    TfJob,
    Toleration,
    TolerationOperator,
    Transform,
    UpdateJobStateRequest,
    Worker,
    WorkerState,
    WorkerStatus,
)

_new = object.__new__
_set = object.__setattr__
_DatumState = Members(DatumState)
_JobState = Members(JobState)
_PipelineInfoPipelineType = Members(PipelineInfoPipelineType)
_PipelinePageOrdering = Members(PipelinePageOrdering)
_PipelineState = Members(PipelineState)
_TaintEffect = Members(TaintEffect)
_TolerationOperator = Members(TolerationOperator)
_WorkerState = Members(WorkerState)



def encode_Pipeline(m: Pipeline, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Project(v_project, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Pipeline(b: bytes, i: int, end: int, m: Pipeline | None = None, depth: int = 0) -> Pipeline:
    if m is None:
        m = _new(Pipeline)
        m.project = None
        m.name = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.name = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.project = _pfs_codec.decode_Project(b, i, j, m.project)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m


def copy_Pipeline(m: Pipeline) -> Pipeline:
    new = _new(Pipeline)
    new.project = None if m.project is None else _pfs_codec.copy_Project(m.project)
    new.name = m.name
    if m._unknown_fields:
        new._unknown_fields = bytes(m._unknown_fields)
    return new



def encode_PipelinePicker(m: PipelinePicker, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name is not None:
        k = len(out)
        out.append(b"")
        n = encode_PipelinePickerPipelineName(v_name, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelinePicker(b: bytes, i: int, end: int, m: PipelinePicker | None = None, depth: int = 0) -> PipelinePicker:
    if m is None:
        m = _new(PipelinePicker)
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            _set(m, "name", decode_PipelinePickerPipelineName(b, i, j, m.name))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_PipelinePickerPipelineName(m: PipelinePickerPipelineName, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_ProjectPicker(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelinePickerPipelineName(b: bytes, i: int, end: int, m: PipelinePickerPipelineName | None = None, depth: int = 0) -> PipelinePickerPipelineName:
    if m is None:
        m = _new(PipelinePickerPipelineName)
        m.project = None
        m.name = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.project = _pfs_codec.decode_ProjectPicker(b, i, j, m.project)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.name = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_PipelineInfo(m: PipelineInfo, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_version = m.version
    if v_version:
        h = b"\x10" + (VARINT[v_version] if 0 <= v_version < SMALL else encode_uint64(v_version))
        out.append(h)
        size += len(h)
    v_spec_commit = m.spec_commit
    if v_spec_commit is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Commit(v_spec_commit, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_stopped = m.stopped
    if v_stopped:
        h = b"\x20" + encode_bool(v_stopped)
        out.append(h)
        size += len(h)
    v_state = m.state
    if v_state:
        h = b"\x28" + (VARINT[v_state] if 0 <= v_state < SMALL else encode_enum(v_state))
        out.append(h)
        size += len(h)
    v_reason = m.reason
    if v_reason:
        p = v_reason.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_last_job_state = m.last_job_state
    if v_last_job_state:
        h = b"\x40" + (VARINT[v_last_job_state] if 0 <= v_last_job_state < SMALL else encode_enum(v_last_job_state))
        out.append(h)
        size += len(h)
    v_parallelism = m.parallelism
    if v_parallelism:
        h = b"\x48" + (VARINT[v_parallelism] if 0 <= v_parallelism < SMALL else encode_uint64(v_parallelism))
        out.append(h)
        size += len(h)
    v_type = m.type
    if v_type:
        h = b"\x50" + (VARINT[v_type] if 0 <= v_type < SMALL else encode_enum(v_type))
        out.append(h)
        size += len(h)
    v_auth_token = m.auth_token
    if v_auth_token:
        p = v_auth_token.encode()
        n = len(p)
        h = b"\x5a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_details = m.details
    if v_details is not None:
        k = len(out)
        out.append(b"")
        n = encode_PipelineInfoDetails(v_details, out)
        h = out[k] = b"\x62" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_user_spec_json = m.user_spec_json
    if v_user_spec_json:
        p = v_user_spec_json.encode()
        n = len(p)
        h = b"\x6a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_effective_spec_json = m.effective_spec_json
    if v_effective_spec_json:
        p = v_effective_spec_json.encode()
        n = len(p)
        h = b"\x72" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_metadata = m.metadata
    for k_metadata, x_metadata in v_metadata.items():
        p = k_metadata.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_metadata.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x7a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelineInfo(b: bytes, i: int, end: int, m: PipelineInfo | None = None, depth: int = 0) -> PipelineInfo:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(PipelineInfo)
        m.pipeline = None
        m.version = 0
        m.spec_commit = None
        m.stopped = False
        m.state = _PipelineState[0]
        m.reason = ""
        m.last_job_state = _JobState[0]
        m.parallelism = 0
        m.type = _PipelineInfoPipelineType[0]
        m.auth_token = ""
        m.details = None
        m.user_spec_json = ""
        m.effective_spec_json = ""
        m.metadata = {}
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 72:
            if t == 10:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
                i = j
            elif t == 16:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.version = v
            elif t == 26:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.spec_commit = _pfs_codec.decode_Commit(b, i, j, m.spec_commit)
                i = j
            elif t == 32:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.stopped = v != 0
            elif t == 40:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int32(v)
                m.state = _PipelineState[v]
            elif t == 50:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.reason = b[i:j].decode()
                i = j
            elif t == 64:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int32(v)
                m.last_job_state = _JobState[v]
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t == 72:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.parallelism = v
            elif t == 80:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int32(v)
                m.type = _PipelineInfoPipelineType[v]
            elif t == 90:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.auth_token = b[i:j].decode()
                i = j
            elif t == 98:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.details = decode_PipelineInfoDetails(b, i, j, m.details, depth + 1)
                i = j
            elif t == 106:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.user_spec_json = b[i:j].decode()
                i = j
            elif t == 114:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.effective_spec_json = b[i:j].decode()
                i = j
            elif t == 122:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                k_metadata = ""
                x_metadata = ""
                while i < j:
                    t = b[i]
                    i += 1
                    if t > 127:
                        t, i = tag(b, i, t)
                    if t == 10:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        e = i + n
                        if e > j:
                            raise short(j)
                        k_metadata = b[i:e].decode()
                        i = e
                    elif t == 18:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        e = i + n
                        if e > j:
                            raise short(j)
                        x_metadata = b[i:e].decode()
                        i = e
                    else:
                        i = skip(b, i, j, t, depth + 1)
                if i != j:
                    raise short(j)
                m.metadata[k_metadata] = x_metadata
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_PipelineInfoDetails(m: PipelineInfoDetails, out: Out) -> int:
    size = 0
    v_transform = m.transform
    if v_transform is not None:
        k = len(out)
        out.append(b"")
        n = encode_Transform(v_transform, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_tf_job = m.tf_job
    if v_tf_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_TfJob(v_tf_job, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_parallelism_spec = m.parallelism_spec
    if v_parallelism_spec is not None:
        k = len(out)
        out.append(b"")
        n = encode_ParallelismSpec(v_parallelism_spec, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_egress = m.egress
    if v_egress is not None:
        k = len(out)
        out.append(b"")
        n = encode_Egress(v_egress, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_created_at = m.created_at
    if v_created_at is not None:
        p = encode_timestamp(v_created_at)
        h = b"\x2a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_recent_error = m.recent_error
    if v_recent_error:
        p = v_recent_error.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_workers_requested = m.workers_requested
    if v_workers_requested:
        h = b"\x38" + (VARINT[v_workers_requested] if 0 <= v_workers_requested < SMALL else encode_int64(v_workers_requested))
        out.append(h)
        size += len(h)
    v_workers_available = m.workers_available
    if v_workers_available:
        h = b"\x40" + (VARINT[v_workers_available] if 0 <= v_workers_available < SMALL else encode_int64(v_workers_available))
        out.append(h)
        size += len(h)
    v_output_branch = m.output_branch
    if v_output_branch:
        p = v_output_branch.encode()
        n = len(p)
        h = b"\x4a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_resource_requests = m.resource_requests
    if v_resource_requests is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_resource_requests, out)
        h = out[k] = b"\x52" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_resource_limits = m.resource_limits
    if v_resource_limits is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_resource_limits, out)
        h = out[k] = b"\x5a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_sidecar_resource_limits = m.sidecar_resource_limits
    if v_sidecar_resource_limits is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_sidecar_resource_limits, out)
        h = out[k] = b"\x62" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_input = m.input
    if v_input is not None:
        k = len(out)
        out.append(b"")
        n = encode_Input(v_input, out)
        h = out[k] = b"\x6a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_description = m.description
    if v_description:
        p = v_description.encode()
        n = len(p)
        h = b"\x72" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_salt = m.salt
    if v_salt:
        p = v_salt.encode()
        n = len(p)
        h = b"\x82\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_reason = m.reason
    if v_reason:
        p = v_reason.encode()
        n = len(p)
        h = b"\x8a\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_service = m.service
    if v_service is not None:
        k = len(out)
        out.append(b"")
        n = encode_Service(v_service, out)
        h = out[k] = b"\x9a\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_spout = m.spout
    if v_spout is not None:
        k = len(out)
        out.append(b"")
        n = encode_Spout(v_spout, out)
        h = out[k] = b"\xa2\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_datum_set_spec = m.datum_set_spec
    if v_datum_set_spec is not None:
        k = len(out)
        out.append(b"")
        n = encode_DatumSetSpec(v_datum_set_spec, out)
        h = out[k] = b"\xaa\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_datum_timeout = m.datum_timeout
    if v_datum_timeout is not None:
        p = encode_duration(v_datum_timeout)
        h = b"\xb2\x01" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_job_timeout = m.job_timeout
    if v_job_timeout is not None:
        p = encode_duration(v_job_timeout)
        h = b"\xba\x01" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_datum_tries = m.datum_tries
    if v_datum_tries:
        h = b"\xc0\x01" + (VARINT[v_datum_tries] if 0 <= v_datum_tries < SMALL else encode_int64(v_datum_tries))
        out.append(h)
        size += len(h)
    v_scheduling_spec = m.scheduling_spec
    if v_scheduling_spec is not None:
        k = len(out)
        out.append(b"")
        n = encode_SchedulingSpec(v_scheduling_spec, out)
        h = out[k] = b"\xca\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pod_spec = m.pod_spec
    if v_pod_spec:
        p = v_pod_spec.encode()
        n = len(p)
        h = b"\xd2\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_pod_patch = m.pod_patch
    if v_pod_patch:
        p = v_pod_patch.encode()
        n = len(p)
        h = b"\xda\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_s3_out = m.s3_out
    if v_s3_out:
        h = b"\xe0\x01" + encode_bool(v_s3_out)
        out.append(h)
        size += len(h)
    v_metadata = m.metadata
    if v_metadata is not None:
        k = len(out)
        out.append(b"")
        n = encode_Metadata(v_metadata, out)
        h = out[k] = b"\xea\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_reprocess_spec = m.reprocess_spec
    if v_reprocess_spec:
        p = v_reprocess_spec.encode()
        n = len(p)
        h = b"\xf2\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_unclaimed_tasks = m.unclaimed_tasks
    if v_unclaimed_tasks:
        h = b"\xf8\x01" + (VARINT[v_unclaimed_tasks] if 0 <= v_unclaimed_tasks < SMALL else encode_int64(v_unclaimed_tasks))
        out.append(h)
        size += len(h)
    v_worker_rc = m.worker_rc
    if v_worker_rc:
        p = v_worker_rc.encode()
        n = len(p)
        h = b"\x82\x02" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_autoscaling = m.autoscaling
    if v_autoscaling:
        h = b"\x88\x02" + encode_bool(v_autoscaling)
        out.append(h)
        size += len(h)
    v_tolerations = m.tolerations
    for x_tolerations in v_tolerations:
        k = len(out)
        out.append(b"")
        n = encode_Toleration(x_tolerations, out)
        h = out[k] = b"\x92\x02" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_sidecar_resource_requests = m.sidecar_resource_requests
    if v_sidecar_resource_requests is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_sidecar_resource_requests, out)
        h = out[k] = b"\x9a\x02" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_determined = m.determined
    if v_determined is not None:
        k = len(out)
        out.append(b"")
        n = encode_Determined(v_determined, out)
        h = out[k] = b"\xa2\x02" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_maximum_expected_uptime = m.maximum_expected_uptime
    if v_maximum_expected_uptime is not None:
        p = encode_duration(v_maximum_expected_uptime)
        h = b"\xaa\x02" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_workers_started_at = m.workers_started_at
    if v_workers_started_at is not None:
        p = encode_timestamp(v_workers_started_at)
        h = b"\xb2\x02" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_updated_at = m.updated_at
    if v_updated_at is not None:
        p = encode_timestamp(v_updated_at)
        h = b"\xba\x02" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_created_by = m.created_by
    if v_created_by:
        p = v_created_by.encode()
        n = len(p)
        h = b"\xc2\x02" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelineInfoDetails(b: bytes, i: int, end: int, m: PipelineInfoDetails | None = None, depth: int = 0) -> PipelineInfoDetails:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(PipelineInfoDetails)
        m.transform = None
        m.tf_job = None
        m.parallelism_spec = None
        m.egress = None
        m.created_at = None
        m.updated_at = None
        m.created_by = ""
        m.recent_error = ""
        m.workers_requested = 0
        m.workers_available = 0
        m.output_branch = ""
        m.resource_requests = None
        m.resource_limits = None
        m.sidecar_resource_limits = None
        m.input = None
        m.description = ""
        m.salt = ""
        m.reason = ""
        m.service = None
        m.spout = None
        m.datum_set_spec = None
        m.datum_timeout = None
        m.job_timeout = None
        m.datum_tries = 0
        m.scheduling_spec = None
        m.pod_spec = ""
        m.pod_patch = ""
        m.s3_out = False
        m.metadata = None
        m.reprocess_spec = ""
        m.unclaimed_tasks = 0
        m.worker_rc = ""
        m.autoscaling = False
        m.tolerations = []
        m.sidecar_resource_requests = None
        m.determined = None
        m.maximum_expected_uptime = None
        m.workers_started_at = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 178:
            if t < 82:
                if t < 42:
                    if t == 10:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.transform = decode_Transform(b, i, j, m.transform)
                        i = j
                    elif t == 18:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.tf_job = decode_TfJob(b, i, j, m.tf_job)
                        i = j
                    elif t == 26:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.parallelism_spec = decode_ParallelismSpec(b, i, j, m.parallelism_spec)
                        i = j
                    elif t == 34:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.egress = decode_Egress(b, i, j, m.egress)
                        i = j
                    else:
                        if kept is None:
                            kept = []
                        i = keep_unknown(kept, b, i, end, t, depth)
                else:
                    if t == 42:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.created_at = decode_timestamp(b, i, j, m.created_at)
                        i = j
                    elif t == 50:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.recent_error = b[i:j].decode()
                        i = j
                    elif t == 56:
                        v = b[i]
                        i += 1
                        if v > 127:
                            v, i = varint(b, i, v)
                            v = int64(v)
                        m.workers_requested = v
                    elif t == 64:
                        v = b[i]
                        i += 1
                        if v > 127:
                            v, i = varint(b, i, v)
                            v = int64(v)
                        m.workers_available = v
                    elif t == 74:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.output_branch = b[i:j].decode()
                        i = j
                    else:
                        if kept is None:
                            kept = []
                        i = keep_unknown(kept, b, i, end, t, depth)
            else:
                if t < 130:
                    if t == 82:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.resource_requests = decode_ResourceSpec(b, i, j, m.resource_requests)
                        i = j
                    elif t == 90:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.resource_limits = decode_ResourceSpec(b, i, j, m.resource_limits)
                        i = j
                    elif t == 98:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.sidecar_resource_limits = decode_ResourceSpec(b, i, j, m.sidecar_resource_limits)
                        i = j
                    elif t == 106:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.input = decode_Input(b, i, j, m.input, depth + 1)
                        i = j
                    elif t == 114:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.description = b[i:j].decode()
                        i = j
                    else:
                        if kept is None:
                            kept = []
                        i = keep_unknown(kept, b, i, end, t, depth)
                else:
                    if t == 130:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.salt = b[i:j].decode()
                        i = j
                    elif t == 138:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.reason = b[i:j].decode()
                        i = j
                    elif t == 154:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.service = decode_Service(b, i, j, m.service)
                        i = j
                    elif t == 162:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.spout = decode_Spout(b, i, j, m.spout)
                        i = j
                    elif t == 170:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.datum_set_spec = decode_DatumSetSpec(b, i, j, m.datum_set_spec)
                        i = j
                    else:
                        if kept is None:
                            kept = []
                        i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t < 248:
                if t < 210:
                    if t == 178:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.datum_timeout = decode_duration(b, i, j, m.datum_timeout)
                        i = j
                    elif t == 186:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.job_timeout = decode_duration(b, i, j, m.job_timeout)
                        i = j
                    elif t == 192:
                        v = b[i]
                        i += 1
                        if v > 127:
                            v, i = varint(b, i, v)
                            v = int64(v)
                        m.datum_tries = v
                    elif t == 202:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.scheduling_spec = decode_SchedulingSpec(b, i, j, m.scheduling_spec)
                        i = j
                    else:
                        if kept is None:
                            kept = []
                        i = keep_unknown(kept, b, i, end, t, depth)
                else:
                    if t == 210:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.pod_spec = b[i:j].decode()
                        i = j
                    elif t == 218:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.pod_patch = b[i:j].decode()
                        i = j
                    elif t == 224:
                        v = b[i]
                        i += 1
                        if v > 127:
                            v, i = varint(b, i, v)
                        m.s3_out = v != 0
                    elif t == 234:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.metadata = decode_Metadata(b, i, j, m.metadata)
                        i = j
                    elif t == 242:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.reprocess_spec = b[i:j].decode()
                        i = j
                    else:
                        if kept is None:
                            kept = []
                        i = keep_unknown(kept, b, i, end, t, depth)
            else:
                if t < 290:
                    if t == 248:
                        v = b[i]
                        i += 1
                        if v > 127:
                            v, i = varint(b, i, v)
                            v = int64(v)
                        m.unclaimed_tasks = v
                    elif t == 258:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.worker_rc = b[i:j].decode()
                        i = j
                    elif t == 264:
                        v = b[i]
                        i += 1
                        if v > 127:
                            v, i = varint(b, i, v)
                        m.autoscaling = v != 0
                    elif t == 274:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.tolerations.append(decode_Toleration(b, i, j, None))
                        i = j
                    elif t == 282:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.sidecar_resource_requests = decode_ResourceSpec(b, i, j, m.sidecar_resource_requests)
                        i = j
                    else:
                        if kept is None:
                            kept = []
                        i = keep_unknown(kept, b, i, end, t, depth)
                else:
                    if t == 290:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.determined = decode_Determined(b, i, j, m.determined)
                        i = j
                    elif t == 298:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.maximum_expected_uptime = decode_duration(b, i, j, m.maximum_expected_uptime)
                        i = j
                    elif t == 306:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.workers_started_at = decode_timestamp(b, i, j, m.workers_started_at)
                        i = j
                    elif t == 314:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.updated_at = decode_timestamp(b, i, j, m.updated_at)
                        i = j
                    elif t == 322:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.created_by = b[i:j].decode()
                        i = j
                    else:
                        if kept is None:
                            kept = []
                        i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_PipelineInfos(m: PipelineInfos, out: Out) -> int:
    size = 0
    v_pipeline_info = m.pipeline_info
    for x_pipeline_info in v_pipeline_info:
        k = len(out)
        out.append(b"")
        n = encode_PipelineInfo(x_pipeline_info, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelineInfos(b: bytes, i: int, end: int, m: PipelineInfos | None = None, depth: int = 0) -> PipelineInfos:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(PipelineInfos)
        m.pipeline_info = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline_info.append(decode_PipelineInfo(b, i, j, None, depth + 1))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Transform(m: Transform, out: Out) -> int:
    size = 0
    v_image = m.image
    if v_image:
        p = v_image.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_cmd = m.cmd
    for x_cmd in texts(v_cmd):
        p = x_cmd.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_err_cmd = m.err_cmd
    for x_err_cmd in texts(v_err_cmd):
        p = x_err_cmd.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_env = m.env
    for k_env, x_env in v_env.items():
        p = k_env.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_env.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x22" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    v_secrets = m.secrets
    for x_secrets in v_secrets:
        k = len(out)
        out.append(b"")
        n = encode_SecretMount(x_secrets, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_image_pull_secrets = m.image_pull_secrets
    for x_image_pull_secrets in texts(v_image_pull_secrets):
        p = x_image_pull_secrets.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_stdin = m.stdin
    for x_stdin in texts(v_stdin):
        p = x_stdin.encode()
        n = len(p)
        h = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_err_stdin = m.err_stdin
    for x_err_stdin in texts(v_err_stdin):
        p = x_err_stdin.encode()
        n = len(p)
        h = b"\x42" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_accept_return_code = m.accept_return_code
    if v_accept_return_code:
        p = b"".join([(VARINT[x] if 0 <= x < SMALL else encode_int64(x)) for x in v_accept_return_code])
        n = len(p)
        h = b"\x4a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_debug = m.debug
    if v_debug:
        h = b"\x50" + encode_bool(v_debug)
        out.append(h)
        size += len(h)
    v_user = m.user
    if v_user:
        p = v_user.encode()
        n = len(p)
        h = b"\x5a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_working_dir = m.working_dir
    if v_working_dir:
        p = v_working_dir.encode()
        n = len(p)
        h = b"\x62" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_dockerfile = m.dockerfile
    if v_dockerfile:
        p = v_dockerfile.encode()
        n = len(p)
        h = b"\x6a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_memory_volume = m.memory_volume
    if v_memory_volume:
        h = b"\x70" + encode_bool(v_memory_volume)
        out.append(h)
        size += len(h)
    v_datum_batching = m.datum_batching
    if v_datum_batching:
        h = b"\x78" + encode_bool(v_datum_batching)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Transform(b: bytes, i: int, end: int, m: Transform | None = None, depth: int = 0) -> Transform:
    if m is None:
        m = _new(Transform)
        m.image = ""
        m.cmd = []
        m.err_cmd = []
        m.env = {}
        m.secrets = []
        m.image_pull_secrets = []
        m.stdin = []
        m.err_stdin = []
        m.accept_return_code = []
        m.debug = False
        m.user = ""
        m.working_dir = ""
        m.dockerfile = ""
        m.memory_volume = False
        m.datum_batching = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 72:
            if t == 10:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.image = b[i:j].decode()
                i = j
            elif t == 18:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.cmd.append(b[i:j].decode())
                i = j
            elif t == 26:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.err_cmd.append(b[i:j].decode())
                i = j
            elif t == 34:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                k_env = ""
                x_env = ""
                while i < j:
                    t = b[i]
                    i += 1
                    if t > 127:
                        t, i = tag(b, i, t)
                    if t == 10:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        e = i + n
                        if e > j:
                            raise short(j)
                        k_env = b[i:e].decode()
                        i = e
                    elif t == 18:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        e = i + n
                        if e > j:
                            raise short(j)
                        x_env = b[i:e].decode()
                        i = e
                    else:
                        i = skip(b, i, j, t, depth + 1)
                if i != j:
                    raise short(j)
                m.env[k_env] = x_env
            elif t == 42:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.secrets.append(decode_SecretMount(b, i, j, None))
                i = j
            elif t == 50:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.image_pull_secrets.append(b[i:j].decode())
                i = j
            elif t == 58:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.stdin.append(b[i:j].decode())
                i = j
            elif t == 66:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.err_stdin.append(b[i:j].decode())
                i = j
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t == 72:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.accept_return_code.append(v)
            elif t == 74:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                numbers = packed(b, i, j, int64)
                m.accept_return_code += numbers
                i = j
            elif t == 80:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.debug = v != 0
            elif t == 90:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.user = b[i:j].decode()
                i = j
            elif t == 98:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.working_dir = b[i:j].decode()
                i = j
            elif t == 106:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.dockerfile = b[i:j].decode()
                i = j
            elif t == 112:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.memory_volume = v != 0
            elif t == 120:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.datum_batching = v != 0
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SecretMount(m: SecretMount, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_key = m.key
    if v_key:
        p = v_key.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_mount_path = m.mount_path
    if v_mount_path:
        p = v_mount_path.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_env_var = m.env_var
    if v_env_var:
        p = v_env_var.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SecretMount(b: bytes, i: int, end: int, m: SecretMount | None = None, depth: int = 0) -> SecretMount:
    if m is None:
        m = _new(SecretMount)
        m.name = ""
        m.key = ""
        m.mount_path = ""
        m.env_var = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.name = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.key = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.mount_path = b[i:j].decode()
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.env_var = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_TfJob(m: TfJob, out: Out) -> int:
    size = 0
    v_tf_job = m.tf_job
    if v_tf_job:
        p = v_tf_job.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_TfJob(b: bytes, i: int, end: int, m: TfJob | None = None, depth: int = 0) -> TfJob:
    if m is None:
        m = _new(TfJob)
        m.tf_job = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.tf_job = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Egress(m: Egress, out: Out) -> int:
    size = 0
    v_url = m.url
    if v_url:
        p = v_url.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_object_storage = m.object_storage
    if v_object_storage is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_ObjectStorageEgress(v_object_storage, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_sql_database = m.sql_database
    if v_sql_database is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_SqlDatabaseEgress(v_sql_database, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Egress(b: bytes, i: int, end: int, m: Egress | None = None, depth: int = 0) -> Egress:
    if m is None:
        m = _new(Egress)
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            _set(m, "url", b[i:j].decode())
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.sql_database is not None:
                _set(m, "sql_database", None)
            _set(m, "object_storage", _pfs_codec.decode_ObjectStorageEgress(b, i, j, m.object_storage))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.object_storage is not None:
                _set(m, "object_storage", None)
            _set(m, "sql_database", _pfs_codec.decode_SqlDatabaseEgress(b, i, j, m.sql_database))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ParallelismSpec(m: ParallelismSpec, out: Out) -> int:
    size = 0
    v_constant = m.constant
    if v_constant:
        h = b"\x08" + (VARINT[v_constant] if 0 <= v_constant < SMALL else encode_uint64(v_constant))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ParallelismSpec(b: bytes, i: int, end: int, m: ParallelismSpec | None = None, depth: int = 0) -> ParallelismSpec:
    if m is None:
        m = _new(ParallelismSpec)
        m.constant = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.constant = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Input(m: Input, out: Out) -> int:
    size = 0
    v_pfs = m.pfs
    if v_pfs is not None:
        k = len(out)
        out.append(b"")
        n = encode_PfsInput(v_pfs, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_join = m.join
    for x_join in v_join:
        k = len(out)
        out.append(b"")
        n = encode_Input(x_join, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_group = m.group
    for x_group in v_group:
        k = len(out)
        out.append(b"")
        n = encode_Input(x_group, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_cross = m.cross
    for x_cross in v_cross:
        k = len(out)
        out.append(b"")
        n = encode_Input(x_cross, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_union = m.union
    for x_union in v_union:
        k = len(out)
        out.append(b"")
        n = encode_Input(x_union, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_cron = m.cron
    if v_cron is not None:
        k = len(out)
        out.append(b"")
        n = encode_CronInput(v_cron, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Input(b: bytes, i: int, end: int, m: Input | None = None, depth: int = 0) -> Input:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(Input)
        m.pfs = None
        m.join = []
        m.group = []
        m.cross = []
        m.union = []
        m.cron = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pfs = decode_PfsInput(b, i, j, m.pfs)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.join.append(decode_Input(b, i, j, None, depth + 1))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.group.append(decode_Input(b, i, j, None, depth + 1))
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.cross.append(decode_Input(b, i, j, None, depth + 1))
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.union.append(decode_Input(b, i, j, None, depth + 1))
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.cron = decode_CronInput(b, i, j, m.cron)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_PfsInput(m: PfsInput, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_repo = m.repo
    if v_repo:
        p = v_repo.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_branch = m.branch
    if v_branch:
        p = v_branch.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_commit = m.commit
    if v_commit:
        p = v_commit.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_glob = m.glob
    if v_glob:
        p = v_glob.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_join_on = m.join_on
    if v_join_on:
        p = v_join_on.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_outer_join = m.outer_join
    if v_outer_join:
        h = b"\x38" + encode_bool(v_outer_join)
        out.append(h)
        size += len(h)
    v_group_by = m.group_by
    if v_group_by:
        p = v_group_by.encode()
        n = len(p)
        h = b"\x42" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_lazy = m.lazy
    if v_lazy:
        h = b"\x48" + encode_bool(v_lazy)
        out.append(h)
        size += len(h)
    v_empty_files = m.empty_files
    if v_empty_files:
        h = b"\x50" + encode_bool(v_empty_files)
        out.append(h)
        size += len(h)
    v_s3 = m.s3
    if v_s3:
        h = b"\x58" + encode_bool(v_s3)
        out.append(h)
        size += len(h)
    v_trigger = m.trigger
    if v_trigger is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Trigger(v_trigger, out)
        h = out[k] = b"\x62" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_repo_type = m.repo_type
    if v_repo_type:
        p = v_repo_type.encode()
        n = len(p)
        h = b"\x6a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_project = m.project
    if v_project:
        p = v_project.encode()
        n = len(p)
        h = b"\x72" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_propagation_spec = m.propagation_spec
    if v_propagation_spec is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_PropagationSpec(v_propagation_spec, out)
        h = out[k] = b"\x7a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_reference = m.reference
    if v_reference:
        h = b"\x80\x01" + encode_bool(v_reference)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PfsInput(b: bytes, i: int, end: int, m: PfsInput | None = None, depth: int = 0) -> PfsInput:
    if m is None:
        m = _new(PfsInput)
        m.project = ""
        m.name = ""
        m.repo = ""
        m.repo_type = ""
        m.branch = ""
        m.commit = ""
        m.glob = ""
        m.join_on = ""
        m.outer_join = False
        m.group_by = ""
        m.lazy = False
        m.empty_files = False
        m.s3 = False
        m.trigger = None
        m.propagation_spec = None
        m.reference = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 72:
            if t == 10:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.name = b[i:j].decode()
                i = j
            elif t == 18:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.repo = b[i:j].decode()
                i = j
            elif t == 26:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.branch = b[i:j].decode()
                i = j
            elif t == 34:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.commit = b[i:j].decode()
                i = j
            elif t == 42:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.glob = b[i:j].decode()
                i = j
            elif t == 50:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.join_on = b[i:j].decode()
                i = j
            elif t == 56:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.outer_join = v != 0
            elif t == 66:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.group_by = b[i:j].decode()
                i = j
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t == 72:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.lazy = v != 0
            elif t == 80:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.empty_files = v != 0
            elif t == 88:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.s3 = v != 0
            elif t == 98:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.trigger = _pfs_codec.decode_Trigger(b, i, j, m.trigger)
                i = j
            elif t == 106:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.repo_type = b[i:j].decode()
                i = j
            elif t == 114:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.project = b[i:j].decode()
                i = j
            elif t == 122:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.propagation_spec = _pfs_codec.decode_PropagationSpec(b, i, j, m.propagation_spec)
                i = j
            elif t == 128:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.reference = v != 0
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CronInput(m: CronInput, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_repo = m.repo
    if v_repo:
        p = v_repo.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_commit = m.commit
    if v_commit:
        p = v_commit.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_spec = m.spec
    if v_spec:
        p = v_spec.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_overwrite = m.overwrite
    if v_overwrite:
        h = b"\x28" + encode_bool(v_overwrite)
        out.append(h)
        size += len(h)
    v_start = m.start
    if v_start is not None:
        p = encode_timestamp(v_start)
        h = b"\x32" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_project = m.project
    if v_project:
        p = v_project.encode()
        n = len(p)
        h = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CronInput(b: bytes, i: int, end: int, m: CronInput | None = None, depth: int = 0) -> CronInput:
    if m is None:
        m = _new(CronInput)
        m.name = ""
        m.project = ""
        m.repo = ""
        m.commit = ""
        m.spec = ""
        m.overwrite = False
        m.start = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.name = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.repo = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.commit = b[i:j].decode()
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.spec = b[i:j].decode()
            i = j
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.overwrite = v != 0
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.start = decode_timestamp(b, i, j, m.start)
            i = j
        elif t == 58:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.project = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Service(m: Service, out: Out) -> int:
    size = 0
    v_internal_port = m.internal_port
    if v_internal_port:
        h = b"\x08" + (VARINT[v_internal_port] if 0 <= v_internal_port < SMALL else encode_int32(v_internal_port))
        out.append(h)
        size += len(h)
    v_external_port = m.external_port
    if v_external_port:
        h = b"\x10" + (VARINT[v_external_port] if 0 <= v_external_port < SMALL else encode_int32(v_external_port))
        out.append(h)
        size += len(h)
    v_ip = m.ip
    if v_ip:
        p = v_ip.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_type = m.type
    if v_type:
        p = v_type.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Service(b: bytes, i: int, end: int, m: Service | None = None, depth: int = 0) -> Service:
    if m is None:
        m = _new(Service)
        m.internal_port = 0
        m.external_port = 0
        m.ip = ""
        m.type = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.internal_port = v
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.external_port = v
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.ip = b[i:j].decode()
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.type = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Spout(m: Spout, out: Out) -> int:
    size = 0
    v_service = m.service
    if v_service is not None:
        k = len(out)
        out.append(b"")
        n = encode_Service(v_service, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Spout(b: bytes, i: int, end: int, m: Spout | None = None, depth: int = 0) -> Spout:
    if m is None:
        m = _new(Spout)
        m.service = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.service = decode_Service(b, i, j, m.service)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DatumSetSpec(m: DatumSetSpec, out: Out) -> int:
    size = 0
    v_number = m.number
    if v_number:
        h = b"\x08" + (VARINT[v_number] if 0 <= v_number < SMALL else encode_int64(v_number))
        out.append(h)
        size += len(h)
    v_size_bytes = m.size_bytes
    if v_size_bytes:
        h = b"\x10" + (VARINT[v_size_bytes] if 0 <= v_size_bytes < SMALL else encode_int64(v_size_bytes))
        out.append(h)
        size += len(h)
    v_per_worker = m.per_worker
    if v_per_worker:
        h = b"\x18" + (VARINT[v_per_worker] if 0 <= v_per_worker < SMALL else encode_int64(v_per_worker))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DatumSetSpec(b: bytes, i: int, end: int, m: DatumSetSpec | None = None, depth: int = 0) -> DatumSetSpec:
    if m is None:
        m = _new(DatumSetSpec)
        m.number = 0
        m.size_bytes = 0
        m.per_worker = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.number = v
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.size_bytes = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.per_worker = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ResourceSpec(m: ResourceSpec, out: Out) -> int:
    size = 0
    v_cpu = m.cpu
    if v_cpu or is_set(v_cpu):
        h = b"\x0d" + pack_float(v_cpu)
        out.append(h)
        size += len(h)
    v_memory = m.memory
    if v_memory:
        p = v_memory.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_gpu = m.gpu
    if v_gpu is not None:
        k = len(out)
        out.append(b"")
        n = encode_GpuSpec(v_gpu, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_disk = m.disk
    if v_disk:
        p = v_disk.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ResourceSpec(b: bytes, i: int, end: int, m: ResourceSpec | None = None, depth: int = 0) -> ResourceSpec:
    if m is None:
        m = _new(ResourceSpec)
        m.cpu = 0.0
        m.memory = ""
        m.gpu = None
        m.disk = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 13:
            j = i + 4
            if j > end:
                raise short(end)
            m.cpu = unpack_float(b, i)[0]
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.memory = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.gpu = decode_GpuSpec(b, i, j, m.gpu)
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.disk = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_GpuSpec(m: GpuSpec, out: Out) -> int:
    size = 0
    v_type = m.type
    if v_type:
        p = v_type.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_number = m.number
    if v_number:
        h = b"\x10" + (VARINT[v_number] if 0 <= v_number < SMALL else encode_int64(v_number))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GpuSpec(b: bytes, i: int, end: int, m: GpuSpec | None = None, depth: int = 0) -> GpuSpec:
    if m is None:
        m = _new(GpuSpec)
        m.type = ""
        m.number = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.type = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.number = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SchedulingSpec(m: SchedulingSpec, out: Out) -> int:
    size = 0
    v_node_selector = m.node_selector
    for k_node_selector, x_node_selector in v_node_selector.items():
        p = k_node_selector.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_node_selector.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x0a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    v_priority_class_name = m.priority_class_name
    if v_priority_class_name:
        p = v_priority_class_name.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SchedulingSpec(b: bytes, i: int, end: int, m: SchedulingSpec | None = None, depth: int = 0) -> SchedulingSpec:
    if m is None:
        m = _new(SchedulingSpec)
        m.node_selector = {}
        m.priority_class_name = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            k_node_selector = ""
            x_node_selector = ""
            while i < j:
                t = b[i]
                i += 1
                if t > 127:
                    t, i = tag(b, i, t)
                if t == 10:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    k_node_selector = b[i:e].decode()
                    i = e
                elif t == 18:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    x_node_selector = b[i:e].decode()
                    i = e
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.node_selector[k_node_selector] = x_node_selector
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.priority_class_name = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Toleration(m: Toleration, out: Out) -> int:
    size = 0
    v_key = m.key
    if v_key:
        p = v_key.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_operator = m.operator
    if v_operator:
        h = b"\x10" + (VARINT[v_operator] if 0 <= v_operator < SMALL else encode_enum(v_operator))
        out.append(h)
        size += len(h)
    v_value = m.value
    if v_value:
        p = v_value.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_effect = m.effect
    if v_effect:
        h = b"\x20" + (VARINT[v_effect] if 0 <= v_effect < SMALL else encode_enum(v_effect))
        out.append(h)
        size += len(h)
    v_toleration_seconds = m.toleration_seconds
    if v_toleration_seconds is not None:
        p = b"\x08" + (VARINT[v_toleration_seconds] if 0 <= v_toleration_seconds < SMALL else encode_int64(v_toleration_seconds)) if v_toleration_seconds else b""
        h = b"\x2a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Toleration(b: bytes, i: int, end: int, m: Toleration | None = None, depth: int = 0) -> Toleration:
    if m is None:
        m = _new(Toleration)
        m.key = ""
        m.operator = _TolerationOperator[0]
        m.value = ""
        m.effect = _TaintEffect[0]
        m.toleration_seconds = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.key = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.operator = _TolerationOperator[v]
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.value = b[i:j].decode()
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.effect = _TaintEffect[v]
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.toleration_seconds = _protobuf_codec.decode_Int64Value(b, i, j, None if m.toleration_seconds is None else _protobuf.Int64Value(m.toleration_seconds)).value
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Metadata(m: Metadata, out: Out) -> int:
    size = 0
    v_annotations = m.annotations
    for k_annotations, x_annotations in v_annotations.items():
        p = k_annotations.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_annotations.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x0a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    v_labels = m.labels
    for k_labels, x_labels in v_labels.items():
        p = k_labels.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_labels.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x12" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Metadata(b: bytes, i: int, end: int, m: Metadata | None = None, depth: int = 0) -> Metadata:
    if m is None:
        m = _new(Metadata)
        m.annotations = {}
        m.labels = {}
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            k_annotations = ""
            x_annotations = ""
            while i < j:
                t = b[i]
                i += 1
                if t > 127:
                    t, i = tag(b, i, t)
                if t == 10:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    k_annotations = b[i:e].decode()
                    i = e
                elif t == 18:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    x_annotations = b[i:e].decode()
                    i = e
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.annotations[k_annotations] = x_annotations
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            k_labels = ""
            x_labels = ""
            while i < j:
                t = b[i]
                i += 1
                if t > 127:
                    t, i = tag(b, i, t)
                if t == 10:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    k_labels = b[i:e].decode()
                    i = e
                elif t == 18:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    x_labels = b[i:e].decode()
                    i = e
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.labels[k_labels] = x_labels
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Determined(m: Determined, out: Out) -> int:
    size = 0
    v_workspaces = m.workspaces
    for x_workspaces in texts(v_workspaces):
        p = x_workspaces.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Determined(b: bytes, i: int, end: int, m: Determined | None = None, depth: int = 0) -> Determined:
    if m is None:
        m = _new(Determined)
        m.workspaces = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.workspaces.append(b[i:j].decode())
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CreatePipelineRequest(m: CreatePipelineRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_tf_job = m.tf_job
    if v_tf_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_TfJob(v_tf_job, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_transform = m.transform
    if v_transform is not None:
        k = len(out)
        out.append(b"")
        n = encode_Transform(v_transform, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_parallelism_spec = m.parallelism_spec
    if v_parallelism_spec is not None:
        k = len(out)
        out.append(b"")
        n = encode_ParallelismSpec(v_parallelism_spec, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_egress = m.egress
    if v_egress is not None:
        k = len(out)
        out.append(b"")
        n = encode_Egress(v_egress, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_update = m.update
    if v_update:
        h = b"\x30" + encode_bool(v_update)
        out.append(h)
        size += len(h)
    v_output_branch = m.output_branch
    if v_output_branch:
        p = v_output_branch.encode()
        n = len(p)
        h = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_s3_out = m.s3_out
    if v_s3_out:
        h = b"\x40" + encode_bool(v_s3_out)
        out.append(h)
        size += len(h)
    v_resource_requests = m.resource_requests
    if v_resource_requests is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_resource_requests, out)
        h = out[k] = b"\x4a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_resource_limits = m.resource_limits
    if v_resource_limits is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_resource_limits, out)
        h = out[k] = b"\x52" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_sidecar_resource_limits = m.sidecar_resource_limits
    if v_sidecar_resource_limits is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_sidecar_resource_limits, out)
        h = out[k] = b"\x5a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_input = m.input
    if v_input is not None:
        k = len(out)
        out.append(b"")
        n = encode_Input(v_input, out)
        h = out[k] = b"\x62" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_description = m.description
    if v_description:
        p = v_description.encode()
        n = len(p)
        h = b"\x6a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_reprocess = m.reprocess
    if v_reprocess:
        h = b"\x78" + encode_bool(v_reprocess)
        out.append(h)
        size += len(h)
    v_service = m.service
    if v_service is not None:
        k = len(out)
        out.append(b"")
        n = encode_Service(v_service, out)
        h = out[k] = b"\x8a\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_spout = m.spout
    if v_spout is not None:
        k = len(out)
        out.append(b"")
        n = encode_Spout(v_spout, out)
        h = out[k] = b"\x92\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_datum_set_spec = m.datum_set_spec
    if v_datum_set_spec is not None:
        k = len(out)
        out.append(b"")
        n = encode_DatumSetSpec(v_datum_set_spec, out)
        h = out[k] = b"\x9a\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_datum_timeout = m.datum_timeout
    if v_datum_timeout is not None:
        p = encode_duration(v_datum_timeout)
        h = b"\xa2\x01" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_job_timeout = m.job_timeout
    if v_job_timeout is not None:
        p = encode_duration(v_job_timeout)
        h = b"\xaa\x01" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_salt = m.salt
    if v_salt:
        p = v_salt.encode()
        n = len(p)
        h = b"\xb2\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_datum_tries = m.datum_tries
    if v_datum_tries:
        h = b"\xb8\x01" + (VARINT[v_datum_tries] if 0 <= v_datum_tries < SMALL else encode_int64(v_datum_tries))
        out.append(h)
        size += len(h)
    v_scheduling_spec = m.scheduling_spec
    if v_scheduling_spec is not None:
        k = len(out)
        out.append(b"")
        n = encode_SchedulingSpec(v_scheduling_spec, out)
        h = out[k] = b"\xc2\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pod_spec = m.pod_spec
    if v_pod_spec:
        p = v_pod_spec.encode()
        n = len(p)
        h = b"\xca\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_pod_patch = m.pod_patch
    if v_pod_patch:
        p = v_pod_patch.encode()
        n = len(p)
        h = b"\xd2\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_spec_commit = m.spec_commit
    if v_spec_commit is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Commit(v_spec_commit, out)
        h = out[k] = b"\xda\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_metadata = m.metadata
    if v_metadata is not None:
        k = len(out)
        out.append(b"")
        n = encode_Metadata(v_metadata, out)
        h = out[k] = b"\xe2\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_reprocess_spec = m.reprocess_spec
    if v_reprocess_spec:
        p = v_reprocess_spec.encode()
        n = len(p)
        h = b"\xea\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_autoscaling = m.autoscaling
    if v_autoscaling:
        h = b"\xf0\x01" + encode_bool(v_autoscaling)
        out.append(h)
        size += len(h)
    v_tolerations = m.tolerations
    for x_tolerations in v_tolerations:
        k = len(out)
        out.append(b"")
        n = encode_Toleration(x_tolerations, out)
        h = out[k] = b"\x92\x02" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_sidecar_resource_requests = m.sidecar_resource_requests
    if v_sidecar_resource_requests is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_sidecar_resource_requests, out)
        h = out[k] = b"\x9a\x02" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_dry_run = m.dry_run
    if v_dry_run:
        h = b"\xa8\x02" + encode_bool(v_dry_run)
        out.append(h)
        size += len(h)
    v_determined = m.determined
    if v_determined is not None:
        k = len(out)
        out.append(b"")
        n = encode_Determined(v_determined, out)
        h = out[k] = b"\xb2\x02" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_maximum_expected_uptime = m.maximum_expected_uptime
    if v_maximum_expected_uptime is not None:
        p = encode_duration(v_maximum_expected_uptime)
        h = b"\xba\x02" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreatePipelineRequest(b: bytes, i: int, end: int, m: CreatePipelineRequest | None = None, depth: int = 0) -> CreatePipelineRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(CreatePipelineRequest)
        m.pipeline = None
        m.tf_job = None
        m.transform = None
        m.parallelism_spec = None
        m.egress = None
        m.update = False
        m.output_branch = ""
        m.s3_out = False
        m.resource_requests = None
        m.resource_limits = None
        m.sidecar_resource_limits = None
        m.input = None
        m.description = ""
        m.reprocess = False
        m.service = None
        m.spout = None
        m.datum_set_spec = None
        m.datum_timeout = None
        m.job_timeout = None
        m.salt = ""
        m.datum_tries = 0
        m.scheduling_spec = None
        m.pod_spec = ""
        m.pod_patch = ""
        m.spec_commit = None
        m.metadata = None
        m.reprocess_spec = ""
        m.autoscaling = False
        m.tolerations = []
        m.sidecar_resource_requests = None
        m.dry_run = False
        m.determined = None
        m.maximum_expected_uptime = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 154:
            if t < 74:
                if t == 10:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
                    i = j
                elif t == 18:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.tf_job = decode_TfJob(b, i, j, m.tf_job)
                    i = j
                elif t == 26:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.transform = decode_Transform(b, i, j, m.transform)
                    i = j
                elif t == 34:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.parallelism_spec = decode_ParallelismSpec(b, i, j, m.parallelism_spec)
                    i = j
                elif t == 42:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.egress = decode_Egress(b, i, j, m.egress)
                    i = j
                elif t == 48:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                    m.update = v != 0
                elif t == 58:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.output_branch = b[i:j].decode()
                    i = j
                elif t == 64:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                    m.s3_out = v != 0
                else:
                    if kept is None:
                        kept = []
                    i = keep_unknown(kept, b, i, end, t, depth)
            else:
                if t == 74:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.resource_requests = decode_ResourceSpec(b, i, j, m.resource_requests)
                    i = j
                elif t == 82:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.resource_limits = decode_ResourceSpec(b, i, j, m.resource_limits)
                    i = j
                elif t == 90:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.sidecar_resource_limits = decode_ResourceSpec(b, i, j, m.sidecar_resource_limits)
                    i = j
                elif t == 98:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.input = decode_Input(b, i, j, m.input, depth + 1)
                    i = j
                elif t == 106:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.description = b[i:j].decode()
                    i = j
                elif t == 120:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                    m.reprocess = v != 0
                elif t == 138:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.service = decode_Service(b, i, j, m.service)
                    i = j
                elif t == 146:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.spout = decode_Spout(b, i, j, m.spout)
                    i = j
                else:
                    if kept is None:
                        kept = []
                    i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t < 218:
                if t == 154:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.datum_set_spec = decode_DatumSetSpec(b, i, j, m.datum_set_spec)
                    i = j
                elif t == 162:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.datum_timeout = decode_duration(b, i, j, m.datum_timeout)
                    i = j
                elif t == 170:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.job_timeout = decode_duration(b, i, j, m.job_timeout)
                    i = j
                elif t == 178:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.salt = b[i:j].decode()
                    i = j
                elif t == 184:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                        v = int64(v)
                    m.datum_tries = v
                elif t == 194:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.scheduling_spec = decode_SchedulingSpec(b, i, j, m.scheduling_spec)
                    i = j
                elif t == 202:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.pod_spec = b[i:j].decode()
                    i = j
                elif t == 210:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.pod_patch = b[i:j].decode()
                    i = j
                else:
                    if kept is None:
                        kept = []
                    i = keep_unknown(kept, b, i, end, t, depth)
            else:
                if t < 274:
                    if t == 218:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.spec_commit = _pfs_codec.decode_Commit(b, i, j, m.spec_commit)
                        i = j
                    elif t == 226:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.metadata = decode_Metadata(b, i, j, m.metadata)
                        i = j
                    elif t == 234:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.reprocess_spec = b[i:j].decode()
                        i = j
                    elif t == 240:
                        v = b[i]
                        i += 1
                        if v > 127:
                            v, i = varint(b, i, v)
                        m.autoscaling = v != 0
                    else:
                        if kept is None:
                            kept = []
                        i = keep_unknown(kept, b, i, end, t, depth)
                else:
                    if t == 274:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.tolerations.append(decode_Toleration(b, i, j, None))
                        i = j
                    elif t == 282:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.sidecar_resource_requests = decode_ResourceSpec(b, i, j, m.sidecar_resource_requests)
                        i = j
                    elif t == 296:
                        v = b[i]
                        i += 1
                        if v > 127:
                            v, i = varint(b, i, v)
                        m.dry_run = v != 0
                    elif t == 306:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.determined = decode_Determined(b, i, j, m.determined)
                        i = j
                    elif t == 314:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        j = i + n
                        if j > end:
                            raise short(end)
                        m.maximum_expected_uptime = decode_duration(b, i, j, m.maximum_expected_uptime)
                        i = j
                    else:
                        if kept is None:
                            kept = []
                        i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CreatePipelineTransaction(m: CreatePipelineTransaction, out: Out) -> int:
    size = 0
    v_create_pipeline_request = m.create_pipeline_request
    if v_create_pipeline_request is not None:
        k = len(out)
        out.append(b"")
        n = encode_CreatePipelineRequest(v_create_pipeline_request, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_user_json = m.user_json
    if v_user_json:
        p = v_user_json.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_effective_json = m.effective_json
    if v_effective_json:
        p = v_effective_json.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_created_by = m.created_by
    if v_created_by:
        p = v_created_by.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreatePipelineTransaction(b: bytes, i: int, end: int, m: CreatePipelineTransaction | None = None, depth: int = 0) -> CreatePipelineTransaction:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(CreatePipelineTransaction)
        m.create_pipeline_request = None
        m.user_json = ""
        m.effective_json = ""
        m.created_by = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.create_pipeline_request = decode_CreatePipelineRequest(b, i, j, m.create_pipeline_request, depth + 1)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.user_json = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.effective_json = b[i:j].decode()
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.created_by = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CreatePipelineV2Request(m: CreatePipelineV2Request, out: Out) -> int:
    size = 0
    v_create_pipeline_request_json = m.create_pipeline_request_json
    if v_create_pipeline_request_json:
        p = v_create_pipeline_request_json.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_dry_run = m.dry_run
    if v_dry_run:
        h = b"\x10" + encode_bool(v_dry_run)
        out.append(h)
        size += len(h)
    v_update = m.update
    if v_update:
        h = b"\x18" + encode_bool(v_update)
        out.append(h)
        size += len(h)
    v_reprocess = m.reprocess
    if v_reprocess:
        h = b"\x20" + encode_bool(v_reprocess)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreatePipelineV2Request(b: bytes, i: int, end: int, m: CreatePipelineV2Request | None = None, depth: int = 0) -> CreatePipelineV2Request:
    if m is None:
        m = _new(CreatePipelineV2Request)
        m.create_pipeline_request_json = ""
        m.dry_run = False
        m.update = False
        m.reprocess = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.create_pipeline_request_json = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.dry_run = v != 0
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.update = v != 0
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.reprocess = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CreatePipelineV2Response(m: CreatePipelineV2Response, out: Out) -> int:
    size = 0
    v_effective_create_pipeline_request_json = m.effective_create_pipeline_request_json
    if v_effective_create_pipeline_request_json:
        p = v_effective_create_pipeline_request_json.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreatePipelineV2Response(b: bytes, i: int, end: int, m: CreatePipelineV2Response | None = None, depth: int = 0) -> CreatePipelineV2Response:
    if m is None:
        m = _new(CreatePipelineV2Response)
        m.effective_create_pipeline_request_json = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.effective_create_pipeline_request_json = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_RenderTemplateRequest(m: RenderTemplateRequest, out: Out) -> int:
    size = 0
    v_template = m.template
    if v_template:
        p = v_template.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_args = m.args
    for k_args, x_args in v_args.items():
        p = k_args.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_args.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x12" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RenderTemplateRequest(b: bytes, i: int, end: int, m: RenderTemplateRequest | None = None, depth: int = 0) -> RenderTemplateRequest:
    if m is None:
        m = _new(RenderTemplateRequest)
        m.template = ""
        m.args = {}
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.template = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            k_args = ""
            x_args = ""
            while i < j:
                t = b[i]
                i += 1
                if t > 127:
                    t, i = tag(b, i, t)
                if t == 10:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    k_args = b[i:e].decode()
                    i = e
                elif t == 18:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    x_args = b[i:e].decode()
                    i = e
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.args[k_args] = x_args
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_RenderTemplateResponse(m: RenderTemplateResponse, out: Out) -> int:
    size = 0
    v_json = m.json
    if v_json:
        p = v_json.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_specs = m.specs
    for x_specs in v_specs:
        k = len(out)
        out.append(b"")
        n = encode_CreatePipelineRequest(x_specs, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RenderTemplateResponse(b: bytes, i: int, end: int, m: RenderTemplateResponse | None = None, depth: int = 0) -> RenderTemplateResponse:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(RenderTemplateResponse)
        m.json = ""
        m.specs = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.json = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.specs.append(decode_CreatePipelineRequest(b, i, j, None, depth + 1))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_InspectPipelineRequest(m: InspectPipelineRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_details = m.details
    if v_details:
        h = b"\x10" + encode_bool(v_details)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectPipelineRequest(b: bytes, i: int, end: int, m: InspectPipelineRequest | None = None, depth: int = 0) -> InspectPipelineRequest:
    if m is None:
        m = _new(InspectPipelineRequest)
        m.pipeline = None
        m.details = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.details = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ListPipelineRequest(m: ListPipelineRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_history = m.history
    if v_history:
        h = b"\x10" + (VARINT[v_history] if 0 <= v_history < SMALL else encode_int64(v_history))
        out.append(h)
        size += len(h)
    v_details = m.details
    if v_details:
        h = b"\x18" + encode_bool(v_details)
        out.append(h)
        size += len(h)
    v_jq_filter = m.jq_filter
    if v_jq_filter:
        p = v_jq_filter.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_commit_set = m.commit_set
    if v_commit_set is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_CommitSet(v_commit_set, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_projects = m.projects
    for x_projects in v_projects:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Project(x_projects, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_page = m.page
    if v_page is not None:
        k = len(out)
        out.append(b"")
        n = encode_PipelinePage(v_page, out)
        h = out[k] = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListPipelineRequest(b: bytes, i: int, end: int, m: ListPipelineRequest | None = None, depth: int = 0) -> ListPipelineRequest:
    if m is None:
        m = _new(ListPipelineRequest)
        m.pipeline = None
        m.history = 0
        m.details = False
        m.jq_filter = ""
        m.commit_set = None
        m.projects = []
        m.page = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.history = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.details = v != 0
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.jq_filter = b[i:j].decode()
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.commit_set = _pfs_codec.decode_CommitSet(b, i, j, m.commit_set)
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.projects.append(_pfs_codec.decode_Project(b, i, j, None))
            i = j
        elif t == 58:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.page = decode_PipelinePage(b, i, j, m.page)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_PipelinePage(m: PipelinePage, out: Out) -> int:
    size = 0
    v_order = m.order
    if v_order:
        h = b"\x08" + (VARINT[v_order] if 0 <= v_order < SMALL else encode_enum(v_order))
        out.append(h)
        size += len(h)
    v_page_size = m.page_size
    if v_page_size:
        h = b"\x10" + (VARINT[v_page_size] if 0 <= v_page_size < SMALL else encode_int64(v_page_size))
        out.append(h)
        size += len(h)
    v_page_index = m.page_index
    if v_page_index:
        h = b"\x18" + (VARINT[v_page_index] if 0 <= v_page_index < SMALL else encode_int64(v_page_index))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelinePage(b: bytes, i: int, end: int, m: PipelinePage | None = None, depth: int = 0) -> PipelinePage:
    if m is None:
        m = _new(PipelinePage)
        m.order = _PipelinePageOrdering[0]
        m.page_size = 0
        m.page_index = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.order = _PipelinePageOrdering[v]
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.page_size = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.page_index = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CheckStatusRequest(m: CheckStatusRequest, out: Out) -> int:
    size = 0
    v_all = m.all
    if v_all is not None:
        h = b"\x08" + encode_bool(v_all)
        out.append(h)
        size += len(h)
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Project(v_project, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CheckStatusRequest(b: bytes, i: int, end: int, m: CheckStatusRequest | None = None, depth: int = 0) -> CheckStatusRequest:
    if m is None:
        m = _new(CheckStatusRequest)
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            if m.project is not None:
                _set(m, "project", None)
            _set(m, "all", v != 0)
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.all is not None:
                _set(m, "all", None)
            _set(m, "project", _pfs_codec.decode_Project(b, i, j, m.project))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CheckStatusResponse(m: CheckStatusResponse, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Project(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_alerts = m.alerts
    for x_alerts in texts(v_alerts):
        p = x_alerts.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CheckStatusResponse(b: bytes, i: int, end: int, m: CheckStatusResponse | None = None, depth: int = 0) -> CheckStatusResponse:
    if m is None:
        m = _new(CheckStatusResponse)
        m.project = None
        m.pipeline = None
        m.alerts = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.project = _pfs_codec.decode_Project(b, i, j, m.project)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.alerts.append(b[i:j].decode())
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_PipelinesSummaryRequest(m: PipelinesSummaryRequest, out: Out) -> int:
    size = 0
    v_projects = m.projects
    for x_projects in v_projects:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_ProjectPicker(x_projects, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelinesSummaryRequest(b: bytes, i: int, end: int, m: PipelinesSummaryRequest | None = None, depth: int = 0) -> PipelinesSummaryRequest:
    if m is None:
        m = _new(PipelinesSummaryRequest)
        m.projects = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.projects.append(_pfs_codec.decode_ProjectPicker(b, i, j, None))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_PipelinesSummaryResponse(m: PipelinesSummaryResponse, out: Out) -> int:
    size = 0
    v_summaries = m.summaries
    for x_summaries in v_summaries:
        k = len(out)
        out.append(b"")
        n = encode_PipelinesSummary(x_summaries, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelinesSummaryResponse(b: bytes, i: int, end: int, m: PipelinesSummaryResponse | None = None, depth: int = 0) -> PipelinesSummaryResponse:
    if m is None:
        m = _new(PipelinesSummaryResponse)
        m.summaries = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.summaries.append(decode_PipelinesSummary(b, i, j, None))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_PipelinesSummary(m: PipelinesSummary, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Project(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_active_pipelines = m.active_pipelines
    if v_active_pipelines:
        h = b"\x10" + (VARINT[v_active_pipelines] if 0 <= v_active_pipelines < SMALL else encode_int64(v_active_pipelines))
        out.append(h)
        size += len(h)
    v_paused_pipelines = m.paused_pipelines
    if v_paused_pipelines:
        h = b"\x18" + (VARINT[v_paused_pipelines] if 0 <= v_paused_pipelines < SMALL else encode_int64(v_paused_pipelines))
        out.append(h)
        size += len(h)
    v_failed_pipelines = m.failed_pipelines
    if v_failed_pipelines:
        h = b"\x20" + (VARINT[v_failed_pipelines] if 0 <= v_failed_pipelines < SMALL else encode_int64(v_failed_pipelines))
        out.append(h)
        size += len(h)
    v_unhealthy_pipelines = m.unhealthy_pipelines
    if v_unhealthy_pipelines:
        h = b"\x28" + (VARINT[v_unhealthy_pipelines] if 0 <= v_unhealthy_pipelines < SMALL else encode_int64(v_unhealthy_pipelines))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelinesSummary(b: bytes, i: int, end: int, m: PipelinesSummary | None = None, depth: int = 0) -> PipelinesSummary:
    if m is None:
        m = _new(PipelinesSummary)
        m.project = None
        m.active_pipelines = 0
        m.paused_pipelines = 0
        m.failed_pipelines = 0
        m.unhealthy_pipelines = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.project = _pfs_codec.decode_Project(b, i, j, m.project)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.active_pipelines = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.paused_pipelines = v
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.failed_pipelines = v
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.unhealthy_pipelines = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_StartPipelineRequest(m: StartPipelineRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_StartPipelineRequest(b: bytes, i: int, end: int, m: StartPipelineRequest | None = None, depth: int = 0) -> StartPipelineRequest:
    if m is None:
        m = _new(StartPipelineRequest)
        m.pipeline = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_StopPipelineRequest(m: StopPipelineRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_must_exist = m.must_exist
    if v_must_exist:
        h = b"\x10" + encode_bool(v_must_exist)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_StopPipelineRequest(b: bytes, i: int, end: int, m: StopPipelineRequest | None = None, depth: int = 0) -> StopPipelineRequest:
    if m is None:
        m = _new(StopPipelineRequest)
        m.pipeline = None
        m.must_exist = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.must_exist = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeletePipelineRequest(m: DeletePipelineRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_all = m.all
    if v_all:
        h = b"\x10" + encode_bool(v_all)
        out.append(h)
        size += len(h)
    v_force = m.force
    if v_force:
        h = b"\x18" + encode_bool(v_force)
        out.append(h)
        size += len(h)
    v_keep_repo = m.keep_repo
    if v_keep_repo:
        h = b"\x20" + encode_bool(v_keep_repo)
        out.append(h)
        size += len(h)
    v_must_exist = m.must_exist
    if v_must_exist:
        h = b"\x28" + encode_bool(v_must_exist)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeletePipelineRequest(b: bytes, i: int, end: int, m: DeletePipelineRequest | None = None, depth: int = 0) -> DeletePipelineRequest:
    if m is None:
        m = _new(DeletePipelineRequest)
        m.pipeline = None
        m.all = False
        m.force = False
        m.keep_repo = False
        m.must_exist = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.all = v != 0
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.force = v != 0
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.keep_repo = v != 0
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.must_exist = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeletePipelinesRequest(m: DeletePipelinesRequest, out: Out) -> int:
    size = 0
    v_projects = m.projects
    for x_projects in v_projects:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Project(x_projects, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_force = m.force
    if v_force:
        h = b"\x10" + encode_bool(v_force)
        out.append(h)
        size += len(h)
    v_keep_repo = m.keep_repo
    if v_keep_repo:
        h = b"\x18" + encode_bool(v_keep_repo)
        out.append(h)
        size += len(h)
    v_all = m.all
    if v_all:
        h = b"\x20" + encode_bool(v_all)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeletePipelinesRequest(b: bytes, i: int, end: int, m: DeletePipelinesRequest | None = None, depth: int = 0) -> DeletePipelinesRequest:
    if m is None:
        m = _new(DeletePipelinesRequest)
        m.projects = []
        m.force = False
        m.keep_repo = False
        m.all = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.projects.append(_pfs_codec.decode_Project(b, i, j, None))
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.force = v != 0
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.keep_repo = v != 0
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.all = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeletePipelinesResponse(m: DeletePipelinesResponse, out: Out) -> int:
    size = 0
    v_pipelines = m.pipelines
    for x_pipelines in v_pipelines:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(x_pipelines, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeletePipelinesResponse(b: bytes, i: int, end: int, m: DeletePipelinesResponse | None = None, depth: int = 0) -> DeletePipelinesResponse:
    if m is None:
        m = _new(DeletePipelinesResponse)
        m.pipelines = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipelines.append(decode_Pipeline(b, i, j, None))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_RunPipelineRequest(m: RunPipelineRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_provenance = m.provenance
    for x_provenance in v_provenance:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Commit(x_provenance, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_job_id = m.job_id
    if v_job_id:
        p = v_job_id.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RunPipelineRequest(b: bytes, i: int, end: int, m: RunPipelineRequest | None = None, depth: int = 0) -> RunPipelineRequest:
    if m is None:
        m = _new(RunPipelineRequest)
        m.pipeline = None
        m.provenance = []
        m.job_id = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.provenance.append(_pfs_codec.decode_Commit(b, i, j, None))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.job_id = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_RerunPipelineRequest(m: RerunPipelineRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_reprocess = m.reprocess
    if v_reprocess:
        h = b"\x78" + encode_bool(v_reprocess)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RerunPipelineRequest(b: bytes, i: int, end: int, m: RerunPipelineRequest | None = None, depth: int = 0) -> RerunPipelineRequest:
    if m is None:
        m = _new(RerunPipelineRequest)
        m.pipeline = None
        m.reprocess = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
            i = j
        elif t == 120:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.reprocess = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_RunCronRequest(m: RunCronRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RunCronRequest(b: bytes, i: int, end: int, m: RunCronRequest | None = None, depth: int = 0) -> RunCronRequest:
    if m is None:
        m = _new(RunCronRequest)
        m.pipeline = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ActivateAuthRequest(m: ActivateAuthRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ActivateAuthRequest(b: bytes, i: int, end: int, m: ActivateAuthRequest | None = None, depth: int = 0) -> ActivateAuthRequest:
    if m is None:
        m = _new(ActivateAuthRequest)
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if kept is None:
            kept = []
        i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ActivateAuthResponse(m: ActivateAuthResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ActivateAuthResponse(b: bytes, i: int, end: int, m: ActivateAuthResponse | None = None, depth: int = 0) -> ActivateAuthResponse:
    if m is None:
        m = _new(ActivateAuthResponse)
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if kept is None:
            kept = []
        i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Job(m: Job, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Job(b: bytes, i: int, end: int, m: Job | None = None, depth: int = 0) -> Job:
    if m is None:
        m = _new(Job)
        m.pipeline = None
        m.id = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.id = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m


def copy_Job(m: Job) -> Job:
    new = _new(Job)
    new.pipeline = None if m.pipeline is None else copy_Pipeline(m.pipeline)
    new.id = m.id
    if m._unknown_fields:
        new._unknown_fields = bytes(m._unknown_fields)
    return new



def encode_JobSet(m: JobSet, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_JobSet(b: bytes, i: int, end: int, m: JobSet | None = None, depth: int = 0) -> JobSet:
    if m is None:
        m = _new(JobSet)
        m.id = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.id = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_JobInfo(m: JobInfo, out: Out) -> int:
    size = 0
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pipeline_version = m.pipeline_version
    if v_pipeline_version:
        h = b"\x10" + (VARINT[v_pipeline_version] if 0 <= v_pipeline_version < SMALL else encode_uint64(v_pipeline_version))
        out.append(h)
        size += len(h)
    v_output_commit = m.output_commit
    if v_output_commit is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Commit(v_output_commit, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_restart = m.restart
    if v_restart:
        h = b"\x20" + (VARINT[v_restart] if 0 <= v_restart < SMALL else encode_uint64(v_restart))
        out.append(h)
        size += len(h)
    v_data_processed = m.data_processed
    if v_data_processed:
        h = b"\x28" + (VARINT[v_data_processed] if 0 <= v_data_processed < SMALL else encode_int64(v_data_processed))
        out.append(h)
        size += len(h)
    v_data_skipped = m.data_skipped
    if v_data_skipped:
        h = b"\x30" + (VARINT[v_data_skipped] if 0 <= v_data_skipped < SMALL else encode_int64(v_data_skipped))
        out.append(h)
        size += len(h)
    v_data_total = m.data_total
    if v_data_total:
        h = b"\x38" + (VARINT[v_data_total] if 0 <= v_data_total < SMALL else encode_int64(v_data_total))
        out.append(h)
        size += len(h)
    v_data_failed = m.data_failed
    if v_data_failed:
        h = b"\x40" + (VARINT[v_data_failed] if 0 <= v_data_failed < SMALL else encode_int64(v_data_failed))
        out.append(h)
        size += len(h)
    v_data_recovered = m.data_recovered
    if v_data_recovered:
        h = b"\x48" + (VARINT[v_data_recovered] if 0 <= v_data_recovered < SMALL else encode_int64(v_data_recovered))
        out.append(h)
        size += len(h)
    v_stats = m.stats
    if v_stats is not None:
        k = len(out)
        out.append(b"")
        n = encode_ProcessStats(v_stats, out)
        h = out[k] = b"\x52" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_state = m.state
    if v_state:
        h = b"\x58" + (VARINT[v_state] if 0 <= v_state < SMALL else encode_enum(v_state))
        out.append(h)
        size += len(h)
    v_reason = m.reason
    if v_reason:
        p = v_reason.encode()
        n = len(p)
        h = b"\x62" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_created = m.created
    if v_created is not None:
        p = encode_timestamp(v_created)
        h = b"\x6a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_started = m.started
    if v_started is not None:
        p = encode_timestamp(v_started)
        h = b"\x72" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_finished = m.finished
    if v_finished is not None:
        p = encode_timestamp(v_finished)
        h = b"\x7a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_details = m.details
    if v_details is not None:
        k = len(out)
        out.append(b"")
        n = encode_JobInfoDetails(v_details, out)
        h = out[k] = b"\x82\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_auth_token = m.auth_token
    if v_auth_token:
        p = v_auth_token.encode()
        n = len(p)
        h = b"\x8a\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_JobInfo(b: bytes, i: int, end: int, m: JobInfo | None = None, depth: int = 0) -> JobInfo:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(JobInfo)
        m.job = None
        m.pipeline_version = 0
        m.output_commit = None
        m.restart = 0
        m.data_processed = 0
        m.data_skipped = 0
        m.data_total = 0
        m.data_failed = 0
        m.data_recovered = 0
        m.stats = None
        m.state = _JobState[0]
        m.reason = ""
        m.created = None
        m.started = None
        m.finished = None
        m.details = None
        m.auth_token = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 72:
            if t == 10:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.job = decode_Job(b, i, j, m.job)
                i = j
            elif t == 16:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.pipeline_version = v
            elif t == 26:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.output_commit = _pfs_codec.decode_Commit(b, i, j, m.output_commit)
                i = j
            elif t == 32:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.restart = v
            elif t == 40:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.data_processed = v
            elif t == 48:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.data_skipped = v
            elif t == 56:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.data_total = v
            elif t == 64:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.data_failed = v
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t < 106:
                if t == 72:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                        v = int64(v)
                    m.data_recovered = v
                elif t == 82:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.stats = decode_ProcessStats(b, i, j, m.stats)
                    i = j
                elif t == 88:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                        v = int32(v)
                    m.state = _JobState[v]
                elif t == 98:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.reason = b[i:j].decode()
                    i = j
                else:
                    if kept is None:
                        kept = []
                    i = keep_unknown(kept, b, i, end, t, depth)
            else:
                if t == 106:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.created = decode_timestamp(b, i, j, m.created)
                    i = j
                elif t == 114:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.started = decode_timestamp(b, i, j, m.started)
                    i = j
                elif t == 122:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.finished = decode_timestamp(b, i, j, m.finished)
                    i = j
                elif t == 130:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.details = decode_JobInfoDetails(b, i, j, m.details, depth + 1)
                    i = j
                elif t == 138:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.auth_token = b[i:j].decode()
                    i = j
                else:
                    if kept is None:
                        kept = []
                    i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_JobInfoDetails(m: JobInfoDetails, out: Out) -> int:
    size = 0
    v_transform = m.transform
    if v_transform is not None:
        k = len(out)
        out.append(b"")
        n = encode_Transform(v_transform, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_parallelism_spec = m.parallelism_spec
    if v_parallelism_spec is not None:
        k = len(out)
        out.append(b"")
        n = encode_ParallelismSpec(v_parallelism_spec, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_egress = m.egress
    if v_egress is not None:
        k = len(out)
        out.append(b"")
        n = encode_Egress(v_egress, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_service = m.service
    if v_service is not None:
        k = len(out)
        out.append(b"")
        n = encode_Service(v_service, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_spout = m.spout
    if v_spout is not None:
        k = len(out)
        out.append(b"")
        n = encode_Spout(v_spout, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_worker_status = m.worker_status
    for x_worker_status in v_worker_status:
        k = len(out)
        out.append(b"")
        n = encode_WorkerStatus(x_worker_status, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_resource_requests = m.resource_requests
    if v_resource_requests is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_resource_requests, out)
        h = out[k] = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_resource_limits = m.resource_limits
    if v_resource_limits is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_resource_limits, out)
        h = out[k] = b"\x42" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_sidecar_resource_limits = m.sidecar_resource_limits
    if v_sidecar_resource_limits is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_sidecar_resource_limits, out)
        h = out[k] = b"\x4a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_input = m.input
    if v_input is not None:
        k = len(out)
        out.append(b"")
        n = encode_Input(v_input, out)
        h = out[k] = b"\x52" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_salt = m.salt
    if v_salt:
        p = v_salt.encode()
        n = len(p)
        h = b"\x5a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_datum_set_spec = m.datum_set_spec
    if v_datum_set_spec is not None:
        k = len(out)
        out.append(b"")
        n = encode_DatumSetSpec(v_datum_set_spec, out)
        h = out[k] = b"\x62" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_datum_timeout = m.datum_timeout
    if v_datum_timeout is not None:
        p = encode_duration(v_datum_timeout)
        h = b"\x6a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_job_timeout = m.job_timeout
    if v_job_timeout is not None:
        p = encode_duration(v_job_timeout)
        h = b"\x72" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_datum_tries = m.datum_tries
    if v_datum_tries:
        h = b"\x78" + (VARINT[v_datum_tries] if 0 <= v_datum_tries < SMALL else encode_int64(v_datum_tries))
        out.append(h)
        size += len(h)
    v_scheduling_spec = m.scheduling_spec
    if v_scheduling_spec is not None:
        k = len(out)
        out.append(b"")
        n = encode_SchedulingSpec(v_scheduling_spec, out)
        h = out[k] = b"\x82\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pod_spec = m.pod_spec
    if v_pod_spec:
        p = v_pod_spec.encode()
        n = len(p)
        h = b"\x8a\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_pod_patch = m.pod_patch
    if v_pod_patch:
        p = v_pod_patch.encode()
        n = len(p)
        h = b"\x92\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_sidecar_resource_requests = m.sidecar_resource_requests
    if v_sidecar_resource_requests is not None:
        k = len(out)
        out.append(b"")
        n = encode_ResourceSpec(v_sidecar_resource_requests, out)
        h = out[k] = b"\x9a\x01" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_JobInfoDetails(b: bytes, i: int, end: int, m: JobInfoDetails | None = None, depth: int = 0) -> JobInfoDetails:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(JobInfoDetails)
        m.transform = None
        m.parallelism_spec = None
        m.egress = None
        m.service = None
        m.spout = None
        m.worker_status = []
        m.resource_requests = None
        m.resource_limits = None
        m.sidecar_resource_limits = None
        m.input = None
        m.salt = ""
        m.datum_set_spec = None
        m.datum_timeout = None
        m.job_timeout = None
        m.datum_tries = 0
        m.scheduling_spec = None
        m.pod_spec = ""
        m.pod_patch = ""
        m.sidecar_resource_requests = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 82:
            if t < 42:
                if t == 10:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.transform = decode_Transform(b, i, j, m.transform)
                    i = j
                elif t == 18:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.parallelism_spec = decode_ParallelismSpec(b, i, j, m.parallelism_spec)
                    i = j
                elif t == 26:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.egress = decode_Egress(b, i, j, m.egress)
                    i = j
                elif t == 34:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.service = decode_Service(b, i, j, m.service)
                    i = j
                else:
                    if kept is None:
                        kept = []
                    i = keep_unknown(kept, b, i, end, t, depth)
            else:
                if t == 42:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.spout = decode_Spout(b, i, j, m.spout)
                    i = j
                elif t == 50:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.worker_status.append(decode_WorkerStatus(b, i, j, None))
                    i = j
                elif t == 58:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.resource_requests = decode_ResourceSpec(b, i, j, m.resource_requests)
                    i = j
                elif t == 66:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.resource_limits = decode_ResourceSpec(b, i, j, m.resource_limits)
                    i = j
                elif t == 74:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.sidecar_resource_limits = decode_ResourceSpec(b, i, j, m.sidecar_resource_limits)
                    i = j
                else:
                    if kept is None:
                        kept = []
                    i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t < 120:
                if t == 82:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.input = decode_Input(b, i, j, m.input, depth + 1)
                    i = j
                elif t == 90:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.salt = b[i:j].decode()
                    i = j
                elif t == 98:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.datum_set_spec = decode_DatumSetSpec(b, i, j, m.datum_set_spec)
                    i = j
                elif t == 106:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.datum_timeout = decode_duration(b, i, j, m.datum_timeout)
                    i = j
                elif t == 114:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.job_timeout = decode_duration(b, i, j, m.job_timeout)
                    i = j
                else:
                    if kept is None:
                        kept = []
                    i = keep_unknown(kept, b, i, end, t, depth)
            else:
                if t == 120:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                        v = int64(v)
                    m.datum_tries = v
                elif t == 130:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.scheduling_spec = decode_SchedulingSpec(b, i, j, m.scheduling_spec)
                    i = j
                elif t == 138:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.pod_spec = b[i:j].decode()
                    i = j
                elif t == 146:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.pod_patch = b[i:j].decode()
                    i = j
                elif t == 154:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.sidecar_resource_requests = decode_ResourceSpec(b, i, j, m.sidecar_resource_requests)
                    i = j
                else:
                    if kept is None:
                        kept = []
                    i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_JobSetInfo(m: JobSetInfo, out: Out) -> int:
    size = 0
    v_job_set = m.job_set
    if v_job_set is not None:
        k = len(out)
        out.append(b"")
        n = encode_JobSet(v_job_set, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_jobs = m.jobs
    for x_jobs in v_jobs:
        k = len(out)
        out.append(b"")
        n = encode_JobInfo(x_jobs, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_JobSetInfo(b: bytes, i: int, end: int, m: JobSetInfo | None = None, depth: int = 0) -> JobSetInfo:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(JobSetInfo)
        m.job_set = None
        m.jobs = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.job_set = decode_JobSet(b, i, j, m.job_set)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.jobs.append(decode_JobInfo(b, i, j, None, depth + 1))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_JobInput(m: JobInput, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Commit(v_commit, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_glob = m.glob
    if v_glob:
        p = v_glob.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_lazy = m.lazy
    if v_lazy:
        h = b"\x20" + encode_bool(v_lazy)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_JobInput(b: bytes, i: int, end: int, m: JobInput | None = None, depth: int = 0) -> JobInput:
    if m is None:
        m = _new(JobInput)
        m.name = ""
        m.commit = None
        m.glob = ""
        m.lazy = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.name = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.commit = _pfs_codec.decode_Commit(b, i, j, m.commit)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.glob = b[i:j].decode()
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.lazy = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_InspectJobRequest(m: InspectJobRequest, out: Out) -> int:
    size = 0
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_wait = m.wait
    if v_wait:
        h = b"\x10" + encode_bool(v_wait)
        out.append(h)
        size += len(h)
    v_details = m.details
    if v_details:
        h = b"\x18" + encode_bool(v_details)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectJobRequest(b: bytes, i: int, end: int, m: InspectJobRequest | None = None, depth: int = 0) -> InspectJobRequest:
    if m is None:
        m = _new(InspectJobRequest)
        m.job = None
        m.wait = False
        m.details = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.job = decode_Job(b, i, j, m.job)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.wait = v != 0
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.details = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_InspectJobSetRequest(m: InspectJobSetRequest, out: Out) -> int:
    size = 0
    v_job_set = m.job_set
    if v_job_set is not None:
        k = len(out)
        out.append(b"")
        n = encode_JobSet(v_job_set, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_wait = m.wait
    if v_wait:
        h = b"\x10" + encode_bool(v_wait)
        out.append(h)
        size += len(h)
    v_details = m.details
    if v_details:
        h = b"\x18" + encode_bool(v_details)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectJobSetRequest(b: bytes, i: int, end: int, m: InspectJobSetRequest | None = None, depth: int = 0) -> InspectJobSetRequest:
    if m is None:
        m = _new(InspectJobSetRequest)
        m.job_set = None
        m.wait = False
        m.details = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.job_set = decode_JobSet(b, i, j, m.job_set)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.wait = v != 0
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.details = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ListJobRequest(m: ListJobRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_input_commit = m.input_commit
    for x_input_commit in v_input_commit:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Commit(x_input_commit, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_history = m.history
    if v_history:
        h = b"\x20" + (VARINT[v_history] if 0 <= v_history < SMALL else encode_int64(v_history))
        out.append(h)
        size += len(h)
    v_details = m.details
    if v_details:
        h = b"\x28" + encode_bool(v_details)
        out.append(h)
        size += len(h)
    v_jq_filter = m.jq_filter
    if v_jq_filter:
        p = v_jq_filter.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_projects = m.projects
    for x_projects in v_projects:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Project(x_projects, out)
        h = out[k] = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pagination_marker = m.pagination_marker
    if v_pagination_marker is not None:
        p = encode_timestamp(v_pagination_marker)
        h = b"\x42" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_number = m.number
    if v_number:
        h = b"\x48" + (VARINT[v_number] if 0 <= v_number < SMALL else encode_int64(v_number))
        out.append(h)
        size += len(h)
    v_reverse = m.reverse
    if v_reverse:
        h = b"\x50" + encode_bool(v_reverse)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListJobRequest(b: bytes, i: int, end: int, m: ListJobRequest | None = None, depth: int = 0) -> ListJobRequest:
    if m is None:
        m = _new(ListJobRequest)
        m.projects = []
        m.pipeline = None
        m.input_commit = []
        m.history = 0
        m.details = False
        m.jq_filter = ""
        m.pagination_marker = None
        m.number = 0
        m.reverse = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 50:
            if t == 10:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
                i = j
            elif t == 18:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.input_commit.append(_pfs_codec.decode_Commit(b, i, j, None))
                i = j
            elif t == 32:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.history = v
            elif t == 40:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.details = v != 0
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t == 50:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.jq_filter = b[i:j].decode()
                i = j
            elif t == 58:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.projects.append(_pfs_codec.decode_Project(b, i, j, None))
                i = j
            elif t == 66:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.pagination_marker = decode_timestamp(b, i, j, m.pagination_marker)
                i = j
            elif t == 72:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.number = v
            elif t == 80:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.reverse = v != 0
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ListJobSetRequest(m: ListJobSetRequest, out: Out) -> int:
    size = 0
    v_details = m.details
    if v_details:
        h = b"\x08" + encode_bool(v_details)
        out.append(h)
        size += len(h)
    v_projects = m.projects
    for x_projects in v_projects:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Project(x_projects, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pagination_marker = m.pagination_marker
    if v_pagination_marker is not None:
        p = encode_timestamp(v_pagination_marker)
        h = b"\x1a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_number = m.number
    if v_number:
        h = b"\x20" + (VARINT[v_number] if 0 <= v_number < SMALL else encode_int64(v_number))
        out.append(h)
        size += len(h)
    v_reverse = m.reverse
    if v_reverse:
        h = b"\x28" + encode_bool(v_reverse)
        out.append(h)
        size += len(h)
    v_jq_filter = m.jq_filter
    if v_jq_filter:
        p = v_jq_filter.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListJobSetRequest(b: bytes, i: int, end: int, m: ListJobSetRequest | None = None, depth: int = 0) -> ListJobSetRequest:
    if m is None:
        m = _new(ListJobSetRequest)
        m.details = False
        m.projects = []
        m.pagination_marker = None
        m.number = 0
        m.reverse = False
        m.jq_filter = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.details = v != 0
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.projects.append(_pfs_codec.decode_Project(b, i, j, None))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pagination_marker = decode_timestamp(b, i, j, m.pagination_marker)
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.number = v
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.reverse = v != 0
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.jq_filter = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SubscribeJobRequest(m: SubscribeJobRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_details = m.details
    if v_details:
        h = b"\x10" + encode_bool(v_details)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SubscribeJobRequest(b: bytes, i: int, end: int, m: SubscribeJobRequest | None = None, depth: int = 0) -> SubscribeJobRequest:
    if m is None:
        m = _new(SubscribeJobRequest)
        m.pipeline = None
        m.details = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.details = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_StopJobRequest(m: StopJobRequest, out: Out) -> int:
    size = 0
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_reason = m.reason
    if v_reason:
        p = v_reason.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_StopJobRequest(b: bytes, i: int, end: int, m: StopJobRequest | None = None, depth: int = 0) -> StopJobRequest:
    if m is None:
        m = _new(StopJobRequest)
        m.job = None
        m.reason = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.job = decode_Job(b, i, j, m.job)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.reason = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeleteJobRequest(m: DeleteJobRequest, out: Out) -> int:
    size = 0
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteJobRequest(b: bytes, i: int, end: int, m: DeleteJobRequest | None = None, depth: int = 0) -> DeleteJobRequest:
    if m is None:
        m = _new(DeleteJobRequest)
        m.job = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.job = decode_Job(b, i, j, m.job)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_UpdateJobStateRequest(m: UpdateJobStateRequest, out: Out) -> int:
    size = 0
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_state = m.state
    if v_state:
        h = b"\x10" + (VARINT[v_state] if 0 <= v_state < SMALL else encode_enum(v_state))
        out.append(h)
        size += len(h)
    v_reason = m.reason
    if v_reason:
        p = v_reason.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_restart = m.restart
    if v_restart:
        h = b"\x28" + (VARINT[v_restart] if 0 <= v_restart < SMALL else encode_uint64(v_restart))
        out.append(h)
        size += len(h)
    v_data_processed = m.data_processed
    if v_data_processed:
        h = b"\x30" + (VARINT[v_data_processed] if 0 <= v_data_processed < SMALL else encode_int64(v_data_processed))
        out.append(h)
        size += len(h)
    v_data_skipped = m.data_skipped
    if v_data_skipped:
        h = b"\x38" + (VARINT[v_data_skipped] if 0 <= v_data_skipped < SMALL else encode_int64(v_data_skipped))
        out.append(h)
        size += len(h)
    v_data_failed = m.data_failed
    if v_data_failed:
        h = b"\x40" + (VARINT[v_data_failed] if 0 <= v_data_failed < SMALL else encode_int64(v_data_failed))
        out.append(h)
        size += len(h)
    v_data_recovered = m.data_recovered
    if v_data_recovered:
        h = b"\x48" + (VARINT[v_data_recovered] if 0 <= v_data_recovered < SMALL else encode_int64(v_data_recovered))
        out.append(h)
        size += len(h)
    v_data_total = m.data_total
    if v_data_total:
        h = b"\x50" + (VARINT[v_data_total] if 0 <= v_data_total < SMALL else encode_int64(v_data_total))
        out.append(h)
        size += len(h)
    v_stats = m.stats
    if v_stats is not None:
        k = len(out)
        out.append(b"")
        n = encode_ProcessStats(v_stats, out)
        h = out[k] = b"\x5a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UpdateJobStateRequest(b: bytes, i: int, end: int, m: UpdateJobStateRequest | None = None, depth: int = 0) -> UpdateJobStateRequest:
    if m is None:
        m = _new(UpdateJobStateRequest)
        m.job = None
        m.state = _JobState[0]
        m.reason = ""
        m.restart = 0
        m.data_processed = 0
        m.data_skipped = 0
        m.data_failed = 0
        m.data_recovered = 0
        m.data_total = 0
        m.stats = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 56:
            if t == 10:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.job = decode_Job(b, i, j, m.job)
                i = j
            elif t == 16:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int32(v)
                m.state = _JobState[v]
            elif t == 26:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.reason = b[i:j].decode()
                i = j
            elif t == 40:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.restart = v
            elif t == 48:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.data_processed = v
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t == 56:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.data_skipped = v
            elif t == 64:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.data_failed = v
            elif t == 72:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.data_recovered = v
            elif t == 80:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.data_total = v
            elif t == 90:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.stats = decode_ProcessStats(b, i, j, m.stats)
                i = j
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Datum(m: Datum, out: Out) -> int:
    size = 0
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Datum(b: bytes, i: int, end: int, m: Datum | None = None, depth: int = 0) -> Datum:
    if m is None:
        m = _new(Datum)
        m.job = None
        m.id = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.job is None:
                m.job = _recent_Datum_job(b, i, j)
            else:
                m.job = decode_Job(b, i, j, m.job)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.id = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DatumInfo(m: DatumInfo, out: Out) -> int:
    size = 0
    v_datum = m.datum
    if v_datum is not None:
        k = len(out)
        out.append(b"")
        n = encode_Datum(v_datum, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_state = m.state
    if v_state:
        h = b"\x10" + (VARINT[v_state] if 0 <= v_state < SMALL else encode_enum(v_state))
        out.append(h)
        size += len(h)
    v_stats = m.stats
    if v_stats is not None:
        k = len(out)
        out.append(b"")
        n = encode_ProcessStats(v_stats, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pfs_state = m.pfs_state
    if v_pfs_state is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_File(v_pfs_state, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_data = m.data
    for x_data in v_data:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_FileInfo(x_data, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_image_id = m.image_id
    if v_image_id:
        p = v_image_id.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DatumInfo(b: bytes, i: int, end: int, m: DatumInfo | None = None, depth: int = 0) -> DatumInfo:
    if m is None:
        m = _new(DatumInfo)
        m.datum = None
        m.state = _DatumState[0]
        m.stats = None
        m.pfs_state = None
        m.data = []
        m.image_id = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.datum = decode_Datum(b, i, j, m.datum)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.state = _DatumState[v]
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.stats = decode_ProcessStats(b, i, j, m.stats)
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pfs_state = _pfs_codec.decode_File(b, i, j, m.pfs_state)
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.data.append(_pfs_codec.decode_FileInfo(b, i, j, None))
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.image_id = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ProcessStats(m: ProcessStats, out: Out) -> int:
    size = 0
    v_download_time = m.download_time
    if v_download_time is not None:
        p = encode_duration(v_download_time)
        h = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_process_time = m.process_time
    if v_process_time is not None:
        p = encode_duration(v_process_time)
        h = b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_upload_time = m.upload_time
    if v_upload_time is not None:
        p = encode_duration(v_upload_time)
        h = b"\x1a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_download_bytes = m.download_bytes
    if v_download_bytes:
        h = b"\x20" + (VARINT[v_download_bytes] if 0 <= v_download_bytes < SMALL else encode_int64(v_download_bytes))
        out.append(h)
        size += len(h)
    v_upload_bytes = m.upload_bytes
    if v_upload_bytes:
        h = b"\x28" + (VARINT[v_upload_bytes] if 0 <= v_upload_bytes < SMALL else encode_int64(v_upload_bytes))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ProcessStats(b: bytes, i: int, end: int, m: ProcessStats | None = None, depth: int = 0) -> ProcessStats:
    if m is None:
        m = _new(ProcessStats)
        m.download_time = None
        m.process_time = None
        m.upload_time = None
        m.download_bytes = 0
        m.upload_bytes = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.download_time = decode_duration(b, i, j, m.download_time)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.process_time = decode_duration(b, i, j, m.process_time)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.upload_time = decode_duration(b, i, j, m.upload_time)
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.download_bytes = v
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.upload_bytes = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Aggregate(m: Aggregate, out: Out) -> int:
    size = 0
    v_count = m.count
    if v_count:
        h = b"\x08" + (VARINT[v_count] if 0 <= v_count < SMALL else encode_int64(v_count))
        out.append(h)
        size += len(h)
    v_mean = m.mean
    if v_mean or is_set(v_mean):
        h = b"\x11" + pack_double(v_mean)
        out.append(h)
        size += len(h)
    v_stddev = m.stddev
    if v_stddev or is_set(v_stddev):
        h = b"\x19" + pack_double(v_stddev)
        out.append(h)
        size += len(h)
    v_fifth_percentile = m.fifth_percentile
    if v_fifth_percentile or is_set(v_fifth_percentile):
        h = b"\x21" + pack_double(v_fifth_percentile)
        out.append(h)
        size += len(h)
    v_ninety_fifth_percentile = m.ninety_fifth_percentile
    if v_ninety_fifth_percentile or is_set(v_ninety_fifth_percentile):
        h = b"\x29" + pack_double(v_ninety_fifth_percentile)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Aggregate(b: bytes, i: int, end: int, m: Aggregate | None = None, depth: int = 0) -> Aggregate:
    if m is None:
        m = _new(Aggregate)
        m.count = 0
        m.mean = 0.0
        m.stddev = 0.0
        m.fifth_percentile = 0.0
        m.ninety_fifth_percentile = 0.0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.count = v
        elif t == 17:
            j = i + 8
            if j > end:
                raise short(end)
            m.mean = unpack_double(b, i)[0]
            i = j
        elif t == 25:
            j = i + 8
            if j > end:
                raise short(end)
            m.stddev = unpack_double(b, i)[0]
            i = j
        elif t == 33:
            j = i + 8
            if j > end:
                raise short(end)
            m.fifth_percentile = unpack_double(b, i)[0]
            i = j
        elif t == 41:
            j = i + 8
            if j > end:
                raise short(end)
            m.ninety_fifth_percentile = unpack_double(b, i)[0]
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_AggregateProcessStats(m: AggregateProcessStats, out: Out) -> int:
    size = 0
    v_download_time = m.download_time
    if v_download_time is not None:
        k = len(out)
        out.append(b"")
        n = encode_Aggregate(v_download_time, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_process_time = m.process_time
    if v_process_time is not None:
        k = len(out)
        out.append(b"")
        n = encode_Aggregate(v_process_time, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_upload_time = m.upload_time
    if v_upload_time is not None:
        k = len(out)
        out.append(b"")
        n = encode_Aggregate(v_upload_time, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_download_bytes = m.download_bytes
    if v_download_bytes is not None:
        k = len(out)
        out.append(b"")
        n = encode_Aggregate(v_download_bytes, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_upload_bytes = m.upload_bytes
    if v_upload_bytes is not None:
        k = len(out)
        out.append(b"")
        n = encode_Aggregate(v_upload_bytes, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AggregateProcessStats(b: bytes, i: int, end: int, m: AggregateProcessStats | None = None, depth: int = 0) -> AggregateProcessStats:
    if m is None:
        m = _new(AggregateProcessStats)
        m.download_time = None
        m.process_time = None
        m.upload_time = None
        m.download_bytes = None
        m.upload_bytes = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.download_time = decode_Aggregate(b, i, j, m.download_time)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.process_time = decode_Aggregate(b, i, j, m.process_time)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.upload_time = decode_Aggregate(b, i, j, m.upload_time)
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.download_bytes = decode_Aggregate(b, i, j, m.download_bytes)
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.upload_bytes = decode_Aggregate(b, i, j, m.upload_bytes)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_InputFile(m: InputFile, out: Out) -> int:
    size = 0
    v_path = m.path
    if v_path:
        p = v_path.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_hash = m.hash
    if v_hash:
        r = v_hash if type(v_hash) is bytes else payload(v_hash)
        n = len(r)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        out.append(h)
        size += len(h)
        out.append(r)
        size += n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InputFile(b: bytes, i: int, end: int, m: InputFile | None = None, depth: int = 0) -> InputFile:
    if m is None:
        m = _new(InputFile)
        m.path = ""
        m.hash = b""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.path = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.hash = b[i:j]
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DatumStatus(m: DatumStatus, out: Out) -> int:
    size = 0
    v_started = m.started
    if v_started is not None:
        p = encode_timestamp(v_started)
        h = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_data = m.data
    for x_data in v_data:
        k = len(out)
        out.append(b"")
        n = encode_InputFile(x_data, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DatumStatus(b: bytes, i: int, end: int, m: DatumStatus | None = None, depth: int = 0) -> DatumStatus:
    if m is None:
        m = _new(DatumStatus)
        m.started = None
        m.data = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.started = decode_timestamp(b, i, j, m.started)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.data.append(decode_InputFile(b, i, j, None))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_WorkerStatus(m: WorkerStatus, out: Out) -> int:
    size = 0
    v_worker_id = m.worker_id
    if v_worker_id:
        p = v_worker_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_job_id = m.job_id
    if v_job_id:
        p = v_job_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_datum_status = m.datum_status
    if v_datum_status is not None:
        k = len(out)
        out.append(b"")
        n = encode_DatumStatus(v_datum_status, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_WorkerStatus(b: bytes, i: int, end: int, m: WorkerStatus | None = None, depth: int = 0) -> WorkerStatus:
    if m is None:
        m = _new(WorkerStatus)
        m.worker_id = ""
        m.job_id = ""
        m.datum_status = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.worker_id = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.job_id = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.datum_status = decode_DatumStatus(b, i, j, m.datum_status)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Worker(m: Worker, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_state = m.state
    if v_state:
        h = b"\x10" + (VARINT[v_state] if 0 <= v_state < SMALL else encode_enum(v_state))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Worker(b: bytes, i: int, end: int, m: Worker | None = None, depth: int = 0) -> Worker:
    if m is None:
        m = _new(Worker)
        m.name = ""
        m.state = _WorkerState[0]
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.name = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.state = _WorkerState[v]
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_InspectDatumRequest(m: InspectDatumRequest, out: Out) -> int:
    size = 0
    v_datum = m.datum
    if v_datum is not None:
        k = len(out)
        out.append(b"")
        n = encode_Datum(v_datum, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectDatumRequest(b: bytes, i: int, end: int, m: InspectDatumRequest | None = None, depth: int = 0) -> InspectDatumRequest:
    if m is None:
        m = _new(InspectDatumRequest)
        m.datum = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.datum = decode_Datum(b, i, j, m.datum)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ListDatumRequest(m: ListDatumRequest, out: Out) -> int:
    size = 0
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_input = m.input
    if v_input is not None:
        k = len(out)
        out.append(b"")
        n = encode_Input(v_input, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_filter = m.filter
    if v_filter is not None:
        k = len(out)
        out.append(b"")
        n = encode_ListDatumRequestFilter(v_filter, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pagination_marker = m.pagination_marker
    if v_pagination_marker:
        p = v_pagination_marker.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_number = m.number
    if v_number:
        h = b"\x28" + (VARINT[v_number] if 0 <= v_number < SMALL else encode_int64(v_number))
        out.append(h)
        size += len(h)
    v_reverse = m.reverse
    if v_reverse:
        h = b"\x30" + encode_bool(v_reverse)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListDatumRequest(b: bytes, i: int, end: int, m: ListDatumRequest | None = None, depth: int = 0) -> ListDatumRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(ListDatumRequest)
        m.job = None
        m.input = None
        m.filter = None
        m.pagination_marker = ""
        m.number = 0
        m.reverse = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.job = decode_Job(b, i, j, m.job)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.input = decode_Input(b, i, j, m.input, depth + 1)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.filter = decode_ListDatumRequestFilter(b, i, j, m.filter)
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pagination_marker = b[i:j].decode()
            i = j
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.number = v
        elif t == 48:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.reverse = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ListDatumRequestFilter(m: ListDatumRequestFilter, out: Out) -> int:
    size = 0
    v_state = m.state
    if v_state:
        p = b"".join([(VARINT[x] if 0 <= x < SMALL else encode_enum(x)) for x in v_state])
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListDatumRequestFilter(b: bytes, i: int, end: int, m: ListDatumRequestFilter | None = None, depth: int = 0) -> ListDatumRequestFilter:
    if m is None:
        m = _new(ListDatumRequestFilter)
        m.state = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.state.append(_DatumState[v])
        elif t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            numbers = packed(b, i, j, int32)
            m.state += [_DatumState[v] for v in numbers]
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CreateDatumRequest(m: CreateDatumRequest, out: Out) -> int:
    size = 0
    v_start = m.start
    if v_start is not None:
        k = len(out)
        out.append(b"")
        n = encode_StartCreateDatumRequest(v_start, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_continue = m.continue_
    if v_continue is not None:
        k = len(out)
        out.append(b"")
        n = encode_ContinueCreateDatumRequest(v_continue, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateDatumRequest(b: bytes, i: int, end: int, m: CreateDatumRequest | None = None, depth: int = 0) -> CreateDatumRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(CreateDatumRequest)
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.continue_ is not None:
                _set(m, "continue_", None)
            _set(m, "start", decode_StartCreateDatumRequest(b, i, j, m.start, depth + 1))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.start is not None:
                _set(m, "start", None)
            _set(m, "continue_", decode_ContinueCreateDatumRequest(b, i, j, m.continue_))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_StartCreateDatumRequest(m: StartCreateDatumRequest, out: Out) -> int:
    size = 0
    v_input = m.input
    if v_input is not None:
        k = len(out)
        out.append(b"")
        n = encode_Input(v_input, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_number = m.number
    if v_number:
        h = b"\x10" + (VARINT[v_number] if 0 <= v_number < SMALL else encode_int32(v_number))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_StartCreateDatumRequest(b: bytes, i: int, end: int, m: StartCreateDatumRequest | None = None, depth: int = 0) -> StartCreateDatumRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(StartCreateDatumRequest)
        m.input = None
        m.number = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.input = decode_Input(b, i, j, m.input, depth + 1)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.number = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ContinueCreateDatumRequest(m: ContinueCreateDatumRequest, out: Out) -> int:
    size = 0
    v_number = m.number
    if v_number:
        h = b"\x08" + (VARINT[v_number] if 0 <= v_number < SMALL else encode_int32(v_number))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ContinueCreateDatumRequest(b: bytes, i: int, end: int, m: ContinueCreateDatumRequest | None = None, depth: int = 0) -> ContinueCreateDatumRequest:
    if m is None:
        m = _new(ContinueCreateDatumRequest)
        m.number = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.number = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_RestartDatumRequest(m: RestartDatumRequest, out: Out) -> int:
    size = 0
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_data_filters = m.data_filters
    for x_data_filters in texts(v_data_filters):
        p = x_data_filters.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RestartDatumRequest(b: bytes, i: int, end: int, m: RestartDatumRequest | None = None, depth: int = 0) -> RestartDatumRequest:
    if m is None:
        m = _new(RestartDatumRequest)
        m.job = None
        m.data_filters = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.job = decode_Job(b, i, j, m.job)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.data_filters.append(b[i:j].decode())
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ClusterDefaults(m: ClusterDefaults, out: Out) -> int:
    size = 0
    v_create_pipeline_request = m.create_pipeline_request
    if v_create_pipeline_request is not None:
        k = len(out)
        out.append(b"")
        n = encode_CreatePipelineRequest(v_create_pipeline_request, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ClusterDefaults(b: bytes, i: int, end: int, m: ClusterDefaults | None = None, depth: int = 0) -> ClusterDefaults:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(ClusterDefaults)
        m.create_pipeline_request = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.create_pipeline_request = decode_CreatePipelineRequest(b, i, j, m.create_pipeline_request, depth + 1)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ProjectDefaults(m: ProjectDefaults, out: Out) -> int:
    size = 0
    v_create_pipeline_request = m.create_pipeline_request
    if v_create_pipeline_request is not None:
        k = len(out)
        out.append(b"")
        n = encode_CreatePipelineRequest(v_create_pipeline_request, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ProjectDefaults(b: bytes, i: int, end: int, m: ProjectDefaults | None = None, depth: int = 0) -> ProjectDefaults:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(ProjectDefaults)
        m.create_pipeline_request = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.create_pipeline_request = decode_CreatePipelineRequest(b, i, j, m.create_pipeline_request, depth + 1)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_GetClusterDefaultsRequest(m: GetClusterDefaultsRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetClusterDefaultsRequest(b: bytes, i: int, end: int, m: GetClusterDefaultsRequest | None = None, depth: int = 0) -> GetClusterDefaultsRequest:
    if m is None:
        m = _new(GetClusterDefaultsRequest)
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if kept is None:
            kept = []
        i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_GetClusterDefaultsResponse(m: GetClusterDefaultsResponse, out: Out) -> int:
    size = 0
    v_cluster_defaults_json = m.cluster_defaults_json
    if v_cluster_defaults_json:
        p = v_cluster_defaults_json.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetClusterDefaultsResponse(b: bytes, i: int, end: int, m: GetClusterDefaultsResponse | None = None, depth: int = 0) -> GetClusterDefaultsResponse:
    if m is None:
        m = _new(GetClusterDefaultsResponse)
        m.cluster_defaults_json = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.cluster_defaults_json = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SetClusterDefaultsRequest(m: SetClusterDefaultsRequest, out: Out) -> int:
    size = 0
    v_regenerate = m.regenerate
    if v_regenerate:
        h = b"\x10" + encode_bool(v_regenerate)
        out.append(h)
        size += len(h)
    v_reprocess = m.reprocess
    if v_reprocess:
        h = b"\x18" + encode_bool(v_reprocess)
        out.append(h)
        size += len(h)
    v_dry_run = m.dry_run
    if v_dry_run:
        h = b"\x20" + encode_bool(v_dry_run)
        out.append(h)
        size += len(h)
    v_cluster_defaults_json = m.cluster_defaults_json
    if v_cluster_defaults_json:
        p = v_cluster_defaults_json.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetClusterDefaultsRequest(b: bytes, i: int, end: int, m: SetClusterDefaultsRequest | None = None, depth: int = 0) -> SetClusterDefaultsRequest:
    if m is None:
        m = _new(SetClusterDefaultsRequest)
        m.regenerate = False
        m.reprocess = False
        m.dry_run = False
        m.cluster_defaults_json = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.regenerate = v != 0
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.reprocess = v != 0
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.dry_run = v != 0
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.cluster_defaults_json = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SetClusterDefaultsResponse(m: SetClusterDefaultsResponse, out: Out) -> int:
    size = 0
    v_affected_pipelines = m.affected_pipelines
    for x_affected_pipelines in v_affected_pipelines:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(x_affected_pipelines, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetClusterDefaultsResponse(b: bytes, i: int, end: int, m: SetClusterDefaultsResponse | None = None, depth: int = 0) -> SetClusterDefaultsResponse:
    if m is None:
        m = _new(SetClusterDefaultsResponse)
        m.affected_pipelines = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.affected_pipelines.append(decode_Pipeline(b, i, j, None))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_GetProjectDefaultsRequest(m: GetProjectDefaultsRequest, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Project(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetProjectDefaultsRequest(b: bytes, i: int, end: int, m: GetProjectDefaultsRequest | None = None, depth: int = 0) -> GetProjectDefaultsRequest:
    if m is None:
        m = _new(GetProjectDefaultsRequest)
        m.project = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.project = _pfs_codec.decode_Project(b, i, j, m.project)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_GetProjectDefaultsResponse(m: GetProjectDefaultsResponse, out: Out) -> int:
    size = 0
    v_project_defaults_json = m.project_defaults_json
    if v_project_defaults_json:
        p = v_project_defaults_json.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_created_by = m.created_by
    if v_created_by:
        p = v_created_by.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_created_at = m.created_at
    if v_created_at is not None:
        p = encode_timestamp(v_created_at)
        h = b"\x1a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetProjectDefaultsResponse(b: bytes, i: int, end: int, m: GetProjectDefaultsResponse | None = None, depth: int = 0) -> GetProjectDefaultsResponse:
    if m is None:
        m = _new(GetProjectDefaultsResponse)
        m.project_defaults_json = ""
        m.created_by = ""
        m.created_at = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.project_defaults_json = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.created_by = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.created_at = decode_timestamp(b, i, j, m.created_at)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SetProjectDefaultsRequest(m: SetProjectDefaultsRequest, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Project(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_regenerate = m.regenerate
    if v_regenerate:
        h = b"\x10" + encode_bool(v_regenerate)
        out.append(h)
        size += len(h)
    v_reprocess = m.reprocess
    if v_reprocess:
        h = b"\x18" + encode_bool(v_reprocess)
        out.append(h)
        size += len(h)
    v_dry_run = m.dry_run
    if v_dry_run:
        h = b"\x20" + encode_bool(v_dry_run)
        out.append(h)
        size += len(h)
    v_project_defaults_json = m.project_defaults_json
    if v_project_defaults_json:
        p = v_project_defaults_json.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetProjectDefaultsRequest(b: bytes, i: int, end: int, m: SetProjectDefaultsRequest | None = None, depth: int = 0) -> SetProjectDefaultsRequest:
    if m is None:
        m = _new(SetProjectDefaultsRequest)
        m.project = None
        m.regenerate = False
        m.reprocess = False
        m.dry_run = False
        m.project_defaults_json = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.project = _pfs_codec.decode_Project(b, i, j, m.project)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.regenerate = v != 0
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.reprocess = v != 0
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.dry_run = v != 0
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.project_defaults_json = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SetProjectDefaultsResponse(m: SetProjectDefaultsResponse, out: Out) -> int:
    size = 0
    v_affected_pipelines = m.affected_pipelines
    for x_affected_pipelines in v_affected_pipelines:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(x_affected_pipelines, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetProjectDefaultsResponse(b: bytes, i: int, end: int, m: SetProjectDefaultsResponse | None = None, depth: int = 0) -> SetProjectDefaultsResponse:
    if m is None:
        m = _new(SetProjectDefaultsResponse)
        m.affected_pipelines = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.affected_pipelines.append(decode_Pipeline(b, i, j, None))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Secret(m: Secret, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Secret(b: bytes, i: int, end: int, m: Secret | None = None, depth: int = 0) -> Secret:
    if m is None:
        m = _new(Secret)
        m.name = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.name = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SecretInfo(m: SecretInfo, out: Out) -> int:
    size = 0
    v_secret = m.secret
    if v_secret is not None:
        k = len(out)
        out.append(b"")
        n = encode_Secret(v_secret, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_type = m.type
    if v_type:
        p = v_type.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_creation_timestamp = m.creation_timestamp
    if v_creation_timestamp is not None:
        p = encode_timestamp(v_creation_timestamp)
        h = b"\x1a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SecretInfo(b: bytes, i: int, end: int, m: SecretInfo | None = None, depth: int = 0) -> SecretInfo:
    if m is None:
        m = _new(SecretInfo)
        m.secret = None
        m.type = ""
        m.creation_timestamp = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.secret = decode_Secret(b, i, j, m.secret)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.type = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.creation_timestamp = decode_timestamp(b, i, j, m.creation_timestamp)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SecretInfos(m: SecretInfos, out: Out) -> int:
    size = 0
    v_secret_info = m.secret_info
    for x_secret_info in v_secret_info:
        k = len(out)
        out.append(b"")
        n = encode_SecretInfo(x_secret_info, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SecretInfos(b: bytes, i: int, end: int, m: SecretInfos | None = None, depth: int = 0) -> SecretInfos:
    if m is None:
        m = _new(SecretInfos)
        m.secret_info = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.secret_info.append(decode_SecretInfo(b, i, j, None))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CreateSecretRequest(m: CreateSecretRequest, out: Out) -> int:
    size = 0
    v_file = m.file
    if v_file:
        r = v_file if type(v_file) is bytes else payload(v_file)
        n = len(r)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        out.append(h)
        size += len(h)
        out.append(r)
        size += n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateSecretRequest(b: bytes, i: int, end: int, m: CreateSecretRequest | None = None, depth: int = 0) -> CreateSecretRequest:
    if m is None:
        m = _new(CreateSecretRequest)
        m.file = b""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.file = b[i:j]
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeleteSecretRequest(m: DeleteSecretRequest, out: Out) -> int:
    size = 0
    v_secret = m.secret
    if v_secret is not None:
        k = len(out)
        out.append(b"")
        n = encode_Secret(v_secret, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteSecretRequest(b: bytes, i: int, end: int, m: DeleteSecretRequest | None = None, depth: int = 0) -> DeleteSecretRequest:
    if m is None:
        m = _new(DeleteSecretRequest)
        m.secret = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.secret = decode_Secret(b, i, j, m.secret)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_InspectSecretRequest(m: InspectSecretRequest, out: Out) -> int:
    size = 0
    v_secret = m.secret
    if v_secret is not None:
        k = len(out)
        out.append(b"")
        n = encode_Secret(v_secret, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectSecretRequest(b: bytes, i: int, end: int, m: InspectSecretRequest | None = None, depth: int = 0) -> InspectSecretRequest:
    if m is None:
        m = _new(InspectSecretRequest)
        m.secret = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.secret = decode_Secret(b, i, j, m.secret)
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_GetLogsRequest(m: GetLogsRequest, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_data_filters = m.data_filters
    for x_data_filters in texts(v_data_filters):
        p = x_data_filters.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_datum = m.datum
    if v_datum is not None:
        k = len(out)
        out.append(b"")
        n = encode_Datum(v_datum, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_master = m.master
    if v_master:
        h = b"\x28" + encode_bool(v_master)
        out.append(h)
        size += len(h)
    v_follow = m.follow
    if v_follow:
        h = b"\x30" + encode_bool(v_follow)
        out.append(h)
        size += len(h)
    v_tail = m.tail
    if v_tail:
        h = b"\x38" + (VARINT[v_tail] if 0 <= v_tail < SMALL else encode_int64(v_tail))
        out.append(h)
        size += len(h)
    v_use_loki_backend = m.use_loki_backend
    if v_use_loki_backend:
        h = b"\x40" + encode_bool(v_use_loki_backend)
        out.append(h)
        size += len(h)
    v_since = m.since
    if v_since is not None:
        p = encode_duration(v_since)
        h = b"\x4a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetLogsRequest(b: bytes, i: int, end: int, m: GetLogsRequest | None = None, depth: int = 0) -> GetLogsRequest:
    if m is None:
        m = _new(GetLogsRequest)
        m.pipeline = None
        m.job = None
        m.data_filters = []
        m.datum = None
        m.master = False
        m.follow = False
        m.tail = 0
        m.use_loki_backend = False
        m.since = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 40:
            if t == 10:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.pipeline = decode_Pipeline(b, i, j, m.pipeline)
                i = j
            elif t == 18:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.job = decode_Job(b, i, j, m.job)
                i = j
            elif t == 26:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.data_filters.append(b[i:j].decode())
                i = j
            elif t == 34:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.datum = decode_Datum(b, i, j, m.datum)
                i = j
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t == 40:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.master = v != 0
            elif t == 48:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.follow = v != 0
            elif t == 56:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = int64(v)
                m.tail = v
            elif t == 64:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.use_loki_backend = v != 0
            elif t == 74:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.since = decode_duration(b, i, j, m.since)
                i = j
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_LogMessage(m: LogMessage, out: Out) -> int:
    size = 0
    v_pipeline_name = m.pipeline_name
    if v_pipeline_name:
        p = v_pipeline_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_job_id = m.job_id
    if v_job_id:
        p = v_job_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_worker_id = m.worker_id
    if v_worker_id:
        p = v_worker_id.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_datum_id = m.datum_id
    if v_datum_id:
        p = v_datum_id.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_master = m.master
    if v_master:
        h = b"\x28" + encode_bool(v_master)
        out.append(h)
        size += len(h)
    v_data = m.data
    for x_data in v_data:
        k = len(out)
        out.append(b"")
        n = encode_InputFile(x_data, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_user = m.user
    if v_user:
        h = b"\x38" + encode_bool(v_user)
        out.append(h)
        size += len(h)
    v_ts = m.ts
    if v_ts is not None:
        p = encode_timestamp(v_ts)
        h = b"\x42" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_message = m.message
    if v_message:
        p = v_message.encode()
        n = len(p)
        h = b"\x4a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_project_name = m.project_name
    if v_project_name:
        p = v_project_name.encode()
        n = len(p)
        h = b"\x52" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_LogMessage(b: bytes, i: int, end: int, m: LogMessage | None = None, depth: int = 0) -> LogMessage:
    if m is None:
        m = _new(LogMessage)
        m.project_name = ""
        m.pipeline_name = ""
        m.job_id = ""
        m.worker_id = ""
        m.datum_id = ""
        m.master = False
        m.data = []
        m.user = False
        m.ts = None
        m.message = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 50:
            if t == 10:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.pipeline_name = b[i:j].decode()
                i = j
            elif t == 18:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.job_id = b[i:j].decode()
                i = j
            elif t == 26:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.worker_id = b[i:j].decode()
                i = j
            elif t == 34:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.datum_id = b[i:j].decode()
                i = j
            elif t == 40:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.master = v != 0
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t == 50:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.data.append(decode_InputFile(b, i, j, None))
                i = j
            elif t == 56:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.user = v != 0
            elif t == 66:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.ts = decode_timestamp(b, i, j, m.ts)
                i = j
            elif t == 74:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.message = b[i:j].decode()
                i = j
            elif t == 82:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.project_name = b[i:j].decode()
                i = j
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_LokiRequest(m: LokiRequest, out: Out) -> int:
    size = 0
    v_since = m.since
    if v_since is not None:
        p = encode_duration(v_since)
        h = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_query = m.query
    if v_query:
        p = v_query.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_LokiRequest(b: bytes, i: int, end: int, m: LokiRequest | None = None, depth: int = 0) -> LokiRequest:
    if m is None:
        m = _new(LokiRequest)
        m.since = None
        m.query = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.since = decode_duration(b, i, j, m.since)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.query = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_LokiLogMessage(m: LokiLogMessage, out: Out) -> int:
    size = 0
    v_message = m.message
    if v_message:
        p = v_message.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_LokiLogMessage(b: bytes, i: int, end: int, m: LokiLogMessage | None = None, depth: int = 0) -> LokiLogMessage:
    if m is None:
        m = _new(LokiLogMessage)
        m.message = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.message = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_RunLoadTestRequest(m: RunLoadTestRequest, out: Out) -> int:
    size = 0
    v_dag_spec = m.dag_spec
    if v_dag_spec:
        p = v_dag_spec.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_load_spec = m.load_spec
    if v_load_spec:
        p = v_load_spec.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_seed = m.seed
    if v_seed:
        h = b"\x18" + (VARINT[v_seed] if 0 <= v_seed < SMALL else encode_int64(v_seed))
        out.append(h)
        size += len(h)
    v_parallelism = m.parallelism
    if v_parallelism:
        h = b"\x20" + (VARINT[v_parallelism] if 0 <= v_parallelism < SMALL else encode_int64(v_parallelism))
        out.append(h)
        size += len(h)
    v_pod_patch = m.pod_patch
    if v_pod_patch:
        p = v_pod_patch.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_state_id = m.state_id
    if v_state_id:
        p = v_state_id.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RunLoadTestRequest(b: bytes, i: int, end: int, m: RunLoadTestRequest | None = None, depth: int = 0) -> RunLoadTestRequest:
    if m is None:
        m = _new(RunLoadTestRequest)
        m.dag_spec = ""
        m.load_spec = ""
        m.seed = 0
        m.parallelism = 0
        m.pod_patch = ""
        m.state_id = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.dag_spec = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.load_spec = b[i:j].decode()
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.seed = v
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.parallelism = v
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pod_patch = b[i:j].decode()
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.state_id = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_RunLoadTestResponse(m: RunLoadTestResponse, out: Out) -> int:
    size = 0
    v_error = m.error
    if v_error:
        p = v_error.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_state_id = m.state_id
    if v_state_id:
        p = v_state_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RunLoadTestResponse(b: bytes, i: int, end: int, m: RunLoadTestResponse | None = None, depth: int = 0) -> RunLoadTestResponse:
    if m is None:
        m = _new(RunLoadTestResponse)
        m.error = ""
        m.state_id = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.error = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.state_id = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m


_recent_Datum_job = recent(decode_Job, copy_Job)
bind(Pipeline, encode_Pipeline, decode_Pipeline)
bind(PipelinePicker, encode_PipelinePicker, decode_PipelinePicker)
bind(PipelinePickerPipelineName, encode_PipelinePickerPipelineName, decode_PipelinePickerPipelineName)
bind(PipelineInfo, encode_PipelineInfo, decode_PipelineInfo)
bind(PipelineInfoDetails, encode_PipelineInfoDetails, decode_PipelineInfoDetails)
bind(PipelineInfos, encode_PipelineInfos, decode_PipelineInfos)
bind(Transform, encode_Transform, decode_Transform)
bind(SecretMount, encode_SecretMount, decode_SecretMount)
bind(TfJob, encode_TfJob, decode_TfJob)
bind(Egress, encode_Egress, decode_Egress)
bind(ParallelismSpec, encode_ParallelismSpec, decode_ParallelismSpec)
bind(Input, encode_Input, decode_Input)
bind(PfsInput, encode_PfsInput, decode_PfsInput)
bind(CronInput, encode_CronInput, decode_CronInput)
bind(Service, encode_Service, decode_Service)
bind(Spout, encode_Spout, decode_Spout)
bind(DatumSetSpec, encode_DatumSetSpec, decode_DatumSetSpec)
bind(ResourceSpec, encode_ResourceSpec, decode_ResourceSpec)
bind(GpuSpec, encode_GpuSpec, decode_GpuSpec)
bind(SchedulingSpec, encode_SchedulingSpec, decode_SchedulingSpec)
bind(Toleration, encode_Toleration, decode_Toleration)
bind(Metadata, encode_Metadata, decode_Metadata)
bind(Determined, encode_Determined, decode_Determined)
bind(CreatePipelineRequest, encode_CreatePipelineRequest, decode_CreatePipelineRequest)
bind(CreatePipelineTransaction, encode_CreatePipelineTransaction, decode_CreatePipelineTransaction)
bind(CreatePipelineV2Request, encode_CreatePipelineV2Request, decode_CreatePipelineV2Request)
bind(CreatePipelineV2Response, encode_CreatePipelineV2Response, decode_CreatePipelineV2Response)
bind(RenderTemplateRequest, encode_RenderTemplateRequest, decode_RenderTemplateRequest)
bind(RenderTemplateResponse, encode_RenderTemplateResponse, decode_RenderTemplateResponse)
bind(InspectPipelineRequest, encode_InspectPipelineRequest, decode_InspectPipelineRequest)
bind(ListPipelineRequest, encode_ListPipelineRequest, decode_ListPipelineRequest)
bind(PipelinePage, encode_PipelinePage, decode_PipelinePage)
bind(CheckStatusRequest, encode_CheckStatusRequest, decode_CheckStatusRequest)
bind(CheckStatusResponse, encode_CheckStatusResponse, decode_CheckStatusResponse)
bind(PipelinesSummaryRequest, encode_PipelinesSummaryRequest, decode_PipelinesSummaryRequest)
bind(PipelinesSummaryResponse, encode_PipelinesSummaryResponse, decode_PipelinesSummaryResponse)
bind(PipelinesSummary, encode_PipelinesSummary, decode_PipelinesSummary)
bind(StartPipelineRequest, encode_StartPipelineRequest, decode_StartPipelineRequest)
bind(StopPipelineRequest, encode_StopPipelineRequest, decode_StopPipelineRequest)
bind(DeletePipelineRequest, encode_DeletePipelineRequest, decode_DeletePipelineRequest)
bind(DeletePipelinesRequest, encode_DeletePipelinesRequest, decode_DeletePipelinesRequest)
bind(DeletePipelinesResponse, encode_DeletePipelinesResponse, decode_DeletePipelinesResponse)
bind(RunPipelineRequest, encode_RunPipelineRequest, decode_RunPipelineRequest)
bind(RerunPipelineRequest, encode_RerunPipelineRequest, decode_RerunPipelineRequest)
bind(RunCronRequest, encode_RunCronRequest, decode_RunCronRequest)
bind(ActivateAuthRequest, encode_ActivateAuthRequest, decode_ActivateAuthRequest)
bind(ActivateAuthResponse, encode_ActivateAuthResponse, decode_ActivateAuthResponse)
bind(Job, encode_Job, decode_Job)
bind(JobSet, encode_JobSet, decode_JobSet)
bind(JobInfo, encode_JobInfo, decode_JobInfo)
bind(JobInfoDetails, encode_JobInfoDetails, decode_JobInfoDetails)
bind(JobSetInfo, encode_JobSetInfo, decode_JobSetInfo)
bind(JobInput, encode_JobInput, decode_JobInput)
bind(InspectJobRequest, encode_InspectJobRequest, decode_InspectJobRequest)
bind(InspectJobSetRequest, encode_InspectJobSetRequest, decode_InspectJobSetRequest)
bind(ListJobRequest, encode_ListJobRequest, decode_ListJobRequest)
bind(ListJobSetRequest, encode_ListJobSetRequest, decode_ListJobSetRequest)
bind(SubscribeJobRequest, encode_SubscribeJobRequest, decode_SubscribeJobRequest)
bind(StopJobRequest, encode_StopJobRequest, decode_StopJobRequest)
bind(DeleteJobRequest, encode_DeleteJobRequest, decode_DeleteJobRequest)
bind(UpdateJobStateRequest, encode_UpdateJobStateRequest, decode_UpdateJobStateRequest)
bind(Datum, encode_Datum, decode_Datum)
bind(DatumInfo, encode_DatumInfo, decode_DatumInfo)
bind(ProcessStats, encode_ProcessStats, decode_ProcessStats)
bind(Aggregate, encode_Aggregate, decode_Aggregate)
bind(AggregateProcessStats, encode_AggregateProcessStats, decode_AggregateProcessStats)
bind(InputFile, encode_InputFile, decode_InputFile)
bind(DatumStatus, encode_DatumStatus, decode_DatumStatus)
bind(WorkerStatus, encode_WorkerStatus, decode_WorkerStatus)
bind(Worker, encode_Worker, decode_Worker)
bind(InspectDatumRequest, encode_InspectDatumRequest, decode_InspectDatumRequest)
bind(ListDatumRequest, encode_ListDatumRequest, decode_ListDatumRequest)
bind(ListDatumRequestFilter, encode_ListDatumRequestFilter, decode_ListDatumRequestFilter)
bind(CreateDatumRequest, encode_CreateDatumRequest, decode_CreateDatumRequest)
bind(StartCreateDatumRequest, encode_StartCreateDatumRequest, decode_StartCreateDatumRequest)
bind(ContinueCreateDatumRequest, encode_ContinueCreateDatumRequest, decode_ContinueCreateDatumRequest)
bind(RestartDatumRequest, encode_RestartDatumRequest, decode_RestartDatumRequest)
bind(ClusterDefaults, encode_ClusterDefaults, decode_ClusterDefaults)
bind(ProjectDefaults, encode_ProjectDefaults, decode_ProjectDefaults)
bind(GetClusterDefaultsRequest, encode_GetClusterDefaultsRequest, decode_GetClusterDefaultsRequest)
bind(GetClusterDefaultsResponse, encode_GetClusterDefaultsResponse, decode_GetClusterDefaultsResponse)
bind(SetClusterDefaultsRequest, encode_SetClusterDefaultsRequest, decode_SetClusterDefaultsRequest)
bind(SetClusterDefaultsResponse, encode_SetClusterDefaultsResponse, decode_SetClusterDefaultsResponse)
bind(GetProjectDefaultsRequest, encode_GetProjectDefaultsRequest, decode_GetProjectDefaultsRequest)
bind(GetProjectDefaultsResponse, encode_GetProjectDefaultsResponse, decode_GetProjectDefaultsResponse)
bind(SetProjectDefaultsRequest, encode_SetProjectDefaultsRequest, decode_SetProjectDefaultsRequest)
bind(SetProjectDefaultsResponse, encode_SetProjectDefaultsResponse, decode_SetProjectDefaultsResponse)
bind(Secret, encode_Secret, decode_Secret)
bind(SecretInfo, encode_SecretInfo, decode_SecretInfo)
bind(SecretInfos, encode_SecretInfos, decode_SecretInfos)
bind(CreateSecretRequest, encode_CreateSecretRequest, decode_CreateSecretRequest)
bind(DeleteSecretRequest, encode_DeleteSecretRequest, decode_DeleteSecretRequest)
bind(InspectSecretRequest, encode_InspectSecretRequest, decode_InspectSecretRequest)
bind(GetLogsRequest, encode_GetLogsRequest, decode_GetLogsRequest)
bind(LogMessage, encode_LogMessage, decode_LogMessage)
bind(LokiRequest, encode_LokiRequest, decode_LokiRequest)
bind(LokiLogMessage, encode_LokiLogMessage, decode_LokiLogMessage)
bind(RunLoadTestRequest, encode_RunLoadTestRequest, decode_RunLoadTestRequest)
bind(RunLoadTestResponse, encode_RunLoadTestResponse, decode_RunLoadTestResponse)
