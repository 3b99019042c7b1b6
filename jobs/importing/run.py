"""Runs an import step by step. A step runs in batches of BATCH_SIZE lines, with one transaction for each batch."""

from __future__ import annotations

import gc
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import FrameType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

import models
import resolvers.entities  # noqa: F401 - registers them
from core.errors import CommandError, Problem, ProblemCode, TimedOut, Unavailable
from core.settings import Settings
from jobs import migrate
from jobs.importing import completion
from jobs.importing.completion import Results, RunBatch, Work
from jobs.importing.files import Line, Table, read_csv
from jobs.importing.lines import lines_of
from jobs.importing.mapping import ImportMapping, Part, Step
from jobs.importing.mapping_file import check_columns, read_mapping
from jobs.importing.report import PlaceholderUse, Report, RowCounts, Summary
from jobs.importing.step_runner import LineRefused, Writer, Written
from models.database import connect
from models.dialect.base import Database
from resolvers import access
from resolvers.changes.batch import Batch, batch, run_batch
from resolvers.changes.lock_order import WantedRows
from resolvers.changes.restart import restarting
from resolvers.changes.results import Outcome
from resolvers.changes.unique_rules import EXTERNAL_ID
from resolvers.events import bulk_reads
from resolvers.events.bulk_reads import Field
from resolvers.orders.imported_documents import COMPLETED
from resolvers.orders.invoice_history import more_paid

BATCH_SIZE = 500
"""On SQLite, nobody else can write during a batch: 500 customers with contacts take up to 1 s on a busy machine."""

FROZEN_BY_PYTHON = 10_000
"""More objects than Python itself excludes from garbage collection when it starts, which are a few hundred."""

GROWTH = 4
"""By what a step's tables grow until the database's statistics on them are updated."""

Advance = Callable[[int], None]


async def run_import(
    settings: Settings, mapping: Path, folder: Path, *, dry_run: bool, restore: bool, report: Path | None
) -> Summary:
    """Imports the CSV files of `folder` as the mapping file `mapping` specifies.

    Refused lines are listed in the file `report`; all other lines are imported. If `report` is None, refused lines are
    listed in a new file in the current directory.

    `restore`: whether to restore deleted rows whose external ids are in the files.
    `dry_run`: whether to roll the whole import back at the end.

    After Ctrl-C, the import stops at the end of the current batch. This batch and all earlier batches are committed. If
    the database fails, the import stops immediately, and the current batch is usually lost. A dry run raises the error
    of the database instead.

    Raises CommandError, before anything is written, if the mapping is invalid, a file cannot be read, or migrations are
    pending.
    """
    plan = read_mapping(mapping)
    tables = _tables(plan, folder)
    with Report(report) as refusals:
        async with connect(settings) as database:
            if await migrate.unapplied(database):
                raise CommandError("The database is behind this version: run python main.py migrate first.")
            with _interruptible() as interrupted, _progress(plan, tables) as advance, _rare_collections():

                async def attempt(wanted: WantedRows) -> Summary:
                    refusals.clear()
                    run = _Run(
                        settings, plan, tables, restore, refusals, interrupted, advance, Summary(dry_run=dry_run)
                    )
                    await (run.roll_back(database, wanted) if dry_run else run.commit(database))
                    return run.summary

                # A dry run is a single transaction; in a real run, each batch restarts by itself.
                summary = await (restarting(database, attempt) if dry_run else attempt(WantedRows()))
        summary.report = refusals.path
        return summary


def _tables(plan: ImportMapping, folder: Path) -> dict[str, Table]:
    """Reads the CSV file of each step. Returns the content by the step's name.

    Raises CommandError if a file or column is missing.
    """
    files: dict[tuple[str, str, str | None], Table] = {}
    found = {}
    for step in plan.steps:
        if isinstance(step.source, Table):
            found[step.name] = step.source
            continue
        key = (step.source, step.delimiter, step.encoding)
        if key not in files:
            files[key] = read_csv(folder, *key)
        check_columns(plan.path, step, files[key])
        found[step.name] = files[key]
    return found


