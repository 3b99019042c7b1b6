"""The content and the headers of an e-mail message."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.errors import MessageError
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8, EmailPolicy
from email.utils import format_datetime, formataddr
from typing import Any
from uuid import UUID

from core.mail_server import MailSender

MALFORMED = "The address or a header is malformed."
LONGEST_REASON = 200  # characters

_NOT_IN_A_LINE = {"Cc", "Cs", "Zl", "Zp"}
"""The Unicode categories of control characters, of lone surrogates, and of line and paragraph separators."""

_LONGEST_LINE = 76
"""The length of a line from which on a subject is folded, which needs encoded words (RFC 2047)."""


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
    policy = SMTP if letter.to.rpartition("@")[0].isascii() else SMTPUTF8
    made = EmailMessage(policy)
    try:
        to = _with_ascii_domain(letter.to)
        recipients = policy.header_factory("To", to).addresses
        if [one.addr_spec for one in recipients] != [to]:
            raise ValueError("There are several addresses, or there is one with a name.")
        address = Address(sender.name, addr_spec=sender.address)
        written = {
            "From": _WrittenHeader(formataddr((_encoded(sender.name, "From"), sender.address)), (address,)),
            "To": _WrittenHeader(_line(to), recipients),
            "Subject": _WrittenHeader(_encoded(letter.subject, "Subject")),
            "Date": _WrittenHeader(format_datetime(at)),
            "Message-ID": _WrittenHeader(f"<{id}@{sender.address.rpartition('@')[2]}>"),
            "Auto-Submitted": _WrittenHeader("auto-generated"),
            **{name: _WrittenHeader(_line(value)) for name, value in (headers or {}).items()},
        }
    except (ValueError, IndexError, MessageError):
        raise NotSent(MALFORMED, final=True) from None
    for name, value in written.items():
        value.name = name
        made[name] = value
    made.set_content(letter.text)
    return made


class _WrittenHeader(str):
    """The value of a header, as it is written.

    The classes of Python's `email` package decode the encoded words (RFC 2047) in the text that they are given, and
    write line breaks in them as line breaks: whoever chooses a part of a subject could add headers. They also encode
    what is longer than a line, such as the address in List-Unsubscribe, which no receiver decodes.
    """

    name: str
    addresses: tuple[Any, ...]

    def __new__(cls, value: str, addresses: tuple[Any, ...] = ()) -> _WrittenHeader:
        """`value`: one line, or several, each of which but the first begins with a space.

        `addresses`: the addresses in the header.
        """
        made = super().__new__(cls, value)
        made.addresses = addresses
        return made

    def fold(self, *, policy: EmailPolicy[Any]) -> str:
        """Returns the lines of the header."""
        return policy.linesep.join(f"{self.name}: {self}".split("\n")) + policy.linesep


def _encoded(text: str, name: str) -> str:
    """Returns a text that receivers read as it is, also if it looks like encoded words. Long texts are folded.

    `name`: the name of the header. Raises ValueError if the text has more than one line.
    """
    if _line(text).isascii() and "=?" not in text and len(name) + len(text) < _LONGEST_LINE:
        return text
    return Header(text, "utf-8", maxlinelen=_LONGEST_LINE, header_name=name).encode(linesep="\n")


def _line(text: str) -> str:
    """Returns the text. Raises ValueError if it has more than one line, or control characters."""
    if not text.isprintable() and any(unicodedata.category(sign) in _NOT_IN_A_LINE for sign in text):
        raise ValueError("The text has more than one line.")
    return text


def _with_ascii_domain(address: str) -> str:
    """Returns an address with its domain in IDNA, because every mail server accepts an ASCII domain.

    Raises ValueError if the domain cannot be converted to IDNA.
    """
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain if domain.isascii() else domain.encode('idna').decode()}"
