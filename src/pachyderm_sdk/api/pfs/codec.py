# Generated from api-protos/pfs/pfs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of pfs_v2."""

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
    encode_int64,
    encode_timestamp,
    encode_uint32,
    encode_uint64,
    encode_varint,
    int32,
    int64,
    keep_unknown,
    length,
    MAX_DEPTH,
    Out,
    packed,
    payload,
    recent,
    short,
    skip,
    SMALL,
    tag,
    texts,
    too_deep,
    uint32,
    VARINT,
    varint,
)
from ...api.google.protobuf import codec as _protobuf_codec
from ...api import auth as _auth
from ...api.google import protobuf as _protobuf
from . import (
    ActivateAuthRequest,
    ActivateAuthResponse,
    AddFile,
    AddFileSetRequest,
    AddFileUrlSource,
    AuthInfo,
    Branch,
    BranchInfo,
    BranchPicker,
    BranchPickerBranchName,
    BranchPropagationSpec,
    CheckStorageRequest,
    CheckStorageResponse,
    ClearCacheRequest,
    ClearCommitRequest,
    Commit,
    CommitInfo,
    CommitInfoDetails,
    CommitOrigin,
    CommitPicker,
    CommitPickerAncestorOf,
    CommitPickerBranchRoot,
    CommitPickerCommitByGlobalId,
    CommitSet,
    CommitSetInfo,
    CommitState,
    ComposeFileSetRequest,
    CopyFile,
    CreateBranchRequest,
    CreateFileSetResponse,
    CreateProjectRequest,
    CreateRepoRequest,
    DeleteBranchRequest,
    DeleteFile,
    DeleteProjectRequest,
    DeleteRepoRequest,
    DeleteRepoResponse,
    DeleteReposRequest,
    DeleteReposResponse,
    DiffFileRequest,
    DiffFileResponse,
    DropCommitRequest,
    DropCommitResponse,
    DropCommitSetRequest,
    EgressRequest,
    EgressResponse,
    EgressResponseObjectStorageResult,
    EgressResponseSqlDatabaseResult,
    File,
    FileInfo,
    FileType,
    FindCommitsRequest,
    FindCommitsResponse,
    FinishCommitRequest,
    ForgetCommitRequest,
    ForgetCommitResponse,
    FsckRequest,
    FsckResponse,
    GetCacheRequest,
    GetCacheResponse,
    GetFileRequest,
    GetFileSetRequest,
    GetFileSetRequestFileSetType,
    GlobFileRequest,
    InspectBranchRequest,
    InspectCommitRequest,
    InspectCommitSetRequest,
    InspectFileRequest,
    InspectProjectRequest,
    InspectProjectV2Request,
    InspectProjectV2Response,
    InspectRepoRequest,
    ListBranchRequest,
    ListCommitRequest,
    ListCommitSetRequest,
    ListFileRequest,
    ListProjectRequest,
    ListRepoRequest,
    ModifyFileRequest,
    ObjectStorageEgress,
    OriginKind,
    PathRange,
    Project,
    ProjectInfo,
    ProjectPicker,
    PropagationSpec,
    PutCacheRequest,
    RenewFileSetRequest,
    Repo,
    RepoInfo,
    RepoInfoDetails,
    RepoPage,
    RepoPageOrdering,
    RepoPicker,
    RepoPickerRepoName,
    ReposSummary,
    ReposSummaryRequest,
    ReposSummaryResponse,
    ShardFileSetRequest,
    ShardFileSetResponse,
    SqlDatabaseEgress,
    SqlDatabaseEgressFileFormat,
    SqlDatabaseEgressFileFormatType,
    SqlDatabaseEgressSecret,
    SquashCommitRequest,
    SquashCommitResponse,
    SquashCommitSetRequest,
    StartCommitRequest,
    SubscribeCommitRequest,
    Trigger,
    WalkBranchProvenanceRequest,
    WalkBranchSubvenanceRequest,
    WalkCommitProvenanceRequest,
    WalkCommitSubvenanceRequest,
    WalkFileRequest,
)

_new = object.__new__
_set = object.__setattr__
_CommitState = Members(CommitState)
_FileType = Members(FileType)
_GetFileSetRequestFileSetType = Members(GetFileSetRequestFileSetType)
_OriginKind = Members(OriginKind)
_RepoPageOrdering = Members(RepoPageOrdering)
_SqlDatabaseEgressFileFormatType = Members(SqlDatabaseEgressFileFormatType)
_auth_Permission = Members(_auth.Permission)



def encode_Project(m: Project, out: Out) -> int:
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


def decode_Project(b: bytes, i: int, end: int, m: Project | None = None, depth: int = 0) -> Project:
    if m is None:
        m = _new(Project)
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


def copy_Project(m: Project) -> Project:
    new = _new(Project)
    new.name = m.name
    if m._unknown_fields:
        new._unknown_fields = bytes(m._unknown_fields)
    return new



