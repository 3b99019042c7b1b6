"""Converts leads: a lead becomes a customer, with a contact and an opportunity, or is linked to existing ones."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import models
from core import phones
from core.errors import Problem, ProblemCode, Refused, under
from core.text import fold, fold_address
from models.customers import CustomerKind
from models.leads import LeadStatus
from models.sales import StageKind
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.activities import attachments
from resolvers.changes.claims import claim
from resolvers.changes.unit import Unit
from resolvers.changes.value_checks import check_version
from resolvers.loyalty import behaviour, visitors
from resolvers.marketing import campaign_members, lead_activities
from resolvers.search.expressions import (
    LIVING,
    AnyOf,
    Expression,
    Matches,
    equals,
    every,
)
from resolvers.search.order import order_by
from resolvers.search.record import Record
from resolvers.state_machines import LEAD

_REACHED = ("phone", "email")
_LAST_DIGITS = 6
_LONGEST = 100  # characters of the name of an opportunity


@dataclass(frozen=True, slots=True)
class Conversion:
    """What a lead is to become.

    `customer_id`, `contact_id`, `opportunity_id`: existing rows to link the lead to.
    `new_customer`: whether to create a customer without looking for duplicates.
    `opportunity`: the values of a new opportunity; None for no new one. `pipeline_id` is one of them.
    """

    customer_id: UUID | None = None
    contact_id: UUID | None = None
    opportunity_id: UUID | None = None
    new_customer: bool = False
    opportunity: Mapping[str, Any] | None = None


async def convert(unit: Unit, id: UUID, to: Conversion, expected_version: int | None) -> UUID:
    """Converts a lead. A lead that is converted already stays as it is, so that a retry has the first result.

    Without a customer in the input, the customer is the one that the viewer sees with the same phone number or e-mail
    address, else with the same name; otherwise a new one. Raises Refused:

    - the errors of `Machine.begin`, except that a converted lead is no error;
    - NOT_FOUND or NOT_ALLOWED if the viewer does not see or may not change an existing row in the input;
    - INVALID if the rows in the input belong to different customers, or exclude each other;
    - CONFLICT if several customers may be the same;
    - the errors of `Unit.create` for the new rows.
    """
    entity = registry.of(models.Lead)
    access.permit(unit.viewer, "leadConvert", entity, frozenset({"status"}))
    before = None if to.new_customer else await unit.peek(models.Lead, id)
    if before is not None:
        await claim(unit, _claims(unit, before))
    lead = await unit.seen(entity, id)
    if lead["status"] == LeadStatus.CONVERTED:
        return id
    check_version(lead, expected_version)
    LEAD.refuse("leadConvert", lead)
    _refuse_contradictions(to)
    customer, contact = await _customer(unit, lead, to)
    if contact is None:
        contact = await _contact(unit, lead, customer)
    await _carry_opt_out(unit, lead, customer, contact)
    await campaign_members.carry_membership(unit, lead.id, customer.id, contact)
    opportunity = await _opportunity(unit, lead, customer.id, to)
    await lead_activities.carry(unit, lead.id, customer.id)
    await behaviour.carry(unit, lead.id, customer.id)
    await visitors.carry(unit, lead.id, customer.id)
    await attachments.carry(unit, lead.id, customer.id)
    await LEAD.end(
        unit,
        "leadConvert",
        lead,
        converted_at=unit.now,
        converted_customer_id=customer.id,
        converted_contact_id=contact,
        converted_opportunity_id=opportunity,
    )
    return id


def _refuse_contradictions(to: Conversion) -> None:
    problems = []
    given = [name for name in ("customer_id", "contact_id", "opportunity_id") if getattr(to, name) is not None]
    if to.new_customer and given:
        problems.append(Problem(("new_customer",), ProblemCode.INVALID, f"Give either this or {given[0]}."))
    if to.opportunity is not None and to.opportunity_id is not None:
        problems.append(Problem(("opportunity",), ProblemCode.INVALID, "Give a new opportunity or the id of one."))
    if problems:
        raise Refused(problems)


async def _customer(unit: Unit, lead: Record, to: Conversion) -> tuple[Record, UUID | None]:
    """Returns the customer, and the contact if it is in the input or was found as a duplicate."""
    found: dict[str, UUID] = {}
    if to.opportunity_id is not None:
        opportunity = await unit.named(models.Opportunity, to.opportunity_id, "opportunity_id", changing=True)
        found["opportunity_id"] = opportunity["customer_id"]
    if to.contact_id is not None:
        contact = await unit.named(models.Contact, to.contact_id, "contact_id", changing=True)
        found["contact_id"] = contact["customer_id"]
    if to.customer_id is not None:
        found["customer_id"] = to.customer_id
    if len(set(found.values())) > 1:
        field = "contact_id" if "contact_id" in found else "opportunity_id"
        raise Refused.one(ProblemCode.INVALID, "This belongs to another customer.", field)
    for field, id in found.items():
        return await unit.named(models.Customer, id, field, changing=True), to.contact_id
    if not to.new_customer:
        await claim(unit, _claims(unit, lead))
        same, contact_id = await _duplicate(unit, lead)
        if same is not None:
            return await unit.named(models.Customer, same, "customer_id", changing=True), contact_id
    return await _new_customer(unit, lead), None


def _claims(unit: Unit, lead: Record) -> set[int]:
    """Returns the keys of what makes customers the same as a lead (see `_duplicate`).

    Two leads that become the same customer have a key in common, so that they are converted one after the other. Other
    leads may have a key in common, too.
    """
    plain = [fold(lead["company"] or lead["name"])]
    if isinstance(lead["email"], str):
        plain.append(fold_address(lead["email"]))
    if isinstance(lead["phone"], str):
        # Numbers that are compared as equal, such as with and without a country code, have the same last digits.
        plain.append(phones.stands_for(lead["phone"], lead["country"])[1][-_LAST_DIGITS:])
    secret = hashlib.sha256(unit.settings.secret_key.encode()).digest()
    hashed = (hashlib.blake2b(one.encode(), key=secret, digest_size=4).digest() for one in plain)
    return {int.from_bytes(one, signed=True) for one in hashed}


async def _duplicate(unit: Unit, lead: Record) -> tuple[UUID | None, UUID | None]:
    """Returns the customer who is the same as the lead, and the contact if it is the contact that is the same.

    Looks among the customers and contacts that the viewer sees. Does not compare what is masked for the viewer. Raises
    Refused (CONFLICT) if there are several.
    """
    contacts = {row.id: row["customer_id"] for row in await _reached(unit, models.Contact, lead)}
    same = {*(row.id for row in await _reached(unit, models.Customer, lead)), *contacts.values()}
    if not same:
        same = {row.id for row in await _of_same_name(unit, lead)}
    if len(same) > 1:
        message = f"{len(same)} customers may be the same as this lead. Name one of them, or set newCustomer."
        raise Refused.one(ProblemCode.CONFLICT, message, "customer_id")
    contact = next(iter(contacts)) if len(contacts) == 1 else None
    return next(iter(same), None), contact


async def _reached(unit: Unit, model: type[models.Row], lead: Record) -> list[Record]:
    """Returns the rows with the same phone number or e-mail address as the lead."""
    entity = registry.of(model)
    masked = access.masked(unit.viewer, entity)
    given = [(name, lead[name]) for name in _REACHED if isinstance(lead[name], str) and name not in masked]
    if not given:
        return []
    same: Expression = AnyOf(tuple(Matches(name, (value,)) for name, value in given))
    return await unit.read(entity, every(same, LIVING, access.rows(unit.viewer, entity)), limit=10)


async def _of_same_name(unit: Unit, lead: Record) -> list[Record]:
    """Returns the companies with the name of the lead's company; for a lead without one, the persons with its name.

    A name alone does not make two persons the same if both have a phone number or an e-mail address.
    """
    entity = registry.of(models.Customer)
    kind = CustomerKind.PERSON if lead["company"] is None else CustomerKind.COMPANY
    named = every(equals("name_folded", fold(lead["company"] or lead["name"])), equals("kind", str(kind)), LIVING)
    found = await unit.read(entity, every(named, access.rows(unit.viewer, entity)), limit=10)
    if kind is CustomerKind.COMPANY or not _is_reachable(lead):
        return found
    return [row for row in found if not _is_reachable(row)]


def _is_reachable(row: Record) -> bool:
    return any(row[name] is not None for name in _REACHED)


async def _new_customer(unit: Unit, lead: Record) -> Record:
    values = {name: lead[name] for name in ("country", "source", "business_line")}
    if lead["owner_id"] is not None:
        values["owner_id"] = lead["owner_id"]
    if lead["company"] is not None:
        values |= {"kind": str(CustomerKind.COMPANY), "name": lead["company"]}
    else:
        person = {name: lead[name] for name in (*_REACHED, "name", "opted_out_at")}
        values |= {"kind": str(CustomerKind.PERSON), **person}
    entity = registry.of(models.Customer)
    id = await unit.create(entity, {name: value for name, value in values.items() if value is not None})
    row = await unit.get(models.Customer, id)
    assert row is not None
    return row


async def _contact(unit: Unit, lead: Record, customer: Record) -> UUID | None:
    """Returns the contact of a company: the present one with the lead's name, or a new one. None for a person."""
    if customer["kind"] != CustomerKind.COMPANY:
        return None
    entity = registry.of(models.Contact)
    of_customer = every(equals("customer_id", customer.id), LIVING, access.rows(unit.viewer, entity))
    same = await unit.read(entity, every(of_customer, equals("full_name_folded", fold(lead["name"]))), limit=1)
    if same:
        return same[0].id
    values = {name: lead[name] for name in (*_REACHED, "job_title", "opted_out_at") if lead[name] is not None}
    return await unit.create(entity, {"customer_id": customer.id, "full_name": lead["name"], **values})


