"""Tests that a migration folds the texts of an earlier version again, unless rows would become equal."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

import pytest

import models
from core.errors import CommandError
from core.settings import Settings
from core.text import fold_address, grams
from jobs import folded_texts, migrate
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes import refolding
from tests.factories import Make

NFD = unicodedata.normalize("NFD", "é:1")


async def aged(database: Database, rows: Sequence[tuple[type[models.Row], Any, str]], column: str = "name") -> None:
    """Writes texts to rows, with the folded form that an earlier version used.

    Deletes the marker that all folded texts are up to date.

    `rows`: the model, the id and the text of each row.
    `column`: the column of the text.
    """
    async with database.transaction() as transaction:
        for model, id, text in rows:
            text, folded = (one.replace("'", "''") for one in (text, fold_address(text)))
            sql = (
                f"UPDATE {model._meta.db_table} SET {column} = '{text}', {column}_folded = '{folded}',"
                f" search_text = '{folded}', search_grams = '{' '.join(grams(fold_address(text)))}'"
                f" WHERE id = '{id}'"
            )
            await transaction.client.execute_script(sql)
        await refolding.forget(transaction)


async def everything(database: Database) -> list[list[tuple[Any, ...]]]:
    tables = ("tag", "customer", "product", "event", "aerich")
    found = []
    for table in tables:
        rows = await database.fetch(f"SELECT * FROM {table} ORDER BY id")
        found.append([tuple(str(value) for value in row) for row in rows])
    return found


async def names(database: Database, table: str = "tag", column: str = "name") -> list[tuple[str, str, int]]:
    sql = f"SELECT {column}, {column}_folded, version FROM {table} ORDER BY created_at, id"
    return [(row[0], row[1], row[2]) for row in await database.fetch(sql)]


async def test_old_folds_are_made_anew(settings: Settings, database: Database, make: Make) -> None:
    texts = ("Łukasz Wójcik", "Søren", "Plain", "Müller‑Lüdenscheidt", "шелом", "欧阳锋", NFD)
    rows = [(models.Customer, await make(models.Customer, name=f"C{n}"), text) for n, text in enumerate(texts)]
    tag = await make(models.Tag, name="t")
    await aged(database, [*rows, (models.Tag, tag, "O’Neil")])
    assert await migrate.unapplied(database) == ["folding"]
    assert await migrate.upgrade(settings) == ["Updated the folded texts of 5 rows."]
    assert await migrate.unapplied(database) == []
    assert await names(database, "customer") == [
        ("Łukasz Wójcik", "lukasz wojcik", 1),
        ("Søren", "soren", 1),
        ("Plain", "plain", 1),
        ("Müller‑Lüdenscheidt", "muller-ludenscheidt", 1),
        ("шелом", "шелом", 1),
        ("欧阳锋", "欧阳锋", 1),
        ("é:1", "e:1", 1),
    ]
    assert await names(database) == [("O’Neil", "o'neil", 1)]
    grams_of = {row[0]: row[1] for row in await database.fetch("SELECT search_text, search_grams FROM customer")}
    # Each pair of letters is a gram, in hexadecimal: "so", "or", "re", "en".
    assert grams_of["soren"] == "73x6f 6fx72 72x65 65x6e"
    assert await migrate.upgrade(settings) == []


async def test_rows_that_become_equal_stop_the_migration(settings: Settings, database: Database, make: Make) -> None:
    pairs = [("Łódź", "Lodz"), ("IŞIK", "ışık"), ("O’Neil", "O'Neil"), ("A‑B", "A-B")]
    rows = [(models.Tag, await make(models.Tag), text) for pair in pairs for text in pair]
    await aged(database, rows)
    composed = await make(models.Customer, name="First", external_id="é:1")
    decomposed = await make(models.Customer, name="Second", external_id="x")
    async with database.transaction() as transaction:
        await transaction.client.execute_script(f"UPDATE customer SET external_id = '{NFD}' WHERE id = '{decomposed}'")
    before = await everything(database)
    with pytest.raises(CommandError) as caught:
        await migrate.upgrade(settings)
    message = caught.value.message
    for one, other in pairs:
        assert f"Tag.name: {one!r} (" in message
        assert f", {other!r} (" in message
    assert f"Customer.external_id: 'é:1' ({composed}), {NFD!r} ({decomposed})" in message
    assert "--rename-duplicates" in message
    assert await everything(database) == before
    with pytest.raises(CommandError):  # also when the tables come into being by the migration
        await folded_texts.fold_texts(database, settings, rename=False)
    assert await everything(database) == before

    done = await migrate.upgrade(settings, rename=True)
    assert "Renamed Tag.name 'Lodz' to 'Lodz (2)'." in done
    assert f"Renamed Customer.external_id {NFD!r} to 'é:1 (2)'." in done
    assert await names(database) == [
        ("Łódź", "lodz", 1),
        ("Lodz (2)", "lodz (2)", 2),
        ("IŞIK", "isik", 1),
        ("ışık (2)", "isik (2)", 2),
        ("O’Neil", "o'neil", 1),
        ("O'Neil (2)", "o'neil (2)", 2),
        ("A‑B", "a-b", 1),
        ("A-B (2)", "a-b (2)", 2),
    ]
    ids = await database.fetch("SELECT external_id FROM customer ORDER BY created_at")
    assert [row[0] for row in ids] == ["é:1", "é:1 (2)"]
    events = await database.fetch("SELECT count(*) FROM event WHERE operation = 'UPDATE'")
    assert events[0][0] == 5
    assert await migrate.unapplied(database) == []


async def test_new_names_are_free_and_short_enough(settings: Settings, database: Database, make: Make) -> None:
    ids = [await make(models.Tag, name=f"T{n}") for n in range(5)]
    long = "ł" * 50
    texts = [long, "l" * 50, "l" * 46 + " (2)", "Ø", "O"]
    await aged(database, [(models.Tag, id, text) for id, text in zip(ids, texts, strict=True)])
    await migrate.upgrade(settings, rename=True)
    assert [name for name, _, _ in await names(database)] == [
        long, "l" * 46 + " (3)", "l" * 46 + " (2)", "Ø", "O (2)",
    ]  # fmt: skip


async def test_deleted_names_are_free_and_folded(settings: Settings, database: Database, make: Make) -> None:
    first, second = await make(models.Tag, name="1"), await make(models.Tag, name="2")
    await make.changes.delete(registry.of(models.Tag), first, None)
    await aged(database, [(models.Tag, first, "Łódź"), (models.Tag, second, "Lodz")])
    await migrate.upgrade(settings)
    assert [folded for _, folded, _ in await names(database)] == ["lodz", "lodz"]


async def test_rows_may_change_places(settings: Settings, database: Database, make: Make) -> None:
    """The new folded text of the first name equals the former folded text of the second name."""
    first, second = await make(models.Tag, name="1"), await make(models.Tag, name="2")
    await aged(database, [(models.Tag, first, "Ми\u200b"), (models.Tag, second, "Мй")])
    await migrate.upgrade(settings)
    assert [folded for _, folded, _ in await names(database)] == ["ми", "мй"]


async def test_an_interrupted_run_continues(
    settings: Settings, database: Database, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [await make(models.Customer, name=f"C{n}") for n in range(7)]
    await aged(database, [(models.Customer, id, f"Ø{n}") for n, id in enumerate(ids)])
    monkeypatch.setattr(folded_texts, "BATCH", 2)
    batches: list[int] = []

    async def failing(unit: Any, entity: Any, after: object, limit: int) -> Any:
        found = await refolding.fold_batch(unit, entity, after, limit)
        batches.append(found[0])
        if sum(batches) > 3:
            raise RuntimeError
        return found

    with monkeypatch.context() as broken:
        broken.setattr(folded_texts, "fold_batch", failing)
        with pytest.raises(RuntimeError):
            await migrate.upgrade(settings)
    # The batch that failed is rolled back; the ones before stay.
    folds = [folded for _, folded, _ in await names(database, "customer")]
    assert folds == ["o0", "o1", "ø2", "ø3", "ø4", "ø5", "ø6"]
    assert await migrate.unapplied(database) == ["folding"]
    entities, after = await refolding.resume(database)
    assert (entities[0].name, str(after)) == ("Customer", str(ids[1]))
    assert await migrate.upgrade(settings) == ["Updated the folded texts of 5 rows."]
    assert [folded for _, folded, _ in await names(database, "customer")] == [f"o{n}" for n in range(7)]


async def test_the_schema_stays_too_if_rows_become_equal(settings: Settings, database: Database, make: Make) -> None:
    ids = [await make(models.Tag), await make(models.Tag)]
    await migrate.downgrade(settings)
    await aged(database, [(models.Tag, ids[0], "Ø"), (models.Tag, ids[1], "O")])
    before = await everything(database)
    with pytest.raises(CommandError, match=r"Tag\.name: 'Ø' "):
        await migrate.upgrade(settings)
    assert await everything(database) == before
    assert await migrate.pending(settings) == [migrate.available()[-1]]
    done = await migrate.upgrade(settings, rename=True)
    assert done[:2] == [migrate.available()[-1], "Renamed Tag.name 'O' to 'O (2)'."]


async def test_a_downgrade_makes_the_next_upgrade_fold(settings: Settings, database: Database, make: Make) -> None:
    await make(models.Customer, name="C")
    await migrate.downgrade(settings)
    assert await database.fetch("SELECT version FROM aerich WHERE app = 'folding'") == []
    assert await migrate.upgrade(settings) == [migrate.available()[-1]]
    assert await refolding.is_done(database)