def encode_Repo(m: Repo, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_type = m.type
    if v_type:
        p = v_type.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = encode_Project(v_project, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Repo(b: bytes, i: int, end: int, m: Repo | None = None, depth: int = 0) -> Repo:
    if m is None:
        m = _new(Repo)
        m.name = ""
        m.type = ""
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
            m.project = decode_Project(b, i, j, m.project)
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


def copy_Repo(m: Repo) -> Repo:
    new = _new(Repo)
    new.name = m.name
    new.type = m.type
    new.project = None if m.project is None else copy_Project(m.project)
    if m._unknown_fields:
        new._unknown_fields = bytes(m._unknown_fields)
    return new



def encode_Branch(m: Branch, out: Out) -> int:
    size = 0
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = encode_Repo(v_repo, out)
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


def decode_Branch(b: bytes, i: int, end: int, m: Branch | None = None, depth: int = 0) -> Branch:
    if m is None:
        m = _new(Branch)
        m.repo = None
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
            m.repo = decode_Repo(b, i, j, m.repo)
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


def copy_Branch(m: Branch) -> Branch:
    new = _new(Branch)
    new.repo = None if m.repo is None else copy_Repo(m.repo)
    new.name = m.name
    if m._unknown_fields:
        new._unknown_fields = bytes(m._unknown_fields)
    return new



def encode_Commit(m: Commit, out: Out) -> int:
    size = 0
    v_branch = m.branch
    if v_branch is not None:
        k = len(out)
        out.append(b"")
        n = encode_Branch(v_branch, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = encode_Repo(v_repo, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Commit(b: bytes, i: int, end: int, m: Commit | None = None, depth: int = 0) -> Commit:
    if m is None:
        m = _new(Commit)
        m.repo = None
        m.id = ""
        m.branch = None
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
            m.branch = decode_Branch(b, i, j, m.branch)
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
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.repo = decode_Repo(b, i, j, m.repo)
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


def copy_Commit(m: Commit) -> Commit:
    new = _new(Commit)
    new.repo = None if m.repo is None else copy_Repo(m.repo)
    new.id = m.id
    new.branch = None if m.branch is None else copy_Branch(m.branch)
    if m._unknown_fields:
        new._unknown_fields = bytes(m._unknown_fields)
    return new



def encode_CommitSet(m: CommitSet, out: Out) -> int:
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


def decode_CommitSet(b: bytes, i: int, end: int, m: CommitSet | None = None, depth: int = 0) -> CommitSet:
    if m is None:
        m = _new(CommitSet)
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



def encode_File(m: File, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_path = m.path
    if v_path:
        p = v_path.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_datum = m.datum
    if v_datum:
        p = v_datum.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_File(b: bytes, i: int, end: int, m: File | None = None, depth: int = 0) -> File:
    if m is None:
        m = _new(File)
        m.commit = None
        m.path = ""
        m.datum = ""
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
            if m.commit is None:
                m.commit = _recent_File_commit(b, i, j)
            else:
                m.commit = decode_Commit(b, i, j, m.commit)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.path = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.datum = b[i:j].decode()
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



def encode_PathRange(m: PathRange, out: Out) -> int:
    size = 0
    v_lower = m.lower
    if v_lower:
        p = v_lower.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_upper = m.upper
    if v_upper:
        p = v_upper.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PathRange(b: bytes, i: int, end: int, m: PathRange | None = None, depth: int = 0) -> PathRange:
    if m is None:
        m = _new(PathRange)
        m.lower = ""
        m.upper = ""
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
            m.lower = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.upper = b[i:j].decode()
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



def encode_ProjectPicker(m: ProjectPicker, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name is not None:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ProjectPicker(b: bytes, i: int, end: int, m: ProjectPicker | None = None, depth: int = 0) -> ProjectPicker:
    if m is None:
        m = _new(ProjectPicker)
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
            _set(m, "name", b[i:j].decode())
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



def encode_RepoPicker(m: RepoPicker, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name is not None:
        k = len(out)
        out.append(b"")
        n = encode_RepoPickerRepoName(v_name, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RepoPicker(b: bytes, i: int, end: int, m: RepoPicker | None = None, depth: int = 0) -> RepoPicker:
    if m is None:
        m = _new(RepoPicker)
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
            _set(m, "name", decode_RepoPickerRepoName(b, i, j, m.name))
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



def encode_RepoPickerRepoName(m: RepoPickerRepoName, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = encode_ProjectPicker(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_type = m.type
    if v_type:
        p = v_type.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RepoPickerRepoName(b: bytes, i: int, end: int, m: RepoPickerRepoName | None = None, depth: int = 0) -> RepoPickerRepoName:
    if m is None:
        m = _new(RepoPickerRepoName)
        m.project = None
        m.name = ""
        m.type = ""
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
            m.project = decode_ProjectPicker(b, i, j, m.project)
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
        elif t == 26:
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



def encode_BranchPicker(m: BranchPicker, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name is not None:
        k = len(out)
        out.append(b"")
        n = encode_BranchPickerBranchName(v_name, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_BranchPicker(b: bytes, i: int, end: int, m: BranchPicker | None = None, depth: int = 0) -> BranchPicker:
    if m is None:
        m = _new(BranchPicker)
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
            _set(m, "name", decode_BranchPickerBranchName(b, i, j, m.name))
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



def encode_BranchPickerBranchName(m: BranchPickerBranchName, out: Out) -> int:
    size = 0
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = encode_RepoPicker(v_repo, out)
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


def decode_BranchPickerBranchName(b: bytes, i: int, end: int, m: BranchPickerBranchName | None = None, depth: int = 0) -> BranchPickerBranchName:
    if m is None:
        m = _new(BranchPickerBranchName)
        m.repo = None
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
            m.repo = decode_RepoPicker(b, i, j, m.repo)
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



def encode_CommitPicker(m: CommitPicker, out: Out) -> int:
    size = 0
    v_branch_head = m.branch_head
    if v_branch_head is not None:
        k = len(out)
        out.append(b"")
        n = encode_BranchPicker(v_branch_head, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_id = m.id
    if v_id is not None:
        k = len(out)
        out.append(b"")
        n = encode_CommitPickerCommitByGlobalId(v_id, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_ancestor = m.ancestor
    if v_ancestor is not None:
        k = len(out)
        out.append(b"")
        n = encode_CommitPickerAncestorOf(v_ancestor, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_branch_root = m.branch_root
    if v_branch_root is not None:
        k = len(out)
        out.append(b"")
        n = encode_CommitPickerBranchRoot(v_branch_root, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CommitPicker(b: bytes, i: int, end: int, m: CommitPicker | None = None, depth: int = 0) -> CommitPicker:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(CommitPicker)
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
            if m.id is not None:
                _set(m, "id", None)
            if m.ancestor is not None:
                _set(m, "ancestor", None)
            if m.branch_root is not None:
                _set(m, "branch_root", None)
            _set(m, "branch_head", decode_BranchPicker(b, i, j, m.branch_head))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.branch_head is not None:
                _set(m, "branch_head", None)
            if m.ancestor is not None:
                _set(m, "ancestor", None)
            if m.branch_root is not None:
                _set(m, "branch_root", None)
            _set(m, "id", decode_CommitPickerCommitByGlobalId(b, i, j, m.id))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.branch_head is not None:
                _set(m, "branch_head", None)
            if m.id is not None:
                _set(m, "id", None)
            if m.branch_root is not None:
                _set(m, "branch_root", None)
            _set(m, "ancestor", decode_CommitPickerAncestorOf(b, i, j, m.ancestor, depth + 1))
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.branch_head is not None:
                _set(m, "branch_head", None)
            if m.id is not None:
                _set(m, "id", None)
            if m.ancestor is not None:
                _set(m, "ancestor", None)
            _set(m, "branch_root", decode_CommitPickerBranchRoot(b, i, j, m.branch_root))
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



def encode_CommitPickerCommitByGlobalId(m: CommitPickerCommitByGlobalId, out: Out) -> int:
    size = 0
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = encode_RepoPicker(v_repo, out)
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


def decode_CommitPickerCommitByGlobalId(b: bytes, i: int, end: int, m: CommitPickerCommitByGlobalId | None = None, depth: int = 0) -> CommitPickerCommitByGlobalId:
    if m is None:
        m = _new(CommitPickerCommitByGlobalId)
        m.repo = None
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
            m.repo = decode_RepoPicker(b, i, j, m.repo)
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



def encode_CommitPickerAncestorOf(m: CommitPickerAncestorOf, out: Out) -> int:
    size = 0
    v_offset = m.offset
    if v_offset:
        h = b"\x08" + (VARINT[v_offset] if 0 <= v_offset < SMALL else encode_uint32(v_offset))
        out.append(h)
        size += len(h)
    v_start = m.start
    if v_start is not None:
        k = len(out)
        out.append(b"")
        n = encode_CommitPicker(v_start, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CommitPickerAncestorOf(b: bytes, i: int, end: int, m: CommitPickerAncestorOf | None = None, depth: int = 0) -> CommitPickerAncestorOf:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(CommitPickerAncestorOf)
        m.offset = 0
        m.start = None
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
                v = uint32(v)
            m.offset = v
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.start = decode_CommitPicker(b, i, j, m.start, depth + 1)
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



def encode_CommitPickerBranchRoot(m: CommitPickerBranchRoot, out: Out) -> int:
    size = 0
    v_offset = m.offset
    if v_offset:
        h = b"\x08" + (VARINT[v_offset] if 0 <= v_offset < SMALL else encode_uint32(v_offset))
        out.append(h)
        size += len(h)
    v_branch = m.branch
    if v_branch is not None:
        k = len(out)
        out.append(b"")
        n = encode_BranchPicker(v_branch, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CommitPickerBranchRoot(b: bytes, i: int, end: int, m: CommitPickerBranchRoot | None = None, depth: int = 0) -> CommitPickerBranchRoot:
    if m is None:
        m = _new(CommitPickerBranchRoot)
        m.offset = 0
        m.branch = None
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
                v = uint32(v)
            m.offset = v
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.branch = decode_BranchPicker(b, i, j, m.branch)
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



def encode_AuthInfo(m: AuthInfo, out: Out) -> int:
    size = 0
    v_permissions = m.permissions
    if v_permissions:
        p = b"".join([(VARINT[x] if 0 <= x < SMALL else encode_enum(x)) for x in v_permissions])
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_roles = m.roles
    for x_roles in texts(v_roles):
        p = x_roles.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AuthInfo(b: bytes, i: int, end: int, m: AuthInfo | None = None, depth: int = 0) -> AuthInfo:
    if m is None:
        m = _new(AuthInfo)
        m.permissions = []
        m.roles = []
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
            m.permissions.append(_auth_Permission[v])
        elif t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            numbers = packed(b, i, j, int32)
            m.permissions += [_auth_Permission[v] for v in numbers]
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.roles.append(b[i:j].decode())
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



def encode_ProjectInfo(m: ProjectInfo, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = encode_Project(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_description = m.description
    if v_description:
        p = v_description.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_auth_info = m.auth_info
    if v_auth_info is not None:
        k = len(out)
        out.append(b"")
        n = encode_AuthInfo(v_auth_info, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_created_at = m.created_at
    if v_created_at is not None:
        p = encode_timestamp(v_created_at)
        h = b"\x22" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_metadata = m.metadata
    for k_metadata, x_metadata in v_metadata.items():
        p = k_metadata.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_metadata.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x2a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    v_created_by = m.created_by
    if v_created_by:
        p = v_created_by.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ProjectInfo(b: bytes, i: int, end: int, m: ProjectInfo | None = None, depth: int = 0) -> ProjectInfo:
    if m is None:
        m = _new(ProjectInfo)
        m.project = None
        m.description = ""
        m.auth_info = None
        m.created_at = None
        m.metadata = {}
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
            m.project = decode_Project(b, i, j, m.project)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.description = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.auth_info = decode_AuthInfo(b, i, j, m.auth_info)
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.created_at = decode_timestamp(b, i, j, m.created_at)
            i = j
        elif t == 42:
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
        elif t == 50:
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



def encode_RepoInfo(m: RepoInfo, out: Out) -> int:
    size = 0
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = encode_Repo(v_repo, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_created = m.created
    if v_created is not None:
        p = encode_timestamp(v_created)
        h = b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_size_bytes_upper_bound = m.size_bytes_upper_bound
    if v_size_bytes_upper_bound:
        h = b"\x18" + (VARINT[v_size_bytes_upper_bound] if 0 <= v_size_bytes_upper_bound < SMALL else encode_int64(v_size_bytes_upper_bound))
        out.append(h)
        size += len(h)
    v_description = m.description
    if v_description:
        p = v_description.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_branches = m.branches
    for x_branches in v_branches:
        k = len(out)
        out.append(b"")
        n = encode_Branch(x_branches, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_auth_info = m.auth_info
    if v_auth_info is not None:
        k = len(out)
        out.append(b"")
        n = encode_AuthInfo(v_auth_info, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_details = m.details
    if v_details is not None:
        k = len(out)
        out.append(b"")
        n = encode_RepoInfoDetails(v_details, out)
        h = out[k] = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_metadata = m.metadata
    for k_metadata, x_metadata in v_metadata.items():
        p = k_metadata.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_metadata.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x42" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RepoInfo(b: bytes, i: int, end: int, m: RepoInfo | None = None, depth: int = 0) -> RepoInfo:
    if m is None:
        m = _new(RepoInfo)
        m.repo = None
        m.created = None
        m.size_bytes_upper_bound = 0
        m.description = ""
        m.branches = []
        m.auth_info = None
        m.details = None
        m.metadata = {}
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
            m.repo = decode_Repo(b, i, j, m.repo)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.created = decode_timestamp(b, i, j, m.created)
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.size_bytes_upper_bound = v
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.description = b[i:j].decode()
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.branches.append(decode_Branch(b, i, j, None))
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.auth_info = decode_AuthInfo(b, i, j, m.auth_info)
            i = j
        elif t == 58:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.details = decode_RepoInfoDetails(b, i, j, m.details)
            i = j
        elif t == 66:
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



def encode_RepoInfoDetails(m: RepoInfoDetails, out: Out) -> int:
    size = 0
    v_size_bytes = m.size_bytes
    if v_size_bytes:
        h = b"\x08" + (VARINT[v_size_bytes] if 0 <= v_size_bytes < SMALL else encode_int64(v_size_bytes))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RepoInfoDetails(b: bytes, i: int, end: int, m: RepoInfoDetails | None = None, depth: int = 0) -> RepoInfoDetails:
    if m is None:
        m = _new(RepoInfoDetails)
        m.size_bytes = 0
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
            m.size_bytes = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_BranchInfo(m: BranchInfo, out: Out) -> int:
    size = 0
    v_branch = m.branch
    if v_branch is not None:
        k = len(out)
        out.append(b"")
        n = encode_Branch(v_branch, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_head = m.head
    if v_head is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_head, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_provenance = m.provenance
    for x_provenance in v_provenance:
        k = len(out)
        out.append(b"")
        n = encode_Branch(x_provenance, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_subvenance = m.subvenance
    for x_subvenance in v_subvenance:
        k = len(out)
        out.append(b"")
        n = encode_Branch(x_subvenance, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_direct_provenance = m.direct_provenance
    for x_direct_provenance in v_direct_provenance:
        k = len(out)
        out.append(b"")
        n = encode_Branch(x_direct_provenance, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_trigger = m.trigger
    if v_trigger is not None:
        k = len(out)
        out.append(b"")
        n = encode_Trigger(v_trigger, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_metadata = m.metadata
    for k_metadata, x_metadata in v_metadata.items():
        p = k_metadata.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_metadata.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x3a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    v_created_by = m.created_by
    if v_created_by:
        p = v_created_by.encode()
        n = len(p)
        h = b"\x42" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_created_at = m.created_at
    if v_created_at is not None:
        p = encode_timestamp(v_created_at)
        h = b"\x4a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_updated_at = m.updated_at
    if v_updated_at is not None:
        p = encode_timestamp(v_updated_at)
        h = b"\x52" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_branch_propagation_specs = m.branch_propagation_specs
    for x_branch_propagation_specs in v_branch_propagation_specs:
        k = len(out)
        out.append(b"")
        n = encode_BranchPropagationSpec(x_branch_propagation_specs, out)
        h = out[k] = b"\x5a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_BranchInfo(b: bytes, i: int, end: int, m: BranchInfo | None = None, depth: int = 0) -> BranchInfo:
    if m is None:
        m = _new(BranchInfo)
        m.branch = None
        m.head = None
        m.provenance = []
        m.subvenance = []
        m.direct_provenance = []
        m.trigger = None
        m.metadata = {}
        m.created_by = ""
        m.created_at = None
        m.updated_at = None
        m.branch_propagation_specs = []
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
                m.branch = decode_Branch(b, i, j, m.branch)
                i = j
            elif t == 18:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.head = decode_Commit(b, i, j, m.head)
                i = j
            elif t == 26:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.provenance.append(decode_Branch(b, i, j, None))
                i = j
            elif t == 34:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.subvenance.append(decode_Branch(b, i, j, None))
                i = j
            elif t == 42:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.direct_provenance.append(decode_Branch(b, i, j, None))
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
                m.trigger = decode_Trigger(b, i, j, m.trigger)
                i = j
            elif t == 58:
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
            elif t == 66:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.created_by = b[i:j].decode()
                i = j
            elif t == 74:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.created_at = decode_timestamp(b, i, j, m.created_at)
                i = j
            elif t == 82:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.updated_at = decode_timestamp(b, i, j, m.updated_at)
                i = j
            elif t == 90:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.branch_propagation_specs.append(decode_BranchPropagationSpec(b, i, j, None))
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



def encode_PropagationSpec(m: PropagationSpec, out: Out) -> int:
    size = 0
    v_never = m.never
    if v_never:
        h = b"\x08" + encode_bool(v_never)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PropagationSpec(b: bytes, i: int, end: int, m: PropagationSpec | None = None, depth: int = 0) -> PropagationSpec:
    if m is None:
        m = _new(PropagationSpec)
        m.never = False
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
            m.never = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_BranchPropagationSpec(m: BranchPropagationSpec, out: Out) -> int:
    size = 0
    v_branch = m.branch
    if v_branch is not None:
        k = len(out)
        out.append(b"")
        n = encode_Branch(v_branch, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_propagation_spec = m.propagation_spec
    if v_propagation_spec is not None:
        k = len(out)
        out.append(b"")
        n = encode_PropagationSpec(v_propagation_spec, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_BranchPropagationSpec(b: bytes, i: int, end: int, m: BranchPropagationSpec | None = None, depth: int = 0) -> BranchPropagationSpec:
    if m is None:
        m = _new(BranchPropagationSpec)
        m.branch = None
        m.propagation_spec = None
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
            m.branch = decode_Branch(b, i, j, m.branch)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.propagation_spec = decode_PropagationSpec(b, i, j, m.propagation_spec)
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



def encode_Trigger(m: Trigger, out: Out) -> int:
    size = 0
    v_branch = m.branch
    if v_branch:
        p = v_branch.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_all = m.all
    if v_all:
        h = b"\x10" + encode_bool(v_all)
        out.append(h)
        size += len(h)
    v_rate_limit_spec = m.rate_limit_spec
    if v_rate_limit_spec:
        p = v_rate_limit_spec.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_size = m.size
    if v_size:
        p = v_size.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_commits = m.commits
    if v_commits:
        h = b"\x28" + (VARINT[v_commits] if 0 <= v_commits < SMALL else encode_int64(v_commits))
        out.append(h)
        size += len(h)
    v_cron_spec = m.cron_spec
    if v_cron_spec:
        p = v_cron_spec.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Trigger(b: bytes, i: int, end: int, m: Trigger | None = None, depth: int = 0) -> Trigger:
    if m is None:
        m = _new(Trigger)
        m.branch = ""
        m.all = False
        m.rate_limit_spec = ""
        m.size = ""
        m.commits = 0
        m.cron_spec = ""
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
            m.branch = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.all = v != 0
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.rate_limit_spec = b[i:j].decode()
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.size = b[i:j].decode()
            i = j
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.commits = v
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.cron_spec = b[i:j].decode()
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



def encode_CommitOrigin(m: CommitOrigin, out: Out) -> int:
    size = 0
    v_kind = m.kind
    if v_kind:
        h = b"\x08" + (VARINT[v_kind] if 0 <= v_kind < SMALL else encode_enum(v_kind))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CommitOrigin(b: bytes, i: int, end: int, m: CommitOrigin | None = None, depth: int = 0) -> CommitOrigin:
    if m is None:
        m = _new(CommitOrigin)
        m.kind = _OriginKind[0]
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
            m.kind = _OriginKind[v]
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CommitInfo(m: CommitInfo, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_origin = m.origin
    if v_origin is not None:
        k = len(out)
        out.append(b"")
        n = encode_CommitOrigin(v_origin, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_description = m.description
    if v_description:
        p = v_description.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_parent_commit = m.parent_commit
    if v_parent_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_parent_commit, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_child_commits = m.child_commits
    for x_child_commits in v_child_commits:
        k = len(out)
        out.append(b"")
        n = encode_Commit(x_child_commits, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_started = m.started
    if v_started is not None:
        p = encode_timestamp(v_started)
        h = b"\x32" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_finishing = m.finishing
    if v_finishing is not None:
        p = encode_timestamp(v_finishing)
        h = b"\x3a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_finished = m.finished
    if v_finished is not None:
        p = encode_timestamp(v_finished)
        h = b"\x42" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_error = m.error
    if v_error:
        p = v_error.encode()
        n = len(p)
        h = b"\x52" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_size_bytes_upper_bound = m.size_bytes_upper_bound
    if v_size_bytes_upper_bound:
        h = b"\x58" + (VARINT[v_size_bytes_upper_bound] if 0 <= v_size_bytes_upper_bound < SMALL else encode_int64(v_size_bytes_upper_bound))
        out.append(h)
        size += len(h)
    v_details = m.details
    if v_details is not None:
        k = len(out)
        out.append(b"")
        n = encode_CommitInfoDetails(v_details, out)
        h = out[k] = b"\x62" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_direct_provenance = m.direct_provenance
    for x_direct_provenance in v_direct_provenance:
        k = len(out)
        out.append(b"")
        n = encode_Commit(x_direct_provenance, out)
        h = out[k] = b"\x6a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_metadata = m.metadata
    for k_metadata, x_metadata in v_metadata.items():
        p = k_metadata.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_metadata.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x72" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    v_direct_subvenance = m.direct_subvenance
    for x_direct_subvenance in v_direct_subvenance:
        k = len(out)
        out.append(b"")
        n = encode_Commit(x_direct_subvenance, out)
        h = out[k] = b"\x7a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_created_by = m.created_by
    if v_created_by:
        p = v_created_by.encode()
        n = len(p)
        h = b"\x82\x01" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_created_at = m.created_at
    if v_created_at is not None:
        p = encode_timestamp(v_created_at)
        h = b"\x8a\x01" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_updated_at = m.updated_at
    if v_updated_at is not None:
        p = encode_timestamp(v_updated_at)
        h = b"\x92\x01" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CommitInfo(b: bytes, i: int, end: int, m: CommitInfo | None = None, depth: int = 0) -> CommitInfo:
    if m is None:
        m = _new(CommitInfo)
        m.commit = None
        m.origin = None
        m.description = ""
        m.parent_commit = None
        m.child_commits = []
        m.started = None
        m.finishing = None
        m.finished = None
        m.direct_provenance = []
        m.direct_subvenance = []
        m.error = ""
        m.size_bytes_upper_bound = 0
        m.details = None
        m.metadata = {}
        m.created_by = ""
        m.created_at = None
        m.updated_at = None
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 82:
            if t == 10:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.commit = decode_Commit(b, i, j, m.commit)
                i = j
            elif t == 18:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.origin = decode_CommitOrigin(b, i, j, m.origin)
                i = j
            elif t == 26:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.description = b[i:j].decode()
                i = j
            elif t == 34:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.parent_commit = decode_Commit(b, i, j, m.parent_commit)
                i = j
            elif t == 42:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.child_commits.append(decode_Commit(b, i, j, None))
                i = j
            elif t == 50:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.started = decode_timestamp(b, i, j, m.started)
                i = j
            elif t == 58:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.finishing = decode_timestamp(b, i, j, m.finishing)
                i = j
            elif t == 66:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.finished = decode_timestamp(b, i, j, m.finished)
                i = j
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t < 114:
                if t == 82:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.error = b[i:j].decode()
                    i = j
                elif t == 88:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                        v = int64(v)
                    m.size_bytes_upper_bound = v
                elif t == 98:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.details = decode_CommitInfoDetails(b, i, j, m.details)
                    i = j
                elif t == 106:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.direct_provenance.append(decode_Commit(b, i, j, None))
                    i = j
                else:
                    if kept is None:
                        kept = []
                    i = keep_unknown(kept, b, i, end, t, depth)
            else:
                if t == 114:
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
                elif t == 122:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.direct_subvenance.append(decode_Commit(b, i, j, None))
                    i = j
                elif t == 130:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.created_by = b[i:j].decode()
                    i = j
                elif t == 138:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.created_at = decode_timestamp(b, i, j, m.created_at)
                    i = j
                elif t == 146:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    j = i + n
                    if j > end:
                        raise short(end)
                    m.updated_at = decode_timestamp(b, i, j, m.updated_at)
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



def encode_CommitInfoDetails(m: CommitInfoDetails, out: Out) -> int:
    size = 0
    v_size_bytes = m.size_bytes
    if v_size_bytes:
        h = b"\x08" + (VARINT[v_size_bytes] if 0 <= v_size_bytes < SMALL else encode_int64(v_size_bytes))
        out.append(h)
        size += len(h)
    v_compacting_time = m.compacting_time
    if v_compacting_time is not None:
        p = encode_duration(v_compacting_time)
        h = b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_validating_time = m.validating_time
    if v_validating_time is not None:
        p = encode_duration(v_validating_time)
        h = b"\x1a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CommitInfoDetails(b: bytes, i: int, end: int, m: CommitInfoDetails | None = None, depth: int = 0) -> CommitInfoDetails:
    if m is None:
        m = _new(CommitInfoDetails)
        m.size_bytes = 0
        m.compacting_time = None
        m.validating_time = None
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
            m.size_bytes = v
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.compacting_time = decode_duration(b, i, j, m.compacting_time)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.validating_time = decode_duration(b, i, j, m.validating_time)
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



def encode_CommitSetInfo(m: CommitSetInfo, out: Out) -> int:
    size = 0
    v_commit_set = m.commit_set
    if v_commit_set is not None:
        k = len(out)
        out.append(b"")
        n = encode_CommitSet(v_commit_set, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_commits = m.commits
    for x_commits in v_commits:
        k = len(out)
        out.append(b"")
        n = encode_CommitInfo(x_commits, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CommitSetInfo(b: bytes, i: int, end: int, m: CommitSetInfo | None = None, depth: int = 0) -> CommitSetInfo:
    if m is None:
        m = _new(CommitSetInfo)
        m.commit_set = None
        m.commits = []
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
            m.commit_set = decode_CommitSet(b, i, j, m.commit_set)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.commits.append(decode_CommitInfo(b, i, j, None))
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



def encode_FileInfo(m: FileInfo, out: Out) -> int:
    size = 0
    v_file = m.file
    if v_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_File(v_file, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_file_type = m.file_type
    if v_file_type:
        h = b"\x10" + (VARINT[v_file_type] if 0 <= v_file_type < SMALL else encode_enum(v_file_type))
        out.append(h)
        size += len(h)
    v_committed = m.committed
    if v_committed is not None:
        p = encode_timestamp(v_committed)
        h = b"\x1a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_size_bytes = m.size_bytes
    if v_size_bytes:
        h = b"\x20" + (VARINT[v_size_bytes] if 0 <= v_size_bytes < SMALL else encode_int64(v_size_bytes))
        out.append(h)
        size += len(h)
    v_hash = m.hash
    if v_hash:
        r = v_hash if type(v_hash) is bytes else payload(v_hash)
        n = len(r)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        out.append(h)
        size += len(h)
        out.append(r)
        size += n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_FileInfo(b: bytes, i: int, end: int, m: FileInfo | None = None, depth: int = 0) -> FileInfo:
    if m is None:
        m = _new(FileInfo)
        m.file = None
        m.file_type = _FileType[0]
        m.committed = None
        m.size_bytes = 0
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
            m.file = decode_File(b, i, j, m.file)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.file_type = _FileType[v]
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.committed = decode_timestamp(b, i, j, m.committed)
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.size_bytes = v
        elif t == 42:
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



def encode_CreateProjectRequest(m: CreateProjectRequest, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = encode_Project(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_description = m.description
    if v_description:
        p = v_description.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_update = m.update
    if v_update:
        h = b"\x18" + encode_bool(v_update)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateProjectRequest(b: bytes, i: int, end: int, m: CreateProjectRequest | None = None, depth: int = 0) -> CreateProjectRequest:
    if m is None:
        m = _new(CreateProjectRequest)
        m.project = None
        m.description = ""
        m.update = False
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
            m.project = decode_Project(b, i, j, m.project)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.description = b[i:j].decode()
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.update = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_InspectProjectRequest(m: InspectProjectRequest, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = encode_Project(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectProjectRequest(b: bytes, i: int, end: int, m: InspectProjectRequest | None = None, depth: int = 0) -> InspectProjectRequest:
    if m is None:
        m = _new(InspectProjectRequest)
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
            m.project = decode_Project(b, i, j, m.project)
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



def encode_InspectProjectV2Request(m: InspectProjectV2Request, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = encode_Project(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectProjectV2Request(b: bytes, i: int, end: int, m: InspectProjectV2Request | None = None, depth: int = 0) -> InspectProjectV2Request:
    if m is None:
        m = _new(InspectProjectV2Request)
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
            m.project = decode_Project(b, i, j, m.project)
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



def encode_InspectProjectV2Response(m: InspectProjectV2Response, out: Out) -> int:
    size = 0
    v_info = m.info
    if v_info is not None:
        k = len(out)
        out.append(b"")
        n = encode_ProjectInfo(v_info, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_defaults_json = m.defaults_json
    if v_defaults_json:
        p = v_defaults_json.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectProjectV2Response(b: bytes, i: int, end: int, m: InspectProjectV2Response | None = None, depth: int = 0) -> InspectProjectV2Response:
    if m is None:
        m = _new(InspectProjectV2Response)
        m.info = None
        m.defaults_json = ""
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
            m.info = decode_ProjectInfo(b, i, j, m.info)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.defaults_json = b[i:j].decode()
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



def encode_ListProjectRequest(m: ListProjectRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListProjectRequest(b: bytes, i: int, end: int, m: ListProjectRequest | None = None, depth: int = 0) -> ListProjectRequest:
    if m is None:
        m = _new(ListProjectRequest)
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



def encode_DeleteProjectRequest(m: DeleteProjectRequest, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = encode_Project(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_force = m.force
    if v_force:
        h = b"\x10" + encode_bool(v_force)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteProjectRequest(b: bytes, i: int, end: int, m: DeleteProjectRequest | None = None, depth: int = 0) -> DeleteProjectRequest:
    if m is None:
        m = _new(DeleteProjectRequest)
        m.project = None
        m.force = False
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
            m.project = decode_Project(b, i, j, m.project)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.force = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CreateRepoRequest(m: CreateRepoRequest, out: Out) -> int:
    size = 0
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = encode_Repo(v_repo, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_description = m.description
    if v_description:
        p = v_description.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_update = m.update
    if v_update:
        h = b"\x18" + encode_bool(v_update)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateRepoRequest(b: bytes, i: int, end: int, m: CreateRepoRequest | None = None, depth: int = 0) -> CreateRepoRequest:
    if m is None:
        m = _new(CreateRepoRequest)
        m.repo = None
        m.description = ""
        m.update = False
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
            m.repo = decode_Repo(b, i, j, m.repo)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.description = b[i:j].decode()
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.update = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_InspectRepoRequest(m: InspectRepoRequest, out: Out) -> int:
    size = 0
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = encode_Repo(v_repo, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectRepoRequest(b: bytes, i: int, end: int, m: InspectRepoRequest | None = None, depth: int = 0) -> InspectRepoRequest:
    if m is None:
        m = _new(InspectRepoRequest)
        m.repo = None
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
            m.repo = decode_Repo(b, i, j, m.repo)
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



def encode_RepoPage(m: RepoPage, out: Out) -> int:
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


def decode_RepoPage(b: bytes, i: int, end: int, m: RepoPage | None = None, depth: int = 0) -> RepoPage:
    if m is None:
        m = _new(RepoPage)
        m.order = _RepoPageOrdering[0]
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
            m.order = _RepoPageOrdering[v]
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



def encode_ListRepoRequest(m: ListRepoRequest, out: Out) -> int:
    size = 0
    v_type = m.type
    if v_type:
        p = v_type.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_projects = m.projects
    for x_projects in v_projects:
        k = len(out)
        out.append(b"")
        n = encode_Project(x_projects, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_page = m.page
    if v_page is not None:
        k = len(out)
        out.append(b"")
        n = encode_RepoPage(v_page, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListRepoRequest(b: bytes, i: int, end: int, m: ListRepoRequest | None = None, depth: int = 0) -> ListRepoRequest:
    if m is None:
        m = _new(ListRepoRequest)
        m.type = ""
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
            m.type = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.projects.append(decode_Project(b, i, j, None))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.page = decode_RepoPage(b, i, j, m.page)
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



def encode_DeleteRepoRequest(m: DeleteRepoRequest, out: Out) -> int:
    size = 0
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = encode_Repo(v_repo, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_force = m.force
    if v_force:
        h = b"\x10" + encode_bool(v_force)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteRepoRequest(b: bytes, i: int, end: int, m: DeleteRepoRequest | None = None, depth: int = 0) -> DeleteRepoRequest:
    if m is None:
        m = _new(DeleteRepoRequest)
        m.repo = None
        m.force = False
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
            m.repo = decode_Repo(b, i, j, m.repo)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.force = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeleteRepoResponse(m: DeleteRepoResponse, out: Out) -> int:
    size = 0
    v_deleted = m.deleted
    if v_deleted:
        h = b"\x08" + encode_bool(v_deleted)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteRepoResponse(b: bytes, i: int, end: int, m: DeleteRepoResponse | None = None, depth: int = 0) -> DeleteRepoResponse:
    if m is None:
        m = _new(DeleteRepoResponse)
        m.deleted = False
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
            m.deleted = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeleteReposRequest(m: DeleteReposRequest, out: Out) -> int:
    size = 0
    v_projects = m.projects
    for x_projects in v_projects:
        k = len(out)
        out.append(b"")
        n = encode_Project(x_projects, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_force = m.force
    if v_force:
        h = b"\x10" + encode_bool(v_force)
        out.append(h)
        size += len(h)
    v_all = m.all
    if v_all:
        h = b"\x18" + encode_bool(v_all)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteReposRequest(b: bytes, i: int, end: int, m: DeleteReposRequest | None = None, depth: int = 0) -> DeleteReposRequest:
    if m is None:
        m = _new(DeleteReposRequest)
        m.projects = []
        m.force = False
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
            m.projects.append(decode_Project(b, i, j, None))
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



def encode_DeleteReposResponse(m: DeleteReposResponse, out: Out) -> int:
    size = 0
    v_repos = m.repos
    for x_repos in v_repos:
        k = len(out)
        out.append(b"")
        n = encode_Repo(x_repos, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteReposResponse(b: bytes, i: int, end: int, m: DeleteReposResponse | None = None, depth: int = 0) -> DeleteReposResponse:
    if m is None:
        m = _new(DeleteReposResponse)
        m.repos = []
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
            m.repos.append(decode_Repo(b, i, j, None))
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



def encode_ReposSummaryRequest(m: ReposSummaryRequest, out: Out) -> int:
    size = 0
    v_projects = m.projects
    for x_projects in v_projects:
        k = len(out)
        out.append(b"")
        n = encode_ProjectPicker(x_projects, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ReposSummaryRequest(b: bytes, i: int, end: int, m: ReposSummaryRequest | None = None, depth: int = 0) -> ReposSummaryRequest:
    if m is None:
        m = _new(ReposSummaryRequest)
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
            m.projects.append(decode_ProjectPicker(b, i, j, None))
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



def encode_ReposSummary(m: ReposSummary, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = encode_Project(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_user_repo_count = m.user_repo_count
    if v_user_repo_count:
        h = b"\x10" + (VARINT[v_user_repo_count] if 0 <= v_user_repo_count < SMALL else encode_int64(v_user_repo_count))
        out.append(h)
        size += len(h)
    v_size_bytes = m.size_bytes
    if v_size_bytes:
        h = b"\x18" + (VARINT[v_size_bytes] if 0 <= v_size_bytes < SMALL else encode_int64(v_size_bytes))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ReposSummary(b: bytes, i: int, end: int, m: ReposSummary | None = None, depth: int = 0) -> ReposSummary:
    if m is None:
        m = _new(ReposSummary)
        m.project = None
        m.user_repo_count = 0
        m.size_bytes = 0
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
            m.project = decode_Project(b, i, j, m.project)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.user_repo_count = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.size_bytes = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ReposSummaryResponse(m: ReposSummaryResponse, out: Out) -> int:
    size = 0
    v_summaries = m.summaries
    for x_summaries in v_summaries:
        k = len(out)
        out.append(b"")
        n = encode_ReposSummary(x_summaries, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ReposSummaryResponse(b: bytes, i: int, end: int, m: ReposSummaryResponse | None = None, depth: int = 0) -> ReposSummaryResponse:
    if m is None:
        m = _new(ReposSummaryResponse)
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
            m.summaries.append(decode_ReposSummary(b, i, j, None))
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



def encode_CreateBranchRequest(m: CreateBranchRequest, out: Out) -> int:
    size = 0
    v_head = m.head
    if v_head is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_head, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_branch = m.branch
    if v_branch is not None:
        k = len(out)
        out.append(b"")
        n = encode_Branch(v_branch, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_provenance = m.provenance
    for x_provenance in v_provenance:
        k = len(out)
        out.append(b"")
        n = encode_Branch(x_provenance, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_trigger = m.trigger
    if v_trigger is not None:
        k = len(out)
        out.append(b"")
        n = encode_Trigger(v_trigger, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_new_commit_set = m.new_commit_set
    if v_new_commit_set:
        h = b"\x28" + encode_bool(v_new_commit_set)
        out.append(h)
        size += len(h)
    v_branch_propagation_specs = m.branch_propagation_specs
    for x_branch_propagation_specs in v_branch_propagation_specs:
        k = len(out)
        out.append(b"")
        n = encode_BranchPropagationSpec(x_branch_propagation_specs, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateBranchRequest(b: bytes, i: int, end: int, m: CreateBranchRequest | None = None, depth: int = 0) -> CreateBranchRequest:
    if m is None:
        m = _new(CreateBranchRequest)
        m.head = None
        m.branch = None
        m.provenance = []
        m.trigger = None
        m.new_commit_set = False
        m.branch_propagation_specs = []
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
            m.head = decode_Commit(b, i, j, m.head)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.branch = decode_Branch(b, i, j, m.branch)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.provenance.append(decode_Branch(b, i, j, None))
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.trigger = decode_Trigger(b, i, j, m.trigger)
            i = j
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.new_commit_set = v != 0
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.branch_propagation_specs.append(decode_BranchPropagationSpec(b, i, j, None))
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



def encode_InspectBranchRequest(m: InspectBranchRequest, out: Out) -> int:
    size = 0
    v_branch = m.branch
    if v_branch is not None:
        k = len(out)
        out.append(b"")
        n = encode_Branch(v_branch, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectBranchRequest(b: bytes, i: int, end: int, m: InspectBranchRequest | None = None, depth: int = 0) -> InspectBranchRequest:
    if m is None:
        m = _new(InspectBranchRequest)
        m.branch = None
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
            m.branch = decode_Branch(b, i, j, m.branch)
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



def encode_ListBranchRequest(m: ListBranchRequest, out: Out) -> int:
    size = 0
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = encode_Repo(v_repo, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_reverse = m.reverse
    if v_reverse:
        h = b"\x10" + encode_bool(v_reverse)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListBranchRequest(b: bytes, i: int, end: int, m: ListBranchRequest | None = None, depth: int = 0) -> ListBranchRequest:
    if m is None:
        m = _new(ListBranchRequest)
        m.repo = None
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
            m.repo = decode_Repo(b, i, j, m.repo)
            i = j
        elif t == 16:
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



def encode_DeleteBranchRequest(m: DeleteBranchRequest, out: Out) -> int:
    size = 0
    v_branch = m.branch
    if v_branch is not None:
        k = len(out)
        out.append(b"")
        n = encode_Branch(v_branch, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_force = m.force
    if v_force:
        h = b"\x10" + encode_bool(v_force)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteBranchRequest(b: bytes, i: int, end: int, m: DeleteBranchRequest | None = None, depth: int = 0) -> DeleteBranchRequest:
    if m is None:
        m = _new(DeleteBranchRequest)
        m.branch = None
        m.force = False
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
            m.branch = decode_Branch(b, i, j, m.branch)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.force = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_WalkBranchProvenanceRequest(m: WalkBranchProvenanceRequest, out: Out) -> int:
    size = 0
    v_start = m.start
    for x_start in v_start:
        k = len(out)
        out.append(b"")
        n = encode_BranchPicker(x_start, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_max_branches = m.max_branches
    if v_max_branches:
        h = b"\x10" + (VARINT[v_max_branches] if 0 <= v_max_branches < SMALL else encode_uint64(v_max_branches))
        out.append(h)
        size += len(h)
    v_max_depth = m.max_depth
    if v_max_depth:
        h = b"\x18" + (VARINT[v_max_depth] if 0 <= v_max_depth < SMALL else encode_uint64(v_max_depth))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_WalkBranchProvenanceRequest(b: bytes, i: int, end: int, m: WalkBranchProvenanceRequest | None = None, depth: int = 0) -> WalkBranchProvenanceRequest:
    if m is None:
        m = _new(WalkBranchProvenanceRequest)
        m.start = []
        m.max_branches = 0
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
            m.start.append(decode_BranchPicker(b, i, j, None))
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.max_branches = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
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



def encode_WalkBranchSubvenanceRequest(m: WalkBranchSubvenanceRequest, out: Out) -> int:
    size = 0
    v_start = m.start
    for x_start in v_start:
        k = len(out)
        out.append(b"")
        n = encode_BranchPicker(x_start, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_max_branches = m.max_branches
    if v_max_branches:
        h = b"\x10" + (VARINT[v_max_branches] if 0 <= v_max_branches < SMALL else encode_uint64(v_max_branches))
        out.append(h)
        size += len(h)
    v_max_depth = m.max_depth
    if v_max_depth:
        h = b"\x18" + (VARINT[v_max_depth] if 0 <= v_max_depth < SMALL else encode_uint64(v_max_depth))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_WalkBranchSubvenanceRequest(b: bytes, i: int, end: int, m: WalkBranchSubvenanceRequest | None = None, depth: int = 0) -> WalkBranchSubvenanceRequest:
    if m is None:
        m = _new(WalkBranchSubvenanceRequest)
        m.start = []
        m.max_branches = 0
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
            m.start.append(decode_BranchPicker(b, i, j, None))
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.max_branches = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
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



def encode_StartCommitRequest(m: StartCommitRequest, out: Out) -> int:
    size = 0
    v_parent = m.parent
    if v_parent is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_parent, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_description = m.description
    if v_description:
        p = v_description.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_branch = m.branch
    if v_branch is not None:
        k = len(out)
        out.append(b"")
        n = encode_Branch(v_branch, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_StartCommitRequest(b: bytes, i: int, end: int, m: StartCommitRequest | None = None, depth: int = 0) -> StartCommitRequest:
    if m is None:
        m = _new(StartCommitRequest)
        m.parent = None
        m.description = ""
        m.branch = None
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
            m.parent = decode_Commit(b, i, j, m.parent)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.description = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.branch = decode_Branch(b, i, j, m.branch)
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



def encode_FinishCommitRequest(m: FinishCommitRequest, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_description = m.description
    if v_description:
        p = v_description.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_error = m.error
    if v_error:
        p = v_error.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_force = m.force
    if v_force:
        h = b"\x20" + encode_bool(v_force)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_FinishCommitRequest(b: bytes, i: int, end: int, m: FinishCommitRequest | None = None, depth: int = 0) -> FinishCommitRequest:
    if m is None:
        m = _new(FinishCommitRequest)
        m.commit = None
        m.description = ""
        m.error = ""
        m.force = False
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
            m.commit = decode_Commit(b, i, j, m.commit)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.description = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.error = b[i:j].decode()
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.force = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ClearCommitRequest(m: ClearCommitRequest, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ClearCommitRequest(b: bytes, i: int, end: int, m: ClearCommitRequest | None = None, depth: int = 0) -> ClearCommitRequest:
    if m is None:
        m = _new(ClearCommitRequest)
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
            m.commit = decode_Commit(b, i, j, m.commit)
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



def encode_InspectCommitRequest(m: InspectCommitRequest, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_wait = m.wait
    if v_wait:
        h = b"\x10" + (VARINT[v_wait] if 0 <= v_wait < SMALL else encode_enum(v_wait))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectCommitRequest(b: bytes, i: int, end: int, m: InspectCommitRequest | None = None, depth: int = 0) -> InspectCommitRequest:
    if m is None:
        m = _new(InspectCommitRequest)
        m.commit = None
        m.wait = _CommitState[0]
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
            m.commit = decode_Commit(b, i, j, m.commit)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.wait = _CommitState[v]
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ListCommitRequest(m: ListCommitRequest, out: Out) -> int:
    size = 0
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = encode_Repo(v_repo, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_from = m.from_
    if v_from is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_from, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_to = m.to
    if v_to is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_to, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
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
    v_all = m.all
    if v_all:
        h = b"\x30" + encode_bool(v_all)
        out.append(h)
        size += len(h)
    v_origin_kind = m.origin_kind
    if v_origin_kind:
        h = b"\x38" + (VARINT[v_origin_kind] if 0 <= v_origin_kind < SMALL else encode_enum(v_origin_kind))
        out.append(h)
        size += len(h)
    v_started_time = m.started_time
    if v_started_time is not None:
        p = encode_timestamp(v_started_time)
        h = b"\x42" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListCommitRequest(b: bytes, i: int, end: int, m: ListCommitRequest | None = None, depth: int = 0) -> ListCommitRequest:
    if m is None:
        m = _new(ListCommitRequest)
        m.repo = None
        m.from_ = None
        m.to = None
        m.number = 0
        m.reverse = False
        m.all = False
        m.origin_kind = _OriginKind[0]
        m.started_time = None
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
            m.repo = decode_Repo(b, i, j, m.repo)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.from_ = decode_Commit(b, i, j, m.from_)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.to = decode_Commit(b, i, j, m.to)
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
        elif t == 48:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.all = v != 0
        elif t == 56:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.origin_kind = _OriginKind[v]
        elif t == 66:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.started_time = decode_timestamp(b, i, j, m.started_time)
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



def encode_SubscribeCommitRequest(m: SubscribeCommitRequest, out: Out) -> int:
    size = 0
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = encode_Repo(v_repo, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_branch = m.branch
    if v_branch:
        p = v_branch.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_from = m.from_
    if v_from is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_from, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_state = m.state
    if v_state:
        h = b"\x20" + (VARINT[v_state] if 0 <= v_state < SMALL else encode_enum(v_state))
        out.append(h)
        size += len(h)
    v_all = m.all
    if v_all:
        h = b"\x28" + encode_bool(v_all)
        out.append(h)
        size += len(h)
    v_origin_kind = m.origin_kind
    if v_origin_kind:
        h = b"\x30" + (VARINT[v_origin_kind] if 0 <= v_origin_kind < SMALL else encode_enum(v_origin_kind))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SubscribeCommitRequest(b: bytes, i: int, end: int, m: SubscribeCommitRequest | None = None, depth: int = 0) -> SubscribeCommitRequest:
    if m is None:
        m = _new(SubscribeCommitRequest)
        m.repo = None
        m.branch = ""
        m.from_ = None
        m.state = _CommitState[0]
        m.all = False
        m.origin_kind = _OriginKind[0]
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
            m.repo = decode_Repo(b, i, j, m.repo)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.branch = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.from_ = decode_Commit(b, i, j, m.from_)
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.state = _CommitState[v]
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.all = v != 0
        elif t == 48:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.origin_kind = _OriginKind[v]
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SquashCommitRequest(m: SquashCommitRequest, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_recursive = m.recursive
    if v_recursive:
        h = b"\x10" + encode_bool(v_recursive)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SquashCommitRequest(b: bytes, i: int, end: int, m: SquashCommitRequest | None = None, depth: int = 0) -> SquashCommitRequest:
    if m is None:
        m = _new(SquashCommitRequest)
        m.commit = None
        m.recursive = False
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
            m.commit = decode_Commit(b, i, j, m.commit)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.recursive = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SquashCommitResponse(m: SquashCommitResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SquashCommitResponse(b: bytes, i: int, end: int, m: SquashCommitResponse | None = None, depth: int = 0) -> SquashCommitResponse:
    if m is None:
        m = _new(SquashCommitResponse)
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



def encode_DropCommitRequest(m: DropCommitRequest, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_recursive = m.recursive
    if v_recursive:
        h = b"\x10" + encode_bool(v_recursive)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DropCommitRequest(b: bytes, i: int, end: int, m: DropCommitRequest | None = None, depth: int = 0) -> DropCommitRequest:
    if m is None:
        m = _new(DropCommitRequest)
        m.commit = None
        m.recursive = False
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
            m.commit = decode_Commit(b, i, j, m.commit)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.recursive = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DropCommitResponse(m: DropCommitResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DropCommitResponse(b: bytes, i: int, end: int, m: DropCommitResponse | None = None, depth: int = 0) -> DropCommitResponse:
    if m is None:
        m = _new(DropCommitResponse)
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



def encode_ForgetCommitRequest(m: ForgetCommitRequest, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_CommitPicker(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ForgetCommitRequest(b: bytes, i: int, end: int, m: ForgetCommitRequest | None = None, depth: int = 0) -> ForgetCommitRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(ForgetCommitRequest)
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
            m.commit = decode_CommitPicker(b, i, j, m.commit, depth + 1)
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



def encode_ForgetCommitResponse(m: ForgetCommitResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ForgetCommitResponse(b: bytes, i: int, end: int, m: ForgetCommitResponse | None = None, depth: int = 0) -> ForgetCommitResponse:
    if m is None:
        m = _new(ForgetCommitResponse)
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



def encode_FindCommitsRequest(m: FindCommitsRequest, out: Out) -> int:
    size = 0
    v_start = m.start
    if v_start is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_start, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_file_path = m.file_path
    if v_file_path:
        p = v_file_path.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_limit = m.limit
    if v_limit:
        h = b"\x18" + (VARINT[v_limit] if 0 <= v_limit < SMALL else encode_uint32(v_limit))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_FindCommitsRequest(b: bytes, i: int, end: int, m: FindCommitsRequest | None = None, depth: int = 0) -> FindCommitsRequest:
    if m is None:
        m = _new(FindCommitsRequest)
        m.start = None
        m.file_path = ""
        m.limit = 0
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
            m.start = decode_Commit(b, i, j, m.start)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.file_path = b[i:j].decode()
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = uint32(v)
            m.limit = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_FindCommitsResponse(m: FindCommitsResponse, out: Out) -> int:
    size = 0
    v_found_commit = m.found_commit
    if v_found_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_found_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_last_searched_commit = m.last_searched_commit
    if v_last_searched_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_last_searched_commit, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_commits_searched = m.commits_searched
    if v_commits_searched:
        h = b"\x18" + (VARINT[v_commits_searched] if 0 <= v_commits_searched < SMALL else encode_uint32(v_commits_searched))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_FindCommitsResponse(b: bytes, i: int, end: int, m: FindCommitsResponse | None = None, depth: int = 0) -> FindCommitsResponse:
    if m is None:
        m = _new(FindCommitsResponse)
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
            if m.last_searched_commit is not None:
                _set(m, "last_searched_commit", None)
            _set(m, "found_commit", decode_Commit(b, i, j, m.found_commit))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.found_commit is not None:
                _set(m, "found_commit", None)
            _set(m, "last_searched_commit", decode_Commit(b, i, j, m.last_searched_commit))
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = uint32(v)
            _set(m, "commits_searched", v)
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_WalkCommitProvenanceRequest(m: WalkCommitProvenanceRequest, out: Out) -> int:
    size = 0
    v_start = m.start
    for x_start in v_start:
        k = len(out)
        out.append(b"")
        n = encode_CommitPicker(x_start, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_max_commits = m.max_commits
    if v_max_commits:
        h = b"\x10" + (VARINT[v_max_commits] if 0 <= v_max_commits < SMALL else encode_uint64(v_max_commits))
        out.append(h)
        size += len(h)
    v_max_depth = m.max_depth
    if v_max_depth:
        h = b"\x18" + (VARINT[v_max_depth] if 0 <= v_max_depth < SMALL else encode_uint64(v_max_depth))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_WalkCommitProvenanceRequest(b: bytes, i: int, end: int, m: WalkCommitProvenanceRequest | None = None, depth: int = 0) -> WalkCommitProvenanceRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(WalkCommitProvenanceRequest)
        m.start = []
        m.max_commits = 0
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
            m.start.append(decode_CommitPicker(b, i, j, None, depth + 1))
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.max_commits = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
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



def encode_WalkCommitSubvenanceRequest(m: WalkCommitSubvenanceRequest, out: Out) -> int:
    size = 0
    v_start = m.start
    for x_start in v_start:
        k = len(out)
        out.append(b"")
        n = encode_CommitPicker(x_start, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_max_commits = m.max_commits
    if v_max_commits:
        h = b"\x10" + (VARINT[v_max_commits] if 0 <= v_max_commits < SMALL else encode_uint64(v_max_commits))
        out.append(h)
        size += len(h)
    v_max_depth = m.max_depth
    if v_max_depth:
        h = b"\x18" + (VARINT[v_max_depth] if 0 <= v_max_depth < SMALL else encode_uint64(v_max_depth))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_WalkCommitSubvenanceRequest(b: bytes, i: int, end: int, m: WalkCommitSubvenanceRequest | None = None, depth: int = 0) -> WalkCommitSubvenanceRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(WalkCommitSubvenanceRequest)
        m.start = []
        m.max_commits = 0
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
            m.start.append(decode_CommitPicker(b, i, j, None, depth + 1))
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.max_commits = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
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



def encode_InspectCommitSetRequest(m: InspectCommitSetRequest, out: Out) -> int:
    size = 0
    v_commit_set = m.commit_set
    if v_commit_set is not None:
        k = len(out)
        out.append(b"")
        n = encode_CommitSet(v_commit_set, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_wait = m.wait
    if v_wait:
        h = b"\x10" + encode_bool(v_wait)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectCommitSetRequest(b: bytes, i: int, end: int, m: InspectCommitSetRequest | None = None, depth: int = 0) -> InspectCommitSetRequest:
    if m is None:
        m = _new(InspectCommitSetRequest)
        m.commit_set = None
        m.wait = False
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
            m.commit_set = decode_CommitSet(b, i, j, m.commit_set)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.wait = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ListCommitSetRequest(m: ListCommitSetRequest, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = encode_Project(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListCommitSetRequest(b: bytes, i: int, end: int, m: ListCommitSetRequest | None = None, depth: int = 0) -> ListCommitSetRequest:
    if m is None:
        m = _new(ListCommitSetRequest)
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
            m.project = decode_Project(b, i, j, m.project)
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



def encode_SquashCommitSetRequest(m: SquashCommitSetRequest, out: Out) -> int:
    size = 0
    v_commit_set = m.commit_set
    if v_commit_set is not None:
        k = len(out)
        out.append(b"")
        n = encode_CommitSet(v_commit_set, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SquashCommitSetRequest(b: bytes, i: int, end: int, m: SquashCommitSetRequest | None = None, depth: int = 0) -> SquashCommitSetRequest:
    if m is None:
        m = _new(SquashCommitSetRequest)
        m.commit_set = None
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
            m.commit_set = decode_CommitSet(b, i, j, m.commit_set)
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



def encode_DropCommitSetRequest(m: DropCommitSetRequest, out: Out) -> int:
    size = 0
    v_commit_set = m.commit_set
    if v_commit_set is not None:
        k = len(out)
        out.append(b"")
        n = encode_CommitSet(v_commit_set, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DropCommitSetRequest(b: bytes, i: int, end: int, m: DropCommitSetRequest | None = None, depth: int = 0) -> DropCommitSetRequest:
    if m is None:
        m = _new(DropCommitSetRequest)
        m.commit_set = None
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
            m.commit_set = decode_CommitSet(b, i, j, m.commit_set)
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



def encode_ModifyFileRequest(m: ModifyFileRequest, out: Out) -> int:
    size = 0
    v_set_commit = m.set_commit
    if v_set_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_set_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_add_file = m.add_file
    if v_add_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_AddFile(v_add_file, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_delete_file = m.delete_file
    if v_delete_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_DeleteFile(v_delete_file, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_copy_file = m.copy_file
    if v_copy_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_CopyFile(v_copy_file, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ModifyFileRequest(b: bytes, i: int, end: int, m: ModifyFileRequest | None = None, depth: int = 0) -> ModifyFileRequest:
    if m is None:
        m = _new(ModifyFileRequest)
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
            if m.add_file is not None:
                _set(m, "add_file", None)
            if m.delete_file is not None:
                _set(m, "delete_file", None)
            if m.copy_file is not None:
                _set(m, "copy_file", None)
            _set(m, "set_commit", decode_Commit(b, i, j, m.set_commit))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.set_commit is not None:
                _set(m, "set_commit", None)
            if m.delete_file is not None:
                _set(m, "delete_file", None)
            if m.copy_file is not None:
                _set(m, "copy_file", None)
            _set(m, "add_file", decode_AddFile(b, i, j, m.add_file))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.set_commit is not None:
                _set(m, "set_commit", None)
            if m.add_file is not None:
                _set(m, "add_file", None)
            if m.copy_file is not None:
                _set(m, "copy_file", None)
            _set(m, "delete_file", decode_DeleteFile(b, i, j, m.delete_file))
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.set_commit is not None:
                _set(m, "set_commit", None)
            if m.add_file is not None:
                _set(m, "add_file", None)
            if m.delete_file is not None:
                _set(m, "delete_file", None)
            _set(m, "copy_file", decode_CopyFile(b, i, j, m.copy_file))
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



def encode_AddFile(m: AddFile, out: Out) -> int:
    size = 0
    v_path = m.path
    if v_path:
        p = v_path.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_datum = m.datum
    if v_datum:
        p = v_datum.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_raw = m.raw
    if v_raw is not None:
        r = v_raw if type(v_raw) is bytes else payload(v_raw)
        n = len(r)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) if n else b""
        n += len(h)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + h
        out.append(h)
        out.append(r)
        size += len(h) + len(r)
    v_url = m.url
    if v_url is not None:
        k = len(out)
        out.append(b"")
        n = encode_AddFileUrlSource(v_url, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AddFile(b: bytes, i: int, end: int, m: AddFile | None = None, depth: int = 0) -> AddFile:
    if m is None:
        m = _new(AddFile)
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
            _set(m, "path", b[i:j].decode())
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            _set(m, "datum", b[i:j].decode())
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.url is not None:
                _set(m, "url", None)
            _set(m, "raw", _protobuf_codec.decode_BytesValue(b, i, j, None if m.raw is None else _protobuf.BytesValue(m.raw)).value)
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.raw is not None:
                _set(m, "raw", None)
            _set(m, "url", decode_AddFileUrlSource(b, i, j, m.url))
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



def encode_AddFileUrlSource(m: AddFileUrlSource, out: Out) -> int:
    size = 0
    v_url = m.url
    if v_url:
        p = v_url.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_recursive = m.recursive
    if v_recursive:
        h = b"\x10" + encode_bool(v_recursive)
        out.append(h)
        size += len(h)
    v_concurrency = m.concurrency
    if v_concurrency:
        h = b"\x18" + (VARINT[v_concurrency] if 0 <= v_concurrency < SMALL else encode_uint32(v_concurrency))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AddFileUrlSource(b: bytes, i: int, end: int, m: AddFileUrlSource | None = None, depth: int = 0) -> AddFileUrlSource:
    if m is None:
        m = _new(AddFileUrlSource)
        m.url = ""
        m.recursive = False
        m.concurrency = 0
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
            m.url = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.recursive = v != 0
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = uint32(v)
            m.concurrency = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeleteFile(m: DeleteFile, out: Out) -> int:
    size = 0
    v_path = m.path
    if v_path:
        p = v_path.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_datum = m.datum
    if v_datum:
        p = v_datum.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteFile(b: bytes, i: int, end: int, m: DeleteFile | None = None, depth: int = 0) -> DeleteFile:
    if m is None:
        m = _new(DeleteFile)
        m.path = ""
        m.datum = ""
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
            m.datum = b[i:j].decode()
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



def encode_CopyFile(m: CopyFile, out: Out) -> int:
    size = 0
    v_dst = m.dst
    if v_dst:
        p = v_dst.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_datum = m.datum
    if v_datum:
        p = v_datum.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_src = m.src
    if v_src is not None:
        k = len(out)
        out.append(b"")
        n = encode_File(v_src, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_append = m.append
    if v_append:
        h = b"\x20" + encode_bool(v_append)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CopyFile(b: bytes, i: int, end: int, m: CopyFile | None = None, depth: int = 0) -> CopyFile:
    if m is None:
        m = _new(CopyFile)
        m.dst = ""
        m.datum = ""
        m.src = None
        m.append = False
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
            m.dst = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.datum = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.src = decode_File(b, i, j, m.src)
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.append = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_GetFileRequest(m: GetFileRequest, out: Out) -> int:
    size = 0
    v_file = m.file
    if v_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_File(v_file, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_url = m.url
    if v_url:
        p = v_url.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_offset = m.offset
    if v_offset:
        h = b"\x18" + (VARINT[v_offset] if 0 <= v_offset < SMALL else encode_int64(v_offset))
        out.append(h)
        size += len(h)
    v_path_range = m.path_range
    if v_path_range is not None:
        k = len(out)
        out.append(b"")
        n = encode_PathRange(v_path_range, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetFileRequest(b: bytes, i: int, end: int, m: GetFileRequest | None = None, depth: int = 0) -> GetFileRequest:
    if m is None:
        m = _new(GetFileRequest)
        m.file = None
        m.url = ""
        m.offset = 0
        m.path_range = None
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
            m.file = decode_File(b, i, j, m.file)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.url = b[i:j].decode()
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.offset = v
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.path_range = decode_PathRange(b, i, j, m.path_range)
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



def encode_InspectFileRequest(m: InspectFileRequest, out: Out) -> int:
    size = 0
    v_file = m.file
    if v_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_File(v_file, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectFileRequest(b: bytes, i: int, end: int, m: InspectFileRequest | None = None, depth: int = 0) -> InspectFileRequest:
    if m is None:
        m = _new(InspectFileRequest)
        m.file = None
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
            m.file = decode_File(b, i, j, m.file)
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



def encode_ListFileRequest(m: ListFileRequest, out: Out) -> int:
    size = 0
    v_file = m.file
    if v_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_File(v_file, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pagination_marker = m.pagination_marker
    if v_pagination_marker is not None:
        k = len(out)
        out.append(b"")
        n = encode_File(v_pagination_marker, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
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
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListFileRequest(b: bytes, i: int, end: int, m: ListFileRequest | None = None, depth: int = 0) -> ListFileRequest:
    if m is None:
        m = _new(ListFileRequest)
        m.file = None
        m.pagination_marker = None
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
            m.file = decode_File(b, i, j, m.file)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pagination_marker = decode_File(b, i, j, m.pagination_marker)
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
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_WalkFileRequest(m: WalkFileRequest, out: Out) -> int:
    size = 0
    v_file = m.file
    if v_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_File(v_file, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pagination_marker = m.pagination_marker
    if v_pagination_marker is not None:
        k = len(out)
        out.append(b"")
        n = encode_File(v_pagination_marker, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_number = m.number
    if v_number:
        h = b"\x18" + (VARINT[v_number] if 0 <= v_number < SMALL else encode_int64(v_number))
        out.append(h)
        size += len(h)
    v_reverse = m.reverse
    if v_reverse:
        h = b"\x20" + encode_bool(v_reverse)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_WalkFileRequest(b: bytes, i: int, end: int, m: WalkFileRequest | None = None, depth: int = 0) -> WalkFileRequest:
    if m is None:
        m = _new(WalkFileRequest)
        m.file = None
        m.pagination_marker = None
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
            m.file = decode_File(b, i, j, m.file)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pagination_marker = decode_File(b, i, j, m.pagination_marker)
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.number = v
        elif t == 32:
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



def encode_GlobFileRequest(m: GlobFileRequest, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pattern = m.pattern
    if v_pattern:
        p = v_pattern.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_path_range = m.path_range
    if v_path_range is not None:
        k = len(out)
        out.append(b"")
        n = encode_PathRange(v_path_range, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GlobFileRequest(b: bytes, i: int, end: int, m: GlobFileRequest | None = None, depth: int = 0) -> GlobFileRequest:
    if m is None:
        m = _new(GlobFileRequest)
        m.commit = None
        m.pattern = ""
        m.path_range = None
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
            m.commit = decode_Commit(b, i, j, m.commit)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pattern = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.path_range = decode_PathRange(b, i, j, m.path_range)
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



def encode_DiffFileRequest(m: DiffFileRequest, out: Out) -> int:
    size = 0
    v_new_file = m.new_file
    if v_new_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_File(v_new_file, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_old_file = m.old_file
    if v_old_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_File(v_old_file, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_shallow = m.shallow
    if v_shallow:
        h = b"\x18" + encode_bool(v_shallow)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DiffFileRequest(b: bytes, i: int, end: int, m: DiffFileRequest | None = None, depth: int = 0) -> DiffFileRequest:
    if m is None:
        m = _new(DiffFileRequest)
        m.new_file = None
        m.old_file = None
        m.shallow = False
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
            m.new_file = decode_File(b, i, j, m.new_file)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.old_file = decode_File(b, i, j, m.old_file)
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.shallow = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DiffFileResponse(m: DiffFileResponse, out: Out) -> int:
    size = 0
    v_new_file = m.new_file
    if v_new_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_FileInfo(v_new_file, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_old_file = m.old_file
    if v_old_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_FileInfo(v_old_file, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DiffFileResponse(b: bytes, i: int, end: int, m: DiffFileResponse | None = None, depth: int = 0) -> DiffFileResponse:
    if m is None:
        m = _new(DiffFileResponse)
        m.new_file = None
        m.old_file = None
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
            m.new_file = decode_FileInfo(b, i, j, m.new_file)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.old_file = decode_FileInfo(b, i, j, m.old_file)
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



def encode_CreateFileSetResponse(m: CreateFileSetResponse, out: Out) -> int:
    size = 0
    v_file_set_id = m.file_set_id
    if v_file_set_id:
        p = v_file_set_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateFileSetResponse(b: bytes, i: int, end: int, m: CreateFileSetResponse | None = None, depth: int = 0) -> CreateFileSetResponse:
    if m is None:
        m = _new(CreateFileSetResponse)
        m.file_set_id = ""
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
            m.file_set_id = b[i:j].decode()
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



def encode_GetFileSetRequest(m: GetFileSetRequest, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_type = m.type
    if v_type:
        h = b"\x10" + (VARINT[v_type] if 0 <= v_type < SMALL else encode_enum(v_type))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetFileSetRequest(b: bytes, i: int, end: int, m: GetFileSetRequest | None = None, depth: int = 0) -> GetFileSetRequest:
    if m is None:
        m = _new(GetFileSetRequest)
        m.commit = None
        m.type = _GetFileSetRequestFileSetType[0]
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
            m.commit = decode_Commit(b, i, j, m.commit)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.type = _GetFileSetRequestFileSetType[v]
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_AddFileSetRequest(m: AddFileSetRequest, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_file_set_id = m.file_set_id
    if v_file_set_id:
        p = v_file_set_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AddFileSetRequest(b: bytes, i: int, end: int, m: AddFileSetRequest | None = None, depth: int = 0) -> AddFileSetRequest:
    if m is None:
        m = _new(AddFileSetRequest)
        m.commit = None
        m.file_set_id = ""
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
            m.commit = decode_Commit(b, i, j, m.commit)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.file_set_id = b[i:j].decode()
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



def encode_RenewFileSetRequest(m: RenewFileSetRequest, out: Out) -> int:
    size = 0
    v_file_set_id = m.file_set_id
    if v_file_set_id:
        p = v_file_set_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_ttl_seconds = m.ttl_seconds
    if v_ttl_seconds:
        h = b"\x10" + (VARINT[v_ttl_seconds] if 0 <= v_ttl_seconds < SMALL else encode_int64(v_ttl_seconds))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RenewFileSetRequest(b: bytes, i: int, end: int, m: RenewFileSetRequest | None = None, depth: int = 0) -> RenewFileSetRequest:
    if m is None:
        m = _new(RenewFileSetRequest)
        m.file_set_id = ""
        m.ttl_seconds = 0
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
            m.file_set_id = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.ttl_seconds = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ComposeFileSetRequest(m: ComposeFileSetRequest, out: Out) -> int:
    size = 0
    v_file_set_ids = m.file_set_ids
    for x_file_set_ids in texts(v_file_set_ids):
        p = x_file_set_ids.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_ttl_seconds = m.ttl_seconds
    if v_ttl_seconds:
        h = b"\x10" + (VARINT[v_ttl_seconds] if 0 <= v_ttl_seconds < SMALL else encode_int64(v_ttl_seconds))
        out.append(h)
        size += len(h)
    v_compact = m.compact
    if v_compact:
        h = b"\x18" + encode_bool(v_compact)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ComposeFileSetRequest(b: bytes, i: int, end: int, m: ComposeFileSetRequest | None = None, depth: int = 0) -> ComposeFileSetRequest:
    if m is None:
        m = _new(ComposeFileSetRequest)
        m.file_set_ids = []
        m.ttl_seconds = 0
        m.compact = False
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
            m.file_set_ids.append(b[i:j].decode())
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.ttl_seconds = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.compact = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ShardFileSetRequest(m: ShardFileSetRequest, out: Out) -> int:
    size = 0
    v_file_set_id = m.file_set_id
    if v_file_set_id:
        p = v_file_set_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_num_files = m.num_files
    if v_num_files:
        h = b"\x10" + (VARINT[v_num_files] if 0 <= v_num_files < SMALL else encode_int64(v_num_files))
        out.append(h)
        size += len(h)
    v_size_bytes = m.size_bytes
    if v_size_bytes:
        h = b"\x18" + (VARINT[v_size_bytes] if 0 <= v_size_bytes < SMALL else encode_int64(v_size_bytes))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ShardFileSetRequest(b: bytes, i: int, end: int, m: ShardFileSetRequest | None = None, depth: int = 0) -> ShardFileSetRequest:
    if m is None:
        m = _new(ShardFileSetRequest)
        m.file_set_id = ""
        m.num_files = 0
        m.size_bytes = 0
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
            m.file_set_id = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.num_files = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.size_bytes = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ShardFileSetResponse(m: ShardFileSetResponse, out: Out) -> int:
    size = 0
    v_shards = m.shards
    for x_shards in v_shards:
        k = len(out)
        out.append(b"")
        n = encode_PathRange(x_shards, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ShardFileSetResponse(b: bytes, i: int, end: int, m: ShardFileSetResponse | None = None, depth: int = 0) -> ShardFileSetResponse:
    if m is None:
        m = _new(ShardFileSetResponse)
        m.shards = []
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
            m.shards.append(decode_PathRange(b, i, j, None))
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



def encode_FsckRequest(m: FsckRequest, out: Out) -> int:
    size = 0
    v_fix = m.fix
    if v_fix:
        h = b"\x08" + encode_bool(v_fix)
        out.append(h)
        size += len(h)
    v_zombie_target = m.zombie_target
    if v_zombie_target is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_zombie_target, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_zombie_all = m.zombie_all
    if v_zombie_all is not None:
        h = b"\x18" + encode_bool(v_zombie_all)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_FsckRequest(b: bytes, i: int, end: int, m: FsckRequest | None = None, depth: int = 0) -> FsckRequest:
    if m is None:
        m = _new(FsckRequest)
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
            _set(m, "fix", v != 0)
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.zombie_all is not None:
                _set(m, "zombie_all", None)
            _set(m, "zombie_target", decode_Commit(b, i, j, m.zombie_target))
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            if m.zombie_target is not None:
                _set(m, "zombie_target", None)
            _set(m, "zombie_all", v != 0)
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_FsckResponse(m: FsckResponse, out: Out) -> int:
    size = 0
    v_fix = m.fix
    if v_fix:
        p = v_fix.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_error = m.error
    if v_error:
        p = v_error.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_FsckResponse(b: bytes, i: int, end: int, m: FsckResponse | None = None, depth: int = 0) -> FsckResponse:
    if m is None:
        m = _new(FsckResponse)
        m.fix = ""
        m.error = ""
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
            m.fix = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.error = b[i:j].decode()
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



def encode_CheckStorageRequest(m: CheckStorageRequest, out: Out) -> int:
    size = 0
    v_read_chunk_data = m.read_chunk_data
    if v_read_chunk_data:
        h = b"\x08" + encode_bool(v_read_chunk_data)
        out.append(h)
        size += len(h)
    v_chunk_begin = m.chunk_begin
    if v_chunk_begin:
        r = v_chunk_begin if type(v_chunk_begin) is bytes else payload(v_chunk_begin)
        n = len(r)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        out.append(h)
        size += len(h)
        out.append(r)
        size += n
    v_chunk_end = m.chunk_end
    if v_chunk_end:
        r = v_chunk_end if type(v_chunk_end) is bytes else payload(v_chunk_end)
        n = len(r)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        out.append(h)
        size += len(h)
        out.append(r)
        size += n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CheckStorageRequest(b: bytes, i: int, end: int, m: CheckStorageRequest | None = None, depth: int = 0) -> CheckStorageRequest:
    if m is None:
        m = _new(CheckStorageRequest)
        m.read_chunk_data = False
        m.chunk_begin = b""
        m.chunk_end = b""
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
            m.read_chunk_data = v != 0
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.chunk_begin = b[i:j]
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.chunk_end = b[i:j]
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



def encode_CheckStorageResponse(m: CheckStorageResponse, out: Out) -> int:
    size = 0
    v_chunk_object_count = m.chunk_object_count
    if v_chunk_object_count:
        h = b"\x08" + (VARINT[v_chunk_object_count] if 0 <= v_chunk_object_count < SMALL else encode_int64(v_chunk_object_count))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CheckStorageResponse(b: bytes, i: int, end: int, m: CheckStorageResponse | None = None, depth: int = 0) -> CheckStorageResponse:
    if m is None:
        m = _new(CheckStorageResponse)
        m.chunk_object_count = 0
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
            m.chunk_object_count = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_EgressRequest(m: EgressRequest, out: Out) -> int:
    size = 0
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = encode_Commit(v_commit, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_object_storage = m.object_storage
    if v_object_storage is not None:
        k = len(out)
        out.append(b"")
        n = encode_ObjectStorageEgress(v_object_storage, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_sql_database = m.sql_database
    if v_sql_database is not None:
        k = len(out)
        out.append(b"")
        n = encode_SqlDatabaseEgress(v_sql_database, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EgressRequest(b: bytes, i: int, end: int, m: EgressRequest | None = None, depth: int = 0) -> EgressRequest:
    if m is None:
        m = _new(EgressRequest)
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
            _set(m, "commit", decode_Commit(b, i, j, m.commit))
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
            _set(m, "object_storage", decode_ObjectStorageEgress(b, i, j, m.object_storage))
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
            _set(m, "sql_database", decode_SqlDatabaseEgress(b, i, j, m.sql_database))
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



def encode_EgressResponse(m: EgressResponse, out: Out) -> int:
    size = 0
    v_object_storage = m.object_storage
    if v_object_storage is not None:
        k = len(out)
        out.append(b"")
        n = encode_EgressResponseObjectStorageResult(v_object_storage, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_sql_database = m.sql_database
    if v_sql_database is not None:
        k = len(out)
        out.append(b"")
        n = encode_EgressResponseSqlDatabaseResult(v_sql_database, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EgressResponse(b: bytes, i: int, end: int, m: EgressResponse | None = None, depth: int = 0) -> EgressResponse:
    if m is None:
        m = _new(EgressResponse)
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
            if m.sql_database is not None:
                _set(m, "sql_database", None)
            _set(m, "object_storage", decode_EgressResponseObjectStorageResult(b, i, j, m.object_storage))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.object_storage is not None:
                _set(m, "object_storage", None)
            _set(m, "sql_database", decode_EgressResponseSqlDatabaseResult(b, i, j, m.sql_database))
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



def encode_EgressResponseObjectStorageResult(m: EgressResponseObjectStorageResult, out: Out) -> int:
    size = 0
    v_bytes_written = m.bytes_written
    if v_bytes_written:
        h = b"\x08" + (VARINT[v_bytes_written] if 0 <= v_bytes_written < SMALL else encode_int64(v_bytes_written))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EgressResponseObjectStorageResult(b: bytes, i: int, end: int, m: EgressResponseObjectStorageResult | None = None, depth: int = 0) -> EgressResponseObjectStorageResult:
    if m is None:
        m = _new(EgressResponseObjectStorageResult)
        m.bytes_written = 0
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
            m.bytes_written = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_EgressResponseSqlDatabaseResult(m: EgressResponseSqlDatabaseResult, out: Out) -> int:
    size = 0
    v_rows_written = m.rows_written
    for k_rows_written, x_rows_written in v_rows_written.items():
        p = k_rows_written.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        e += b"\x10" + (VARINT[x_rows_written] if 0 <= x_rows_written < SMALL else encode_int64(x_rows_written))
        h = b"\x0a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EgressResponseSqlDatabaseResult(b: bytes, i: int, end: int, m: EgressResponseSqlDatabaseResult | None = None, depth: int = 0) -> EgressResponseSqlDatabaseResult:
    if m is None:
        m = _new(EgressResponseSqlDatabaseResult)
        m.rows_written = {}
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
            k_rows_written = ""
            x_rows_written = 0
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
                    k_rows_written = b[i:e].decode()
                    i = e
                elif t == 16:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                        v = int64(v)
                    x_rows_written = v
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.rows_written[k_rows_written] = x_rows_written
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ObjectStorageEgress(m: ObjectStorageEgress, out: Out) -> int:
    size = 0
    v_url = m.url
    if v_url:
        p = v_url.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ObjectStorageEgress(b: bytes, i: int, end: int, m: ObjectStorageEgress | None = None, depth: int = 0) -> ObjectStorageEgress:
    if m is None:
        m = _new(ObjectStorageEgress)
        m.url = ""
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
            m.url = b[i:j].decode()
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



def encode_SqlDatabaseEgress(m: SqlDatabaseEgress, out: Out) -> int:
    size = 0
    v_url = m.url
    if v_url:
        p = v_url.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_file_format = m.file_format
    if v_file_format is not None:
        k = len(out)
        out.append(b"")
        n = encode_SqlDatabaseEgressFileFormat(v_file_format, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_secret = m.secret
    if v_secret is not None:
        k = len(out)
        out.append(b"")
        n = encode_SqlDatabaseEgressSecret(v_secret, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SqlDatabaseEgress(b: bytes, i: int, end: int, m: SqlDatabaseEgress | None = None, depth: int = 0) -> SqlDatabaseEgress:
    if m is None:
        m = _new(SqlDatabaseEgress)
        m.url = ""
        m.file_format = None
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
            m.url = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.file_format = decode_SqlDatabaseEgressFileFormat(b, i, j, m.file_format)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.secret = decode_SqlDatabaseEgressSecret(b, i, j, m.secret)
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



def encode_SqlDatabaseEgressFileFormat(m: SqlDatabaseEgressFileFormat, out: Out) -> int:
    size = 0
    v_type = m.type
    if v_type:
        h = b"\x08" + (VARINT[v_type] if 0 <= v_type < SMALL else encode_enum(v_type))
        out.append(h)
        size += len(h)
    v_columns = m.columns
    for x_columns in texts(v_columns):
        p = x_columns.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SqlDatabaseEgressFileFormat(b: bytes, i: int, end: int, m: SqlDatabaseEgressFileFormat | None = None, depth: int = 0) -> SqlDatabaseEgressFileFormat:
    if m is None:
        m = _new(SqlDatabaseEgressFileFormat)
        m.type = _SqlDatabaseEgressFileFormatType[0]
        m.columns = []
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
            m.type = _SqlDatabaseEgressFileFormatType[v]
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.columns.append(b[i:j].decode())
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



def encode_SqlDatabaseEgressSecret(m: SqlDatabaseEgressSecret, out: Out) -> int:
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
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SqlDatabaseEgressSecret(b: bytes, i: int, end: int, m: SqlDatabaseEgressSecret | None = None, depth: int = 0) -> SqlDatabaseEgressSecret:
    if m is None:
        m = _new(SqlDatabaseEgressSecret)
        m.name = ""
        m.key = ""
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
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_PutCacheRequest(m: PutCacheRequest, out: Out) -> int:
    size = 0
    v_key = m.key
    if v_key:
        p = v_key.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_value = m.value
    if v_value is not None:
        k = len(out)
        out.append(b"")
        n = _protobuf_codec.encode_Any(v_value, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_file_set_ids = m.file_set_ids
    for x_file_set_ids in texts(v_file_set_ids):
        p = x_file_set_ids.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_tag = m.tag
    if v_tag:
        p = v_tag.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PutCacheRequest(b: bytes, i: int, end: int, m: PutCacheRequest | None = None, depth: int = 0) -> PutCacheRequest:
    if m is None:
        m = _new(PutCacheRequest)
        m.key = ""
        m.value = None
        m.file_set_ids = []
        m.tag = ""
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
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.value = _protobuf_codec.decode_Any(b, i, j, m.value)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.file_set_ids.append(b[i:j].decode())
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.tag = b[i:j].decode()
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



def encode_GetCacheRequest(m: GetCacheRequest, out: Out) -> int:
    size = 0
    v_key = m.key
    if v_key:
        p = v_key.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetCacheRequest(b: bytes, i: int, end: int, m: GetCacheRequest | None = None, depth: int = 0) -> GetCacheRequest:
    if m is None:
        m = _new(GetCacheRequest)
        m.key = ""
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
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_GetCacheResponse(m: GetCacheResponse, out: Out) -> int:
    size = 0
    v_value = m.value
    if v_value is not None:
        k = len(out)
        out.append(b"")
        n = _protobuf_codec.encode_Any(v_value, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetCacheResponse(b: bytes, i: int, end: int, m: GetCacheResponse | None = None, depth: int = 0) -> GetCacheResponse:
    if m is None:
        m = _new(GetCacheResponse)
        m.value = None
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
            m.value = _protobuf_codec.decode_Any(b, i, j, m.value)
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



def encode_ClearCacheRequest(m: ClearCacheRequest, out: Out) -> int:
    size = 0
    v_tag_prefix = m.tag_prefix
    if v_tag_prefix:
        p = v_tag_prefix.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ClearCacheRequest(b: bytes, i: int, end: int, m: ClearCacheRequest | None = None, depth: int = 0) -> ClearCacheRequest:
    if m is None:
        m = _new(ClearCacheRequest)
        m.tag_prefix = ""
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
            m.tag_prefix = b[i:j].decode()
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


_recent_File_commit = recent(decode_Commit, copy_Commit)
bind(Project, encode_Project, decode_Project)
bind(Repo, encode_Repo, decode_Repo)
bind(Branch, encode_Branch, decode_Branch)
bind(Commit, encode_Commit, decode_Commit)
bind(CommitSet, encode_CommitSet, decode_CommitSet)
bind(File, encode_File, decode_File)
bind(PathRange, encode_PathRange, decode_PathRange)
bind(ProjectPicker, encode_ProjectPicker, decode_ProjectPicker)
bind(RepoPicker, encode_RepoPicker, decode_RepoPicker)
bind(RepoPickerRepoName, encode_RepoPickerRepoName, decode_RepoPickerRepoName)
bind(BranchPicker, encode_BranchPicker, decode_BranchPicker)
bind(BranchPickerBranchName, encode_BranchPickerBranchName, decode_BranchPickerBranchName)
bind(CommitPicker, encode_CommitPicker, decode_CommitPicker)
bind(CommitPickerCommitByGlobalId, encode_CommitPickerCommitByGlobalId, decode_CommitPickerCommitByGlobalId)
bind(CommitPickerAncestorOf, encode_CommitPickerAncestorOf, decode_CommitPickerAncestorOf)
bind(CommitPickerBranchRoot, encode_CommitPickerBranchRoot, decode_CommitPickerBranchRoot)
bind(AuthInfo, encode_AuthInfo, decode_AuthInfo)
bind(ProjectInfo, encode_ProjectInfo, decode_ProjectInfo)
bind(RepoInfo, encode_RepoInfo, decode_RepoInfo)
bind(RepoInfoDetails, encode_RepoInfoDetails, decode_RepoInfoDetails)
bind(BranchInfo, encode_BranchInfo, decode_BranchInfo)
bind(PropagationSpec, encode_PropagationSpec, decode_PropagationSpec)
bind(BranchPropagationSpec, encode_BranchPropagationSpec, decode_BranchPropagationSpec)
bind(Trigger, encode_Trigger, decode_Trigger)
bind(CommitOrigin, encode_CommitOrigin, decode_CommitOrigin)
bind(CommitInfo, encode_CommitInfo, decode_CommitInfo)
bind(CommitInfoDetails, encode_CommitInfoDetails, decode_CommitInfoDetails)
bind(CommitSetInfo, encode_CommitSetInfo, decode_CommitSetInfo)
bind(FileInfo, encode_FileInfo, decode_FileInfo)
bind(CreateProjectRequest, encode_CreateProjectRequest, decode_CreateProjectRequest)
bind(InspectProjectRequest, encode_InspectProjectRequest, decode_InspectProjectRequest)
bind(InspectProjectV2Request, encode_InspectProjectV2Request, decode_InspectProjectV2Request)
bind(InspectProjectV2Response, encode_InspectProjectV2Response, decode_InspectProjectV2Response)
bind(ListProjectRequest, encode_ListProjectRequest, decode_ListProjectRequest)
bind(DeleteProjectRequest, encode_DeleteProjectRequest, decode_DeleteProjectRequest)
bind(CreateRepoRequest, encode_CreateRepoRequest, decode_CreateRepoRequest)
bind(InspectRepoRequest, encode_InspectRepoRequest, decode_InspectRepoRequest)
bind(RepoPage, encode_RepoPage, decode_RepoPage)
bind(ListRepoRequest, encode_ListRepoRequest, decode_ListRepoRequest)
bind(DeleteRepoRequest, encode_DeleteRepoRequest, decode_DeleteRepoRequest)
bind(DeleteRepoResponse, encode_DeleteRepoResponse, decode_DeleteRepoResponse)
bind(DeleteReposRequest, encode_DeleteReposRequest, decode_DeleteReposRequest)
bind(DeleteReposResponse, encode_DeleteReposResponse, decode_DeleteReposResponse)
bind(ReposSummaryRequest, encode_ReposSummaryRequest, decode_ReposSummaryRequest)
bind(ReposSummary, encode_ReposSummary, decode_ReposSummary)
bind(ReposSummaryResponse, encode_ReposSummaryResponse, decode_ReposSummaryResponse)
bind(CreateBranchRequest, encode_CreateBranchRequest, decode_CreateBranchRequest)
bind(InspectBranchRequest, encode_InspectBranchRequest, decode_InspectBranchRequest)
bind(ListBranchRequest, encode_ListBranchRequest, decode_ListBranchRequest)
bind(DeleteBranchRequest, encode_DeleteBranchRequest, decode_DeleteBranchRequest)
bind(WalkBranchProvenanceRequest, encode_WalkBranchProvenanceRequest, decode_WalkBranchProvenanceRequest)
bind(WalkBranchSubvenanceRequest, encode_WalkBranchSubvenanceRequest, decode_WalkBranchSubvenanceRequest)
bind(StartCommitRequest, encode_StartCommitRequest, decode_StartCommitRequest)
bind(FinishCommitRequest, encode_FinishCommitRequest, decode_FinishCommitRequest)
bind(ClearCommitRequest, encode_ClearCommitRequest, decode_ClearCommitRequest)
bind(InspectCommitRequest, encode_InspectCommitRequest, decode_InspectCommitRequest)
bind(ListCommitRequest, encode_ListCommitRequest, decode_ListCommitRequest)
bind(SubscribeCommitRequest, encode_SubscribeCommitRequest, decode_SubscribeCommitRequest)
bind(SquashCommitRequest, encode_SquashCommitRequest, decode_SquashCommitRequest)
bind(SquashCommitResponse, encode_SquashCommitResponse, decode_SquashCommitResponse)
bind(DropCommitRequest, encode_DropCommitRequest, decode_DropCommitRequest)
bind(DropCommitResponse, encode_DropCommitResponse, decode_DropCommitResponse)
bind(ForgetCommitRequest, encode_ForgetCommitRequest, decode_ForgetCommitRequest)
bind(ForgetCommitResponse, encode_ForgetCommitResponse, decode_ForgetCommitResponse)
bind(FindCommitsRequest, encode_FindCommitsRequest, decode_FindCommitsRequest)
bind(FindCommitsResponse, encode_FindCommitsResponse, decode_FindCommitsResponse)
bind(WalkCommitProvenanceRequest, encode_WalkCommitProvenanceRequest, decode_WalkCommitProvenanceRequest)
bind(WalkCommitSubvenanceRequest, encode_WalkCommitSubvenanceRequest, decode_WalkCommitSubvenanceRequest)
bind(InspectCommitSetRequest, encode_InspectCommitSetRequest, decode_InspectCommitSetRequest)
bind(ListCommitSetRequest, encode_ListCommitSetRequest, decode_ListCommitSetRequest)
bind(SquashCommitSetRequest, encode_SquashCommitSetRequest, decode_SquashCommitSetRequest)
bind(DropCommitSetRequest, encode_DropCommitSetRequest, decode_DropCommitSetRequest)
bind(ModifyFileRequest, encode_ModifyFileRequest, decode_ModifyFileRequest)
bind(AddFile, encode_AddFile, decode_AddFile)
bind(AddFileUrlSource, encode_AddFileUrlSource, decode_AddFileUrlSource)
bind(DeleteFile, encode_DeleteFile, decode_DeleteFile)
bind(CopyFile, encode_CopyFile, decode_CopyFile)
bind(GetFileRequest, encode_GetFileRequest, decode_GetFileRequest)
bind(InspectFileRequest, encode_InspectFileRequest, decode_InspectFileRequest)
bind(ListFileRequest, encode_ListFileRequest, decode_ListFileRequest)
bind(WalkFileRequest, encode_WalkFileRequest, decode_WalkFileRequest)
bind(GlobFileRequest, encode_GlobFileRequest, decode_GlobFileRequest)
bind(DiffFileRequest, encode_DiffFileRequest, decode_DiffFileRequest)
bind(DiffFileResponse, encode_DiffFileResponse, decode_DiffFileResponse)
bind(CreateFileSetResponse, encode_CreateFileSetResponse, decode_CreateFileSetResponse)
bind(GetFileSetRequest, encode_GetFileSetRequest, decode_GetFileSetRequest)
bind(AddFileSetRequest, encode_AddFileSetRequest, decode_AddFileSetRequest)
bind(RenewFileSetRequest, encode_RenewFileSetRequest, decode_RenewFileSetRequest)
bind(ComposeFileSetRequest, encode_ComposeFileSetRequest, decode_ComposeFileSetRequest)
bind(ShardFileSetRequest, encode_ShardFileSetRequest, decode_ShardFileSetRequest)
bind(ShardFileSetResponse, encode_ShardFileSetResponse, decode_ShardFileSetResponse)
bind(ActivateAuthRequest, encode_ActivateAuthRequest, decode_ActivateAuthRequest)
bind(ActivateAuthResponse, encode_ActivateAuthResponse, decode_ActivateAuthResponse)
bind(FsckRequest, encode_FsckRequest, decode_FsckRequest)
bind(FsckResponse, encode_FsckResponse, decode_FsckResponse)
bind(CheckStorageRequest, encode_CheckStorageRequest, decode_CheckStorageRequest)
bind(CheckStorageResponse, encode_CheckStorageResponse, decode_CheckStorageResponse)
bind(EgressRequest, encode_EgressRequest, decode_EgressRequest)
bind(EgressResponse, encode_EgressResponse, decode_EgressResponse)
bind(EgressResponseObjectStorageResult, encode_EgressResponseObjectStorageResult, decode_EgressResponseObjectStorageResult)
bind(EgressResponseSqlDatabaseResult, encode_EgressResponseSqlDatabaseResult, decode_EgressResponseSqlDatabaseResult)
bind(ObjectStorageEgress, encode_ObjectStorageEgress, decode_ObjectStorageEgress)
bind(SqlDatabaseEgress, encode_SqlDatabaseEgress, decode_SqlDatabaseEgress)
bind(SqlDatabaseEgressFileFormat, encode_SqlDatabaseEgressFileFormat, decode_SqlDatabaseEgressFileFormat)
bind(SqlDatabaseEgressSecret, encode_SqlDatabaseEgressSecret, decode_SqlDatabaseEgressSecret)
bind(PutCacheRequest, encode_PutCacheRequest, decode_PutCacheRequest)
bind(GetCacheRequest, encode_GetCacheRequest, decode_GetCacheRequest)
bind(GetCacheResponse, encode_GetCacheResponse, decode_GetCacheResponse)
bind(ClearCacheRequest, encode_ClearCacheRequest, decode_ClearCacheRequest)
