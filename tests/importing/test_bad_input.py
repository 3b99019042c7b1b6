"""Tests of invalid mappings and files: they are refused as a whole, before anything is written.

The message names the file and the key.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.errors import CommandError
from jobs.importing.files import read_csv
from jobs.importing.mapping_file import read_mapping
from tests.importing.conftest import Folder

STEP = '[[steps]]\nname = "customers"\nentity = "Customer"\nfile = "c.csv"\nexternal_id = "{id}"\n'
SET = '[steps.set]\nkind = { value = "COMPANY" }\nname = "name"\n'

BAD = {
    "not TOML": ("[[steps", "is not TOML"),
    "no steps": ("", "there are no steps"),
    "steps no list": ("steps = 1", "steps: this must be a list of tables"),
    "unknown key above": ("stepz = []\n" + STEP + SET, "stepz: unknown key; did you mean 'steps'?"),
    "unknown key of a step": (
        STEP + 'distinkt = "x"\n' + SET,
        "distinkt: unknown key; did you mean 'distinct'?",
    ),
    "no name": ('[[steps]]\nentity = "Customer"', "steps[1].name: this must be given"),
    "name twice": ((STEP + SET) * 2, "steps[2] (customers).name: two steps are named 'customers'"),
    "name no text": ("[[steps]]\nname = 1", "steps[1].name: this must be a text"),
    "unknown entity": (
        STEP.replace("Customer", "Custmer") + SET,
        "unknown entity 'Custmer'; did you mean 'Customer'?",
    ),
    "entity written in passing": (STEP.replace("Customer", "StageChange") + SET, "unknown entity 'StageChange'"),
    "no external id": (STEP.replace("external_id", "#") + SET, "external_id: this must be given"),
    "bad template": (STEP.replace("{id}", "{id") + SET, "external_id: this is not a valid template"),
    "bad template format": (STEP.replace("{id}", "{id:>9}") + SET, "external_id: this is not a valid template"),
    "file and rows": (STEP + "rows = []\n" + SET, "either a file or rows"),
    "neither file nor rows": (STEP.replace("file", "#") + SET, "either a file or rows"),
    "delimiter": (STEP + 'delimiter = ";;"\n' + SET, "delimiter: this must be one character"),
    "unknown attribute": (STEP + SET + 'nam = "x"', "set.nam: Customer has no 'nam' to set; did you mean 'name'?"),
    "the server's attribute": (STEP + SET + 'version = "x"', "Customer has no 'version' to set"),
    "the external id as attribute": (STEP + SET + 'external_id = "x"', "Customer has no 'external_id' to set"),
    "required attribute": (STEP + '[steps.set]\nname = "name"', "set: a Customer needs 'kind'"),
    "required relation": (
        STEP.replace("Customer", "Contact") + 'set = { full_name = "name" }',
        "set: a Contact needs 'customer'",
    ),
    "wrong constant": (STEP + SET.replace("COMPANY", "FIRM"), "set.kind: 'FIRM': This must be one of PERSON, COMPANY"),
    "wrong default": (STEP + SET + 'employees = { column = "e", default = "ten" }', "employees: 'ten' is not a number"),
    "a list as constant": (STEP + SET + "employees = [1]", "set.employees: this must be a text, a number"),
    "two ways": (
        STEP + SET + 'city = { column = "c", value = "X" }',
        "set.city: give exactly one of column, template, value and lookup",
    ),
    "no way": (STEP + SET + "city = {}", "set.city: give exactly one of column, template, value and lookup"),
    "an empty constant": (STEP + SET + 'city = { value = "" }', "set.city.value: a constant must not be empty"),
    "unknown key of a value": (
        STEP + SET + 'city = { column = "c", scale = 2 }',
        "set.city.scale: unknown key",
    ),
    "scale 0": (STEP + SET + 'employees = { column = "e", scale = 0 }', "scale: this must be a number other than 0"),
    "scale without end": (
        STEP + SET + 'employees = { column = "e", scale = inf }',
        "scale: this must be a number other than 0",
    ),
    "money without currency": (STEP + SET + 'annual_revenue = "r"', "annual_revenue: money needs a currency"),
    "unknown currency": (STEP + 'currency = "EURO"\n' + SET, "currency: 'EURO' is not an ISO 4217"),
    "date format": (STEP + 'date_format = "%d %Y"\n' + SET, "date_format: '%d %Y' does not give year, month and day"),
    "date format of nonsense": (
        STEP + 'date_format = "%Q"\n' + SET,
        "date_format: '%Q' does not give year, month and day",
    ),
    "date format with a name of a time zone": (
        STEP + 'date_format = "%Y-%m-%d %H:%M %Z"\n' + SET,
        "the name of a time zone (%Z) is not enough",
    ),
    "time zone": (STEP + 'time_zone = "Brasília"\n' + SET, "time_zone: 'Brasília' is not an IANA time zone"),
    "time zone of a value": (
        STEP + SET + 'opted_out_at = { column = "a", time_zone = "../UTC" }',
        "opted_out_at.time_zone: '../UTC' is not an IANA time zone",
    ),
    "time zone of no time": (
        STEP + SET + 'city = { column = "a", time_zone = "UTC" }',
        "set.city.time_zone: unknown key",
    ),
    "required no truth": (STEP + SET + 'city = { column = "c", required = 1 }', "required: this must be true or false"),
    "relation as column": (STEP + SET + 'owner = "agent"', "set.owner: an Employee must be given as a table"),
    "relation by nothing": (STEP + SET + "owner = {}", "set.owner: give external_id = TEMPLATE"),
    "relation by no text": (
        STEP + SET + 'owner = { column = "a", by = "active" }',
        "Employee has no text attribute 'active'",
    ),
    "relation by the server's": (
        STEP + SET + 'owner = { column = "a", by = "password_hash" }',
        "no text attribute 'password_hash'",
    ),
    "placeholder and required": (
        STEP + SET + 'owner = { external_id = "{a}", placeholder = "x", required = true }',
        "remove one of the two",
    ),
    "unknown lookup": (STEP + SET + 'owner = { lookup = "agent" }', "unknown lookup 'agent'"),
    "lookup of another entity": (
        STEP + SET + 'owner = { lookup = "x" }\n[steps.lookups]\nx = { entity = "Team", external_id = "{a}" }',
        "the lookup 'x' finds a Team, not an Employee",
    ),
    "lookup named row": (
        STEP + SET + '[steps.lookups]\nrow = { entity = "Team", external_id = "a" }',
        "choose another one",
    ),
    "row in the step itself": (STEP + SET + 'parent = { lookup = "row" }', "unknown lookup 'row'"),
    "row of another entity": (
        STEP + SET + '[[steps.also]]\nentity = "Opportunity"\nexternal_id = "{id}"\n'
        'set = { name = "n", customer = { lookup = "row" }, owner = { lookup = "row" } }',
        "the step's row is a Customer, not an Employee",
    ),
    "attribute of another kind": (
        STEP + SET + 'employees = { lookup = "x", attribute = "name" }\n'
        '[steps.lookups]\nx = { entity = "Product", external_id = "{a}" }',
        "Product has no 'name' that could be 'employees'",
    ),
    "unknown key of also": (
        STEP + SET + '[[steps.also]]\nentity = "Team"\nexternal_id = "x"\nfile = "y"\nset = { name = "n" }',
        "also[1].file: unknown key",
    ),
    "rows with an unknown attribute": (
        STEP.replace("file", "#") + 'rows = [{ id = 1, kind = "COMPANY", name = "A", nam = 2 }]',
        "rows: Customer has no 'nam' to set, and no template uses the column",
    ),
    "rows without a column": (
        STEP.replace("file", "#") + 'rows = [{ kind = "COMPANY", name = "A" }]',
        "has no column 'id'",
    ),
    "a NUL": (STEP + SET + 'city = { value = "a\\u0000b" }', "set.city.value: a text must not contain a NUL"),
    "aliases no table": (STEP + 'aliases = { name = "x" }\n' + SET, "aliases.name: this must be a table"),
    "when no text": (STEP + "when = { name = 1 }\n" + SET, "when.name: this must be a text in quotes"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_mapping_is_told_by_file_and_key(case: str, tmp_path: Path) -> None:
    text, message = BAD[case]
    file = tmp_path / "mapping.toml"
    file.write_text(text)
    with pytest.raises(CommandError, match=re.escape(message)) as told:
        read_mapping(file)
    assert told.value.message.startswith(f"{file}")


@pytest.mark.parametrize(("content", "message"), [(None, "cannot be read"), (b"name = '\xff'", "is not UTF-8")])
def test_a_mapping_that_cannot_be_read(content: bytes | None, message: str, tmp_path: Path) -> None:
    file = tmp_path / "mapping.toml"
    if content:
        file.write_bytes(content)
    with pytest.raises(CommandError, match=message):
        read_mapping(file)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, r"c\.csv cannot be read: No such file"),
        (b"", r"c\.csv: it is empty"),
        (b"\xef\xbb\xbf", r"c\.csv: it is empty"),
        (b"id,name\n1,A\n2,\xe9\n", r"c\.csv: line 3: this is not UTF-8"),
        (b"\xef\xbb\xbfid,name\n\xe9,A\n", r"c\.csv: line 2: this is not UTF-8"),
        ("id,name\n".encode("utf-16"), r"c\.csv: line 1: the file is in UTF-16"),
        (b"id,name,id\n1,A,2\n", r"c\.csv: line 1: two columns are named 'id'"),
        (b'id,"name\n1,A\n', r"c\.csv: line 1: a quote is not closed"),
        (b"id,na\0me\n1,A\n", r"c\.csv: line 1: the line contains a NUL"),
    ],
)
def test_a_bad_file_is_told_by_line(content: bytes | None, message: str, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "c.csv").write_bytes(content)
    with pytest.raises(CommandError, match=message):
        read_csv(tmp_path, "c.csv")


def test_a_table_keeps_the_numbers_of_its_lines(tmp_path: Path) -> None:
    (tmp_path / "c.csv").write_bytes(b'\n id , name\r1, "A"\r\n\n2,"B\nB"\n3,C\xe2\x80\xa8C\x0c')
    table = read_csv(tmp_path, "c.csv")
    assert table.columns == ("id", "name")
    assert [(line.number, line.cells["id"]) for line in table.lines] == [(3, "1"), (5, "2"), (7, "3")]
    assert table.bad == []


async def test_nothing_is_written_when_a_column_is_missing(folder: Folder) -> None:
    folder.write("a.csv", "id,name\n1,Alpha")
    folder.write("c.csv", "id,title\n1,Beta")
    first = STEP.replace("c.csv", "a.csv").replace('"customers"', '"first"') + SET
    with pytest.raises(
        CommandError, match=r"mapping\.toml: customers: name: c\.csv has no column 'name'; it has id, title"
    ):
        await folder.run(first + STEP + SET)
    assert await folder.rows("SELECT count(*) FROM customer") == [(0,)]
