"""Tests of bounces and answers of mailings: genuine, forged and malformed."""

from __future__ import annotations

import base64
import os
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from email.message import EmailMessage
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from jobs import incoming_mail as job
from models.dialect.base import Database
from resolvers import registry
from resolvers.marketing import incoming_mail
from resolvers.marketing.incoming_mail import LARGEST, Outcome, read
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph, gid
from tests.mail.postbox import Postbox, mail_server
from tests.marketing.sending import got, segment_of, send_all, smtp_channel
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, _, database, make, graph = shared_fixtures("module")
_numbers = count(1)


@pytest.fixture(scope="module")
async def settings(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Settings]:
    async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
        folder = tmp_path_factory.mktemp("arriving")
        yield replace(made, webhook_private_targets=True, mail_in=folder)


@pytest.fixture
async def box() -> AsyncIterator[Postbox]:
    async with mail_server(None) as made:
        yield made


class Sent:
    """A message that was sent to a customer. `mail`: the message as the mail server has got it."""

    def __init__(self, customer: UUID, address: str, mail: EmailMessage) -> None:
        self.customer = customer
        self.address = address
        self.mail = mail

    async def delivery(self, graph: Graph) -> dict[str, Any]:
        """Returns the delivery."""
        query = "query($id: ID!) { customer(id: $id)"
        query += " { mailDeliveries(first: 2) { nodes { status reason repliedAt } } } }"
        found = await graph(query, id=gid(models.Customer, self.customer))
        (one,) = found["customer"]["mailDeliveries"]["nodes"]
        return dict(one)


@pytest.fixture
async def sent(graph: Graph, make: Make, database: Database, settings: Settings, box: Postbox) -> Sent:
    address = f"b{next(_numbers)}@example.com"
    customer = await make(models.Customer, email=address)
    made = await graph.done(
        "mailingCreate",
        name=f"Mailing {next(_numbers)}",
        kind="MARKETING",
        channelId=gid(models.Channel, await smtp_channel(make, box)),
        subject="News",
        body="Hello",
        segmentId=gid(models.Segment, await segment_of(make, customer)),
    )
    await graph.done("mailingSend", id=made["id"])
    await send_all(database, settings)
    return Sent(customer, address, got(box)[address])


def bounce(sent: Sent, status: str = "5.1.1", action: str = "failed", *, whole: bool = True, id: str = "") -> bytes:
    """Returns a report as mail servers send it, with the whole message or with its headers alone."""
    original = sent.mail.as_bytes()
    if id:
        original = original.replace(sent.mail["Message-ID"].encode(), id.encode())
    if not whole:
        original = original.partition(b"\n\n")[0] + b"\n\n"
    kind = "message/rfc822" if whole else "text/rfc822-headers"
    return (
        (
            "From: MAILER-DAEMON@mx.example.com\r\nTo: rapport@localhost\r\nSubject: Undelivered\r\n"
            "MIME-Version: 1.0\r\n"
            'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
            "--b\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n"
            "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\n"
            f"Final-Recipient: rfc822; {sent.address}\r\nAction: {action}\r\nStatus: {status}\r\n\r\n"
            f"--b\r\nContent-Type: {kind}\r\n\r\n"
        ).encode()
        + original
        + b"\r\n--b--\r\n"
    )


