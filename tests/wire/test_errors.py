"""The tree of errors as it is drawn, what the standard library sees in it, and the table that reads statuses."""

from __future__ import annotations

import builtins
import copy
import pickle
import re
import subprocess
import sys

import pytest

from pachyderm_sdk import errors
from pachyderm_sdk.errors import PachydermError, StatusCode, from_status

CLASSES = [
    value
    for name in errors.__all__
    if isinstance(value := getattr(errors, name), type) and issubclass(value, PachydermError)
]


def test_the_drawing_is_the_tree() -> None:
    assert errors.__doc__
    drawn: dict[str, str] = {}
    path: list[str] = []
    for line in errors.__doc__.splitlines():
        if found := re.match(r"    ((?:[│ ] {3}|[├└]── )*)(\w+(?:Error|Operation))\b", line):
            depth, name = len(found[1]) // 4, found[2]
            path[depth:] = [name]
            drawn[name] = path[depth - 1] if depth else ""
    actual = {}
    for cls in CLASSES:
        ours = [base.__name__ for base in cls.__bases__ if issubclass(base, PachydermError)]
        actual[cls.__name__] = ours[0] if ours else ""
    assert drawn == actual


def test_all_is_sorted_and_complete() -> None:
    public = {
        name for name, value in vars(errors).items() if isinstance(value, type) and value.__module__ == errors.__name__
    }
    assert list(errors.__all__) == sorted(errors.__all__)
    assert {name for name in public if not name.startswith("_")} | {"from_status"} == set(errors.__all__)


@pytest.mark.parametrize("cls", CLASSES)
def test_errors_survive_pickling_and_copying(cls: type[PachydermError]) -> None:
    detail = errors.ErrorDetail("t", b"v")
    error = cls("text", code=StatusCode.ABORTED, rpc="a.B/C", resource="r", hint="h", details=(detail,))
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is cls
        assert vars(twin) == vars(error)
        assert twin.args == ("text",)
        assert str(twin) == "text [a.B/C: ABORTED]\nh"


@pytest.mark.parametrize(
    ("cls", "builtin", "number"),
    [
        (errors.ConnectionError, builtins.ConnectionError, "ECONNREFUSED"),
        (errors.DeadlineExceededError, TimeoutError, "ETIMEDOUT"),
        (errors.PathNotFoundError, FileNotFoundError, "ENOENT"),
        (errors.AlreadyExistsError, FileExistsError, "EEXIST"),
        (errors.PermissionDeniedError, PermissionError, "EACCES"),
        (errors.UnauthenticatedError, PermissionError, "EACCES"),
        (errors.NotAFileError, IsADirectoryError, "EISDIR"),
        (errors.InvalidArgumentError, ValueError, None),
        (errors.NotAFileError, ValueError, None),
        (errors.DecodeError, ValueError, None),
        (errors.EncodeError, ValueError, None),
        (errors.ReferenceSyntaxError, ValueError, None),
        (errors.ConfigError, ValueError, None),
        (errors.UnimplementedError, NotImplementedError, None),
        (errors.InvalidTransactionOperation, RuntimeError, None),
        (errors.ClosedError, RuntimeError, None),
    ],
)
def test_the_standard_librarys_names(cls: type[PachydermError], builtin: type[Exception], number: str | None) -> None:
    import errno

    with pytest.raises(builtin) as caught:
        raise cls("text")
    if number:
        assert getattr(caught.value, "errno", None) == getattr(errno, number)
    assert str(caught.value) == "text"


def test_an_error_without_text_shows_its_class() -> None:
    assert str(errors.ClosedError()) == "ClosedError"
    assert repr(errors.ClosedError("x")) == "ClosedError('x')"


def test_every_code_has_a_class() -> None:
    for code in StatusCode:
        if code is not StatusCode.OK:
            error = from_status(code, "something that no rule knows")
            assert type(error) is not PachydermError
            assert error.code is code
    assert from_status(99, "").code is StatusCode.UNKNOWN
    assert from_status(0, "").code is StatusCode.UNKNOWN


