"""Tests of sums that are converted at the exchange rates of a day."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import models
from models.dialect.base import Database
from models.values import Money
from resolvers.catalogue.exchange_rates import ONE, Exchange
from tests.authentication.signing import with_token
from tests.factories import Make
from tests.graph import Graph, gid
from tests.unchanged import unchanged

RATES = (
    ("EUR", "2026-01-01", "1.10"),
    ("EUR", "2026-03-01", "1.25"),
    ("KWD", "2026-01-01", "3.2"),
    ("JPY", "2026-01-01", "0.00666667"),
)
QUERY = """query($id: ID!, $currency: String!, $on: Date) {
  contract(id: $id) { executionIn(currency: $currency, on: $on) { ordered { amount currency } remaining { amount } } }
}"""


@pytest.fixture
async def rates(graph: Graph) -> list[str]:
    """Creates the exchange rates as an administrator enters them. The currency of the company is USD."""
    entered = [
        await graph.done("exchangeRateCreate", currency=currency, day=day, rate=rate) for currency, day, rate in RATES
    ]
    return [row["id"] for row in entered]


async def contract(make: Make, amount: str | None, currency: str) -> str:
    """Creates a contract for which nothing has been ordered yet."""
    agreed = None if amount is None else Money(Decimal(amount), currency)
    return gid(models.Contract, await make(models.Contract, amount=agreed, currency=currency))


async def remaining(graph: Graph, id: str, currency: str, on: str | None = "2026-02-01") -> Any:
    """Returns the remaining amount of a contract in a currency, or None if it cannot be converted."""
    shown = (await graph(QUERY, id=id, currency=currency, on=on))["contract"]["executionIn"]
    return shown and shown["remaining"]["amount"]


@pytest.mark.parametrize(
    ("amount", "currency", "into", "day", "worth"),
    [
        ("100.00", "EUR", "USD", "2026-02-28", "110.00"),
        ("100.00", "EUR", "USD", "2026-03-01", "125.00"),
        ("100.00", "EUR", "USD", None, "125.00"),
        ("110.00", "USD", "EUR", "2026-02-28", "100.00"),
        ("1.000", "KWD", "EUR", "2026-02-28", "2.91"),
        ("100.00", "USD", "JPY", "2026-02-28", "15000"),
        ("100000", "JPY", "KWD", "2026-02-28", "208.333"),
        ("12.34", "EUR", "EUR", "2025-01-01", "12.34"),
        ("100.00", "EUR", "USD", "2025-12-31", None),
        ("100.00", "USD", "CHF", "2026-02-28", None),
    ],
)
@pytest.mark.usefixtures("rates")
async def test_the_rate_of_the_day_holds(
    graph: Graph, make: Make, amount: str, currency: str, into: str, day: str | None, worth: str | None
) -> None:
    assert await remaining(graph, await contract(make, amount, currency), into, day) == worth


async def test_a_deleted_rate_does_not_hold(graph: Graph, make: Make, rates: list[str]) -> None:
    id = await contract(make, "100.00", "EUR")
    await graph.done("exchangeRateDelete", id=rates[1])
    assert await remaining(graph, id, "USD", "2026-03-01") == "110.00"


@pytest.mark.usefixtures("rates")
async def test_what_is_not_agreed_stays_open_and_nothing_is_still_nothing(graph: Graph, make: Make) -> None:
    id = await contract(make, None, "EUR")
    shown = (await graph(QUERY, id=id, currency="USD"))["contract"]["executionIn"]
    assert shown == {"ordered": {"amount": "0.00", "currency": "USD"}, "remaining": None}


@pytest.mark.usefixtures("rates")
async def test_who_may_not_see_rates_gets_nothing_converted(graph: Graph, make: Make) -> None:
    id, make_key = await contract(make, "100.00", "EUR"), "key: apiKeyCreate(input: $input) { secret }"
    for scopes, worth in ((["CONTRACTS_READ"], None), (["CONTRACTS_READ", "CATALOGUE_READ"], "110.00")):
        given = {"name": "Partner", "scopes": scopes, "everything": True}
        key = await graph(f"mutation($input: ApiKeyCreateInput!) {{ {make_key} }}", input=given)
        assert await remaining(with_token(graph, key["key"]["secret"]), id, "USD") == worth


async def test_no_currency_is_said_where_it_is_asked(graph: Graph, make: Make) -> None:
    error = await graph.error(QUERY, id=await contract(make, "1.00", "EUR"), currency="DOLLARS")
    assert (error["extensions"]["code"], error["path"]) == ("BAD_USER_INPUT", ["contract", "executionIn"])


@pytest.mark.usefixtures("rates")
async def test_a_hundred_contracts_take_the_statements_of_two(graph: Graph, make: Make, database: Database) -> None:
    query = '{ contracts(first: 100) { nodes { executionIn(currency: "JPY") { remaining { amount } } } } }'
    taken = []
    for more in (2, 98):
        for number in range(more):
            await contract(make, "10", ("EUR", "KWD")[number % 2])
        with database.recording() as statements:
            assert None not in (await graph(query))["contracts"]["nodes"]
        taken.append(len(statements))
    assert taken[0] == taken[1]


def test_a_half_goes_up_and_nothing_is_lost() -> None:
    half = Exchange("USD", ONE // 2, "EUR", ONE)
    assert [half.worth(minor) for minor in (0, 1, 2, 3, 10**17 + 1)] == [0, 1, 1, 2, 5 * 10**16 + 1]


async def test_the_own_currency_has_no_rate(graph: Graph, database: Database) -> None:
    own, other = {"currency": "USD", "rate": "1"}, {"currency": "CHF", "day": "2026-05-01", "rate": "1.1"}
    rate = await graph.done("exchangeRateCreate", **other)
    cases: list[tuple[str, dict[str, Any]]] = [
        ("exchangeRateCreate", {**own, "day": "2026-05-02"}),
        ("exchangeRateCreate", {**own, "day": "2026-05-03", "currency": "usd"}),
        ("exchangeRateUpdate", {"id": rate["id"], "currency": "USD"}),
        ("exchangeRateUpsert", {**own, "day": "2026-05-04", "externalId": "own"}),
    ]
    async with unchanged(database):
        for mutation, given in cases:
            assert await graph.refused(mutation, **given) == [("input.currency", "INVALID")]
        given = {"rows": [{**own, "day": "2026-05-05"}], "policy": "EACH"}
        query = "mutation($i: ExchangeRateBulkCreateInput!) { m: exchangeRateBulkCreate(input: $i) { results {"
        found = await graph(f"{query} userErrors {{ code }} }} }} }}", i=given)
        assert found["m"]["results"] == [{"userErrors": [{"code": "INVALID"}]}]
    await graph.done("exchangeRateDelete", id=rate["id"])
    await graph.done("exchangeRateRestore", id=rate["id"])
