"""The grammar of references: text to parts and back, and errors that point at what is wrong.

    [project/]repo[.type]
    [project/]repo[.type]@branch
    [project/]repo[.type]@commit         commit: 32 hex digits, or an ancestry expression such as master^2 or master.1
    [project/]repo[.type]@branch=commit
    [project/]repo[.type]@commit:/path

It is pachctl's: text splits at the first `/` before the first `@`, then at the first `:`, then at the first `=`. What
stands behind the `@` is a commit if it looks like a commit id or cannot be the name of a branch, else a branch.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple, NoReturn

from ..errors import ReferenceSyntaxError

DEFAULT_PROJECT: Final = "default"
USER_TYPE: Final = "user"
REPO_TYPES: Final = ("user", "meta", "spec")
FILE_SETS: Final = "__filesets__"
"""Read as a repo, this name holds the file sets: `__filesets__@ID:/path`."""

_NAME: Final = re.compile(r"[a-zA-Z0-9_-]+", re.ASCII)
_COMMIT_ID: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)
_FILE_SET_ID: Final = re.compile(r"[0-9a-f]{32}(\.[0-9a-f]{64})?", re.ASCII)
_ANCESTRY: Final = re.compile(r"[a-zA-Z0-9_-]+(?:[\^~][0-9]*)+|[a-zA-Z0-9_-]+\.-?[0-9]+", re.ASCII)

PROJECT: Final = "project"
REPO: Final = "[project/]repo"
BRANCH: Final = "[project/]repo@branch"
COMMIT: Final = "[project/]repo@branch-or-commit"
FILE: Final = "[project/]repo@branch-or-commit:/path"
PIPELINE: Final = "[project/]pipeline"
JOB: Final = "[project/]pipeline@job-id"

_EXAMPLES: Final = {
    PROJECT: '"default"',
    REPO: '"images" or "default/images"',
    BRANCH: '"images@master"',
    COMMIT: '"images@master", "images@master^2" or "images@0123456789abcdef0123456789abcdef"',
    FILE: '"images@master:/cat.png"',
    PIPELINE: '"edges" or "default/edges"',
    JOB: '"edges@0123456789abcdef0123456789abcdef"',
}


class RepoParts(NamedTuple):
    """What the name of a repo says."""

    project: str
    name: str
    type: str


class CommitParts(NamedTuple):
    """What a reference to a commit says; `branch` or `id` may be empty, but not both."""

    repo: RepoParts
    branch: str
    id: str


class FileParts(NamedTuple):
    """What a reference to a file says; `path` is empty if none was given."""

    commit: CommitParts
    path: str


def fail(grammar: str, text: str, begin: int, end: int, problem: str) -> NoReturn:
    """Raises the error of a reference that does not follow its grammar.

    Args:
        grammar: What was expected; one of the constants of this module.
        text: The whole reference.
        begin: Where the offending part begins in it.
        end: Where it ends; a part of no length means that something is missing there.
        problem: What is wrong with that part.

    Raises:
        ReferenceSyntaxError: Always.
    """
    # The pointer must stand below the part as printed, where some characters are escaped.
    shift = len(ascii(text[:begin])) - 2
    width = max(1, len(ascii(text[begin:end])) - 2)
    raise ReferenceSyntaxError(
        f"{problem}\n    {ascii(text)[1:-1]}\n    {' ' * shift}{'^' * width}\n"
        f"expected {grammar}, for example {_EXAMPLES[grammar]}"
    )


def _check_text(text: str, grammar: str) -> None:
    if not isinstance(text, str):
        raise TypeError(f"a reference is text, not {text!r}: expected {grammar}, for example {_EXAMPLES[grammar]}")


def _name(text: str, begin: int, end: int, what: str, grammar: str) -> str:
    part = text[begin:end]
    if not part:
        fail(grammar, text, begin, end, f"the name of the {what} is missing")
    match = _NAME.match(part)
    if match is None or match.end() < len(part):
        bad = begin + (match.end() if match else 0)
        fail(grammar, text, bad, bad + 1, f"a {what}'s name has letters, digits, _ and - only, not {text[bad]!a}")
    return part


def is_branch_name(text: str) -> bool:
    """Whether a reference's last part names a branch; else it is the id of a commit or counts from one."""
    return bool(_NAME.fullmatch(text)) and not _COMMIT_ID.fullmatch(text)


def is_commit_id(text: str) -> bool:
    """Whether the text has the form of a commit's id."""
    return bool(_COMMIT_ID.fullmatch(text))


def parse_project(text: str) -> str:
    """Returns the name of a project.

    Raises:
        ReferenceSyntaxError: It cannot be one.
    """
    _check_text(text, PROJECT)
    return _name(text, 0, len(text), "project", PROJECT)


def parse_repo(text: str, grammar: str = REPO) -> RepoParts:
    """Parses `[project/]repo[.type]`.

    Raises:
        ReferenceSyntaxError: The text does not follow the grammar.
    """
    _check_text(text, grammar)
    if grammar == REPO and "@" in text:
        at = text.index("@")
        fail(grammar, text, at, len(text), "a repo is meant here, without branch, commit or path")
    return _repo(text, text.partition("@")[0], grammar)


