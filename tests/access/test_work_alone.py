"""An employee with open work for a customer may change this work, and nothing else of the customer.

The tests try every mutation of the schema, with every reference in its input, on rows of a customer whom the caller
sees by the role WORK alone. Each must be refused, and change nothing.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import parse_global_id
from core.settings import Settings
from models.description import camel, describe
from models.dialect.base import Database
from models.platform import ApiScope
from schema.mapping.entity import Mapped
from tests.access.world import World
from tests.entities.callers import key_of
from tests.entities.matrix import CHANGEABLE, fields_of, model_of, single
from tests.graph import Graph, gid
from tests.proofs.mutating import Dice, Known, document, entity_of, ordinary, verbs
from tests.unchanged import unchanged

ROLES = ("SALES", "SERVICE", "MANAGER", "FINANCE")
KINDS = ("case", "opportunity", "contract", "task")
NAMED = (
    "Survey",
    "Employee",
    "Product",
    "Stage",
    "Tag",
    "Segment",
    "Competitor",
    "CompetitorProduct",
    "Campaign",
    "Lead",
    "MembershipProgram",
)
"""Entities to whose rows mutations refer, and that belong to no customer."""
LINKS = (
    (models.CustomerTag, ("customer_id", "tag_id")),
    (models.SegmentMember, ("segment_id", "customer_id")),
    (models.OpportunityCompetitor, ("opportunity_id", "competitor_id")),
    (models.ContractOpportunity, ("contract_id", "opportunity_id")),
)
"""Links of a customer's rows, which mutations add and remove."""
OF_FINANCE = {"Invoice", "InvoiceLine", "Payment"}
"""What FINANCE writes, whoever the customer is."""


class Whole(Dice):
    """Makes inputs with what is required and every reference, and names only rows that exist."""

    def _values(self, one: Mapped, *, new: bool) -> dict[str, Any]:
        given: dict[str, Any] = {}
        for field in fields_of(one) if new else ():  # an update is refused for its row
            if field.relation or not (field.nullable or self._has_default(field)):
                given[camel(field.column)] = self._value(field)
        for extra in one.extra_inputs:
            made = extra()
            given[camel(made.name)] = self._extra(one, made.name)[:1]
        return given

    def _verb(self, name: str) -> dict[str, Any]:
        given = super()._verb(name)
        if name == "surveyRecord":  # it takes one person
            given = {key: value for key, value in given.items() if key not in ("contactId", "leadId", "supportCaseId")}
        return {
            key: value for key, value in given.items() if key != "expectedVersion" and (name, key) != ("caseOpen", "id")
        }

    def _extra(self, mapped: Mapped, name: str) -> Any:
        return [{"customerId": self._id("Customer")}] if name == "targets" else [self._id("Customer")]

    def _id(self, entity: str, *, deleted: bool = False) -> str:
        (id,) = (self.known.deleted if deleted else self.known.ids)[entity]
        return id

    def _argument(self, one: Mapped, name: str, type_name: str) -> Any:
        return "1" if type_name == "Decimal" else super()._argument(one, name, type_name)

    def _now_and_then(self, share: float) -> bool:
        return share == 0.2  # the share of optional inputs of verbs


async def give_work(world: World, customer: UUID, to: UUID, kind: str) -> str:
    """Gives an employee a work for a customer. Returns its global id."""
    make = world.make
    match kind:
        case "case":
            return gid(models.SupportCase, await make(models.SupportCase, customer_id=customer, handler_id=to))
        case "opportunity":
            return gid(models.Opportunity, await make(models.Opportunity, customer_id=customer, owner_id=to))
        case "contract":
            contract = await make(models.Contract, owner_id=to)
            await make(models.ContractCustomer, contract_id=contract, customer_id=customer)
            return gid(models.Contract, contract)
    about = [("customer_id", customer)]
    return gid(models.Activity, await make(models.Activity, assignee_id=to, author_id=None, targets=about))


