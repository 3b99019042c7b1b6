"""Changes by raw SQL that make rows of the demo data violate an invariant."""

from __future__ import annotations

from dataclasses import dataclass

LIVING = "deleted_at IS NULL"
DELETED = "deleted_at = '2026-06-01 00:00:00.000000+00:00', deletion_id = '01990000-0000-7000-8000-000000000001'"
NOW = "'2026-06-01 00:00:00.000000+00:00'"


@dataclass(frozen=True)
class Plant:
    """A change that makes a row violate an invariant.

    `where`: a condition. The first row of `table` that meets it is changed.
    `change`: the assignments of an UPDATE. A column name in braces stands for a value from the row that meets `like`.
    `like`: a condition for another row; by default, the values are from the changed row.
    `violators`: a query for the rows that then violate the invariant; by default, the changed row.

    In `change` and `violators`, `{id}` stands for the id of the changed row. In `change`, `{another customer_id}`
    stands for the id of a customer other than that of the row.
    """

    invariant: str
    table: str
    change: str
    where: str = LIVING
    violators: str = ""
    like: str = ""


def deleted(invariant: str, *parts: str) -> list[Plant]:
    """Returns changes that delete the owner of a row, but not the row.

    `parts`: one text for each change, which consists of the table of the row, its column with the owner's id, and the
    table of the owner.
    """
    plants = []
    for part in parts:
        table, column, owner = part.split()
        used = f'EXISTS (SELECT 1 FROM "{table}" o WHERE o.deleted_at IS NULL AND o.{column} = "{owner}".id)'
        left = [
            f"SELECT id FROM \"{also}\" WHERE deleted_at IS NULL AND {through} = '{{id}}'"
            for also, through, of in (other.split() for other in parts)
            if of == owner
        ]
        plants.append(Plant(invariant, owner, DELETED, used, " UNION ALL ".join(left)))
    return plants


def circle(invariant: str, table: str, column: str = "parent_id") -> Plant:
    """Returns a change that makes a row without a parent the child of its own child, so that a cycle results."""
    below = (
        f"WITH RECURSIVE below (id) AS (SELECT id FROM {table} WHERE id = '{{id}}' UNION SELECT t.id FROM {table} t"
        f" JOIN below ON t.{column} = below.id) SELECT id FROM below"
    )
    child = f"(SELECT c.id FROM {table} c WHERE c.{column} = '{{id}}' ORDER BY c.id LIMIT 1)"
    root = f"{column} IS NULL AND EXISTS (SELECT 1 FROM {table} c WHERE c.{column} = {table}.id)"
    return Plant(invariant, table, f"{column} = {child}", root, below)
