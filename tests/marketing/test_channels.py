"""Tests of channels: mail servers and gateways, their rates and secrets, and where they may connect to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import count
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.errors import Refused
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.marketing import mailing_queue
from schema.graph import build
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph, gid
from tests.mail.postbox import Postbox, mail_server
from tests.marketing.sending import (
    customer,
    drafted,
    outcomes,
    segment_of,
    send_all,
    smtp_channel,
)
from tests.shared import shared_fixtures
from tests.unchanged import unchanged
from tests.webhooks.receiver import Receiver, receiving

dialect, _, database, make, graph = shared_fixtures("module")
GRAPH = build()._schema
STATUS = "{ mailing(id: $id) { status stoppedBecause finishedAt startedAt } }"
_numbers = count(1)


@pytest.fixture(scope="module")
async def settings(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Settings]:
    async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
        spool = tmp_path_factory.mktemp("spool") / "mail"
        yield replace(made, mail_target=spool, public_url="https://crm.example.com", webhook_private_targets=True)


@pytest.fixture
async def box() -> AsyncIterator[Postbox]:
    async with mail_server(None) as made:
        yield made


@pytest.fixture
async def marketer(graph: Graph, make: Make, settings: Settings) -> Graph:
    employee = await make(models.Employee, role="MARKETING", email=f"marketer{next(_numbers)}@example.com")
    return graph.as_employee(settings, employee)


async def test_what_mail_servers_say(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    marketer: Graph,
    box: Postbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mailing_queue, "SCHEDULE", (0.01,))
    channel = await smtp_channel(make, box)
    for refuse, refuse_data, expected, attempts in (
        ("550 No such user", None, "BOUNCED", 1),
        ("451 Later", None, "FAILED", 2),
        (None, "554 Spam", "FAILED", 1),
        (None, "452 Full", "FAILED", 2),
    ):
        one, address = await customer(make, name="One")
        mailing = await drafted(marketer, make, channel, segmentId=gid(models.Segment, await segment_of(make, one)))
        box.refuse, box.refuse_data, box.refused = refuse, refuse_data, 0
        await marketer.done("mailingSend", id=mailing)
        await send_all(database, settings)
        assert (await outcomes(graph, mailing), box.refused) == ({"One": expected}, attempts)
        found = await graph(
            "query($a: String!) { suppressions(first: 5, where: {address: {eq: $a}}) { nodes { reason } } }", a=address
        )
        nodes = found["suppressions"]["nodes"]
        assert nodes == ([{"reason": "BOUNCED"}] if expected == "BOUNCED" else [])
    box.refuse = box.refuse_data = None
    assert box.received == []


async def test_an_attempt_that_ends_in_silence_is_not_repeated(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    marketer: Graph,
    box: Postbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("jobs.channel_messages.SECONDS", 0.3)
    one, _ = await customer(make, name="One")
    mailing = await drafted(
        marketer, make, await smtp_channel(make, box), segmentId=gid(models.Segment, await segment_of(make, one))
    )
    box.silent = True
    await marketer.done("mailingSend", id=mailing)
    await send_all(database, settings)
    box.silent = False
    await send_all(database, settings)
    assert await outcomes(graph, mailing) == {"One": "UNKNOWN"}
    assert box.received == []


async def test_the_rate_of_a_channel(
    make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    people = [(await customer(make))[0] for _ in range(12)]
    segment = gid(models.Segment, await segment_of(make, *people))
    channel = await smtp_channel(make, box, per_minute=300)
    mailing = await drafted(marketer, make, channel, segmentId=segment)
    await marketer.done("mailingSend", id=mailing)
    begun = clock.now()
    for _ in range(8):  # several workers
        await send_all(database, settings, rounds=1)
    passed = (clock.now() - begun).total_seconds()
    assert 5 <= len(box.received) <= 5 * (passed + 1) + 1
    await send_all(database, settings)
    assert len(box.received) == 12


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as made:
        yield made


async def test_a_gateway_gets_signed_requests(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, receiver: Receiver
) -> None:
    channel = await make(models.Channel, kind="HTTP", url=receiver.url, per_minute=60_000)
    query = "mutation($id: ID!, $s: String) { channelSecretSet(input: {id: $id, secret: $s})"
    query += " { secret channel { id } userErrors { code field } } }"
    secret = (await graph(query, id=gid(models.Channel, channel)))["channelSecretSet"]["secret"]
    receiver.secrets.append(secret)
    one = await make(models.Customer, name="One", phone="+49 30 1234567", external_id=f"X{next(_numbers)}")
    two, _ = await customer(make, name="Two")  # without a phone
    mailing = await drafted(
        marketer,
        make,
        channel,
        segmentId=gid(models.Segment, await segment_of(make, one, two)),
        subject=None,
        body="Dear {{recipient.name}}: {{unsubscribeLink}}",
    )
    await marketer.done("mailingSend", id=mailing)
    await send_all(database, settings)
    (received,) = receiver.accepted
    row = await make.row(models.Customer, one)
    assert received.event["to"] == "+49 30 1234567"
    assert received.event["recipient"] == {"id": gid(models.Customer, one), "externalId": row["external_id"]}
    assert received.event["text"].startswith("Dear One: https://crm.example.com/unsubscribe/")
    assert await outcomes(graph, mailing) == {"One": "SENT", "Two": "SKIPPED"}
    # Its key cannot be read, and another one signs after it was set.
    new = "whsec_" + "A" * 32
    assert (await graph(query, id=gid(models.Channel, channel), s=new))["channelSecretSet"]["secret"] is None
    receiver.secrets[:] = [new]
    receiver.accepted.clear()
    again = await drafted(marketer, make, channel, segmentId=gid(models.Segment, await segment_of(make, one)))
    await marketer.done("mailingSend", id=again)
    await send_all(database, settings)
    assert len(receiver.accepted) == 1


@pytest.mark.parametrize(
    ("answer", "expected", "attempts"),
    [(500, "UNKNOWN", 1), (503, "FAILED", 2), (400, "FAILED", 1), (302, "FAILED", 1)],
)
async def test_what_gateways_say(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    marketer: Graph,
    receiver: Receiver,
    monkeypatch: pytest.MonkeyPatch,
    answer: int,
    expected: str,
    attempts: int,
) -> None:
    monkeypatch.setattr(mailing_queue, "SCHEDULE", (0.01,))
    channel = await make(models.Channel, kind="HTTP", url=receiver.url, per_minute=60_000)
    query = "mutation($id: ID!) { channelSecretSet(input: {id: $id}) { secret } }"
    receiver.secrets.append((await graph(query, id=gid(models.Channel, channel)))["channelSecretSet"]["secret"])
    receiver.answers = lambda received: answer
    one = await make(models.Customer, name="One", phone="+49 30 1234567")
    mailing = await drafted(marketer, make, channel, segmentId=gid(models.Segment, await segment_of(make, one)))
    await marketer.done("mailingSend", id=mailing)
    await send_all(database, settings)
    assert (await outcomes(graph, mailing), len(receiver.attempts)) == ({"One": expected}, attempts)


async def test_channels_obey_the_rules_for_addresses(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    public = replace(settings, webhook_private_targets=False)
    channel = await smtp_channel(make, box)
    gateway = await make(models.Channel, kind="HTTP", url=f"http://127.0.0.1:{box.port}/")
    query = "mutation($id: ID!) { channelSecretSet(input: {id: $id}) { secret } }"
    await graph(query, id=gid(models.Channel, gateway))
    one, _ = await customer(make, name="One", phone="+49 30 1234567")
    for which in (channel, gateway):
        mailing = await drafted(marketer, make, which, segmentId=gid(models.Segment, await segment_of(make, one)))
        await marketer.done("mailingSend", id=mailing)
        assert (await send_all(database, public, rounds=20))["failed"] == 1
        assert await outcomes(graph, mailing) == {"One": "PENDING"}
        await marketer.done("mailingStop", id=mailing)
    assert box.received == []


async def test_channels_that_are_refused(make: Make, database: Database, settings: Settings) -> None:
    strict = Make(database, replace(settings, webhook_private_targets=False), taken=next(_numbers) + 10_000)
    bad: list[tuple[dict[str, Any], str, str]] = [
        ({"kind": "SMTP", "url": "https://example.com"}, "url", "INVALID"),
        ({"kind": "SMTP", "url": "smtp://user:secret@mail.example.com"}, "url", "INVALID"),
        ({"kind": "SMTP", "url": "file:///tmp"}, "url", "INVALID"),
        ({"kind": "SMTP", "url": "smtp://localhost"}, "url", "INVALID"),
        ({"kind": "SMTP", "url": "smtp://10.0.0.1"}, "url", "INVALID"),
        ({"kind": "SMTP", "url": "smtp://169.254.169.254"}, "url", "INVALID"),
        ({"kind": "SMTP", "url": "smtp://mail.example.com?starttls=0", "username": "u"}, "url", "INVALID"),
        ({"kind": "SMTP", "sender": "not an address"}, "sender", "INVALID"),
        ({"kind": "SMTP", "address": "PHONE", "url": None}, "address", "INVALID"),
        ({"kind": "HTTP", "url": None}, "url", "REQUIRED"),
        ({"kind": "HTTP", "url": "http://example.com"}, "url", "INVALID"),
        ({"kind": "HTTP", "url": "https://127.0.0.1/"}, "url", "INVALID"),
    ]
    async with unchanged(database):
        for values, field, code in bad:
            with pytest.raises(Refused) as caught:
                await strict(models.Channel, **values)
            assert [(one.field, str(one.code)) for one in caught.value.problems] == [((field,), code)], values
    good = await strict(models.Channel, kind="SMTP", url="smtps://mail.example.com:465", username="u")
    with pytest.raises(Refused) as caught:
        await strict.changes.update(registry.of(models.Channel), good, {"kind": "HTTP"}, None)
    assert caught.value.problems[0].field == ("kind",)


async def test_secrets_are_sealed_and_never_told(graph: Graph, make: Make, database: Database) -> None:
    mail, gateway = await make(models.Channel), await make(models.Channel, kind="HTTP", url="https://g.example.com/")
    query = "mutation($id: ID!, $s: String) { channelSecretSet(input: {id: $id, secret: $s})"
    query += " { secret userErrors { code field } } }"

    async def set_(channel: UUID, secret: str | None) -> Any:
        return (await graph(query, id=gid(models.Channel, channel), s=secret))["channelSecretSet"]

    async with unchanged(database):
        for channel, secret, code in (
            (mail, None, "REQUIRED"),
            (mail, "x" * 201, "INVALID"),
            (mail, "line\nbreak", "INVALID"),
            (gateway, "short", "INVALID"),
            (gateway, "whsec_" + "A" * 28, "INVALID"),
        ):
            found = await set_(channel, secret)
            assert found == {"secret": None, "userErrors": [{"code": code, "field": ["input", "secret"]}]}
    assert (await set_(mail, "a very secret password"))["secret"] is None
    stored = await make.row(models.Channel, mail)
    assert "secret" not in stored["secret"]
    events = await database.fetch(f"SELECT changes FROM event WHERE row_id = '{mail}'")
    assert "very secret" not in str(events)
    assert '"secret"' not in str(events)
    assert "secret" not in GRAPH.type_map["Channel"].fields  # type: ignore[attr-defined]
