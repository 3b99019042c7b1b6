"""Changes by others, and imported lines that do not go with them."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Awaitable, Callable
from contextvars import Context
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

import models
from models.dialect.base import Database
from models.row import Row
from models.values import Money
from resolvers import registry
from resolvers.changes import Unit, deletion
from resolvers.sales import contract_customers
from resolvers.sales.contract_customers import Selection
from tests.factories import Make
from tests.importing.conftest import Folder

Change = Callable[[Unit], Awaitable[Any]]


CASE = {"subject": "Broken", "type": "COMPLAINT"}


class Scene(NamedTuple):
    """A change, and a line of `model` that does not go with it.

    `refers`: the rows to which the line refers, by relation: their external ids.
    `values`: the line's other values.
    `customer`: the customer whom the change locks at its end.
    """

    change: Change
    model: type[Row]
    refers: dict[str, str]
    values: dict[str, Any]
    customer: UUID | None = None


def scene(change: Change, model: type[Row], refers: dict[str, str], **values: Any) -> Scene:
    return Scene(change, model, refers, values)


async def named(make: Make, model: type[Row], **values: Any) -> tuple[UUID, str]:
    """Creates a row. Returns its id and its external id."""
    name = f"{model.__name__} {make.taken}"
    return await make(model, external_id=name, **values), name


def deletes(model: type[Row], id: UUID) -> Change:
    return lambda unit: deletion.delete(unit, registry.of(model), id)


def updates(model: type[Row], id: UUID, **values: Any) -> Change:
    return lambda unit: unit.update(registry.of(model), id, values)


async def contract(make: Make, change: Callable[[UUID, UUID], Change], **values: Any) -> Scene:
    """Returns a scene with an order under a contract. `change`: takes the ids of the contract and its customer."""
    (id, name), (customer, of) = await named(make, models.Contract), await named(make, models.Customer)
    await make(models.ContractCustomer, contract_id=id, customer_id=customer)
    found = scene(change(id, customer), models.Order, {"contract": name, "customer": of}, **values)
    return found._replace(customer=customer)


async def contract_deleted(make: Make) -> Scene:
    return await contract(make, lambda id, customer: deletes(models.Contract, id))


async def contract_in_another_currency(make: Make) -> Scene:
    euros = Money(Decimal(5), "EUR")
    return await contract(
        make, lambda id, customer: updates(models.Contract, id, currency="EUR", amount=euros), currency="USD"
    )


async def contract_without_the_customer(make: Make) -> Scene:
    def change(id: UUID, customer: UUID) -> Change:
        return lambda unit: contract_customers.remove(unit, id, None, Selection((customer,)))

    return await contract(make, change)


async def opportunity_of_another_customer(make: Make) -> Scene:
    customer, of = await named(make, models.Customer)
    id, name = await named(make, models.Opportunity, customer_id=customer)
    change = updates(models.Opportunity, id, customer_id=await make(models.Customer))
    return scene(change, models.Order, {"customer": of, "opportunity": name})._replace(customer=customer)


async def customer_of_a_case_deleted(make: Make) -> Scene:
    id, name = await named(make, models.Customer)
    return scene(deletes(models.Customer, id), models.SupportCase, {"customer": name}, **CASE)


async def customer_of_an_order_deleted(make: Make) -> Scene:
    past = {"imported": True, "status": "COMPLETED", "total": Money(Decimal(9), "USD")}
    customer = await make(models.Customer)
    _, name = await named(make, models.Order, customer_id=customer, **past)
    issued = {"status": "ISSUED", "number": f"I-{make.taken}", "issued_on": "2026-01-02", "total": "9"}
    return scene(deletes(models.Customer, customer), models.Invoice, {"order": name}, **issued)


async def contact_of_another_customer(make: Make) -> Scene:
    customer, of = await named(make, models.Customer)
    id, name = await named(make, models.Contact, customer_id=customer)
    change = updates(models.Contact, id, customer_id=await make(models.Customer))
    return scene(change, models.SupportCase, {"customer": of, "contact": name}, **CASE)


async def linked_contact_of_another_customer(make: Make) -> Scene:
    customer = await make(models.Customer)
    _, deal = await named(make, models.Opportunity, customer_id=customer)
    id, name = await named(make, models.Contact, customer_id=customer)
    change = updates(models.Contact, id, customer_id=await make(models.Customer))
    return scene(change, models.OpportunityContact, {"opportunity": deal, "contact": name})


async def stage_deleted(make: Make) -> Scene:
    id, name = await named(make, models.Stage)
    return await deal(make, deletes(models.Stage, id), stage=name)


async def pipeline_deleted(make: Make) -> Scene:
    pipeline = await make(models.Pipeline)
    _, name = await named(make, models.Stage, pipeline_id=pipeline)
    return await deal(make, deletes(models.Pipeline, pipeline), stage=name)


async def deal(make: Make, change: Change, **refers: str) -> Scene:
    """Returns a scene with an opportunity."""
    _, of = await named(make, models.Customer)
    if "stage" not in refers:
        _, refers["stage"] = await named(make, models.Stage)
    return scene(change, models.Opportunity, {"customer": of, **refers}, name="Deal")


async def owner_without_sight(make: Make) -> Scene:
    id, name = await named(make, models.Employee)
    return await deal(make, updates(models.Employee, id, role="FINANCE"), owner=name)


async def handler_without_sight(make: Make) -> Scene:
    id, name = await named(make, models.Employee)
    _, of = await named(make, models.Customer)
    change = updates(models.Employee, id, role="FINANCE")
    return scene(change, models.SupportCase, {"customer": of, "handler": name}, **CASE)


async def parent_a_person(make: Make) -> Scene:
    id, name = await named(make, models.Customer)
    return scene(
        updates(models.Customer, id, kind="PERSON"), models.Customer, {"parent": name}, name="A", kind="COMPANY"
    )


async def tag_deleted(make: Make) -> Scene:
    id, name = await named(make, models.Tag)
    _, of = await named(make, models.Customer)
    return scene(deletes(models.Tag, id), models.CustomerTag, {"customer": of, "tag": name})


def mapping(scene: Scene, *lines: str) -> str:
    """Returns a mapping whose rows are in the mapping itself, with these external ids."""
    refers = ", ".join(f'{name} = {{ external_id = "{one}" }}' for name, one in scene.refers.items())
    values = ", ".join(f'{name} = "{one}"' for name, one in {**scene.values, "line": "x"}.items() if name != "line")
    rows = ", ".join(f'{{ line = "{one}"{values and ", "}{values} }}' for one in lines)
    return f"""
        [[steps]]
        name = "lines"
        entity = "{scene.model.__name__}"
        external_id = "{{line}}"
        currency = "USD"
        rows = [{rows}]
        set = {{ {refers} }}
        """


def told(folder: Folder) -> list[tuple[str, str]]:
    """Returns the attribute or relation and the code of each refusal in the report."""
    if not folder.report.exists():
        return []
    with folder.report.open(encoding="utf-8", newline="") as file:
        return [
            (row["attribute"].removesuffix("_id"), row["code"])
            for row in csv.DictReader(file)
            if row["kind"] == "refused"
        ]


async def blocked(database: Database, task: asyncio.Task[Any]) -> None:
    """Waits until the task waits for a lock, or until it has ended."""
    sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    while not task.done() and (await database.fetch(sql))[0][0] == 0:
        await asyncio.sleep(0.005)


def begin(work: Awaitable[Any]) -> asyncio.Task[Any]:
    """Starts work beside the transaction of the caller."""

    async def working() -> Any:
        return await work

    return asyncio.get_running_loop().create_task(working(), context=Context())
