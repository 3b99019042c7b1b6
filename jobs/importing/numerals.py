"""Parses the numbers in the cells of a file. Ambiguous texts are refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

# Multiplying by `scale` must not round. The default context of the decimal module keeps only 28 digits.
_EXACT = Context(prec=120)
_MARKS = ",.'’_ \u00a0\u2009\u202f"
"""Characters that files put between groups of three digits. The last three are special spaces."""
_NUMBER = re.compile(r"([+-]?)([0-9]{1,30}(?:\.[0-9]{0,30})?|\.[0-9]{1,30})(?:[eE]([+-]?[0-9]{1,2}))?")
_MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class Numeral:
    """How numbers are written in a file.

    `scale`: a factor by which numbers are multiplied.
    `round`: the number of decimal places to round to, half away from zero; None means not to round.
    `ignore`: characters to skip. Thousands separators, such as commas, are valid only between groups of three digits.
    Other characters are valid only before and after the digits. Spaces are valid in both places.
    """

    scale: Decimal | None = None
    round: int | None = None
    ignore: str = ""
    decimal_mark: str = "."

    def __post_init__(self) -> None:
        if len(self.decimal_mark) != 1 or self.decimal_mark.isalnum() or self.decimal_mark in "+-":
            raise ValueError("the decimal mark must be one character such as a comma")
        if self.decimal_mark in self.ignore:
            raise ValueError("the decimal mark cannot be ignored; give another decimal_mark")
        if any(c.isdigit() or c in f"+-{_MINUS}" for c in self.ignore):
            raise ValueError("digits and signs cannot be ignored")

    def parse(self, text: str) -> Decimal:
        """Parses a number. Raises ValueError, with a message for users, if the text is not a number."""
        plain = self._without_ignored(text)
        found = _NUMBER.fullmatch(plain) if plain is not None else None
        if found is None:
            raise ValueError(f"{shown(text)} is not a number.")
        number = Decimal(found[0])
        if self.scale is not None:
            number = _EXACT.multiply(number, self.scale)
        if self.round is not None:
            number = number.quantize(Decimal(1).scaleb(-self.round), ROUND_HALF_UP, _EXACT)
        return number

    def _without_ignored(self, text: str) -> str | None:
        """Returns a number without ignored characters and with a decimal point, or None if a character is misplaced."""
        text = text.replace(_MINUS, "-")
        around = "".join(c for c in self.ignore if c.isspace() or c not in _MARKS)
        if around:
            text = text.strip(around)
        sign = text[:1] if text[:1] in ("+", "-") else ""
        text = text.removeprefix(sign)
        if sign and around:
            text = text.lstrip(around)
        whole, mark, rest = text.partition(self.decimal_mark)
        separators = {c for c in whole if c in self.ignore and c in _MARKS}
        if separators:
            separator = separators.pop()
            first, *groups = whole.split(separator)
            # A number does not begin with a group 0: 0,123 is more likely to have a decimal comma.
            if separators or not 1 <= len(first) <= 3 or first[:1] == "0" or any(len(one) != 3 for one in groups):
                return None
            whole = first + "".join(groups)
        if self.decimal_mark != "." and "." in whole + rest:
            return None
        return f"{sign}{whole}{'.' if mark else ''}{rest}"


PLAIN = Numeral()


def shown(text: str) -> str:
    """Returns a text in quotes for a message, shortened if it is long."""
    return repr(text if len(text) <= 60 else text[:57] + "...")
