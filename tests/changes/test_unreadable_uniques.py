"""A unique value that cannot be decrypted is still in use, as its blind index shows."""

from __future__ import annotations

import models
from models.dialect.base import Database
from tests.changes.test_unreadable import spoil
from tests.factories import Make
from tests.graph import Graph
from tests.importing.conftest import Folder, folder, totals

__all__ = ["folder"]

CREATE = """mutation($rows: [EmployeeCreateInput!]!) { employeeBulkCreate(input: {rows: $rows, policy: EACH}) {
  results { employee { id } } userErrors { field code } } }"""


async def test_each_value_in_use_is_told(make: Make, graph: Graph, database: Database) -> None:
    held = [
        await make(models.Employee, email=f"e{n}@example.com", employee_number=f"N{n}", phone="+49 30 123456")
        for n in range(3)
    ]
    for id in held[:2]:
        await spoil(database, models.Employee, id, "email")
    rows = [
        {"employeeNumber": number, "fullName": "Ann", "role": "SALES", "email": email}
        for number, email in (
            ("new 0", "E0@example.com"),
            ("n0", "e1@example.com"),
            ("N1", "new@example.com"),
            ("new 3", "e2@example.com"),
            ("new 4", "e4@example.com"),
        )
    ]
    answer = (await graph(CREATE, rows=rows))["employeeBulkCreate"]
    assert [one["employee"] is not None for one in answer["results"]] == [False, False, False, False, True]
    assert {(*error["field"][2:], error["code"]) for error in answer["userErrors"]} == {
        ("0", "email", "TAKEN"),
        ("1", "employeeNumber", "TAKEN"),
        ("1", "email", "TAKEN"),
        ("2", "employeeNumber", "TAKEN"),
        ("3", "email", "TAKEN"),
    }


async def test_an_import_finds_the_rows(make: Make, database: Database, folder: Folder) -> None:
    emails = [f"c{n}@example.com" for n in range(3)]
    ids = [await make(models.Customer, email=email) for email in emails]
    for id in ids[:2]:
        await spoil(database, models.Customer, id, "email")
    folder.write("deals.csv", "id,mail\n" + "\n".join(f"{n},{email.upper()}" for n, email in enumerate(emails)))
    mapping = """
        [[steps]]
        name = "contacts"
        entity = "Contact"
        file = "deals.csv"
        external_id = "{id}"
        set = { full_name = "id", customer = { lookup = "c" } }
        [steps.lookups]
        c = { entity = "Customer", column = "mail", by = "email" }
        """
    assert totals(await folder.run(mapping)) == (3, 0, 0, 0)
    rows = await database.fetch("SELECT customer_id, external_id FROM contact ORDER BY external_id")
    assert [str(row[0]) for row in rows] == [str(id) for id in ids]
