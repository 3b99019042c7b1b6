"""The command `main.py doctor`: checks the configuration, and finds and mends rows that violate an invariant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import resolvers.entities  # noqa: F401 - registers them
from core import clock
from core.errors import CommandError
from core.settings import Settings
from jobs.doctor.configuration import loaded, machine_checks, port_checks, settings_checks
from jobs.doctor.database_checks import database_checks
from jobs.doctor.finding import Finding
from jobs.doctor.mending import Mending
from jobs.doctor.remedies import MENDS
from jobs.migrate import unapplied
from jobs.progress import progress
from models.database import connect
from models.dialect.base import Database
from models.invariants import Invariant, invariants
from resolvers.reads.broken_invariants import Findings, examine

LISTED = 20
"""How many rows are listed for each invariant."""

ROUNDS = 5
"""How often all mends run at most, because one may cause what another mends."""


Violations = list[tuple[Invariant, Findings, list[str]]]
"""Invariants that do not hold, with rows that violate them, and why rows could not be mended."""


async def examine_configuration(env: Mapping[str, str], host: str, port: int) -> list[Finding]:
    """Checks the settings, the machine and the database server. Changes nothing.

    `env`: the environment. `host`, `port`: the address at which the server is to listen.
    """
    settings = loaded(env)
    found = [*settings_checks(env), *machine_checks(settings, env), *port_checks(settings, host, port)]
    return found + (await database_checks(settings) if settings is not None else [])


async def doctor(settings: Settings, *, mend: bool = False) -> bool:
    """Prints the violations of all invariants. Returns True if there are none.

    `mend`: whether to mend violations first (see `examine_data`). Violations that were mended are not printed and do
    not count.
    """
    found = await examine_data(settings, mend=mend)
    for invariant, findings, refused in found:
        print("\n".join(_told(invariant, findings, refused, mend=mend)))
    if not found:
        print(f"All {len(invariants())} invariants hold.")
    return not found


async def examine_data(settings: Settings, *, mend: bool = False) -> Violations:
    """Returns the violations of all invariants.

    Without `mend`, only reads. With `mend`, first mends what can be mended safely, in many small transactions, and
    prints how many rows were mended. Then returns the violations that are left. The job can be interrupted and run
    again at any time.

    Raises CommandError if the database cannot be reached or has pending migrations.
    """
    behind = CommandError("The database is behind this version: run python main.py migrate first.")
    if settings.embedded and not settings.database_path.exists():
        raise behind  # connecting would create the database file
    found: list[tuple[Invariant, Findings]] = []
    refused: dict[str, list[str]] = {}
    async with connect(replace(settings, pool_size=2)) as database:
        if await unapplied(database):
            raise behind
        if mend:
            refused = await _mend_all(database, settings)
        with progress("Invariants", len(invariants())) as tell:
            for number, invariant in enumerate(invariants(), 1):
                findings = await examine(database, invariant, clock.today(settings.time_zone), LISTED)
                if findings.count:
                    found.append((invariant, findings))
                tell(number)
    return [(invariant, findings, refused.get(invariant.name, [])) for invariant, findings in found]


async def _mend_all(database: Database, settings: Settings) -> dict[str, list[str]]:
    """Mends all rows that can be mended.

    Returns the reasons why rows could not be mended, by the name of the invariant.
    """
    refused: dict[str, list[str]] = {}
    by_name = {invariant.name: invariant for invariant in invariants()}
    for _ in range(ROUNDS):
        total = 0
        with progress("Mends", len(MENDS)) as tell:
            for number, name in enumerate(MENDS, 1):
                mending = Mending(database, settings, by_name[name])
                mended = await mending.run()
                total += mended
                refused[name] = mending.refused
                if mended:
                    print(f"{name}: mended {mended:,}.", flush=True)
                tell(number)
        if not total:
            break
    return refused


def _told(invariant: Invariant, findings: Findings, refused: list[str], *, mend: bool) -> list[str]:
    """Returns the lines that describe the violations of an invariant. `refused`: why rows could not be mended."""
    lines = [f"{invariant.name}: {findings.count:,} {'row does' if findings.count == 1 else 'rows do'} not keep this:"]
    lines += [f"  {invariant.says}", *(f"  - {row}" for row in findings.rows)]
    if findings.count > len(findings.rows):
        lines.append(f"  - and {findings.count - len(findings.rows):,} more")
    lines += [f"  Not mended: {reason}" for reason in refused[:LISTED]]
    if not mend and invariant.name in MENDS:
        return [*lines, "  Run main.py doctor --mend."]
    return [*lines, f"  {invariant.otherwise}"]