async def _carry_opt_out(unit: Unit, lead: Record, customer: Record, contact: UUID | None) -> None:
    """Opts those out whom a lead that has opted out has become, and a customer who is reached as the lead was.

    The viewer need not have the right to change them: they may not get what the lead refused.
    """
    if lead["opted_out_at"] is None:
        return
    found: dict[type[models.Row], list[UUID]] = {}
    is_lead = contact is None and customer["kind"] == CustomerKind.PERSON
    if is_lead or any(lead[name] is not None and lead[name] == customer[name] for name in _REACHED):
        found[models.Customer] = [customer.id]
    if contact is not None:
        found[models.Contact] = [contact]
    await unit.hold(found)
    for model, (id,) in found.items():
        row = await unit.get(model, id)
        assert row is not None
        if row["opted_out_at"] is None:
            await unit.store(registry.of(model), row, {"opted_out_at": lead["opted_out_at"]})


async def _opportunity(unit: Unit, lead: Record, customer: UUID, to: Conversion) -> UUID | None:
    """Returns the opportunity: the one in the input, a new one, or None."""
    entity = registry.of(models.Opportunity)
    sources = {"source_lead_id": lead.id, "source_campaign_id": lead["campaign_id"]}
    if to.opportunity_id is not None:
        before = await unit.seen(entity, to.opportunity_id)
        new = {name: id for name, id in sources.items() if id is not None and before[name] is None}
        await unit.amend(entity, before, new, Operation.UPDATE)
        return before.id
    if to.opportunity is None:
        return None
    named = (lead["company"] or lead["name"])[:_LONGEST]
    values = {"name": named, **to.opportunity, **sources, "customer_id": customer}
    with under("opportunity"):
        pipeline = values.pop("pipeline_id", None)
        if pipeline is not None and values.get("stage_id") is None:
            values["stage_id"] = await _first_stage(unit, pipeline)
        if lead["owner_id"] is not None:
            values.setdefault("owner_id", lead["owner_id"])
        return await unit.create(entity, {name: value for name, value in values.items() if value is not None})


async def _first_stage(unit: Unit, pipeline: UUID) -> UUID:
    """Returns the first open stage of a pipeline. Raises Refused if there is no such pipeline or stage."""
    _ = await unit.named(models.Pipeline, pipeline, "pipeline_id")
    stages = registry.of(models.Stage).description
    position = order_by(stages, [(stages.orders["position"], False)])
    is_open = every(equals("pipeline_id", pipeline), equals("kind", str(StageKind.OPEN)), LIVING)
    found = await unit.find(models.Stage, is_open, order=position, limit=1)
    if not found:
        raise Refused.one(ProblemCode.STATE, "This pipeline has no open stage.", "pipeline_id")
    return found[0].id
