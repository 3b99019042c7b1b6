"""Re-encrypts all encrypted values with the current keys while servers keep writing.

The job stores no progress, because each ciphertext contains the number of its key. It can be interrupted or killed, and
run again.

1. With `--new`, the job puts a new data key and a new index key first in the key file. It records their fingerprints in
   the database (see models/key_fit.py).
2. It waits until every server has reloaded the file, and until all earlier transactions have ended.
3. It re-encrypts rows in small transactions, until nothing in the database uses another key. It also re-wraps the data
   keys of persons (see resolvers/events/data_keys.py).
4. It removes the old keys from the file, waits again, and clears the blind index values made with the old index key.
   From then on, the database does not ask for the old keys any more.

A blind index has two columns per attribute, one for index keys with even numbers and one for odd numbers. During a
rotation both columns are written, lookups search both, and unique rules apply to both.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

import resolvers.entities  # noqa: F401 - registers them
from core.errors import CommandError
from core.keys import LOOK_SECONDS, KeyRing, Numbered, new_key
from core.settings import Settings
from jobs.migrate import unapplied
from jobs.progress import progress
from models import key_fit
from models.database import connect
from models.description import Description, describe_all
from models.dialect.base import Database
from resolvers.access import SYSTEM
from resolvers.changes import Changes, Unit
from resolvers.changes.reencryption import behind, reseal
from resolvers.events import data_keys as data_keys

BATCH = 250
"""Rows per transaction. The number is small, because other writers wait for locked rows."""

RELOAD_SECONDS = LOOK_SECONDS + 0.5
"""The time in seconds after which every server has reloaded a changed key file."""

HIGHEST = 255

SHOWN = 20
"""The number of unreadable values that the command names."""

Passed = tuple[int, UUID | None, list[str]]
"""How many rows a step has re-encrypted, the last row that it has read, and the rows with unreadable values."""

Step = Callable[[Unit, UUID | None], Awaitable[Passed]]


async def rotate_keys(settings: Settings, *, new: bool, accept_loss: bool = False) -> str:
    """Runs the rotation, and returns a message that says what was done.

    `new`: whether to add new keys to the key file first. The job never changes RAPPORT_KEYS. The administrator adds new
    keys to RAPPORT_KEYS and restarts the servers before the job, and removes the old keys afterwards.
    `accept_loss`: whether to use the key ring even if it does not fit the database. Set this only if the right key ring
    is lost. Values that no key of the ring can decrypt stay as they are.

    Raises CommandError if migrations are pending. With `new`, also raises CommandError if the keys are in RAPPORT_KEYS,
    or if another rotation is in progress.
    """
    ring = settings.keys
    async with connect(replace(settings, pool_size=2), checks_keys=not accept_loss) as database:
        if await unapplied(database):
            raise CommandError("The database is behind this version: run python main.py migrate first.")
        if accept_loss:
            await key_fit.give_up(database)
        changes = Changes(database, SYSTEM, settings)
        if new:
            _add_keys(ring)
            # After the file: if the command is killed in between, the next check records them.
            await key_fit.record(database)
        rotating = len(ring.data) > 1 or len(ring.index) > 1
        if rotating and ring.path:
            await _wait_for_servers(database)
        try:
            done, lost = await _reencrypt(changes)
            # Before the file: if the command is killed in between, a ring with the old keys still fits.
            await key_fit.retire(database)
            if rotating and ring.path:
                ring.replace(_first(ring.data), _first(ring.index))
                await _wait_for_servers(database)
                await _reencrypt(changes)  # clears the blind index values made with the old index key
        except asyncio.CancelledError:
            print("Interrupted. Run the command again without --new to continue.", file=sys.stderr)
            raise
    message = f"{done:,} rows now use data key {_number(ring.data)} and index key {_number(ring.index)}."
    if rotating and not ring.path:
        message += (
            " The other keys are no longer used: remove them from RAPPORT_KEYS, restart, and run this command again."
        )
    if lost:
        more = f", and {len(lost) - SHOWN:,} more" if len(lost) > SHOWN else ""
        message += f" No key decrypts these values, which stay as they are: {'; '.join(lost[:SHOWN])}{more}."
    return message


def _add_keys(ring: KeyRing) -> None:
    """Adds a new data key and a new index key to the key file. They become the current keys.

    Raises CommandError if the keys were not read from a file, or if another rotation is in progress.
    """
    if ring.path is None:
        raise CommandError(
            "The keys are set in RAPPORT_KEYS: add new ones there first, restart, and run this command without --new."
            " See docs/encryption.md."
        )
    data, index = ring.data, ring.index
    if len(data) > 1 or len(index) > 1:
        raise CommandError("A rotation is in progress: run this command without --new to finish it.")
    # The parity of an index key's number selects its blind index column, so the next number must have the other parity.
    next_data = _number(data) % HIGHEST + 1
    next_index = _number(index) + 1 if _number(index) < HIGHEST else 2
    ring.replace({next_data: new_key(), **data}, {next_index: new_key(), **index})


async def _wait_for_servers(database: Database) -> None:
    """Waits until every server has read the new keys, and until all transactions that began earlier have ended."""
    await asyncio.sleep(RELOAD_SECONDS)
    async with database.transaction():
        pass  # on SQLite, beginning this transaction waits for the end of the current writer's transaction
    before = await database.open_transactions()
    next_message = time.monotonic() + 5
    while before & await database.open_transactions():
        await asyncio.sleep(0.2)
        if time.monotonic() > next_message:
            print("Waiting for transactions that began before the keys changed.", file=sys.stderr)
            next_message = time.monotonic() + 60


async def _reencrypt(changes: Changes) -> tuple[int, list[str]]:
    """Re-encrypts all rows that do not use the current keys, except values that no key can decrypt.

    Returns the number of re-encrypted rows, and the rows with unreadable values.
    """
    total, done, lost = await _behind(changes.database), 0, list[str]()
    steps: list[Step] = [*(partial(_reseal, entity) for entity in _entities()), data_keys.rewrap]
    with progress("Rows", total) as tell:
        while total:
            before, lost = done, []
            for step in steps:
                done = await _run_step(changes, step, done, lost, tell)
            total = await _behind(changes.database)
            if done == before and total == len(lost):
                break  # no row is left but those with unreadable values
            if total:
                await asyncio.sleep(0.1)  # the pass skipped rows that other transactions had locked
    return done, lost


async def _run_step(changes: Changes, step: Step, done: int, lost: list[str], tell: Callable[[int], None]) -> int:
    after: UUID | None = None
    while True:
        began = time.monotonic()
        count, after, unreadable = await changes.run(partial(_at, step, after))
        if after is None:
            return done
        done += count
        lost += unreadable
        tell(done)
        await asyncio.sleep(time.monotonic() - began)  # lets others write half of the time on SQLite


async def _at(step: Step, after: UUID | None, unit: Unit) -> Passed:
    return await step(unit, after)


async def _reseal(entity: Description, unit: Unit, after: UUID | None) -> Passed:
    return await reseal(unit, entity, after, BATCH)


async def _behind(database: Database) -> int:
    return sum([await behind(database, entity) for entity in _entities()]) + await data_keys.behind(database)


def _entities() -> list[Description]:
    return [entity for entity in describe_all() if entity.sealed]


def _first(keys: Numbered) -> Numbered:
    return dict([next(iter(keys.items()))])


def _number(keys: Numbered) -> int:
    return next(iter(keys), 0)
