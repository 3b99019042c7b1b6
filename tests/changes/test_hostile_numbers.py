"""Extreme numbers and times in requests are refused with a code, or accepted without harm."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

import models
from core import clock
from core.ids import global_id
from models.dialect.base import Database
from resolvers import registry
from resolvers.events import cursors, event_log
from resolvers.reads.operands import Operands, RelativeTime
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures


WEBHOOK = {"name": "W", "url": "https://example.com", "entityTypes": ["CUSTOMER"], "selection": "id"}
CREATE_WEBHOOK = """mutation($i: WebhookCreateInput!) {
  m: webhookCreate(input: $i) { webhook { id } userErrors { field code } } }"""


@pytest.fixture(autouse=True)
async def goes_on(graph: Graph) -> AsyncIterator[None]:
    """Checks after each test that the server still answers."""
    yield
    assert (await graph("{ viewer { fullName } }"))["viewer"] == {"fullName": "Employee 1"}


async def refusal(graph: Graph, query: str, **variables: Any) -> tuple[str, list[Any] | None]:
    """The code and the path of the only error."""
    error = await graph.error(query, **variables)
    return error["extensions"]["code"], error.get("path")


@pytest.mark.parametrize("text", ["7" * 5_000, "-" + "7" * 5_000])
@pytest.mark.parametrize(
    "argument",
    [
        "first: {}",
        "where: {createdAt: {gte: {ago: {}}}}",
        'where: {annualRevenue: {eq: {amount: {}, currency: "USD"}}}',
    ],
)
async def test_an_integer_of_too_many_digits(graph: Graph, argument: str, text: str) -> None:
    query = f"{{ customers({argument.replace('{}', text)}) {{ totalCount }} }}"
    response = await graph.ask(query)
    codes = {error["extensions"]["code"] for error in response["errors"]}
    assert codes <= {"GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"}, response


# Numbers beyond a column's range


@pytest.mark.parametrize("number", [2**31, -(2**31) - 1, 2**63 - 1, 2**63, 10**30])
async def test_a_cursor_with_an_integer_beyond_its_column(graph: Graph, make: Make, number: int) -> None:
    await make(models.Stage)
    await make(models.Product, stock_on_hand=5)
    await make(models.Opportunity)
    for listed, type_, field in (
        ("stages", "Stage", "POSITION"),
        ("products", "Product", "STOCK_ON_HAND"),
        ("opportunities", "Opportunity", "PROBABILITY"),
        ("opportunities", "Opportunity", "EXPECTED_AMOUNT"),
    ):
        query = f"query($c: String, $o: [{type_}Order!]) {{ {listed}(%s: $c, orderBy: $o) {{ edges {{ cursor }} }} }}"
        order = [{"field": field}]
        edges = (await graph(query % "after", o=order))[listed]["edges"]
        signature, _, *rest = json.loads(base64.urlsafe_b64decode(edges[0]["cursor"]))
        forged = base64.urlsafe_b64encode(json.dumps([signature, number, *rest]).encode()).decode()
        for argument in ("after", "before"):
            response = await graph.ask(query % argument, c=forged, o=order)
            codes = [error["extensions"]["code"] for error in response.get("errors", [])]
            fits = field == "EXPECTED_AMOUNT" and -(2**63) <= number < 2**63
            assert codes == ([] if fits else ["BAD_USER_INPUT"]), (field, argument)


async def test_an_event_cursor_beyond_its_column(graph: Graph, make: Make, database: Database) -> None:
    id = gid(models.Tag, await make(models.Tag, name="Watched"))
    log = (await event_log.extent(database)).log
    query = "query($id: ID!, $c: String) { tag(id: $id) { history(%s: $c) { totalCount nodes { version } } } }"
    for number in (2**63, 2**64 - 1):
        for argument in ("after", "before"):
            code = await refusal(graph, query % argument, id=id, c=cursors.write(log, number))
            assert code == ("BAD_USER_INPUT", ["tag", "history", "nodes"]), number
    shown = await graph(query % "before", id=id, c=cursors.write(log, 2**63 - 1))
    assert shown["tag"]["history"]["totalCount"] == 1


async def test_a_delivery_cursor_beyond_its_column(graph: Graph) -> None:
    query = "query($id: ID!, $c: String) { webhookDeliveries(webhookId: $id, after: $c) { totalCount nodes { id } } }"
    id = (await graph(CREATE_WEBHOOK, i=WEBHOOK))["m"]["webhook"]["id"]
    for text in ("9" * 19, "9" * 200_000, "-1", "²"):
        assert await refusal(graph, query, id=id, c=text) == ("BAD_USER_INPUT", ["webhookDeliveries", "nodes"])


async def test_an_id_of_the_year_10889(graph: Graph) -> None:
    last = (2**48 - 1) << 80 | 7 << 76 | 2 << 62
    for id in (str(UUID(int=last)), global_id(registry.of(models.Tag).code, UUID(int=last))):
        assert await graph.refused("tagCreate", id=id, name="Late") == [("input.id", "INVALID")]


async def test_a_case_that_would_be_due_after_the_last_year(graph: Graph, make: Make) -> None:
    await make(models.ServiceLevel, priority="URGENT", due_hours=48)
    customer = gid(models.Customer, await make(models.Customer))
    given = {"customerId": customer, "subject": "S", "priority": "URGENT", "openedAt": "9999-12-31T12:00:00Z"}
    assert await graph.refused("supportCaseCreate", **given) == [("input.openedAt", "OUT_OF_RANGE")]
    id = await make(models.SupportCase, priority="URGENT")
    assert await graph.refused("supportCaseUpdate", id=str(id), openedAt=given["openedAt"]) == [
        ("input.openedAt", "OUT_OF_RANGE")
    ]


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Niue", "UTC"])
def test_a_relative_day_at_the_ends_of_the_calendar(zone: str) -> None:
    day = registry.of(models.Opportunity).description.attributes["expected_close_date"]
    now = datetime.now(UTC)
    for end in (datetime(1, 1, 1, 0, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 58, tzinfo=UTC)):
        sign = 1 if end > now else -1
        years = abs(end.year - now.year) - 1
        left = int(abs(end - clock.shifted(now, f"P{years}Y", sign)).total_seconds())
        relative = RelativeTime(f"P{years}YT{left}S", sign)
        found = Operands(ZoneInfo(zone)).stored(day, relative)
        assert abs((found - end.date()).days) <= 1


@pytest.mark.parametrize(
    "where",
    [
        {"annualRevenue": {"gt": {"amount": "9" * 40, "currency": "USD"}}},
        {"annualRevenue": {"eq": {"amount": "-" + "9" * 18, "currency": "JPY"}}},
        {"annualRevenue": {"eq": {"amount": "1." + "0" * 19 + "1", "currency": "USD"}}},
        {"annualRevenue": {"eq": {"amount": "1", "currency": "U" * 200_000}}},
    ],
)
async def test_a_number_that_no_row_has(graph: Graph, where: dict[str, Any]) -> None:
    query = "query($where: CustomerWhere) { customers(where: $where) { totalCount } }"
    error = await graph.error(query, where=where)
    assert (error["extensions"]["code"], error["path"]) == ("BAD_USER_INPUT", ["customers"])
    assert len(error["message"]) < 200


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e5", "-0e9", "٣", "1_000", "1\n", " 1", "0x1"])
async def test_what_is_no_decimal(graph: Graph, number: str) -> None:
    query = "query($n: Decimal!) { orderLines(where: {quantity: {eq: $n}}) { totalCount } }"
    assert await refusal(graph, query, n=number) == ("BAD_USER_INPUT", None)


async def test_a_decimal_that_rounding_would_make_valid(graph: Graph) -> None:
    nearly = "1" * 15 + "." + "0" * 19 + "1"  # 28 digits are not enough for it
    query = "query($n: Decimal!) { orderLines(where: {quantity: {eq: $n}}) { totalCount } }"
    assert await refusal(graph, query, n=nearly) == ("BAD_USER_INPUT", ["orderLines"])
    query = "query($n: Decimal!) { orderLines(where: {quantity: {eq: $n}}) { totalCount } }"
    assert (await graph(query, n="-0.000"))["orderLines"]["totalCount"] == 0
