"""Contacts as vCards: what is written, what is read, and what is refused."""

from __future__ import annotations

import asyncio
import time
from datetime import date
from typing import Any
from uuid import UUID

import pytest

import models
from core import content_lines
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from tests.exchange.reading import lines_of, plain
from tests.factories import Make
from tests.graph import Graph, gid
from tests.proofs.loop import HELD, Watch

IMPORT = """mutation($input: ContactImportVcardsInput!) { contactImportVcards(input: $input) {
    results { index contact { id fullName jobTitle email phone birthDate externalId version customer { id } }
              userErrors { field code } }
    userErrors { field code } } }"""

STRANGE = 'Zoë "Z" O\'Hara; née Müller, \\ 王小明 👩\u200d💻'


async def exported(graph: Graph, id: UUID) -> str:
    data = await graph("query($id: ID!) { contact(id: $id) { vcard } }", id=str(id))
    return str(data["contact"]["vcard"])


async def imported(
    graph: Graph, customer: UUID, text: str, policy: str = "ALL_OR_NOTHING"
) -> tuple[list[dict[str, Any] | None], list[tuple[str, str]]]:
    """Returns the contacts after an import, and its errors."""
    given = {"customerId": str(customer), "vcards": text, "policy": policy}
    payload = (await graph(IMPORT, input=given))["contactImportVcards"]
    errors = [(".".join(one["field"]), one["code"]) for one in payload["userErrors"]]
    assert errors == [(".".join(e["field"]), e["code"]) for one in payload["results"] for e in one["userErrors"]] or (
        not payload["results"]
    )
    return [one["contact"] for one in payload["results"]], errors


async def contacts(database: Database, customer: UUID) -> list[tuple[Any, ...]]:
    sql = f'SELECT "full_name","version" FROM "contact" WHERE "customer_id"=\'{customer}\' ORDER BY 1'
    return [tuple(row) for row in await database.fetch(sql)]


def card(*lines: str) -> str:
    return "".join(f"{line}\r\n" for line in ("BEGIN:VCARD", "VERSION:4.0", *lines, "END:VCARD"))


