"""Callers cannot write a relation or attribute that they may not read, not even null."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Forbidden, Refused
from core.ids import new_id
from core.settings import Settings
from models.description import Attribute, camel, describe
from models.dialect.base import Database
from models.platform import ApiScope
from models.row import Row
from models.values import Money
from resolvers import access, registry
from resolvers.access import Operation, Viewer
from resolvers.access.scopes import Grant
from resolvers.changes import BulkOperation, Changes, Policy, RowChange, links
from resolvers.registry import Entity
from resolvers.search.expressions import equals, every
from resolvers.search.record import Record
from resolvers.search.statements import rows
from schema.mapping.entity import Mapped
from tests.changes.recorded_reads import reads
from tests.entities.callers import Callers, callers_of
from tests.entities.matrix import ENTITIES, model_of
from tests.entities.rights import Caller
from tests.factories import Make
from tests.graph import Graph, gid
from tests.idempotency.sending import execute
from tests.shared import shared_fixtures

__all__ = ["reads"]  # a fixture

dialect, settings, database, make, graph = shared_fixtures("module")

WRITTEN = [
    (one, name)
    for one in ENTITIES
    if one.entity.changeable
    for name in one.to_one
    if name in one.written and name not in one.created_only
    if one.name != "Follow" and (one.name, name) != ("Reminder", "lead")
]
"""Every to-one relation that an update can set, with its entity.

