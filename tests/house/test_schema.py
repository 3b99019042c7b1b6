"""Tests of the schema: it contains only declared fields, everything has a description, and the SDL is committed."""

from __future__ import annotations

import pytest
from graphql import build_schema

from models.custom_fields import CustomFieldEntity
from models.data_model import data_model
from models.description import camel, describe_all, snake
from models.fields import Kind
from schema.graph import build, sdl
from schema.mapping.entity import Mapped, all_mapped
from tests.house.checks import ROOT, mentioned, named_in, named_modules, undescribed

GRAPH = build()._schema

COLUMNS = {camel(name) for one in describe_all() for name in one.model._meta.db_fields}
NEVER = {camel(name) for name in ("password_hash", "secret_hash", "search_text", "search_grams", "deletion_id")} | {
    camel(name)
    for one in describe_all()
    for name, column in one.model._meta.fields_map.items()
    if getattr(getattr(column, "meaning", None), "kind", None) is Kind.COMPANION
}

every_entity = pytest.mark.parametrize("one", all_mapped(), ids=lambda one: one.name)


def test_the_committed_schema_is_this_one() -> None:
    committed = (ROOT / "schema" / "schema.graphql").read_text(encoding="utf-8")
    assert committed == sdl(), "schema/schema.graphql is not what the code builds: run make schema, and commit it"


def test_everything_is_described() -> None:
    assert undescribed(GRAPH) == []


def test_whatever_is_not_described_is_found() -> None:
    planted = build_schema("""
        "D" type Query { "D" a(b: Int): Int, c: Int, "D" d("D" e: I): E }
        input I { f: Int, "D" g: Int }
        enum E { H "D" J }
        "D" interface N { i: Int }
        scalar S
        union U = Query
    """)
    assert sorted(undescribed(planted)) == ["E", "E.H", "I", "I.f", "N.i", "Query.a(b)", "Query.c", "S", "U"]


def test_no_description_names_a_module() -> None:
    assert named_modules(sdl()) == set()
    assert named_modules(str(data_model())) == set()


def test_a_named_module_is_found() -> None:
    planted = "See `resolvers.changes.unit`, schema/schema.graphql, models.Row and jobs.worker. The schema. It"
    assert named_modules(planted) == {"resolvers.changes.unit", "jobs.worker"}


def test_no_hidden_column_is_anywhere() -> None:
    assert {"passwordHash", "secretHash", "searchText", "searchGrams", "deletionId", "nameFolded"} <= NEVER
    assert mentioned(sdl(), NEVER) == set()


def test_a_hidden_column_is_found() -> None:
    planted = (
        '"""Not the passwordHash."""\ntype Employee {\n  "Nor this: searchText"\n  name: String\n  deletionId: ID\n}'
    )
    assert mentioned(planted, NEVER) == {"deletionId"}


def shown_of(mapped: Mapped) -> set[str]:
    """Returns the declared fields of an entity, by their GraphQL names."""
    return {
        camel(name)
        for name in (
            *mapped.attributes,
            *mapped.to_one,
            *mapped.to_many,
            *mapped.computed,
            *mapped.resolved,
            *mapped.unions,
        )
    }


def custom(one: Mapped, name: str) -> set[str]:
    """Returns a field with custom fields, if the entity can have any."""
    return {name} if snake(one.name).upper() in CustomFieldEntity.__members__ else set()


@every_entity
def test_a_type_shows_what_is_listed(one: Mapped) -> None:
    expected = shown_of(one) | {"id", "maskedFields", "history"} | custom(one, "customFields")
    assert named_in(GRAPH, one.name) == expected


@every_entity
def test_a_filter_takes_what_is_listed(one: Mapped) -> None:
    description = one.entity.description
    keys = {camel(description.to_one[name].column) for name in one.to_one}
    known = shown_of(one) | keys | custom(one, "customField")
    assert named_in(GRAPH, f"{one.name}Where") - {"and", "or", "not", "id"} <= known
    attributes = {name.upper() for name in one.attributes}
    assert named_in(GRAPH, f"{one.name}OrderField") <= attributes


@every_entity
def test_inputs_take_what_is_listed(one: Mapped) -> None:
    if not one.entity.changeable:
        verbs = {f"{verb[0].upper()}{verb[1:]}Input" for verb in one.entity.verbs}
        generated = {f"{one.name}{kind}Input" for kind in ("Upsert", "Restore", "BulkCreate")}
        assert not GRAPH.type_map.keys() & generated - verbs
        return
    relations = one.entity.description.to_one
    columns = {camel(relations[name].column if name in relations else name) for name in one.written}
    extra = {camel(make().name) for make in one.extra_inputs} | custom(one, "customFields")
    created = {camel(relations[name].column if name in relations else name) for name in one.created_only}
    assert named_in(GRAPH, f"{one.name}CreateInput") == columns | extra | {"id", "externalId"}
    assert named_in(GRAPH, f"{one.name}UpsertInput") == columns | extra | {"externalId", "restoreDeleted"}
    assert named_in(GRAPH, f"{one.name}UpdateInput") == (columns - created) | extra | {
        "id",
        "externalId",
        "expectedVersion",
    }


@every_entity
def test_an_unlisted_column_stays_hidden(one: Mapped) -> None:
    listed = shown_of(one) | {"id"}
    for name in (one.name, f"{one.name}Where"):
        keys = {camel(relation.column) for relation in one.entity.description.to_one.values()}
        assert named_in(GRAPH, name) & COLUMNS <= listed | (keys if name.endswith("Where") else set())
