"""Creates an administrator from the command line, or makes an existing employee an administrator."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from uuid import UUID

import models
import resolvers.entities  # noqa: F401 - registers them
from core.errors import CommandError, Refused
from core.settings import Settings
from core.text import fold
from jobs.migrate import unapplied
from models.database import connect
from models.people import EmployeeRole
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes, Unit
from resolvers.search.expressions import LIVING, Matches, every


async def make_administrator(settings: Settings, email: str, name: str | None) -> str:
    """Makes an employee an active administrator, and creates the employee if necessary.

    `email`: the employee's address. Returns a message that says what was done. Raises CommandError if the address or
    the name is invalid.
    """

    async def work(unit: Unit) -> str:
        entity = registry.of(models.Employee)
        found = await unit.find(models.Employee, every(Matches("email", (email,)), LIVING))
        rights = {"role": str(EmployeeRole.ADMIN), "active": True}
        if found:
            await unit.update(entity, found[0].id, rights if name is None else {**rights, "full_name": name})
            return f"{found[0]['full_name']} is an administrator."
        number = f"ADMIN-{hashlib.sha256(fold(email).encode()).hexdigest()[:8].upper()}"
        full_name = name or email.partition("@")[0]
        values = {**rights, "employee_number": number, "full_name": full_name, "email": email}
        created: UUID = await unit.create(entity, values)
        return f"{full_name} is an administrator now, as employee {number} ({created})."

    async with connect(replace(settings, pool_size=1)) as database:
        if await unapplied(database):
            raise CommandError("The database is behind this version: run python main.py migrate first.")
        try:
            return await Changes(database, SYSTEM, settings).run(work)
        except Refused as refused:
            raise CommandError(refused.message) from None
