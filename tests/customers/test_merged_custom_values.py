"""Tests of custom fields in merges: the survivor gets what it lacks, and relations lead to it; all of it goes back."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from models.row import Row
from resolvers.changes import merge_plan
from resolvers.customers import survivor_values
from tests.customers.merging import CONTACT, CUSTOMER, LEAD, differences, everything, merged, problems, unmerged
from tests.customers.test_random_merges import broken
from tests.factories import Make
from tests.graph import Graph, gid
from tests.rivals import Rival
from tests.unchanged import unchanged

_NUMBERS = count(1)

TYPES: Mapping[str, tuple[str, dict[str, Any], Any, Any]] = {
    "TEXT": ("text", {}, "one", "two"),
    "NUMBER": ("number", {}, "1.5", "-2"),
    "MONEY": ("money", {}, {"amount": "7.00", "currency": "EUR"}, {"amount": "8.50", "currency": "USD"}),
    "DATE": ("date", {}, "2026-02-28", "2027-03-01"),
    "BOOLEAN": ("boolean", {}, True, False),
    "OPTION": ("option", {"options": "Gold; Silver"}, "Gold", "Silver"),
}
"""The input of a type, what its definition needs, and two values."""

SHOWN = """
customFields {
  ... on CustomTextValue { name text } ... on CustomNumberValue { name number }
  ... on CustomMoneyValue { name money { amount currency } } ... on CustomDateValue { name date }
  ... on CustomBooleanValue { name boolean } ... on CustomOptionValue { name option }
  ... on CustomRelationValue { name row { id } }
}
"""


@pytest.fixture
def name() -> str:
    """Returns a name that no field has yet."""
    return f"merging{next(_NUMBERS)}x"


async def define(graph: Graph, name: str, type_: str, model: type[Row] = CUSTOMER, **also: Any) -> str:
    """Defines a field. Returns its id."""
    values = {"type": type_, "label": name, **TYPES.get(type_, ("", {}, 0, 0))[1], **also}
    return str((await graph.done("customFieldCreate", entity=_kind(model), name=name, **values))["id"])


def _kind(model: type[Row]) -> str:
    return {"SupportCase": "SUPPORT_CASE"}.get(model.__name__, model.__name__.upper())


async def put(graph: Graph, model: type[Row], id: UUID, **values: Any) -> None:
    """Sets custom fields of a row. `values`: the input without the name, by name."""
    mutation = f"{model.__name__[0].lower()}{model.__name__[1:]}Update"
    await graph.change(mutation, "id", id=str(id), customFields=[{"name": one, **values[one]} for one in values])


async def shown(graph: Graph, model: type[Row], id: UUID) -> dict[str, Any]:
    """Returns the values of a row, by name."""
    query = f"query($id: ID!) {{ node(id: $id) {{ ... on {model.__name__} {{ {SHOWN} }} }} }}"
    found = (await graph(query, id=gid(model, id)))["node"]["customFields"]
    return {one["name"]: next(value for key, value in one.items() if key != "name") for one in found}


async def values(database: Database) -> set[tuple[str, ...]]:
    """Returns the whole table of values."""
    return {tuple(map(str, row)) for row in await database.fetch('SELECT * FROM "custom_field_value"')}


async def pair(make: Make, model: type[Row]) -> tuple[UUID, UUID, UUID]:
    """Makes a survivor, and two others."""
    same: dict[str, Any] = {"customer_id": await make(CUSTOMER)} if model is CONTACT else {}
    return await make(model, **same), await make(model, **same), await make(model, **same)


@pytest.mark.parametrize("model", [CUSTOMER, CONTACT, LEAD])
async def test_the_survivor_gets_what_it_lacks(
    graph: Graph, make: Make, database: Database, settings: Settings, name: str, model: type[Row]
) -> None:
    survivor, first, second = await pair(make, model)
    for type_, (key, _, one, other) in TYPES.items():
        for kind in ("own", "lacks", "late", "none"):
            await define(graph, f"{name}{kind}{type_.lower()}", type_, model)
        mine, theirs = {key: one}, {key: other}
        await put(graph, model, survivor, **{f"{name}own{type_.lower()}": mine})
        await put(graph, model, first, **{f"{name}{kind}{type_.lower()}": theirs for kind in ("own", "lacks")})
        await put(graph, model, second, **{f"{name}{kind}{type_.lower()}": mine for kind in ("lacks", "late")})
    begun, table = await everything(database), await values(database)
    before = await shown(graph, model, first)
    found = await merged(graph, model, survivor, first, second)
    assert found["userErrors"] == []
    wanted: dict[str, Any] = {}
    for type_, (_, _, one, other) in TYPES.items():
        kinds = {"own": one, "lacks": other, "late": one}
        wanted |= {f"{name}{kind}{type_.lower()}": value for kind, value in kinds.items()}
    assert await shown(graph, model, survivor) == wanted
    assert await shown(graph, model, first) == before
    got = sorted(f"{name}{kind}{type_.lower()}" for kind in ("lacks", "late") for type_ in TYPES)
    assert found["fields"] == got
    assert {"entity": model.__name__, "moved": 0, "united": 0, "changed": 1} in found["counts"]
    assert await broken(database, settings) == {}
    back = await unmerged(graph, model, found["mergeId"])
    assert (back["userErrors"], back["conflicts"], back["fields"]) == ([], [], got)
    assert differences(begun, await everything(database)) == {}
    assert await values(database) == table


async def test_values_are_chosen(graph: Graph, make: Make, database: Database, name: str) -> None:
    survivor, first, second = await pair(make, CUSTOMER)
    for kind in ("a", "b", "c"):
        await define(graph, f"{name}{kind}", "TEXT")
    await put(graph, CUSTOMER, survivor, **{f"{name}{kind}": {"text": "mine"} for kind in ("a", "b", "c")})
    await put(graph, CUSTOMER, second, **{f"{name}a": {"text": "theirs"}})
    begun, table = await everything(database), await values(database)
    chosen = [{"field": f"{name}{kind}", "other": gid(CUSTOMER, second)} for kind in ("a", "b")]
    found = await merged(graph, CUSTOMER, survivor, first, second, fieldChoices=chosen)
    assert (found["userErrors"], found["fields"]) == ([], [f"{name}a", f"{name}b"])
    assert await shown(graph, CUSTOMER, survivor) == {f"{name}a": "theirs", f"{name}c": "mine"}
    query = "query($id: ID!) { customer(id: $id) { history(first: 3) { nodes { changes { field before after } } } } }"
    entries = (await graph(query, id=str(survivor)))["customer"]["history"]["nodes"]
    logged = [one for entry in entries for one in entry["changes"] if one["field"].startswith("customFields")]
    assert {"field": f"customFields.{name}a", "before": "mine", "after": "theirs"} in logged
    assert {"field": f"customFields.{name}b", "before": "mine", "after": None} in logged
    back = await unmerged(graph, CUSTOMER, found["mergeId"])
    assert (back["conflicts"], back["fields"]) == ([], [f"{name}a", f"{name}b"])
    assert differences(begun, await everything(database)) == {}
    assert await values(database) == table


async def test_a_choice_that_does_not_fit_is_refused(graph: Graph, make: Make, database: Database, name: str) -> None:
    survivor, first, second = await pair(make, CUSTOMER)
    required = await define(graph, f"{name}a", "TEXT")
    await define(graph, f"{name}b", "RELATION", relatesTo="CUSTOMER")
    await define(graph, f"{name}c", "RELATION", relatesTo="CUSTOMER")
    gone = await make(CUSTOMER)
    await put(graph, CUSTOMER, survivor, **{f"{name}a": {"text": "mine"}})
    links = {"b": survivor, "c": gone}
    await put(graph, CUSTOMER, first, **{f"{name}{one}": {"relation": gid(CUSTOMER, id)} for one, id in links.items()})
    await graph.change("customFieldUpdate", "id", id=required, required=True)
    await graph.change("customerDelete", "id", id=str(gone))
    other = {"other": gid(CUSTOMER, first)}
    cases: list[tuple[list[dict[str, Any]], str, str]] = [
        ([{"field": f"{name}x", **other}], "0.field", "INVALID"),
        ([{"field": f"{name}a", **other}], "0.field", "REQUIRED"),
        ([{"field": f"{name}b", **other}], "0.field", "INVALID"),
        ([{"field": f"{name}c", **other}], "0.field", "NOT_FOUND"),
        ([{"field": f"{name}a", "other": gid(CUSTOMER, second)}], "0.other", "INVALID"),
        (
            [{"field": "city", **other}, {"field": f"{name}b", **other}, {"field": f"{name}b", **other}],
            "2.field",
            "INVALID",
        ),
    ]
    async with unchanged(database):
        for choices, field, code in cases:
            found = await merged(graph, CUSTOMER, survivor, first, fieldChoices=choices)
            assert problems(found) == [(f"input.fieldChoices.{field}", code)], choices


@pytest.mark.parametrize("model", [CUSTOMER, CONTACT, LEAD])
async def test_relations_lead_to_the_survivor(
    graph: Graph, make: Make, database: Database, settings: Settings, name: str, model: type[Row]
) -> None:
    survivor, other, third = await pair(make, model)
    await define(graph, name, "RELATION", models.Product, relatesTo=_kind(model))
    await define(graph, f"{name}case", "RELATION", models.SupportCase, relatesTo=_kind(model))
    await define(graph, f"{name}self", "RELATION", model, relatesTo=_kind(model))
    await define(graph, f"{name}lone", "RELATION", model, relatesTo=_kind(model))
    gone = await define(graph, f"{name}gone", "RELATION", models.Product, relatesTo=_kind(model))
    product, deleted, elsewhere = [await make(models.Product) for _ in range(3)]
    customer = other if model is CUSTOMER else await make(CUSTOMER)
    case = await make(models.SupportCase, customer_id=customer)
    link = {"relation": gid(model, other)}
    await put(graph, models.Product, product, **{name: link, f"{name}gone": link})
    await put(graph, models.Product, deleted, **{name: link})
    await put(graph, models.Product, elsewhere, **{name: {"relation": gid(model, third)}})
    await put(graph, models.SupportCase, case, **{f"{name}case": link})
    await put(graph, model, third, **{f"{name}self": link})
    await put(graph, model, survivor, **{f"{name}self": link})
    own = {"relation": gid(model, survivor)}  # which the survivor does not get
    await put(graph, model, other, **{f"{name}self": link, f"{name}lone": own})
    await graph.change("productDelete", "id", id=str(deleted))
    await graph.change("customFieldDelete", "id", id=gone)
    begun, table = await everything(database), await values(database)
    found = await merged(graph, model, survivor, other)
    assert found["userErrors"] == []
    assert await shown(graph, models.Product, product) == {name: {"id": gid(model, survivor)}}
    assert await shown(graph, models.Product, elsewhere) == {name: {"id": gid(model, third)}}
    assert (await shown(graph, models.SupportCase, case))[f"{name}case"] == {"id": gid(model, survivor)}
    assert await shown(graph, model, third) == {f"{name}self": {"id": gid(model, survivor)}}
    assert await shown(graph, model, survivor) == {f"{name}self": {"id": gid(model, survivor)}}
    rows = await database.fetch('SELECT "row_id", "relation_id" FROM "custom_field_value"')
    assert [str(row) for row, to in rows if str(to) == str(other)] == [str(other)]
    moved = {one["entity"]: one["moved"] for one in found["counts"]}
    assert moved["Product"] == 2
    assert moved["SupportCase"] == 1
    assert await broken(database, settings) == {}
    back = await unmerged(graph, model, found["mergeId"])
    assert (back["userErrors"], back["conflicts"]) == ([], [])
    assert differences(begun, await everything(database)) == {}
    assert await values(database) == table


async def test_conflicts_are_exact(graph: Graph, make: Make, database: Database, settings: Settings, name: str) -> None:
    survivor, other, _ = await pair(make, CUSTOMER)
    for kind in ("a", "b"):
        await define(graph, f"{name}{kind}", "TEXT")
    option = await define(graph, f"{name}c", "OPTION")
    await define(graph, f"{name}to", "RELATION", models.Product, relatesTo="CUSTOMER")
    await put(graph, CUSTOMER, survivor, **{f"{name}c": {"option": "Gold"}})
    await put(
        graph,
        CUSTOMER,
        other,
        **{f"{name}a": {"text": "x"}, f"{name}b": {"text": "y"}, f"{name}c": {"option": "Silver"}},
    )
    changed, same = await make(models.Product), await make(models.Product)
    link = {f"{name}to": {"relation": gid(CUSTOMER, other)}}
    for id in (changed, same):
        await put(graph, models.Product, id, **link)
    chosen = [{"field": f"{name}c", "other": gid(CUSTOMER, other)}]
    found = await merged(graph, CUSTOMER, survivor, other, fieldChoices=chosen)
    await put(graph, CUSTOMER, survivor, **{f"{name}a": {"text": "later"}})
    await graph.change("productUpdate", "id", id=str(changed), name="Later")
    await graph.change("customFieldUpdate", "id", id=option, options="Silver")
    input = {"name": "New", "customFields": [{"name": f"{name}to", "relation": gid(CUSTOMER, survivor)}]}
    came = (await graph.done("productCreate", "id", sku=name, **input))["id"]
    for dry in (True, False):
        back = await unmerged(graph, CUSTOMER, found["mergeId"], dryRun=dry)
        assert [(one["rowId"], one["field"], one["reason"]) for one in back["conflicts"]] == [
            (came, None, "CAME"),
            (gid(CUSTOMER, survivor), f"{name}a", "CHANGED"),
            (gid(models.Product, changed), None, "CHANGED"),
            (gid(CUSTOMER, survivor), f"{name}c", "TIED"),
        ]
        assert back["fields"] == [f"{name}b"]
    assert await shown(graph, CUSTOMER, survivor) == {f"{name}a": "later", f"{name}c": "Silver"}
    there = {changed: survivor, same: other}
    for id, customer in there.items():
        assert await shown(graph, models.Product, id) == {f"{name}to": {"id": gid(CUSTOMER, customer)}}
    assert await broken(database, settings) == {}


async def test_united_memberships_keep_their_values(graph: Graph, make: Make, database: Database, name: str) -> None:
    survivor, other, third = await pair(make, CUSTOMER)
    program = await make(models.MembershipProgram)
    for kind in ("own", "lacks"):
        await define(graph, f"{name}{kind}", "TEXT", models.Membership)
    await define(graph, f"{name}to", "RELATION", models.Product, relatesTo="MEMBERSHIP")
    kept, gone, moves = [
        await make(models.Membership, customer_id=id, program_id=program) for id in (survivor, other, third)
    ]
    await put(graph, models.Membership, kept, **{f"{name}own": {"text": "mine"}})
    for id in (gone, moves):
        await put(graph, models.Membership, id, **{f"{name}{kind}": {"text": str(id)} for kind in ("own", "lacks")})
    product = await make(models.Product)
    await put(graph, models.Product, product, **{f"{name}to": {"relation": gid(models.Membership, gone)}})
    begun, table = await everything(database), await values(database)
    found = await merged(graph, CUSTOMER, survivor, other, third)
    assert found["userErrors"] == []
    first = min(gone, moves)
    assert await shown(graph, models.Membership, kept) == {f"{name}own": "mine", f"{name}lacks": str(first)}
    assert await shown(graph, models.Product, product) == {f"{name}to": {"id": gid(models.Membership, kept)}}
    back = await unmerged(graph, CUSTOMER, found["mergeId"])
    assert (back["userErrors"], back["conflicts"]) == ([], [])
    assert differences(begun, await everything(database)) == {}
    assert await values(database) == table


@pytest.mark.parametrize("place", ["plan", "write"])
async def test_a_relation_that_is_set_meanwhile_leads_to_the_survivor(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    place: str,
) -> None:
    survivor, other, _ = await pair(make, CUSTOMER)
    await define(graph, name, "RELATION", models.Product, relatesTo="CUSTOMER")
    product = await make(models.Product)
    link = {name: {"relation": gid(CUSTOMER, other)}}
    rival = Rival(monkeypatch, merge_plan, place, lambda: put(graph, models.Product, product, **link))
    found = await merged(graph, CUSTOMER, survivor, other)
    assert found["userErrors"] == []
    await rival.outcome()
    assert await shown(graph, models.Product, product) == {name: {"id": gid(CUSTOMER, survivor)}}
    assert await broken(database, settings) == {}


async def test_a_value_that_is_set_meanwhile_is_not_lost(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    survivor, other, _ = await pair(make, CUSTOMER)
    await define(graph, name, "TEXT")
    value = {name: {"text": "theirs"}}
    rival = Rival(monkeypatch, merge_plan, "plan", lambda: put(graph, CUSTOMER, other, **value))
    found = await merged(graph, CUSTOMER, survivor, other)
    assert found["userErrors"] == []
    await rival.outcome()
    assert await shown(graph, CUSTOMER, survivor) == {name: "theirs"}


async def test_an_option_that_is_removed_meanwhile_is_not_given_back(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    survivor, other, _ = await pair(make, CUSTOMER)
    field = await define(graph, name, "OPTION")
    await put(graph, CUSTOMER, survivor, **{name: {"option": "Gold"}})
    await put(graph, CUSTOMER, other, **{name: {"option": "Silver"}})
    chosen = [{"field": name, "other": gid(CUSTOMER, other)}]
    merge = (await merged(graph, CUSTOMER, survivor, other, fieldChoices=chosen))["mergeId"]

    async def remove() -> list[tuple[str, str]]:
        return await graph.refused("customFieldUpdate", id=field, options="Silver")

    rival = Rival(monkeypatch, survivor_values, "_is_valid", remove)
    back = await unmerged(graph, CUSTOMER, merge)
    assert (back["userErrors"], back["conflicts"], back["fields"]) == ([], [], [name])
    assert await rival.outcome() == [("input.options", "IN_USE")]
    assert await shown(graph, CUSTOMER, survivor) == {name: "Gold"}
    assert await broken(database, settings) == {}
