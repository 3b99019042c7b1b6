"""Tests of dates and times that must not be in the future, and of times to which durations are added."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import models
from core import clock
from core.errors import ProblemCode, Refused
from core.ids import new_id
from core.settings import Settings
from models.description import describe_all
from models.dialect.base import Database
from models.fields import Kind
from resolvers import registry
from tests.factories import Make, won_opportunity
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.orders.trading import begin
from tests.standing_clock import served
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

PAST = [(one.model, name) for one in describe_all() for name in one.model.past]
PAYMENT = {"amount": {"amount": "1", "currency": "USD"}}


async def writes(graph: Graph, make: Make) -> list[tuple[str, str, dict[str, Any]]]:
    """Mutations with a field that must not be in the future: name, field, and the other fields of the input."""
    customer = gid(models.Customer, await make(models.Customer, kind="PERSON"))
    contact = gid(models.Contact, await make(models.Contact))
    asset = gid(models.Asset, await make(models.Asset))
    person = {"kind": "PERSON", "name": "Baby"}
    sale = {"opportunityId": gid(models.Opportunity, await won_opportunity(make)), **PAYMENT}
    trading = await begin(make, graph, sku=new_id().hex)
    invoice = await trading.invoice(await trading.at("CONFIRMED"))
    return [
        ("customerCreate", "birthDate", person),
        ("customerUpdate", "birthDate", {"id": customer}),
        ("contactUpdate", "birthDate", {"id": contact}),
        ("activityCreate", "completedAt", {"kind": "NOTE", "subject": "x"}),
        ("salesRecordCreate", "soldOn", sale),
        ("assetUpdate", "boughtOn", {"id": asset}),
        ("paymentRecord", "at", {"id": invoice, **PAYMENT}),
    ]


@pytest.mark.parametrize(
    ("zone", "local", "today"),
    [
        ("Pacific/Kiritimati", "2026-11-30T00:30", "2026-11-30"),  # in UTC it is the day before
        ("Pacific/Niue", "2026-11-28T23:30", "2026-11-28"),  # in UTC it is the next day
        ("Europe/Berlin", "2026-10-25T23:59", "2026-10-25"),
    ],
)
async def test_the_servers_day_is_the_last(
    settings: Settings,
    make: Make,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    zone: str,
    local: str,
    today: str,
) -> None:
    tomorrow = date.fromisoformat(today) + timedelta(days=1)
    async with served(settings, make, monkeypatch, zone) as (sign_in, still):
        still.show(local, zone)
        client = sign_in()
        midnight = datetime.combine(tomorrow, datetime.min.time(), ZoneInfo(zone))
        last = {"day": today, "moment": (midnight - MICROSECOND).isoformat()}
        after = {"day": [str(tomorrow), "9999-12-31"], "moment": [midnight.isoformat(), "9999-12-31T23:59:59Z"]}
        mutations = [
            (*one, "moment" if one[1] in ("at", "completedAt") else "day") for one in await writes(client, make)
        ]
        async with unchanged(database):
            for mutation, field, given, kind in mutations:
                for value in after[kind]:
                    refused = await client.refused(mutation, **given, **{field: value})
                    assert refused == [(f"input.{field}", "OUT_OF_RANGE")], (mutation, value)
        for mutation, field, given, kind in mutations:
            await client.done(mutation, **given, **{field: last[kind]})


MICROSECOND = timedelta(microseconds=1)


@pytest.mark.parametrize(("model", "name"), PAST, ids=lambda one: getattr(one, "__name__", one))
async def test_every_fact_lies_in_the_past(make: Make, model: type[models.Row], name: str) -> None:
    ahead = clock.now() + timedelta(days=2)
    entity = registry.of(model)
    is_day = entity.description.attributes[name].kind is Kind.DAY
    values = await make.values(model, **{name: ahead.date() if is_day else ahead})
    for imported in ({}, {"imported": True}) if "imported" in entity.extra else ({},):
        with pytest.raises(Refused) as refused:
            await make.changes.create(entity, {**values, **imported})
        assert (name, ProblemCode.OUT_OF_RANGE) in [(one.field[0], one.code) for one in refused.value.problems]


async def test_what_was_in_the_future_already_may_stay(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    later = clock.now() + timedelta(days=5)
    with monkeypatch.context() as patch:
        patch.setattr(clock, "now", lambda: later)
        asset = await make(models.Asset, bought_on=later.date())
    same = {"bought_on": later.date(), "serial_number": "S-1"}
    await make.changes.update(registry.of(models.Asset), asset, same, None)
    assert (await make.row(models.Asset, asset))["serial_number"] == "S-1"


DOOR: Sequence[tuple[str, str, str, str]] = (
    ("supportCase", "openedAt", "0001-01-02T00:00:00Z", "9998-12-30T23:59:59.999999Z"),
    ("order", "orderedAt", "0001-01-02T00:00:00Z", "9999-12-30T23:59:59.999999Z"),
)


@pytest.mark.parametrize(("entity", "field", "first", "last"), DOOR)
async def test_the_range_of_what_is_added_to(
    graph: Graph, make: Make, database: Database, entity: str, field: str, first: str, last: str
) -> None:
    given: dict[str, Any] = {"customerId": gid(models.Customer, await make(models.Customer))}
    if entity == "supportCase":
        given |= {"subject": "Late", "priority": "LOW"}
        await make(models.ServiceLevel, priority="URGENT", due_hours=8760)
    before = (datetime.fromisoformat(first) - MICROSECOND).isoformat()
    after = (datetime.fromisoformat(last) + MICROSECOND).isoformat()
    out = ("0001-01-01T00:00:00Z", before, after, "9999-12-31T12:00:00Z", "9999-12-31T23:59:59.999999Z")
    async with unchanged(database):
        for value in out:
            refused = await graph.refused(f"{entity}Create", **given, **{field: value})
            assert refused == [(f"input.{field}", "OUT_OF_RANGE")], value
        for policy in ("EACH", "ALL_OR_NOTHING"):
            rows = [{**given, field: value} for value in out]
            payload = await bulk(graph, f"{entity}BulkCreate", rows, policy)
            codes = [[error["code"] for error in result["userErrors"]] for result in payload["results"]]
            assert codes == [["OUT_OF_RANGE"]] * len(out)
    for value in (first, last):
        row = await graph.done(f"{entity}Create", f"id {field}", **given, **{field: value})
        assert datetime.fromisoformat(row[field]) == datetime.fromisoformat(value)
        if entity == "supportCase":  # the longest service level can be added
            row = await graph.done("supportCaseUpdate", "openedAt dueAt", id=row["id"], priority="URGENT")
            hours = datetime.fromisoformat(row["dueAt"]) - datetime.fromisoformat(row["openedAt"])
            assert hours == timedelta(hours=8760)


async def bulk(graph: Graph, mutation: str, rows: list[dict[str, Any]], policy: str) -> Any:
    """Runs a bulk mutation. Returns its payload."""
    name = mutation[0].upper() + mutation[1:]
    query = f"mutation($i: {name}Input!) {{ m: {mutation}(input: $i) {{ results {{ userErrors {{ field code }} }} }} }}"
    return (await graph(query, i={"rows": rows, "policy": policy}))["m"]


async def test_a_service_level_counts_hours_over_a_clock_change(
    settings: Settings, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    await make(models.ServiceLevel, priority="HIGH", due_hours=24)
    given = {"customerId": gid(models.Customer, await make(models.Customer)), "subject": "x", "priority": "HIGH"}
    async with served(settings, make, monkeypatch, "Europe/Berlin") as (sign_in, still):
        for local, due in (("2026-03-28T12:00", "2026-03-29T11:00"), ("2026-10-24T12:00", "2026-10-25T10:00")):
            still.show(local, "Europe/Berlin")
            assert (await sign_in().done("caseOpen", "dueAt", **given))["dueAt"] == f"{due}:00.000000Z"


@pytest.mark.parametrize(
    ("zone", "local", "due", "until"),
    [
        ("Asia/Shanghai", "2026-03-01T07:00", "2026-03-31", "2028-03-01"),
        ("America/New_York", "2026-02-28T23:30", "2026-03-30", "2028-02-28"),
        ("Europe/Berlin", "2026-10-25T00:30", "2026-11-24", "2028-10-25"),
        ("Pacific/Kiritimati", "2028-02-29T00:10", "2028-03-30", "2030-02-28"),
    ],
)
async def test_due_dates_and_warranties_begin_on_the_servers_day(
    settings: Settings, make: Make, monkeypatch: pytest.MonkeyPatch, zone: str, local: str, due: str, until: str
) -> None:
    async with served(settings, make, monkeypatch, zone) as (sign_in, still):
        still.show(local, zone)
        client = sign_in()
        trading = await begin(make, client, sku=zone)
        order = await trading.at("COMPLETED")
        invoice = await trading.invoice(order)
        query = """query($i: ID!, $c: ID!) {
          invoice(id: $i) { issuedOn dueOn } customer(id: $c) { assets { nodes { warrantyUntil } } } }"""
        shown = await client(query, i=invoice, c=gid(models.Customer, trading.customer))
    assert shown["invoice"] == {"issuedOn": local[:10], "dueOn": due}
    assert shown["customer"]["assets"]["nodes"] == [{"warrantyUntil": until}]


FRACTIONS = [
    ("", "000000"),
    (".5", "500000"),
    (".123456", "123456"),
    (".123456789", "123456"),
    (".9999999999", "999999"),
]


async def test_fractions_of_a_second_are_cut_to_microseconds(graph: Graph) -> None:
    for fraction, digits in FRACTIONS:
        given, stored = f"2026-05-01T11:30:00{fraction}+02:00", f"2026-05-01T09:30:00.{digits}Z"
        subject = f"cut{digits}{len(fraction)}"
        by_variable = await graph.done("activityCreate", "occurredAt", kind="NOTE", subject=subject, occurredAt=given)
        literal = f'activityCreate(input: {{kind: NOTE, subject: "x", occurredAt: "{given}"}})'
        by_literal = (await graph(f"mutation {{ m: {literal} {{ activity {{ occurredAt }} }} }}"))["m"]["activity"]
        assert by_variable == by_literal == {"occurredAt": stored}
        found = await graph(
            f"""query($s: String, $at: DateTimeOrRelative!) {{
              a: activities(where: {{subject: {{eq: $s}}, occurredAt: {{eq: $at}}}}) {{ totalCount }}
              b: activities(where: {{subject: {{eq: $s}}, occurredAt: {{in: ["{given}"]}}}}) {{ totalCount }}
            }}""",
            s=subject,
            at=given,
        )
        assert found == {"a": {"totalCount": 1}, "b": {"totalCount": 1}}


@pytest.mark.parametrize("text", ["9999-12-31T23:59:59-00:01", "0001-01-01T00:00:00+00:01"])
async def test_a_time_outside_the_calendar(graph: Graph, text: str) -> None:
    query = (
        'mutation($at: DateTime!) { activityCreate(input: {kind: NOTE, subject: "x", dueAt: $at}) { activity { id } } }'
    )
    error = await graph.error(query, at=text)
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert "years 1 to 9999" in error["message"]