def reply(sent: Sent, **headers: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"] = sent.address, "rapport@localhost"
    made["Subject"] = "Re: News"
    made["Message-ID"] = f"<answer-{next(_numbers)}@example.com>"
    made["In-Reply-To"] = sent.mail["Message-ID"]
    for name, value in headers.items():
        del made[name.replace("_", "-")]
        if value:
            made[name.replace("_", "-")] = value
    made.set_content("I am interested.\nCall me.")
    return made


async def suppressed(graph: Graph) -> set[str]:
    found = (await graph("{ suppressions(first: 100) { nodes { address } } }"))["suppressions"]["nodes"]
    return {one["address"] for one in found}


@pytest.mark.parametrize("whole", [True, False])
async def test_a_bounce_suppresses_the_address(
    graph: Graph, database: Database, settings: Settings, sent: Sent, whole: bool
) -> None:
    assert await job.take(database, settings, bounce(sent, whole=whole)) is Outcome.BOUNCED
    found = await sent.delivery(graph)
    assert found["status"] == "BOUNCED"
    assert sent.address not in found["reason"]
    assert sent.address in await suppressed(graph)
    async with unchanged(database):
        assert await job.take(database, settings, bounce(sent)) is Outcome.IGNORED


async def test_a_soft_bounce_does_not(graph: Graph, database: Database, settings: Settings, sent: Sent) -> None:
    async with unchanged(database):
        for action, status in (("delayed", "4.4.1"), ("delivered", "2.0.0"), ("relayed", "5.0.0"), ("", "5.1.1")):
            assert await job.take(database, settings, bounce(sent, status, action)) is Outcome.IGNORED
    assert await job.take(database, settings, bounce(sent, "4.2.2")) is Outcome.BOUNCED
    assert (await sent.delivery(graph))["status"] == "BOUNCED"
    assert sent.address not in await suppressed(graph)


async def test_forged_and_malformed_mail_changes_nothing(
    graph: Graph, database: Database, settings: Settings, sent: Sent
) -> None:
    id = sent.mail["Message-ID"]
    forged = [f"<{'x' * 43}@localhost>", id.replace("@", "x@"), f"<A{id[2:]}" if id[1] != "A" else f"<B{id[2:]}"]
    mails = [bounce(sent, id=one) for one in forged]
    mails += [reply(sent, In_Reply_To=one).as_bytes() for one in forged]
    mails += [
        b"",
        b"\0" * 100,
        b"Content-Type: multipart/report; boundary=b\r\n\r\n" + b"--b\r\n" * 1_000,
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3_000)),
        b"In-Reply-To: " + b"<" * 500_000,
        b"References: " + b" ".join(b"<%d@x>" % n for n in range(100_000)),
        reply(sent, Auto_Submitted="auto-replied").as_bytes(),
        reply(sent, In_Reply_To="").as_bytes(),
    ]
    async with unchanged(database):
        for mail in mails:
            begun = time.perf_counter()
            assert await job.take(database, settings, mail) is Outcome.IGNORED
            assert time.perf_counter() - begun < 5
    assert (await sent.delivery(graph))["status"] == "SENT"


async def test_an_answer_becomes_an_activity(graph: Graph, database: Database, settings: Settings, sent: Sent) -> None:
    mail = reply(sent).as_bytes()
    assert await job.take(database, settings, mail) is Outcome.REPLIED
    found = await sent.delivery(graph)
    assert (found["status"], found["repliedAt"] is not None) == ("REPLIED", True)
    query = """query($id: ID!) { customer(id: $id) { activities(first: 9, orderBy: [{field: CREATED_AT}]) { nodes {
               kind direction subject body occurredAt } } } }"""
    nodes = (await graph(query, id=gid(models.Customer, sent.customer)))["customer"]["activities"]["nodes"]
    assert len(nodes) == 1
    assert nodes[0].pop("occurredAt") is not None
    assert nodes == [
        {"kind": "EMAIL", "direction": "INBOUND", "subject": "Re: News", "body": "I am interested.\nCall me."}
    ]
    async with unchanged(database):
        assert await job.take(database, settings, mail) is Outcome.REPLIED  # the same mail again
    other = reply(sent, In_Reply_To="", References=f"<other@example.com> {sent.mail['Message-ID']}").as_bytes()
    assert await job.take(database, settings, other) is Outcome.REPLIED
    nodes = (await graph(query, id=gid(models.Customer, sent.customer)))["customer"]["activities"]["nodes"]
    assert len(nodes) == 2


async def test_answers_that_say_odd_things(graph: Graph, database: Database, settings: Settings, sent: Sent) -> None:
    odd = reply(sent, Subject="\u0301" * 300)
    odd.set_content("e" + "\u0301" * 50)
    assert await job.take(database, settings, odd.as_bytes()) is Outcome.REPLIED
    long = reply(sent, Subject="x" * 900)
    long.set_content("word \x07 " * 20_000)
    assert await job.take(database, settings, long.as_bytes()) is Outcome.REPLIED
    html = reply(sent)
    html.set_content("<p>Hello</p>", subtype="html")
    assert await job.take(database, settings, html.as_bytes()) is Outcome.REPLIED
    unknown = reply(sent).as_bytes().replace(b'charset="utf-8"', b'charset="no-such-charset"')
    assert await job.take(database, settings, unknown) in (Outcome.REPLIED, Outcome.IGNORED)
    query = "query($id: ID!) { customer(id: $id) { activities(first: 9) { totalCount } } }"
    found = await graph(query, id=gid(models.Customer, sent.customer))
    assert found["customer"]["activities"]["totalCount"] >= 3


CHARSETS = {
    "utf-8": "Grüße, 北京",
    "iso-8859-1": "Grüße",
    "Windows-1252": "Grüße – “so”",
    "koi8-r": "Привет",
    "gb18030": "北京",
    "big5": "臺北",
    "iso-2022-jp": "東京",
    "shift_jis": "東京",
    "euc-kr": "서울",
    "utf-16": "Grüße",
}


