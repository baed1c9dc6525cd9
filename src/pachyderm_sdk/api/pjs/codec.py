# Generated from api-protos/pjs/pjs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of pjs."""

from __future__ import annotations

from ..._proto.enum import Members
from ..._proto.wire import (
    add_unknown,
    bind,
    encode_bool,
    encode_enum,
    encode_int64,
    encode_varint,
    int32,
    int64,
    keep_unknown,
    length,
    Out,
    payload,
    short,
    SMALL,
    tag,
    texts,
    VARINT,
    varint,
)
from . import (
    AwaitJobRequest,
    AwaitJobResponse,
    CancelJobRequest,
    CancelJobResponse,
    CreateJobRequest,
    CreateJobResponse,
    DeleteJobRequest,
    DeleteJobResponse,
    InspectJobRequest,
    InspectJobResponse,
    InspectQueueRequest,
    InspectQueueResponse,
    Job,
    JobErrorCode,
    JobInfo,
    JobInfoDetails,
    JobInfoSuccess,
    JobState,
    ListJobRequest,
    ListJobResponse,
    ListQueueRequest,
    ListQueueResponse,
    ProcessQueueRequest,
    ProcessQueueRequestSuccess,
    ProcessQueueResponse,
    Queue,
    QueueInfo,
    QueueInfoDetails,
    WalkAlgorithm,
    WalkJobRequest,
)

_new = object.__new__
_set = object.__setattr__
_JobErrorCode = Members(JobErrorCode)
_JobState = Members(JobState)
_WalkAlgorithm = Members(WalkAlgorithm)



