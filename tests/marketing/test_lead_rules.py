"""Leads are scored and assigned by rules: when they are created or change, and by mutations."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Refused
from core.settings import Settings
from models.dialect.base import Database
from models.dialect.postgres import PostgresTransaction
from models.dialect.sqlite import SqliteTransaction
from models.people import EmployeeRole
from resolvers import access, registry
from resolvers.changes import BulkOperation, Changes, Policy, RowChange
from resolvers.changes.batch import Batch, run_batch
from resolvers.changes.unit import Unit
from resolvers.marketing.leads import LeadRules
from resolvers.search.expressions import Among
from resolvers.search.record import Record
from tests.factories import Make
from tests.graph import Graph, gid
from tests.unchanged import unchanged


def where(**source: Any) -> str:
    """Returns a condition on the source of leads."""
    return json.dumps({"source": source})


async def leads_of(make: Make, ids: list[UUID]) -> list[Record]:
    """Returns leads in the order of their ids in the list."""
    found = {
        one.id: one for one in await make.changes.run(lambda unit: unit.find(models.Lead, Among("id", tuple(ids))))
    }
    return [found[id] for id in ids]


async def scoring(make: Make, name: str, points: int, condition: str, **also: Any) -> UUID:
    """Creates an active scoring rule."""
    return await make(models.ScoringRule, name=name, points=points, condition=condition, active=True, **also)


async def pool(make: Make, condition: str, people: list[UUID], **also: Any) -> UUID:
    """Creates an active assignment rule with a pool of employees."""
    rule = await make(models.AssignmentRule, condition=condition, active=True, **also)
    for n, id in enumerate(people, 1):
        await make(models.AssignmentRuleMember, assignment_rule_id=rule, employee_id=id, position=n)
    return rule


async def test_a_lead_is_scored_when_it_is_created_or_changes_or_something_happens(graph: Graph, make: Make) -> None:
    await scoring(make, "From the web", 10, where(eq="s-web"))
    await scoring(make, "Has a company", 15, '{"and":[{"source":{"startsWith":"s-"}},{"company":{"isNull":false}}]}')
    called = '{"source":{"startsWith":"s-"},"activities":{"some":{"kind":{"eq":"CALL"}}}}'
    await scoring(make, "Was called", -3, called)
    await make(models.ScoringRule, name="Off", points=500, condition=where(startsWith="s-"), active=False)
    shown = "id score scoreReasons scoredAt"
    lead = await graph.done("leadCreate", shown, name="Anna", source="s-web")
    assert (lead["score"], lead["scoreReasons"]) == (10, "+10 From the web")
    assert lead["scoredAt"]
    lead = await graph.done("leadUpdate", shown, id=lead["id"], company="Acme")
    assert (lead["score"], lead["scoreReasons"]) == (25, "+10 From the web\n+15 Has a company")
    await graph.done("activityCreate", kind="CALL", subject="Hello", targets=[{"leadId": lead["id"]}])
    after = await graph("query($id: ID!) { lead(id: $id) { score scoreReasons } }", id=lead["id"])
    assert after["lead"] == {
        "score": 22,
        "scoreReasons": "+10 From the web\n+15 Has a company\n-3 Was called",
    }
    later = await scoring(make, "Late", 100, where(eq="s-web"))
    assert (await graph.done("leadScore", "score", id=lead["id"]))["score"] == 122
    await graph.done("scoringRuleUpdate", id=gid(models.ScoringRule, later), active=False)
    again = await graph.done("leadScore", "score version", id=lead["id"])
    assert again["score"] == 22
    assert (await graph.done("leadScore", "score version", id=lead["id"])) == again  # nothing changes


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Returns a list of how many statements each settling of leads has sent."""
    found: list[int] = []
    sent = 0

    def counting(fetch: Any) -> Any:
        async def fetched(self: Any, sql: str, parameters: Any = ()) -> Any:
            nonlocal sent
            sent += 1
            return await fetch(self, sql, parameters)

        return fetched

    for dialect in (PostgresTransaction, SqliteTransaction):
        monkeypatch.setattr(dialect, "fetch", counting(dialect.fetch))
    settle = LeadRules.settle

    async def counted(self: LeadRules, unit: Unit, events: Any) -> None:
        before = sent
        await settle(self, unit, events)
        found.append(sent - before)

    monkeypatch.setattr(LeadRules, "settle", counted)
    return found


