"""Tests of the benchmark's queries, data and reports. The tests do not run the benchmark itself."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from typing import Any
from xml.etree import ElementTree

import pytest
from graphql import parse, validate

from bench import answers, embedded, growth, measuring, plans, plot, questions, report
from bench.company import ADMIN, MANAGER, SALES, SALES_70, Person, assigned, owner, region, row_id, seen_by, team
from bench.customers import customer_rows
from bench.rounds import Series, ratio
from core.ids import global_id
from models.description import describe
from models.values import checked, required
from schema.graph import build
from tests.house.checks import ROOT

QUERIES = (*questions.READS, *questions.WRITES)


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_fits_the_schema(name: str) -> None:
    question = questions.ours(name, seen_by(ADMIN, 100))
    assert validate(build()._schema, parse(question.query)) == []
    assert all("query" in json.loads(body) for body in question.bodies)


@pytest.mark.parametrize("name", QUERIES)
def test_the_peer_is_asked_the_same(name: str) -> None:
    ours, theirs = questions.ours(name, seen_by(ADMIN, 100)), questions.theirs(name, seen_by(ADMIN, 100), None)
    assert len(ours.variables) == len(theirs.variables) == (20 if name == "q2" else 1)
    (one,), (other,) = parse(ours.query).definitions, parse(theirs.query).definitions
    assert type(one) is type(other)
    assert (name == "q5") == (ours.query == theirs.query)


def test_every_ten_customers_have_the_same() -> None:
    for first in (0, 70, 990):
        rows = [row for number in range(first, first + 10) for row in customer_rows(number, 1_000, 20)]
        counted = Counter(model.__name__ for model, _ in rows)
        del counted["CustomerTag"]
        assert counted == {
            "Customer": 10,
            "Contact": 30,
            "Opportunity": 20,
            "OpportunityLine": 80,
            "CustomerAssignment": 30,
            "Activity": 200,
            "ActivityTarget": 200,
        }
        assert len({(model, values["id"]) for model, values in rows}) == len(rows)


def test_rows_are_as_they_would_be_written() -> None:
    # The generated rows must be valid, because COPY does not validate them.
    for model, values in customer_rows(31, 1_000, 20):
        given = {name: value for name, value in values.items() if not isinstance(value, int) or name == "primary"}
        problems: list[Any] = []
        assert checked(describe(model), given, problems) == given
        required(describe(model), values, problems)
        assert problems == []


@pytest.mark.parametrize(("person", "least", "most"), [(SALES, 940, 1_060), (SALES_70, 70, 70), (MANAGER, 900, 1_100)])
def test_somebody_sees_as_many_as_they_are_said_to(person: Person, least: int, most: int) -> None:
    today = date(2026, 6, 1)
    them = {row_id(2, number) for number in team(3)} if person is MANAGER else {person.id}
    seen = 0
    for number in range(10_000):
        now = {who for who, _, since, until in assigned(number, 10_000) if since <= today < (until or date.max)}
        seen += bool(them & {owner(number, 10_000), *now})
    assert least <= seen <= most
    assert 900 < sum(region(number) == 3 for number in range(10_000)) < 1_100


def test_answers_are_compared_in_one_form() -> None:
    id = row_id(22, 7)
    ours = {
        "id": global_id(13, id),
        "expectedAmount": {"amount": "12.50", "currency": "EUR"},
        "closedAt": "2026-01-05T08:00:00Z",
        "activities": {"nodes": [{"subject": "a"}]},
        "pageInfo": {"hasNextPage": True, "endCursor": "x"},
    }
    theirs = {
        "id": str(id),
        "expectedAmount": "1250",
        "currency": "EUR",
        "closedAt": "2026-01-05T09:00:00+01:00",
        "activities": {"nodes": [{"link": {"subject": "a"}}]},
        "pageInfo": {"hasNextPage": True, "endCursor": "y"},
    }
    assert answers.same([ours], [theirs])
    assert not answers.same([ours], [theirs | {"expectedAmount": "1251"}])
    assert not answers.same([{"nodes": [1, 2]}], [{"nodes": [2, 1]}])
    assert not answers.same([], [])


def series(*rates: float) -> Series:
    """Returns measurements with these answers per second, one for each round."""
    return Series(list(rates), [0.002 for _ in rates])


def test_tables_and_plot_are_written() -> None:
    named = {
        measuring.OURS: series(300, 900, 320),
        measuring.PEER: series(100, 100, 160),
        measuring.OURS_SALES: series(200, 220, 210),
        measuring.PEER_SECURED: series(50, 55, 70),
    }
    with_bound = {**named, measuring.LOADERS: series(20, 20, 20), measuring.BOUND: series(600, 600, 640)}
    sqlite = {embedded.PLANNED: series(400, 400, 400), embedded.LOADERS: series(80, 80, 80)}
    figures = report.Figures("On a machine.", {"q1": with_bound, "m2": named, "sqlite": sqlite})
    text = report.tables(figures)
    assert f"| Q1 | {questions.WHAT['q1']} | 4.00 | 3.00 | 16.00 |" in text
    assert f"| M2 | {questions.WHAT['m2']} | 4.00 | 3.00 | – |" in text
    assert "| Q1 | 320 | 100 | 210 | 55 | 20 | 600 |" in text
    assert "Against the bound, Q1 as ADMIN: 0.50." in text
    assert "Rapport, ADMIN: 2.00 ms" in text
    assert "5.00 times as fast" in text
    groups = {name.upper(): values for name, values in figures.compared.items()}
    drawn = ElementTree.fromstring(plot.bars("A < title", groups))
    assert [one.text for one in drawn.iter("{http://www.w3.org/2000/svg}text")].count("4.0") >= 2


def test_a_ratio_is_the_median_of_the_rounds() -> None:
    assert ratio(series(10, 30, 90), series(10, 10, 10)) == 3


def test_growth_is_written() -> None:
    one = {"ms": 2.0, "statements": 2, "rows": 40, "wrong": []}
    figures = {
        "10_5": {person.name: dict.fromkeys((*growth.QUERIES, *growth.TOTALS), one) for person in growth.ASKERS},
        "1000_5": {
            person.name: dict.fromkeys((*growth.QUERIES, *growth.TOTALS), one | {"ms": 2.4}) for person in growth.ASKERS
        },
    }
    assert "| ADMIN | Q1 | 2.00 ms | 2.40 ms | 1.20 | 40 |" in growth.table(figures)


def test_the_page_has_places_for_what_is_written() -> None:
    page = report.PAGE.read_text()
    for part in ("figures", "growth"):
        assert page.count(f"<!-- {part} -->") == page.count(f"<!-- end of {part} -->") == 1


LARGE = frozenset({"customer"})


@pytest.mark.parametrize(
    ("plan", "found"),
    [
        ({"Node Type": "Seq Scan", "Relation Name": "customer"}, ["sequential scan of customer"]),
        ({"Node Type": "Seq Scan", "Relation Name": "tag"}, []),
        ({"Node Type": "Index Scan", "Relation Name": "customer"}, []),
        (
            {"Node Type": "Hash", "Plans": [{"Node Type": "Index Scan", "Relation Name": "customer"}]},
            ["hash of customer"],
        ),
        (
            {
                "Node Type": "Hash",
                "Plans": [{"Node Type": "Index Scan", "Relation Name": "customer", "Index Cond": "(id = $1)"}],
            },
            [],
        ),
    ],
)
def test_what_goes_through_a_large_table_is_found(plan: dict[str, Any], found: list[str]) -> None:
    assert plans.whole_tables({"Node Type": "Limit", "Plans": [plan]}, LARGE) == found


def test_the_lock_has_a_hash_for_each_package_and_no_address() -> None:
    text = (ROOT / "bench" / "peer" / "package-lock.json").read_text()
    packages = json.loads(text)["packages"]
    assert all("integrity" in package for name, package in packages.items() if name)
    assert "resolved" not in text
    assert "://" not in text