@dataclass(slots=True)
class _Run:
    settings: Settings
    plan: ImportMapping
    tables: dict[str, Table]
    restore: bool
    report: Report
    interrupted: Callable[[], bool]
    advance: Advance
    summary: Summary
    refused: dict[tuple[str, str], str] = field(default_factory=dict)

    async def commit(self, database: Database) -> None:
        """Runs all steps, with a transaction for each batch. Logs how many sensitive values were written.

        Stops if the database cannot be used any more.
        """
        written: Counter[Field] = Counter()

        async def in_batch(work: Work) -> Results:
            results, values = await run_batch(database, access.SYSTEM, self.settings, partial(_counting, work))
            written.update(values)
            return results

        try:
            try:
                async with database.many_transactions():
                    await self._steps(in_batch)
                    await self._settle(in_batch)
            finally:
                if written:
                    await bulk_reads.log(database, access.SYSTEM.key, bulk_reads.IMPORT, written)
        except (Unavailable, TimedOut) as error:
            self.summary.stopped = error.message

    async def roll_back(self, database: Database, wanted: WantedRows) -> None:
        """Runs all steps in a single transaction, then rolls it back. `wanted`: the rows to lock first."""
        try:
            async with batch(database, access.SYSTEM, self.settings, wanted, rehearsal=True) as whole:

                async def in_same_batch(work: Work) -> Results:
                    results = await work(whole)
                    await whole.discard_events()
                    whole.forget()  # limits memory; like a real run, each batch then reads its rows again
                    return results

                await self._steps(in_same_batch)
                await self._settle(in_same_batch)
                raise _RollBack
        except _RollBack:
            pass

    async def _steps(self, run_in_batch: RunBatch) -> None:
        reported: set[int] = set()
        for number, step in enumerate(self.plan.steps):
            table = self.tables[step.name]
            counts = {part.name: RowCounts(part.name, part.entity.name) for part in step.parts}
            self.summary.steps += counts.values()
            if id(table) not in reported:  # if several steps read the same file, report malformed lines once
                reported.add(id(table))
                for bad in table.bad:
                    self.report.refuse_bad(step.name, table.name, bad)
                    counts[step.name].refused += 1
                    self.summary.tell("refused", f"{table.name}, line {bad.number}", "", bad.reason)
            follow = completion.lines_follow(self.plan.steps[number:])
            await self._step(step, table, counts, run_in_batch, lines_follow=follow)
            if self.interrupted():
                self.summary.interrupted = True
                return

    async def _settle(self, run_in_batch: RunBatch) -> None:
        """Completes the imported orders and invoices (see `imported_documents`).

        If lines were refused or the import was interrupted, the documents stay open, so that the next run can add
        lines.
        """
        if not any(part.entity.name in COMPLETED for step in self.plan.steps for part in step.parts):
            return
        done = not self.summary.interrupted and not self.summary.refused
        for model in (models.Order, models.Invoice):
            for external_id in await completion.complete(model, run_in_batch, close=done):
                self._refuse_payment(external_id)

    def _refuse_payment(self, external_id: str) -> None:
        """Adds a payment that was refused at the end of the import to the report and to the summary."""
        found = completion.payment(self.plan.steps, self.tables, external_id)
        if found is not None:
            step, part, line = found
            counts = {one.name: one for one in self.summary.steps}
            counts[part.name].created -= bool(counts[part.name].created)
            refused = LineRefused([(part, problem) for problem in more_paid().problems])
            self._refuse(step, self.tables[step.name], line, refused, counts)

    async def _step(
        self, step: Step, table: Table, counts: dict[str, RowCounts], run_in_batch: RunBatch, *, lines_follow: bool
    ) -> None:
        lines = lines_of(step, table)
        main = step.parts[0]
        for line, first in lines.repeated:
            message = f"Line {first.number} has the same external id."
            problem = Problem((EXTERNAL_ID,), ProblemCode.TAKEN, message)
            self._refuse(step, table, line, LineRefused([(main, problem)]), counts)
        for conflict in lines.conflicts:
            self.report.conflict(step.name, table.name, conflict)
            message = f"This differs from line {conflict.used.number}, which is used."
            self.summary.tell("conflict", f"{table.name}, line {conflict.line.number}", conflict.column, message)
        writer = Writer(step, table.name, self.settings, self.restore, lines_follow, lines.keys, self.refused)
        placeholders: Counter[tuple[tuple[str, ...], str]] = Counter()
        analyzed = BATCH_SIZE // GROWTH
        for at in range(0, len(lines.ordered), BATCH_SIZE):
            if self.interrupted():
                break
            chunk = lines.ordered[at : at + BATCH_SIZE]
            grown = at >= analyzed * GROWTH
            analyzed = at if grown else analyzed
            results = await run_in_batch(partial(_write_all, writer, chunk, analyze=grown))
            for line, result in zip(chunk, results, strict=True):
                if isinstance(result, Written):
                    placeholders.update(result.placeholders)
                    _count(result, counts)
                    self._tell("dropped", table, line, result.dropped)
                elif isinstance(result, LineRefused):
                    self._refuse(step, table, line, result, counts)
                else:
                    refused = LineRefused([(main, problem) for problem in result.problems])
                    self._refuse(step, table, line, refused, counts)
            self.advance(len(chunk))
        for (columns, placeholder), number in placeholders.items():
            use = PlaceholderUse(step.name, ", ".join(columns), placeholder, number)
            self.summary.placeholders.append(use)
            self.report.placeholder(use, table.name)

    def _refuse(self, step: Step, table: Table, line: Line, refused: LineRefused, counts: dict[str, RowCounts]) -> None:
        counts[step.name].refused += 1
        self._tell("refused", table, line, refused.found)

    def _tell(self, kind: str, table: Table, line: Line, found: Sequence[tuple[Part, Problem]]) -> None:
        """Adds the problems of a line to the report and to the summary."""
        for part, problem in found:
            self.report.problem(kind, part.name, table.name, line, part, problem)
            columns = ", ".join(part.read_from.get(problem.field[0], problem.field[:1])) if problem.field else ""
            self.summary.tell(kind, f"{table.name}, line {line.number}", columns, problem.message)


