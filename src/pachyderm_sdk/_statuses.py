"""What the statuses of a server mean: the code, and where pachd gives no better one than UNKNOWN, the text.

Loaded by the first error of a server. `errors.from_status` is the way in.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .errors import (
    AbortedError,
    AlreadyExistsError,
    AuthNotActivatedError,
    BranchNotFoundError,
    CallCancelledError,
    CommitFinishedError,
    CommitNotFinishedError,
    CommitNotFoundError,
    DataLossError,
    DeadlineExceededError,
    FailedPreconditionError,
    InternalError,
    InvalidArgumentError,
    JobNotFoundError,
    NotAFileError,
    NotFoundError,
    OutOfRangeError,
    PathNotFoundError,
    PermissionDeniedError,
    PipelineNotFoundError,
    ProjectNotFoundError,
    RepoNotFoundError,
    ResourceExhaustedError,
    StatusCode,
    UnauthenticatedError,
    UnavailableError,
    UnimplementedError,
    UnknownError,
)

if TYPE_CHECKING:
    from .errors import PachydermError

__all__ = ["BY_CODE", "Meaning", "meaning"]

BY_CODE: dict[StatusCode, type[PachydermError]] = {
    StatusCode.CANCELLED: CallCancelledError,
    StatusCode.UNKNOWN: UnknownError,
    StatusCode.INVALID_ARGUMENT: InvalidArgumentError,
    StatusCode.DEADLINE_EXCEEDED: DeadlineExceededError,
    StatusCode.NOT_FOUND: NotFoundError,
    StatusCode.ALREADY_EXISTS: AlreadyExistsError,
    StatusCode.PERMISSION_DENIED: PermissionDeniedError,
    StatusCode.RESOURCE_EXHAUSTED: ResourceExhaustedError,
    StatusCode.FAILED_PRECONDITION: FailedPreconditionError,
    StatusCode.ABORTED: AbortedError,
    StatusCode.OUT_OF_RANGE: OutOfRangeError,
    StatusCode.UNIMPLEMENTED: UnimplementedError,
    StatusCode.INTERNAL: InternalError,
    StatusCode.UNAVAILABLE: UnavailableError,
    StatusCode.DATA_LOSS: DataLossError,
    StatusCode.UNAUTHENTICATED: UnauthenticatedError,
}
"""What a code means where the text says nothing more."""


class Meaning(NamedTuple):
    """What a status means: the class to raise, what it is about, what to do about it."""

    error: type[PachydermError]
    resource: str = ""
    hint: str = ""


def meaning(code: StatusCode, message: str) -> Meaning:
    """Returns what a status means.

    Args:
        code: The code; not OK.
        message: The server's text.
    """
    for rule in _RULES:
        if code in rule.codes and (found := rule.pattern.search(message)):
            return Meaning(rule.error, "/".join(filter(None, found.groupdict().values())), rule.hint)
    return Meaning(BY_CODE[code])


class _Rule(NamedTuple):
    """A text that tells more than the code it comes with. The named groups of the pattern make the resource."""

    codes: frozenset[StatusCode]
    pattern: re.Pattern[str]
    error: type[PachydermError]
    hint: str = ""


def _rule(codes: str, pattern: str, error: type[PachydermError], hint: str = "") -> _Rule:
    return _Rule(frozenset(StatusCode[name] for name in codes.split()), re.compile(pattern, re.MULTILINE), error, hint)


_LOG_IN = "Log in, or give the client a token: Client(auth_token=...)."
_ROLES = "client.auth.get_roles_for_permission() tells which roles grant a permission."
_LOG_IN_AGAIN = "Log in again: a login has to be completed within three minutes."
_WAIT = "Wait for the commit to finish, or finish it."

# The first rule that fits decides. Where pachd names several missing things, on lines of their own, the one that
# explains the others comes first here: a missing pipeline has no spec repo, a missing repo no branches and commits.
# Within a group what is particular comes before what is general.

_WHO = (
    _rule(
        "UNKNOWN INTERNAL UNIMPLEMENTED UNAUTHENTICATED UNAVAILABLE",
        "the auth service is not activated",
        AuthNotActivatedError,
        "This server has no users, and needs no tokens; client.auth.activate() would change that.",
    ),
    _rule("UNIMPLEMENTED", "the auth service is already activated", FailedPreconditionError, _LOG_IN),
    _rule("UNAUTHENTICATED", "", UnauthenticatedError, _LOG_IN),
    _rule(
        "INTERNAL UNKNOWN",
        "token expiration is in the past|no authentication (?:metadata|token)|multiple authentication token keys",
        UnauthenticatedError,
        _LOG_IN,
    ),
    _rule("UNKNOWN", "^authorization failed|OIDC state token", UnauthenticatedError, _LOG_IN_AGAIN),
    _rule("UNKNOWN UNIMPLEMENTED", "^cluster ID or secret is not valid", UnauthenticatedError),
    _rule(
        "PERMISSION_DENIED UNKNOWN",
        r"is not authorized to .* on [A-Z_]+ (?P<name>[^\s.]\S*)\. Run",
        PermissionDeniedError,
        _ROLES,
    ),
    _rule(
        "PERMISSION_DENIED UNKNOWN",
        "is not authorized to perform this operation - needs",
        PermissionDeniedError,
        _ROLES,
    ),
    _rule("UNKNOWN", "is not authorized to |is not priviledged to ", PermissionDeniedError),  # "priviledged": so sent
)

_MISSING = (
    _rule(
        "NOT_FOUND UNKNOWN", r'pipeline "(?P<name>[^"]*)" (?:not found|has only \d+ versions)', PipelineNotFoundError
    ),
    _rule("NOT_FOUND UNKNOWN", r"\bjobs? (?P<name>\S*@\S*|\d+) not found", JobNotFoundError),
    _rule("UNKNOWN", r'could not get job information for "(?P<name>[^"]*)"', JobNotFoundError),
    _rule("NOT_FOUND UNKNOWN", r'project (?:"(?P<name>[^"]*)" )?not found', ProjectNotFoundError),
    _rule("UNKNOWN", r"no role binding exists for PROJECT (?P<name>\S*)", ProjectNotFoundError),
    _rule("UNKNOWN", r"no role binding exists for REPO (?P<name>\S*)", RepoNotFoundError),
    _rule("NOT_FOUND UNKNOWN", r"repo (?P<name>\S+/\S+) not found", RepoNotFoundError),
    _rule(
        "NOT_FOUND UNKNOWN",
        r"repo \(id=\d+, project=(?P<project>[^,]*), name=(?P<name>[^,)]*)[^)]*\) not found",
        RepoNotFoundError,
    ),
    _rule(
        "NOT_FOUND UNKNOWN",
        r'branch (?:"(?P<name>[^"]*)"|\(id=\d+, branch=(?P<key>[^)]*)\)) not found',
        BranchNotFoundError,
    ),
    _rule("NOT_FOUND UNKNOWN", r"file (?P<path>.*) not found in repo ", PathNotFoundError),
    _rule("NOT_FOUND UNKNOWN", r"commit/\w+ does not contain item: \((?P<path>.+)\)", PathNotFoundError),
    _rule("NOT_FOUND UNKNOWN", r"no commits found for commitset (?P<id>\S*)", CommitNotFoundError),
    _rule(
        "NOT_FOUND UNKNOWN",
        r"commit (?:(?P<name>\S+@\S*)|\(int_id=\d+, commit_id=(?P<key>[^)]*)\)) not found",
        CommitNotFoundError,
    ),
    _rule(
        "UNKNOWN",
        r"invalid offset .*commit: (?P<commit>[^,\s]+)",
        CommitNotFoundError,
        "The branch has fewer commits than that.",
    ),
    _rule(
        "NOT_FOUND",
        "tracker does not contain item",
        NotFoundError,
        "A file set expires unless it is renewed or added to a commit.",
    ),
    _rule(
        "NOT_FOUND UNKNOWN",
        r"\b(?:groups?|secrets?|snapshot|transactions?|datum) \"?(?P<name>[^\s\"]+)\"? not found",
        NotFoundError,
    ),
    _rule("UNKNOWN", r"missing Kubernetes secret (?P<name>\S+)", NotFoundError),
    _rule("UNKNOWN", r"Kubernetes secret (?P<name>\S+) missing key (?P<key>\S+)", NotFoundError),
    _rule("UNKNOWN", r'unable to find (?:OIDC client with id|profile) "(?P<name>[^"]*)"', NotFoundError),
    _rule("UNKNOWN", "datum matching filter .* could not be found", NotFoundError),
    _rule("UNKNOWN", r"\bnot found(?:$| in job )|no role binding exists for ", NotFoundError),
    _rule("INTERNAL", "does not exist$", NotFoundError),
)

_PRESENT = (
    _rule(
        "ALREADY_EXISTS UNKNOWN",
        r'\b(?:project|repo|branch|commit|pipeline|job|secrets?) "?(?P<name>[^\s"]+)"? already exists',
        AlreadyExistsError,
    ),
    _rule("UNKNOWN", r'pipeline "(?P<name>[^"]*)" cannot be created because a repo ', AlreadyExistsError),
    _rule("UNKNOWN INTERNAL", "already exists$|cannot overwrite existing token", AlreadyExistsError),
    _rule("UNKNOWN UNIMPLEMENTED", "^cluster ID is not unique", AlreadyExistsError),
)

_COMMITS = (
    *(
        _rule("UNKNOWN UNAVAILABLE FAILED_PRECONDITION INTERNAL", pattern, CommitNotFinishedError, _WAIT)
        for pattern in (
            r"\bcommit (?P<commit>\S+@\S+).*\b(?:not (?:been )?finished|unfinished)",
            r"\bcommit\b.*\b(?:not (?:been )?finished|unfinished)",
        )
    ),
    _rule("UNKNOWN", r"until child commit (?P<commit>\S+) is finished", CommitNotFinishedError, _WAIT),
    _rule(
        "UNKNOWN", r"commit (?P<commit>\S+) has already (?:been )?finished", CommitFinishedError, "Start a new commit."
    ),
    _rule("UNKNOWN FAILED_PRECONDITION", "already (?:been )?finished", FailedPreconditionError),
    _rule("UNKNOWN", "^cannot clear finished commit", CommitFinishedError, "Start a new commit."),
)

_ARGUMENTS = (
    _rule("UNKNOWN", "^unexpected end of input$", InvalidArgumentError, "Close the [ of the glob pattern."),
    _rule(
        "UNKNOWN INVALID_ARGUMENT",
        "Use GetFileTAR instead",
        NotAFileError,
        "List the files, or read them as a tar stream.",
    ),
    _rule(
        "UNKNOWN",
        r"cannot be nil\b|^nil |cannot pick |\b(?:name|path) \([\s\S]*\) invalid:"
        r"|\binvalid\b.*\b(?:name|spec|format|size|label)\b|\bmalformed\b|SQLSTATE 2[23]",
        InvalidArgumentError,
    ),
    _rule(
        "UNKNOWN",
        r"\b[Mm]ust (?:be|belong|contain|specify|have|start|not|reference)\b|\bneeds? to (?:be|specify)\b"
        r"|\b(?:is|are) required$"
        r"|\b(?:cannot|can't) (?:contain|specify|use|mix|modify|revoke|set|return|inspect|trigger|omit|come)\b"
        r"|\bcannot (?:be named|be a UUID|be empty|be in the provenance|have both)",
        InvalidArgumentError,
    ),
    _rule(
        "UNKNOWN",
        r"^(?:unknown|unrecognized) |unrecognized (?:transaction|prefix|mode)|^ttl .*exceeds"
        r"|^[Nn]o .* (?:specified|(?:are |were )?(?:defined|provided))\b|is a reserved name$|characters longer than the"
        r"|was used more than once|^no input set|multiple input types set|has env_var set|is from the wrong pipeline",
        InvalidArgumentError,
    ),
    _rule(
        "UNKNOWN",
        r"\b(?:error )?parsing (?:cron-spec|jq filter|fileset|url)|^(?:unable to deserialize|template err:|not a json)"
        r"|^failed to unmarshal secret|^failed to create secret: resource name"
        r"|does not implement OIDC protocol|^unable to open connector|error validating activation code"
        r"|^Cannot (?:update|list)|the following service type \S+ is not allowed",
        InvalidArgumentError,
    ),
    _rule(
        "UNKNOWN",
        r"^autoscaling |^services can only |s3 output is not supported|S3 inputs in \w+ expressions"
        r"|^inputs that set 's3'|only one of pipeline\.service",
        InvalidArgumentError,
    ),
)

_STATE = (
    _rule("UNKNOWN", "no pods belonging to the rc ", FailedPreconditionError, "The pipeline has no workers now."),
    _rule("UNKNOWN", "loki client error", UnavailableError, "These logs are in Loki, which the server cannot reach."),
    _rule("INTERNAL UNKNOWN", "cycle detected", FailedPreconditionError, "Provenance must not lead back to itself."),
    _rule(
        "UNKNOWN",
        r"^(?:cannot|can't) |\b(?:cannot|can't) (?:be|create|delete|drop|squash|start|finish|form|list|participate)\b"
        r"|path collision|^duplicate path|doesn't have a cron input"
        r"|new config version is|is disabled when |datum batching not enabled|enterprise features",
        FailedPreconditionError,
    ),
    _rule("UNIMPLEMENTED", "enterprise features", FailedPreconditionError),
)

_SERVER = (
    _rule("ABORTED", "^panic: ", InternalError, "The server crashed while it served the call; its log tells where."),
    _rule("UNKNOWN", "this is a bug$", InternalError),
    _rule(
        "RESOURCE_EXHAUSTED", "message larger than max", ResourceExhaustedError, "Send the data in smaller messages."
    ),
    _rule("UNIMPLEMENTED", "deprecated in favor of DumpV2", UnimplementedError, "Call dump_v2 instead."),
    _rule("UNKNOWN", "^unimplemented$|(?:enterprise|license) server is deprecated", UnimplementedError),
    _rule("UNKNOWN", "your client appears to be an older version", UnimplementedError, "The call belongs to 1.x."),
)

_RULES = (*_WHO, *_MISSING, *_PRESENT, *_COMMITS, *_ARGUMENTS, *_SERVER, *_STATE)
