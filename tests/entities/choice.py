"""Which tests of the matrix the suite runs: a pairwise choice. `make prove` runs the others.

The whole product of entities, fields, tests and databases took twelve seconds of one core per entity. What fails in it
fails for one entity, one kind of field, one test, one database, one caller, or for two of these together. So each pair
of them is in the suite:

- A test of an entity runs on one of the databases, in turn, and under one of the policies of bulk mutations. What is
  refused before anything of the entity is looked at is tried with one entity in four, in turn.
- A test of a field or of a relation runs in full for the first of each kind; each other one is in one of the tests.
- A test of rights runs for each entity and caller with one of the operations, in turn, on one of the databases.

`tests/entities/test_choice.py` proves it of what was collected.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from models.description import ToMany

_SUBJECTS = ("field", "attribute", "relation", "union")
_FACTORS = ("dialect", "policy", "caller", "case")
SHARE = 4
REFUSED_AT_ONCE = frozenset(
    {
        "test_bad_values.test_values_of_another_type",
        "test_bulk.test_no_rows_and_too_many",
        "test_order.test_orders_that_cannot_be",
        "test_own_ids.test_ids_of_another_form_are_refused",
        "test_reading.test_ids_that_are_none",
        "test_reading.test_nobody_sees_anything",
        "test_reading.test_pages_that_cannot_be",
        "test_reading.test_rows_that_are_not_there",
        "test_update.test_ids_that_are_of_something_else",
        "test_update.test_rows_that_are_not_there",
        "test_upsert.test_an_upsert_needs_an_external_id",
    }
)
"""Tests of requests that types, limits or a look-up by id refuse: the suite tries each with one entity in SHARE."""


@dataclass(frozen=True)
class Case:
    """A test and its parameters, in words.

    `factors`: the parameters of which each pair is to be covered, by name; the entity and the database among them.
    `subject`, `kind`: the field or relation that it is about, and which others are like it; "" where it is about none.
    """

    test: str
    subject: str
    kind: str
    factors: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, test: str, parameters: Mapping[str, Any]) -> Case | None:
        """The case of a collected test; None for one that needs no database."""
        if "dialect" not in parameters:
            return None
        entity = (parameters.get("owned") or parameters.get("one") or parameters["field"].one).name
        about = next((parameters[name] for name in _SUBJECTS if name in parameters), None)
        subject = _subject(entity, about) if about is not None else ""
        factors = {name: str(value) for name, value in parameters.items() if name in _FACTORS}
        return cls(test, subject, _kind(about), tuple({"entity": entity, **factors}.items()))

    @property
    def values(self) -> dict[str, str]:
        """The factors by name."""
        return dict(self.factors)


def _subject(entity: str, about: Any) -> str:
    """A field's or a relation's name. A list is the other side of a to-one relation, and has the name of that."""
    if isinstance(about, ToMany):
        return (
            f"{about.link}.{about.far_column}" if about.link else f"{about.target}.{about.column.removesuffix('_id')}"
        )
    return f"{entity}.{getattr(about, 'name', about)}"


def _kind(about: Any) -> str:
    """Which fields and relations are alike: what is stored, whether it may be null, and how it is compared."""
    attribute = getattr(about, "attribute", about)
    meaning = getattr(attribute, "meaning", None)
    if meaning is not None:
        compared = "sealed" if meaning.sensitive else "folded" if attribute.companion else "plain"
        return f"{attribute.kind} {attribute.null} {compared}"
    relation = getattr(about, "relation", None) or about
    return f"{type(relation).__name__} {getattr(relation, 'null', '')} {getattr(relation, 'link', None) is None}"


def chosen(cases: Iterable[Case]) -> set[Case]:
    """The cases that the suite runs."""
    whole = list(dict.fromkeys(cases))
    return {
        *_of_entities(case for case in whole if not case.subject),
        *_of_fields(case for case in whole if case.subject),
    }


def _of_entities(cases: Iterable[Case]) -> Iterable[Case]:
    """For each entity and test, or entity and caller, one policy or case of rights, and one database, in turn."""
    together: dict[tuple[str, str, str], list[Case]] = {}
    for case in cases:
        values = case.values
        together.setdefault((values["entity"], case.test, values.get("caller", "")), []).append(case)
    entities = _numbered(entity for entity, *_ in together)
    tests = _numbered(test for _, *test in together)
    for (entity, *test), among in together.items():
        e, t = entities[entity], tests[tuple(test)]
        turns = list(dict.fromkeys(map(_turn, among)))
        dialects = list(dict.fromkeys(case.values["dialect"] for case in among))
        turn, dialect = turns[(e + t) % len(turns)], dialects[(t + e // len(turns)) % len(dialects)]
        if test[0] in REFUSED_AT_ONCE:
            if (e + t) % SHARE:
                continue
            dialect = dialects[(e + t) // SHARE % len(dialects)]
        yield from (case for case in among if (_turn(case), case.values["dialect"]) == (turn, dialect))


def _turn(case: Case) -> str:
    return case.values.get("case", case.values.get("policy", ""))


def _of_fields(cases: Iterable[Case]) -> Iterable[Case]:
    """All tests of the first field of each kind, one test of each other field; each on one database, in turn."""
    together: dict[str, dict[str, list[Case]]] = {}
    for case in cases:
        together.setdefault(case.subject, {}).setdefault(case.test, []).append(case)
    seen: set[tuple[str, str]] = set()
    for number, tests in enumerate(together.values()):
        for position, (test, among) in enumerate(tests.items()):
            first = (test, among[0].kind) not in seen
            seen.add((test, among[0].kind))
            if first or position == number % len(tests):
                yield among[(number + position) % len(among)]


def _numbered(values: Iterable[Any]) -> dict[Any, int]:
    known = (tuple(value) if isinstance(value, list) else value for value in values)
    return {value: number for number, value in enumerate(dict.fromkeys(known))}


def pairs(cases: Iterable[Case]) -> set[frozenset[tuple[str, str]]]:
    """The pairs that the suite must have: of a test and a kind of field, of a test and its factors, of two factors."""
    found: set[frozenset[tuple[str, str]]] = set()
    for case in cases:
        about: list[tuple[str, str]] = [("test", case.test), *case.factors]
        if case.subject:
            about = [("test", case.test), ("kind", case.kind)]
        if case.test in REFUSED_AT_ONCE:
            about = [("test", case.test), ("dialect", case.values["dialect"])]
        found.update(map(frozenset, combinations(about, 2)))
    return found
