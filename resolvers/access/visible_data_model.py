"""The part of the data model that a viewer may see, for the GraphQL field `dataModel`.

Administrators see everything that is stored, including internal tables. Other viewers see:

- an entity, if they may be able to see some of its rows;
- an attribute, if the GraphQL schema exposes it and it is not always null for them;
- a relationship, if they see the entities at both ends and the link entity, if any.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import lru_cache

from models.data_model import Attribute, DataModel, Domain, Entity, Relationship, data_model
from models.people import EmployeeRole
from resolvers import registry
from resolvers.access.masks import invisible
from resolvers.access.rows import rows
from resolvers.access.viewer import Viewer, required
from resolvers.search.expressions import All, Always, AnyOf, Expression, Related, Some

Listed = Mapping[str, Collection[str]]
"""The names of the columns that the GraphQL schema exposes, by entity name."""


Columns = frozenset[tuple[str, frozenset[str]]]
"""The visible entities, each with its visible columns."""


def visible_columns(viewer: Viewer | None, listed: Listed) -> Columns | None:
    """Returns the columns that the viewer may see; None if they are all columns of all tables.

    `listed`: the columns that the GraphQL schema exposes. Raises Unauthenticated if there is no viewer.
    """
    if required(viewer).role is EmployeeRole.ADMIN:
        return None
    return frozenset(
        (entity.name, frozenset(listed[entity.name]) - invisible(viewer, entity))
        for entity in registry.entities()
        if entity.name in listed and not _is_never_true(rows(viewer, entity))
    )


def structure(visible: Columns | None) -> DataModel:
    """Returns the part of the data model with the visible columns.

    `visible`: the result of `visible_columns`. If it is None, all columns are visible.
    """
    return data_model() if visible is None else _part(visible)


@lru_cache(maxsize=100)
def _part(visible: Columns) -> DataModel:
    columns = dict(visible)
    domains = []
    for domain in data_model().domains:
        entities = tuple(_visible_part(entity, columns) for entity in domain.entities if entity.name in columns)
        if entities:
            domains.append(Domain(domain.name, domain.description, entities))
    return DataModel(tuple(domains))


def _visible_part(entity: Entity, columns: Mapping[str, frozenset[str]]) -> Entity:
    attributes = _listed(entity.attributes, columns[entity.name])
    relationships = tuple(
        replace(one, attributes=_listed(one.attributes, columns[one.through]) if one.through else ())
        for one in entity.relationships
        if _ends(one) <= columns.keys()
    )
    named = {one.name for one in attributes} | {one.name for one in relationships}
    together = tuple(rule for rule in entity.together if named.issuperset(rule))
    return replace(entity, attributes=attributes, relationships=relationships, together=together)


def _listed(attributes: tuple[Attribute, ...], columns: frozenset[str]) -> tuple[Attribute, ...]:
    return tuple(one for one in attributes if one.columns[0] in columns)


def _ends(one: Relationship) -> set[str]:
    return {one.source, one.target, *([one.through] if one.through else [])}


def _is_never_true(condition: Expression) -> bool:
    """Returns True if no row can ever meet a condition, and False if some row might."""
    match condition:
        case Always(value):
            return not value
        case All(parts):
            return any(_is_never_true(part) for part in parts)
        case AnyOf(parts):
            return all(_is_never_true(part) for part in parts)
        case Related(_, part) | Some(_, part):
            return _is_never_true(part)
    return False
