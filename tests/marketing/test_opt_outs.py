"""Tests of the link by which recipients unsubscribe: RFC 8058, forged tokens, and what then is not sent."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import count
from uuid import UUID

import httpx
import pytest

import models
from core import signed_ids
from core.ids import parse_global_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.marketing import opt_outs
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph, gid
from tests.mail.postbox import Postbox, mail_server
from tests.marketing.sending import got, segment_of, send_all, smtp_channel
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, _, database, make, graph = shared_fixtures("module")
ONE_CLICK = {"List-Unsubscribe": "One-Click"}
_numbers = count(1)


@pytest.fixture(scope="module")
async def settings(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Settings]:
    async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
        yield replace(made, public_url="https://crm.example.com", webhook_private_targets=True)


@pytest.fixture
async def box() -> AsyncIterator[Postbox]:
    async with mail_server(None) as made:
        yield made


@pytest.fixture
async def visitor(graph: Graph) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=graph.app, client=("198.51.100.7", 1))
    async with httpx.AsyncClient(transport=transport, base_url="https://crm.example.com") as client:
        yield client


async def mailed(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    box: Postbox,
    *customers: UUID,
    kind: str = "MARKETING",
) -> str:
    """Sends a mailing to customers. Returns its id."""
    made = await graph.done(
        "mailingCreate",
        name=f"Mailing {next(_numbers)}",
        kind=kind,
        channelId=gid(models.Channel, await smtp_channel(make, box)),
        subject="News",
        body="Hello",
        segmentId=gid(models.Segment, await segment_of(make, *customers)),
    )
    await graph.done("mailingSend", id=made["id"])
    await send_all(database, settings)
    return str(made["id"])


async def opted_out(make: Make, model: type[models.Row], id: UUID) -> bool:
    return (await make.row(model, id))["opted_out_at"] is not None


async def test_one_click(
    graph: Graph, make: Make, database: Database, settings: Settings, box: Postbox, visitor: httpx.AsyncClient
) -> None:
    address = f"u{next(_numbers)}@example.com"
    one = await make(models.Customer, email=address)
    twin = await make(models.Customer, email=address.upper())  # the same address, in another row
    mailing = await mailed(graph, make, database, settings, box, one)
    header = got(box)[address]["List-Unsubscribe"]
    link = re.fullmatch(r"<https://crm.example.com(/unsubscribe/[A-Za-z0-9_-]{43})>", header)
    assert link is not None
    async with unchanged(database):
        page = await visitor.get(link[1])
        assert (page.status_code, "<button>" in page.text) == (200, True)
        assert page.headers["referrer-policy"] == "no-referrer"
        assert (await visitor.put(link[1])).status_code == 405
    answer = await visitor.post(link[1], data={"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert await opted_out(make, models.Customer, one)
    assert not await opted_out(make, models.Customer, twin)
    since = (await make.row(models.Customer, one))["opted_out_at"]
    again = await visitor.post(link[1], files={"List-Unsubscribe": (None, "One-Click")})
    assert (again.status_code, again.text) == (200, answer.text)
    assert (await make.row(models.Customer, one))["opted_out_at"] == since
    found = (await graph("{ suppressions(first: 9) { nodes { address reason } } }"))["suppressions"]["nodes"]
    assert [one for one in found if one["address"] == address] == [{"address": address, "reason": "UNSUBSCRIBED"}]
    # The address gets no marketing any more, whoever has it; what is no marketing still comes.
    box.received.clear()
    await mailed(graph, make, database, settings, box, one, twin)
    assert box.received == []
    await mailed(graph, make, database, settings, box, one, kind="TRANSACTIONAL")
    assert set(got(box)) == {address}
    assert mailing


async def test_tokens_that_mean_nothing(
    graph: Graph, make: Make, database: Database, settings: Settings, box: Postbox, visitor: httpx.AsyncClient
) -> None:
    address = f"u{next(_numbers)}@example.com"
    one = await make(models.Customer, email=address)
    await mailed(graph, make, database, settings, box, one)
    delivery = UUID(str((await database.fetch(f"SELECT id FROM mail_delivery WHERE customer_id = '{one}'"))[0][0]))
    good = signed_ids.sign(settings.secret_key, opt_outs.PURPOSE, delivery)
    unknown = signed_ids.sign(settings.secret_key, opt_outs.PURPOSE, one)
    bad = [
        "x",
        "x" * 43,
        good[:-1],
        good + "x",
        good[:-2] + ("AA" if good[-2:] != "AA" else "BB"),
        ("A" if good[0] != "A" else "B") + good[1:],
        signed_ids.sign(settings.secret_key, "message", delivery),  # of another purpose
        signed_ids.sign("another secret", opt_outs.PURPOSE, delivery),
        str(delivery),
        unknown,
        "%00",
        "x" * 4_000,
    ]
    pages = set()
    async with unchanged(database):
        for token in bad:
            answer = await visitor.post(f"/unsubscribe/{token}", data=ONE_CLICK)
            pages.add((answer.status_code, answer.text))
        assert (await visitor.post(f"/unsubscribe/{good}", content=b"x" * 20_000)).status_code != 200
    assert not await opted_out(make, models.Customer, one)
    done = await visitor.post(f"/unsubscribe/{good}")
    assert pages == {(200, done.text)}
    assert await opted_out(make, models.Customer, one)


async def test_it_is_throttled_for_a_network(
    graph: Graph, database: Database, settings: Settings, visitor: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opt_outs, "PER_ADDRESS", replace(opt_outs.PER_ADDRESS, kind="few", most=3))
    answers = [(await visitor.post("/unsubscribe/x")).status_code for _ in range(4)]
    assert answers == [200, 200, 200, 429]


async def test_contacts_and_leads(
    graph: Graph, make: Make, database: Database, settings: Settings, box: Postbox, visitor: httpx.AsyncClient
) -> None:
    """A contact opts out for themselves, a lead too; a converted lead by the customer that it has become."""
    firm = await make(models.Customer)
    contact = await make(models.Contact, customer_id=firm, email=f"k{next(_numbers)}@example.com")
    lead = await make(models.Lead, email=f"l{next(_numbers)}@example.com")
    converted = await make(models.Lead, email=f"l{next(_numbers)}@example.com")
    campaign = await make(models.Campaign)
    for person in ({"contact_id": contact}, {"lead_id": lead}, {"lead_id": converted}):
        await make(models.CampaignMember, campaign_id=campaign, customer_id=None, **person)
    made = await graph.done(
        "mailingCreate",
        name="To members",
        kind="MARKETING",
        channelId=gid(models.Channel, await smtp_channel(make, box)),
        subject="News",
        body="Hello",
        campaignId=gid(models.Campaign, campaign),
    )
    await graph.done("mailingSend", id=made["id"])
    await send_all(database, settings)
    became = await graph.done("leadConvert", "convertedCustomer { id }", id=gid(models.Lead, converted))
    customer = parse_global_id(became["convertedCustomer"]["id"])[1]
    for mail in got(box).values():
        path = mail["List-Unsubscribe"].strip("<>").removeprefix("https://crm.example.com")
        assert (await visitor.post(path)).status_code == 200
    assert await opted_out(make, models.Contact, contact)
    assert not await opted_out(make, models.Customer, firm)
    assert await opted_out(make, models.Lead, lead)
    assert await opted_out(make, models.Customer, customer)


async def test_the_address_that_got_the_mail_is_suppressed(
    graph: Graph, make: Make, database: Database, settings: Settings, box: Postbox, visitor: httpx.AsyncClient
) -> None:
    old, new = f"old{next(_numbers)}@example.com", f"new{next(_numbers)}@example.com"
    one = await make(models.Customer, email=old)
    await mailed(graph, make, database, settings, box, one)
    await make.changes.update(registry.of(models.Customer), one, {"email": new}, None)
    path = got(box)[old]["List-Unsubscribe"].strip("<>").removeprefix("https://crm.example.com")
    await visitor.post(path)
    found = (await graph("{ suppressions(first: 99) { nodes { address } } }"))["suppressions"]["nodes"]
    assert {one["address"] for one in found} & {old, new} == {old}


async def test_a_deleted_recipient_is_suppressed_all_the_same(
    graph: Graph, make: Make, database: Database, settings: Settings, box: Postbox, visitor: httpx.AsyncClient
) -> None:
    address = f"d{next(_numbers)}@example.com"
    one = await make(models.Customer, email=address)
    await mailed(graph, make, database, settings, box, one)
    await make.changes.delete(registry.of(models.Customer), one, None)
    path = got(box)[address]["List-Unsubscribe"].strip("<>").removeprefix("https://crm.example.com")
    assert (await visitor.post(path)).status_code == 200
    assert not await opted_out(make, models.Customer, one)
    found = (await graph("{ suppressions(first: 99) { nodes { address } } }"))["suppressions"]["nodes"]
    assert address in {one["address"] for one in found}