async def test_a_contact_is_written_by_the_standard(graph: Graph, make: Make) -> None:
    customer = await make(models.Customer, kind="COMPANY", name="Nuts, Bolts; & Söhne")
    id = await make(
        models.Contact,
        customer_id=customer,
        full_name=STRANGE,
        job_title="Head of äöü and of many other things, to fill",
        email="zoe@example.com",
        phone="+49 30 1234567 x12",
        birth_date=date(1985, 4, 12),
    )
    found = lines_of(await exported(graph, id))
    updated = [one for one in found if one[0] == "REV"]
    assert len(updated) == 1
    assert updated[0][2].endswith("Z")
    assert [one for one in found if one[0] != "REV"] == [
        ("BEGIN", {}, "VCARD"),
        ("VERSION", {}, "4.0"),
        ("PRODID", {}, "-//Rapport//Rapport//EN"),
        ("UID", {}, f"urn:uuid:{id}"),
        ("KIND", {}, "individual"),
        ("FN", {}, STRANGE.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")),
        ("ORG", {}, "Nuts\\, Bolts\\; & Söhne"),
        ("TITLE", {}, "Head of äöü and of many other things\\, to fill"),
        ("EMAIL", {}, "zoe@example.com"),
        ("TEL", {}, "+49 30 1234567 x12"),
        ("BDAY", {}, "19850412"),
        ("X-RAPPORT-VERSION", {}, "1"),
        ("END", {}, "VCARD"),
    ]
    assert plain(found[5][2]) == STRANGE


async def test_what_is_masked_is_left_out(graph: Graph, make: Make, settings: Settings) -> None:
    customer = await make(models.Customer, kind="PERSON", name="Ann Example")
    id = await make(
        models.Contact,
        customer_id=customer,
        full_name="Ann Example",
        email="ann@example.com",
        phone="+49 30 1234567",
        birth_date=date(1985, 4, 12),
    )
    analyst = graph.as_employee(settings, await make(models.Employee, role="ANALYST"))
    names = [one[0] for one in lines_of(await exported(analyst, id))]
    assert names == ["BEGIN", "VERSION", "PRODID", "UID", "KIND", "FN", "REV", "X-RAPPORT-VERSION", "END"]
    stranger = graph.as_employee(settings, await make(models.Employee, role="SALES"))
    assert await stranger("query($id: ID!) { contact(id: $id) { vcard } }", id=str(id)) == {"contact": None}


async def test_a_card_creates_and_its_uid_updates(graph: Graph, make: Make, database: Database) -> None:
    customer, other, uid = await make(models.Customer), await make(models.Customer), f"abc-{new_id()}"
    text = card(
        f"UID:{uid}",
        "item1.FN:Ann\\, B",
        " . Example",
        "TITLE:Buyer",
        "EMAIL;TYPE=home:private@example.com",
        'EMAIL;TYPE="work,x";PREF=1:ann@Example.com',
        "TEL;VALUE=uri:tel:+49-30-1234567;ext=12",
        "BDAY:1985-04-12",
        "PHOTO;VALUE=uri:http://127.0.0.1:1/never-read",
        "NOTE:not kept",
    )
    [made], errors = await imported(graph, customer, text)
    assert errors == []
    assert made is not None
    assert {**made, "id": None, "customer": made["customer"]["id"]} == {
        "id": None,
        "fullName": "Ann, B. Example",
        "jobTitle": "Buyer",
        "email": "ann@example.com",
        "phone": "+49-30-1234567 x12",
        "birthDate": "1985-04-12",
        "externalId": uid,
        "version": 1,
        "customer": gid(models.Customer, customer),
    }
    # The same UID again, to another customer: the contact is updated where it is. What is left out stays.
    [again], errors = await imported(graph, other, card(f"UID:{uid}", "FN:Ann Newname", "TITLE:"))
    assert errors == []
    assert again == {**made, "fullName": "Ann Newname", "jobTitle": None, "version": 2}
    assert await contacts(database, customer) == [("Ann Newname", 2)]
    assert await contacts(database, other) == []


async def test_what_was_exported_comes_back_unchanged(graph: Graph, make: Make, database: Database) -> None:
    customer = await make(models.Customer)
    id = await make(models.Contact, customer_id=customer, full_name=STRANGE, email="z@example.com", phone="+1 555 0100")
    text = await exported(graph, id)
    [same], errors = await imported(graph, customer, text)
    assert (errors, same and same["version"], same and same["fullName"]) == ([], 1, STRANGE)
    [changed], errors = await imported(graph, customer, text.replace("EMAIL:z@", "EMAIL:y@"))
    assert (errors, changed and changed["version"], changed and changed["email"]) == ([], 2, "y@example.com")
    # The card has version 1: somebody else's change is not lost.
    nothing, errors = await imported(graph, customer, text)
    assert (nothing, errors) == ([None], [("input.vcards.0.X-RAPPORT-VERSION", "CONFLICT")])
    assert await contacts(database, customer) == [(STRANGE, 2)]


async def test_older_cards_and_names_in_parts(graph: Graph, make: Make) -> None:
    customer = await make(models.Customer)
    text = card(
        "N:Doe\\;Roe;Jane;Q.;Dr.;Jr.", "EMAIL;TYPE=INTERNET:b@example.com", "EMAIL;TYPE=INTERNET,PREF:a@example.com"
    )
    [made], errors = await imported(graph, customer, text.replace("4.0", "3.0").replace("\r\n", "\n"))
    assert errors == []
    assert made is not None
    assert (made["fullName"], made["email"], made["externalId"]) == ("Dr. Jane Q. Doe;Roe Jr.", "a@example.com", None)


@pytest.mark.parametrize(
    ("line", "expected"), [("BDAY:--04-12", "--04-12"), ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "--02-29")]
)
async def test_a_birthday_without_a_year_comes_and_goes(graph: Graph, make: Make, line: str, expected: str) -> None:
    [made], errors = await imported(graph, await make(models.Customer), card("FN:A", line))
    assert (errors, made and made["birthDate"]) == ([], expected)
    assert made is not None
    written = (await graph("query($id: ID!) { contact(id: $id) { vcard birthYear } }", id=made["id"]))["contact"]
    assert written["birthYear"] is None
    assert f"BDAY:--{expected[2:4]}{expected[5:]}\r\n" in written["vcard"]


@pytest.mark.parametrize("birthday", ["--04", "1985", "1985-04", "---12", ""])
async def test_a_birthday_without_a_month_and_day_is_left_out(graph: Graph, make: Make, birthday: str) -> None:
    [made], errors = await imported(graph, await make(models.Customer), card("FN:A", f"BDAY:{birthday}"))
    assert (errors, made and made["birthDate"]) == ([], None)


