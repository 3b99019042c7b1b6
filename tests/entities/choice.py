"""Selects the tests of entities that the suite runs. `make prove` runs all of them.

A failure typically depends on at most two of these factors: the entity, the kind of field, the test, the database and
the caller. So the suite covers each pair of their values (pairwise testing). `tests/entities/test_choice.py` checks
this.
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
"""Tests of input that is refused before the entity matters. The suite runs each of them for one entity in SHARE."""


@dataclass(frozen=True)
class Case:
    """A collected test.

    `factors`: its parameters by name, such as the entity and the database.
    `subject`: the tested field or relation, or empty.
    `kind`: a text that is equal for similar fields or relations, or empty.
    """

    test: str
    subject: str
    kind: str
    factors: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, test: str, parameters: Mapping[str, Any]) -> Case | None:
        """Returns the case for a collected test, or None for a test that needs no database."""
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
    """Returns the name of the tested field or relation.

    A to-many relation gets the name of the to-one relation on its other side.
    """
    if isinstance(about, ToMany):
        return (
            f"{about.link}.{about.far_column}" if about.link else f"{about.target}.{about.column.removesuffix('_id')}"
        )
    return f"{entity}.{getattr(about, 'name', about)}"


def _kind(about: Any) -> str:
    """Returns a text that is equal for similar fields or relations."""
    attribute = getattr(about, "attribute", about)
    meaning = getattr(attribute, "meaning", None)
    if meaning is not None:
        compared = "sealed" if meaning.sensitive else "folded" if attribute.companion else "plain"
        return f"{attribute.kind} {attribute.null} {compared}"
    relation = getattr(about, "relation", None) or about
    return f"{type(relation).__name__} {getattr(relation, 'null', '')} {getattr(relation, 'link', None) is None}"


def chosen(cases: Iterable[Case]) -> set[Case]:
    """Returns the cases that the suite runs."""
    whole = list(dict.fromkeys(cases))
    return {
        *_of_entities(case for case in whole if not case.subject),
        *_of_fields(case for case in whole if case.subject),
    }


def _of_entities(cases: Iterable[Case]) -> Iterable[Case]:
    """Selects from the cases without a subject: one for each combination of entity, test and caller."""
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
    """Selects from the cases with a subject.

    These are all tests of the first field of each kind, and one test of each other field.
    """
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
    """Returns the pairs that these cases cover.

    A pair consists of a test and a kind of field, of a test and a factor, or of two factors.
    """
    found: set[frozenset[tuple[str, str]]] = set()
    for case in cases:
        about: list[tuple[str, str]] = [("test", case.test), *case.factors]
        if case.subject:
            about = [("test", case.test), ("kind", case.kind)]
        if case.test in REFUSED_AT_ONCE:
            about = [("test", case.test), ("dialect", case.values["dialect"])]
        found.update(map(frozenset, combinations(about, 2)))
    return found
