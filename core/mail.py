"""The content and the headers of an e-mail message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime
from uuid import UUID

from core.mail_server import MailSender

MALFORMED = "The address or a header is malformed."
LONGEST_REASON = 200  # characters


@dataclass(frozen=True, slots=True)
class Letter:
    """The content of a message and its recipient. `to`: one address. `text`: plain text."""

    to: str
    subject: str
    text: str


class NotSent(Exception):
    """A message was not accepted.

    `reason`: the text to log. It must not contain an e-mail address.
    `final`: whether every further attempt would fail.
    `of_recipient`: whether the server refused the recipient.
    `uncertain`: whether the server may have accepted the message all the same.
    """

    def __init__(self, reason: str, *, final: bool, of_recipient: bool = False, uncertain: bool = False) -> None:
        super().__init__(reason[:LONGEST_REASON])
        self.final = final
        self.of_recipient = of_recipient
        self.uncertain = uncertain


def message(
    letter: Letter, sender: MailSender, id: UUID | str, at: datetime, headers: Mapping[str, str] | None = None
) -> EmailMessage:
    """Returns a message with its headers.

    `id`: an id that is the same in each attempt, so that a receiver can recognize copies. `at`: the date of the
    message. `headers`: further headers, in ASCII.

    Raises NotSent if the address is malformed, or if a header would have more than one line.
    """
    made = EmailMessage(SMTP if letter.to.rpartition("@")[0].isascii() else SMTPUTF8)
    try:
        made["From"] = Address(sender.name, addr_spec=sender.address)
        made["To"] = _with_ascii_domain(letter.to)
        made["Subject"] = letter.subject
    except (ValueError, IndexError, MessageError):
        raise NotSent(MALFORMED, final=True) from None
    if [one.addr_spec for one in made["To"].addresses] != [_with_ascii_domain(letter.to)]:
        raise NotSent(MALFORMED, final=True)  # several addresses, or one with a name
    made["Date"] = format_datetime(at)
    made["Message-ID"] = f"<{id}@{sender.address.rpartition('@')[2]}>"
    made["Auto-Submitted"] = "auto-generated"
    for name, value in (headers or {}).items():
        made[name] = value
    made.set_content(letter.text)
    return made


def _with_ascii_domain(address: str) -> str:
    """Returns an address with its domain in IDNA, because every mail server accepts an ASCII domain.

    Raises ValueError if the domain cannot be converted to IDNA.
    """
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain if domain.isascii() else domain.encode('idna').decode()}"
