"""Tests of an import's report: all errors of a line, dropped values, conflicts, and a summary by reason."""

from __future__ import annotations

import csv
from typing import Any

import pytest

import models
from core.errors import CommandError
from jobs.importing import print_summary
from tests.factories import Make
from tests.importing.conftest import Folder, totals

STEP = """
[[steps]]
name = "customers"
entity = "Customer"
file = "customers.csv"
external_id = "{id}"
"""
SET = """
[steps.set]
kind = { value = "COMPANY" }
name = "name"
country = "country"
employees = "employees"
email = "email"
annual_revenue = { column = "revenue", currency = "EUR" }
owner = { column = "owner", by = "employee_number" }
"""
CONTACT = """
[[steps.also]]
entity = "Contact"
external_id = "{id}"
when = { contact = ["Ann", "Bob"] }
set = { customer = { lookup = "row" }, full_name = "contact", birth_date = "born", email = "mail" }
"""
HEADER = "id,name,country,employees,email,revenue,owner,contact,born,mail\n"


def report(folder: Folder, kind: str = "refused") -> list[tuple[Any, ...]]:
    """Returns the rows of the report that have this kind.

    Each row is a tuple: line, column, value, attribute and code.
    """
    with folder.report.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == kind]
    return [(int(row["line"]), row["column"], row["value"], row["attribute"], row["code"]) for row in rows]


async def test_all_errors_of_a_line(folder: Folder) -> None:
    lines = [
        "1,,DEU,ten,nobody,-1,E9,Ann,2999-01-01,x",
        "2,Beta,DE,12,b@example.com,1,E9,Bob,tomorrow,b@example.com",
        "3,Gamma,DE,-1,b@example.com,1e99,,,,",
        "4,Delta,DE,1,b@example.com,1,,Ann,,@",
        "5,Fine,DE,1,b@example.com,1,,Ann,,a@example.com",
        "6,,DE,1,b***@example.com,1,,Ann,2999-12-31,a@example.com",
    ]
    folder.write("customers.csv", HEADER + "\n".join(lines))
    assert totals(await folder.run(STEP + SET + CONTACT)) == (2, 0, 0, 5)
    assert sorted(report(folder)) == [
        (2, "born", "2999-01-01", "birth_date", "OUT_OF_RANGE"),
        (2, "country", "DEU", "country", "INVALID"),
        (2, "email", "nobody", "email", "INVALID"),
        (2, "employees", "ten", "employees", "INVALID"),
        (2, "mail", "x", "email", "INVALID"),
        (2, "name", "", "name", "REQUIRED"),
        (2, "owner", "E9", "owner", "NOT_FOUND"),
        (2, "revenue", "-1", "annual_revenue", "OUT_OF_RANGE"),
        (3, "born", "tomorrow", "birth_date", "INVALID"),
        (3, "owner", "E9", "owner", "NOT_FOUND"),
        (4, "employees", "-1", "employees", "OUT_OF_RANGE"),
        (4, "revenue", "1e99", "annual_revenue", "OUT_OF_RANGE"),
        (5, "mail", "'@", "email", "INVALID"),
        (7, "born", "2999-12-31", "birth_date", "OUT_OF_RANGE"),
        (7, "email", "b***@example.com", "email", "INVALID"),
        (7, "name", "", "name", "REQUIRED"),
    ]


async def test_a_bad_optional_value_is_dropped_and_told(folder: Folder, make: Make) -> None:
    await make(models.Employee, employee_number="E1")
    lines = [
        "1,Alpha,DE,ten,nobody,1.234,E9,Ann,tomorrow,x",
        "2,,DE,12,b@example.com,1,E1,,,",
        "3,Gamma,DE,3,c@example.com,1,E1,Ann,2000-02-29,c@example.com",
    ]
    folder.write("customers.csv", HEADER + "\n".join(lines))
    dropping = 'on_error = "drop"\n'
    summary = await folder.run(STEP + dropping + SET + CONTACT)
    assert (totals(summary), summary.exit_code) == ((4, 0, 0, 1), 1)
    assert report(folder) == [(3, "name", "", "name", "REQUIRED")]
    assert sorted(report(folder, "dropped")) == [
        (2, "born", "tomorrow", "birth_date", "INVALID"),
        (2, "email", "nobody", "email", "INVALID"),
        (2, "employees", "ten", "employees", "INVALID"),
        (2, "mail", "x", "email", "INVALID"),
        (2, "owner", "E9", "owner", "NOT_FOUND"),
        (2, "revenue", "1.234", "annual_revenue", "INVALID"),
    ]
    found = await folder.rows(
        "SELECT name, employees, annual_revenue, country, owner_id IS NULL FROM customer ORDER BY 1"
    )
    assert [tuple(row) for row in found] == [("Alpha", None, None, "DE", True), ("Gamma", 3, 100, "DE", False)]
    # What is dropped leaves the value that a row has.
    folder.write("customers.csv", HEADER + "3,Gamma,DE,many,c@example.com,1,E9,Ann,2000-02-29,c@example.com")
    summary = await folder.run(STEP + dropping + SET + CONTACT)
    assert (totals(summary), summary.exit_code) == ((0, 0, 2, 0), 0)
    assert await folder.rows("SELECT employees, owner_id IS NULL FROM customer WHERE name = 'Gamma'") == [(3, False)]


