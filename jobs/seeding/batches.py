"""Fills an empty database with demo data. Each transaction writes BATCH customers.

The job can be interrupted and run again: it continues after the last demo customer in the database. It fails if the
database has other rows, or demo data for another number of customers.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

import models
import resolvers.entities  # noqa: F401 - registers them
from core.errors import CommandError, Refused
from core.settings import Settings
from jobs.migrate import unapplied
from jobs.progress import progress
from jobs.seeding.activities import add_activities, add_follow_ups
from jobs.seeding.attention import add_attention
from jobs.seeding.automations import add_automations
from jobs.seeding.call_lists import add_call_lists, add_calls
from jobs.seeding.company import Company
from jobs.seeding.custom_fields import Values, add_custom_fields, values_of
from jobs.seeding.custom_objects import add_custom_object_type, add_custom_objects
from jobs.seeding.customers import add_customer
from jobs.seeding.files import StoredFile, add_files, store_files
from jobs.seeding.leads import add_lead_rules, add_leads
from jobs.seeding.loyalty import add_behaviour, add_membership, add_tracking_key
from jobs.seeding.members import add_members
from jobs.seeding.orders import add_orders
from jobs.seeding.origin import MAX_CUSTOMERS, Draft, Origin, customer_of, size_of
from jobs.seeding.recurring import add_recurring
from jobs.seeding.sales import add_deals
from jobs.seeding.service import add_cases
from jobs.seeding.survey_responses import add_responses
from jobs.seeding.work import add_work
from models.database import connect
from models.people import EmployeeRole
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes, Unit, custom_values
from resolvers.changes.bulk_load import load
from resolvers.search.expressions import EVERY_ROW, AnyOf, Compare, Operator, OrderTerm, every
from resolvers.search.order import Order

BATCH = 500
"""Customers per transaction. Their rows, about 25,000, are held in memory."""


async def seed(settings: Settings, customers: int = 200, *, if_empty: bool = False) -> None:
    """Writes the demo data for `customers` customers. Customers that are already in the database are skipped.

    `if_empty`: if true, does nothing if the database already has customers, or rows that are not part of this demo
    data.

    Raises CommandError if the number is out of range or migrations are pending. Without `if_empty`, also raises
    CommandError if the database has rows that are not part of this demo data.
    """
    if not 1 <= customers <= MAX_CUSTOMERS:
        raise CommandError(f"The demo data can have 1 to {MAX_CUSTOMERS:,} customers.")
    origin = Origin(customers)
    async with connect(replace(settings, pool_size=1)) as database:
        if await unapplied(database):
            raise CommandError("The database is behind this version: run python main.py migrate first.")
        changes = Changes(database, SYSTEM, settings)
        foreign = await changes.run(partial(_foreign, origin))
        if if_empty and (foreign or await changes.run(_has_customers)):
            return
        if foreign:
            raise _foreign_row(*foreign)
        company: Company | None = None
        done = await changes.run(partial(_done, origin))
        try:
            with progress("Customers", customers) as tell:
                while done < customers:
                    company = company or Company(origin)
                    files = [] if done else await store_files(database, settings)
                    done = await _next_batch(changes, origin, company, files, done)
                    tell(done)
        except asyncio.CancelledError:
            # Read the number again, because the batch may have been committed before the interruption.
            done = await changes.run(partial(_done, origin))
            print(
                f"Interrupted: {done:,} of {customers:,} customers are written. Run the command again to continue.",
                file=sys.stderr,
            )
            raise


async def _next_batch(
    changes: Changes, origin: Origin, company: Company, files: Sequence[StoredFile], done: int
) -> int:
    try:
        return await changes.run(partial(_write_batch, origin, company, files))
    except Refused:
        # On PostgreSQL, a concurrent seed may have written the same rows. If so, continue after those rows.
        now = await changes.run(partial(_done, origin))
        if now == done:
            raise
        return now


async def _write_batch(origin: Origin, company: Company, files: Sequence[StoredFile], unit: Unit) -> int:
    """Writes up to BATCH more customers. In an empty database, writes the company's own rows first.

    Returns the number of customers in the database.
    """
    # Read the number in this transaction, because a concurrent seed may have written customers meanwhile.
    done = await _done(origin, unit)
    draft = Draft(origin)
    if done == 0:
        company.add_to(draft)
        add_tracking_key(draft)
        add_lead_rules(draft, [one.id for one in company.sales])
        add_call_lists(draft, [one.id for one in company.sales])
        add_automations(draft)
        add_custom_fields(draft)
        add_custom_object_type(draft)
    until = min(done + BATCH, origin.customers)
    values: Values = []
    for number in range(done + 1, until + 1):
        draft.begin(number)
        dice = origin.dice(number)
        customer = add_customer(draft, dice, company)
        deals = add_deals(draft, dice, company, customer)
        add_activities(draft, dice, company, customer, deals)
        trade = origin.dice(number, "trade")
        owned = add_orders(draft, trade, customer, deals)
        opened = add_cases(draft, trade, company, customer, owned)
        add_follow_ups(draft, origin.dice(number, "follow-ups"), company, customer, owned, opened)
        add_leads(draft, origin.dice(number, "leads"), company, customer)
        add_members(draft, origin.dice(number, "campaigns"), company.campaigns, customer)
        add_calls(draft, origin.dice(number, "calls"), company, customer)
        add_responses(draft, origin.dice(number, "surveys"), company.surveys, customer)
        add_work(draft, customer)
        loyal = origin.dice(number, "loyalty")
        add_membership(draft, loyal, company.clubs.get(customer.currency), customer)
        add_behaviour(draft, loyal, [one.id for one in company.products], customer)
        values += values_of(draft, origin.dice(number, "custom fields"), customer, number)
        values += add_custom_objects(draft, origin.dice(number, "custom objects"), customer, number)
    add_files(draft, files)
    if done == 0:
        by_role = {one.role: one.id for one in reversed(company.employees)}
        add_recurring(draft)
        add_attention(draft, by_role[EmployeeRole.ADMIN], by_role[EmployeeRole.SALES])
    written = []
    for entity, rows in draft.rows():
        await load(unit, entity, rows)
        written.append(entity.description.table)
    await custom_values.load(unit, values)
    if unit.database.name == "postgres" and _is_power_of_two(until // BATCH):
        # Without statistics, PostgreSQL joins whole tables to find the open work of the batch: a minute instead of
        # a second.
        await unit.transaction.analyze(written)
    return until


def _is_power_of_two(number: int) -> bool:
    return number & (number - 1) == 0


async def _done(origin: Origin, unit: Unit) -> int:
    """Returns the number of the last demo customer in the database, or 0 if there is none."""
    # Customers are written in the order of their numbers, so all customers before this one exist too.
    own = every(Compare("id", Operator.GTE, origin.first), Compare("id", Operator.LTE, origin.last))
    newest = Order("Customer", (OrderTerm("id", descending=True),))
    found = await unit.find(models.Customer, own, order=newest, limit=1)
    return customer_of(found[0].id) if found else 0


async def _has_customers(unit: Unit) -> bool:
    return bool(await unit.find(models.Customer, EVERY_ROW, limit=1))


async def _foreign(origin: Origin, unit: Unit) -> tuple[str, UUID] | None:
    """Returns the entity and id of a row that is not part of this demo data. Returns None if there is no such row.

    Deleted rows count too.
    """
    other = AnyOf((Compare("id", Operator.LT, origin.first), Compare("id", Operator.GT, origin.last)))
    for entity in registry.entities():
        for row in await unit.read(entity, other, limit=1):
            return entity.name, row.id
    return None


def _foreign_row(entity: str, id: UUID) -> CommandError:
    size = size_of(id)
    if size is not None:
        return CommandError(
            f"The database has the demo data of {size:,} customers. Run seed with --customers {size}, or set"
            " RAPPORT_DATABASE_URL to an empty database."
        )
    return CommandError(
        f"The database has rows that are not demo data ({entity} {id}), and seed does not mix the two. Set"
        " RAPPORT_DATABASE_URL to an empty database."
    )