async def test_many_leads_are_scored_and_assigned_by_as_few_statements_as_few(
    make: Make, database: Database, settings: Settings, settled: list[int]
) -> None:
    people = [await make(models.Employee) for _ in range(3)]
    await scoring(make, "Bulk", 5, where(eq="b-web"))
    await pool(make, where(eq="b-web"), people)
    entity = registry.of(models.Lead)
    ids: list[UUID] = []

    async def bulk(count: int) -> None:
        rows = [RowChange({"name": f"Lead {n}", "source": "b-web"}) for n in range(count)]
        ids.extend(one.id for one in await make.changes.bulk(entity, BulkOperation.CREATE, rows, Policy.EACH) if one.id)

    async def imported(count: int) -> None:
        async def write(batch: Batch, n: int) -> UUID:
            values = {"name": f"Lead {n}", "source": "b-web", "imported": True, "external_id": f"b-{count}-{n}"}
            return (await batch.upsert(entity, values, restoring=False))[0]

        async def work(batch: Batch) -> list[UUID | Refused]:
            return await batch.each(range(count), write)

        ids.extend(one for one in await run_batch(database, access.SYSTEM, settings, work) if isinstance(one, UUID))

    for write in (bulk, imported):
        settled.clear()
        for count in (3, 24):
            before = len(ids)
            await write(count)
            assert len(ids) == before + count
        assert len(set(settled)) == 1, settled
        assert len(settled) == 2
    found = await leads_of(make, ids)
    assert {one["score"] for one in found} == {5}
    assert {one["status"] for one in found} == {"ASSIGNED"}
    assert None not in {one["assigned_at"] for one in found}
    assert Counter(one["owner_id"] for one in found) == dict.fromkeys(people, 18)


@pytest.mark.parametrize(
    ("alone", "bulks"), [(17, (9, 14)), pytest.param(300, (350, 350), marks=pytest.mark.prove)], ids=["40", "1000"]
)
async def test_round_robin_is_fair_under_concurrency(
    make: Make, database: Database, settings: Settings, alone: int, bulks: tuple[int, ...]
) -> None:
    people = [await make(models.Employee) for _ in range(7)]
    await pool(make, where(eq="rr"), people)
    entity = registry.of(models.Lead)

    async def one(n: int) -> UUID:
        return await Changes(database, access.SYSTEM, settings).create(entity, {"name": f"Lead {n}", "source": "rr"})

    async def some(n: int) -> list[UUID]:
        rows = [RowChange({"name": f"Lead {n}", "source": "rr"}) for n in range(n)]
        changes = Changes(database, access.SYSTEM, settings)
        return [one.id for one in await changes.bulk(entity, BulkOperation.CREATE, rows, Policy.EACH) if one.id]

    single, *many = await asyncio.gather(asyncio.gather(*map(one, range(alone))), *map(some, bulks))
    found = await leads_of(make, [*single, *(id for ids in many for id in ids)])
    counts = Counter(row["owner_id"] for row in found)
    assert set(counts) == set(people)
    assert sum(counts.values()) == alone + sum(bulks)
    assert max(counts.values()) - min(counts.values()) == 1


async def test_only_active_people_who_read_leads_get_them_and_the_next_rule_applies_without_any(
    graph: Graph, make: Make
) -> None:
    left = await make(models.Employee, active=False)
    finance = await make(models.Employee, role="FINANCE")
    analyst = await make(models.Employee, role="ANALYST")
    gone = await make(models.Employee)
    stays = await make(models.Employee)
    first = await pool(make, where(eq="left"), [left, finance, analyst, gone], position=1)
    await graph.done("employeeDelete", id=gid(models.Employee, gone))
    lead = await graph.done("leadCreate", "id status owner { id } version", name="Anna", source="left")
    assert (lead["status"], lead["owner"]) == ("NEW", None)
    assert await graph.refused("leadAssign", id=lead["id"]) == [("input.id", "STATE")]
    unchanged = await graph("query($id: ID!) { lead(id: $id) { id status owner { id } version } }", id=lead["id"])
    assert unchanged["lead"] == lead
    await pool(make, where(eq="left"), [stays], position=2)
    assert (await graph.done("leadAssign", "owner { id }", id=lead["id"]))["owner"]["id"] == gid(models.Employee, stays)
    back = await make(models.Employee)
    member = {"assignmentRuleId": gid(models.AssignmentRule, first), "employeeId": gid(models.Employee, back)}
    await graph.done("assignmentRuleMemberCreate", **member)
    lead = await graph.done("leadCreate", "owner { id }", name="Ben", source="left")
    assert lead["owner"]["id"] == gid(models.Employee, back)
    assert await graph.refused("leadAssign", id=(await graph.done("leadCreate", name="Carl", source="none"))["id"]) == [
        ("input.id", "STATE")
    ]


async def test_the_least_busy_and_the_business_line(graph: Graph, make: Make) -> None:
    busy, idle = [await make(models.Employee) for _ in range(2)]
    for _ in range(2):
        await make(models.Lead, owner_id=busy)
    await pool(make, where(eq="lb"), [busy, idle], strategy="LEAST_BUSY")
    owners = [
        (await graph.done("leadCreate", "owner { id }", name="Anna", source="lb"))["owner"]["id"] for _ in range(4)
    ]
    assert owners == [gid(models.Employee, one) for one in (idle, idle, busy, idle)]
    teams = [await make(models.Team, business_line=line) for line in ("Solar", "Wind", None)]
    solar, wind, none = [await make(models.Employee, team_id=team) for team in teams]
    await pool(make, where(eq="bl"), [solar, wind, none], strategy="BY_BUSINESS_LINE")
    owners = [
        (await graph.done("leadCreate", "owner { id }", name="Ben", source="bl", businessLine=line))["owner"]
        for line in ("solar", "Wind", "Water", None)
    ]
    assert owners == [{"id": gid(models.Employee, solar)}, {"id": gid(models.Employee, wind)}, None, None]