async def test_some_values_alone_are_dropped(folder: Folder) -> None:
    set_to = SET.replace('"employees"', '{ column = "employees", on_error = "drop" }').replace(
        'by = "employee_number" }', 'by = "employee_number", on_error = "drop" }'
    )
    folder.write("customers.csv", HEADER + "1,Alpha,DE,ten,,,E9,,,\n2,Beta,DE,ten,nobody,,,,,")
    assert totals(await folder.run(STEP + set_to)) == (1, 0, 0, 1)
    assert [row[0] for row in report(folder, "dropped")] == [2, 2]
    step = STEP + 'on_error = "drop"\n' + SET.replace('"employees"', '{ column = "employees", on_error = "refuse" }')
    assert totals(await folder.run(step)) == (0, 0, 0, 2)
    for wrong in ('name = { column = "name", on_error = "drop" }', 'name = { column = "name", on_error = "skip" }'):
        with pytest.raises(CommandError, match="on_error"):
            await folder.run(STEP + SET.replace('name = "name"', wrong))


async def test_conflicting_values_of_a_distinct_column(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    folder.write(
        "people.csv",
        """
        person,office,city,note
        Ann,West,Aachen,1
        Bob,West,Bonn,2
        Cleo,West,,3
        Dan,East,Celle,4
        Eve,West,Bonn,5
        Fay,West,Aachen,6
        """,
    )
    mapping = """
        [[steps]]
        name = "offices"
        entity = "Customer"
        file = "people.csv"
        distinct = "office"
        external_id = "{office}"
        set = { kind = { value = "COMPANY" }, name = "office", city = "city" }
        """
    summary = await folder.run(mapping)
    assert (totals(summary), summary.exit_code) == ((2, 0, 0, 0), 0)
    assert report(folder, "conflict") == [(3, "city", "Bonn", "", ""), (4, "city", "", "", "")]
    assert "line 2 is used; it has 'Aachen'" in folder.report.read_text()
    print_summary(summary)
    assert "conflict: people.csv, line 3, city: This differs from line 2, which is used. (and 1 more)" in (
        capsys.readouterr().out
    )


async def test_formulas_are_inert_in_the_report(folder: Folder) -> None:
    cells = ["=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "＝1", "-1", "+49 30 1", "'x", "a=b"]
    lines = [f'{n},N{n},"{cell}",1,,,,,,' for n, cell in enumerate(cells)]
    folder.write("customers.csv", HEADER + "\n".join(lines))
    assert (await folder.run(STEP + SET)).refused == len(cells)
    assert [row[2] for row in report(folder)] == [
        "'=1+1",
        "'+1+cmd|' /C calc'!A0",
        "'-2+3",
        "'@SUM(A1)",
        "'＝1",
        "-1",
        "+49 30 1",
        "'x",
        "a=b",
    ]
    folder.write("customers.csv", "=1+1,id\n=cmd,")
    await folder.run(STEP + '[steps.set]\nkind = { value = "COMPANY" }\nname = "=1+1"\n')
    assert folder.report.read_text().splitlines()[1].startswith("refused,customers,customers.csv,2,id,")
    folder.write("customers.csv", "=1+1,id\n=1,2,3")
    await folder.run(STEP + '[steps.set]\nkind = { value = "COMPANY" }\nname = "=1+1"\n')
    assert report(folder)[0][2] == "'=1,2,3"


async def test_a_summary_by_reason(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [f"{n},Name {n},DE,many {n},,,,,," for n in range(30)] + [f"x{n},Name,DE,1,,,E{n},,," for n in range(3)]
    lines += [f"y{n},{'x' * (201 + n)},DE,1,,,,,," for n in range(2)] + ["z,Few"]
    folder.write("customers.csv", HEADER + "\n".join(lines))
    print_summary(await folder.run(STEP + SET))
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("refused: ")]
    assert told == [
        "refused: customers.csv, line 2, employees: 'many 0' is not a number. (and 29 more)",
        "refused: customers.csv, line 32, owner: No Employee with employee number 'E0' exists. (and 2 more)",
        f"refused: customers.csv, line 35, name: {told[2].split('name: ')[1]}",
        "refused: customers.csv, line 37: the line has 2 fields; the header has 10",
    ]
    assert told[2].endswith("(and 1 more)")


async def test_the_encoding_of_a_file(folder: Folder) -> None:
    text = "id,name,country,employees,email,revenue,owner\n1,Café “Größe” €,DE,1,,,\n"
    for encoding, raw in [
        ("cp1252", text.encode("cp1252")),
        ("utf-16", text.encode("utf-16")),
        ("utf-8", b"\xef\xbb\xbf" + text.encode()),
        ("iso8859-15", text.replace("“", "'").replace("”", "'").encode("iso8859-15")),
    ]:
        folder.write("customers.csv", raw)
        assert totals(await folder.run(STEP + f'encoding = "{encoding}"\n' + SET))[3] == 0
        [(name,)] = await folder.rows("SELECT name FROM customer")
        assert str(name).replace("'", "“", 1).replace("'", "”") == "Café “Größe” €"
    folder.write("customers.csv", text.encode("cp1252"))
    with pytest.raises(CommandError, match=r"line 2: this is not UTF-8.*cp1252"):
        await folder.run(STEP + SET)
    folder.write("customers.csv", text.encode("cp1252") + b"2,\x81,,,,,\n")
    with pytest.raises(CommandError, match="line 3: this is not cp1252"):
        await folder.run(STEP + 'encoding = "cp1252"\n' + SET)
    for wrong in ("klingon", "hex", "rot13"):
        with pytest.raises(CommandError, match="is not a text encoding"):
            await folder.run(STEP + f'encoding = "{wrong}"\n' + SET)


async def test_texts_are_mended_and_truths_named(folder: Folder, make: Make) -> None:
    await make(models.Employee, employee_number="E1")
    folder.write(
        "products.csv",
        """
        sku,name,sold,price,size
        *P1*,Saw / steel,ja,0.0,12 mm
        P2;old,Drill,Nein,1-5,n/a
        P3,Nut,x,7.5,3 mm
        P4,Bolt,maybe,7,3 mm
        """,
    )
    mapping = """
        [[steps]]
        name = "products"
        entity = "Product"
        file = "products.csv"
        external_id = "{sku}"
        [steps.set]
        sku = { column = "sku", split = { by = ";", part = 1 }, strip = "*" }
        name = { column = "name", split = { by = "/", part = 1 } }
        active = { column = "sold", true_when = ["Ja", "x"], false_when = "nein" }
        list_price = { column = "price", currency = "EUR", empty_when = ["0.0"], replace = { "-" = "." } }
        warranty_months = { column = "size", replace = { mm = "" }, empty_when = "n/a" }
        """
    assert totals(await folder.run(mapping)) == (3, 0, 0, 1)
    assert report(folder) == [(5, "sold", "maybe", "active", "INVALID")]
    found = await folder.rows("SELECT sku, name, active, list_price, warranty_months FROM product ORDER BY sku")
    assert [tuple(row) for row in found] == [
        ("P1", "Saw", True, None, 12),
        ("P2", "Drill", False, 150, None),
        ("P3", "Nut", True, 750, 3),
    ]
    folder.write("customers.csv", HEADER + "1,Alpha,DE,1,,,#e1 - Ann#,,,\n2,Beta,DE,1,,,none,,,")
    cleaning = 'strip = "#", replace = { e = "E" }, split = { by = " - ", part = 1 }, empty_when = "nonE" }'
    step = STEP + SET.replace('by = "employee_number" }', 'by = "employee_number", ' + cleaning)
    assert totals(await folder.run(step)) == (2, 0, 0, 0)
    assert await folder.rows("SELECT name FROM customer WHERE owner_id IS NOT NULL") == [("Alpha",)]
