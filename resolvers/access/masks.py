"""Field masks: which attributes a viewer sees masked, and what a mask leaves of a value.

Masks depend on role, entity and field, never on the row. Readers mask values before anything else sees them; filters
and writes ask here whether an attribute may be used at all.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from core.errors import Forbidden
from models.description import Attribute, camel
from models.fields import Kind
from models.people import EmployeeRole
from models.platform import ApiScope
from resolvers.access.viewer import Viewer
from resolvers.registry import Entity

_MASKED_ROLES = frozenset({EmployeeRole.MARKETING, EmployeeRole.ANALYST})


def masked(viewer: Viewer | None, entity: Entity) -> frozenset[str]:
    """The attributes of an entity that the viewer sees masked, and may not filter, order or search by or write."""
    if viewer is None:
        return _masked(None, entity)
    lifted = viewer.grant is not None and ApiScope.SENSITIVE_READ in viewer.grant.scopes
    return _masked(viewer.role, entity, lifted=lifted)


@cache
def _masked(role: EmployeeRole | None, entity: Entity, *, lifted: bool = False) -> frozenset[str]:
    """As `masked`, by role. `lifted`: an API key with the scope to read sensitive attributes."""
    sensitive = frozenset(name for name, one in entity.description.attributes.items() if one.meaning.sensitive)
    if role is EmployeeRole.ADMIN:
        return frozenset()
    is_masked = (role is None and not lifted) or role in _MASKED_ROLES
    return entity.private | sensitive if is_masked else entity.private


def invisible(viewer: Viewer | None, entity: Entity) -> frozenset[str]:
    """The masked attributes of which a viewer sees nothing at all: a mask keeps characters of texts only."""
    known = entity.description.attributes
    return frozenset(name for name in masked(viewer, entity) if known[name].kind is not Kind.TEXT)


@cache
def maskable(entity: Entity) -> frozenset[str]:
    """The attributes that are masked for at least one role. They are nullable in the graph."""
    return frozenset().union(*(_masked(role, entity) for role in EmployeeRole))


def permit_reading(viewer: Viewer | None, entity: Entity, attribute: str) -> None:
    """Raises Forbidden when the viewer may not filter, order or search by an attribute."""
    if attribute in masked(viewer, entity):
        raise Forbidden(
            f"You may not filter, order or search by {entity.name}.{camel(attribute)}.", field=camel(attribute)
        )


def mask(attribute: Attribute, value: Any) -> Any:
    """A masked value: a few characters of a text; None for any other kind and for choices."""
    if not isinstance(value, str) or attribute.meaning.choices is not None:
        return None
    if "@" in value:
        return f"{value[:1]}***{value[value.rindex('@') :]}"
    return f"{value[:3]}****{value[-4:]}" if len(value) > 8 else "****"


def is_mask(attribute: Attribute, value: Any) -> bool:
    """Whether a value looks like a mask's output, which a client must not write back in place of the real value."""
    return attribute.meaning.sensitive and isinstance(value, str) and mask(attribute, value) == value
