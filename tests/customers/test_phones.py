"""Tests of phone numbers in the notations that people use, of extensions, and of country codes."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import Any

import phonenumbers
import pytest

import models
from core import phones
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph
from tests.unchanged import unchanged

CALLERS = """query($p: String!, $n: Int) { callers(phone: $p, first: $n) {
  ... on Customer { name } ... on Contact { name: fullName } } }"""

# Notation: the number in E.164 (ITU-T), and the extension.
WRITTEN: dict[str, tuple[str, str | None]] = {
    "+49 30 1234252": ("+49301234252", None),
    "0049 30 1234252": ("+49301234252", None),
    "+49 (0)30 1234252": ("+49301234252", None),
    "(+49) 30 1234252": ("+49301234252", None),
    "＋４９　３０　１２３４２５２": ("+49301234252", None),
    "+４９（３０）１２３４－２５２": ("+49301234252", None),
    "+49\u00a030\u20071234\u2009252": ("+49301234252", None),
    "+49\u201130\u20131234\u2212252": ("+49301234252", None),
    "\u202a+49 30 1234252\u202c": ("+49301234252", None),
    "\u200e+49\u200b 30\ufeff 1234252": ("+49301234252", None),
    "+٤٩ ٣٠ ١٢٣٤٢٥٢": ("+49301234252", None),
    "+49 (0) 7462 20436-9322": ("+497462204369322", None),
    "+1 (424) 252-2638": ("+14242522638", None),
    "+1 424 252 2638 x101": ("+14242522638", "101"),
    "+1 424 252 2638 X 101": ("+14242522638", "101"),
    "+1 424 252 2638 ext.12": ("+14242522638", "12"),
    "+1 424 252 2638 ext. 12": ("+14242522638", "12"),
    "+1-424-252-2638 Extension 12": ("+14242522638", "12"),
    "+1 424 252 2638 (ext. 12)": ("+14242522638", "12"),
    "+14242522638;ext=102": ("+14242522638", "102"),
    "+1-424-252-2638;ext=102": ("+14242522638", "102"),
    "+14242522638,102": ("+14242522638", "102"),
    "+14242522638,,102": ("+14242522638", "102"),
    "+1 424 252 2638 #102": ("+14242522638", "102"),
    "+1 424 252 2638 ｘ１０２": ("+14242522638", "102"),
    "+49 30\t1234252": ("+49301234252", None),
    "+49 30 1234252 App.: 7": ("+49301234252", "7"),
    "+81 3 1234 5678 内線 12": ("+81312345678", "12"),
    "+43 1 58858 DW 12": ("+43158858", "12"),
    "+43 1 58858 / -12": ("+43158858", "12"),
    "+43 1 58858, Durchwahl: 12": ("+43158858", "12"),
    "+7 495 1234567 доб. 89": ("+74951234567", "89"),
    "+86 10 12345678转123": ("+861012345678", "123"),
    "+34 912 345 678 extensión 12": ("+34912345678", "12"),
    "+54 11 4321 0987 interno 12": ("+541143210987", "12"),
    "+48 22 123 45 67 wew. 12": ("+48221234567", "12"),
    "+31 20 123 4567 toestel 12": ("+31201234567", "12"),
    "+420 212 345 678 linka 12": ("+420212345678", "12"),
    "+46 8 123 456 ankn. 12": ("+468123456", "12"),
    "+90 212 345 67 89 dahili 12": ("+902123456789", "12"),
    "+1 424 252 2638~12": ("+14242522638", "12"),
    "+(49) 30 1234252": ("+49301234252", None),
}
REFUSED = [
    *("493012345.0", "+14242522638.0", "14242522638.00", "４９３０１２３４５．０", "4.9301E+11"),
    *(
        "493012345,0",
        "14242522638,00",
        "４９３０１２３４５，０",
        "++49 30 1234252",
        "＋+49 30 1234252",
        "((030) 1234252",
    ),
    *("030 1234252 / 030 99", "+49 30 1234252 / +49 171 1", "0301234252/0301234253", "030 1234252 oder 030 99"),
    *("12", "１２", "x101", "abc", "+", "+49 30 1234567890 1234567890"),
]


@pytest.mark.parametrize("text", WRITTEN)
async def test_notations_are_read(text: str) -> None:
    full, extension = WRITTEN[text]
    assert phones.problem_of(text) is None
    assert (phones.stands_for(text, None)[0], phones.extension(text)) == (full, extension)
    assert full in phones.may_mean(text)[0]


async def test_every_notation_finds_every_other(graph: Graph, make: Make) -> None:
    customer = await make(models.Customer, name="Owner")
    for number in dict.fromkeys(full for full, _ in WRITTEN.values()):
        alike = [text for text, (full, _) in WRITTEN.items() if full == number]
        for text in alike:
            await graph.done("contactCreate", customerId=str(customer), fullName=ascii(text), phone=text)
        for text in alike:
            found = await graph(CALLERS, p=text, n=50)
            assert sorted(row["name"] for row in found["callers"]) == sorted(map(ascii, alike)), text


async def test_what_is_typed_is_shown_without_invisible_characters(graph: Graph, make: Make) -> None:
    long = "+49 (0) 7462 / 20436 - 9322 ext. 1234567"
    assert len(long) == 40
    for typed, shown in (
        ("０３０－１２３４", "０３０－１２３４"),
        ("\u202a030\u00a01234\u202c", "030\u00a01234"),
        ("030 1234 ext. 5", "030 1234 ext. 5"),
        (long, long),
    ):
        row = await graph.done("customerCreate", "phone", kind="COMPANY", name="C", phone=typed)
        assert row == {"phone": shown}
    assert await graph.refused("customerCreate", kind="COMPANY", name="C", phone=long + "8") == [
        ("input.phone", "TOO_LONG")
    ]


async def test_what_is_no_number_is_refused(graph: Graph, make: Make, database: Database) -> None:
    customer = str(await make(models.Customer))
    async with unchanged(database):
        for text in REFUSED:
            refusal = await graph.refused("customerCreate", kind="COMPANY", name="C", phone=text)
            assert refusal == [("input.phone", "INVALID")], text
        refusal = await graph.refused("contactCreate", customerId=customer, fullName="C", phone=REFUSED[0])
        assert refusal == [("input.phone", "INVALID")]
    assert (await graph(CALLERS, p="493012345.0"))["callers"] == []


async def test_the_very_extension_comes_first(graph: Graph, make: Make) -> None:
    owner = await make(models.Customer, name="none", phone="+1 424 252 2638")
    for name, phone in (
        ("x101", "+1 424 252 2638 x101"),
        ("x102", "+1 424 252 2638 ext. 102"),
        ("x1020", "+1 424 252 2638;ext=1020"),
        ("none too", "+1 (424) 252-2638"),
    ):
        await make(models.Contact, customer_id=owner, full_name=name, phone=phone)
    await make(models.Contact, customer_id=owner, full_name="other", phone="+1 424 252 2639 x102")

    async def called(phone: str, first: int = 20) -> list[str]:
        return [row["name"] for row in (await graph(CALLERS, p=phone, n=first))["callers"]]

    for text in ("+14242522638x102", "+14242522638,102", "001 424 252 2638 #102", "+1-424-252-2638;ext=102"):
        assert await called(text) == ["x102", "none", "none too", "x101", "x1020"]
        assert await called(text, 1) == ["x102"]
    assert (await called("+14242522638 x1020"))[0] == "x1020"
    assert await called("+14242522638 x7") == ["none", "none too", "x101", "x102", "x1020"]
    assert await called("+14242522638") == ["none", "x101", "x102", "x1020", "none too"]


ASSIGNED = ("DE", "de", "GB", "GR", "TW", "HK", "PS", "SS", "CW", "AX", "BQ", "EH", "UM", "AQ")
NOT_ASSIGNED = ("ZZ", "UK", "uk", "EL", "EU", "XK", "XX", "AA", "SU", "YU", "AN", "QM", "ZR", "TP", "IC")
HINTS = {"UK": "GB", "EL": "GR", "ZR": "CD", "TP": "TL"}


async def test_countries_are_assigned_codes(graph: Graph, make: Make, database: Database) -> None:
    id = str(await make(models.Customer))
    for code in ASSIGNED:
        assert await graph.done("customerUpdate", "country", id=id, country=code) == {"country": code.upper()}
    async with unchanged(database):
        for code in NOT_ASSIGNED:
            refusals: list[Any] = [
                await graph.change("customerUpdate", id=id, country=code),
                await graph.change("customerCreate", kind="COMPANY", name="C", country=code),
                await graph.change("customerUpsert", kind="COMPANY", name="C", externalId="x", country=code),
            ]
            for refusal in refusals:
                (error,) = refusal["userErrors"]
                assert (error["field"], error["code"]) == (["input", "country"], "INVALID"), code
                hint = HINTS.get(code.upper())
                assert hint is None or f"Use {hint} " in error["message"]


def numbers(some: random.Random) -> Iterator[tuple[str, str | None]]:
    """Yields random phone numbers with many country codes, trunk prefixes and lengths.

    Each number comes with a random country, or with None.
    """
    codes = sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)
    countries = [*sorted(phonenumbers.SUPPORTED_REGIONS), None]
    for code in (*codes, *some.choices(range(1, 1000), k=200)):
        for trunk in ("", "", "0", "1", "8", "9", "15"):
            length = some.choice((0, 1, 2, 6, 7, 8, 9, 10, 11, 14, 17))
            number = f"{code}{trunk}{''.join(some.choices('0123456789', k=length))}"
            for _ in range(some.randrange(3)):
                at = some.randrange(1, len(number) + 1)
                number = number[:at] + some.choice(" .-()") + number[at:]
            yield some.choice(("+", "+", "00")) + number, some.choice(countries)


def test_what_is_read_quickly_is_what_the_library_reads() -> None:
    seen = 0
    for number, country in numbers(random.Random(2)):
        try:
            parsed = phonenumbers.parse(re.sub(r"^00(?=[1-9])", "+", number), country)
        except phonenumbers.NumberParseException:
            continue
        significant = phonenumbers.national_significant_number(parsed)
        national = significant.lstrip("0") or significant
        assert phones.stands_for(number, country) == (f"+{parsed.country_code}{national}", national), (number, country)
        seen += phones._international(number) is not None
    assert seen > 500
