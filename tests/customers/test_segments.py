"""Dynamic segments: a saved condition determines their customers, as whoever asks sees them."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import parse_global_id
from core.settings import Settings
from jobs.segments import refresh_segments
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access.audience import Audience
from resolvers.changes import Changes
from resolvers.customers import segments
from resolvers.reads import chosen_lists
from resolvers.search.expressions import LIVING, equals, every
from tests.customers.choosing import city, customers, dynamic
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")

OF = """query ($id: ID!, $where: CustomerWhere, $first: Int) { segment(id: $id) {
  customers(where: $where, first: $first, orderBy: [{field: NAME}]) { totalCount nodes { name } } } }"""
LISTED = (
    """query ($id: ID!) { customer(id: $id) { segments(orderBy: [{field: NAME}]) { totalCount nodes { name } } } }"""
)

BY_LOADERS = LISTED.replace("segments(", "history(first: 1) { totalCount } segments(")
"""The same, but read by data loaders, because the history of a row is not part of a planned statement."""


async def found(graph: Graph, id: str, **variables: Any) -> list[str]:
    """Returns the names of the customers of a segment. The loaders and the planned statement must agree."""
    chosen_lists._remembered.clear()
    first, then = await graph(OF, id=id, **variables), await graph(OF, id=id, **variables)
    assert first == then
    listed = first["segment"]["customers"]
    names = [node["name"] for node in listed["nodes"]]
    if "first" not in variables:
        assert listed["totalCount"] == len(names)
    return names


async def listed(graph: Graph, customer: UUID) -> list[str]:
    """Returns the names of the segments of a customer."""
    shown = (await graph(LISTED, id=gid(models.Customer, customer)))["customer"]["segments"]
    loaded = (await graph(BY_LOADERS, id=gid(models.Customer, customer)))["customer"]["segments"]
    assert loaded == shown
    assert shown["totalCount"] == len(shown["nodes"])
    return [node["name"] for node in shown["nodes"]]


async def members(make: Make, segment: str) -> set[UUID]:
    """Returns the customers that the worker has entered for a segment."""
    of = equals("segment_id", _uuid(segment))
    rows = await make.changes.run(lambda unit: unit.find(models.SegmentMember, every(of, LIVING)))
    return {row["customer_id"] for row in rows}


def _uuid(id: str) -> UUID:
    return parse_global_id(id)[1]


async def test_its_customers_are_those_who_meet_its_condition_now(graph: Graph, make: Make) -> None:
    [a, b] = await customers(make, "Now", "A", "B")
    id = await dynamic(graph, "Now", city("Now"))
    assert await found(graph, id) == ["A", "B"]
    assert await found(graph, id, where={"name": {"eq": "B"}}) == ["B"]
    assert await found(graph, id, first=1) == ["A"]
    await graph.done("customerUpdate", id=gid(models.Customer, a), city="Elsewhere")
    await graph.done("customerDelete", id=gid(models.Customer, b))
    [_] = await customers(make, "Now", "C")
    assert await found(graph, id) == ["C"]
    await graph.done("segmentUpdate", id=id, condition=city("Elsewhere"))
    assert await found(graph, id) == ["A"]


async def test_each_viewer_sees_their_own_customers_in_it(graph: Graph, make: Make, settings: Settings) -> None:
    seller, other = [await make(models.Employee, role="SALES") for _ in range(2)]
    await customers(make, "Sight", "Mine", owner_id=seller)
    await customers(make, "Sight", "Theirs", owner_id=other)
    id = await dynamic(graph, "Sight", city("Sight"))
    assert await found(graph, id) == ["Mine", "Theirs"]
    assert await found(graph.as_employee(settings, seller), id) == ["Mine"]
    assert await found(graph.as_employee(settings, other), id) == ["Theirs"]


async def test_static_and_dynamic_ones_in_one_list(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    [one, two] = await customers(make, "Mixed", "One", "Two")
    static = await make(models.Segment, name="Mixed 1")
    await make(models.SegmentMember, segment_id=static, customer_id=two)
    ids = [gid(models.Segment, static), await dynamic(graph, "Mixed 2", city("Mixed"))]
    ids.append(await dynamic(graph, "Mixed 3", city("Mixed", name={"eq": "One"})))
    query = """query ($ids: [ID!]) { segments(where: {id: {in: $ids}}, orderBy: [{field: NAME}]) { nodes {
      customers(orderBy: [{field: NAME}]) { totalCount nodes { name segments { nodes { name } } } } } } }"""
    expected = [["Two"], ["One", "Two"], ["One"]]
    chosen_lists._remembered.clear()
    for _ in range(2):
        nodes = (await graph(query, ids=ids))["segments"]["nodes"]
        assert [[one["name"] for one in node["customers"]["nodes"]] for node in nodes] == expected
        assert [node["customers"]["totalCount"] for node in nodes] == [1, 2, 1]
    assert await listed(graph, one) == []  # no worker has looked at the dynamic ones yet
    assert await refresh_segments(database, settings) >= 3
    assert await listed(graph, one) == ["Mixed 2", "Mixed 3"]
    assert await listed(graph, two) == ["Mixed 1", "Mixed 2"]


async def test_a_planned_read_is_one_statement_once_the_condition_is_known(
    graph: Graph, make: Make, database: Database
) -> None:
    await customers(make, "Plan", "A", "B")
    ids = [await dynamic(graph, f"Plan {n}", city("Plan")) for n in range(3)]
    query = """query ($ids: [ID!]) { segments(where: {id: {in: $ids}}) {
      nodes { customers(first: 5) { totalCount nodes { name } } } } }"""
    chosen_lists._remembered.clear()
    with database.recording() as loaded:
        expected = await graph(query, ids=ids)
    with database.recording() as planned:
        assert await graph(query, ids=ids) == expected
    assert [len([one for one in some if '"customer"' in one.sql]) for some in (loaded, planned)] == [3, 1]


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"kind": "DYNAMIC"}, ("input.condition", "REQUIRED")),
        ({"kind": "STATIC", "condition": city("X")}, ("input.condition", "INVALID")),
        ({"condition": city("X")}, ("input.condition", "INVALID")),
        ({"kind": "DYNAMIC", "condition": '{"sity": {"eq": "X"}}'}, ("input.condition", "INVALID")),
        ({"kind": "DYNAMIC", "condition": "{}"}, ("input.condition", "REQUIRED")),
    ],
)
async def test_conditions_that_do_not_fit_are_refused(
    graph: Graph, database: Database, values: dict[str, Any], problem: tuple[str, str]
) -> None:
    async with unchanged(database):
        assert await graph.refused("segmentCreate", name="Bad", **values) == [problem]


async def test_it_keeps_its_kind(graph: Graph, make: Make, database: Database) -> None:
    id = await dynamic(graph, "Kind", city("Kind"))
    static = gid(models.Segment, await make(models.Segment))
    async with unchanged(database):
        assert await graph.refused("segmentUpdate", id=id, kind="STATIC", condition=None) == [("input.kind", "STATE")]
        assert await graph.refused("segmentUpdate", id=id, condition=None) == [("input.condition", "REQUIRED")]
        again = await graph.refused("segmentUpdate", id=static, kind="DYNAMIC", condition=city("Kind"))
        assert again == [("input.kind", "STATE")]


async def test_nobody_writes_its_members(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    [customer, member] = await customers(make, "Members", "A", "B")
    id = await dynamic(graph, "Members", city("Members", name={"eq": "B"}))
    assert await refresh_segments(database, settings) >= 1
    assert await members(make, id) == {member}
    async with unchanged(database):
        for one in (customer, member):
            for verb in ("segmentAdd", "segmentRemove"):
                ends = {"segmentId": id, "customerId": gid(models.Customer, one)}
                assert await graph.refused(verb, **ends) == [("input.segmentId", "STATE")]


async def test_it_names_static_segments_only(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    [inside, outside] = await customers(make, "Nested", "In", "Out")
    static = await make(models.Segment, name="Nested static")
    await make(models.SegmentMember, segment_id=static, customer_id=inside)
    one = await dynamic(graph, "Nested dynamic", city("Nested"))
    assert await refresh_segments(database, settings) >= 1

    def within(**where: Any) -> str:
        return city("Nested", segments={"some": where})

    async with unchanged(database):
        for where in (
            {"id": {"eq": one}},
            {"id": {"in": [gid(models.Segment, static), one]}},
            {"not": {"id": {"eq": one}}},
        ):
            refused = await graph.refused("segmentCreate", name="N", kind="DYNAMIC", condition=within(**where))
            assert refused == [("input.condition", "INVALID")]
    by_id = await dynamic(graph, "By id", within(id={"eq": gid(models.Segment, static)}))
    by_name = await dynamic(graph, "By name", within(name={"startsWith": "Nested"}))
    assert await found(graph, by_id) == ["In"]
    assert await found(graph, by_name) == ["In"]  # not those of the dynamic one
    turned = await dynamic(
        graph, "Round", city("Nested", segments={"some": {"customers": {"some": {"city": {"eq": "Nested"}}}}})
    )
    assert await found(graph, turned) == ["In"]
    assert await refresh_segments(database, settings) >= 3
    assert [await members(make, id) for id in (by_id, by_name, turned)] == [{inside}] * 3
    assert outside not in await members(make, by_name)


async def test_who_may_not_read_its_condition_is_forbidden(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    who = await make(models.Employee, role="MARKETING")
    marketing = graph.as_employee(settings, who)
    [customer] = await customers(make, "Masked", "A", email="secret@example.com")
    secret = await dynamic(graph, "Secret", json.dumps({"email": {"eq": "secret@example.com"}}))
    plain = await dynamic(graph, "Secret not", city("Masked"))
    assert await refresh_segments(database, settings) >= 2
    for known in (False, True):
        if known:
            assert await found(graph, secret) == ["A"]
        error = await marketing.error(OF, id=secret)
        assert error["extensions"]["code"] == "FORBIDDEN"
    assert await found(marketing, plain) == ["A"]
    assert await listed(graph, customer) == ["Secret", "Secret not"]
    assert await listed(marketing, customer) == ["Secret not"]
    where = """query ($w: CustomerWhere, $s: SegmentWhere) {
      customers(where: $w) { totalCount } segments(where: $s) { totalCount } }"""
    for caller, count in ((graph, 1), (marketing, 0)):
        asked = await caller(
            where,
            w={"segments": {"some": {"id": {"eq": secret}}}},
            s={"id": {"eq": secret}, "customers": {"some": {"id": {"eq": gid(models.Customer, customer)}}}},
        )
        assert asked == {"customers": {"totalCount": count}, "segments": {"totalCount": count}}
    none = await marketing(where, s={"id": {"eq": secret}, "customers": {"none": {}}})
    assert none["segments"]["totalCount"] == 1  # it counts as empty
    entity, ids = registry.of(models.SegmentMember), await _links(make, customer)
    viewers = [await access.employee(database, one, settings.time_zone) for one in await _employees(make)]
    seen = await Audience([one for one in viewers if one is not None]).see(database, {entity: ids.values()})
    assert str(who) not in seen[ids[secret]]
    assert str(who) in seen[ids[plain]]


async def _links(make: Make, customer: UUID) -> dict[str, UUID]:
    rows = await make.changes.run(lambda unit: unit.find(models.SegmentMember, equals("customer_id", customer)))
    return {gid(models.Segment, row["segment_id"]): row.id for row in rows}


async def _employees(make: Make) -> list[UUID]:
    return await make.changes.run(lambda unit: unit.ids(models.Employee, every(equals("active", True), LIVING)))


async def test_the_worker_enters_exactly_whom_the_editor_sees(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    seller = await make(models.Employee, role="SALES")
    ids = await customers(make, "Batch", *"ABCDEFG", owner_id=seller)
    await customers(make, "Batch", "Somebody else's", owner_id=await make(models.Employee, role="SALES"))
    id = await dynamic(graph, "Batch", city("Batch"))
    await _edited_by(database, id, seller)
    await refresh_segments(database, settings)
    assert await members(make, id) == set(ids)
    row = await graph("query ($id: ID!) { segment(id: $id) { asOf version stoppedBecause } }", id=id)
    assert row["segment"]["asOf"] is not None
    assert (row["segment"]["version"], row["segment"]["stoppedBecause"]) == (1, None)
    assert await refresh_segments(database, settings) == 0
    # Batches of two: a worker that is killed in between leaves what it has written, and another one goes on.
    monkeypatch.setattr(segments, "BATCH", 2)
    await graph.done("segmentUpdate", id=id, condition=city("Batch", name={"gte": "C", "lt": "Z"}))
    await _edited_by(database, id, seller)
    later = await customers(make, "Batch", "H", "I", "J", owner_id=seller)
    changes, counts = Changes(database, access.SYSTEM, settings), []
    for size in (7, 6):
        counts.append(await changes.run(lambda unit: segments.refresh(unit, _uuid(id))))
        assert len(await members(make, id)) == {7: 7, 6: 8}[size]
    assert counts == [(4, True), (1, False)]
    assert await members(make, id) == {*ids[2:], *later}


async def _edited_by(database: Database, id: str, employee: UUID) -> None:
    async with database.transaction() as transaction:
        sql = f"UPDATE segment SET edited_by_id = '{employee}', as_of = NULL WHERE id = '{_uuid(id)}' RETURNING id"
        await transaction.fetch(sql)


async def test_members_stay_if_the_editor_has_left(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    who = await make(models.Employee, role="MARKETING")
    [first] = await customers(make, "Left", "A")
    id = await dynamic(graph.as_employee(settings, who), "Left", city("Left"))
    await refresh_segments(database, settings)
    await graph.done("employeeUpdate", id=gid(models.Employee, who), active=False)
    [_] = await customers(make, "Left", "B")
    await _make_due(database, id)
    assert await refresh_segments(database, settings) == 0
    assert await members(make, id) == {first}
    row = await graph("query ($id: ID!) { segment(id: $id) { stoppedBecause } }", id=id)
    assert row["segment"]["stoppedBecause"].startswith("Whoever last changed it has left")
    await graph.done("segmentUpdate", id=id, description="Mine now")
    await _make_due(database, id)
    assert await refresh_segments(database, settings) == 1
    assert len(await members(make, id)) == 2
    row = await graph("query ($id: ID!) { segment(id: $id) { stoppedBecause } }", id=id)
    assert row["segment"]["stoppedBecause"] is None


async def _make_due(database: Database, id: str) -> None:
    async with database.transaction() as transaction:
        await transaction.fetch(f"UPDATE segment SET as_of = NULL WHERE id = '{_uuid(id)}' RETURNING id")
