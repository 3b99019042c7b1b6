"""Which attributes a viewer sees masked. Masks go by role, entity and field, never by row."""

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
    """Which attributes of an entity the viewer sees masked. They may not filter, order, search or write by them."""
    if viewer is None:
        return _masked(None, entity)
    lifted = viewer.grant is not None and ApiScope.SENSITIVE_READ in viewer.grant.scopes
    return _masked(viewer.role, entity, lifted=lifted)


@cache
def _masked(role: EmployeeRole | None, entity: Entity, *, lifted: bool = False) -> frozenset[str]:
    """As `masked`; `lifted`: sensitive attributes are shown, though there is no role for it."""
    sensitive = frozenset(name for name, one in entity.description.attributes.items() if one.meaning.sensitive)
    if role is EmployeeRole.ADMIN:
        return frozenset()
    is_masked = (role is None and not lifted) or role in _MASKED_ROLES
    return entity.private | sensitive if is_masked else entity.private


def invisible(viewer: Viewer | None, entity: Entity) -> frozenset[str]:
    """The attributes of which a viewer sees nothing at all: the masked ones of which a mask leaves no text."""
    known = entity.description.attributes
    return frozenset(name for name in masked(viewer, entity) if known[name].kind is not Kind.TEXT)


@cache
def maskable(entity: Entity) -> frozenset[str]:
    """The attributes that somebody sees masked: in the graph they may be null."""
    return frozenset().union(*(_masked(role, entity) for role in EmployeeRole))


def permit_reading(viewer: Viewer | None, entity: Entity, attribute: str) -> None:
    """Raises Forbidden when the viewer may not filter, order or search by an attribute."""
    if attribute in masked(viewer, entity):
        raise Forbidden(
            f"You may not filter, order or search by {entity.name}.{camel(attribute)}.", field=camel(attribute)
        )


def mask(attribute: Attribute, value: Any) -> Any:
    """What a viewer sees of a value that is masked for them: a few characters of a text, nothing of all else."""
    if not isinstance(value, str) or attribute.meaning.choices is not None:
        return None
    if "@" in value:
        return f"{value[:1]}***{value[value.rindex('@') :]}"
    return f"{value[:3]}****{value[-4:]}" if len(value) > 8 else "****"


def is_mask(attribute: Attribute, value: Any) -> bool:
    """Whether a value is what a mask leaves of one: somebody wrote back what they were shown."""
    return attribute.meaning.sensitive and isinstance(value, str) and mask(attribute, value) == value
