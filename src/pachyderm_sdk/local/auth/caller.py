"""Who a call comes from, and whether they may do what it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.auth import permissions
from pachyderm_sdk.local.errors import PermissionDenied

if TYPE_CHECKING:
    from pachyderm_sdk.api.auth import Permission
    from pachyderm_sdk.local.auth.permissions import Held
    from pachyderm_sdk.local.auth.resources import Resource
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["ANYBODY", "Caller"]


@dataclass(frozen=True)
class Caller:
    """Somebody who is signed in, or `ANYBODY`.

    Attributes:
        subject: the principal; empty while auth is off, and for what the server does by itself.
    """

    subject: str = ""

    @property
    def known(self) -> bool:
        """Whether it is somebody; if not, everything is allowed."""
        return self.subject != ""

    def may(self, db: ReadTransaction, resource: Resource, *wanted: Permission) -> bool:
        """Whether it has all of some permissions on a resource.

        Raises:
            ServiceError: the resource has no role binding.
        """
        return not self.subject or permissions.satisfied(db, self.subject, resource, wanted) == set(wanted)

    def require(self, db: ReadTransaction, resource: Resource, *wanted: Permission) -> None:
        """Refuse to go on without some permissions on a resource.

        Raises:
            PermissionDenied: one of them is missing; the text names them all.
            ServiceError: the resource has no role binding.
        """
        if not self.may(db, resource, *wanted):
            raise PermissionDenied(
                f"{self.subject} is not authorized to perform this operation - needs permissions "
                f"[{' '.join(permission.name for permission in wanted)}] on {resource}. "
                "Run `pachctl auth roles-for-permission` to find roles that grant a given permission."
            )

    def held(self, db: ReadTransaction, resource: Resource) -> Held:
        """What somebody known has on a resource by their roles.

        Raises:
            ServiceError: the resource has no role binding.
        """
        return permissions.held(db, self.subject, resource)


ANYBODY: Final = Caller()
"""Whoever calls while auth is off, and the server itself."""
