"""Field masks: which attributes a viewer sees masked, and how much of a value remains visible.

Masks depend on the viewer's role or API key scopes, the entity and the field. They do not depend on the row, with one
exception: employees see every field of their own row. Readers mask each row before they return it. Filters and writes
refuse attributes that are masked for the viewer.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any
from uuid import UUID

from core.errors import Forbidden
from models.description import Attribute, camel
from models.masks import is_masked, masked_text
from models.people import EmployeeRole
from models.platform import ApiScope
from models.sealing import Unopened
from resolvers.access.viewer import Viewer
from resolvers.registry import Entity

_MASKED_ROLES = frozenset({EmployeeRole.MARKETING, EmployeeRole.ANALYST})

_NONE: frozenset[str] = frozenset()


def masked(viewer: Viewer | None, entity: Entity) -> frozenset[str]:
    """Returns the attributes that are masked for the viewer.

    The viewer may not write these attributes, and may not filter, order or search by them.
    """
    if viewer is None:
        return _masked(None, entity)
    return _masked(viewer.role, entity, _NONE if viewer.grant is None else viewer.grant.scopes)


def masked_in(viewer: Viewer | None, entity: Entity, id: UUID) -> frozenset[str]:
    """Returns the attributes that are masked for the viewer in one row.

    In the viewer's own employee row, nothing is masked. In every other row, the result is the same as that of `masked`.
    """
    if entity.shows_oneself and viewer is not None and viewer.id == id:
        return _NONE
    return masked(viewer, entity)


@lru_cache(maxsize=10_000)
def _masked(role: EmployeeRole | None, entity: Entity, scopes: frozenset[str] = _NONE) -> frozenset[str]:
    if role is EmployeeRole.ADMIN:
        return _NONE
    restricted = {
        name for name, readers in entity.fields.items() if role not in readers.roles and readers.scope not in scopes
    }
    if (role is None and ApiScope.SENSITIVE_READ not in scopes) or role in _MASKED_ROLES - entity.unmasked_for:
        restricted |= {name for name, one in entity.description.attributes.items() if one.meaning.sensitive}
    return frozenset(restricted)


def nulled(viewer: Viewer | None, entity: Entity) -> frozenset[str]:
    """Returns the masked attributes that the viewer reads as null.

    These are the restricted attributes and the attributes without a mask.
    """
    known = entity.description.attributes
    return frozenset(
        name for name in masked(viewer, entity) if name in entity.fields or known[name].meaning.mask is None
    )


def invisible(viewer: Viewer | None, entity: Entity) -> frozenset[str]:
    """Returns the attributes that are null for the viewer in every row, even in the viewer's own row."""
    null = nulled(viewer, entity)
    if viewer is None or viewer.id is None:
        return null
    return frozenset(name for name in null if name not in entity.fields or not entity.fields[name].oneself)


@cache
def maskable(entity: Entity) -> frozenset[str]:
    """Returns the attributes that are masked for at least one role or for API keys.

    The GraphQL fields of these attributes are nullable.
    """
    return frozenset().union(*(_masked(role, entity) for role in (*EmployeeRole, None)))


def permit_reading(viewer: Viewer | None, entity: Entity, attribute: str) -> None:
    """Raises Forbidden if the attribute is masked for the viewer.

    The viewer may not filter, order or search by a masked attribute.
    """
    if attribute in masked(viewer, entity):
        raise Forbidden(
            f"You may not filter, order or search by {entity.name}.{camel(attribute)}.", field=camel(attribute)
        )


def mask(attribute: Attribute, value: Any) -> Any:
    """Returns the value in the form that a viewer sees if the attribute is masked.

    - If the attribute has a mask, a few characters of a text remain.
    - If the attribute has a mask, but the value could not be decrypted, the value is returned unchanged.
    - In all other cases, the result is None.
    """
    form = attribute.meaning.mask
    if form is not None and isinstance(value, Unopened):
        return value
    return masked_text(form, value) if form is not None and isinstance(value, str) else None


def is_mask(attribute: Attribute, value: Any) -> bool:
    """Returns whether a value looks like a masked value, which must not be written back."""
    return attribute.meaning.mask is not None and isinstance(value, str) and is_masked(value)
