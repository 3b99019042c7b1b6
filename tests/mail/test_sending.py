"""Tests of sending one message: encryption, login, refusals, headers and files."""

from __future__ import annotations

import asyncio
import email
import email.policy
import os
import stat
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import pytest

from core.errors import CommandError
from core.mail import Letter, NotSent, message
from core.mail_delivery import send
from core.mail_server import Encryption, MailSender, MailServer, mail_sender, mail_target
from core.settings import load
from tests.mail.postbox import SECRET, USER, certificate, mail_server

SENDER = MailSender("Sälés, Inc.", "crm@example.com")
TEXT = "Dear Jörg,\n\n.\nThis line is long. " + "x" * 2000 + "\nhttps://app.example.com/reset#" + "t" * 43 + "\n"


def made(to: str = "ada@example.com", subject: str = "Grüße") -> EmailMessage:
    return message(Letter(to, subject, TEXT), SENDER, uuid4(), datetime(2026, 11, 30, tzinfo=UTC))


def url(scheme: str, port: int, password: str = SECRET, rest: str = "") -> str:
    return f"{scheme}://{USER}:{quote(password, safe='')}@127.0.0.1:{port}{rest}"


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS:UserWarning")
async def test_to_servers_with_and_without_encryption(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trusted, context = certificate(tmp_path)
    one = made()
    async with (
        mail_server(context, login=True) as starttls,
        mail_server(context, implicit=True, login=True) as tls,
        mail_server(None) as plain,
    ):
        # An unknown certificate, and a server without STARTTLS, get neither the password nor the message.
        for target in (url("smtp", starttls.port), url("smtps", tls.port), f"smtp://127.0.0.1:{plain.port}"):
            with pytest.raises(NotSent) as caught:
                await send(mail_target(target), one, 5)
            assert not caught.value.final
        assert starttls.received == tls.received == plain.received == []
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        await send(mail_target(url("smtp", starttls.port)), one, 5)
        await send(mail_target(url("smtps", tls.port)), one, 5)
        await send(mail_target(f"smtp://127.0.0.1:{plain.port}?starttls=0"), one, 5)
        with pytest.raises(NotSent) as caught:
            await send(mail_target(url("smtp", starttls.port, "wrong")), one, 5)
        assert (caught.value.final, "wrong" in str(caught.value)) == (False, False)
        assert (starttls.encrypted, tls.encrypted, plain.encrypted) == ([True], [True], [False])
        for box in (starttls, tls, plain):
            (envelope,) = box.received
            assert (envelope.mail_from, envelope.rcpt_tos) == ("crm@example.com", ["ada@example.com"])
            assert isinstance(envelope.content, bytes)
            got = email.message_from_bytes(envelope.content, policy=email.policy.default)
            assert got.get_content().replace("\r\n", "\n") == TEXT
            assert (got["To"], got["Subject"]) == ("ada@example.com", "Grüße")
            assert got["From"].addresses[0].display_name == "Sälés, Inc."
            assert got["Message-ID"] == one["Message-ID"]
            assert max(map(len, envelope.content.split(b"\r\n"))) <= 998


async def test_refusals_are_final_or_not() -> None:
    async with mail_server(None) as box:
        target = MailServer("127.0.0.1", box.port, Encryption.NONE)
        for refuse, refuse_data, final in (
            ("550 No such user ada@example.com", None, True),
            ("451 Try later", None, False),
            (None, "554 Rejected", True),
            (None, "452 Full", False),
        ):
            box.refuse, box.refuse_data = refuse, refuse_data
            with pytest.raises(NotSent) as caught:
                await send(target, made(), 5)
            assert (caught.value.final, "ada@example" in str(caught.value)) == (final, False)
        box.refuse, box.refuse_data, box.silent = None, None, True
        with pytest.raises(NotSent, match=r"did not answer within 0\.2 s"):
            await send(target, made(), 0.2)
        box.silent = False
        # Letters beyond ASCII: in the domain as IDNA, in the name of the mailbox as they are.
        await send(target, made("jörg@müller.de"), 5)
        assert box.received[-1].rcpt_tos == ["jörg@xn--mller-kva.de"]
    with pytest.raises(NotSent) as caught:
        await send(target, made(), 5)
    assert not caught.value.final


async def test_until_a_session_is_open_it_is_certain_that_nothing_was_sent() -> None:
    async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async def rude(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    for answer in (mute, rude):
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server:
            port = server.sockets[0].getsockname()[1]
            with pytest.raises(NotSent) as caught:
                await send(MailServer("127.0.0.1", port, Encryption.NONE), made(), 0.3)
        assert (caught.value.final, caught.value.uncertain) == (False, False)
    async with mail_server(None) as box:  # a session that is open ends in the middle of a message
        box.silent = True
        with pytest.raises(NotSent) as caught:
            await send(MailServer("127.0.0.1", box.port, Encryption.NONE), made(), 0.3)
        assert caught.value.uncertain


@pytest.mark.parametrize(
    ("to", "subject"),
    [
        ("ada@example.com\r\nBcc: eve@example.com", "x"),
        ("ada@example.com\nBcc: eve@example.com", "x"),
        ("ada@example.com, eve@example.com", "x"),
        ("Ada <ada@example.com>", "x"),
        ("ada@example.com", "x\r\nBcc: eve@example.com"),
        ("ada@example.com", "x\nBcc: eve@example.com"),
        ("", "x"),
        ("ada", "x"),
    ],
)
def test_nobody_adds_a_header(to: str, subject: str) -> None:
    with pytest.raises(NotSent) as caught:
        made(to, subject)
    assert caught.value.final


_WORDS = (
    "=?utf-8?q?x=0D=0ABcc:_eve@example.com=0D=0AX-A:_?=",
    "=?utf-8?q?x=0D=0A=0D=0AA_body?=",
    "=?utf-8?b?eA0KQmNjOiBldmVAZXhhbXBsZS5jb20=?=",
    "=?us-ascii?q?plain?=",
    "=?utf-8?q?a?= =?utf-8?q?b?=",
    "=?",
    "?=",
    "Grüße =?utf-8?q?x=0A?= und mehr",
    "a" * 75,
    "a" * 1_000,
    "ü" * 1_000,
    "word " * 199 + "end",
    " spaces at both ends ",
    "\u202ebidi",
    'quotes " and \\ and <angles> and (comments), "',
    "北京市 =?utf-8?q?=E5=0A?=",
    "",
)


@pytest.mark.parametrize("text", _WORDS)
@pytest.mark.parametrize("to", ["ada@example.com", "jörg@example.com"])
def test_subjects_and_names_arrive_as_they_are(text: str, to: str) -> None:
    link = f"<http://127.0.0.1:8000/unsubscribe/{'a' * 120}>"
    id = "b" * 120
    sender = MailSender(text, "crm@example.com")
    at = datetime(2026, 11, 30, tzinfo=UTC)
    whole = bytes(message(Letter(to, text, "The body"), sender, id, at, {"List-Unsubscribe": link}))
    head, body = whole.split(b"\r\n\r\n", 1)
    assert body == b"The body\r\n"
    got = email.message_from_bytes(whole, policy=email.policy.compat32)  # which decodes nothing by itself
    own = ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "List-Unsubscribe"]
    assert got.keys() == [*own, "Content-Type", "Content-Transfer-Encoding", "MIME-Version"]
    assert str(make_header(decode_header(got["Subject"]))).strip() == text.strip()
    name, address = parseaddr(got["From"])
    assert (str(make_header(decode_header(name))).strip(), address) == (text.strip(), "crm@example.com")
    lines = head.decode().split("\r\n")
    # Receivers decode no encoded words in addresses and ids (RFC 2047, section 5).
    assert {f"To: {to}", f"List-Unsubscribe: {link}", f"Message-ID: <{id}@example.com>"} <= {*lines}
    assert all(line.isprintable() for line in lines if not line.startswith("From"))


@pytest.mark.parametrize(
    "text", ["x\r\nBcc: eve@example.com", "x\n y", "x\ry", "x\x00", "x\x85y", "x\u2028y", "\ud800"]
)
@pytest.mark.parametrize("place", ["subject", "name", "header"])
def test_no_header_has_more_lines_than_its_own(text: str, place: str) -> None:
    letter = Letter("ada@example.com", text if place == "subject" else "x", "")
    sender = MailSender(text if place == "name" else "x", "crm@example.com")
    headers = {"X-A": text} if place == "header" else {}
    with pytest.raises(NotSent) as caught:
        _ = message(letter, sender, "id", datetime(2026, 11, 30, tzinfo=UTC), headers)
    assert caught.value.final


async def test_to_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    one = made()
    before = os.umask(0)
    try:
        await send(folder, one, 5)
        await send(folder, one, 5)
    finally:
        os.umask(before)
    (file,) = folder.iterdir()
    assert (stat.S_IMODE(file.stat().st_mode), stat.S_IMODE(folder.stat().st_mode)) == (0o600, 0o700)
    assert file.name == one["Message-ID"].strip("<>").partition("@")[0] + ".eml"
    assert email.message_from_bytes(file.read_bytes(), policy=email.policy.default)["To"] == "ada@example.com"
    (tmp_path / "file").write_text("")
    with pytest.raises(NotSent) as caught:
        await send(tmp_path / "file" / "mail", one, 5)
    assert not caught.value.final


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("smtp://mail.example.com", MailServer("mail.example.com", 587)),
        ("smtps://mail.example.com", MailServer("mail.example.com", 465, Encryption.TLS)),
        ("smtp://u%40x:p%3A%2F@h:25", MailServer("h", 25, Encryption.STARTTLS, "u@x", "p:/")),
        ("smtp://u:p@localhost:25?starttls=0", MailServer("localhost", 25, Encryption.NONE, "u", "p")),
        ("smtp://h?starttls=1", MailServer("h", 587)),
        ("file:///var/spool/rap%20port", Path("/var/spool/rap port")),
    ],
)
def test_a_setting_says_where_mail_goes(text: str, target: MailServer | Path) -> None:
    assert mail_target(text) == target


