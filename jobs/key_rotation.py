"""Brings everything that is encrypted to the current keys, while servers go on writing.

It remembers no place: what is not under the current keys shows, so that it can be interrupted, killed and run again.

1. With `--new` the ring's file gets a new key of each kind, before the others.
2. It waits until every server has taken up the ring, and what had begun before is over.
3. It rewrites rows in small transactions, and wraps data keys anew, until nothing is under another key.
4. It takes the old keys out of the file, waits once more, and empties the old key's slot of each blind index.

Meanwhile both slots are written, a look-up asks both, and the unique rules hold in both.
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
from models.database import connect
from models.description import Description, describe_all
from models.dialect.base import Database
from resolvers.access import SYSTEM
from resolvers.changes import Changes, Unit
from resolvers.changes.reencryption import behind, reseal
from resolvers.events import data_keys as data_keys

BATCH = 250
"""Rows in a transaction: as long as it lasts, others wait for them."""

TAKEN_UP_SECONDS = LOOK_SECONDS + 0.5
HIGHEST = 255

Step = Callable[[Unit, UUID | None], Awaitable[tuple[int, UUID | None]]]


async def rotate_keys(settings: Settings, *, new: bool) -> str:
    """Does all of it, and returns a sentence about what was done. Raises CommandError when it cannot.

    A ring that stands in RAPPORT_KEYS is left as it is: whoever set it puts the new keys first and restarts the servers
    before, and takes the old ones out after.
    """
    ring = settings.keys
    async with connect(replace(settings, pool_size=2)) as database:
        if await unapplied(database):
            raise CommandError("The database is behind this version: run python main.py migrate first.")
        changes = Changes(database, SYSTEM, settings)
        if new:
            _add_keys(ring)
        rotating = len(ring.data) > 1 or len(ring.index) > 1
        if rotating and ring.path:
            await _taken_up(database)
        try:
            done = await _bring_up(changes)
            if rotating and ring.path:
                ring.replace(_first(ring.data), _first(ring.index))
                await _taken_up(database)
                await _bring_up(changes)
        except asyncio.CancelledError:
            print("Interrupted: run it again, without --new, to go on from there.", file=sys.stderr)
            raise
    told = f"{done:,} rows are brought to data key {_number(ring.data)} and index key {_number(ring.index)}."
    if rotating and not ring.path:
        told += " Nothing is under the others any more: take them out of RAPPORT_KEYS, restart, and run this once more."
    return told


def _add_keys(ring: KeyRing) -> None:
    """Puts a new key of each kind first. Raises CommandError for a ring without a file, or amid a rotation."""
    if ring.path is None:
        raise CommandError(
            "The keys stand in RAPPORT_KEYS: put new ones first there, restart, and run this without --new."
            " docs/encryption.md tells how."
        )
    data, index = ring.data, ring.index
    if len(data) > 1 or len(index) > 1:
        raise CommandError("A rotation is under way: run this without --new to end it.")
    # An index key stands in the slot of its number's last bit: the next one in the other.
    next_data = _number(data) % HIGHEST + 1
    next_index = _number(index) + 1 if _number(index) < HIGHEST else 2
    ring.replace({next_data: new_key(), **data}, {next_index: new_key(), **index})


async def _taken_up(database: Database) -> None:
    """Waits until nobody seals with the ring as it was: servers look again, and what they had begun has ended."""
    await asyncio.sleep(TAKEN_UP_SECONDS)
    async with database.transaction():
        pass  # on SQLite, whoever was writing has ended
    before = await database.open_transactions()
    told = time.monotonic() + 5
    while before & await database.open_transactions():
        await asyncio.sleep(0.2)
        if time.monotonic() > told:
            print("Waiting for transactions that began before the keys changed.", file=sys.stderr)
            told = time.monotonic() + 60


async def _bring_up(changes: Changes) -> int:
    """Rewrites until nothing is under another key, and returns how much that was."""
    total, done = await _behind(changes.database), 0
    steps: list[Step] = [*(partial(_reseal, entity) for entity in _entities()), data_keys.rewrap]
    with progress("Rows", total) as tell:
        while total:
            for step in steps:
                done = await _walk(changes, step, done, tell)
            total = await _behind(changes.database)
            if total:
                await asyncio.sleep(0.1)  # what somebody held just now
    return done


async def _walk(changes: Changes, step: Step, done: int, tell: Callable[[int], None]) -> int:
    after: UUID | None = None
    while True:
        began = time.monotonic()
        count, after = await changes.run(partial(_at, step, after))
        if after is None:
            return done
        done += count
        tell(done)
        await asyncio.sleep(time.monotonic() - began)  # SQLite's one writer is for others as well


async def _at(step: Step, after: UUID | None, unit: Unit) -> tuple[int, UUID | None]:
    return await step(unit, after)


async def _reseal(entity: Description, unit: Unit, after: UUID | None) -> tuple[int, UUID | None]:
    return await reseal(unit, entity, after, BATCH)


async def _behind(database: Database) -> int:
    return sum([await behind(database, entity) for entity in _entities()]) + await data_keys.behind(database)


def _entities() -> list[Description]:
    return [entity for entity in describe_all() if entity.sealed]


def _first(keys: Numbered) -> Numbered:
    return dict([next(iter(keys.items()))])


def _number(keys: Numbered) -> int:
    return next(iter(keys), 0)
