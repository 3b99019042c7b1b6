"""Field masks: which attributes a viewer sees masked, and how much of a masked value remains visible.

Masks depend on role, entity and field, never on the row. Code that reads rows masks each row before returning it.
Filters and writes refuse attributes that are masked for the viewer.
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
    """Returns the attributes that are masked for the viewer.

    The viewer sees only masked values of these attributes, and may not write them or use them to filter, order or
    search.
    """
    if viewer is None:
        return _masked(None, entity)
    lifted = viewer.grant is not None and ApiScope.SENSITIVE_READ in viewer.grant.scopes
    return _masked(viewer.role, entity, lifted=lifted)


@cache
def _masked(role: EmployeeRole | None, entity: Entity, *, lifted: bool = False) -> frozenset[str]:
    """Computes the result of `masked`.

    `role`: the viewer's role; None for an API key or no viewer. `lifted`: whether the viewer is an API key with the
    scope SENSITIVE_READ, which removes the masks of sensitive attributes.
    """
    sensitive = frozenset(name for name, one in entity.description.attributes.items() if one.meaning.sensitive)
    if role is EmployeeRole.ADMIN:
        return frozenset()
    is_masked = (role is None and not lifted) or role in _MASKED_ROLES
    return entity.private | sensitive if is_masked else entity.private


def invisible(viewer: Viewer | None, entity: Entity) -> frozenset[str]:
    """Returns the attributes that are null for the viewer: those masked attributes whose values are not texts."""
    known = entity.description.attributes
    return frozenset(name for name in masked(viewer, entity) if known[name].kind is not Kind.TEXT)


@cache
def maskable(entity: Entity) -> frozenset[str]:
    """Returns the attributes that are masked for at least one role. Their GraphQL fields are nullable."""
    return frozenset().union(*(_masked(role, entity) for role in EmployeeRole))


def permit_reading(viewer: Viewer | None, entity: Entity, attribute: str) -> None:
    """Raises Forbidden if the attribute is masked for the viewer.

    The viewer may not filter, order or search by a masked attribute.
    """
    if attribute in masked(viewer, entity):
        raise Forbidden(
            f"You may not filter, order or search by {entity.name}.{camel(attribute)}.", field=camel(attribute)
        )


def mask(attribute: Attribute, value: Any) -> Any:
    """Returns the masked form of a value: at most a few characters of a text, and None for any other kind of value.

    Enum values count as another kind, although they are stored as texts. The domain of an e-mail address stays visible.
    """
    if not isinstance(value, str) or attribute.meaning.choices is not None:
        return None
    if "@" in value:
        return f"{value[:1]}***{value[value.rindex('@') :]}"
    return f"{value[:3]}****{value[-4:]}" if len(value) > 8 else "****"


def is_mask(attribute: Attribute, value: Any) -> bool:
    """Returns whether a sensitive value equals its own masked form.

    A client that writes such a value has probably read it masked. Storing it would overwrite the real value.
    """
    return attribute.meaning.sensitive and isinstance(value, str) and mask(attribute, value) == value