def encode_Job(m: Job, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        h = b"\x08" + (VARINT[v_id] if 0 <= v_id < SMALL else encode_int64(v_id))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Job(b: bytes, i: int, end: int, m: Job | None = None, depth: int = 0) -> Job:
    if m is None:
        m = _new(Job)
        m.id = 0
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
            m.id = v
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
    v_parent_job = m.parent_job
    if v_parent_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_parent_job, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_state = m.state
    if v_state:
        h = b"\x18" + (VARINT[v_state] if 0 <= v_state < SMALL else encode_enum(v_state))
        out.append(h)
        size += len(h)
    v_program = m.program
    if v_program:
        p = v_program.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_input = m.input
    for x_input in texts(v_input):
        p = x_input.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_success = m.success
    if v_success is not None:
        k = len(out)
        out.append(b"")
        n = encode_JobInfoSuccess(v_success, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_error = m.error
    if v_error is not None:
        h = b"\x38" + (VARINT[v_error] if 0 <= v_error < SMALL else encode_enum(v_error))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_JobInfo(b: bytes, i: int, end: int, m: JobInfo | None = None, depth: int = 0) -> JobInfo:
    if m is None:
        m = _new(JobInfo)
        m.input = []
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
            _set(m, "job", decode_Job(b, i, j, m.job))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            _set(m, "parent_job", decode_Job(b, i, j, m.parent_job))
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            _set(m, "state", _JobState[v])
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            _set(m, "program", b[i:j].decode())
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.input.append(b[i:j].decode())
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.error is not None:
                _set(m, "error", None)
            _set(m, "success", decode_JobInfoSuccess(b, i, j, m.success))
            i = j
        elif t == 56:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            if m.success is not None:
                _set(m, "success", None)
            _set(m, "error", _JobErrorCode[v])
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_JobInfoSuccess(m: JobInfoSuccess, out: Out) -> int:
    size = 0
    v_output = m.output
    for x_output in texts(v_output):
        p = x_output.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_JobInfoSuccess(b: bytes, i: int, end: int, m: JobInfoSuccess | None = None, depth: int = 0) -> JobInfoSuccess:
    if m is None:
        m = _new(JobInfoSuccess)
        m.output = []
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
            m.output.append(b[i:j].decode())
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
    v_job_info = m.job_info
    if v_job_info is not None:
        k = len(out)
        out.append(b"")
        n = encode_JobInfo(v_job_info, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_JobInfoDetails(b: bytes, i: int, end: int, m: JobInfoDetails | None = None, depth: int = 0) -> JobInfoDetails:
    if m is None:
        m = _new(JobInfoDetails)
        m.job_info = None
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
            m.job_info = decode_JobInfo(b, i, j, m.job_info)
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



def encode_Queue(m: Queue, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        r = v_id if type(v_id) is bytes else payload(v_id)
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


def decode_Queue(b: bytes, i: int, end: int, m: Queue | None = None, depth: int = 0) -> Queue:
    if m is None:
        m = _new(Queue)
        m.id = b""
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
            m.id = b[i:j]
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



def encode_QueueInfo(m: QueueInfo, out: Out) -> int:
    size = 0
    v_queue = m.queue
    if v_queue is not None:
        k = len(out)
        out.append(b"")
        n = encode_Queue(v_queue, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_program = m.program
    if v_program:
        p = v_program.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_QueueInfo(b: bytes, i: int, end: int, m: QueueInfo | None = None, depth: int = 0) -> QueueInfo:
    if m is None:
        m = _new(QueueInfo)
        m.queue = None
        m.program = ""
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
            m.queue = decode_Queue(b, i, j, m.queue)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.program = b[i:j].decode()
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



def encode_QueueInfoDetails(m: QueueInfoDetails, out: Out) -> int:
    size = 0
    v_queue_info = m.queue_info
    if v_queue_info is not None:
        k = len(out)
        out.append(b"")
        n = encode_QueueInfo(v_queue_info, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_size = m.size
    if v_size:
        h = b"\x10" + (VARINT[v_size] if 0 <= v_size < SMALL else encode_int64(v_size))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_QueueInfoDetails(b: bytes, i: int, end: int, m: QueueInfoDetails | None = None, depth: int = 0) -> QueueInfoDetails:
    if m is None:
        m = _new(QueueInfoDetails)
        m.queue_info = None
        m.size = 0
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
            m.queue_info = decode_QueueInfo(b, i, j, m.queue_info)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.size = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CreateJobRequest(m: CreateJobRequest, out: Out) -> int:
    size = 0
    v_context = m.context
    if v_context:
        p = v_context.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_program = m.program
    if v_program:
        p = v_program.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_input = m.input
    for x_input in texts(v_input):
        p = x_input.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_cache_read = m.cache_read
    if v_cache_read:
        h = b"\x20" + encode_bool(v_cache_read)
        out.append(h)
        size += len(h)
    v_cache_write = m.cache_write
    if v_cache_write:
        h = b"\x28" + encode_bool(v_cache_write)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateJobRequest(b: bytes, i: int, end: int, m: CreateJobRequest | None = None, depth: int = 0) -> CreateJobRequest:
    if m is None:
        m = _new(CreateJobRequest)
        m.context = ""
        m.program = ""
        m.input = []
        m.cache_read = False
        m.cache_write = False
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
            m.context = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.program = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.input.append(b[i:j].decode())
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.cache_read = v != 0
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.cache_write = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CreateJobResponse(m: CreateJobResponse, out: Out) -> int:
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


def decode_CreateJobResponse(b: bytes, i: int, end: int, m: CreateJobResponse | None = None, depth: int = 0) -> CreateJobResponse:
    if m is None:
        m = _new(CreateJobResponse)
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



def encode_CancelJobRequest(m: CancelJobRequest, out: Out) -> int:
    size = 0
    v_context = m.context
    if v_context:
        p = v_context.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CancelJobRequest(b: bytes, i: int, end: int, m: CancelJobRequest | None = None, depth: int = 0) -> CancelJobRequest:
    if m is None:
        m = _new(CancelJobRequest)
        m.context = ""
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
            m.context = b[i:j].decode()
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
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CancelJobResponse(m: CancelJobResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CancelJobResponse(b: bytes, i: int, end: int, m: CancelJobResponse | None = None, depth: int = 0) -> CancelJobResponse:
    if m is None:
        m = _new(CancelJobResponse)
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



def encode_DeleteJobRequest(m: DeleteJobRequest, out: Out) -> int:
    size = 0
    v_context = m.context
    if v_context:
        p = v_context.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteJobRequest(b: bytes, i: int, end: int, m: DeleteJobRequest | None = None, depth: int = 0) -> DeleteJobRequest:
    if m is None:
        m = _new(DeleteJobRequest)
        m.context = ""
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
            m.context = b[i:j].decode()
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
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeleteJobResponse(m: DeleteJobResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteJobResponse(b: bytes, i: int, end: int, m: DeleteJobResponse | None = None, depth: int = 0) -> DeleteJobResponse:
    if m is None:
        m = _new(DeleteJobResponse)
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



def encode_InspectJobRequest(m: InspectJobRequest, out: Out) -> int:
    size = 0
    v_context = m.context
    if v_context:
        p = v_context.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectJobRequest(b: bytes, i: int, end: int, m: InspectJobRequest | None = None, depth: int = 0) -> InspectJobRequest:
    if m is None:
        m = _new(InspectJobRequest)
        m.context = ""
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
            m.context = b[i:j].decode()
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
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_InspectJobResponse(m: InspectJobResponse, out: Out) -> int:
    size = 0
    v_details = m.details
    if v_details is not None:
        k = len(out)
        out.append(b"")
        n = encode_JobInfoDetails(v_details, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectJobResponse(b: bytes, i: int, end: int, m: InspectJobResponse | None = None, depth: int = 0) -> InspectJobResponse:
    if m is None:
        m = _new(InspectJobResponse)
        m.details = None
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
            m.details = decode_JobInfoDetails(b, i, j, m.details)
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



def encode_ListJobRequest(m: ListJobRequest, out: Out) -> int:
    size = 0
    v_context = m.context
    if v_context:
        p = v_context.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListJobRequest(b: bytes, i: int, end: int, m: ListJobRequest | None = None, depth: int = 0) -> ListJobRequest:
    if m is None:
        m = _new(ListJobRequest)
        m.context = ""
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
            m.context = b[i:j].decode()
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
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ListJobResponse(m: ListJobResponse, out: Out) -> int:
    size = 0
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_info = m.info
    if v_info is not None:
        k = len(out)
        out.append(b"")
        n = encode_JobInfo(v_info, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_details = m.details
    if v_details is not None:
        k = len(out)
        out.append(b"")
        n = encode_JobInfoDetails(v_details, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListJobResponse(b: bytes, i: int, end: int, m: ListJobResponse | None = None, depth: int = 0) -> ListJobResponse:
    if m is None:
        m = _new(ListJobResponse)
        m.job = None
        m.info = None
        m.details = None
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
            m.info = decode_JobInfo(b, i, j, m.info)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.details = decode_JobInfoDetails(b, i, j, m.details)
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



def encode_WalkJobRequest(m: WalkJobRequest, out: Out) -> int:
    size = 0
    v_context = m.context
    if v_context:
        p = v_context.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_algorithm = m.algorithm
    if v_algorithm:
        h = b"\x18" + (VARINT[v_algorithm] if 0 <= v_algorithm < SMALL else encode_enum(v_algorithm))
        out.append(h)
        size += len(h)
    v_max_depth = m.max_depth
    if v_max_depth:
        h = b"\x20" + (VARINT[v_max_depth] if 0 <= v_max_depth < SMALL else encode_int64(v_max_depth))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_WalkJobRequest(b: bytes, i: int, end: int, m: WalkJobRequest | None = None, depth: int = 0) -> WalkJobRequest:
    if m is None:
        m = _new(WalkJobRequest)
        m.context = ""
        m.job = None
        m.algorithm = _WalkAlgorithm[0]
        m.max_depth = 0
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
            m.context = b[i:j].decode()
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
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.algorithm = _WalkAlgorithm[v]
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.max_depth = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_AwaitJobRequest(m: AwaitJobRequest, out: Out) -> int:
    size = 0
    v_context = m.context
    if v_context:
        p = v_context.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_job = m.job
    if v_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_Job(v_job, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_desired_state = m.desired_state
    if v_desired_state:
        h = b"\x18" + (VARINT[v_desired_state] if 0 <= v_desired_state < SMALL else encode_enum(v_desired_state))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AwaitJobRequest(b: bytes, i: int, end: int, m: AwaitJobRequest | None = None, depth: int = 0) -> AwaitJobRequest:
    if m is None:
        m = _new(AwaitJobRequest)
        m.context = ""
        m.job = None
        m.desired_state = _JobState[0]
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
            m.context = b[i:j].decode()
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
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.desired_state = _JobState[v]
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_AwaitJobResponse(m: AwaitJobResponse, out: Out) -> int:
    size = 0
    v_actual_state = m.actual_state
    if v_actual_state:
        h = b"\x08" + (VARINT[v_actual_state] if 0 <= v_actual_state < SMALL else encode_enum(v_actual_state))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AwaitJobResponse(b: bytes, i: int, end: int, m: AwaitJobResponse | None = None, depth: int = 0) -> AwaitJobResponse:
    if m is None:
        m = _new(AwaitJobResponse)
        m.actual_state = _JobState[0]
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
            m.actual_state = _JobState[v]
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ListQueueRequest(m: ListQueueRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListQueueRequest(b: bytes, i: int, end: int, m: ListQueueRequest | None = None, depth: int = 0) -> ListQueueRequest:
    if m is None:
        m = _new(ListQueueRequest)
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



def encode_ListQueueResponse(m: ListQueueResponse, out: Out) -> int:
    size = 0
    v_queue = m.queue
    if v_queue is not None:
        k = len(out)
        out.append(b"")
        n = encode_Queue(v_queue, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_info = m.info
    if v_info is not None:
        k = len(out)
        out.append(b"")
        n = encode_QueueInfo(v_info, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_details = m.details
    if v_details is not None:
        k = len(out)
        out.append(b"")
        n = encode_QueueInfoDetails(v_details, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListQueueResponse(b: bytes, i: int, end: int, m: ListQueueResponse | None = None, depth: int = 0) -> ListQueueResponse:
    if m is None:
        m = _new(ListQueueResponse)
        m.queue = None
        m.info = None
        m.details = None
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
            m.queue = decode_Queue(b, i, j, m.queue)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.info = decode_QueueInfo(b, i, j, m.info)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.details = decode_QueueInfoDetails(b, i, j, m.details)
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



def encode_InspectQueueRequest(m: InspectQueueRequest, out: Out) -> int:
    size = 0
    v_queue = m.queue
    if v_queue is not None:
        k = len(out)
        out.append(b"")
        n = encode_Queue(v_queue, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectQueueRequest(b: bytes, i: int, end: int, m: InspectQueueRequest | None = None, depth: int = 0) -> InspectQueueRequest:
    if m is None:
        m = _new(InspectQueueRequest)
        m.queue = None
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
            m.queue = decode_Queue(b, i, j, m.queue)
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



def encode_InspectQueueResponse(m: InspectQueueResponse, out: Out) -> int:
    size = 0
    v_details = m.details
    if v_details is not None:
        k = len(out)
        out.append(b"")
        n = encode_QueueInfoDetails(v_details, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectQueueResponse(b: bytes, i: int, end: int, m: InspectQueueResponse | None = None, depth: int = 0) -> InspectQueueResponse:
    if m is None:
        m = _new(InspectQueueResponse)
        m.details = None
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
            m.details = decode_QueueInfoDetails(b, i, j, m.details)
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



def encode_ProcessQueueRequest(m: ProcessQueueRequest, out: Out) -> int:
    size = 0
    v_queue = m.queue
    if v_queue is not None:
        k = len(out)
        out.append(b"")
        n = encode_Queue(v_queue, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_success = m.success
    if v_success is not None:
        k = len(out)
        out.append(b"")
        n = encode_ProcessQueueRequestSuccess(v_success, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_failed = m.failed
    if v_failed is not None:
        h = b"\x18" + encode_bool(v_failed)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ProcessQueueRequest(b: bytes, i: int, end: int, m: ProcessQueueRequest | None = None, depth: int = 0) -> ProcessQueueRequest:
    if m is None:
        m = _new(ProcessQueueRequest)
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
            _set(m, "queue", decode_Queue(b, i, j, m.queue))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.failed is not None:
                _set(m, "failed", None)
            _set(m, "success", decode_ProcessQueueRequestSuccess(b, i, j, m.success))
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            if m.success is not None:
                _set(m, "success", None)
            _set(m, "failed", v != 0)
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ProcessQueueRequestSuccess(m: ProcessQueueRequestSuccess, out: Out) -> int:
    size = 0
    v_output = m.output
    for x_output in texts(v_output):
        p = x_output.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ProcessQueueRequestSuccess(b: bytes, i: int, end: int, m: ProcessQueueRequestSuccess | None = None, depth: int = 0) -> ProcessQueueRequestSuccess:
    if m is None:
        m = _new(ProcessQueueRequestSuccess)
        m.output = []
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
            m.output.append(b[i:j].decode())
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



def encode_ProcessQueueResponse(m: ProcessQueueResponse, out: Out) -> int:
    size = 0
    v_context = m.context
    if v_context:
        p = v_context.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_input = m.input
    for x_input in texts(v_input):
        p = x_input.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ProcessQueueResponse(b: bytes, i: int, end: int, m: ProcessQueueResponse | None = None, depth: int = 0) -> ProcessQueueResponse:
    if m is None:
        m = _new(ProcessQueueResponse)
        m.context = ""
        m.input = []
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
            m.context = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.input.append(b[i:j].decode())
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


bind(Job, encode_Job, decode_Job)
bind(JobInfo, encode_JobInfo, decode_JobInfo)
bind(JobInfoSuccess, encode_JobInfoSuccess, decode_JobInfoSuccess)
bind(JobInfoDetails, encode_JobInfoDetails, decode_JobInfoDetails)
bind(Queue, encode_Queue, decode_Queue)
bind(QueueInfo, encode_QueueInfo, decode_QueueInfo)
bind(QueueInfoDetails, encode_QueueInfoDetails, decode_QueueInfoDetails)
bind(CreateJobRequest, encode_CreateJobRequest, decode_CreateJobRequest)
bind(CreateJobResponse, encode_CreateJobResponse, decode_CreateJobResponse)
bind(CancelJobRequest, encode_CancelJobRequest, decode_CancelJobRequest)
bind(CancelJobResponse, encode_CancelJobResponse, decode_CancelJobResponse)
bind(DeleteJobRequest, encode_DeleteJobRequest, decode_DeleteJobRequest)
bind(DeleteJobResponse, encode_DeleteJobResponse, decode_DeleteJobResponse)
bind(InspectJobRequest, encode_InspectJobRequest, decode_InspectJobRequest)
bind(InspectJobResponse, encode_InspectJobResponse, decode_InspectJobResponse)
bind(ListJobRequest, encode_ListJobRequest, decode_ListJobRequest)
bind(ListJobResponse, encode_ListJobResponse, decode_ListJobResponse)
bind(WalkJobRequest, encode_WalkJobRequest, decode_WalkJobRequest)
bind(AwaitJobRequest, encode_AwaitJobRequest, decode_AwaitJobRequest)
bind(AwaitJobResponse, encode_AwaitJobResponse, decode_AwaitJobResponse)
bind(ListQueueRequest, encode_ListQueueRequest, decode_ListQueueRequest)
bind(ListQueueResponse, encode_ListQueueResponse, decode_ListQueueResponse)
bind(InspectQueueRequest, encode_InspectQueueRequest, decode_InspectQueueRequest)
bind(InspectQueueResponse, encode_InspectQueueResponse, decode_InspectQueueResponse)
bind(ProcessQueueRequest, encode_ProcessQueueRequest, decode_ProcessQueueRequest)
bind(ProcessQueueRequestSuccess, encode_ProcessQueueRequestSuccess, decode_ProcessQueueRequestSuccess)
bind(ProcessQueueResponse, encode_ProcessQueueResponse, decode_ProcessQueueResponse)
