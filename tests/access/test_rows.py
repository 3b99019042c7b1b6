"""Tests that a row a viewer may not see is treated as if it did not exist.

This applies to lists, reads by id, counts, filters and searches, and along every relation.
"""

from __future__ import annotations

import models
from core.settings import Settings
from models.description import snake
from schema.mapping.entity import all_mapped, plural
from tests.access.world import VISIBLE, World
from tests.graph import Graph, gid

HANGING = [
    models.Contact,
    models.CustomerAssignment,
    models.Opportunity,
    models.OpportunityLine,
    models.OpportunityContact,
    models.SalesRecord,
    models.Activity,
    models.ActivityParticipant,
    models.Contract,
    models.Order,
    models.OrderLine,
    models.OrderRevision,
    models.OrderRevisionLine,
    models.ReturnRequest,
    models.Invoice,
    models.InvoiceLine,
    models.Payment,
    models.SupportCase,
    models.Asset,
    models.Repair,
    models.RepairPart,
    models.Membership,
    models.PointsEntry,
    models.ProductInterest,
    models.BehaviourEvent,
    models.Visitor,
    models.SurveyResponse,
    models.SurveyAnswer,
    models.Attachment,
]


async def test_each_role_lists_and_counts_its_customers(graph: Graph, world: World, settings: Settings) -> None:
    for name, visible in VISIBLE.items():
        mine = graph.as_employee(settings, world.employees[name])
        data = await mine("{ customers(first: 100) { totalCount nodes { name } } }")
        assert {node["name"] for node in data["customers"]["nodes"]} == visible, name
        assert data["customers"]["totalCount"] == len(visible), name


async def test_an_activity_is_seen_by_whoever_sees_what_it_is_about(
    graph: Graph, world: World, settings: Settings
) -> None:
    ends = {"opportunity": models.Opportunity, "order": models.Order, "contract": models.Contract}
    for end, model in {**ends, "support_case": models.SupportCase}.items():
        for at, id in world.rows[model.__name__].items():
            await world.make(models.Activity, subject=f"{end} of {at}", author_id=None, targets=[(f"{end}_id", id)])
    query = (
        '{ activities(first: 100, where: {subject: {contains: " of "}}) { nodes { subject targets { totalCount } } } }'
    )
    for name, visible in VISIBLE.items():
        data = await graph.as_employee(settings, world.employees[name])(query)
        found = {node["subject"]: node["targets"]["totalCount"] for node in data["activities"]["nodes"]}
        assert found == {f"{end} of {at}": 1 for end in (*ends, "support_case") for at in visible}, name


async def test_what_hangs_on_a_customer_is_seen_with_it(graph: Graph, world: World, settings: Settings) -> None:
    for name, visible in VISIBLE.items():
        mine = graph.as_employee(settings, world.employees[name])
        for model in HANGING:
            data = await mine(
                f"{{ rows: {_camel(plural(model.__name__))}(first: 100) {{ totalCount nodes {{ id }} }} }}"
            )
            expected = {gid(model, id) for at, id in world.rows[model.__name__].items() if at in visible}
            found = {node["id"] for node in data["rows"]["nodes"]}
            extra = found - {gid(model, id) for id in world.rows[model.__name__].values()}
            assert found - extra == expected, (name, model.__name__)
            # An activity about nothing is its author's alone, and of those who see all there is.
            assert len(extra) == (1 if model is models.Activity and name in ("seller", "admin", "analyst") else 0)
            assert data["rows"]["totalCount"] == len(found), (name, model.__name__)


async def test_an_unseen_row_is_like_none(graph: Graph, world: World, settings: Settings) -> None:
    seller = graph.as_employee(settings, world.employees["seller"])
    for model in (models.Customer, *HANGING):
        rows = world.customers if model is models.Customer else world.rows[model.__name__]
        seen, unseen = gid(model, rows["assigned"] if "assigned" in rows else rows["owned"]), gid(model, rows["served"])
        field = snake(model.__name__)
        name = field.split("_")[0] + "".join(word.capitalize() for word in field.split("_")[1:])
        data = await seller(
            f"query($seen: ID!, $unseen: ID!) {{ a: {name}(id: $seen) {{ id }} b: {name}(id: $unseen) {{ id }}"
            " c: node(id: $unseen) { id } d: nodes(ids: [$seen, $unseen]) { id } }",
            seen=seen,
            unseen=unseen,
        )
        assert data == {"a": {"id": seen}, "b": None, "c": None, "d": [{"id": seen}, None]}, model.__name__


