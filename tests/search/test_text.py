"""Tests that both databases order, compare and search texts like Python: by the bytes of their folded form."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from core.text import fold, says_something
from models.database import connect
from models.description import describe_all
from models.dialect.base import Database
from models.fields import Kind
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes
from resolvers.changes.bulk_load import load
from resolvers.changes.unit import Unit
from resolvers.reads.loaders import Reader
from resolvers.reads.where import WhereReader, free_text
from resolvers.search.expressions import every
from resolvers.search.order import order_by
from resolvers.search.page import ListQuery, Window
from tests.databases import fresh

CUSTOMER = registry.of(models.Customer)
NAME = CUSTOMER.description.attributes["name"]

GIVEN = (
    "Acme", "ACME", "acme corp", "Zebra", "zebra", "Äpfel", "A\u0308pfel", "Apfel", "äpfel & söhne", "Straße",
    "STRASSE", "strasse 9", "İstanbul", "Istanbul", "ıstanbul", "istanbul", "I", "i", "ı", "上海", "上海电机",
    "北京", "欧阳锋", "欧阳", "阳欧", "株式会社ガンダム", "株式会社カンタム", "カ\u3099ンダム", "ガンダム",
    "ｶﾞﾝﾀﾞﾑ", "はひふ", "ばびぶ", "ぱぴぷ", "がき", "😀", "😀😁", "👩‍👩‍👧", "𠮷野家", "吉野家", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
    "Ｆｕｌｌ　Ｗｉｄｔｈ", "full width", "Full Width", "１２３", "123", "100%", "100 %", "a_b", "a%b", "axb",
    "a\\b", "a\\\\b", "O'Rourke", "O’Rourke", '"quoted"', "'; DROP TABLE customer", "éé", "e\u0301e\u0301", "ee",
    "ﬁsh", "fish", "Ωmega", "Ωmega", "ςσΣ", "σσσ", "ёлка", "елка", "Ñandú", "nandu", "안녕", "안\u1102\u1167\u11bc",
    "नमस्ते", "กขค", "ﷺ", "\u200bzero", "a\u00a0b", "a  b", "a\tb", "퟿", "\ue000", "\uffff", "\U0010ffff",
    "z\U0010ffff", "~", "!", "-", "½", "²", "2", "ǅ", "ǆ", "dž", "ẞ", "ß", "ss", "ﬀ", "ff", "ŉ", "ŉa", "ỳ", "y",
)  # fmt: skip
TERMS = (
    "a", "A", "ä", "apf", "äpf", "APFEL", "ss", "ß", "ẞ", "straße", "strasse", "i", "I", "İ", "ı", "istan", "上",
    "上海", "海电", "欧阳", "阳", "カ", "ガ", "か\u3099", "ガンダム", "カンタム", "ｶﾞ", "ば", "は", "😀", "😁",
    "👩", "𠮷", "吉野", "unicode", "ｆｕｌｌ", "full width", "l w", "123", "１２３", "%", "100%", "_", "a_b", "\\",
    "\\\\", "a\\b", "'", "o'", '"', "é", "e\u0301", "ee", "fi", "ω", "σ", "ς", "ё", "е", "n", "ñ", "안", "นม", "नम",
    "ก", "a b", "b", "퟿", "\ue000", "\U0010ffff", "z\U0010ffff", "-", "2", "½", "dž", "z", "corp acme",
    "söhne äpfel", "no such",
)  # fmt: skip


def generated(count: int) -> list[str]:
    """Returns names that are made of characters of all alphabets. Every call returns the same names."""
    dice = Random("names")
    alphabet = "".join(GIVEN) + "abcXYZ äöüÄÖÜéÉ ßİı上海阳カガがは😀𠮷%_\\'" * 2
    made = ("".join(dice.choices(alphabet, k=dice.randint(1, 8))) for _ in range(count * 2))
    # What a text loses on its way in is no matter here: white space around it, and control characters.
    return [name.strip() for name in made if name.strip() and "\t" not in name][:count]


# What says nothing by itself, such as a private character, is no name: a letter follows.
NAMES = [
    name if says_something(name) else f"{name}a" for name in [*(g for g in GIVEN if "\t" not in g), *generated(400)]
]
ROWS: list[dict[str, Any]] = [{"id": new_id(), "kind": "COMPANY", "name": name} for name in NAMES]


class Both:
    """Both databases with the same rows."""

    def __init__(self, databases: list[Database]) -> None:
        self.databases = databases

    async def found(self, where: dict[str, Any], search: str | None = None, descending: bool = False) -> list[UUID]:
        """Returns the ids of the rows that meet a condition, ordered by name. Both databases must agree."""
        answers = []
        for database in self.databases:
            wanted = WhereReader(SYSTEM, ZONE).read(CUSTOMER, where)
            condition = every(wanted, free_text(CUSTOMER, SYSTEM, search))
            query = ListQuery(condition, order_by(CUSTOMER.description, [(NAME, descending)]), Window(len(ROWS) + 1))
            answers.append([record.id for record in (await Reader(database, SYSTEM).page(CUSTOMER, query)).records])
        assert answers[0] == answers[1], "SQLite and PostgreSQL differ"
        return answers[0]


ZONE = Settings(database_url="sqlite://").time_zone


@pytest.fixture(scope="module")
async def both(tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]) -> AsyncIterator[Both]:
    """Returns both databases with the names."""
    async with AsyncExitStack() as stack:
        databases = []
        for dialect in ("sqlite", "postgres"):
            folder: Path = tmp_path_factory.mktemp(dialect)
            settings = await stack.enter_async_context(fresh(dialect, folder, templates))
            database = await stack.enter_async_context(connect(settings))
            await Changes(database, SYSTEM, settings).run(_load)
            databases.append(database)
        yield Both(databases)


async def _load(unit: Unit) -> None:
    await load(unit, CUSTOMER, ROWS)


def expected(condition: Callable[[str], bool], descending: bool = False) -> list[UUID]:
    """Returns the ids of the rows whose folded name meets a condition, ordered by this name."""
    rows = [row for row in ROWS if condition(fold(row["name"]))]
    rows.sort(key=lambda row: (fold(row["name"]).encode(), row["id"]), reverse=descending)
    return [row["id"] for row in rows]


def test_the_model_folds() -> None:
    for alike in (
        ("Äpfel", "A\u0308pfel", "apfel"),
        ("Straße", "STRASSE"),
        ("ガ", "カ\u3099", "ｶﾞ"),
        ("ﬁ", "FI"),
        ("１", "1"),
    ):
        assert len({fold(text) for text in alike}) == 1
    for apart in (("カ", "ガ"), ("は", "ば", "ぱ"), ("上", "下"), ("a%b", "a_b", "axb"), ("𠮷", "吉")):
        assert len({fold(text) for text in apart}) == len(apart)


@pytest.mark.parametrize("descending", [False, True])
async def test_order(both: Both, descending: bool) -> None:
    assert await both.found({}, None, descending) == expected(lambda name: True, descending)


@pytest.mark.parametrize("term", TERMS)
async def test_contains(both: Both, term: str) -> None:
    assert await both.found({"name": {"contains": term}}) == expected(lambda name: fold(term) in name)


@pytest.mark.parametrize("term", TERMS)
async def test_starts_with(both: Both, term: str) -> None:
    assert await both.found({"name": {"starts_with": term}}) == expected(lambda name: name.startswith(fold(term)))


@pytest.mark.parametrize("term", TERMS)
async def test_comparisons(both: Both, term: str) -> None:
    folded = fold(term).encode()
    for operator, holds in (
        ("lt", lambda name: name.encode() < folded),
        ("lte", lambda name: name.encode() <= folded),
        ("gt", lambda name: name.encode() > folded),
        ("gte", lambda name: name.encode() >= folded),
    ):
        assert await both.found({"name": {operator: term}}) == expected(holds), operator


@pytest.mark.parametrize("term", TERMS)
async def test_search(both: Both, term: str) -> None:
    words = fold(term).split()
    assert await both.found({}, term) == expected(lambda name: all(word in name for word in words))


async def test_every_name_is_found_by_itself_and_by_its_middle(both: Both) -> None:
    for row in ROWS[::7]:
        name = row["name"]
        middle = fold(name)[1:3]
        assert row["id"] in await both.found({}, name)
        assert row["id"] in await both.found({"name": {"eq": name}})
        if middle:
            assert row["id"] in await both.found({"name": {"contains": middle}})


async def test_postgres_orders_bytewise_whatever_its_locale(both: Both) -> None:
    for entity in describe_all():
        for attribute in entity.orders.values():
            if attribute.kind is Kind.TEXT:
                found = await both.databases[1].fetch(
                    "SELECT collation_name FROM information_schema.columns WHERE table_name = $1 AND column_name = $2",
                    (entity.table, attribute.ordering_column),
                )
                assert [tuple(row) for row in found] == [("C",)], f"{entity.name}.{attribute.name}"
