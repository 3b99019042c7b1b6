"""Tests of mailings: what is sent to whom, what is refused, and what becomes of each message."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from itertools import count
from uuid import UUID

import pytest

import models
from core import clock
from core.ids import parse_global_id
from core.settings import Settings
from models.dialect.base import Database
from models.people import EmployeeRole
from resolvers import registry
from schema.graph import build
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph, gid
from tests.mail.postbox import Postbox, mail_server
from tests.marketing.letters import letters
from tests.marketing.sending import (
    customer,
    drafted,
    got,
    outcomes,
    segment_of,
    send_all,
    smtp_channel,
    status,
    statuses,
)
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

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


async def test_a_mailing_to_a_segment(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    owner = await make(models.Employee, full_name="Olga Owner")
    ada, to_ada = await customer(make, name="Ada", owner_id=owner, city="Genoa")
    bob, to_bob = await customer(make, name="Bob")
    out, _ = await customer(make, name="Out", opted_out_at=datetime(2026, 1, 1, tzinfo=UTC))
    mute = await make(models.Customer, name="Mute")
    segment = await segment_of(make, ada, bob, out, mute)
    mailing = await drafted(
        marketer,
        make,
        await smtp_channel(make, box, sender="Sales <sales@example.com>"),
        segmentId=gid(models.Segment, segment),
        subject="News for {{customer.name}}",
        body="Dear {{recipient.name}} of {{customer.city | your town}},\n{{customer.owner.fullName | we}}",
    )
    assert (await marketer.done("mailingSend", "status", id=mailing))["status"] == "SENDING"
    await send_all(database, settings)
    assert (await status(graph, mailing))["status"] == "SENT"
    assert await outcomes(graph, mailing) == {"Ada": "SENT", "Bob": "SENT", "Out": "OPTED_OUT", "Mute": "SKIPPED"}
    mails = got(box)
    assert set(mails) == {to_ada, to_bob}
    mail = mails[to_ada]
    assert (mail["Subject"], mail["From"], mail["To"]) == ("News for Ada", "Sales <sales@example.com>", to_ada)
    text = mail.get_content().replace("\r\n", "\n")
    assert text.startswith("Dear Ada of Genoa,\nOlga Owner\n\n-- \nUnsubscribe: https://crm.example.com/unsubscribe/")
    link = re.search(r"https://\S+", text)
    assert link is not None
    assert mail["List-Unsubscribe"] == f"<{link[0]}>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mails[to_bob].get_content().startswith("Dear Bob of your town,\r\nwe\r\n")


async def test_a_mailing_to_a_campaign(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    campaign = await make(models.Campaign)
    firm = await make(models.Customer, name="Firm")
    left = await make(models.Customer, name="Left", opted_out_at=datetime(2026, 1, 1, tzinfo=UTC))
    at = iter(f"m{next(_numbers)}@members.example.com" for _ in range(6))
    kim = await make(models.Contact, customer_id=firm, full_name="Kim", email=(to_kim := next(at)))
    lee = await make(models.Contact, customer_id=left, full_name="Lee", email=next(at))
    new = await make(models.Lead, name="New", email=(to_new := next(at)))
    no = await make(models.Lead, name="No", email=next(at))
    declined = await make(models.Lead, name="Declined", email=next(at))
    await make.changes.update(registry.of(models.Lead), no, {"opted_out_at": clock.now()}, None)
    for person in ({"contact_id": kim}, {"contact_id": lee}, {"lead_id": new}, {"lead_id": no}):
        await make(models.CampaignMember, campaign_id=campaign, customer_id=None, **person)
    member = await make(models.CampaignMember, campaign_id=campaign, customer_id=None, lead_id=declined)
    await graph.done("memberRespond", id=gid(models.CampaignMember, member), status="DECLINED")
    body = "{{contact.fullName | lead}} of {{customer.name | none}}"
    mailing = await drafted(
        marketer, make, await smtp_channel(make, box), campaignId=gid(models.Campaign, campaign), body=body
    )
    await marketer.done("mailingSend", id=mailing)
    await send_all(database, settings)
    assert await outcomes(graph, mailing) == {"Kim": "SENT", "Lee": "OPTED_OUT", "New": "SENT", "No": "OPTED_OUT"}
    mails = got(box)
    assert mails[to_kim].get_content().startswith("Kim of Firm")
    assert mails[to_new].get_content().startswith("lead of none")


async def test_transactional_mail_goes_to_those_who_have_opted_out_but_not_to_dead_addresses(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    out, to_out = await customer(make, name="Out", opted_out_at=datetime(2026, 1, 1, tzinfo=UTC))
    dead, to_dead = await customer(make, name="Dead")
    left, to_left = await customer(make, name="Left")
    await make(models.Suppression, address=to_dead.upper(), reason="BOUNCED")  # addresses ignore case
    await make(models.Suppression, address=to_left, reason="UNSUBSCRIBED")
    segment = gid(models.Segment, await segment_of(make, out, dead, left))
    channel = await smtp_channel(make, box)
    for kind, expected in (
        ("MARKETING", {"Out": "OPTED_OUT", "Dead": "SUPPRESSED", "Left": "SUPPRESSED"}),
        ("TRANSACTIONAL", {"Out": "SENT", "Dead": "SUPPRESSED", "Left": "SENT"}),
    ):
        mailing = await drafted(marketer, make, channel, segmentId=segment, kind=kind)
        await marketer.done("mailingSend", id=mailing)
        await send_all(database, settings)
        assert await outcomes(graph, mailing) == expected
    mails = got(box)
    assert set(mails) == {to_out, to_left}
    assert mails[to_out]["List-Unsubscribe"] is None
    assert "nsubscribe" not in mails[to_out].get_content()


async def test_what_cannot_be_sent(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    channel = await smtp_channel(make, box)
    out, _ = await customer(make, opted_out_at=datetime(2026, 1, 1, tzinfo=UTC))
    everybody_out = gid(models.Segment, await segment_of(make, out))
    nobody = gid(models.Segment, await make(models.Segment))
    some = gid(models.Segment, await segment_of(make, (await customer(make))[0]))
    gateway = await make(models.Channel, kind="HTTP", url="https://gateway.example.com/send")
    inactive = await smtp_channel(make, box, active=False)
    cases = [
        (await drafted(marketer, make, channel), "REQUIRED"),
        (await drafted(marketer, make, channel, segmentId=some, subject=None), "REQUIRED"),
        (await drafted(marketer, make, channel, segmentId=everybody_out), "STATE"),
        (await drafted(marketer, make, channel, segmentId=nobody), "STATE"),
        (await drafted(marketer, make, gateway, segmentId=some), "STATE"),
        (await drafted(marketer, make, inactive, segmentId=some), "STATE"),
    ]
    async with unchanged(database):
        for mailing, code in cases:
            assert await marketer.refused("mailingSend", id=mailing) == [("input.id", code)]
    assert await send_all(database, settings) == {}
    assert box.received == []


async def test_a_mailing_that_begins_does_not_change(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    one, _ = await customer(make)
    segment = gid(models.Segment, await segment_of(make, one))
    mailing = await drafted(marketer, make, await smtp_channel(make, box), segmentId=segment)
    campaign = gid(models.Campaign, await make(models.Campaign))
    assert await marketer.refused("mailingUpdate", id=mailing, campaignId=campaign) == [("input.campaignId", "INVALID")]
    await marketer.done("mailingSend", id=mailing)
    for _ in range(2):
        async with unchanged(database):
            assert await marketer.refused("mailingUpdate", id=mailing, body="Other") == [("input.id", "STATE")]
            assert await marketer.refused("mailingSend", id=mailing) == [("input.id", "STATE")]
        await send_all(database, settings)
    async with unchanged(database):
        assert await marketer.refused("mailingStop", id=mailing) == [("input.id", "STATE")]
    assert len(box.received) == 1


async def test_a_mailing_stops_and_goes_on(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    people = [await customer(make) for _ in range(4)]
    segment = gid(models.Segment, await segment_of(make, *(id for id, _ in people)))
    channel = await smtp_channel(make, box, per_minute=1)
    mailing = await drafted(marketer, make, channel, segmentId=segment, body="First")
    await marketer.done("mailingSend", id=mailing)
    await send_all(database, settings, rounds=5)  # at this rate, one message
    assert len(box.received) == 1
    assert await marketer.refused("mailingDelete", id=mailing) == [("input.id", "STATE")]
    await marketer.done("mailingStop", id=mailing)
    assert await send_all(database, settings) == {}
    found = await status(graph, mailing)
    assert (found["status"], found["stoppedBecause"], found["finishedAt"] is None) == ("STOPPED", None, False)
    assert await marketer.refused("mailingUpdate", id=mailing, segmentId=None) == [("input.id", "STATE")]
    await marketer.done("mailingUpdate", id=mailing, body="Second")
    await graph.done("channelUpdate", id=gid(models.Channel, channel), perMinute=60_000)
    await _free_the_pace(database)
    await marketer.done("mailingSend", id=mailing)
    await send_all(database, settings)
    mails = got(box)
    assert set(mails) == {address for _, address in people}
    assert sorted(mail.get_content()[:6] for mail in mails.values()) == ["First\r", "Second", "Second", "Second"]


async def _free_the_pace(database: Database) -> None:
    async with database.transaction() as transaction:
        await transaction.fetch('DELETE FROM "channel_pace" WHERE 1=1 RETURNING "id"')


async def test_a_mailing_stops_when_its_editor_has_left_or_may_not_read_it(
    graph: Graph, make: Make, database: Database, settings: Settings, box: Postbox
) -> None:
    segment = gid(models.Segment, await segment_of(make, (await customer(make))[0]))
    channel = await smtp_channel(make, box)
    for change, because in (
        ({"active": False}, "Whoever sends it is not active"),
        ({"role": "SALES"}, "may not read Product.unitCost"),
    ):
        editor = await make(models.Employee, role="ADMIN", full_name="Eve")
        eve = graph.as_employee(settings, editor)
        mailing = await drafted(eve, make, channel, segmentId=segment)
        if "role" in change:
            text = "{{customer.owner.employeeNumber}}"
            await eve.done("mailingUpdate", id=mailing, body=text)
            because = "may not read Employee.employeeNumber"
        await eve.done("mailingSend", id=mailing)
        await make.changes.update(registry.of(models.Employee), editor, change, None)
        assert await send_all(database, settings) == {}
        found = await status(graph, mailing)
        assert found["status"] == "STOPPED"
        assert because in found["stoppedBecause"]
    assert box.received == []


async def test_a_mailing_stops_when_its_channel_is_deleted_and_waits_while_it_is_not_active(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    to, address = await customer(make)
    channel = await smtp_channel(make, box)
    mailing = await drafted(marketer, make, channel, segmentId=gid(models.Segment, await segment_of(make, to)))
    await marketer.done("mailingSend", id=mailing)
    its = gid(models.Channel, channel)
    await graph.done("channelUpdate", id=its, active=False)
    assert (await send_all(database, settings), (await status(graph, mailing))["status"]) == ({}, "SENDING")
    await graph.done("channelDelete", id=its)
    assert await send_all(database, settings) == {}
    assert (await status(graph, mailing))["stoppedBecause"] == "The channel was deleted."
    assert await marketer.refused("mailingSend", id=mailing) == [("input.id", "STATE")]
    await graph.done("channelRestore", id=its)
    await graph.done("channelUpdate", id=its, active=True)
    await marketer.done("mailingSend", id=mailing)
    await send_all(database, settings)
    assert {*got(box)} == {address}


async def test_recipients_out_of_sight_get_nothing(
    graph: Graph, make: Make, database: Database, settings: Settings, box: Postbox
) -> None:
    """A mailing goes to those whom its editor sees when it is listed, and still sees when it is sent."""
    seller = await make(models.Employee, role="ADMIN")
    mine, to_mine = await customer(make, name="Mine", owner_id=seller)
    lost, _ = await customer(make, name="Lost", owner_id=seller)
    other, _ = await customer(make, name="Other", owner_id=await make(models.Employee))
    gone, _ = await customer(make, name="Gone", owner_id=seller)
    segment = gid(models.Segment, await segment_of(make, mine, lost, other, gone))
    editor = graph.as_employee(settings, seller)
    channel = await smtp_channel(make, box, active=True)
    mailing = await drafted(editor, make, channel, segmentId=segment)
    await editor.done("mailingSend", id=mailing)
    await make.changes.update(registry.of(models.Channel), channel, {"active": False}, None)
    # An editor who is a salesperson by now sees only what is theirs.
    await make.changes.update(registry.of(models.Employee), seller, {"role": "SALES"}, None)
    await send_all(database, settings, rounds=3)
    assert set(await outcomes(graph, mailing)) == {"Mine", "Lost", "Gone"}
    await make.changes.update(registry.of(models.Customer), lost, {"owner_id": await make(models.Employee)}, None)
    await make.changes.delete(registry.of(models.Customer), gone, None)
    await make.changes.update(registry.of(models.Channel), channel, {"active": True}, None)
    await send_all(database, settings)
    assert set(got(box)) == {to_mine}
    assert await outcomes(graph, mailing) == {"Mine": "SENT", "Lost": "SKIPPED"}


async def test_addresses_are_in_no_event_and_no_delivery(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    one, address = await customer(make, name="One")
    mailing = await drafted(
        marketer, make, await smtp_channel(make, box), segmentId=gid(models.Segment, await segment_of(make, one))
    )
    await marketer.done("mailingSend", id=mailing)
    await send_all(database, settings)
    assert set(got(box)) == {address}
    for table in ("mail_delivery", "mailing", "mail_task", "event", "suppression"):
        assert address not in str([tuple(row) for row in await database.fetch(f"SELECT * FROM {table}")]), table
    assert await database.fetch(f"SELECT 1 FROM mail_task WHERE mailing_id = '{parse_global_id(mailing)[1]}'") == []


async def test_a_test_mail_goes_to_oneself(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    one, _ = await customer(make, name="One")
    mailing = await drafted(
        marketer, make, await smtp_channel(make, box), segmentId=gid(models.Segment, await segment_of(make, one))
    )
    await letters(database, settings)
    await marketer.done("mailingTest", id=mailing)
    (letter,) = await letters(database, settings)
    assert isinstance(letter, EmailMessage)
    assert letter["To"].startswith("marketer")
    assert (letter["Subject"], letter.get_content().strip()) == ("Test: News", "Dear One!")
    assert (await status(graph, mailing))["status"] == "DRAFT"
    assert box.received == []
    nobody = graph.as_employee(settings, await make(models.Employee, role="MARKETING"))
    async with unchanged(database):
        assert await nobody.refused("mailingTest", id=mailing) == [("input.id", "STATE")]


async def test_only_marketing_sends_and_only_administrators_change_channels(
    graph: Graph, make: Make, database: Database, settings: Settings, box: Postbox
) -> None:
    segment = gid(models.Segment, await segment_of(make, (await customer(make))[0]))
    mailing = await drafted(graph, make, await smtp_channel(make, box), segmentId=segment)
    for role in set(EmployeeRole) - {EmployeeRole.ADMIN, EmployeeRole.MARKETING}:
        other = graph.as_employee(settings, await make(models.Employee, role=str(role)))
        async with unchanged(database):
            for verb in ("mailingSend", "mailingStop", "mailingTest"):
                query = f"mutation($id: ID!) {{ {verb}(input: {{id: $id}}) {{ userErrors {{ code }} }} }}"
                assert (await other.error(query, id=mailing))["extensions"]["code"] == "FORBIDDEN"
    assert await statuses(database, UUID(int=0)) == {}
