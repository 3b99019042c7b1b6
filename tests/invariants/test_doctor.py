"""Tests of the command that finds and mends violations of invariants in a user's database."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import models
from core.errors import CommandError
from core.settings import Settings
from jobs.doctor import doctor
from jobs.doctor.mending import Mending
from jobs.doctor.remedies import MENDS
from models.dialect.base import Database
from models.invariants import Invariant, invariants
from tests.factories import Make
from tests.graph import gid
from tests.invariants.planting import PLANTS
from tests.invariants.test_otherwise_planted import delete_without_stock, used_part
from tests.invariants.test_planted import OTHERWISE_PLANTED, Demo, planted, violators
from tests.invariants.violations import Plant

BY_NAME = {one.name: one for one in invariants()}

NOT_MENDED = {
    "orders/opportunities_of_orders": "It is COMPLETED. Only a draft can be changed.",
    "orders/contracts_of_orders": "It is COMPLETED. Only a draft can be changed.",
    "sales/opportunities_of_contracts": "Only a draft's opportunities change.",
    "service/pieces_of_assets": "Clear it from the asset if the customer has the pieces.",
    "service/parts_of_cases": "It is COMPLETED. Restore its case.",
    "loyalty/points_within_earnings": "More points were taken from it than were earned.",
    "loyalty/balances_of_points": "Its entries do not say what remains of its earnings.",
}
"""Why some of the planted violations cannot be mended, by invariant."""

AT_ONCE = {"sales/opportunities_in_living_stages"}
"""The invariants of which one mend mends several rows: all opportunities of a stage that is restored."""


async def last_event(database: Database) -> int:
    return int((await database.fetch("SELECT coalesce(max(seq), 0) FROM event"))[0][0])


async def test_each_mend(demo: Demo) -> None:
    """Plants the violations of one invariant after the other, and mends them."""
    database, settings = demo
    for name in sorted(MENDS, key=lambda name: "parts_of" in name):  # these delete what others need
        plants = [one for one in PLANTS if one.invariant == name]
        done = [await _plant_and_mend(database, settings, BY_NAME[name], one) for one in plants]
        assert any(done) or name in OTHERWISE_PLANTED, name


async def _plant_and_mend(database: Database, settings: Settings, invariant: Invariant, plant: Plant) -> bool:
    async with database.transaction() as transaction:
        await planted(transaction.fetch, plant)
    ids = await violators(database.fetch, invariant, settings)
    if not ids:  # earlier mends have deleted the rows of this kind
        return False
    before = await last_event(database)
    mending = Mending(database, settings, invariant)
    mended = await mending.run()
    left = await violators(database.fetch, invariant, settings)
    why = NOT_MENDED.get(invariant.name)
    if why is None:
        assert (left, mending.refused) == (set(), []), plant
    else:
        assert all(why in reason for reason in mending.refused), plant
    if "/parts_of_" in invariant.name:  # what a mended row owns goes with it
        assert mended >= len(ids - left), plant
    else:
        assert mended == (1 if invariant.name in AT_ONCE else len(ids - left)), plant
    assert await last_event(database) >= before + mended
    again = Mending(database, settings, invariant)
    assert await again.run() == 0, plant
    return True


async def test_what_it_prints(
    make: Make, database: Database, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await doctor(settings)
    assert capsys.readouterr().out == f"All {len(invariants())} invariants hold.\n"
    team, below = await make(models.Team), await make(models.Team)
    customer = await make(models.Customer)
    contact = await make(models.Contact, customer_id=customer)
    async with database.transaction() as transaction:
        for one, other in ((team, below), (below, team)):
            await transaction.fetch(f"UPDATE team SET parent_id = '{other}' WHERE id = '{one}'")
        await transaction.fetch(f"UPDATE contact SET \"primary\" = FALSE WHERE id = '{contact}'")
    before = await last_event(database)
    assert not await doctor(settings)
    primary = [
        "customers/one_primary_contact: 1 row does not keep this:",
        "  A customer that has contacts has exactly one primary contact.",
        f"  - Customer {gid(models.Customer, customer)}",
        "  Run main.py doctor --mend.",
    ]
    circle = [
        "people/teams_form_a_tree: 2 rows do not keep this:",
        "  Teams form a tree, without a circle.",
        *(f"  - Team {gid(models.Team, id)}" for id in sorted((team, below))),
        "  Give one team of the circle another parent, or none, by teamUpdate.",
    ]
    assert capsys.readouterr().out.splitlines() == [*primary, *circle]
    assert await last_event(database) == before
    assert not await doctor(settings, mend=True)
    assert capsys.readouterr().out.splitlines() == ["customers/one_primary_contact: mended 1.", *circle]
    assert not await doctor(settings, mend=True)
    assert capsys.readouterr().out.splitlines() == circle
    assert (await make.row(models.Contact, contact))["primary"]


async def test_many_rows_are_counted_and_some_are_listed(
    make: Make, database: Database, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(23):
        await make(models.Contact)
    async with database.transaction() as transaction:
        await transaction.fetch('UPDATE contact SET "primary" = FALSE')
    assert not await doctor(settings)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "customers/one_primary_contact: 23 rows do not keep this:"
    assert [line.split()[0] for line in lines[2:]] == ["-"] * 21 + ["Run"]
    assert lines[-2] == "  - and 3 more"
    assert await doctor(settings, mend=True)


async def test_stock_comes_back_once(make: Make, database: Database, settings: Settings) -> None:
    product = await make(models.Product, stock_on_hand=5)
    await delete_without_stock(make, *await used_part(make, product))
    for _ in range(2):
        assert await doctor(settings, mend=True)
        assert (await make.row(models.Product, product))["stock_on_hand"] == 5


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_database_that_is_not_there(settings: Settings, tmp_path: Path) -> None:
    missing = replace(settings, database_url=f"sqlite://{tmp_path / 'missing.sqlite3'}")
    with pytest.raises(CommandError, match="migrate first"):
        await doctor(missing)
    assert not (tmp_path / "missing.sqlite3").exists()


async def test_values_that_only_a_person_can_correct(
    make: Make, database: Database, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere, nameless = await make(models.Customer), await make(models.Tag)
    known = await make(models.Customer, country="DE", phone="030 123456")
    async with database.transaction() as transaction:
        await transaction.fetch("UPDATE customer SET country = 'XX' WHERE id = $1", [nowhere])
        await transaction.fetch("UPDATE customer SET country = 'UK', name = 'A\nB' WHERE id = $1", [known])
        await transaction.fetch("UPDATE tag SET name = '\u2028' WHERE id = $1", [nameless])
    assert not await doctor(settings, mend=True)
    printed = capsys.readouterr().out
    assert f"Not mended: Customer {gid(models.Customer, nowhere)}: country: No country has the code XX." in printed
    assert f"Not mended: Tag {gid(models.Tag, nameless)}: name: Its name has nothing but such characters." in printed
    assert "customers/countries_are_assigned: mended 1." in printed
    row = await make.changes.run(lambda unit: unit.get(models.Customer, known))
    assert row is not None
    assert (row["country"], row["name"], row["phone"]) == ("GB", "A B", "030 123456")
    assert [row[0] for row in await database.fetch("SELECT name_folded FROM customer WHERE country = 'GB'")] == ["a b"]
