"""The data model in the graph: what is stored, and how it hangs together, as far as the caller may see it."""

from __future__ import annotations

from functools import cache
from typing import Any

from models.data_model import AttributeType, Cardinality, DataModel, Entity
from resolvers import access, registry
from resolvers.access import Listed, Viewer
from schema.mapping.context import signed_in
from schema.mapping.definitions import list_of, object_type, plain_field, resolved_field
from schema.mapping.entity import BASE, all_mapped
from schema.mapping.scalars import Decimal
from schema.mapping.values import graph_enum


def seen_by(viewer: Viewer | None) -> DataModel:
    """The data model as a viewer may see it. Raises Unauthenticated without one."""
    return access.structure(viewer, _listed())


@cache
def _listed() -> Listed:
    """What the graph lists of each entity; of a plain link, what every row has."""
    own = {one.name: ("id", *one.attributes) for one in all_mapped()}
    return {entity.name: own.get(entity.name, ("id", *BASE)) for entity in registry.entities()}


def add_data_model(query: type) -> None:
    """Adds the root field."""
    resolved_field(
        query,
        "data_model",
        _type(),
        lambda source, info: _shown(seen_by(signed_in(info).viewer)),
        "What is stored, and how it hangs together: everything of it that you may see.",
    )


def _type() -> type:
    attribute = _attribute_type()
    relationship = _relationship_type(attribute)
    entity = object_type("DataEntity", "A table: an entity, a link between entities, or what Rapport itself needs.")
    plain_field(entity, "name", str, "The entity's name, in the singular.")
    plain_field(entity, "table", str, "The name of its table.")
    plain_field(entity, "description", str, "What it is.")
    plain_field(entity, "attributes", list_of(attribute), "Its values, its key first.")
    means = "What leads from it to others. Each relationship is at one entity: at the one that holds the foreign key."
    plain_field(entity, "relationships", list_of(relationship), means)
    means = "The relationships of others that lead to it."
    plain_field(entity, "referenced_by", list_of(relationship), means)
    means = "What is unique only together, among rows that are not deleted: names of attributes and relationships."
    plain_field(entity, "together", list[list[str]], means)
    means = "The columns by which free text is found; empty where there is no search."
    plain_field(entity, "search_columns", list[str], means)
    domain = object_type("DataDomain", "A part of the business.")
    plain_field(domain, "name", str, "The domain's name.")
    plain_field(domain, "description", str, "What it is about.")
    plain_field(domain, "entities", list_of(entity), "Its entities.")
    model = object_type("DataModel", "What is stored, and how it hangs together.")
    plain_field(model, "domains", list_of(domain), "The domains, by name.")
    return model


def _attribute_type() -> type:
    made = object_type("DataAttribute", "A value that rows of an entity have.")
    plain_field(made, "name", str, "The attribute's name.")
    resolved_field(made, "type", graph_enum(AttributeType), lambda source, info: source.type, "What it holds.")
    plain_field(made, "length", int | None, "How many characters a text may have at most; null: it has no such bound.")
    plain_field(made, "minimum", Decimal | None, "The least value; of money in the currency's smallest unit.")
    plain_field(made, "maximum", Decimal | None, "The greatest value; of money in the currency's smallest unit.")
    plain_field(made, "choices", list[str], "The values that a choice has; empty for all else.")
    plain_field(made, "key", bool, "Whether it is the primary key.")
    plain_field(made, "required", bool, "Whether every row has a value.")
    plain_field(made, "unique", bool, "Whether no two rows have the same value.")
    plain_field(made, "sensitive", bool, "Whether it is encrypted, and masked for some.")
    plain_field(made, "made_by_server", bool, "Whether Rapport alone sets it.")
    plain_field(made, "description", str, "What it means.")
    plain_field(made, "columns", list[str], "Where it is kept: its column, and those that are made from it.")
    return made


def _relationship_type(attribute: type) -> type:
    made = object_type("DataRelationship", "What leads from rows of one entity to rows of another.")
    plain_field(made, "name", str, "What its source calls it: a contact's customer.")
    plain_field(made, "inverse", str | None, "What its target calls it: a customer's contacts. Null: it does not.")
    plain_field(made, "source", str, "The entity that it leads from.")
    plain_field(made, "target", str, "The entity that it leads to.")
    means = "How many rows there are at each end, the source's first."
    resolved_field(made, "cardinality", graph_enum(Cardinality), lambda source, info: source.cardinality, means)
    plain_field(made, "required", bool, "Whether there always is a target.")
    plain_field(made, "column", str | None, "The foreign key; null where a link keeps it.")
    plain_field(made, "through", str | None, "The entity that is the link between many and many.")
    plain_field(made, "attributes", list_of(attribute), "What the link says beside its two ends.")
    plain_field(made, "description", str, "What it means.")
    return made


def _shown(model: DataModel) -> dict[str, Any]:
    """The data model as the fields above look it up."""

    def entity(one: Entity) -> dict[str, Any]:
        shown = {name: getattr(one, name) for name in _OF_ENTITY}
        return {**shown, "search_columns": one.searched, "referenced_by": model.leading_to(one.name)}

    return {
        "domains": [
            {"name": one.name, "description": one.description, "entities": [entity(each) for each in one.entities]}
            for one in model.domains
        ]
    }


_OF_ENTITY = ("name", "table", "description", "attributes", "relationships", "together")