def _repo(text: str, head: str, grammar: str) -> RepoParts:
    slash, end = head.find("/"), len(head)
    project = _name(text, 0, slash, "project", grammar) if slash >= 0 else DEFAULT_PROJECT
    dot = head.find(".", slash + 1)
    name = _name(text, slash + 1, dot if dot >= 0 else end, "repo", grammar)
    if dot < 0:
        return RepoParts(project, name, USER_TYPE)
    kind = head[dot + 1 :]
    if kind not in REPO_TYPES:
        fail(grammar, text, dot + 1, end, f"a repo's type is one of {', '.join(REPO_TYPES)}, not {kind!a}")
    return RepoParts(project, name, kind)


def parse_branch(text: str) -> tuple[RepoParts, str]:
    """Parses `[project/]repo[.type]@branch`.

    Raises:
        ReferenceSyntaxError: The text does not follow the grammar, or names a commit.
    """
    _check_text(text, BRANCH)
    head, at, name = text.partition("@")
    if not at:
        fail(BRANCH, text, len(text), len(text), "no @branch behind the repo")
    begin = len(head) + 1
    repo = _repo(text, head, BRANCH)
    check_branch(text, begin, len(text), BRANCH)
    return repo, name


def check_branch(text: str, begin: int, end: int, grammar: str) -> None:
    """Checks that `text[begin:end]` can be the name of a branch.

    Raises:
        ReferenceSyntaxError: It cannot.
    """
    part = text[begin:end]
    if _COMMIT_ID.fullmatch(part) or (part and _ANCESTRY.fullmatch(part)):
        fail(grammar, text, begin, end, "a branch is meant here, but this is a commit")
    _name(text, begin, end, "branch", grammar)


def parse_commit(text: str, grammar: str = COMMIT) -> CommitParts:
    """Parses `[project/]repo[.type]@branch`, `...@commit` or `...@branch=commit`.

    Raises:
        ReferenceSyntaxError: The text does not follow the grammar.
    """
    _check_text(text, grammar)
    head, at, _ = text.partition("@")
    if not at:
        fail(grammar, text, len(text), len(text), "no @branch or @commit behind the repo")
    end = len(text)
    if grammar == FILE and ":" in text[len(head) :]:
        end = text.index(":", len(head))
    repo = _repo(text, head, grammar)
    branch, commit = parse_branch_or_commit(text, len(head) + 1, end, grammar, file_set=repo.name == FILE_SETS)
    return CommitParts(repo, branch, commit)


def parse_branch_or_commit(text: str, begin: int, end: int, grammar: str, *, file_set: bool = False) -> tuple[str, str]:
    """Parses what stands behind the `@`, `text[begin:end]`, and returns branch and commit id; one may be empty.

    Raises:
        ReferenceSyntaxError: It is neither a branch nor a commit.
    """
    part = text[begin:end]
    branch, equals, commit = part.partition("=")
    if equals:
        check_branch(text, begin, begin + len(branch), grammar)
        begin += len(branch) + 1
    elif is_branch_name(part) and not file_set:
        return part, ""
    else:
        branch, commit = "", part
    if not commit:
        fail(grammar, text, begin, end, "no branch or commit behind the @" if not equals else "no commit behind the =")
    if file_set and _FILE_SET_ID.fullmatch(commit):
        return branch, commit
    if not (_NAME.fullmatch(commit) or _ANCESTRY.fullmatch(commit)):
        fail(
            grammar,
            text,
            begin,
            end,
            f"{commit!a} is neither a branch, nor a commit id (32 hex digits), nor counts from one "
            "(master^2, master~2, master.1)",
        )
    return branch, commit


def parse_file(text: str) -> FileParts:
    """Parses `[project/]repo[.type]@branch-or-commit[:path]`; a path gets the leading slash that it lacks.

    Raises:
        ReferenceSyntaxError: The text does not follow the grammar.
    """
    commit = parse_commit(text, FILE)
    _, colon, path = text[text.index("@") :].partition(":")
    return FileParts(commit, absolute(path) if colon else "")


def absolute(path: str) -> str:
    """Returns a path with the leading slash that the server would add."""
    return path if path.startswith("/") else "/" + path


def parse_pipeline(text: str) -> tuple[str, str]:
    """Parses `[project/]pipeline` and returns both names.

    Raises:
        ReferenceSyntaxError: The text does not follow the grammar.
    """
    _check_text(text, PIPELINE)
    return _pipeline(text, len(text), PIPELINE)


def _pipeline(text: str, end: int, grammar: str) -> tuple[str, str]:
    slash = text.find("/", 0, end)
    project = _name(text, 0, slash, "project", grammar) if slash >= 0 else DEFAULT_PROJECT
    return project, _name(text, slash + 1, end, "pipeline", grammar)


def parse_job(text: str) -> tuple[str, str, str]:
    """Parses `[project/]pipeline@job-id` and returns the two names and the id.

    Raises:
        ReferenceSyntaxError: The text does not follow the grammar.
    """
    _check_text(text, JOB)
    at = text.find("@")
    if at < 0:
        fail(JOB, text, len(text), len(text), "no @job-id behind the pipeline")
    project, name = _pipeline(text, at, JOB)
    job = text[at + 1 :]
    if not _COMMIT_ID.fullmatch(job):
        fail(JOB, text, at + 1, len(text), "a job's id is 32 hex digits")
    return project, name, job


def format_repo(project: str, name: str, type: str) -> str:
    """Returns `project/repo`, with the type of the repo if it is not an ordinary one."""
    kind = "" if type in ("", USER_TYPE) else f".{type}"
    return f"{project or DEFAULT_PROJECT}/{name}{kind}"