async def known_rows(world: World, database: Database) -> Known:
    """Returns the rows of the customer "others", deleted rows of the customer "served", and rows of no customer."""
    known = Known()
    known.ids["Customer"] = [gid(models.Customer, world.customers["others"])]
    for name, ids in world.rows.items():
        if "others" in ids:
            known.ids[name] = [gid(getattr(models, name), ids["others"])]
            known.deleted[name] = [gid(getattr(models, name), ids["served"])]
    for name in NAMED:
        known.ids[name] = [gid(getattr(models, name), await world.make(getattr(models, name)))]
    for model, columns in LINKS:
        ends = (describe(model).to_one[column.removesuffix("_id")].target for column in columns)
        given = dict(zip(columns, (parse_global_id(known.ids[end][0])[1] for end in ends), strict=True))
        await world.make(model, **given)
    async with database.transaction() as transaction:
        for name in ({one.name for one in CHANGEABLE} | {"Attachment"}) & known.deleted.keys():
            table, id = describe(getattr(models, name)).table, world.rows[name]["served"]
            at = "deleted_at = '2026-01-01 00:00:00+00:00', deletion_id = id"
            await transaction.fetch(f"UPDATE \"{table}\" SET {at} WHERE id = '{id}'")
    return known


def refusals(answer: dict[str, Any]) -> set[str]:
    """Returns the codes of all errors in an answer; an empty set if a row was not refused."""
    if "errors" in answer:
        return {error["extensions"]["code"] for error in answer["errors"]}
    payload = answer["data"]["m"]
    each = [result["userErrors"] for result in payload.get("results", [])] or [payload["userErrors"]]
    return {error["code"] for errors in each for error in errors} if all(each) else set()


async def changed(graph: Graph, dice: Whole, spared: set[str]) -> tuple[int, dict[str, set[str]]]:
    """Tries every mutation on the known rows. Returns how many there are, and the codes of those that are not denied.

    `spared`: entities that the caller may write.
    """
    found, count = {}, 0
    for name in [*ordinary(), *verbs()]:
        one = entity_of(name)
        assert one is not None
        if one.name in NAMED or one.name not in dice.known.ids or one.name in spared or name == "customerRestore":
            continue  # nobody sees a deleted customer by the role WORK
        count += 1
        document_of = document(name)
        if name in ordinary():
            action = ordinary()[name][1]
            rows = [dice._input(one, action.removeprefix("Bulk")) for _ in range(2 if "Bulk" in action else 1)]
            input = {"rows": rows, "policy": "EACH"} if "Bulk" in action else rows[0]
            if "Bulk" in action:
                document_of = document_of.replace("{ userErrors", "{ results { userErrors { code } } userErrors")
        else:
            input = dice._verb(name)
        codes = refusals(await graph.ask(document_of, input=input))
        if codes not in ({"FORBIDDEN"}, {"NOT_ALLOWED"}):
            found[name] = codes
    return count, found


CALLERS = [(role, kinds) for role in ROLES for kinds in (KINDS, *((kind,) for kind in KINDS))]
IN_SUITE = (("SALES", KINDS), ("MANAGER", KINDS))


@pytest.mark.parametrize(
    ("role", "kinds"),
    [pytest.param(*one, marks=() if one in IN_SUITE else pytest.mark.prove) for one in CALLERS],
    ids=[f"{role}: {', '.join(kinds)}" for role, kinds in CALLERS],
)
async def test_nothing_but_the_work_is_changed(
    graph: Graph, world: World, settings: Settings, database: Database, role: str, kinds: tuple[str, ...]
) -> None:
    known = await known_rows(world, database)
    to = await world.make(models.Employee, role=role)
    for name in ("others", "served"):
        for kind in kinds if role != "FINANCE" else ("contract", "task"):
            await give_work(world, world.customers[name], to, kind)
    async with unchanged(database):
        dice = Whole(known, 1)
        count, found = await changed(graph.as_employee(settings, to), dice, OF_FINANCE if role == "FINANCE" else set())
    assert found == {}
    assert count > 150


