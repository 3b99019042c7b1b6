"""Field masks: which attributes a viewer sees masked, and how much of a value remains visible.

Masks depend on role, entity and field, never on the row. Readers mask each row before they return it. Filters and
writes refuse attributes that are masked for the viewer.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from core.errors import Forbidden
from models.description import Attribute, camel
from models.masks import is_masked, masked_text
from models.people import EmployeeRole
from models.platform import ApiScope
from resolvers.access.viewer import Viewer
from resolvers.registry import Entity

_MASKED_ROLES = frozenset({EmployeeRole.MARKETING, EmployeeRole.ANALYST})


def masked(viewer: Viewer | None, entity: Entity) -> frozenset[str]:
    """Returns the attributes that the viewer sees masked, and may not write or use to filter, order or search."""
    if viewer is None:
        return _masked(None, entity)
    lifted = viewer.grant is not None and ApiScope.SENSITIVE_READ in viewer.grant.scopes
    return _masked(viewer.role, entity, lifted=lifted)


@cache
def _masked(role: EmployeeRole | None, entity: Entity, *, lifted: bool = False) -> frozenset[str]:
    """Computes `masked`. `role`: None for an API key or no viewer; `lifted`: a key with the scope SENSITIVE_READ."""
    sensitive = frozenset(name for name, one in entity.description.attributes.items() if one.meaning.sensitive)
    if role is EmployeeRole.ADMIN:
        return frozenset()
    is_masked = (role is None and not lifted) or role in _MASKED_ROLES
    return entity.private | sensitive if is_masked else entity.private


def invisible(viewer: Viewer | None, entity: Entity) -> frozenset[str]:
    """Returns the attributes that are null for the viewer: masked attributes that are not texts with a mask."""
    known = entity.description.attributes
    return frozenset(name for name in masked(viewer, entity) if known[name].meaning.mask is None)


@cache
def maskable(entity: Entity) -> frozenset[str]:
    """Returns the attributes that are masked for at least one role. Their GraphQL fields are nullable."""
    return frozenset().union(*(_masked(role, entity) for role in EmployeeRole))


def permit_reading(viewer: Viewer | None, entity: Entity, attribute: str) -> None:
    """Raises Forbidden if the attribute is masked for the viewer, who then may not filter, order or search by it."""
    if attribute in masked(viewer, entity):
        raise Forbidden(
            f"You may not filter, order or search by {entity.name}.{camel(attribute)}.", field=camel(attribute)
        )


def mask(attribute: Attribute, value: Any) -> Any:
    """Returns the masked form of a value: at most a few characters of a text that has a mask, and None for all else."""
    form = attribute.meaning.mask
    return masked_text(form, value) if form is not None and isinstance(value, str) else None


def is_mask(attribute: Attribute, value: Any) -> bool:
    """Returns whether a value has the form of a masked one. Writing such a value back would destroy the real one."""
    return attribute.meaning.mask is not None and isinstance(value, str) and is_masked(value)
