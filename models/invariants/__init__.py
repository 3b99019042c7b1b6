"""Invariants: conditions that hold for all rows at all times. Each is an SQL file that finds the rows that violate it.

The files are in a folder for each domain. A file begins with comment lines: a sentence that says what holds, and after
`Otherwise:` what a person can do about a violation. The statement returns a row for each violation, with the columns
`entity` (the name of an entity) and `id`. It must run on both databases. In the statement, `{today}` stands for the
current day in the server's time zone. With the line `For each entity`, the statement runs for every entity: `{entity}`
and `{table}` stand for its name and its table, and `{not one line}` for the condition that one of its texts of one line
has characters that such a text must not have. Encrypted texts are not examined. `{countries}` stands for all country
codes.

`main.py doctor` and the generated tests run these files.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from core import countries
from core.text import NOT_IN_A_LINE
from models.description import Description, describe_all

FOLDER = Path(__file__).parent

_OTHERWISE = "Otherwise: "
_FOR_EACH = "For each entity"


@dataclass(frozen=True, slots=True)
class Invariant:
    """A condition that holds for all rows.

    `name`: the path of its file, such as `sales/decided_probability`. `says`: a sentence that says what holds.
    `otherwise`: what a person can do about a violation.
    """

    name: str
    says: str
    otherwise: str
    statement: str

    def sql(self, today: date) -> str:
        """Returns the statement that finds the violations. `today`: the current day in the server's time zone."""
        return self.statement.replace("{today}", f"'{today.isoformat()}'")


@cache
def invariants() -> tuple[Invariant, ...]:
    """Returns all invariants, ordered by name."""
    return tuple(_read(path) for path in sorted(FOLDER.glob("*/*.sql")))


def _read(path: Path) -> Invariant:
    lines = path.read_text(encoding="utf-8").splitlines()
    heading = []
    while lines[0].startswith("-- "):
        heading.append(lines.pop(0).removeprefix("-- "))
    says, otherwise, *more = heading
    assert otherwise.startswith(_OTHERWISE), path
    statement = "\n".join(lines)
    if more:
        assert more == [_FOR_EACH], path
        statement = "\nUNION ALL\n".join(_of_entity(statement, one) for one in describe_all())
    statement = statement.replace("{countries}", ",".join(f"'{code}'" for code in sorted(countries.names())))
    return Invariant(f"{path.parent.name}/{path.stem}", says, otherwise.removeprefix(_OTHERWISE), statement)


def _of_entity(statement: str, entity: Description) -> str:
    texts = [one.name for one in entity.attributes.values() if one.one_line and not one.meaning.sensitive]
    wrong = " OR ".join(f"\"{name}\" LIKE '%{character}%'" for name in texts for character in sorted(NOT_IN_A_LINE))
    statement = statement.replace("{not one line}", wrong or "FALSE")
    return statement.replace("{entity}", entity.name).replace("{table}", entity.table)