@pytest.mark.parametrize("kind", [pytest.param(kind, marks=pytest.mark.prove) for kind in KINDS[:-1]] + [KINDS[-1]])
async def test_a_key_of_the_team_changes_the_work_alone(
    graph: Graph, world: World, settings: Settings, database: Database, kind: str
) -> None:
    known = await known_rows(world, database)
    team = await world.make(models.Team)
    to = await world.make(models.Employee, role="SALES", team_id=team)
    work = [await give_work(world, world.customers[name], to, kind) for name in ("others", "served")]
    known.ids["Lead"] = [gid(models.Lead, await world.make(models.Lead, owner_id=to))]  # one that the key sees
    mine = await key_of(graph, world.make, team, [str(scope) for scope in ApiScope])
    async with unchanged(database):
        count, found = await changed(mine, Whole(known, 1), set())
    assert found == {}
    assert count > 100
    name, text = {
        "case": ("supportCaseUpdate", "subject"),
        "opportunity": ("opportunityUpdate", "description"),
        "contract": ("contractUpdate", "terms"),
        "task": ("activityUpdate", "subject"),
    }[kind]
    assert (await mine.change(name, "id", id=work[0], **{text: "ours"}))["userErrors"] == []


async def test_own_rows_do_not_become_parts_of_the_customers_rows(
    graph: Graph, world: World, settings: Settings, database: Database
) -> None:
    known = await known_rows(world, database)
    to = world.employees["seller"]
    for kind in KINDS:
        await give_work(world, world.customers["others"], to, kind)
    mine, tried = graph.as_employee(settings, to), 0
    async with unchanged(database):
        for one in CHANGEABLE:
            own = {**world.rows, "Customer": {"owned": world.customers["owned"]}}.get(one.name, {}).get("owned")
            fields = [field for field in fields_of(one) if field.relation and field.name not in one.created_only]
            if own is None or one.name == "ActivityParticipant":  # a participant is named, and not changed
                continue
            for field in fields:
                target = field.target.__name__
                if target in known.ids and target not in NAMED:
                    input = {"id": gid(model_of(one.entity), own), camel(field.column): known.ids[target][0]}
                    answer = await mine.ask(document(f"{single(one)}Update"), input=input)
                    # INVALID: the rows that a row refers to must have the same customer.
                    is_part = field.name in ("customer", "parent")
                    assert refusals(answer) <= ({"NOT_ALLOWED"} if is_part else {"NOT_ALLOWED", "INVALID"}), str(field)
                    assert refusals(answer), str(field)
                    tried += 1
        customer = known.ids["Customer"][0]
        contract = gid(models.Contract, world.rows["Contract"]["owned"])
        added = await mine.refused("contractAddCustomers", id=contract, customerIds=[customer])
        assert [code for _, code in added] == ["NOT_ALLOWED"]
    assert tried > 10


async def test_the_work_and_its_parts_are_changed(graph: Graph, world: World, settings: Settings) -> None:
    customer, to = world.customers["others"], await world.make(models.Employee, role="SALES")
    work = {kind: await give_work(world, customer, to, kind) for kind in KINDS}
    mine, rows = graph.as_employee(settings, to), world.rows
    contact, order, asset = (
        gid(model, rows[model.__name__]["others"]) for model in (models.Contact, models.Order, models.Asset)
    )
    product, rival = gid(models.Product, await world.make(models.Product)), await world.make(models.Competitor)
    deal = work["opportunity"]
    for mutation, input in (
        ("opportunityUpdate", {"id": deal, "description": "mine"}),
        ("opportunityLineCreate", {"opportunityId": deal, "productId": product, "quantity": "1"}),
        ("opportunityContactCreate", {"opportunityId": deal, "contactId": contact, "role": "OTHER"}),
        ("opportunityCompetitorAdd", {"opportunityId": deal, "competitorId": gid(models.Competitor, rival)}),
        ("supportCaseUpdate", {"id": work["case"], "contactId": contact, "orderId": order}),
        ("repairCreate", {"supportCaseId": work["case"], "assetId": asset}),
        ("contractUpdate", {"id": work["contract"], "terms": "mine"}),
        ("contractOpportunityAdd", {"contractId": work["contract"], "opportunityId": deal}),
        ("activityUpdate", {"id": work["task"], "subject": "mine"}),
        ("activityParticipantCreate", {"activityId": work["task"], "contactId": contact}),
    ):
        answer = await mine.ask(document(mutation), input=input)
        assert answer["data"]["m"]["userErrors"] == [], mutation
