"""Saved conditions take what the `where` of the graph takes, and are evaluated with the rights of their editors."""

from __future__ import annotations

import json
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, Undefined
from graphql.utilities import coerce_input_value

import models
from core.errors import Refused
from core.settings import Settings
from models.description import camel
from models.people import EmployeeRole
from resolvers import access, registry
from resolvers.changes.condition_rules import in_force
from resolvers.reads import saved_conditions
from resolvers.reads.where import operators_of
from resolvers.search.custom_columns import entity_of
from resolvers.search.expressions import LIVING, equals, every
from schema.graph import build
from tests.factories import Make
from tests.graph import Graph, gid

GRAPH = build()._schema
LEAD_WHERE = GRAPH.type_map["LeadWhere"]
ANY = '{"source": {"eq": "web"}}'


def _type(name: str) -> GraphQLInputObjectType:
    found = GRAPH.type_map[name]
    assert isinstance(found, GraphQLInputObjectType)
    return found


@pytest.mark.parametrize("entity", list(registry.entities()), ids=lambda entity: entity.name)
def test_a_saved_condition_names_what_the_graph_names(entity: registry.Entity) -> None:
    if f"{entity.name}Where" not in GRAPH.type_map:
        pytest.skip("nothing of the graph filters it")
    fields = _type(f"{entity.name}Where").fields
    known = saved_conditions._fields(entity)
    assert known.keys() | {"and", "or", "not"} == fields.keys() - {"customField"}
    assert ("customField" in fields) == bool(entity_of(entity.description))
    for name, attribute in entity.description.attributes.items():
        if camel(name) in known and name != "id":
            named = fields[camel(name)].type
            assert {camel(one) for one in operators_of(attribute)} == _type(str(named)).fields.keys()


GOOD: list[dict[str, Any]] = [
    {"source": {"eq": "web"}},
    {"source": {"in": "web"}},
    {"and": [{"score": {"gte": 5}}, {"or": {"name": {"startsWith": "A"}}}], "not": {"company": {"isNull": True}}},
    {"receivedAt": {"gte": {"ago": "P90D"}, "lt": "2026-05-01T09:30:00Z"}},
    {"status": {"in": ["NEW", "ASSIGNED"]}},
    {"email": {"eq": "anna@example.com"}},
    {"owner": {"team": {"businessLine": {"eq": "Solar"}}}},
    {"campaign": {"budget": {"gt": {"amount": "10.50", "currency": "EUR"}}, "startsOn": {"lt": {"ahead": "P1M"}}}},
    {"activities": {"some": {"kind": {"eq": "CALL"}, "durationMinutes": {"gt": 2.0}}}},
    {"convertedCustomer": {"contacts": {"none": {"primary": {"eq": True}}}}},
]
BAD: list[tuple[Any, str, str]] = [
    ({"sauce": {"eq": "web"}}, "condition", "INVALID"),
    ({"source": {"is": "web"}}, "condition.source", "INVALID"),
    ({"source": {"eq": 5}}, "condition.source.eq", "INVALID"),
    ({"source": "web"}, "condition.source", "INVALID"),
    ({"score": {"gte": "5"}}, "condition.score.gte", "INVALID"),
    ({"score": {"gte": True}}, "condition.score.gte", "INVALID"),
    ({"score": {"gte": 2**31}}, "condition.score.gte", "INVALID"),
    ({"status": {"in": ["NEW", "OLD"]}}, "condition.status.in.1", "INVALID"),
    ({"receivedAt": {"gte": {"ago": "90 days"}}}, "condition.receivedAt.gte", "INVALID"),
    ({"receivedAt": {"gte": "2026-05-01"}}, "condition.receivedAt.gte", "INVALID"),
    ({"email": {"contains": "example"}}, "condition.email", "INVALID"),
    ({"ownerId": {"eq": "nobody"}}, "condition.ownerId.eq", "INVALID"),
    ({"campaign": {"budget": {"gt": {"amount": 10.5, "currency": "EUR"}}}}, "condition.campaign.budget.gt", "INVALID"),
    ({"activities": {"kind": {"eq": "CALL"}}}, "condition.activities", "INVALID"),
    ({"or": [{"source": {"eq": "web"}}, {"sauce": {"eq": "web"}}]}, "condition.or.1", "INVALID"),
    ({"not": None}, "condition.not", "INVALID"),
]


def _is_valid(where: Any) -> bool:
    return coerce_input_value(where, LEAD_WHERE) is not Undefined  # type: ignore[arg-type]


