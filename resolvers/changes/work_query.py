"""The query for open work: which employees have some for which customers (see `open_work`)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol
from uuid import UUID

import models
from models.calls import CallStatus
from models.contracts import ContractStatus
from models.description import describe
from models.dialect.base import Database, Transaction
from models.fields import Kind
from models.row import Row
from models.service import CaseStatus
from resolvers.search.compile import Compiler

ENDS: Mapping[str, type[Row]] = {
    "contact_id": models.Contact,
    "opportunity_id": models.Opportunity,
    "order_id": models.Order,
    "support_case_id": models.SupportCase,
}
"""The columns of an activity's target that lead to a row of one customer."""


class Reading(Protocol):
    """The attributes of a unit of work that this module uses."""

    @property
    def database(self) -> Database:
        """The database."""

    @property
    def transaction(self) -> Transaction:
        """The open transaction."""


async def holders(unit: Reading, customers: Collection[UUID]) -> set[tuple[UUID, UUID]]:
    """Returns the pairs of customer and employee with open work. Leaves out the owners of customers."""
    compiler = Compiler(unit.database)
    text = _text(compiler, list(customers))
    found = await unit.transaction.fetch(text, compiler.parameters)
    return {(UUID(str(customer)), UUID(str(employee))) for customer, employee in found}


def _table(model: type[Row]) -> str:
    return describe(model).table


def _text(compiler: Compiler, customers: Sequence[UUID] | None) -> str:
    """Returns a SELECT of the customers and employees that need an assignment with the role WORK.

    `customers`: the customers to read; None for all.
    """
    database = compiler.database

    def work(customer: str, employee: str, source: str, *conditions: str) -> str:
        where = ['"w"."deleted_at" IS NULL', f"{employee} IS NOT NULL", *conditions]
        if customers is not None:
            ids = compiler.bind(database.values(Kind.ID, list(customers)))
            where.append(database.among(customer, ids, Kind.ID))
        return f'SELECT {customer} "customer_id",{employee} "employee_id" FROM {source} WHERE {" AND ".join(where)}'

    solved = ",".join(f"'{status}'" for status in (CaseStatus.RESOLVED, CaseStatus.CLOSED))
    ended = ",".join(f"'{status}'" for status in (ContractStatus.TERMINATED, ContractStatus.EXPIRED))
    to_call = ",".join(f"'{status}'" for status in (CallStatus.OPEN, CallStatus.CALL_BACK))
    party, activity = _table(models.ContractCustomer), _table(models.Activity)
    about = f'"{_table(models.ActivityTarget)}" "t" JOIN "{activity}" "w" ON "w"."id"="t"."activity_id"'
    open_task = ('"t"."deleted_at" IS NULL', '"w"."completed_at" IS NULL')
    parts = [
        work('"w"."customer_id"', '"w"."owner_id"', f'"{_table(models.Opportunity)}" "w"', '"w"."closed_at" IS NULL'),
        work(
            '"w"."customer_id"',
            '"w"."handler_id"',
            f'"{_table(models.SupportCase)}" "w"',
            f'"w"."status" NOT IN ({solved})',
        ),
        work(
            '"p"."customer_id"',
            '"w"."owner_id"',
            f'"{party}" "p" JOIN "{_table(models.Contract)}" "w" ON "w"."id"="p"."contract_id"',
            '"p"."deleted_at" IS NULL',
            f'"w"."status" NOT IN ({ended})',
        ),
        work(
            '"w"."customer_id"',
            '"w"."agent_id"',
            f'"{_table(models.CallListEntry)}" "w"',
            f'"w"."status" IN ({to_call})',
            '"w"."customer_id" IS NOT NULL',
        ),
        work('"t"."customer_id"', '"w"."assignee_id"', about, *open_task, '"t"."customer_id" IS NOT NULL'),
        work(
            '"p"."customer_id"',
            '"w"."assignee_id"',
            f'{about} JOIN "{party}" "p" ON "p"."contract_id"="t"."contract_id"',
            *open_task,
            '"p"."deleted_at" IS NULL',
        ),
    ]
    parts += [
        work(
            '"e"."customer_id"',
            '"w"."assignee_id"',
            f'{about} JOIN "{_table(model)}" "e" ON "e"."id"="t"."{column}"',
            *open_task,
            '"e"."deleted_at" IS NULL',
        )
        for column, model in ENDS.items()
    ]
    return (
        f'SELECT DISTINCT "o"."customer_id","o"."employee_id" FROM ({" UNION ALL ".join(parts)}) "o"'
        f' JOIN "{_table(models.Customer)}" "c" ON "c"."id"="o"."customer_id" WHERE "c"."deleted_at" IS NULL'
        ' AND ("c"."owner_id" IS NULL OR "c"."owner_id"<>"o"."employee_id")'
    )