@pytest.mark.parametrize(
    "text",
    [
        *("mail.example.com", "http://h", "smtp://", "smtp://h:0", "smtp://h:99999", "smtp://h/x", "file://host/x"),
        *(
            "file:///",
            "smtp://u:hunter2@h?starttls=0",
            "smtps://u:hunter2@h?starttls=0",
            "smtp://h?tls=1",
            "smtp://h?x",
        ),
    ],
)
def test_a_setting_that_is_none_is_refused_without_its_value(text: str) -> None:
    with pytest.raises(CommandError) as caught:
        mail_target(text)
    assert "hunter2" not in caught.value.message


def test_settings_never_show_the_password(tmp_path: Path) -> None:
    settings = load(
        {
            "RAPPORT_DATABASE_URL": f"sqlite://{tmp_path / 'a.sqlite3'}",
            "RAPPORT_SMTP_URL": "smtp://u:hunter2@h",
            "RAPPORT_MAIL_FROM": "Sales <crm@example.com>",
        }
    )
    assert settings.mail_sender == MailSender("Sales", "crm@example.com")
    assert "hunter2" not in repr(settings) + str(settings.mail)
    for wrong in ("crm", "a@b.c\nBcc: d@e.f", "A\r\nBcc: d@e.f <a@b.c>", "a@b.c, d@e.f", "<a@b.c"):
        with pytest.raises(CommandError):
            mail_sender(wrong)