ID = "0123456789ab4cde8123456789abcdef"

TEXTS = [
    ("NOT_FOUND", "repo default/a not found", "RepoNotFoundError", "default/a"),
    (
        "NOT_FOUND",
        "pick commit tx: commit default/zz@ not found\nrepo default/zz not found",
        "RepoNotFoundError",
        "default/zz",
    ),
    (
        "NOT_FOUND",
        "get repo ID: repo (id=0, project=default, name=nope, type=user) not found",
        "RepoNotFoundError",
        "default/nope",
    ),
    (
        "NOT_FOUND",
        'pick commit tx: commit default/a@ not found\nbranch "nope^" not found in repo default/a',
        "BranchNotFoundError",
        "nope^",
    ),
    (
        "NOT_FOUND",
        'get branch "default/a.user@x": branch (id=0, branch=default/a@x) not found',
        "BranchNotFoundError",
        "default/a@x",
    ),
    (
        "NOT_FOUND",
        f"pick commit tx: commit default/a@{ID} not found\ncommit default/a@{ID} not found",
        "CommitNotFoundError",
        f"default/a@{ID}",
    ),
    ("NOT_FOUND", f"no commits found for commitset {ID}", "CommitNotFoundError", ID),
    ("NOT_FOUND", f"file /a b not found in repo default/a at commit {ID}", "PathNotFoundError", "/a b"),
    (
        "NOT_FOUND",
        'error getting project "p1": get project by name: project "p1" not found',
        "ProjectNotFoundError",
        "p1",
    ),
    ("NOT_FOUND", 'error getting project "": get project by name: project not found', "ProjectNotFoundError", ""),
    ("NOT_FOUND", f"jobs default/pipe@{ID} not found", "JobNotFoundError", f"default/pipe@{ID}"),
    ("NOT_FOUND", "job 999999 not found", "JobNotFoundError", "999999"),
    (
        "NOT_FOUND",
        'pipeline was not inspected: couldn\'t find up to date spec for pipeline "default/nope": pick commit tx: '
        'commit default/nope.spec@ not found\nrepo default/nope.spec not found\npipeline "default/nope" not found',
        "PipelineNotFoundError",
        "default/nope",
    ),
    ("NOT_FOUND", f"tracker does not contain item: (fileset/{ID})", "NotFoundError", ""),
    ("NOT_FOUND", f"transactions {ID} not found", "NotFoundError", ""),
    ("UNKNOWN", "no role binding exists for REPO p/zz", "RepoNotFoundError", "p/zz"),
    ("UNKNOWN", "failed to create repo: no role binding exists for PROJECT p", "ProjectNotFoundError", "p"),
    ("UNKNOWN", "cannot evaluate role binding: no role binding exists for JOB 1", "NotFoundError", ""),
    ("UNKNOWN", f"datum x not found in job p/pipe@{ID}", "NotFoundError", ""),
    ("UNKNOWN", 'failed to get secret: secrets "s2" not found', "NotFoundError", ""),
    (
        "UNKNOWN",
        "picking commit: invalid offset for ancestor of commit: default/a.user@1, offset requested: 4",
        "CommitNotFoundError",
        "default/a.user@1",
    ),
    ("INTERNAL", "ID does not exist", "NotFoundError", ""),
    ("ALREADY_EXISTS", "repo default/a already exists", "AlreadyExistsError", ""),
    (
        "UNKNOWN",
        'pipeline "in" cannot be created because a repo with the same name already exists',
        "AlreadyExistsError",
        "",
    ),
    ("UNKNOWN", 'failed to create secret: secrets "s1" already exists', "AlreadyExistsError", ""),
    ("INTERNAL", "ID already exists", "AlreadyExistsError", ""),
    (
        "FAILED_PRECONDITION",
        'add_key target key "k" already exists; use edit_key instead',
        "FailedPreconditionError",
        "",
    ),
    ("UNKNOWN", f"commit default/a@{ID} has already finished", "CommitFinishedError", f"default/a@{ID}"),
    ("UNKNOWN", f"create commit: parent commit default/b@{ID} has not been finished", "CommitNotFinishedError", ""),
    (
        "UNKNOWN",
        f"cannot squash until child commit default/a@{ID} is finished",
        "CommitNotFinishedError",
        f"default/a@{ID}",
    ),
    (
        "UNKNOWN",
        f"next: rpc error: code = Unknown desc = base commit a@{ID} not finished",
        "CommitNotFinishedError",
        "",
    ),
    ("UNAVAILABLE", f"commit default/a@{ID} not finished", "CommitNotFinishedError", ""),
    ("UNKNOWN", f"job default/pipe@{ID} has already finished", "FailedPreconditionError", ""),
    ("UNAVAILABLE", "WithTx: the connection pool is closed", "UnavailableError", ""),
    ("UNIMPLEMENTED", "the auth service is not activated", "AuthNotActivatedError", ""),
    ("UNAUTHENTICATED", "the auth service is not activated", "AuthNotActivatedError", ""),
    ("UNIMPLEMENTED", "the auth service is already activated", "UnimplementedError", ""),
    ("UNIMPLEMENTED", "unknown service license_v2.API", "UnimplementedError", ""),
    ("UNAUTHENTICATED", "no authentication token (try logging in)", "UnauthenticatedError", ""),
    ("INTERNAL", "token expiration is in the past", "UnauthenticatedError", ""),
    ("INTERNAL", "no authentication metadata (try logging in)", "UnauthenticatedError", ""),
    ("PERMISSION_DENIED", "robot:r1 is not authorized to perform this operation", "PermissionDeniedError", ""),
    (
        "UNKNOWN",
        "WithModifyFileClient: robot:r1 is not authorized to perform this operation - needs",
        "PermissionDeniedError",
        "",
    ),
    ("UNKNOWN", "cannot get directory or non-regular file. Use GetFileTAR instead", "NotAFileError", ""),
    ("UNKNOWN", "commit cannot be nil", "InvalidArgumentError", ""),
    ("UNKNOWN", "path (/new\nline) invalid: only printable ASCII characters allowed", "InvalidArgumentError", ""),
    ("UNKNOWN", 'unknown role "zzz"', "InvalidArgumentError", ""),
    ("UNKNOWN", "subject has no prefix, must be of the form <type>:<name>", "InvalidArgumentError", ""),
    ("UNKNOWN", "file / directory path collision (/x/y)", "FailedPreconditionError", ""),
    ("UNKNOWN", f"cannot drop a commit that has children: default/a@{ID}", "FailedPreconditionError", ""),
    ("UNKNOWN", "egress failed", "UnknownError", ""),
    ("ABORTED", "panic: runtime error: invalid memory address", "InternalError", ""),
    (
        "RESOURCE_EXHAUSTED",
        "grpc: received message larger than max (20971548 vs. 20971520)",
        "ResourceExhaustedError",
        "",
    ),
    (
        "INTERNAL",
        "grpc: error unmarshalling request: proto: cannot parse invalid wire-format data",
        "InternalError",
        "",
    ),
]


@pytest.mark.parametrize(("code", "text", "name", "resource"), TEXTS)
def test_what_pachd_says(code: str, text: str, name: str, resource: str) -> None:
    error = from_status(StatusCode[code], text, rpc="pfs_v2.API/X")
    assert (type(error).__name__, error.resource) == (name, resource)
    assert (error.message, error.code, error.rpc) == (text, StatusCode[code], "pfs_v2.API/X")


def test_importing_errors_imports_little() -> None:
    program = "import sys; before = set(sys.modules); import pachyderm_sdk.errors; print(*(set(sys.modules) - before))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"asyncio", "grpclib", "h2", "betterproto", "pydantic", "ssl", "inspect", "dataclasses"}
    assert not heavy & set(loaded)
