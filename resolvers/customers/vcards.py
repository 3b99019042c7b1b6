"""Contacts as vCards: written as version 4.0 (RFC 6350), read as version 3.0 or 4.0."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import date
from urllib.parse import unquote

from core.birth_dates import YearlessDay
from core.content_lines import Component, Line, read, written, written_raw
from core.errors import LimitExceeded, Problem, ProblemCode, Refused
from models.customers import CustomerKind
from resolvers.changes.identified_rows import IdentifiedRow, uid_of
from resolvers.search.record import Record

MOST_CARDS = 500
"""The maximum number of cards that are read at once."""

PROPERTIES = {
    "full_name": "FN",
    "job_title": "TITLE",
    "email": "EMAIL",
    "phone": "TEL",
    "birth_date": "BDAY",
    "external_id": "UID",
    "id": "UID",
    "expected_version": "X-RAPPORT-VERSION",
}
"""The properties of a card by the columns that they set."""

_VERSION = PROPERTIES["expected_version"]
_READ = frozenset({"VERSION", "KIND", "N", *PROPERTIES.values()})
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T[0-9:Z+-]{0,20})?")
_YEARLESS = re.compile(r"--(\d\d)-?(\d\d)")
_PART_OF_DAY = re.compile(r"---\d\d|--\d\d|\d{4}(?:-\d\d)?")
_UNPREFERRED = 101
_LARGEST = 2**31 - 1


def written_card(contact: Record, customer: Record | None, hidden: Collection[str]) -> str:
    """Returns a contact as a vCard.

    `customer`: its customer; None to leave that out. `hidden`: the columns of the contact to leave out, because they
    are masked.
    """
    shown = {name: contact[name] for name in PROPERTIES if name in contact and name not in hidden}
    lines = [
        "BEGIN:VCARD\r\n",
        "VERSION:4.0\r\n",
        "PRODID:-//Rapport//Rapport//EN\r\n",
        written_raw("UID", uid_of(contact.id)),
        "KIND:individual\r\n",
        written("FN", contact["full_name"]),
    ]
    if customer is not None and customer["kind"] == CustomerKind.COMPANY:
        lines.append(written("ORG", customer["name"]))
    lines += [written(PROPERTIES[name], shown[name]) for name in ("job_title", "email", "phone") if shown.get(name)]
    if shown.get("birth_date"):
        lines.append(written_raw("BDAY", str(shown["birth_date"])[:2] + str(shown["birth_date"])[2:].replace("-", "")))
    lines.append(written_raw("REV", f"{contact['updated_at']:%Y%m%dT%H%M%SZ}"))
    lines.append(written_raw(_VERSION, str(contact["version"])))
    lines.append("END:VCARD\r\n")
    return "".join(lines)


def read_cards(text: str) -> list[IdentifiedRow]:
    """Returns the contacts of vCards. What Rapport has no field for is left out, and no address is followed.

    Takes about a second for the longest text, so call it in a thread. Raises Refused (INVALID, REQUIRED) if the text
    contains no vCards, or anything else; LimitExceeded if there are more than MOST_CARDS.
    """
    try:
        cards = read(text, _READ)
    except ValueError as error:
        raise Refused.one(ProblemCode.INVALID, str(error), "vcards") from None
    if not cards:
        raise Refused.one(ProblemCode.REQUIRED, "Give at least one vCard.", "vcards")
    other = next((card for card in cards if card.name != "VCARD"), None)
    if other is not None:
        raise Refused.one(ProblemCode.INVALID, "This is not a vCard: it does not begin with BEGIN:VCARD.", "vcards")
    if len(cards) > MOST_CARDS:
        raise LimitExceeded(f"At most {MOST_CARDS} cards are taken at once; this has {len(cards):,}. Split it.")
    return [_contact(card) for card in cards]


class _Reading:
    """The row that is read from a card."""

    def __init__(self, card: Component) -> None:
        self.card = card
        self.row = IdentifiedRow(
            problems=[Problem((name,), ProblemCode.INVALID, message) for name, message in card.problems]
        )

    def refuse(self, name: str, message: str) -> None:
        self.row.problems.append(Problem((name,), ProblemCode.INVALID, message))

    def preferred(self, name: str) -> Line | None:
        """Returns the preferred line with a name, by default the first one."""
        lines = self.card.all(name)
        return min(lines, key=_preference) if lines else None


def _contact(card: Component) -> IdentifiedRow:
    reading = _Reading(card)
    versions = [line.value.strip() for line in card.all("VERSION")]
    if versions not in (["3.0"], ["4.0"]):
        reading.refuse("VERSION", "Only vCards of the versions 3.0 and 4.0 are taken.")
        return reading.row
    kind = card.first("KIND")
    if kind is not None and kind.text.strip().lower() != "individual":
        reading.refuse("KIND", "Only cards of persons are taken: KIND:individual.")
    if card.parts:
        reading.refuse("BEGIN", "There is a card within this card.")
    for line in card.lines:
        if line.parameter("ENCODING") or line.parameter("CHARSET") not in ("", "UTF-8"):
            reading.refuse(line.name, "Only UTF-8 without a further encoding is taken.")
    row = reading.row
    readers: tuple[tuple[str, Callable[[Line], str]], ...] = (
        ("full_name", _name),
        ("job_title", _text),
        ("email", _text),
        ("phone", _phone),
    )
    for column, read_value in readers:
        if (preferred := reading.preferred(PROPERTIES[column])) is not None:
            row.values[column] = read_value(preferred) or None
    if not row.values.get("full_name") and (name := card.first("N")) is not None:
        row.values["full_name"] = _of_parts(name)
    if not row.values.get("full_name") and not any(one.field == ("FN",) for one in row.problems):
        row.problems.append(Problem(("FN",), ProblemCode.REQUIRED, "A card must have a name."))
    _read_birth_date(reading)
    uid, version = card.first("UID"), card.first(_VERSION)
    row.uid = uid.text.strip() if uid is not None else ""
    if version is not None:
        text = version.value.strip()
        if text.isascii() and text.isdigit() and len(text) <= len(str(_LARGEST)) and int(text) <= _LARGEST:
            row.expected_version = int(text)
        else:
            reading.refuse(_VERSION, "This is not a version.")
    return row


def _preference(line: Line) -> int:
    given = line.parameter("PREF")
    if given.isascii() and given.isdigit() and len(given) <= 3:
        return int(given)
    is_preferred = any("PREF" in one.upper().split(",") for one in line.parameters.get("TYPE", ()))
    return 1 if is_preferred else _UNPREFERRED


def _text(line: Line) -> str:
    return line.text.strip()


def _name(line: Line) -> str:
    return " ".join(line.text.split())


def _phone(line: Line) -> str:
    """Returns a phone number, which may be an address such as tel:+1-555-0100;ext=12."""
    text = line.text.strip()
    if text[:4].lower() != "tel:":
        return text
    number, *parameters = unquote(text[4:]).split(";")
    extension = next((one[4:] for one in parameters if one.lower().startswith("ext=")), "")
    return f"{number} x{extension}" if extension else number


def _of_parts(line: Line) -> str | None:
    """Returns a name from the parts of N: family name, given names, additional names, prefixes and suffixes."""
    parts = [" ".join(one.split()) for one in line.fields]
    family, given, additional, before, after = (*parts[:5], *[""] * (5 - len(parts[:5])))
    return " ".join(one for one in (before, given, additional, family, after) if one) or None


def _read_birth_date(reading: _Reading) -> None:
    line = reading.card.first("BDAY")
    if line is None:
        return
    text = line.text.strip()
    omitted = line.parameter("X-APPLE-OMIT-YEAR")
    if _PART_OF_DAY.fullmatch(text) is not None or line.parameter("VALUE") == "TEXT":
        return  # a contact has a whole date, a month and day, or nothing
    found, yearless = _DAY.fullmatch(text), _YEARLESS.fullmatch(text)
    if found is not None and omitted != "" and text.startswith(omitted):
        yearless = _YEARLESS.fullmatch(f"--{found[2]}{found[3]}")
    found = yearless or found
    try:
        of = date if yearless is None else YearlessDay.of
        reading.row.values["birth_date"] = of(*map(int, found.groups())) if found is not None else None
    except ValueError:
        found = None
    if found is None and text:
        reading.refuse("BDAY", "This is not a date such as 19850412.")
