"""Tests that each key of a mapping works as docs/import.md describes it."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from jobs.importing import print_summary
from tests.importing.conftest import Folder, totals

CUSTOMERS = """
[[steps]]
name = "customers"
entity = "Customer"
file = "customers.csv"
external_id = "c:{id}"
"""
SET = """
[steps.set]
kind = { value = "COMPANY" }
name = "name"
"""


async def test_columns_constants_templates_and_defaults(folder: Folder) -> None:
    folder.write(
        "customers.csv",
        """
        id,name,town,area
        1,Alpha,,North
        2,Beta,Upton,
        """,
    )
    summary = await folder.run(
        CUSTOMERS
        + SET
        + """
        city = { column = "town", default = "Nowhere" }
        region = { column = ["area", "town"] }
        website = { template = "{name}.example" }
        source = { template = "{area}" }
        business_line = { template = "{{{id}}} {name:digest}" }
        employees = 7
        """
    )
    assert totals(summary) == (2, 0, 0, 0)
    found = await folder.rows(
        "SELECT external_id, kind, name, city, region, website, source, employees FROM customer ORDER BY external_id"
    )
    assert found == [
        ("c:1", "COMPANY", "Alpha", "Nowhere", "North", "https://Alpha.example", "North", 7),
        ("c:2", "COMPANY", "Beta", "Upton", "Upton", "https://Beta.example", None, 7),
    ]
    lines = await folder.rows("SELECT business_line FROM customer ORDER BY external_id")
    assert [line[0][:4] for line in lines] == ["{1} ", "{2} "]
    assert all(len(line[0]) == 12 for line in lines)


async def test_aliases_hold_wherever_the_column_is_read(folder: Folder) -> None:
    folder.write("customers.csv", "id,name,country\n1,Alpha,Atlantis\n2,Beta,FR")
    aliases = "[steps.aliases.country]\nAtlantis = 'GR'\n"
    await folder.run(CUSTOMERS + "when = { country = 'GR' }\n" + SET + "country = 'country'\n" + aliases)
    assert await folder.rows("SELECT name, country FROM customer") == [("Alpha", "GR")]


async def test_numbers_are_scaled_exactly(folder: Folder) -> None:
    folder.write(
        "customers.csv",
        """
        id;name;revenue;money
        1;Alpha;1.100,04;EUR
        2;Beta;0,3;JPY
        """,
    )
    revenue = 'annual_revenue = { column = "revenue", scale = 1_000_000, ignore = ".", decimal_mark = ",", '
    await folder.run(CUSTOMERS + 'delimiter = ";"\n' + SET + revenue + 'currency_column = "money" }')
    found = await folder.rows("SELECT annual_revenue, currency FROM customer ORDER BY name")
    assert found == [(110_004_000_000, "EUR"), (300_000, "JPY")]


async def test_dates_in_their_formats(folder: Folder) -> None:
    folder.write("customers.csv", "id,name,born,also\n1,Ada,12/10/1815,1815-12-10")
    mapping = """
        [[steps]]
        name = "persons"
        entity = "Customer"
        file = "customers.csv"
        external_id = "{id}"
        date_format = "%m/%d/%Y"
        set = { kind = { value = "PERSON" }, name = "name", birth_date = "born" }
        """
    assert totals(await folder.run(mapping)) == (1, 0, 0, 0)
    own = mapping.replace('"born"', '{ column = "also", date_format = "%Y-%m-%d" }')
    assert totals(await folder.run(own)) == (0, 0, 1, 0)
    assert await folder.rows("SELECT birth_year, birth_month_day FROM customer") == [(1815, 1210)]


OFFSETS = {
    "%Y-%m-%d %H:%M:%S %z": "2017-10-15 00:30:00 -0200",
    "%Y-%m-%dT%H:%M%z": "2017-10-15T00:30-02:00",
    "%d/%m/%Y %I:%M %p %z": "15/10/2017 12:30 AM -0200",
    "%d.%m.%y %H.%M UTC%z": "15.10.17 00.30 UTC-0200",
    "%a %b %d %H:%M:%S %z %Y": "Sun Oct 15 00:30:00 -0200 2017",
    None: "2017-10-15T00:30:00-02:00",
}
ZONES = {"America/Sao_Paulo": 3, "Asia/Kolkata": -5.5, "UTC": 0, None: -1}  # hours to UTC on 2017-06-01; None: Berlin's


def noted(options: str) -> str:
    return f"""
        [[steps]]
        name = "notes"
        entity = "Activity"
        file = "notes.csv"
        external_id = "{{id}}"
        {options}
        set = {{ kind = {{ value = "NOTE" }}, subject = "id", occurred_at = "at" }}
        """


@pytest.mark.parametrize("text", OFFSETS)
async def test_times_with_an_offset(folder: Folder, text: str | None) -> None:
    # In Brazil, clocks went from midnight to one o'clock in this night.
    folder.settings = replace(folder.settings, time_zone=ZoneInfo("America/Sao_Paulo"))
    folder.write("notes.csv", f"id,at\n1,{OFFSETS[text]}\n2,2017-10-15")
    form = "" if text is None else f'date_format = "{text}"' + ("\nfirst_year = 1950" if "%y" in text else "")
    _ = await folder.run(noted(form))
    found = await folder.rows("SELECT CAST(occurred_at AS TEXT) FROM activity WHERE external_id = '1'")
    assert [str(at)[:16] for (at,) in found] == ["2017-10-15 02:30"]


@pytest.mark.parametrize("zone", ZONES)
async def test_the_time_zone_of_a_file(folder: Folder, zone: str | None) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    folder.settings = replace(folder.settings, time_zone=berlin)
    folder.write("notes.csv", "id,at\n1,2017-06-01 12:00\n2,2017-06-01T12:00:00Z")
    _ = await folder.run(noted("" if zone is None else f'time_zone = "{zone}"'))
    found = await folder.rows("SELECT CAST(occurred_at AS TEXT) FROM activity ORDER BY external_id")
    # Berlin is two hours ahead in summer.
    expected = datetime(2017, 6, 1, 12) + timedelta(hours=-2 if zone is None else ZONES[zone])
    assert [str(at)[:16] for (at,) in found] == [f"{expected:%Y-%m-%d %H:%M}", "2017-06-01 12:00"]
    own = noted('time_zone = "Asia/Tokyo"').replace('"at"', f'{{ column = "at", time_zone = "{zone or berlin.key}" }}')
    assert totals(await folder.run(own)) == (0, 0, 2, 0)


async def test_fractions_of_a_second_are_cut_to_microseconds(folder: Folder) -> None:
    moments = [
        "2026-05-01T09:30:00.123456789Z",
        "2026-05-01t09:30:00.1234567z",
        "2026-05-01 11:30:00.12345678901234567890+02:00",
        "2026-05-01T09:30:00.123456",  # in the server's time zone
    ]
    lines = "\n".join(f"{n},{at},{at}" for n, at in enumerate(moments))
    folder.write("notes.csv", f"id,at,due\n{lines}")
    mapping = """
        [[steps]]
        name = "notes"
        entity = "Activity"
        file = "notes.csv"
        external_id = "{id}"
        set = { kind = { value = "NOTE" }, subject = "id", occurred_at = "at" }
        """
    assert totals(await folder.run(mapping)) == (4, 0, 0, 0)
    assert totals(await folder.run(mapping)) == (0, 0, 4, 0)
    folder.write("notes.csv", "id,at\n0,01.05.2026 09:30:00.123456789\n4,01.05.2026 09:30:00.123456")
    german = mapping.replace('"at"', '{ column = "at", date_format = "%d.%m.%Y %H:%M:%S.%f" }')
    assert totals(await folder.run(german)) == (1, 0, 1, 0)
    found = {str(at) for (at,) in await folder.rows("SELECT CAST(occurred_at AS TEXT) FROM activity")}
    assert {text[:26] for text in found} == {"2026-05-01 09:30:00.123456"}


async def test_filters_on_lines(folder: Folder) -> None:
    folder.write("customers.csv", "id,name,state\n1,Alpha,on\n2,Beta,off\n3,Gamma,\n4,,on")
    filters = 'when = { state = ["on", ""] }\nunless = { name = "" }\n'
    assert totals(await folder.run(CUSTOMERS + filters + SET)) == (2, 0, 0, 0)
    assert await folder.rows("SELECT name FROM customer ORDER BY name") == [("Alpha",), ("Gamma",)]


async def test_rows_of_distinct_texts_of_a_column(folder: Folder) -> None:
    folder.write("people.csv", "name,office\nAda,West\nBob,\nCleo,East\nDan,West")
    summary = await folder.run(
        """
        [[steps]]
        name = "offices"
        entity = "Team"
        file = "people.csv"
        distinct = "office"
        external_id = "{office}"
        set = { name = "office" }

        [[steps]]
        name = "people"
        entity = "Employee"
        file = "people.csv"
        external_id = "{name}"
        [steps.set]
        full_name = "name"
        employee_number = "name"
        role = { value = "SALES" }
        team = { external_id = "{office}" }
        """
    )
    assert [(step.created, step.refused) for step in summary.steps] == [(2, 0), (4, 0)]
    found = await folder.rows(
        "SELECT e.full_name, t.name FROM employee e LEFT JOIN team t ON t.id = e.team_id ORDER BY 1"
    )
    assert found == [("Ada", "West"), ("Bob", None), ("Cleo", "East"), ("Dan", "West")]


async def test_a_row_may_refer_to_rows_further_down(folder: Folder) -> None:
    folder.write("customers.csv", "id,name,parent\n1,Leaf,2\n2,Branch,3\n3,Root,\n4,Alone,")
    mapping = CUSTOMERS + SET + 'parent = { external_id = "c:{parent}" }'
    assert totals(await folder.run(mapping)) == (4, 0, 0, 0)
    joined = "SELECT c.name, p.name FROM customer c JOIN customer p ON p.id = c.parent_id ORDER BY 1"
    assert await folder.rows(joined) == [("Branch", "Root"), ("Leaf", "Branch")]
    assert totals(await folder.run(mapping)) == (0, 0, 4, 0)
    folder.write("customers.csv", "id,name,parent\n5,New leaf,#6#\n6,New root,")
    assert totals(await folder.run(mapping.replace('{parent}"', '{parent}", strip = "#"'))) == (2, 0, 0, 0)


async def test_a_circle_is_refused_and_nothing_of_it_is_written(folder: Folder) -> None:
    folder.write("customers.csv", "id,name,parent\n1,Egg,2\n2,Hen,1\n3,Self,3\n4,Alone,")
    summary = await folder.run(CUSTOMERS + SET + 'parent = { external_id = "c:{parent}" }')
    assert totals(summary) == (1, 0, 0, 3)
    assert await folder.rows("SELECT name FROM customer") == [("Alone",)]
    assert {line for _, line, *_ in folder.refused()} == {2, 3, 4}


async def test_texts_that_are_hard_to_take_are_refused(folder: Folder) -> None:
    names = ["a" + "\u0344\u0315" * 40_000, "ཀ" + "\u0f73" * 16, "á" + "\u0301" * 29, "x" + " " * 90_000 + "x"]
    folder.write("customers.csv", "id,name\n" + "\n".join(f"{n},{name}" for n, name in enumerate(names)))
    await folder.run(CUSTOMERS + SET)
    assert await folder.rows("SELECT name FROM customer") == [(names[2],)]
    refused = [(line, column, code) for _, line, column, _, code in folder.refused()]
    assert refused == [(2, "name", "TOO_LONG"), (3, "name", "INVALID"), (5, "name", "TOO_LONG")]


async def test_a_child_of_a_refused_row_is_refused(folder: Folder) -> None:
    folder.write("customers.csv", f"id,name,parent\n1,Child,2\n2,{'x' * 201},")
    await folder.run(CUSTOMERS + SET + 'parent = { external_id = "c:{parent}" }')
    assert await folder.rows("SELECT count(*) FROM customer") == [(0,)]
    assert [(line, column, code) for _, line, column, _, code in folder.refused()] == [
        (3, "name", "TOO_LONG"),
        (2, "parent", "NOT_FOUND"),
    ]
    assert "was refused: see customers.csv, line 3, step customers." in folder.report.read_text()


async def test_the_summary_tells_causes_before_what_follows(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    children = "\n".join(f"{n},Child,1" for n in range(2, 9))
    folder.write("customers.csv", f"id,name,parent\n1,{'x' * 201},\n{children}\n")
    print_summary(await folder.run(CUSTOMERS + SET + 'parent = { external_id = "c:{parent}" }'))
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("refused: ")]
    assert ["was refused: see" in line for line in told] == [False, True]
    assert "(and 6 more)" in told[1]


async def test_a_line_for_spreadsheets_before_the_header(folder: Folder) -> None:
    for delimiter, mapping in ((";", 'delimiter = ";"\n'), (",", "")):
        lines = ["id,name", "1,Alpha"]
        folder.write("customers.csv", "\n".join([f"sep={delimiter}", *lines]).replace(",", delimiter))
        _ = await folder.run(CUSTOMERS + mapping + SET)
        assert await folder.rows("SELECT name FROM customer") == [("Alpha",)]


async def test_phones_and_countries_are_checked_as_in_the_graph(folder: Folder) -> None:
    lines = ("030 1234 ext. 5,DE", "493012345.0,DE", "０３０　１２３４,AT", "030 1,UK", "030 1234252 / 030 99,ZZ")
    folder.write(
        "customers.csv", "id,name,phone,country\n" + "\n".join(f"{n},N{n},{one}" for n, one in enumerate(lines))
    )
    await folder.run(CUSTOMERS + SET + "phone = 'phone'\ncountry = 'country'\n")
    assert await folder.rows("SELECT name FROM customer ORDER BY name") == [("N0",), ("N2",)]
    refused = {(line, column, code) for _, line, column, _, code in folder.refused()}
    assert {(3, "phone", "INVALID"), (5, "country", "INVALID")} <= refused
    assert "Use GB for Britain" in folder.report.read_text()


async def test_texts_are_composed_before_they_are_compared(folder: Folder) -> None:
    """The ids and references of the second file are in NFD, as macOS writes them."""
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, "id,name,parent\né1,Zoë,\né2,Ångström,é1\n")
        folder.write("customers.csv", text)
        summary = await folder.run(CUSTOMERS + SET + 'parent = { external_id = "c:{parent}" }')
        assert totals(summary) == ((2, 0, 0, 0) if form == "NFC" else (0, 0, 2, 0))
    assert await folder.rows("SELECT external_id, name, version FROM customer ORDER BY external_id") == [
        ("c:é1", "Zoë", 1),
        ("c:é2", "Ångström", 1),
    ]
