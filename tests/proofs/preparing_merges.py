"""Creates valid inputs for merges, and rows of each kind that a merge moves, unites and changes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any
from uuid import UUID

import models
from core.ids import global_id
from models.row import Row
from resolvers import registry
from resolvers.changes import Unit
from resolvers.customers import merges
from resolvers.customers.field_choices import Choice
from tests.factories import Make

Input = dict[str, Any]


async def _customers(make: Make) -> tuple[UUID, UUID]:
    survivor, other = await make(models.Customer, city="Bonn", phone="+49 228 1"), await make(models.Customer)
    tag, employee, program = [await make(one) for one in (models.Tag, models.Employee, models.MembershipProgram)]
    for id, month in ((survivor, 3), (other, 1)):
        await make(models.CustomerTag, customer_id=id, tag_id=tag)
        await make(models.Contact, customer_id=id)
        await make(models.Membership, customer_id=id, program_id=program)
        period = {"role": "SALES", "since": date(2026, month, 1)}
        await make(models.CustomerAssignment, customer_id=id, employee_id=employee, **period)
    await make(models.SupportCase, customer_id=other, handler_id=await make(models.Employee))
    await make(models.Attachment, customer_id=other)
    await make(models.Activity, targets=[("customer_id", other)])
    await _custom(make, models.Customer, other)
    return survivor, other


async def _custom(make: Make, model: type[Row], other: UUID) -> None:
    """Gives the other row a value of a custom field, and lets one of a product lead to it."""
    kind = model.__name__.upper()
    text = await make(models.CustomField, entity=kind, type="TEXT")
    link = await make(models.CustomField, entity="PRODUCT", type="RELATION", relates_to=kind)
    product = await make(models.Product)

    async def work(unit: Unit) -> None:
        for field, one, id, value in ((text, model, other, "kept"), (link, models.Product, product, (None, other))):
            found = await unit.get(models.CustomField, field)
            assert found is not None
            key = "text" if one is model else "relation"
            given = [{"name": found["name"], key: value}]
            _ = await unit.update(registry.of(one), id, {"custom_fields": given})

    await make.changes.run(work)


async def _contacts(make: Make) -> tuple[UUID, UUID]:
    customer = await make(models.Customer)
    other, survivor = [await make(models.Contact, customer_id=customer) for _ in range(2)]
    await make(models.SupportCase, customer_id=customer, contact_id=other)
    await _custom(make, models.Contact, other)
    return survivor, other


async def _leads(make: Make) -> tuple[UUID, UUID]:
    survivor, other = await make(models.Lead), await make(models.Lead)
    await make(models.Activity, targets=[("lead_id", other)])
    campaign = await make(models.Campaign)
    for id in (survivor, other):
        await make(models.CampaignMember, customer_id=None, lead_id=id, campaign_id=campaign)
    await _custom(make, models.Lead, other)
    return survivor, other


_PAIRS: dict[type[Row], tuple[Callable[[Make], Awaitable[tuple[UUID, UUID]]], tuple[str, ...]]] = {
    models.Customer: (_customers, ("city", "phone")),
    models.Contact: (_contacts, ("email",)),
    models.Lead: (_leads, ("phone", "company")),
}


def _merge(model: type[Row]) -> Callable[[Make], Awaitable[Input]]:
    async def given(make: Make) -> Input:
        prepare, fields = _PAIRS[model]
        survivor, other = await prepare(make)
        choices = [{"field": name, "other": str(other)} for name in fields]
        return {"survivor": str(survivor), "others": [str(other)], "fieldChoices": choices}

    return given


def _unmerge(model: type[Row]) -> Callable[[Make], Awaitable[Input]]:
    async def given(make: Make) -> Input:
        prepare, fields = _PAIRS[model]
        survivor, other = await prepare(make)
        choices = [Choice(name, other) for name in fields]

        async def work(unit: Unit) -> UUID:
            await merges.merge(unit, model, survivor, [other], choices)
            column = f"{model.__name__.lower()}_id"
            [row] = await unit.referring(models.Merge, column, survivor)
            return row.id

        return {"merge": global_id(registry.of(models.Merge).code, await make.changes.run(work))}

    return given


MERGES: dict[str, Callable[[Make], Awaitable[Input]]] = {
    f"{model.__name__.lower()}{verb}": prepare(model)
    for model in _PAIRS
    for verb, prepare in (("Merge", _merge), ("Unmerge", _unmerge))
}
