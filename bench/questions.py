"""Reads the queries for Rapport and for the peer (PostGraphile) from files, and creates the request bodies."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import models
from bench.company import ADMIN, START, Person
from core.ids import global_id
from resolvers import registry

HERE = Path(__file__).resolve().parent
OURS, THEIRS = HERE / "queries", HERE / "peer" / "queries"
READS = ("q1", "q2", "q3", "q4", "q5")
WRITES = ("m1", "m2")

WHAT = {
    "q1": "20 customers with owner, contacts, opportunities, activities and tags",
    "q2": "the same for one customer by id",
    "q3": "a flat page of 100 with e-mail",
    "q4": "three levels, 20 × 5 × 3, filtered and ordered",
    "q5": "`{__typename}`",
    "m1": "`activityCreate`",
    "m2": "`customerUpdate`",
}


@dataclass(frozen=True, slots=True)
class Question:
    """A query with one or more sets of variables. One request is sent for each set, one after another."""

    query: str
    variables: tuple[dict[str, Any], ...] = ({},)

    @property
    def bodies(self) -> list[str]:
        """The request bodies, as JSON."""
        return [json.dumps({"query": self.query, "variables": one}) for one in self.variables]


def ours(name: str, customers: list[UUID]) -> Question:
    """Returns the question `name` for Rapport.

    `customers`: the ids of customers that the caller may see, for query Q2.
    """
    text = (OURS / f"{name}.graphql").read_text(encoding="utf-8")
    code = registry.of(models.Customer).code
    if name == "q2":
        return Question(text, tuple({"id": global_id(code, id)} for id in customers))
    if name == "m1":
        return Question(text, (_NOTE,))
    return Question(text)


def theirs(name: str, customers: list[UUID], person: Person | None) -> Question:
    """Returns the query or mutation `name`, with its variables, as it is sent to PostGraphile.

    `customers`: the ids of customers that the caller may see, for query Q2. `person`: the caller; None means ADMIN.
    """
    text = (THEIRS / f"{name}.graphql").read_text(encoding="utf-8")
    if name == "q2":
        return Question(text, tuple({"id": str(id)} for id in customers))
    if name == "m1":
        return Question(text, (_NOTE | {"author": str((person or ADMIN).id)},))
    return Question(text)


_NOTE = {"subject": "Prices for next year", "at": START.isoformat().replace("+00:00", "Z")}