@pytest.mark.parametrize("charset", CHARSETS)
async def test_answers_in_charsets_of_mail(
    graph: Graph, database: Database, settings: Settings, sent: Sent, charset: str
) -> None:
    assert await read_in(charset, CHARSETS[charset].encode(charset), settings, sent) == CHARSETS[charset]


@pytest.mark.parametrize(
    "charset", ["punycode", "idna", "zlib_codec", "rot13", "unicode_escape", "undefined", "x" * 99]
)
async def test_codecs_that_are_no_charsets_are_not_used(
    graph: Graph, database: Database, settings: Settings, sent: Sent, charset: str
) -> None:
    # Of these, punycode would take a minute for a text of 1 MiB.
    text = "-" + "ab\\x41" * 100_000
    assert await read_in(charset, text.encode(), settings, sent) == text[:10_000]


async def read_in(charset: str, content: bytes, settings: Settings, sent: Sent) -> str | None:
    """Returns the text of an answer. `content`: its body, in the charset that it names."""
    mail = reply(sent)
    mail.set_content("")
    head = mail.as_bytes().replace(b'charset="utf-8"', f'charset="{charset}"'.encode()).partition(b"\n\n")[0]
    head = head.replace(b"Content-Transfer-Encoding: 7bit", b"Content-Transfer-Encoding: base64")
    found = incoming_mail.read(settings, head + b"\n\n" + base64.encodebytes(content))
    assert isinstance(found, incoming_mail.Reply)
    return found.text


async def test_an_answer_about_somebody_who_was_deleted(
    graph: Graph, make: Make, database: Database, settings: Settings, sent: Sent
) -> None:
    await make.changes.delete(registry.of(models.Customer), sent.customer, None)
    async with unchanged(database):
        assert await job.take(database, settings, reply(sent).as_bytes()) is Outcome.IGNORED


async def test_a_folder_is_emptied(graph: Graph, database: Database, settings: Settings, sent: Sent) -> None:
    folder = settings.mail_in
    assert folder is not None
    (folder / "1.eml").write_bytes(reply(sent).as_bytes())
    (folder / "2.eml").write_bytes(b"nonsense")
    (folder / ".hidden").write_bytes(bounce(sent))
    assert await job.take_folder(database, settings) == 2
    assert [path.name for path in folder.iterdir()] == [".hidden"]
    assert (await sent.delivery(graph))["status"] == "REPLIED"
    new = folder / "new"  # now it is a maildir
    new.mkdir()
    (new / "1700000000.M1.host:2,").write_bytes(bounce(sent))
    assert await job.take_folder(database, settings) == 1
    assert (await sent.delivery(graph))["status"] == "BOUNCED"
    assert await job.take_folder(database, settings) == 0
    new.rmdir()
    assert await job.take_folder(database, replace(settings, mail_in=folder / "missing")) == 0
    assert await job.take_folder(database, replace(settings, mail_in=None)) == 0


async def test_a_bounce_that_is_faster_than_the_worker_waits(
    graph: Graph, make: Make, database: Database, settings: Settings, sent: Sent
) -> None:
    folder = settings.mail_in
    assert folder is not None
    delivery = (await database.fetch(f"SELECT id FROM mail_delivery WHERE customer_id = '{sent.customer}'"))[0][0]

    async def status(value: str) -> None:
        async with database.transaction() as transaction:
            await transaction.fetch(f"UPDATE mail_delivery SET status = '{value}' WHERE id = '{delivery}' RETURNING id")

    await status("PENDING")
    path = folder / "early.eml"
    path.write_bytes(bounce(sent))
    assert await job.take_folder(database, settings) == 0
    assert path.exists()
    os.utime(path, (0, 0))
    assert await job.take_folder(database, settings) == 1  # nobody waits for ever
    path.write_bytes(bounce(sent))
    await status("SENT")
    assert await job.take_folder(database, settings) == 1
    assert (await sent.delivery(graph))["status"] == "BOUNCED"


async def test_a_mail_that_fails_is_set_aside(
    database: Database, settings: Settings, sent: Sent, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def breaks(*_: Any) -> Outcome:
        raise ZeroDivisionError

    monkeypatch.setattr("resolvers.marketing.incoming_mail.take", breaks)
    path = tmp_path / "one.eml"
    path.write_bytes(bounce(sent))
    there = replace(settings, mail_in=tmp_path)
    for _ in range(2):
        assert await job.take_folder(database, there) == 0
        assert [one.name for one in tmp_path.iterdir()] == ["one.eml.failed"]


def test_only_the_beginning_of_a_mail_is_read(settings: Settings) -> None:
    assert read(settings, b"Subject: x\r\n\r\n" + b"x" * (20 * LARGEST)) is None
