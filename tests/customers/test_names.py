"""Tests that names are found, ordered and compared as people expect, in all scripts and spellings."""

from __future__ import annotations

import unicodedata
from random import Random
from typing import Any, Literal

import models
from models.dialect.base import Database
from models.sealing import sought
from resolvers import registry
from tests.factories import Make
from tests.graph import Graph
from tests.unchanged import unchanged

# Each name with what people type to find it.
FOUND = {
    "Łukasz Wójcik": ("lukasz", "wojcik", "ŁUKASZ"),
    "Søren Ørsted": ("soren", "orsted", "ørsted"),
    "ışık ticaret": ("isik", "IŞIK", "ışık"),
    "Đorđe": ("dorde", "đorđe"),
    "Nguyễn Văn Đức": ("duc", "nguyen van"),
    "Ævar Þórður": ("aevar", "thordur"),
    "Œuvre": ("oeuvre", "ŒUVRE"),
    "Ħamrun": ("hamrun",),
    "Straße 9": ("strasse", "STRASSE 9"),
    "O’Connor Supplies": ("o'connor", "o’connor", "O`CONNOR"),
    "Dʼarcy": ("d'arcy", "d´arcy"),
    "Müller‑Lüdenscheidt": ("müller-lüdenscheidt", "muller-ludenscheidt", "Müller–Lüdenscheidt"),
    "Smith – Sons": ("smith - sons", "smith — sons"),
    "«Ромашка»": ('"ромашка"', "„Ромашка“", "ромашка"),
    "Zoë\u00a0Müller\u200b": ("zoe muller", "zoë\u2009müller"),
    "שָׁלוֹם": ("שלום",),
    "مُحَمَّد": ("محمد",),
    "Ёлка Йод": ("елка", "йод"),
    "欧阳锋": ("欧阳", "阳锋"),
}
FORMS: tuple[Literal["NFC"], Literal["NFD"]] = ("NFC", "NFD")
FIND = """query($s: String!) {
  search: customers(search: $s) { nodes { name } }
  contains: customers(where: {name: {contains: $s}}) { nodes { name } }
}"""


async def test_names_are_found_in_any_spelling(graph: Graph, make: Make) -> None:
    for name in FOUND:
        await make(models.Customer, name=name)
    wrong: list[Any] = []
    for name, texts in FOUND.items():
        for text in (name, *texts, unicodedata.normalize("NFD", name)):
            found = await graph(FIND, s=text)
            for road, rows in found.items():
                if [row["name"] for row in rows["nodes"]] != [name]:
                    wrong.append((text, road, rows))
    assert wrong == []
    starts = "query($s: String!) { customers(where: {name: {startsWith: $s}}) { nodes { name } } }"
    for text, name in (("müller-lüd", "Müller‑Lüdenscheidt"), ("o'conn", "O’Connor Supplies"), ('"ром', "«Ромашка»")):
        assert (await graph(starts, s=text))["customers"]["nodes"] == [{"name": name}]


async def test_names_are_ordered_by_their_base_letters(graph: Graph, make: Make) -> None:
    ordered = ["«Acme»", "‘Acme’", "Ævar", "Đorđe", "Dover", "Ħamrun", "Hobart", "ışık", "Ivo", "łąka", "Łódź", "Lyon"]
    ordered += ["Øre", "Oslo", "Þórður", "Tula", "Zoë", "Zürich", "ромашка"]
    for name in reversed(ordered):
        await make(models.Customer, name=name)
    rows = await graph("{ customers(orderBy: [{field: NAME}], first: 50) { nodes { name } } }")
    assert [row["name"] for row in rows["customers"]["nodes"]] == ordered


ALIKE = [
    ("Łódź", "Lodz"),
    ("IŞIK", "ışık"),
    ("O’Neil", "O'Neil"),
    ("Ø", "O"),
    ("A‑B", "A-B"),
    ("Đakovo", "DAKOVO"),
    ("Þing", "thing"),
    ("A—B\u00adC", "A-BC"),
    ("“Red”", '"red"'),
    ("שָׁלוֹם", "שלום"),
    ("Big\u200bData", "bigdata"),
    ("A\u2003B", "a b"),
]


async def test_names_that_look_alike_are_taken(graph: Graph, database: Database) -> None:
    for first, second in ALIKE:
        await graph.done("tagCreate", name=first)
        async with unchanged(database):
            for name in (second, unicodedata.normalize("NFD", first)):
                assert await graph.refused("tagCreate", name=name) == [("input.name", "TAKEN")], (first, name)


async def test_names_with_other_letters_are_free(graph: Graph) -> None:
    for name in ("Май", "Маи", "カス", "ガス", "5'", '5"', "AB", "A B", "A-B", "A_B", "أحمد", "احمد"):
        await graph.done("tagCreate", name=name)