@pytest.mark.parametrize(
    ("lines", "field", "code"),
    [
        (["FN:A", "EMAIL:nobody"], "EMAIL", "INVALID"),
        (["FN:A", "TEL:nobody"], "TEL", "INVALID"),
        (["FN:A", "BDAY:1985-02-30"], "BDAY", "INVALID"),
        (["FN:A", "BDAY:--0230"], "BDAY", "INVALID"),
        (["FN:A", "BDAY:yesterday"], "BDAY", "INVALID"),
        (["FN:" + "a" * 101], "FN", "TOO_LONG"),
        (["FN:" + "a" * 60_000], "FN", "INVALID"),
        (["FN;X=" + "a" * 2_000 + ":A"], "FN", "INVALID"),
        (["TITLE:A"], "FN", "REQUIRED"),
        (["FN:"], "FN", "REQUIRED"),
        (["FN:A\\n" + "\u0301" * 31], "FN", "INVALID"),
        (["FN;ENCODING=QUOTED-PRINTABLE:A=C3=A4"], "FN", "INVALID"),
        (["FN;CHARSET=ISO-8859-1:A"], "FN", "INVALID"),
        (['FN;X="a:A'], "FN", "INVALID"),
        (["FN:A", "KIND:group"], "KIND", "INVALID"),
        (["FN:A", "X-RAPPORT-VERSION:-1"], "X-RAPPORT-VERSION", "INVALID"),
        (["FN:A", "X-RAPPORT-VERSION:99999999999"], "X-RAPPORT-VERSION", "INVALID"),
        (["FN:A", "BEGIN:VCARD", "VERSION:4.0", "FN:B", "END:VCARD"], "BEGIN", "INVALID"),
        (["FN:A", "VERSION:4.0"], "VERSION", "INVALID"),
        (["UID:same", "FN:A"], "UID", "INVALID"),
    ],
)
async def test_a_bad_card_is_refused(
    graph: Graph, make: Make, database: Database, lines: list[str], field: str, code: str
) -> None:
    customer = await make(models.Customer)
    text = card("UID:same", "FN:Good") + card(*lines)
    text = text.replace("UID:same", f"UID:{new_id()}") if "UID:same" in lines else text.replace("UID:same\r\n", "")
    rows, errors = await imported(graph, customer, text)
    assert (rows, set(errors)) == ([None, None], {(f"input.vcards.1.{field}", code)})
    assert await contacts(database, customer) == []
    rows, errors = await imported(graph, customer, text, "EACH")
    assert (rows[0] and rows[0]["fullName"], rows[1], set(errors)) == (
        "Good",
        None,
        {(f"input.vcards.1.{field}", code)},
    )
    assert await contacts(database, customer) == [("Good", 1)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "REQUIRED"),
        ("\r\n\r\n", "REQUIRED"),
        ("hello", "INVALID"),
        ("FN:A", "INVALID"),
        ("BEGIN:VCARD\nVERSION:4.0\nFN:A\n", "INVALID"),
        ("BEGIN:VCARD\nEND:VCALENDAR\n", "INVALID"),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "INVALID"),
        ("BEGIN:VCARD\n" * 1_000, "INVALID"),
        ("\n" * 25_001, "INVALID"),
        ("x" * 500_001, "INVALID"),
    ],
)
async def test_a_text_without_cards_is_refused(graph: Graph, make: Make, text: str, code: str) -> None:
    rows, errors = await imported(graph, await make(models.Customer), text)
    assert (rows, errors) == ([], [("input.vcards", code)])


