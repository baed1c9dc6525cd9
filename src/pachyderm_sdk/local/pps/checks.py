"""What no pipeline may be, as far as its spec with everything filled in shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.pps import cron, inputs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pachyderm_sdk.api import pps

__all__ = ["check_details", "check_egress", "check_input", "failure"]

_RESERVED: Final = ("out", ".env")


def check_details(details: pps.PipelineInfoDetails) -> None:
    """Refuse a spec that contradicts itself.

    Raises:
        ServiceError: it does; the text says how.
    """
    serves = details.service is not None or details.spout is not None
    if details.s3_out and serves:
        raise ServiceError("s3 output is not supported in spouts or services")
    if details.autoscaling and details.spout is not None:
        raise ServiceError("autoscaling can't be used with spouts (spouts aren't triggered externally)")
    if details.transform is None:
        raise ServiceError("pipeline must specify a transform")
    if not details.transform.image:
        raise ServiceError("invalid transform: pipeline transform must contain an image")
    check_input(details.input)
    check_egress(details.egress)
    if details.service is not None and details.parallelism_spec is not None and details.parallelism_spec.constant != 1:
        raise ServiceError("services can only be run with a constant parallelism of 1")
    if not details.output_branch:
        raise ServiceError("pipeline needs to specify an output branch")
    if details.spout is not None and details.spout.service is None and details.input is not None:
        raise ServiceError("spout pipelines (without a service) must not have an input")


def check_egress(egress: pps.Egress | None) -> None:
    """Refuse to send output to a database without a password, which even a dry run sees.

    Raises:
        ServiceError: the secret with the password is not named.
    """
    database = None if egress is None else egress.sql_database
    if database is None:
        return
    if database.secret is None:
        raise ServiceError("egress.sql_database.secret is required")
    if not database.secret.name or not database.secret.key:
        raise ServiceError("egress.sql_database.secret.name and egress.sql_database.secret.key are required")


# --- inputs


def check_input(node: pps.Input | None, *, of_pipeline: bool = True) -> None:
    """Refuse an input that contradicts itself.

    Args:
        node: the input, with everything filled in.
        of_pipeline: whether it is to be followed, so that it cannot be tied to a commit.

    Raises:
        ServiceError: it does; the text says how.
    """
    if node is None:
        return
    _check_names(node, set())
    for inner in inputs.visit(node):
        ways = inputs.combinations(inner)
        kinds = len(ways) + (inner.pfs is not None) + (inner.cron is not None)
        if kinds == 0:
            raise ServiceError("no input set")
        if kinds > 1:
            raise ServiceError("multiple input types set")
        if inner.pfs is not None:
            _check_pfs(inner.pfs, of_pipeline=of_pipeline)
        if inner.cron is not None:
            _check_cron(inner.cron)
        for way, children in ways:
            if way != "cross" and _has_s3(children):
                raise ServiceError(f"S3 inputs in {way} expressions are not supported")


def _check_names(node: pps.Input, taken: set[str]) -> None:
    """Refuse a name that is used twice; only siblings in a union may share one."""
    if node.pfs is not None or node.cron is not None:
        name = node.pfs.name if node.pfs is not None else node.cron.name if node.cron is not None else ""
        if name in taken:
            raise ServiceError(f'name "{name}" was used more than once')
        taken.add(name)
    for way, children in inputs.combinations(node):
        if way != "union":
            for child in children:
                _check_names(child, taken)
            continue
        before = frozenset(taken)
        for child in children:
            branch = set(before)
            _check_names(child, branch)
            taken |= branch


def _check_pfs(part: pps.PfsInput, *, of_pipeline: bool) -> None:
    if not part.name:
        raise ServiceError("input must specify a name")
    if part.name in _RESERVED:
        raise ServiceError(f"input cannot be named {part.name}")
    for value, name in ((part.repo, "repo"), (part.branch, "branch"), (part.glob, "glob")):
        if not value:
            raise ServiceError(f"input must specify a {name}")
    if part.commit and of_pipeline:
        raise ServiceError("input cannot come from a commit; use a branch with head pointing to the commit")
    if part.s3:
        _check_s3(part)


def _check_s3(part: pps.PfsInput) -> None:
    if part.glob != "/":
        raise ServiceError(
            "inputs that set 's3' to 'true' must also set 'glob', to \"/\", "
            "as the S3 gateway is only able to expose data at the commit level"
        )
    for clashes, name in ((part.lazy, "lazy"), (part.empty_files, "empty_files")):
        if clashes:
            raise ServiceError(
                f"input cannot specify both 's3' and '{name}', as 's3' requires input data to be accessed "
                "via Pachyderm's S3 gateway rather than the file system"
            )


def _check_cron(part: pps.CronInput) -> None:
    if not part.name:
        raise ServiceError("input must specify a name")
    with context("error parsing cron-spec"):
        cron.parse(part.spec)


def _has_s3(nodes: Iterable[pps.Input]) -> bool:
    return any(inner.pfs is not None and inner.pfs.s3 for node in nodes for inner in inputs.visit(node))


# --- what only shows when workers are made


def failure(name: str, details: pps.PipelineInfoDetails) -> str:
    """Why a pipeline that was accepted can never run, empty if it can."""
    if details.service is not None and details.spout is not None:
        return "only one of pipeline.service or pipeline.spout can be set"
    if details.maximum_expected_uptime and not details.autoscaling:
        return f"pipeline {name}: autoscaling must be true when max_expected_uptime is non-zero"
    if details.transform is None or not details.transform.cmd:
        return "nothing to run: no transform.cmd"
    return ""