async def test_texts_are_stored_in_nfc(graph: Graph, make: Make) -> None:
    name, id = "Zoë Đặng ガ", "crm:Łódź-é"
    for form in FORMS:
        given = {"name": unicodedata.normalize(form, name), "externalId": unicodedata.normalize(form, id)}
        row = await graph.done(
            "customerUpsert", "name externalId streetLine", kind="COMPANY", streetLine=given["name"], **given
        )
        assert row == {"name": name, "externalId": id, "streetLine": name}
    query = """query($n: String!, $e: String!) { customers(where: {
      name: {eq: $n}, externalId: {in: [$e]}, streetLine: {eq: $n}}) { totalCount } }"""
    for form in FORMS:
        found = await graph(query, n=unicodedata.normalize(form, name), e=unicodedata.normalize(form, id))
        assert found == {"customers": {"totalCount": 1}}
    refusal = await graph.refused(
        "customerCreate", kind="COMPANY", name="B", externalId=unicodedata.normalize("NFD", id)
    )
    assert refusal == [("input.externalId", "TAKEN")]


async def test_lengths_are_those_of_nfc(graph: Graph, database: Database) -> None:
    for letter in ("é", "ố", "각"):
        row = await graph.done("tagCreate", "name", name=unicodedata.normalize("NFD", letter * 50))
        assert row == {"name": letter * 50}
    async with unchanged(database):
        for text in (unicodedata.normalize("NFD", "ế" * 51), "ế" * 51, "x" * 51, "e\u0301" * 10_000):
            assert await graph.refused("tagCreate", name=text) == [("input.name", "TOO_LONG")]


BREAKS = ["\n", "\r\n", "\u2028", "\u2029", "\x85"]
DIRECTIONS = ["\u200e", "\u200f", "\u061c", "\u202a", "\u202d", "\u202e", "\u2066", "\u2068", "\u2069"]
ONE_LINE: list[tuple[str, dict[str, object], str]] = [
    ("customerCreate", {"kind": "COMPANY", "name": "C"}, "name city region postalCode industry externalId streetLine"),
    ("tagCreate", {"name": "T"}, "name externalId"),
    ("activityCreate", {"kind": "NOTE", "subject": "S"}, "subject outcome"),
    ("productCreate", {"name": "P", "sku": "S", "kind": "GOOD"}, "name sku category"),
]


async def test_addresses_have_no_invisible_characters(graph: Graph) -> None:
    given = {"email": "\u200eann\u200b@Example.com\u2060", "website": "\ufeffexample.com\u200b/a"}
    row = await graph.done("customerCreate", "email website", kind="COMPANY", name="C", **given)
    assert row == {"email": "ann@example.com", "website": "https://example.com/a"}
    query = "query($e: String!) { customers(where: {email: {eq: $e}}) { totalCount } }"
    for text in (given["email"], "ANN@example.com"):
        assert await graph(query, e=text) == {"customers": {"totalCount": 1}}


def test_encrypted_texts_of_earlier_versions_are_found() -> None:
    """Earlier versions stored decomposed texts, and computed blind indexes from them."""
    street = registry.of(models.Customer).description.attributes["street_line"]
    terms = [term for _, term in sought(street, "Rue de l’Évêché")]
    assert terms == ["Rue de l’Évêché", "Rue de l’E\u0301ve\u0302che\u0301"]
    assert [term for _, term in sought(street, "Main St")] == ["Main St"]


async def test_texts_of_one_line_have_one_line(graph: Graph, database: Database) -> None:
    async with unchanged(database):
        for mutation, input, fields in ONE_LINE:
            for n, field in enumerate(fields.split()):
                for sign in (*BREAKS, *DIRECTIONS) if mutation == "tagCreate" else (BREAKS[n % 5], DIRECTIONS[n]):
                    given = input | {field: f"a{sign}b"}
                    assert await graph.refused(mutation, **given) == [(f"input.{field}", "INVALID")], (field, sign)
    body = "a\nb\u2028c \u200fשלום\u200e"
    assert await graph.done("activityCreate", "body", kind="NOTE", subject="S", body=body) == {"body": body}


async def test_names_of_companies_have_up_to_200_characters(graph: Graph, database: Database) -> None:
    # ﷺ folds into 18 characters, and the squares into 6: more than fits in an entry of an index if not compressed.
    squares = "".join(Random(1).choices("㌖㌗㌫㌍㌞㌳㍇㍀", k=200))
    row = await graph.done("customerCreate", kind="COMPANY", name="x" * 200)
    for name in (squares, "\ufdfa" * 200, "ế" * 200, "上" * 200, "\U00020bb7" * 200):
        assert await graph.done("customerUpdate", "name", id=row["id"], name=name) == {"name": name}
    person = await graph.done("customerCreate", kind="PERSON", name="y" * 100)
    await graph.done("contactCreate", customerId=row["id"], fullName="z" * 100)
    too_long = [("input.name", "TOO_LONG")]
    async with unchanged(database):
        assert await graph.refused("customerCreate", kind="COMPANY", name="x" * 201) == too_long
        assert await graph.refused("customerCreate", kind="PERSON", name="y" * 101) == too_long
        assert await graph.refused("customerUpdate", id=person["id"], name="y" * 101) == too_long
        assert await graph.refused("customerUpdate", id=row["id"], kind="PERSON") == too_long
        refused = await graph.refused("contactCreate", customerId=row["id"], fullName="z" * 101)
        assert refused == [("input.fullName", "TOO_LONG")]