async def test_too_much_is_refused(graph: Graph, make: Make, database: Database) -> None:
    customer = await make(models.Customer)
    given = {"customerId": str(customer), "policy": "EACH"}
    error = await graph.error(IMPORT, input=given | {"vcards": card("FN:A") * 501})
    assert error["extensions"]["code"] == "LIMIT_EXCEEDED"
    answer = await graph.http.post(
        "/graphql", json={"query": IMPORT, "variables": {"input": given | {"vcards": "a" * 10_000_000}}}
    )
    assert answer.status_code == 413
    assert answer.json()["errors"][0]["extensions"]["code"] == "LIMIT_EXCEEDED"
    body = b'{"query": "{ __typename }", "variables": {"vcards": "\xff\xfe"}}'
    answer = await graph.http.post("/graphql", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (400, "BAD_REQUEST")
    assert await contacts(database, customer) == []


async def test_deleted_and_invisible_contacts(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    customer, uid = await make(models.Customer), f"gone-{new_id()}"
    id = await make(models.Contact, customer_id=customer, full_name="Gone", external_id=uid)
    text = await exported(graph, id)
    seller = await make(models.Employee, role="SALES")
    own = await make(models.Customer, owner_id=seller)
    # An invisible contact is as if it were not there: the card of one's own is new, a used external id is taken.
    [made], errors = await imported(graph.as_employee(settings, seller), own, text.replace("FN:Gone", "FN:Mine"))
    assert (errors, made and made["externalId"], made and made["fullName"]) == ([], f"urn:uuid:{id}", "Mine")
    taken, errors = await imported(graph.as_employee(settings, seller), own, card(f"UID:{uid}", "FN:Mine too"))
    assert (taken, errors) == ([None], [("input.vcards.0.UID", "TAKEN")])
    assert await contacts(database, customer) == [("Gone", 1)]
    await graph.done("contactDelete", id=str(id))
    refused, errors = await imported(graph, customer, card(f"UID:{uid}", "FN:Back"))
    assert (refused, errors) == ([None], [("input.vcards.0.UID", "STATE")])


async def test_who_may_not_write_contacts_may_not_import(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    seller = await make(models.Employee, role="SALES")
    foreign = await make(models.Customer)
    for role, caller in (("SALES", seller), ("ANALYST", await make(models.Employee, role="ANALYST"))):
        answer = await graph.as_employee(settings, caller).ask(
            IMPORT, input={"customerId": str(foreign), "vcards": card("FN:A"), "policy": "EACH"}
        )
        if role == "SALES":
            [error] = answer["data"]["contactImportVcards"]["userErrors"]
            assert error == {"field": ["input", "vcards", "0", "customerId"], "code": "NOT_FOUND"}
        else:
            assert answer["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert await contacts(database, foreign) == []


async def test_a_retry_with_an_idempotency_key_imports_once(graph: Graph, make: Make, database: Database) -> None:
    customer = await make(models.Customer)
    body = {
        "query": IMPORT,
        "variables": {"input": {"customerId": str(customer), "vcards": card("FN:Once"), "policy": "EACH"}},
    }
    key = {"Idempotency-Key": str(new_id())}
    first, second = [(await graph.http.post("/graphql", json=body, headers=key)).json() for _ in range(2)]
    assert first == second
    assert await contacts(database, customer) == [("Once", 1)]


async def test_two_imports_of_one_uid_at_once_do_not_double_it(graph: Graph, make: Make, database: Database) -> None:
    customer, uid = await make(models.Customer), f"at-once-{new_id()}"
    text = card(f"UID:{uid}", "FN:Twin")
    results = await asyncio.gather(*(imported(graph, customer, text) for _ in range(4)))
    assert [errors for _, errors in results] == [[]] * 4
    assert [name for name, _ in await contacts(database, customer)] == ["Twin"]


async def test_a_long_uid_is_kept_by_its_digest(graph: Graph, make: Make, database: Database) -> None:
    customer, uid = await make(models.Customer), f"{new_id()}" * 10
    for name in ("A", "B"):
        [made], errors = await imported(graph, customer, card(f"UID:{uid}", f"FN:{name}"))
        assert errors == []
        assert made is not None
        assert len(made["externalId"]) == len("sha256:") + 64
    assert await contacts(database, customer) == [("B", 2)]


async def test_reading_the_longest_texts_does_not_hold_the_event_loop(graph: Graph, make: Make) -> None:
    customer = await make(models.Customer)
    for unit in ("FN:a\r\n", 'EMAIL;a="b";c=d:x\r\n', "FN;a=^^^^^^^^^^^^^^^^^^^^^^^^:x\r\n", "FN:a\r\n \r\n"):
        body = unit * (490_000 // len(unit) if len(unit) > 20 else 24_000 // unit.count("\n"))
        watch = Watch()
        with watch.watching():
            _, errors = await imported(graph, customer, card(body)[:490_000] + "\r\nEND:VCARD\r\n")
        assert errors
        assert watch.longest < HELD, (unit, watch.longest)


def test_reading_takes_time_linear_in_the_text() -> None:
    took = []
    for count in (1_800, 18_000):
        text = card("FN;a=b;c=d:Ann\\, Example\r\n" * count)
        begun = time.process_time()
        assert len(content_lines.read(text, {"FN"})[0].lines) == count
        took.append(time.process_time() - begun)
    assert took[1] < 30 * took[0] + 0.1, took
