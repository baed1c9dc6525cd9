"""What roles are given on: the cluster, projects and repos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api.auth import ResourceType

if TYPE_CHECKING:
    from pachyderm_sdk.api import auth

__all__ = ["CLUSTER", "Resource", "project", "repo", "spec_repo"]


@dataclass(frozen=True)
class Resource:
    """Something to have permissions on; prints as texts spell it: `REPO default/images`."""

    type: ResourceType
    name: str = ""

    def __str__(self) -> str:
        return f"{self.type.name} {self.name}"

    @staticmethod
    def of(message: auth.Resource) -> Resource:
        """The resource that a message means; there is one cluster, whatever it is called."""
        return CLUSTER if message.type == ResourceType.CLUSTER else Resource(message.type, message.name)


CLUSTER: Final = Resource(ResourceType.CLUSTER)


def project(name: str) -> Resource:
    """A project."""
    return Resource(ResourceType.PROJECT, name)


def repo(project: str, name: str) -> Resource:
    """A repo, whose system repos share its roles."""
    return Resource(ResourceType.REPO, f"{project}/{name}")


def spec_repo(project: str, name: str) -> Resource:
    """The repo of a pipeline's versions, which everybody may read."""
    return Resource(ResourceType.SPEC_REPO, f"{project}/{name}")
