"""Measures query Q1 on SQLite with demo data, once with planned reads and once with dataloaders alone."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from pathlib import Path

from bench import questions
from bench.company import Person
from bench.databases import fingerprint
from bench.rounds import Contender, Plan, Series, loads, measure
from bench.servers import rapport
from core import keys
from core.errors import CommandError
from core.keys import KeyRing
from core.settings import Settings
from jobs import migrate
from jobs.progress import progress
from jobs.seeding.batches import seed
from jobs.seeding.company import ADMINISTRATOR
from models.database import connect
from resolvers.access import by_email

PLANNED, LOADERS = "SQLite, plans", "SQLite, loaders"


async def filled(folder: Path, customers: int) -> Settings:
    """Returns the settings of a SQLite database with the demo data of `customers` customers.

    Fills the database unless an earlier run has filled it.
    """
    key_file = folder / "embedded.keys"
    if not key_file.exists():
        keys.write(key_file, keys.new_ring(), keep=True)
    settings = Settings(
        database_url=f"sqlite://{folder / f'embedded_{customers}_{fingerprint()[:8]}.sqlite3'}",
        secret_key=secrets.token_urlsafe(48),
        keys=KeyRing(path=key_file),
    )
    await migrate.upgrade(settings)
    await seed(settings, customers)
    return settings


async def run(folder: Path, plan: Plan, customers: int) -> Mapping[str, Series]:
    """Measures query Q1 on the demo data of `customers` customers. Returns the results by contender."""
    settings = await filled(folder, customers)
    async with connect(settings) as database:
        viewer = await by_email(database, ADMINISTRATOR, settings.time_zone)
    if viewer is None or viewer.id is None:
        raise CommandError("The demo data has no administrator.")
    admin, question = Person(viewer.id, viewer.name), questions.ours("q1", [])
    async with (
        rapport(settings, folder / "embedded.log") as planned,
        rapport(settings, folder / "embedded_loaders.log", planned=False) as loaders,
    ):
        with progress("Loads on SQLite", loads(2, plan)) as tell:
            done = iter(range(1, loads(2, plan) + 1))
            contenders = [
                Contender(PLANNED, planned, admin, question),
                Contender(LOADERS, loaders, admin, question),
            ]
            return await measure(contenders, plan, lambda: tell(next(done)))
