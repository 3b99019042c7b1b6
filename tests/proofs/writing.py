"""A program that reads and writes for some seconds, as a server does: `writing.py URL CUSTOMER SECONDS`.

The program reads a customer and increments its number of employees. The version that was read is the expected version.
Now and then, the program adds a contact. At its end, it prints its results as JSON. Several of these programs run on
one database at the same time.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import models
import resolvers.entities  # noqa: F401
from core.errors import ProblemCode, Refused
from core.settings import Settings
from models.database import connect
from resolvers import access, registry
from resolvers.changes import Changes
from resolvers.reads.loaders import Reader


async def main(url: str, customer: UUID, seconds: float) -> dict[str, int]:
    """Writes for `seconds` seconds. Returns what was done."""
    settings = Settings(database_url=url, pool_size=2)
    done = {"added": 0, "stale": 0, "contacts": 0}
    async with connect(settings) as database:
        changes = Changes(database, access.SYSTEM, settings)
        entity = registry.of(models.Customer)

        async def count_up() -> None:
            while time.monotonic() < until:
                read = await Reader(database, access.SYSTEM).one(entity, customer)
                assert read is not None
                try:
                    await changes.update(entity, customer, {"employees": read["employees"] + 1}, read["version"])
                    done["added"] += 1
                except Refused as refused:
                    if refused.problems[0].code is not ProblemCode.CONFLICT:
                        raise
                    done["stale"] += 1

        async def add_contacts() -> None:
            while time.monotonic() < until:
                values = {"customer_id": customer, "full_name": f"Contact {done['contacts']}"}
                await changes.create(registry.of(models.Contact), values)
                done["contacts"] += 1
                await asyncio.sleep(0.05)

        until = time.monotonic() + seconds
        await asyncio.gather(count_up(), count_up(), add_contacts())
    return done


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main(sys.argv[1], UUID(sys.argv[2]), float(sys.argv[3])))))
