"""Converts violations of database constraints into Refused, with the names of the fields at fault.

Some rules, such as uniqueness, are enforced only by constraints. A SELECT before the write cannot enforce them, because
a concurrent transaction may write in between. After a violation, a SELECT finds all values that are in use.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import Any
from uuid import UUID

from core.errors import Problem, ProblemCode, RapportError, Refused
from models.dialect.base import Database, Violation
from models.rules import unique
from resolvers import registry
from resolvers.changes.refusals import Reading
from resolvers.changes.unique_rules import TAKEN, rules_of, taken
from resolvers.registry import Entity

_CODES = {
    "unique": (ProblemCode.TAKEN, TAKEN),
    "foreign_key": (ProblemCode.NOT_FOUND, "This row no longer exists. Choose another."),
    "check": (ProblemCode.INVALID, "These values do not fit together. Change one of them."),
    "not_null": (ProblemCode.REQUIRED, "This must be given."),
}


class UniqueViolation(Exception):
    """Raised if a write violated a unique index.

    `rows`: the rows that were to be written, by id.
    `violation`: the violation that the database reported.
    """

    def __init__(self, entity: Entity, rows: Mapping[UUID, Mapping[str, Any]], violation: Violation) -> None:
        super().__init__("a unique value is in use")
        self.entity = entity
        self.rows = rows
        self.violation = violation


@contextmanager
def writing(database: Database, entity: Entity, rows: Mapping[UUID, Mapping[str, Any]]) -> Iterator[None]:
    """Raises UniqueViolation if the `with` block violates a unique index. Other errors propagate.

    `rows`: the rows that the block writes, by id, with all their columns.
    """
    try:
        yield
    except RapportError:
        raise
    except Exception as error:
        violation = database.violation(error)
        if violation is None or violation.kind != "unique":
            raise
        raise UniqueViolation(entity, rows, violation) from error


@asynccontextmanager
async def refusing(database: Database, unit: Reading) -> AsyncIterator[None]:
    """Converts constraint violations in the `async with` block into Refused. Other errors propagate.

    If the database aborts the transaction because of a concurrent one, that error propagates too. The whole transaction
    then starts again (see `restart`).

    `unit`: reads which values are in use, after the block has been rolled back.
    """
    try:
        yield
    except RapportError:
        raise
    except UniqueViolation as error:
        raise await refusal_of(error, unit) from None
    except Exception as error:
        violation = database.violation(error)
        if violation is None or violation.kind == "rival":
            raise
        raise _refusal(violation) from None


async def refusal_of(error: UniqueViolation, unit: Reading) -> Refused:
    """Returns the refusal for a violation of a unique index. It names every field whose value is in use."""
    found = await taken(unit, error.entity, error.rows)
    problems = {problem.field: problem for problems in found.values() for problem in problems}
    if problems:
        return Refused(tuple(problems.values()))
    # Nothing is found if the rows violate the rule among themselves, or if a concurrent change has freed the value.
    columns = _columns_of(error.violation)
    for rule in rules_of(error.entity.description):
        if rule.condition is not None and rule.columns == columns:
            return Refused.one(ProblemCode.TAKEN, rule.message, rule.field)
    return _refusal(error.violation)


def _refusal(violation: Violation) -> Refused:
    code, message = _CODES[violation.kind]
    columns = _columns_of(violation)
    return Refused((Problem((_field(columns),) if columns else (), code, message),))


def _columns_of(violation: Violation) -> tuple[str, ...]:
    return tuple(violation.columns or _columns(violation.name))


def _columns(name: str) -> tuple[str, ...]:
    """Returns the columns of a unique index or CHECK constraint, given its name. Returns () if the name is unknown."""
    for entity in registry.entities():
        description = entity.description
        for rule, columns in unique(description).items():
            if name == f"ux_{rule}":
                return columns
        if name == f"ux_{description.table}_external_id":
            return ("external_id",)
        for attribute in description.attributes:
            if name == f"ck_{description.table}_{attribute}":
                return (attribute,)
    return ()


def _field(columns: tuple[str, ...]) -> str:
    """Returns the field to report for a violated constraint: its last column, whose value users choose."""
    return re.sub(r"_folded$|_blind_[01]$", "", columns[-1])