Except for follows, whose row stands in a second column too, and for reminders of leads, because analysts have reminders
but no leads.
"""

REFUSED = {"ActivityParticipant", "InvoiceLine"}
"""Entities whose rules refuse every change of a row with a hidden related row, or with one of another customer."""

tried: dict[tuple[str, str], set[str]] = {}
"""For each entity and relation, the tested callers, who see a row but not its related row."""


@pytest.fixture(scope="module")
async def callers(graph: Graph, make: Make, settings: Settings) -> Callers:
    return await callers_of(graph, make, settings)


def key_with(*scopes: ApiScope) -> Viewer:
    """An API key with these scopes that may see all customers."""
    return Viewer(None, "Key", None, grant=Grant(new_id(), 1, 0, frozenset(scopes), (), everything=True))


async def viewers(callers: Callers, database: Database, settings: Settings, entity: Entity) -> dict[str, Viewer]:
    """Returns the employees and API keys that may change the entity. The keys of the dict are roles and scopes."""
    found = {str(scope): key_with(scope) for scope in ApiScope}
    for caller, id in callers.employees.items():
        viewer = await access.employee(database, id, settings.time_zone)
        assert viewer is not None
        found[str(caller)] = viewer
    return {name: viewer for name, viewer in found.items() if may_update(viewer, entity)}


def may_update(viewer: Viewer, entity: Entity) -> bool:
    try:
        access.permit(viewer, Operation.UPDATE, entity, frozenset())
    except Forbidden:
        return False
    return True


async def read(database: Database, entity: Entity, id: UUID, viewer: Viewer = access.SYSTEM) -> Record | None:
    """The stored values of a row, or None if the viewer may not see the row."""
    statement = rows(database, entity.description, every(equals("id", id), access.rows(viewer, entity)))
    found = await database.fetch(statement.sql, statement.parameters)
    return statement.reader.record(found[0]) if found else None


@pytest.mark.parametrize(("one", "name"), WRITTEN, ids=[f"{one.name}-{name}" for one, name in WRITTEN])
async def test_an_unread_relation_stays_as_it_is(
    callers: Callers, make: Make, database: Database, settings: Settings, one: Mapped, name: str
) -> None:
    entity, relation = one.entity, one.entity.description.to_one[name]
    target: type[Row] = getattr(models, relation.target)
    for who, viewer in (await viewers(callers, database, settings, entity)).items():
        caller = Caller(who) if who in set(Caller) else Caller.SALES
        id = await callers.row(model_of(entity), caller, own=True)
        hidden = await callers.row(target, caller, own=False)
        other = await callers.row(target, caller, own=True)
        try:
            await execute(
                database, f'UPDATE "{entity.description.table}" SET "{relation.column}"={{}} WHERE id={{}}', hidden, id
            )
        except Exception as error:
            if not database.violation(error):
                raise
            continue  # such a row cannot be
        if await read(database, registry.target(relation), hidden, viewer) or not await read(
            database, entity, id, viewer
        ):
            continue
        tried.setdefault((one.name, name), set()).add(who)
        before = await read(database, entity, id)
        for value in (None, hidden, other, new_id()):
            refused = await refusal(Changes(database, viewer, settings), entity, id, {relation.column: value})
            if value is not None:
                assert refused, (who, "an unread relation was replaced")
                assert refused <= {"NOT_ALLOWED", "NOT_FOUND"}, who
            assert await read(database, entity, id) == before, (who, value)
        if relation.null and one.name not in REFUSED:
            values = {relation.column: None, "external_id": str(id)}
            assert not await refusal(Changes(database, viewer, settings), entity, id, values)
            after = await read(database, entity, id)
            assert after is not None
            assert (after["external_id"], after[relation.column]) == (str(id), hidden), who


async def refusal(changes: Changes, entity: Entity, id: UUID, values: dict[str, Any]) -> set[str]:
    """The error codes with which an update is refused; empty if the update succeeds."""
    try:
        await changes.update(entity, id, values, None)
    except Refused as refused:
        return {str(problem.code) for problem in refused.problems}
    return set()


KINDS = {
    ("Customer", "owner"),
    ("Customer", "parent"),
    ("Opportunity", "owner"),
    ("Activity", "assignee"),
    ("SupportCase", "contact"),
}
"""Relations that differ from each other as much as possible."""


async def test_every_kind_of_relation_is_tried(
    callers: Callers, make: Make, database: Database, settings: Settings
) -> None:
    # The test above must find a caller who sees the row and not the related row. Otherwise, it checks nothing.
    for one, name in WRITTEN:
        if (one.name, name) in KINDS:
            await test_an_unread_relation_stays_as_it_is(callers, make, database, settings, one, name)
    assert tried.keys() >= KINDS
    assert "SALES" in tried["Customer", "parent"]
    assert "CUSTOMERS_WRITE" in tried["Customer", "owner"]


@pytest.mark.parametrize("operation", [BulkOperation.UPDATE, BulkOperation.UPSERT])
async def test_a_bulk_change_reads_its_unread_relations_together(
    make: Make, database: Database, settings: Settings, reads: list[str], operation: BulkOperation
) -> None:
    # The number of statements that read related rows does not depend on the number of rows.
    entity = registry.of(models.SupportCase)
    employee = await make(models.Employee, role="SERVICE")
    viewer = await access.employee(database, employee, settings.time_zone)
    own = await make(models.Customer, owner_id=employee)
    counts: list[tuple[int, int, int]] = []
    for size in (2, 20):
        cases = [await make(models.SupportCase, customer_id=own, external_id=new_id().hex) for _ in range(size)]
        hidden = [await make(models.Contact) for _ in range(size)]
        shown = [await make(models.Contact, customer_id=own) for _ in range(size)]
        for case, contact in zip(cases, hidden, strict=True):
            await execute(database, "UPDATE support_case SET contact_id={} WHERE id={}", contact, case)
        found = []
        for values in ([None] * size, hidden, shown):
            written = [await make.row(models.SupportCase, case) for case in cases]
            rows = [
                RowChange({"contact_id": value, "external_id": row["external_id"]}, row.id)
                for row, value in zip(written, values, strict=True)
            ]
            reads.clear()
            results = await Changes(database, viewer, settings).bulk(entity, operation, rows, Policy.EACH)
            found.append(sum('FROM "contact"' in sql for sql in reads))
            code = {None: [], hidden[0]: ["NOT_FOUND"], shown[0]: ["NOT_ALLOWED"]}[values[0]]
            assert [[str(one.code) for one in result.problems] for result in results] == [code] * size
            assert [await make.row(models.SupportCase, case) for case in cases] == written
        counts.append((found[0], found[1], found[2]))
    # With row locks, the rows that change are locked first, together with the contacts to which they refer before.
    assert counts == [(2, 1, 2) if database.row_lock else (1, 1, 1)] * 2


@pytest.mark.parametrize("operation", [BulkOperation.CREATE, BulkOperation.UPDATE])
async def test_a_bulk_change_reads_the_rows_that_it_refers_to_together(
    make: Make, reads: list[str], operation: BulkOperation
) -> None:
    entity, opportunity = registry.of(models.OpportunityLine), await make(models.Opportunity)
    price = {"unit_price": Money(Decimal(1), "USD"), "quantity": Decimal(1)}
    for size in (2, 20):
        products = [await make(models.Product) for _ in range(size)]
        rows = [RowChange({"product_id": id, "opportunity_id": opportunity, **price}) for id in products]
        if operation is BulkOperation.UPDATE:
            lines = [await make(models.OpportunityLine, opportunity_id=opportunity) for _ in range(size)]
            rows = [RowChange({"product_id": id}, line) for id, line in zip(products, lines, strict=True)]
        reads.clear()
        results = await make.changes.bulk(entity, operation, rows, Policy.ALL_OR_NOTHING)
        assert sum('FROM "product"' in sql for sql in reads) == 1
        written = [await make.row(models.OpportunityLine, result.id) for result in results if result.id]
        assert [row["product_id"] for row in written] == products


async def test_a_bulk_change_sees_the_rows_that_it_has_created(
    make: Make, database: Database, settings: Settings
) -> None:
    # What was read before the bulk change has written a row does not count for this row.
    entity, new = registry.of(models.Customer), new_id()
    seller = await make(models.Employee, role="SALES")
    viewer = await access.employee(database, seller, settings.time_zone)
    hidden = await make(models.Customer)
    child = await make(models.Customer, owner_id=seller, external_id="b", parent_id=hidden)
    rows = [
        RowChange({"id": new, "external_id": "a", "kind": "COMPANY", "name": "Created"}),
        RowChange({"external_id": "b", "parent_id": new}),
    ]
    changes = Changes(database, viewer, settings)
    created, refused = await changes.bulk(entity, BulkOperation.UPSERT, rows, Policy.EACH)
    assert (created.id, created.problems) == (new, ())
    assert [str(problem.code) for problem in refused.problems] == ["NOT_ALLOWED"]  # not NOT_FOUND
    assert (await make.row(models.Customer, child))["parent_id"] == hidden


async def over_the_graph(graph: Graph, *scopes: str) -> Graph:
    data = await graph(
        "mutation($i: ApiKeyCreateInput!) { made: apiKeyCreate(input: $i) { secret } }",
        i={"name": "Key", "scopes": list(scopes), "everything": True},
    )
    return Graph(graph.app, data["made"]["secret"])


async def test_a_key_writes_back_what_it_read(graph: Graph, make: Make) -> None:
    # A client may read a whole row and send it back unchanged, by an update, a bulk update or an upsert.
    owner = await make(models.Employee, role="SALES")
    id = await make(models.Customer, owner_id=owner, external_id="back")
    key = await over_the_graph(graph, "CUSTOMERS_WRITE")
    row = (await key("query($id: ID!) { customer(id: $id) { name owner { id } } }", id=str(id)))["customer"]
    assert row["owner"] is None
    given: dict[str, Any] = {"ownerId": None, "city": "Ulm"}
    shown = await key.done("customerUpdate", "city owner { id }", id=str(id), **given)
    assert shown == {"city": "Ulm", "owner": None}
    await key.done("customerUpsert", externalId="back", kind="COMPANY", name="Back", **given)
    bulk = await key(
        "mutation($i: CustomerBulkUpdateInput!) { m: customerBulkUpdate(input: $i) { userErrors { code } } }",
        i={"policy": "EACH", "rows": [{"id": str(id), **given}]},
    )
    assert bulk["m"]["userErrors"] == []
    assert (await make.row(models.Customer, id))["owner_id"] == owner
    # What it may not see, it cannot name either.
    refused = await key.refused("customerUpdate", id=str(id), ownerId=str(owner))
    assert refused == [("input.ownerId", "NOT_FOUND")]


async def test_links_to_unseen_rows_stay(graph: Graph, make: Make) -> None:
    # A caller can neither assign an employee nor tag a customer that they may not see.
    handler = await make(models.Employee)
    case = await make(models.SupportCase)
    key = await over_the_graph(graph, "SERVICE_WRITE")
    refused = await key.refused("caseAssign", id=gid(models.SupportCase, case), handlerId=gid(models.Employee, handler))
    assert refused == [("input.handlerId", "NOT_FOUND")]
    customer, tag = await make(models.Customer), await make(models.Tag)
    link = await make(models.CustomerTag, customer_id=customer, tag_id=tag)
    seller = await make(models.Employee, role="SALES")
    viewer = await access.employee(make.changes.database, seller, make.changes.settings.time_zone)
    assert viewer is not None
    mine = Changes(make.changes.database, viewer, make.changes.settings)
    ends = {"customer_id": customer, "tag_id": tag}
    for act in (links.put, links.take_away):
        with pytest.raises(Refused) as error:
            await mine.run(partial(act, model=models.CustomerTag, ends=ends))
        assert [problem.code for problem in error.value.problems] == ["NOT_FOUND"]
    assert (await make.row(models.CustomerTag, link))["deleted_at"] is None


@pytest.mark.parametrize(
    ("model", "field", "value"),
    [
        (models.Customer, "email", "jane@example.com"),
        (models.Customer, "birth_date", date(1990, 2, 3)),
        (models.Customer, "street_line", "1, Main Street, Ulm"),
        (models.Contact, "phone", "+49 30 1234567"),
    ],
)
async def test_masked_attributes_are_not_cleared(
    graph: Graph, make: Make, model: type[Row], field: str, value: object
) -> None:
    # Without SENSITIVE_READ, a key cannot write null, the mask or a value. The whole update is refused.
    id = await make(model, **({"kind": "PERSON"} if model is models.Customer else {}), **{field: value})
    before = await make.row(model, id)
    key = await over_the_graph(graph, "CUSTOMERS_WRITE")
    name, update = camel(field), f"{model.__name__.lower()}Update"
    for given in (None, "2000-01-01" if isinstance(value, date) else access.mask(_attribute(model, field), value)):
        answer = await key.ask(
            f"mutation($i: {model.__name__}UpdateInput!) {{ m: {update}(input: $i) {{ userErrors {{ code }} }} }}",
            i={"id": str(id), "externalId": "changed", name: given},
        )
        [error] = answer["errors"]
        assert (error["extensions"]["code"], error["extensions"]["field"]) == ("FORBIDDEN", name)
    assert await make.row(model, id) == before


def _attribute(model: type[Row], field: str) -> Attribute:
    return describe(model).attributes[field]