async def test_a_lead_goes_through_its_statuses(graph: Graph, make: Make, settings: Settings) -> None:
    seller, colleague = [await make(models.Employee) for _ in range(2)]
    finance = await make(models.Employee, role="FINANCE")
    lead = (await graph.done("leadCreate", name="Anna"))["id"]
    status = "status assignedAt disqualifiedAt disqualifiedReason"
    assert await graph.refused("leadStart", id=lead) == [("input.id", "STATE")]
    for wrong, code in ((finance, "INVALID"), (await make(models.Employee, active=False), "NOT_FOUND")):
        assert await graph.refused("leadAssign", id=lead, employeeId=gid(models.Employee, wrong)) == [
            ("input.employeeId", code)
        ]
    row = await graph.done("leadAssign", status, id=lead, employeeId=gid(models.Employee, seller))
    assert row["status"] == "ASSIGNED"
    assert row["assignedAt"]
    their = graph.as_employee(settings, seller)
    assert (await their.done("leadStart", "status", id=lead))["status"] == "WORKING"
    assert (await their.done("leadQualify", "status", id=lead))["status"] == "QUALIFIED"
    assert await their.refused("leadStart", id=lead) == [("input.id", "STATE")]
    for reason, code in (("", "REQUIRED"), ("x" * 201, "TOO_LONG")):
        assert await their.refused("leadDisqualify", id=lead, reason=reason) == [("input.reason", code)]
    row = await their.done("leadDisqualify", status, id=lead, reason="No budget")
    assert (row["status"], row["disqualifiedReason"]) == ("DISQUALIFIED", "No budget")
    assert await their.refused("leadConvert", id=lead) == [("input.id", "STATE")]
    row = await their.done("leadReopen", status, id=lead)
    assert (row["status"], row["disqualifiedAt"], row["disqualifiedReason"]) == ("ASSIGNED", None, None)
    await their.done("leadAssign", id=lead, employeeId=gid(models.Employee, colleague))
    assert await their.refused("leadStart", id=lead) == [("input.id", "NOT_FOUND")]
    unowned = (await graph.done("leadCreate", name="Ben"))["id"]
    await graph.done("leadDisqualify", id=unowned, reason="Spam")
    assert (await graph.done("leadReopen", status, id=unowned))["status"] == "NEW"
    assert await their.refused("leadScore", id=unowned) == [("input.id", "NOT_ALLOWED")]


async def test_a_restored_lead_of_somebody_who_has_left_is_new_again(graph: Graph, make: Make) -> None:
    seller = await make(models.Employee)
    lead = await make(models.Lead, owner_id=seller)
    await graph.done("leadDelete", id=gid(models.Lead, lead))
    await graph.done("employeeUpdate", id=gid(models.Employee, seller), active=False)
    row = await graph.done("leadRestore", "status owner { id } assignedAt", id=gid(models.Lead, lead))
    assert row == {"status": "NEW", "owner": None, "assignedAt": None}


@pytest.mark.parametrize("role", [EmployeeRole.ANALYST, EmployeeRole.SERVICE, EmployeeRole.FINANCE])
async def test_leads_are_given_only_to_those_who_may_work_on_them(
    graph: Graph, make: Make, database: Database, role: EmployeeRole
) -> None:
    idle, seller = await make(models.Employee, role=role), await make(models.Employee, role=EmployeeRole.SALES)
    lead, other = await make(models.Lead), await make(models.Lead, owner_id=seller)
    to = gid(models.Employee, idle)
    async with unchanged(database):
        assert await graph.refused("leadAssign", id=gid(models.Lead, lead), employeeId=to) == [
            ("input.employeeId", "INVALID")
        ]
        assert await graph.refused("leadUpdate", id=gid(models.Lead, other), ownerId=to) == [
            ("input.ownerId", "INVALID")
        ]
        assert await graph.refused("leadCreate", name="Kim", ownerId=to) == [("input.ownerId", "INVALID")]
        # Whoever has open leads does not get such a role.
        assert await graph.refused("employeeUpdate", id=gid(models.Employee, seller), role=role.value) == [
            ("input.role", "STATE")
        ]
    # A lead comes back without an owner who cannot work on it any more.
    await graph.done("leadDelete", id=gid(models.Lead, other))
    await graph.done("employeeUpdate", id=gid(models.Employee, seller), role=role.value)
    row = await graph.done("leadRestore", "status owner { id }", id=gid(models.Lead, other))
    assert row == {"status": "NEW", "owner": None}