async def _write_all(writer: Writer, lines: Sequence[Line], batch: Batch, *, analyze: bool) -> Results:
    """Writes the rows of lines. `analyze`: whether to update the database's statistics first."""
    if analyze:
        tables = dict.fromkeys(part.entity.description.table for part in writer.step.parts)
        await batch.transaction.analyze(list(tables))
    return await writer.write_all(lines, batch)


def _count(written: Written, counts: dict[str, RowCounts]) -> None:
    for part, outcome in written.outcomes:
        row = counts[part.name]
        match outcome:
            case Outcome.CREATED:
                row.created += 1
            case Outcome.CHANGED:
                row.changed += 1
            case Outcome.UNCHANGED:
                row.unchanged += 1


async def _counting(work: Work, unit: Batch) -> tuple[Results, Counter[Field]]:
    """Runs `work`, and returns its results and the number of sensitive values written, by entity and attribute."""
    results = await work(unit)
    return results, bulk_reads.written(unit.events)


class _RollBack(Exception):
    """Raised to roll back the transaction of a dry run."""


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """Yields a function that returns whether Ctrl-C was pressed. Pressing Ctrl-C again ends the program immediately."""
    if threading.current_thread() is not threading.main_thread():
        yield lambda: False
        return
    pressed = threading.Event()
    before = signal.getsignal(signal.SIGINT)

    def press(number: int, frame: FrameType | None) -> None:
        pressed.set()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, press)
    try:
        yield pressed.is_set
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Runs Python's garbage collector rarely during the `with` block.

    Objects that exist at the beginning, such as the models, are not scanned. If the caller has already excluded objects
    from garbage collection, these objects stay excluded after the block.
    """
    # Garbage collection would otherwise take a fifth of the time of an import. A batch makes some 100,000
    # objects, and few of them are cyclic.
    before = gc.get_threshold()
    excluded = gc.get_freeze_count() > FROZEN_BY_PYTHON
    if not excluded:
        gc.collect()
        gc.freeze()
    gc.set_threshold(50_000, 10, 10)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        if not excluded:
            gc.unfreeze()


@contextmanager
def _progress(plan: ImportMapping, tables: dict[str, Table]) -> Iterator[Advance]:
    """Shows a progress bar if standard error is a terminal.

    Yields a function. Call it with the number of lines that were done since the last call.
    """
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    columns = (TextColumn("importing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task("", total=sum(len(lines_of(step, tables[step.name]).ordered) for step in plan.steps))
        yield lambda done: progress.advance(task, done)