async def test_filters_and_search_find_nothing_through_the_unseen(
    graph: Graph, world: World, settings: Settings
) -> None:
    seller = graph.as_employee(settings, world.employees["seller"])
    probes = {
        'customers(where: {name: {eq: "served"}})': 0,
        'customers(search: "served")': 0,
        'contacts(search: "contact of served")': 0,
        'employees(where: {customers: {some: {name: {eq: "served"}}}})': 0,
        'employees(where: {customers: {some: {name: {eq: "owned"}}}})': 1,
        'employees(where: {customers: {every: {name: {eq: "assigned"}}}, fullName: {contains: "employee"}})': 9,
        'stages(where: {opportunities: {some: {customer: {name: {eq: "served"}}}}})': 0,
        'stages(where: {opportunities: {some: {customer: {name: {eq: "owned"}}}}})': 1,
        'products(where: {opportunityLines: {some: {opportunity: {name: {contains: "served"}}}}})': 0,
        'contacts(where: {customer: {name: {startsWith: "s"}}})': 0,
    }
    for probe, expected in probes.items():
        data = await seller(f"{{ rows: {probe} {{ totalCount }} }}")
        assert data["rows"]["totalCount"] == expected, probe


async def test_a_key_that_leads_to_the_unseen_is_as_good_as_null(
    graph: Graph, world: World, settings: Settings
) -> None:
    unseen = gid(models.Customer, world.customers["others"])
    await graph.done("customerUpdate", id=gid(models.Customer, world.customers["owned"]), parentId=unseen)
    asked = f"""{{
      eq: customers(where: {{parentId: {{eq: "{unseen}"}}}}) {{ totalCount }}
      in: customers(where: {{parentId: {{in: ["{unseen}"]}}}}) {{ totalCount }}
      ne: customers(where: {{parentId: {{ne: "{unseen}"}}}}) {{ totalCount }}
      none: customers(where: {{parentId: {{isNull: true}}}}) {{ totalCount }}
      some: customers(where: {{parentId: {{isNull: false}}}}) {{ totalCount }}
    }}"""
    seller = await graph.as_employee(settings, world.employees["seller"])(asked)
    assert [found["totalCount"] for found in seller.values()] == [0, 0, 2, 2, 0]
    head = await graph.as_employee(settings, world.employees["head"])(asked)
    assert [found["totalCount"] for found in head.values()] == [1, 1, 6, 6, 1]


async def test_a_condition_that_was_too_deep_for_sqlite_is_answered(
    graph: Graph, world: World, settings: Settings
) -> None:
    head = graph.as_employee(settings, world.employees["head"])
    where = {
        "employees": {"some": {"assignedActivities": {"none": {"participants": {"none": {"id": {"isNull": True}}}}}}}
    }
    response = await head.ask("query($where: TeamWhere) { teams(where: $where) { totalCount } }", where=where)
    assert "errors" not in response


async def test_nothing_of_the_unseen_is_in_any_answer(graph: Graph, world: World, settings: Settings) -> None:
    # Reads all lists and their relations as each role. No response contains a text of a row that the role may not see.
    for name, visible in VISIBLE.items():
        mine = graph.as_employee(settings, world.employees[name])
        hidden = [sentinel for at in world.customers if at not in visible for sentinel in _texts(at)]
        for one in all_mapped():
            relations = " ".join(
                [f"{_camel(relation)} {{ ...{relation_target(one, relation)}_ }}" for relation in one.to_one]
                + [
                    f"{_camel(relation)}(first: 50) {{ totalCount nodes {{ ...{relation_target(one, relation)}_ }} }}"
                    for relation in one.to_many
                ]
            )
            shown = {relation_target(one, relation) for relation in (*one.to_one, *one.to_many)}
            fragments = " ".join(_fragment(target) for target in sorted(shown | {one.name}))
            query = (
                f"{{ rows: {_camel(one.plural)}(first: 50) {{ nodes {{ ...{one.name}_ {relations} }} }} }} {fragments}"
            )
            response = await mine.http.post("/graphql", json={"query": query})
            assert "errors" not in response.json(), response.json()["errors"]
            for sentinel in hidden:
                assert sentinel not in response.text, (name, one.name, sentinel)


def _texts(at: str) -> tuple[str, ...]:
    return (f'"{at}"', f'of {at}"', f"{at} street", f'about {at}"', f"c.{at}@", f'"{at}@')


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def relation_target(one: object, relation: str) -> str:
    description = one.entity.description  # type: ignore[attr-defined]
    found = description.to_one.get(relation) or description.to_many[relation]
    return str(found.target)


def _fragment(name: str) -> str:
    one = next(one for one in all_mapped() if one.name == name)
    money = {attribute for attribute in one.attributes if one.entity.description.attributes[attribute].kind == "MONEY"}
    fields = " ".join(_camel(a) + (" { amount }" if a in money else "") for a in one.attributes)
    return f"fragment {name}_ on {name} {{ id {fields} maskedFields }}"
