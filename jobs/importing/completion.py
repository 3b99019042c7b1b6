"""Completes imported orders and invoices at the end of an import (see `imported_documents`)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from uuid import UUID

import models
from core.errors import Refused
from jobs.importing.files import Line, Table
from jobs.importing.lines import lines_of
from jobs.importing.mapping import Part, Step
from jobs.importing.step_runner import Written
from models.row import Row
from resolvers.changes.batch import Batch
from resolvers.orders.imported_documents import Settled, settle

Results = list[Written | Refused]
Work = Callable[[Batch], Awaitable[Results]]
RunBatch = Callable[[Work], Awaitable[Results]]
"""Runs work in a batch. If others change the same rows, the work may run again."""


def lines_follow(steps: Sequence[Step]) -> bool:
    """Returns whether one of the steps may bring lines of invoices."""
    return any(part.entity.name == models.InvoiceLine.__name__ for step in steps for part in step.parts)


async def complete(model: type[Row], run_in_batch: RunBatch, *, close: bool) -> list[str]:
    """Completes all imported orders or invoices. Returns the external ids of the payments that this refuses."""
    found: list[str] = []
    settled = Settled(None)

    async def work(batch: Batch) -> Results:
        nonlocal settled
        settled = await settle(batch, model, after, close=close)
        return []

    after: UUID | None = None
    while True:
        _ = await run_in_batch(work)
        found += settled.refused
        if settled.last is None:
            return found
        after = settled.last


def payment(steps: Sequence[Step], tables: Mapping[str, Table], external_id: str) -> tuple[Step, Part, Line] | None:
    """Finds the line of a payment, with its step and its part of the step. Returns None if no line has it."""
    for step in steps:
        for part in step.parts:
            if part.entity.name == models.Payment.__name__:
                for line in lines_of(step, tables[step.name]).ordered:
                    if part.lines.takes(line.cells) and part.external_id.fill(line.cells) == external_id:
                        return step, part, line
    return None
