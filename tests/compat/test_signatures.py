"""Every method of python_pachyderm 7.6 is there, with its parameters in their order and with their defaults."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from pathlib import Path

import pytest

from pachyderm_sdk.compat import python_pachyderm
from pachyderm_sdk.compat.python_pachyderm import mixin
from pachyderm_sdk.message import Enum

SIGNATURES: dict[str, dict[str, dict[str, list[tuple[str, str | None]]]]] = json.loads(
    (Path(__file__).parent / "data" / "python_pachyderm_signatures.json").read_text(encoding="utf-8")
)
METHODS = [
    (module, cls, method)
    for module, classes in SIGNATURES.items()
    for cls, methods in classes.items()
    for method in methods
]


def parameters(function: object) -> list[tuple[str, str | None]]:
    found = list(inspect.signature(function).parameters.values())  # type: ignore[arg-type]  # it is a function or a class
    assert all(parameter.kind is parameter.POSITIONAL_OR_KEYWORD for parameter in found)
    return [(parameter.name, default(parameter)) for parameter in found]


def default(parameter: inspect.Parameter) -> str | None:
    """The default as it is written; a member of an enum here was its number there."""
    if parameter.default is parameter.empty:
        return None
    return str(int(parameter.default)) if isinstance(parameter.default, Enum) else repr(parameter.default)


@pytest.mark.parametrize(("module", "cls", "method"), METHODS)
def test_a_method_has_the_parameters_of_the_original(module: str, cls: str, method: str) -> None:
    owner = getattr(import_module(f"{mixin.__name__}.{module}"), cls)
    function = owner if method == "__init__" else getattr(owner, method)
    own = parameters(function)
    if method != "__init__":
        assert own.pop(0) == ("self", None)
    assert own == [tuple(parameter) for parameter in SIGNATURES[module][cls][method]]


def test_the_client_has_all_eleven_mixins() -> None:
    names = [base.__name__ for base in python_pachyderm.Client.__bases__]
    assert names == [
        *("AdminMixin", "AuthMixin", "DebugMixin", "EnterpriseMixin", "HealthMixin", "IdentityMixin"),
        *("LicenseMixin", "PFSMixin", "PPSMixin", "TransactionMixin", "VersionMixin"),
    ]
    assert sorted(name for classes in SIGNATURES.values() for name in classes if name.endswith("Mixin")) == names


def test_every_method_is_annotated() -> None:
    for module, cls, method in METHODS:
        owner = getattr(import_module(f"{mixin.__name__}.{module}"), cls)
        signature = inspect.signature(getattr(owner, method))
        assert signature.return_annotation is not inspect.Signature.empty
        for parameter in list(signature.parameters.values())[1:]:
            assert parameter.annotation is not inspect.Parameter.empty, f"{cls}.{method}({parameter.name})"


def test_the_module_has_the_names_of_the_original() -> None:
    names = {
        *("BadClusterDeploymentID", "Client", "ConfigError", "ModifyFileClient", "PFSFile", "RpcError"),
        *("batch_all_datums", "parse_dict_pipeline_spec", "parse_json_pipeline_spec", "put_files"),
    }
    assert names <= set(python_pachyderm.__all__)
    own = {name for name in vars(python_pachyderm.Client) if not name.startswith("_")}
    assert own >= {
        *("auth_token", "delete_all", "new_from_config", "new_from_pachd_address", "new_in_cluster", "transaction_id"),
        "worker",
    }
