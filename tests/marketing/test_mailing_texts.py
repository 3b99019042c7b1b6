"""Tests of the placeholders in mailings: what they may name, and what their values cannot do."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import count

import pytest

import models
from core.settings import Settings
from models.description import camel
from models.dialect.base import Database
from resolvers import registry
from resolvers.reads import placeholders
from schema.graph import build
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph, gid
from tests.mail.postbox import Postbox, mail_server
from tests.marketing.sending import (
    customer,
    drafted,
    got,
    segment_of,
    send_all,
    smtp_channel,
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


BAD_TEXTS = [
    ("{{customer.nmae}}", "INVALID"),
    ("{{customer}}", "INVALID"),
    ("{{order.number}}", "INVALID"),
    ("{{customer.contacts.fullName}}", "INVALID"),
    ("{{customer.owner}}", "INVALID"),
    ("{{customer.email}}", "INVALID"),
    ("{{customer.phone | none}}", "INVALID"),
    ("{{customer.owner.passwordHash}}", "INVALID"),
    ("{{customer.name", "INVALID"),
    ("}} and {{customer.name}}", "INVALID"),
    ("{{ }}", "INVALID"),
    ("{{customer.name}}" * 51, "INVALID"),
    ("{{" + "a." * 200 + "b}}", "INVALID"),
    ("{{customer.owner.employeeNumber}}", "NOT_ALLOWED"),
]


async def test_texts_are_checked_when_they_are_saved(
    make: Make, database: Database, marketer: Graph, box: Postbox
) -> None:
    channel = await smtp_channel(make, box)
    mailing = await drafted(marketer, make, channel)
    async with unchanged(database):
        for text, code in BAD_TEXTS:
            assert await marketer.refused("mailingUpdate", id=mailing, body=text) == [("input.body", code)], text
            if len(text) <= 300:
                assert await marketer.refused("mailingUpdate", id=mailing, subject=text) == [("input.subject", code)]
    await marketer.done("mailingUpdate", id=mailing, body="{ a } {{ customer.name }} }{")


def test_placeholders_name_what_the_graph_names() -> None:
    for entity in registry.entities():
        fields = getattr(GRAPH.type_map.get(entity.name), "fields", None)
        if fields is None:
            continue
        known = placeholders._attributes(entity.description)
        assert known.keys() <= fields.keys(), entity.name
        relations = placeholders._relations(entity.description)
        shown = {camel(one.name) for one in entity.description.to_one.values() if camel(one.name) in fields}
        assert relations.keys() == shown, entity.name
        sensitive = {camel(one.name) for one in entity.description.sealed}
        plain = {
            camel(name)
            for name, one in entity.description.attributes.items()
            if one.kind in placeholders._READABLE and one.meaning.logged
        }
        assert (fields.keys() & plain) - sensitive <= known.keys() | {"caller"}, entity.name


async def test_values_that_carry_headers_or_lines_stay_values(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    evil = "{{customer.city}} Bcc: x@example.com <b>&"
    ada, to_ada = await customer(make, name=evil, purchase_preferences="a\r\nBcc: all@example.com\r\n\r\nhidden")
    mailing = await drafted(
        marketer,
        make,
        await smtp_channel(make, box),
        segmentId=gid(models.Segment, await segment_of(make, ada)),
        subject="{{customer.name}} {{customer.purchasePreferences}}",
        body="{{customer.name}}",
    )
    await marketer.done("mailingSend", id=mailing)
    await send_all(database, settings)
    (envelope,) = box.received
    mail = got(box)[to_ada]
    assert mail["Subject"].strip() == f"{evil} a Bcc: all@example.com hidden"
    assert mail["Bcc"] is None
    assert envelope.rcpt_tos == [to_ada]
    assert mail.get_content().startswith(evil)