async def test_a_condition_is_checked_when_it_is_saved(graph: Graph, make: Make, settings: Settings) -> None:
    lead = registry.of(models.Lead)
    for where in GOOD:
        assert _is_valid(where), where
        saved_conditions.read_condition(lead, json.dumps(where), access.SYSTEM, settings.time_zone)
    rule = await make(models.ScoringRule, condition=ANY)
    before = await make.row(models.ScoringRule, rule)
    for where, path, code in BAD:
        # The graph's own type refuses the same, except null, which only the reader of the argument refuses, and ids.
        assert not _is_valid(where) or None in where.values() or "ownerId" in where, where
        found = await graph.refused("scoringRuleUpdate", id=gid(models.ScoringRule, rule), condition=json.dumps(where))
        assert found == [(f"input.{path}", code)], where
    for text, path, code in [
        ("[]", "condition", "INVALID"),
        ("{", "condition", "INVALID"),
        ("{}", "condition", "REQUIRED"),
        ('{"source": {}}', "condition.source", "REQUIRED"),
        ('{"or": []}', "condition.or", "REQUIRED"),
        (json.dumps({"and": [{"name": {"eq": str(n)}} for n in range(101)]}), "condition", "OUT_OF_RANGE"),
        ('{"not":' * 20 + ANY + "}" * 20, "condition", "OUT_OF_RANGE"),
        ('{"not":' * 100 + ANY + "}" * 100, "condition.not", "INVALID"),
        ('{"not":' * 300 + ANY + "}" * 300, "condition", "INVALID"),
    ]:
        found = await graph.refused("scoringRuleUpdate", id=gid(models.ScoringRule, rule), condition=text)
        assert found == [(f"input.{path}", code)], text
    assert await make.row(models.ScoringRule, rule) == before


async def test_a_rule_names_its_last_editor_and_stops_with_them(graph: Graph, make: Make, settings: Settings) -> None:
    editor = await make(models.Employee, role="ADMIN")
    rule = await make(models.ScoringRule, condition='{"phone": {"isNull": false}}')
    id = gid(models.ScoringRule, rule)
    their = graph.as_employee(settings, editor)
    shown = "editedBy { id } stoppedBecause"
    assert await graph("query($id: ID!) { scoringRule(id: $id) { " + shown + " } }", id=id) == {
        "scoringRule": {"editedBy": None, "stoppedBecause": None}
    }
    row = await their.done("scoringRuleUpdate", shown, id=id, points=7)
    assert row == {"editedBy": {"id": gid(models.Employee, editor)}, "stoppedBecause": None}
    assert (await graph.done("scoringRuleUpdate", shown, id=id, points=7))["editedBy"] == row["editedBy"]

    async def running() -> int:
        async def work(unit: Any) -> int:
            return len(
                await in_force(unit, models.ScoringRule, [await unit.get(models.ScoringRule, rule)], "condition")
            )

        return await make.changes.run(work)

    async def reason() -> str | None:
        found = await graph("query($id: ID!) { scoringRule(id: $id) { stoppedBecause } }", id=id)
        reason: str | None = found["scoringRule"]["stoppedBecause"]
        return reason

    assert await running() == 1
    await graph.done("employeeUpdate", id=gid(models.Employee, editor), role="FINANCE")
    assert await running() == 0
    assert "may not read a Lead" in str(await reason())
    await graph.done("employeeUpdate", id=gid(models.Employee, editor), role="ANALYST")
    assert await running() == 0  # an analyst may read leads, but not filter by what is masked
    assert "phone" in str(await reason())
    await graph.done("employeeUpdate", id=gid(models.Employee, editor), role="SALES")
    assert await running() == 1
    await graph.done("employeeUpdate", id=gid(models.Employee, editor), active=False)
    assert await running() == 0
    assert "has left" in str(await reason())
    await graph.done("scoringRuleUpdate", id=id, points=8)
    assert await reason() is None
    assert await running() == 1


async def test_a_condition_finds_only_what_its_editor_sees(make: Make, settings: Settings) -> None:
    seller = await make(models.Employee, role="SALES")
    mine = await make(models.Lead, owner_id=seller, source="web")
    others = await make(models.Lead, owner_id=await make(models.Employee, role="SALES"), source="web")
    viewer = access.Viewer(seller, "Seller", EmployeeRole.SALES)
    where = saved_conditions.read_condition(registry.of(models.Lead), ANY, viewer, settings.time_zone)
    found = await make.changes.run(lambda unit: unit.ids(models.Lead, where))
    assert mine in found
    assert others not in found
    of_others = every(where, equals("owner_id", seller), LIVING)
    assert await make.changes.run(lambda unit: unit.ids(models.Lead, of_others)) == [mine]


def test_whoever_may_not_read_leads_saves_no_condition_on_them(settings: Settings) -> None:
    viewer = access.Viewer(None, "Fin", EmployeeRole.FINANCE)
    with pytest.raises(Refused) as refused:
        saved_conditions.read_condition(registry.of(models.Lead), ANY, viewer, settings.time_zone)
    assert [one.code for one in refused.value.problems] == ["NOT_ALLOWED"]
