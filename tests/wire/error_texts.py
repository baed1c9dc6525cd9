"""What pachd answers when it refuses: code, text, the class that this makes, and what the error is then about.

The texts are the server's own, with examples for what varies in them, ordered by what they are about.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ROWS", "Row"]

ID = "0123456789ab4cde8123456789abcdef"


class Row(NamedTuple):
    """One refusal."""

    code: str
    text: str
    error: str
    resource: str = ""


def _rows(code: str, error: str, *texts: str, resource: str = "") -> list[Row]:
    """Rows that make errors of one class which name the same, or nothing."""
    return [Row(code, text, error, resource) for text in texts]


_NEEDS = "needs permissions [REPO_LIST_FILE] on REPO ap/r1. Run `pachctl auth roles-for-permission` to find roles that"

WHO = [
    *_rows(
        "UNIMPLEMENTED",
        "AuthNotActivatedError",
        "the auth service is not activated",
        "error from server: the auth service is not activated",
    ),
    *_rows("UNAUTHENTICATED", "AuthNotActivatedError", "the auth service is not activated"),
    *_rows("UNIMPLEMENTED", "FailedPreconditionError", "the auth service is already activated"),
    *_rows(
        "UNAUTHENTICATED",
        "UnauthenticatedError",
        "no authentication token (try logging in)",
        "provided auth token is corrupted or has expired (try logging in again)",
    ),
    *_rows(
        "INTERNAL",
        "UnauthenticatedError",
        "token expiration is in the past",
        "no authentication metadata (try logging in)",
    ),
    *_rows(
        "UNKNOWN",
        "UnauthenticatedError",
        "multiple authentication token keys found in context",
        "authorization failed",
        "error watching OIDC state token (has it expired?)",
        "error during authorization: OIDC state token expired",
        "cluster ID or secret is not valid",
    ),
    *_rows("UNIMPLEMENTED", "UnauthenticatedError", "cluster ID or secret is not valid"),
    *_rows(
        "PERMISSION_DENIED",
        "PermissionDeniedError",
        f"robot:bob is not authorized to perform this operation - {_NEEDS} grant a given permission.",
        f"failed to create repo: robot:bob is not authorized to perform this operation - {_NEEDS}",
        f"not allowed: robot:bob is not authorized to perform this operation - {_NEEDS}",
        f'user is not authorized to delete project "ap2": robot:bob is not authorized to do this - {_NEEDS}',
        f'could not update description of "ap3/r": robot:bob is not authorized to perform this operation - {_NEEDS}',
        resource="ap/r1",
    ),
    *_rows(
        "UNKNOWN",
        "PermissionDeniedError",
        f"WithModifyFileClient: robot:r1 is not authorized to perform this operation - {_NEEDS}",
        f"next: rpc error: code = PermissionDenied desc = robot:r1 is not authorized to do this - {_NEEDS}",
        resource="ap/r1",
    ),
    *_rows(
        "PERMISSION_DENIED",
        "PermissionDeniedError",
        "robot:r1 is not authorized to perform this operation - needs permissions [SECRET_INSPECT] on CLUSTER . Run",
    ),
    *_rows(
        "UNKNOWN",
        "PermissionDeniedError",
        "user: robot:r1, is not priviledged to operate while Enterprise License is disabled",
    ),
]

MISSING = [
    Row("NOT_FOUND", "repo default/a not found", "RepoNotFoundError", "default/a"),
    Row(
        "NOT_FOUND",
        "pick commit tx: commit default/zz@ not found\nrepo default/zz not found",
        "RepoNotFoundError",
        "default/zz",
    ),
    Row(
        "NOT_FOUND",
        "get repo ID: repo (id=0, project=default, name=nope, type=user) not found",
        "RepoNotFoundError",
        "default/nope",
    ),
    Row("UNKNOWN", "no role binding exists for REPO p/zz", "RepoNotFoundError", "p/zz"),
    Row("UNKNOWN", "no role binding exists for REPO default/__filesets__", "RepoNotFoundError", "default/__filesets__"),
    Row(
        "NOT_FOUND",
        'pick commit tx: commit default/a@ not found\nbranch "nope^" not found in repo default/a',
        "BranchNotFoundError",
        "nope^",
    ),
    Row(
        "NOT_FOUND",
        'get branch "default/a.user@x": branch (id=0, branch=default/a@x) not found',
        "BranchNotFoundError",
        "default/a@x",
    ),
    Row(
        "UNKNOWN",
        'pick commit tx: commit sem-f/r@ not found\nbranch "master" not found in repo sem-f/r',
        "BranchNotFoundError",
        "master",
    ),
    Row(
        "NOT_FOUND",
        f"pick commit tx: commit default/a@{ID} not found\ncommit default/a@{ID} not found",
        "CommitNotFoundError",
        f"default/a@{ID}",
    ),
    Row("NOT_FOUND", f"no commits found for commitset {ID}", "CommitNotFoundError", ID),
    Row(
        "UNKNOWN",
        "picking commit: invalid offset for ancestor of commit: default/a.user@1, offset requested: 4",
        "CommitNotFoundError",
        "default/a.user@1",
    ),
    Row("NOT_FOUND", f"file /a b not found in repo default/a at commit {ID}", "PathNotFoundError", "/a b"),
    Row("NOT_FOUND", f"file  not found in repo default/a at commit {ID}", "PathNotFoundError"),
    Row("NOT_FOUND", f"commit/{ID} does not contain item: (/a b)", "PathNotFoundError", "/a b"),
    Row(
        "NOT_FOUND",
        'error getting project "p1": get project by name: project "p1" not found',
        "ProjectNotFoundError",
        "p1",
    ),
    Row("NOT_FOUND", 'error getting project "": get project by name: project not found', "ProjectNotFoundError"),
    Row("UNKNOWN", "no role binding exists for PROJECT nope", "ProjectNotFoundError", "nope"),
    Row("UNKNOWN", "failed to create repo: no role binding exists for PROJECT p", "ProjectNotFoundError", "p"),
    Row(
        "INVALID_ARGUMENT",
        "could not make effective spec: could not get defaults for project nope: could not get defaults for project"
        ' nope: error getting project "nope": get project by name: project "nope" not found',
        "InvalidArgumentError",
    ),
    Row(
        "NOT_FOUND",
        'pipeline was not inspected: couldn\'t find up to date spec for pipeline "sem-a/zzz": pick commit tx: '
        'commit sem-a/zzz.spec@ not found\nrepo sem-a/zzz.spec not found\npipeline "sem-a/zzz" not found',
        "PipelineNotFoundError",
        "sem-a/zzz",
    ),
    Row(
        "NOT_FOUND",
        "error stopping pipeline p: pipeline was not inspected: couldn't find up to date spec for pipeline"
        ' "default/p": pick commit tx: commit default/p.spec@ not found\npipeline "default/p" not found',
        "PipelineNotFoundError",
        "default/p",
    ),
    Row(
        "UNKNOWN",
        'pipeline "sem-a/ok1" has only 2 versions, not enough to find ancestor 5',
        "PipelineNotFoundError",
        "sem-a/ok1",
    ),
    Row("NOT_FOUND", f"jobs ap/pl@{ID} not found", "JobNotFoundError", f"ap/pl@{ID}"),
    Row("NOT_FOUND", "job 999999 not found", "JobNotFoundError", "999999"),
    Row("UNKNOWN", f'could not get job information for "{ID}"', "JobNotFoundError", ID),
    Row("NOT_FOUND", "groups group:gx not found", "NotFoundError", "group:gx"),
    Row("UNKNOWN", 'unable to find OIDC client with id "app"', "NotFoundError", "app"),
    Row("UNKNOWN", 'collect: write dfs to tar: unable to find profile "zzz"', "NotFoundError", "zzz"),
    Row("UNKNOWN", "missing Kubernetes secret nosuch", "NotFoundError", "nosuch"),
    Row("UNKNOWN", "Kubernetes secret S missing key K", "NotFoundError", "S/K"),
    *_rows(
        "NOT_FOUND",
        "NotFoundError",
        f"tracker does not contain item: (fileset/{ID})",
        "drop snapshot: WithTx: get snapshot: snapshot not found (id=999999)",
    ),
    Row("NOT_FOUND", f"transactions {ID} not found", "NotFoundError", ID),
    Row("NOT_FOUND", "with Tx: rpc error: code = NotFound desc = snapshot 9 not found", "NotFoundError", "9"),
    Row("UNKNOWN", f"datum x not found in job p/pipe@{ID}", "NotFoundError", "x"),
    *_rows(
        "UNKNOWN",
        "NotFoundError",
        'failed to get secret: secrets "s2" not found',
        'failed to delete secret: secrets "s2" not found',
        resource="s2",
    ),
    *_rows(
        "UNKNOWN",
        "NotFoundError",
        "cannot evaluate role binding: no role binding exists for JOB 1",
        f"datum matching filter [/x] could not be found for job ID {ID}",
        "OIDC ID provider configuration not found",
        "not found",
    ),
    *_rows("INTERNAL", "NotFoundError", "ID does not exist"),
]

PRESENT = [
    Row("ALREADY_EXISTS", "repo default/a already exists", "AlreadyExistsError", "default/a"),
    Row("ALREADY_EXISTS", 'pipeline "sem-a/p" already exists', "AlreadyExistsError", "sem-a/p"),
    Row(
        "UNKNOWN",
        'pipeline "in" cannot be created because a repo with the same name already exists',
        "AlreadyExistsError",
        "in",
    ),
    Row("UNKNOWN", 'failed to create secret: secrets "s1" already exists', "AlreadyExistsError", "s1"),
    *_rows(
        "UNKNOWN",
        "AlreadyExistsError",
        "error restoring auth token: cannot overwrite existing token with same hash",
    ),
    *_rows("INTERNAL", "AlreadyExistsError", "ID already exists"),
    *_rows("UNIMPLEMENTED", "AlreadyExistsError", "cluster ID is not unique"),
]

COMMITS = [
    Row("UNKNOWN", f"commit default/a@{ID} has already finished", "CommitFinishedError", f"default/a@{ID}"),
    Row(
        "UNKNOWN",
        f"cannot squash until child commit default/a@{ID} is finished",
        "CommitNotFinishedError",
        f"default/a@{ID}",
    ),
    Row("UNAVAILABLE", f"commit default/a@{ID} not finished", "CommitNotFinishedError", f"default/a@{ID}"),
    *_rows(
        "UNKNOWN",
        "CommitNotFinishedError",
        f"create commit: parent commit default/b@{ID} has not been finished",
        f"next: rpc error: code = Unknown desc = base commit default/b@{ID} for commit p.meta@{ID} unfinished",
        f"next: rpc error: code = Unknown desc = base commit default/b@{ID} not finished",
        resource=f"default/b@{ID}",
    ),
    *_rows("UNKNOWN", "CommitNotFinishedError", "a commit is not finished"),
    *_rows("UNKNOWN", "CommitFinishedError", "cannot clear finished commit"),
    *_rows("UNKNOWN", "InvalidArgumentError", "unexpected end of input"),
    *_rows("UNKNOWN", "FailedPreconditionError", f"job default/pipe@{ID} has already finished"),
]

_SPEC = 'could not make effective spec: invalid effective spec {"pipeline":{"name":"p"}}: '
_ONLY = "only alphanumeric characters, underscores, and dashes are allowed"

ARGUMENTS = [
    *_rows(
        "INVALID_ARGUMENT",
        "InvalidArgumentError",
        "validate request: invalid DeleteSecretRequest.Secret: value is required",
        "validate request: invalid AuthorizeRequest.Resource: value is required",
        "validate recv: invalid ListTaskRequest.Group: value is required",
        "no level provided",
        "cannot set log level to OFF",
        "invalid cluster defaults JSON",
        "could not merge project defaults {} into cluster defaults {}",
        f"{_SPEC}embedding TFJobs in pipelines is not supported yet",
        f'{_SPEC}invalid pipeline spec: ReprocessSpec must be one of "until_success" or "every_job"',
        f"{_SPEC}toleration 1/1: cannot omit key/value comparison operator; specify EQUAL or EXISTS",
        f"{_SPEC}malformed PodSpec",
        f"{_SPEC}malformed PodPatch",
        f"{_SPEC}the following service type foo is not allowed",
        "could not make effective spec: could not parse {} as Create Pipeline Request message: proto: (line 1:194):"
        ' unknown field "foo"',
    ),
    *_rows("OUT_OF_RANGE", "OutOfRangeError", "offset is beyond the end of the file"),
    *_rows(
        "UNKNOWN",
        "NotAFileError",
        "cannot get directory or non-regular file. Use GetFileTAR instead",
        "matched multiple files. Use GetFileTAR instead",
    ),
    *_rows(
        "UNKNOWN",
        "InvalidArgumentError",
        # repos, branches, commits, files
        "commit cannot be nil",
        "nil project",
        "pick commit tx: cannot pick commit with no ID or branch",
        "path (/new\nline) invalid: only printable ASCII characters allowed",
        "path (/glob*) invalid: globbing character (*) not allowed in path",
        f"name (a b) invalid: {_ONLY}",
        "__filesets__ is a reserved name",
        "create branch: update head: branch name cannot be a UUID V4",
        'scanning repo row: ERROR: invalid input value for enum pfs.repo_type: "other" (SQLSTATE 22P02)',
        "pick commit tx: calculate offset default/a@master..1: count offset and clean: invalid ancestry format",
        "branch and head commit must belong to the same repo",
        "number must be > 0 when reverse is set",
        "number must be non-negative",
        "ttl (0) must be at least one second",
        "ttl (100000000000000000) exceeds max ttl (1800000000000)",
        "parsing fileset.Token: too short to be Token len=4",
        "cannot return more than 100000 files at a time",
        "cannot use 'Reverse' while also using 'From' or 'To'",
        "Cannot list branches from all repos with auth activated",
        "triggers must specify a branch to trigger on",
        "can't trigger on a negative number of commits",
        "invalid trigger rate limit spec",
        "invalid trigger size",
        "invalid trigger cron spec",
        "a branch cannot have both provenance and a trigger",
        "repo default/a cannot be in the provenance of its own branch",
        "error running request 1 of 1: unrecognized transaction request type",
        # pipelines
        "request.Pipeline cannot be nil",
        "invalid pipeline spec: request.Pipeline.Name cannot be empty",
        'invalid ancestry syntax "a.b", cannot mix . and b characters',
        f"invalid pipeline name: name (x) invalid: {_ONLY}",
        "pipeline names must start with an alphanumeric character",
        'pipeline name "x" is 1 characters longer than the 51 max',
        'Kubernetes name "p-x-v99" is 12 characters longer than the 63 max',
        "pipeline must specify a transform",
        "invalid transform: pipeline transform must contain an image",
        "s3 output is not supported in spouts or services",
        "autoscaling can't be used with spouts (spouts aren't triggered externally)",
        "services can only be run with a constant parallelism of 1",
        "services must have a single datum",
        "pipeline needs to specify an output branch",
        "`from` and `to` commits need to be from repo default/a",
        "failed to unmarshal secret manifest: unexpected end of JSON input",
        "failed to create secret: resource name may not be empty",
        "error parsing url http://[x: parse \"http://[x\": missing ']' in host",
        f"could not create/update output branch: name (a.b) invalid: {_ONLY}",
        "spout pipelines (without a service) must not have an input",
        "no input set",
        "multiple input types set",
        "input must specify a name",
        "input must specify a repo",
        "input must specify a branch",
        "input must specify a glob",
        "input cannot be named out",
        "input cannot be named .env",
        'name "in" was used more than once',
        "input cannot come from a commit; use a branch with head pointing to the commit",
        "inputs that set 's3' to 'true' must also set 'glob', to \"/\", as the S3 gateway is only able to expose data"
        " at the commit level",
        "input cannot specify both 's3' and 'lazy', as 's3' requires input data to be accessed via Pachyderm's S3"
        " gateway rather than the file system",
        "S3 inputs in join expressions are not supported",
        "error parsing cron-spec: Expected exactly 5 fields, found 2: x y",
        "egress.sql_database.secret is required",
        "egress.sql_database.secret.name and egress.sql_database.secret.key are required",
        "secret nosuch has env_var set but is missing key",
        "invalid suite label set on secret: suite=x",
        "only one of pipeline.service or pipeline.spout can be set",
        "pipeline p: autoscaling must be true when max_expected_uptime is non-zero",
        "Cannot update a pipeline and provide a spec commit at the same time",
        "cannot inspect future pipelines",
        "error creating message filter function: error parsing jq filter: unexpected token <EOF>",
        "pipeline must be specified",
        "must specify a datum",
        "must specify a job",
        "cannot specify both job and input",
        "first message must be a StartCreateDatumRequest message",
        "first message must specify an input",
        "subsequent messages must be a ContinueCreateDatumRequest message",
        "must specify the Job or Pipeline that the datum is from to get logs for it",
        "pipeline must be specified for the given job",
        "job is from the wrong pipeline",
        "template err: RUNTIME ERROR: Missing argument: name\n\tTop-level function call\n",
        "not a json object or list: 1",
        # auth, identity, license
        'unknown role "zzz"',
        "unknown resource type SPEC_REPO",
        "cannot evaluate role binding: invalid resource name nope",
        "subject has no prefix, must be of the form <type>:<name>",
        "subject has unrecognized prefix: github:",
        "cannot modify cluster role bindings for pach: users",
        "cannot revoke tokens for pach: users",
        "robot names cannot contain colons (':')",
        "unrecognized authentication mechanism (old pachd?)",
        'OIDC issuer must be a valid URL: parse "%zz": invalid URL escape "%zz"',
        'provided OIDC issuer does not implement OIDC protocol: Get "no-scheme": unsupported protocol scheme ""',
        "OIDC redirect_uri must be a valid URL",
        "OIDC configuration must have a non-empty client_id",
        "no id specified",
        "no type specified",
        "no name specified",
        "no client name specified",
        "no client id specified",
        "no configs are defined",
        'unknown connector type "x"',
        "unable to deserialize JSON: unexpected end of JSON input",
        "unable to open connector: no username supplied",
        "error validating activation code: activation code is not base64 encoded",
        "error validating activation code: activation code is not valid JSON",
        "error validating activation code: signature is not base64 encoded",
        "error validating activation code: invalid signature in activation code",
        "error validating activation code: token is not valid JSON",
        "error validating activation code: expiration is not valid ISO 8601 string",
        "error validating activation code: the activation code has expired",
        "no id provided for cluster",
        "no address provided for cluster",
        "No cluster fields were provided to the UpdateCluster RPC",
    ),
]

STATE = [
    *_rows(
        "UNKNOWN",
        "FailedPreconditionError",
        "file / directory path collision (/x/y)",
        "duplicate path output by different datums (/x from a and /x from b)",
        f"cannot drop a commit that has children: default/a@{ID}",
        f"cannot squash commit default/a@{ID} because it updated a pipeline",
        "cannot start a commit on an output branch: default/b@master",
        "cannot finish a pipeline output or meta commit, use 'stop job' instead",
        'delete branch sem-e/p1@master: branch "sem-e/p1@master" cannot be deleted because it\'s in the direct'
        " provenance of [sem-e/p2@master sem-e/p2.meta@master]",
        'delete repo: error checking whether repo "ap/pl" can be deleted: cannot delete a repo associated with a'
        " pipeline - delete the pipeline instead",
        'validate DAG at end of transaction: multiple branches from the same repo, "sem-vec/pob.meta", cannot'
        " participate in a DAG",
        "triggers cannot form a loop",
        "can't list datums with a cron input, there will be no datums until the pipeline is created",
        "can't create datums with a cron input, there will be no datums until the pipeline is created",
        "pipeline doesn't have a cron input",
        "datum batching not enabled",
        'no pods belonging to the rc "ap-pl-v1" were found',
        "new config version is 1, expected 2",
        "identity.CreateIDPConnector() is disabled when the Identity Connectors are set via environment.",
        "RotateRootToken() is disabled when the root token is configured in the environment",
        "cluster does not have enterprise features enabled",
    ),
    *_rows(
        "INTERNAL",
        "FailedPreconditionError",
        "create branch: update head: cycle detected because default/b.user@master is already in the subvenance of"
        " default/a.user@master",
    ),
    *_rows(
        "FAILED_PRECONDITION",
        "FailedPreconditionError",
        'edit #1: edit project "p1": add_key target key "k" already exists; use edit_key instead',
    ),
]

SERVER = [
    *_rows("UNAVAILABLE", "UnavailableError", "WithTx: the connection pool is closed"),
    *_rows("UNKNOWN", "UnavailableError", "loki client error"),
    *_rows("ABORTED", "InternalError", "panic: runtime error: invalid memory address"),
    *_rows("ABORTED", "AbortedError", "the transaction was given up after a conflict"),
    *_rows("UNKNOWN", "InternalError", 'no auth function for "/pfs_v2.API/Nope", this is a bug'),
    *_rows(
        "INTERNAL", "InternalError", "grpc: error unmarshalling request: proto: cannot parse invalid wire-format data"
    ),
    *_rows(
        "RESOURCE_EXHAUSTED", "ResourceExhaustedError", "grpc: received message larger than max (20971548 vs. 20971520)"
    ),
    *_rows("DATA_LOSS", "DataLossError", "a chunk is gone"),
    *_rows("CANCELLED", "CallCancelledError", "context canceled"),
    *_rows("DEADLINE_EXCEEDED", "DeadlineExceededError", "context deadline exceeded"),
    *_rows(
        "UNIMPLEMENTED",
        "UnimplementedError",
        "unknown service license_v2.API",
        "unknown method Nope for service pfs_v2.API",
        "Dump gRPC is deprecated in favor of DumpV2",
    ),
    *_rows(
        "UNKNOWN",
        "UnimplementedError",
        "unimplemented",
        "enterprise server is deprecated",
        "license server is deprecated",
        "this server is running pachyderm 2.x, but your client appears to be an older version - please upgrade",
    ),
    *_rows(
        "UNKNOWN",
        "UnknownError",
        "egress failed",
        "error retrieving content from http://example.com/x",
        "EOF",
    ),
]

ROWS = [*WHO, *MISSING, *PRESENT, *COMMITS, *ARGUMENTS, *STATE, *SERVER]
