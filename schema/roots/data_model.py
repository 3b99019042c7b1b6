"""The query `dataModel`, which returns the entities, attributes and relationships that the viewer may see."""

from __future__ import annotations

from functools import cache
from math import ceil
from typing import Any

from models.data_model import AttributeType, Cardinality, DataModel, Entity, data_model
from resolvers import access, registry
from resolvers.access import Columns, Listed, Viewer
from schema.mapping.context import signed_in
from schema.mapping.definitions import list_of, object_type, plain_field, resolved_field
from schema.mapping.entity import BASE, all_mapped
from schema.mapping.reads import Structure
from schema.mapping.scalars import Decimal
from schema.mapping.values import graph_enum


def visible_model(viewer: Viewer | None) -> DataModel:
    """Returns the part of the data model that `viewer` may see. Raises Unauthenticated if `viewer` is None."""
    return access.structure(_visible_columns(viewer))


def _visible_columns(viewer: Viewer | None) -> Columns | None:
    return access.visible_columns(viewer, _listed())


@cache
def _listed() -> Listed:
    """Returns the names of the attributes that are in the GraphQL schema, by entity name.

    For an entity without a GraphQL type, such as a link entity, these are the attributes that every entity has.
    """
    own = {one.name: ("id", *one.attributes) for one in all_mapped()}
    return {entity.name: own.get(entity.name, ("id", *BASE)) for entity in registry.entities()}


def add_data_model(query: type) -> None:
    """Adds the field `dataModel` to the root type Query."""
    resolved_field(
        query,
        "data_model",
        _type(),
        lambda source, info: _shown(visible_model(signed_in(info).viewer)),
        "The entities and relationships that you may see.",
        reads=Structure(_visible_columns),
        charge=1,
    )


def _type() -> type:
    whole = data_model()
    tables = list(whole.entities)
    attributes = _average(sum(len(one.attributes) for one in tables), len(tables))
    relationships = _average(len(list(whole.relationships)), len(tables))
    attribute = _attribute_type()
    relationship = _relationship_type(attribute)
    entity = object_type("DataEntity", "An entity, a link between entities, or an internal table.")
    plain_field(entity, "name", str, "The entity's name, in the singular.")
    plain_field(entity, "table", str, "The name of its table.")
    plain_field(entity, "description", str, "The description of the entity.")
    plain_field(entity, "attributes", list_of(attribute), "The attributes, primary key first.", rows=attributes)
    means = "The relationships whose foreign key this entity holds."
    plain_field(entity, "relationships", list_of(relationship), means, rows=relationships)
    means = "The relationships from other entities to this one."
    plain_field(entity, "referenced_by", list_of(relationship), means, rows=relationships)
    means = "The unique constraints over several fields, each as a list of names. They ignore deleted rows."
    plain_field(entity, "together", list[list[str]], means)
    means = "The columns of the full-text search; empty if there is none."
    plain_field(entity, "search_columns", list[str], means)
    domain = object_type("DataDomain", "A business domain.")
    plain_field(domain, "name", str, "The domain's name.")
    plain_field(domain, "description", str, "The description of the domain.")
    entities = _average(len(tables), len(whole.domains))
    plain_field(domain, "entities", list_of(entity), "The entities of the domain.", rows=entities)
    model = object_type("DataModel", "The entities and their relationships, by domain.")
    plain_field(model, "domains", list_of(domain), "The domains, ordered by name.", rows=len(whole.domains))
    return model


def _average(count: int, parents: int) -> int:
    """Returns the average number of items in a list, rounded up. The cost of an operation assumes this number."""
    return ceil(count / parents)


def _attribute_type() -> type:
    made = object_type("DataAttribute", "An attribute of an entity.")
    plain_field(made, "name", str, "The attribute's name.")
    resolved_field(made, "type", graph_enum(AttributeType), lambda source, info: source.type, "The type of the value.")
    plain_field(made, "length", int | None, "The most characters of a text; null if unlimited.")
    plain_field(made, "minimum", Decimal | None, "The smallest value; for money, in the currency's smallest unit.")
    plain_field(made, "maximum", Decimal | None, "The largest value; for money, in the currency's smallest unit.")
    plain_field(made, "choices", list[str], "The values of a choice; empty for other types.")
    plain_field(made, "key", bool, "Whether it is the primary key.")
    plain_field(made, "required", bool, "Whether every row has a value.")
    plain_field(made, "unique", bool, "Whether no two rows have the same value.")
    plain_field(made, "sensitive", bool, "Whether it is encrypted, and masked for some viewers.")
    plain_field(made, "made_by_server", bool, "Whether only Rapport sets it.")
    plain_field(made, "description", str, "The description of the attribute.")
    plain_field(made, "columns", list[str], "The column of the value, and the columns derived from it.")
    return made


def _relationship_type(attribute: type) -> type:
    made = object_type("DataRelationship", "A relationship from one entity to another.")
    plain_field(made, "name", str, "The name at the source, such as customer of a contact.")
    plain_field(made, "inverse", str | None, "The name at the target, such as contacts of a customer, if any.")
    plain_field(made, "source", str, "The name of the source entity.")
    plain_field(made, "target", str, "The name of the target entity.")
    means = "How many rows are at each end, source first."
    resolved_field(made, "cardinality", graph_enum(Cardinality), lambda source, info: source.cardinality, means)
    plain_field(made, "required", bool, "Whether every source row has a target.")
    plain_field(made, "column", str | None, "The foreign key column; null if there is a link entity.")
    plain_field(made, "through", str | None, "The link entity of a many-to-many relationship.")
    plain_field(made, "attributes", list_of(attribute), "The attributes of the link entity.")
    plain_field(made, "description", str, "The description of the relationship.")
    return made


def _shown(model: DataModel) -> dict[str, Any]:
    """Returns the source of a field of the type `DataModel`."""

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
