"""Converts the values in a `where` argument from the client's form to the stored form.

Texts are checked before they are normalized or parsed, because these operations can be slow. The length and the
combining marks of each text are limited. So is the total length of all non-ASCII texts in one `where`.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from core import clock
from core.errors import BadUserInput, LimitExceeded
from core.money import scaled, to_minor
from core.text import accepted
from models import normal_forms
from models.description import Attribute, camel
from models.fields import Kind
from models.values import Money

MAX_TEXT = 1_000
"""The maximum length of a text in a condition. The values of attributes that can be filtered are shorter."""
MAX_FOLDED = 10_000
"""The maximum total length of the texts in a `where` that are not ASCII. Folding takes up to 3 µs per character."""
MAX_PHONES = 200
"""The maximum number of phone numbers in a `where`. Parsing one takes up to 0.1 ms."""


@dataclass(frozen=True, slots=True)
class RelativeTime:
    """A point in time relative to now. `sign`: 1 to add the duration to the current time, -1 to subtract it."""

    duration: str
    sign: int


class Operands:
    """Converts the values in one `where` argument, and limits the size of its texts.

    `zone`: the time zone in which days begin.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._now = clock.now()
        self._folded = 0
        self._phones = 0

    def stored(self, attribute: Attribute, value: object) -> Any:
        """Converts a value to the attribute's stored type.

        Raises BadUserInput if the value is not valid, and LimitExceeded if the `where` has too much text.
        """
        match value:
            case RelativeTime(duration, sign):
                shift = clock.shifted_day if attribute.kind is Kind.DAY else clock.shifted
                return shift(self._now, duration, sign, self._zone)
            case Money(amount, currency):
                try:
                    return to_minor(amount, currency)
                except ValueError as error:
                    raise BadUserInput(f"{camel(attribute.name)}: {error}") from None
            case Decimal():
                return _scaled(attribute, value)
            case str():
                return self._normal(attribute, self.text(attribute.name, value))
        return value

    def text(self, name: str, text: str) -> str:
        """Checks a text, and returns it in NFC.

        A text that is not ASCII is added to the total length of all such texts in the `where`. `name`: the name of the
        attribute, for error messages.

        Raises BadUserInput if the text is not valid, and LimitExceeded if the total is too large.
        """
        text = checked_text(name, text)
        if not text.isascii():
            self._folded += len(text)
            if self._folded > MAX_FOLDED:
                raise LimitExceeded(f"The texts of a where may have {MAX_FOLDED:,} characters in all. Use fewer.")
        return text

    def _normal(self, attribute: Attribute, text: str) -> str:
        form = attribute.meaning.form
        if form is None:
            return text
        if form is normal_forms.phone:
            self._phones += 1
            if self._phones > MAX_PHONES:
                raise LimitExceeded(f"A where may have at most {MAX_PHONES} phone numbers. Use fewer.")
        try:
            return form(text)
        except ValueError:
            return text  # a text that is not in a valid form matches no row


def checked_text(name: str, text: str) -> str:
    """Checks a text in a condition, and returns it in NFC. Raises BadUserInput if the text is not valid.

    `name`: the name of the attribute, for the error message.
    """
    try:
        return accepted(text, MAX_TEXT)
    except BadUserInput as error:
        raise BadUserInput(f"{camel(name)}: {error.message}") from None


def _scaled(attribute: Attribute, value: Decimal) -> int:
    places = attribute.meaning.places
    stored = scaled(value, places) if value.is_finite() and value.adjusted() < 30 else None
    if stored is None or abs(stored) >= 2**63:
        raise BadUserInput(f"{camel(attribute.name)} takes numbers with at most {places} decimal places. Round it.")
    return stored
