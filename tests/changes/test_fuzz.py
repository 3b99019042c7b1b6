"""Tests with random JSON as variables, none of which may cause an internal error.

The examples are the same in every run. `RAPPORT_FUZZ_EXAMPLES=5000` runs more of them.
"""

from __future__ import annotations

import base64
import json
import os
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import models
from core.ids import new_id
from tests.factories import Make
from tests.graph import Graph, gid

ALLOWED = {"BAD_USER_INPUT", "LIMIT_EXCEEDED"}
UNKNOWN = "01890000-0000-7000-8000-000000000000"

fuzzed = settings(
    max_examples=int(os.environ.get("RAPPORT_FUZZ_EXAMPLES", "60")),
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

CHARACTERS = st.characters(codec="utf-8")
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63),
    st.sampled_from([0, -1, 2**31 - 1, 2**31, -(2**31) - 1]),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(CHARACTERS, max_size=8),
    st.sampled_from(["", "a\x00b", "\ufdfa", "\U0010ffff", "İ", "ß", "e\u0301", "%", "_", "'", '"', "\\", "漢字"]),
    st.sampled_from(["COMPANY", "PERSON", "OPEN", "KEY", "2026-02-29", "2026-02-28", "0001-01-01", "9999-12-31"]),
    st.sampled_from(["2026-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999999-14:00"]),
    st.sampled_from([UNKNOWN, "0" * 36, "AwAA", "1e5", "0.001", "9" * 19, "-1", "USD", "JPY"]),
)
MONEY = st.fixed_dictionaries({"amount": SCALARS, "currency": st.sampled_from(["USD", "JPY", "KWD", "", "XXX"])})
RELATIVE = st.fixed_dictionaries({}, optional={"ago": st.sampled_from(["P1D", "P9999Y", "P", "PT999999999S"])})
VALUES = st.one_of(SCALARS, MONEY, RELATIVE, st.lists(SCALARS, max_size=3))
OPERATORS = st.sampled_from(["eq", "ne", "in", "notIn", "lt", "lte", "gt", "gte", "contains", "startsWith", "isNull"])
TEXTS = ("name", "phone", "country", "city", "website", "externalId")
OTHERS = ("id", "ownerId", "kind", "tier", "birthDate", "createdAt", "employees", "annualRevenue")
CONDITIONS = st.dictionaries(
    st.sampled_from([*TEXTS, *OTHERS]), st.dictionaries(OPERATORS, VALUES, max_size=2), max_size=2
)


def _nested(part: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(
        st.dictionaries(st.sampled_from(["and", "or"]), st.lists(part, max_size=4), max_size=2),
        st.dictionaries(st.sampled_from(["not", "parent"]), part, max_size=2),
        st.dictionaries(
            st.sampled_from(["subsidiaries", "segments"]),
            st.dictionaries(st.sampled_from(["some", "none", "every"]), part, max_size=2),
            max_size=1,
        ),
    )


WHERE = st.recursive(CONDITIONS, _nested, max_leaves=12)
JSON = st.recursive(
    SCALARS,
    lambda part: st.one_of(
        st.lists(part, max_size=3), st.dictionaries(st.sampled_from([*TEXTS, *OTHERS, "and", "eq"]), part, max_size=4)
    ),
    max_leaves=8,
)
STRINGS = st.one_of(
    st.text(CHARACTERS, max_size=60),
    st.sampled_from(
        ["", " ", "N", "a\x00b", "\ufdfa" * 50, "İ", "e\u0301", "漢字", "a@b.de", "+49 30 1", "DE", "ab.de"]
    ),
)
DAYS = st.sampled_from(["2026-02-28", "0001-01-01", "9999-12-31"])
DECIMALS = st.sampled_from(["0", "-1", "1.5", "1.005", "9" * 19, "-0", "0.00000000001", 7])
# Of the right type more often than not: else nothing would get beyond the reading of variables.
INPUT = st.fixed_dictionaries(
    {"kind": st.sampled_from(["COMPANY", "PERSON"]), "name": STRINGS},
    optional={
        **dict.fromkeys(("phone", "email", "country", "city", "website", "externalId"), st.none() | STRINGS),
        "birthDate": st.none() | DAYS,
        "employees": st.none() | st.integers(-(2**31), 2**31 - 1),
        "annualRevenue": st.none() | st.fixed_dictionaries({"amount": DECIMALS, "currency": STRINGS}),
        "parentId": st.sampled_from([None, UNKNOWN, "x", gid(models.Customer, UUID(UNKNOWN))]),
        "ownerId": st.sampled_from([None, UNKNOWN]),
        "tier": st.sampled_from(["KEY", "ORDINARY", None]),
        "source": SCALARS,
    },
)
CURSORS = st.one_of(
    st.none(),
    st.text(CHARACTERS, max_size=20),
    JSON.map(lambda value: base64.urlsafe_b64encode(json.dumps(value).encode()).decode()),
)
ORDER = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "field": st.sampled_from(["NAME", "CITY", "CREATED_AT", "EMPLOYEES", None]),
            "customField": st.none() | STRINGS,
            "direction": st.sampled_from(["ASC", "DESC"]),
        },
    ),
    max_size=3,
)


async def sound(graph: Graph, query: str, **variables: Any) -> None:
    """Checks that the response has data, or only errors about the input."""
    response = await graph.ask(query, **variables)
    codes = {error["extensions"]["code"] for error in response.get("errors", [])}
    assert codes <= ALLOWED, (response["errors"], variables)


@pytest.fixture
async def filled(make: Make) -> None:
    """Creates rows that the random conditions can match."""
    parent = await make(models.Customer, name="a", city="漢字")
    await make(models.Customer, name="b", parent_id=parent, owner_id=await make(models.Employee))


@fuzzed
@given(where=st.one_of(WHERE, JSON), search=st.one_of(st.none(), st.text(CHARACTERS, max_size=12)))
async def test_any_where(graph: Graph, filled: None, where: Any, search: str | None) -> None:
    query = """query($where: CustomerWhere, $search: String) {
      customers(where: $where, search: $search, orderBy: [{field: CITY}]) { totalCount nodes { name } } }"""
    await sound(graph, query, where=where, search=search)


@fuzzed
@given(input=st.one_of(INPUT, JSON), which=st.sampled_from(["Create", "Update", "Upsert", "Delete"]))
async def test_any_input(graph: Graph, input: Any, which: str) -> None:
    if isinstance(input, dict) and which in ("Create", "Update"):
        input = {**input, "id": gid(models.Customer, new_id())}
    if isinstance(input, dict) and which == "Upsert":
        input = {"externalId": "x", **input}
    query = f"""mutation($input: Customer{which}Input!) {{
      customer{which}(input: $input) {{
        customer {{ name annualRevenue {{ amount }} }} userErrors {{ field code }} }} }}"""
    await sound(graph, query, input=input)


@fuzzed
@given(cursor=CURSORS, first=st.one_of(st.none(), st.integers(-5, 105), SCALARS), order=st.one_of(ORDER, JSON))
async def test_any_page(graph: Graph, cursor: str | None, first: Any, order: Any) -> None:
    query = """query($after: String, $first: Int, $order: [CustomerOrder!]) {
      customers(after: $after, first: $first, orderBy: $order) { nodes { name } } }"""
    await sound(graph, query, after=cursor, first=first, order=order)
