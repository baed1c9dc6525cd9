"""The rules that the API's definition puts on requests, checked before any handler sees them.

The rules are data. Texts are those of the validator that pachd uses, which names fields in Go's spelling.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from pachyderm_sdk._proto.registry import message_class
from pachyderm_sdk.local.errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.message import Message

__all__ = ["check"]

_REQUIRED: Final = "required"
_RUNES: Final = "at least one rune"
_BYTES: Final = "at least one byte"
_MAP_KEYS: Final = "keys of at least one rune"
_POSITIVE: Final = "longer than nothing"
_FROM_ZERO: Final = "at least 0"
_FROM_ONE: Final = "at least 1"

_RULES: Final[dict[str, dict[str, str]]] = {
    "auth_v2.AuthorizeRequest": {"resource": _REQUIRED},
    "auth_v2.GetPermissionsForPrincipalRequest": {"resource": _REQUIRED},
    "auth_v2.GetPermissionsRequest": {"resource": _REQUIRED},
    "auth_v2.GetRoleBindingRequest": {"resource": _REQUIRED},
    "auth_v2.ModifyRoleBindingRequest": {"resource": _REQUIRED},
    "auth_v2.RestoreAuthTokenRequest": {"token": _REQUIRED},
    "debug_v2.TraceRequest": {"duration": _POSITIVE},
    "identity_v2.CreateIDPConnectorRequest": {"connector": _REQUIRED},
    "identity_v2.CreateOIDCClientRequest": {"client": _REQUIRED},
    "identity_v2.SetIdentityServerConfigRequest": {"config": _REQUIRED},
    "identity_v2.UpdateIDPConnectorRequest": {"connector": _REQUIRED},
    "identity_v2.UpdateOIDCClientRequest": {"client": _REQUIRED},
    "metadata.Edit.AddKey": {"key": _RUNES},
    "metadata.Edit.DeleteKey": {"key": _RUNES},
    "metadata.Edit.EditKey": {"key": _RUNES},
    "metadata.Edit.Replace": {"replacement": _MAP_KEYS},
    "pfs_v2.CopyFile": {"src": _REQUIRED},
    "pfs_v2.DeleteBranchRequest": {"branch": _REQUIRED},
    "pfs_v2.DropCommitSetRequest": {"commit_set": _REQUIRED},
    "pfs_v2.FindCommitsRequest": {"start": _REQUIRED},
    "pfs_v2.InspectProjectRequest": {"project": _REQUIRED},
    "pfs_v2.InspectProjectV2Request": {"project": _REQUIRED},
    "pps_v2.ContinueCreateDatumRequest": {"number": _FROM_ZERO},
    "pps_v2.DeletePipelineRequest": {"pipeline": _REQUIRED},
    "pps_v2.DeleteSecretRequest": {"secret": _REQUIRED},
    "pps_v2.InspectJobSetRequest": {"job_set": _REQUIRED},
    "pps_v2.InspectPipelineRequest": {"pipeline": _REQUIRED},
    "pps_v2.InspectSecretRequest": {"secret": _REQUIRED},
    "pps_v2.Pipeline": {"name": _BYTES},
    "pps_v2.RerunPipelineRequest": {"pipeline": _REQUIRED},
    "pps_v2.RunCronRequest": {"pipeline": _REQUIRED},
    "pps_v2.StartCreateDatumRequest": {"input": _REQUIRED, "number": _FROM_ZERO},
    "pps_v2.UpdateJobStateRequest": {"job": _REQUIRED},
    "proxy.ListenRequest": {"channel": _BYTES},
    "snapshot.CreateSnapshotRequest": {"metadata": _MAP_KEYS},
    "snapshot.CreateSnapshotResponse": {"id": _FROM_ONE},
    "snapshot.DeleteSnapshotRequest": {"id": _FROM_ONE},
    "snapshot.InspectSnapshotRequest": {"id": _FROM_ONE},
    "taskapi.ListTaskRequest": {"group": _REQUIRED},
    "transaction_v2.DeleteTransactionRequest": {"transaction": _REQUIRED},
    "transaction_v2.FinishTransactionRequest": {"transaction": _REQUIRED},
    "transaction_v2.InspectTransactionRequest": {"transaction": _REQUIRED},
}
"""Message, field, rule. Members of a oneof that are required are left out: a set member is never absent."""

_TEXTS: Final = {
    _REQUIRED: "value is required",
    _RUNES: "value length must be at least 1 runes",
    _BYTES: "value length must be at least 1 bytes",
    _MAP_KEYS: "value length must be at least 1 runes",
    _POSITIVE: "value must be greater than 0s",
    _FROM_ZERO: "value must be greater than or equal to 0",
    _FROM_ONE: "value must be greater than or equal to 1",
}


class _Step(NamedTuple):
    """What to check of one field: its own rule, the messages in it, or both."""

    name: str
    rule: str | None
    nested: bool


_plans: dict[type[Message], tuple[_Step, ...]] = {}


def check(request: Message, *, stage: str) -> None:
    """Refuse a request that breaks a rule.

    Args:
        request: the message.
        stage: where it is checked: "request" for unary calls, "recv" for streams.

    Raises:
        InvalidArgument: it breaks a rule; the text names the first field that does.
    """
    fault = _fault(request)
    if fault is not None:
        raise InvalidArgument(f"validate {stage}: {fault}")


def _fault(message: Message) -> str | None:
    kind = type(message)
    plan = _plans.get(kind)
    if plan is None:
        plan = _plans[kind] = tuple(_plan(kind))
    for step in plan:
        value = getattr(message, step.name)
        if step.rule is not None and _broken(step.rule, value):
            brackets = "[]" if step.rule == _MAP_KEYS else ""
            text = _TEXTS[_REQUIRED if value is None else step.rule]
            return f"invalid {_go_type(kind)}.{_go(step.name)}{brackets}: {text}"
        if step.nested:
            for place, inner in _inner(step.name, value):
                fault = _fault(inner)
                if fault is not None:
                    return f"invalid {_go_type(kind)}.{place}: embedded message failed validation | caused by: {fault}"
    return None


def _broken(rule: str, value: object) -> bool:
    if rule == _REQUIRED:
        return value is None
    if rule in (_RUNES, _BYTES):
        return value == ""
    if rule == _MAP_KEYS:
        return isinstance(value, dict) and "" in value
    if rule == _POSITIVE:
        return not isinstance(value, timedelta) or value <= timedelta(0)
    return isinstance(value, int) and value < (1 if rule == _FROM_ONE else 0)


def _inner(name: str, value: object) -> Iterator[tuple[str, Message]]:
    if isinstance(value, list):
        for i, item in enumerate(value):
            yield f"{_go(name)}[{i}]", item
    elif isinstance(value, dict):
        for key, item in value.items():
            yield f"{_go(name)}[{key}]", item
    elif value is not None:
        yield _go(name), value  # type: ignore[misc]  # `nested` says that it is a message


def _plan(kind: type[Message]) -> Iterator[_Step]:
    """The fields of a message in which a rule can be broken, so that all others cost nothing."""
    rules = _RULES.get(kind._full_name, {})
    for field in kind._fields():
        inner = message_class(field.type_name) if field.kind == "message" else None
        nested = inner is not None and _has_rules(inner)
        if field.name in rules or nested:
            yield _Step(field.name, rules.get(field.name), nested)


def _has_rules(kind: type[Message]) -> bool:
    """Whether a message, or any message within it, is subject to a rule."""
    seen, pending = {kind}, [kind]
    while pending:
        current = pending.pop()
        if current._full_name in _RULES:
            return True
        for field in current._fields():
            inner = message_class(field.type_name) if field.kind == "message" else None
            if inner is not None and inner not in seen:
                seen.add(inner)
                pending.append(inner)
    return False


def _go_type(kind: type[Message]) -> str:
    """The name of a message in Go: without its package, nested ones joined by underscores."""
    return "_".join(kind._full_name.partition(".")[2].split("."))


def _go(name: str) -> str:
    return "".join(part.capitalize() for part in name.rstrip("_").split("_"))
