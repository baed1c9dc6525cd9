# Generated from api-protos/transaction/transaction.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of transaction_v2."""

from __future__ import annotations

from ..._proto.wire import (
    add_unknown,
    bind,
    decode_timestamp,
    encode_timestamp,
    encode_uint64,
    encode_varint,
    keep_unknown,
    length,
    MAX_DEPTH,
    Out,
    short,
    SMALL,
    tag,
    too_deep,
    VARINT,
    varint,
)
from ...api.pfs import codec as _pfs_codec
from ...api.pps import codec as _pps_codec
from . import (
    BatchTransactionRequest,
    DeleteAllRequest,
    DeleteTransactionRequest,
    FinishTransactionRequest,
    InspectTransactionRequest,
    ListTransactionRequest,
    StartTransactionRequest,
    Transaction,
    TransactionInfo,
    TransactionInfos,
    TransactionRequest,
    TransactionResponse,
)

_new = object.__new__



def encode_Transaction(m: Transaction, out: Out) -> int:
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


def decode_Transaction(b: bytes, i: int, end: int, m: Transaction | None = None, depth: int = 0) -> Transaction:
    if m is None:
        m = _new(Transaction)
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



def encode_TransactionRequest(m: TransactionRequest, out: Out) -> int:
    size = 0
    v_create_repo = m.create_repo
    if v_create_repo is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_CreateRepoRequest(v_create_repo, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_delete_repo = m.delete_repo
    if v_delete_repo is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_DeleteRepoRequest(v_delete_repo, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_start_commit = m.start_commit
    if v_start_commit is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_StartCommitRequest(v_start_commit, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_finish_commit = m.finish_commit
    if v_finish_commit is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_FinishCommitRequest(v_finish_commit, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_squash_commit_set = m.squash_commit_set
    if v_squash_commit_set is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_SquashCommitSetRequest(v_squash_commit_set, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_create_branch = m.create_branch
    if v_create_branch is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_CreateBranchRequest(v_create_branch, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_delete_branch = m.delete_branch
    if v_delete_branch is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_DeleteBranchRequest(v_delete_branch, out)
        h = out[k] = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_update_job_state = m.update_job_state
    if v_update_job_state is not None:
        k = len(out)
        out.append(b"")
        n = _pps_codec.encode_UpdateJobStateRequest(v_update_job_state, out)
        h = out[k] = b"\x42" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_stop_job = m.stop_job
    if v_stop_job is not None:
        k = len(out)
        out.append(b"")
        n = _pps_codec.encode_StopJobRequest(v_stop_job, out)
        h = out[k] = b"\x52" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_create_pipeline_v2 = m.create_pipeline_v2
    if v_create_pipeline_v2 is not None:
        k = len(out)
        out.append(b"")
        n = _pps_codec.encode_CreatePipelineTransaction(v_create_pipeline_v2, out)
        h = out[k] = b"\x5a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_TransactionRequest(b: bytes, i: int, end: int, m: TransactionRequest | None = None, depth: int = 0) -> TransactionRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(TransactionRequest)
        m.create_repo = None
        m.delete_repo = None
        m.start_commit = None
        m.finish_commit = None
        m.squash_commit_set = None
        m.create_branch = None
        m.delete_branch = None
        m.update_job_state = None
        m.stop_job = None
        m.create_pipeline_v2 = None
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
                m.create_repo = _pfs_codec.decode_CreateRepoRequest(b, i, j, m.create_repo)
                i = j
            elif t == 18:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.delete_repo = _pfs_codec.decode_DeleteRepoRequest(b, i, j, m.delete_repo)
                i = j
            elif t == 26:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.start_commit = _pfs_codec.decode_StartCommitRequest(b, i, j, m.start_commit)
                i = j
            elif t == 34:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.finish_commit = _pfs_codec.decode_FinishCommitRequest(b, i, j, m.finish_commit)
                i = j
            elif t == 42:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.squash_commit_set = _pfs_codec.decode_SquashCommitSetRequest(b, i, j, m.squash_commit_set)
                i = j
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
                m.create_branch = _pfs_codec.decode_CreateBranchRequest(b, i, j, m.create_branch)
                i = j
            elif t == 58:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.delete_branch = _pfs_codec.decode_DeleteBranchRequest(b, i, j, m.delete_branch)
                i = j
            elif t == 66:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.update_job_state = _pps_codec.decode_UpdateJobStateRequest(b, i, j, m.update_job_state)
                i = j
            elif t == 82:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.stop_job = _pps_codec.decode_StopJobRequest(b, i, j, m.stop_job)
                i = j
            elif t == 90:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.create_pipeline_v2 = _pps_codec.decode_CreatePipelineTransaction(b, i, j, m.create_pipeline_v2, depth + 1)
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



def encode_TransactionResponse(m: TransactionResponse, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_TransactionResponse(b: bytes, i: int, end: int, m: TransactionResponse | None = None, depth: int = 0) -> TransactionResponse:
    if m is None:
        m = _new(TransactionResponse)
        m.commit = None
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
            m.commit = _pfs_codec.decode_Commit(b, i, j, m.commit)
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



def encode_TransactionInfo(m: TransactionInfo, out: Out) -> int:
    size = 0
    v_transaction = m.transaction
    if v_transaction is not None:
        k = len(out)
        out.append(b"")
        n = encode_Transaction(v_transaction, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_requests = m.requests
    for x_requests in v_requests:
        k = len(out)
        out.append(b"")
        n = encode_TransactionRequest(x_requests, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_responses = m.responses
    for x_responses in v_responses:
        k = len(out)
        out.append(b"")
        n = encode_TransactionResponse(x_responses, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_started = m.started
    if v_started is not None:
        p = encode_timestamp(v_started)
        h = b"\x22" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_version = m.version
    if v_version:
        h = b"\x28" + (VARINT[v_version] if 0 <= v_version < SMALL else encode_uint64(v_version))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_TransactionInfo(b: bytes, i: int, end: int, m: TransactionInfo | None = None, depth: int = 0) -> TransactionInfo:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(TransactionInfo)
        m.transaction = None
        m.requests = []
        m.responses = []
        m.started = None
        m.version = 0
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
            m.transaction = decode_Transaction(b, i, j, m.transaction)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.requests.append(decode_TransactionRequest(b, i, j, None, depth + 1))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.responses.append(decode_TransactionResponse(b, i, j, None))
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.started = decode_timestamp(b, i, j, m.started)
            i = j
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.version = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_TransactionInfos(m: TransactionInfos, out: Out) -> int:
    size = 0
    v_transaction_info = m.transaction_info
    for x_transaction_info in v_transaction_info:
        k = len(out)
        out.append(b"")
        n = encode_TransactionInfo(x_transaction_info, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_TransactionInfos(b: bytes, i: int, end: int, m: TransactionInfos | None = None, depth: int = 0) -> TransactionInfos:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(TransactionInfos)
        m.transaction_info = []
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
            m.transaction_info.append(decode_TransactionInfo(b, i, j, None, depth + 1))
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



def encode_BatchTransactionRequest(m: BatchTransactionRequest, out: Out) -> int:
    size = 0
    v_requests = m.requests
    for x_requests in v_requests:
        k = len(out)
        out.append(b"")
        n = encode_TransactionRequest(x_requests, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_BatchTransactionRequest(b: bytes, i: int, end: int, m: BatchTransactionRequest | None = None, depth: int = 0) -> BatchTransactionRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(BatchTransactionRequest)
        m.requests = []
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
            m.requests.append(decode_TransactionRequest(b, i, j, None, depth + 1))
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



def encode_StartTransactionRequest(m: StartTransactionRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_StartTransactionRequest(b: bytes, i: int, end: int, m: StartTransactionRequest | None = None, depth: int = 0) -> StartTransactionRequest:
    if m is None:
        m = _new(StartTransactionRequest)
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



def encode_InspectTransactionRequest(m: InspectTransactionRequest, out: Out) -> int:
    size = 0
    v_transaction = m.transaction
    if v_transaction is not None:
        k = len(out)
        out.append(b"")
        n = encode_Transaction(v_transaction, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectTransactionRequest(b: bytes, i: int, end: int, m: InspectTransactionRequest | None = None, depth: int = 0) -> InspectTransactionRequest:
    if m is None:
        m = _new(InspectTransactionRequest)
        m.transaction = None
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
            m.transaction = decode_Transaction(b, i, j, m.transaction)
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



def encode_DeleteTransactionRequest(m: DeleteTransactionRequest, out: Out) -> int:
    size = 0
    v_transaction = m.transaction
    if v_transaction is not None:
        k = len(out)
        out.append(b"")
        n = encode_Transaction(v_transaction, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteTransactionRequest(b: bytes, i: int, end: int, m: DeleteTransactionRequest | None = None, depth: int = 0) -> DeleteTransactionRequest:
    if m is None:
        m = _new(DeleteTransactionRequest)
        m.transaction = None
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
            m.transaction = decode_Transaction(b, i, j, m.transaction)
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



def encode_ListTransactionRequest(m: ListTransactionRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListTransactionRequest(b: bytes, i: int, end: int, m: ListTransactionRequest | None = None, depth: int = 0) -> ListTransactionRequest:
    if m is None:
        m = _new(ListTransactionRequest)
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



def encode_FinishTransactionRequest(m: FinishTransactionRequest, out: Out) -> int:
    size = 0
    v_transaction = m.transaction
    if v_transaction is not None:
        k = len(out)
        out.append(b"")
        n = encode_Transaction(v_transaction, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_FinishTransactionRequest(b: bytes, i: int, end: int, m: FinishTransactionRequest | None = None, depth: int = 0) -> FinishTransactionRequest:
    if m is None:
        m = _new(FinishTransactionRequest)
        m.transaction = None
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
            m.transaction = decode_Transaction(b, i, j, m.transaction)
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



def encode_DeleteAllRequest(m: DeleteAllRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteAllRequest(b: bytes, i: int, end: int, m: DeleteAllRequest | None = None, depth: int = 0) -> DeleteAllRequest:
    if m is None:
        m = _new(DeleteAllRequest)
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


bind(Transaction, encode_Transaction, decode_Transaction)
bind(TransactionRequest, encode_TransactionRequest, decode_TransactionRequest)
bind(TransactionResponse, encode_TransactionResponse, decode_TransactionResponse)
bind(TransactionInfo, encode_TransactionInfo, decode_TransactionInfo)
bind(TransactionInfos, encode_TransactionInfos, decode_TransactionInfos)
bind(BatchTransactionRequest, encode_BatchTransactionRequest, decode_BatchTransactionRequest)
bind(StartTransactionRequest, encode_StartTransactionRequest, decode_StartTransactionRequest)
bind(InspectTransactionRequest, encode_InspectTransactionRequest, decode_InspectTransactionRequest)
bind(DeleteTransactionRequest, encode_DeleteTransactionRequest, decode_DeleteTransactionRequest)
bind(ListTransactionRequest, encode_ListTransactionRequest, decode_ListTransactionRequest)
bind(FinishTransactionRequest, encode_FinishTransactionRequest, decode_FinishTransactionRequest)
bind(DeleteAllRequest, encode_DeleteAllRequest, decode_DeleteAllRequest)
