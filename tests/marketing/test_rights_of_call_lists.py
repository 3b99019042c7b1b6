"""Who changes call lists, who sees their names and whom they are about, and with whose rights they choose."""

from __future__ import annotations

from uuid import UUID

import models
from core.settings import Settings
from jobs.due_transitions import renew_call_lists
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph, gid
from tests.marketing.calling import a_list, allocate, customers, entries, newest, region, sees, sound
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")


async def test_rights(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    team = await make(models.Team)
    agent, colleague = await make(models.Employee, team_id=team), await make(models.Employee)
    manager = await make(models.Employee, role="MANAGER", team_id=team)
    stranger = await make(models.Employee, role="MANAGER", team_id=await make(models.Team))
    marketing = graph.as_employee(settings, await make(models.Employee, role="MARKETING"))
    service = graph.as_employee(settings, await make(models.Employee, role="SERVICE"))
    owner = await make(models.Employee)
    lead = await make(models.Lead, source="rights", owner_id=owner)
    condition = '{"source":{"eq":"rights"}}'
    made = await marketing.done("callListCreate", "id editedBy { id }", name="Of marketing", leadCondition=condition)
    member = {"callListId": made["id"], "employeeId": gid(models.Employee, agent)}
    await marketing.done("callListMemberCreate", **member)
    mine = graph.as_employee(settings, agent)
    async with unchanged(database):
        for caller in (mine, graph.as_employee(settings, manager), service):
            for mutation, given in (
                ("callListAllocate", {"id": made["id"]}),
                ("callListUpdate", {"id": made["id"], "dailyQuota": 500}),
                ("callListMemberCreate", member),
            ):
                name = mutation[0].upper() + mutation[1:]
                text = f"mutation($i: {name}Input!) {{ {mutation}(input: $i) {{ userErrors {{ code }} }} }}"
                assert (await caller.error(text, i=given))["extensions"]["code"] == "FORBIDDEN"
    assert not await sees(graph, settings, agent, models.Lead, lead)
    await marketing.done("callListAllocate", id=made["id"])
    [entry] = await entries(make, UUID(str((await make.changes.run(newest)).id)))
    seen = {agent: True, colleague: False, manager: True, stranger: False}
    for employee, shown in seen.items():
        assert await sees(graph, settings, employee, models.CallListEntry, entry.id) is shown
        assert await sees(graph, settings, employee, models.Lead, lead) is (employee == agent)
    call = {"id": gid(models.CallListEntry, entry.id), "outcome": "REACHED"}
    async with unchanged(database):
        for employee in (colleague, stranger):
            caller = graph.as_employee(settings, employee)
            assert await caller.refused("callListEntryCalled", **call) == [("input.id", "NOT_FOUND")]
        text = "mutation($i: CallListEntryCalledInput!) { callListEntryCalled(input: $i) { userErrors { code } } }"
        assert (await service.error(text, i=call))["extensions"]["code"] == "FORBIDDEN"
        assert (await marketing.error(text, i=call))["extensions"]["code"] == "FORBIDDEN"
        for mutation, more in (("leadUpdate", {"name": "x"}), ("leadStart", {}), ("leadConvert", {})):
            refused = await mine.refused(mutation, id=gid(models.Lead, lead), **more)
            assert refused == [("input.id", "NOT_ALLOWED")], mutation
        about = {"kind": "NOTE", "subject": "x", "targets": [{"leadId": gid(models.Lead, lead)}]}
        assert await mine.refused("activityCreate", **about) == [("input.targets.0", "NOT_ALLOWED")]
    await graph.as_employee(settings, manager).done("callListEntryCalled", "status", **call)
    assert not await sees(graph, settings, agent, models.Lead, lead)


async def test_a_customer_is_seen_by_work_alone_and_a_call_is_recorded(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    agent, owner = [await make(models.Employee) for _ in range(2)]
    name = await make(models.Customer, region="alone", owner_id=owner)
    call_list = await a_list(make, [agent], customer_condition=region("alone"))
    await allocate(graph, call_list)
    mine = graph.as_employee(settings, agent)
    query = "query ($id: ID!) { customer(id: $id) { assignments { nodes { role employee { id } } } } }"
    data = await mine(query, id=gid(models.Customer, name))
    work = {"role": "WORK", "employee": {"id": gid(models.Employee, agent)}}
    assert data["customer"]["assignments"]["nodes"] == [work]
    async with unchanged(database):
        refused = await mine.refused("customerUpdate", id=gid(models.Customer, name), name="x")
        assert refused == [("input.id", "NOT_ALLOWED")]
    [entry] = await entries(make, call_list)
    await graph.done("callListDelete", id=gid(models.CallList, call_list))
    assert not await sees(graph, settings, agent, models.Customer, name)
    await graph.done("callListRestore", id=gid(models.CallList, call_list))
    assert await sees(graph, settings, agent, models.Customer, name)
    await graph.done("customerUpdate", id=gid(models.Customer, name), ownerId=gid(models.Employee, agent))
    assert await sees(graph, settings, agent, models.Customer, name)
    await sound(database, settings)
    await mine.done("callListEntryCalled", id=gid(models.CallListEntry, entry.id), outcome="REACHED")
    await sound(database, settings)


async def test_a_list_stops_with_its_editor(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    editor = await make(models.Employee, role="MARKETING")
    agent = await make(models.Employee)
    await customers(make, 2, "stops")
    theirs = graph.as_employee(settings, editor)
    given = {"name": "Of somebody", "customerCondition": region("stops"), "dailyQuota": 1}
    made = await theirs.done("callListCreate", "id stoppedBecause", **given)
    assert made["stoppedBecause"] is None
    await graph.done("callListMemberCreate", callListId=made["id"], employeeId=gid(models.Employee, agent))
    await graph.done("employeeUpdate", id=gid(models.Employee, editor), active=False)
    async with unchanged(database):
        assert await graph.refused("callListAllocate", id=made["id"]) == [("input.id", "STATE")]
        await renew_call_lists(database, settings)
    row = await graph.done("callListUpdate", "stoppedBecause", id=made["id"], customerCondition=region("stops "))
    assert row["stoppedBecause"] is None
    await graph.done("callListUpdate", id=made["id"], customerCondition=region("stops"), active=False)
    async with unchanged(database):
        assert await graph.refused("callListAllocate", id=made["id"]) == [("input.id", "STATE")]
        await renew_call_lists(database, settings)
    await graph.done("callListUpdate", id=made["id"], active=True)
    await graph.done("callListAllocate", id=made["id"])


async def test_a_manager_lists_only_customers_of_the_team(graph: Graph, make: Make, settings: Settings) -> None:
    """The condition is evaluated with the rights of the last editor, here an administrator who became a manager."""
    team = await make(models.Team)
    editor = await make(models.Employee, role="ADMIN", team_id=team)
    agent = await make(models.Employee)
    owner = await make(models.Employee, team_id=team)
    ours = await make(models.Customer, region="ours", owner_id=owner)
    await make(models.Customer, region="ours", owner_id=await make(models.Employee))
    theirs = graph.as_employee(settings, editor)
    made = await theirs.done("callListCreate", name="Of a team", customerCondition=region("ours"))
    await graph.done("callListMemberCreate", callListId=made["id"], employeeId=gid(models.Employee, agent))
    await graph.done("employeeUpdate", id=gid(models.Employee, editor), role="MANAGER")
    await graph.done("callListAllocate", id=made["id"])
    [row] = await entries(make, (await make.changes.run(newest)).id)
    assert row["customer_id"] == ours
