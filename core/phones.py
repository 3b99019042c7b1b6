"""Normalizes phone numbers for blind indexes, to terms that are stored or looked up.

A row has two terms: its full number in E.164 format, and its national number. The full number is known if the phone
number has a country code or the row has a country. Otherwise, only the national number is known.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import phonenumbers

LONGEST = 50
"""The maximum number of characters of a phone number to look up. A number has at most 15 digits; the rest is spacing.
"""

_DIGITS = "0123456789"
_WRITTEN = frozenset(f"{_DIGITS} ()./-")
_UNPLACED = "national:"


@lru_cache(4096)
def stands_for(text: str, country: str | None) -> tuple[str, str]:
    """Returns the two terms to index for a phone number: its full number, and its national number.

    The national number has no leading zeros. If the country is unknown, the full number is replaced by "national:" and
    the digits without leading zeros.
    """
    number = _digits(text)
    full = _in_full(text, country)
    if full is None:
        return _UNPLACED + _national(number), _national(number)
    code, national = full
    return f"+{code}{national}", national


def may_mean(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Returns the terms to look up for a search text: full numbers, and national numbers.

    Both tuples are empty if the text is not a phone number, or has more than LONGEST characters.

    A text with a country code (+ or 00) matches rows that have the same full number. It also matches rows of unknown
    country that have the same national number or the same digits. It never matches a number of another country.

    A text without a country code matches all rows that have the same national number. A trunk prefix (0, 8, 1, 06)
    makes no difference. The text also matches rows whose full number is + and these digits.
    """
    if len(text) > LONGEST:
        return (), ()
    text = unicodedata.normalize("NFKC", text).strip()
    number = _without_extension(text).lstrip("+(")
    if number[:1] not in _DIGITS or not number or not _WRITTEN.issuperset(number):
        return (), ()
    digits = _digits(text)
    full = _in_full(text, None)
    if full is not None:
        code, national = full
        unplaced = dict.fromkeys((national, f"{code}{national}", _national(digits)))
        return (f"+{code}{national}", *(_UNPLACED + one for one in unplaced)), ()
    nationals = [_national(digits)]
    if len(digits) == 11 and digits[0] in "18":
        nationals.append(_national(digits[1:]))
    if digits.startswith("06") and len(digits) in (10, 11):
        nationals.append(_national(digits[2:]))
    return (f"+{digits}",), tuple(dict.fromkeys(nationals))


def _in_full(text: str, country: str | None) -> tuple[int, str] | None:
    """Returns the country code and the national number without leading zeros, or None if the country is unknown."""
    # Removing leading zeros also removes trunk prefixes that the parser did not recognize. Italian numbers lose a zero
    # that is part of the number, but stay unique without it.
    region = country if country in phonenumbers.SUPPORTED_REGIONS else None
    try:
        number = phonenumbers.parse(_with_plus(text), region)
    except phonenumbers.NumberParseException:
        return None
    return number.country_code or 0, _national(phonenumbers.national_significant_number(number))


def _with_plus(text: str) -> str:
    """Replaces 00, the international prefix of most countries, by +."""
    number = text.lstrip()
    after = number.removeprefix("00").lstrip()
    return f"+{after}" if number.startswith("00") and after[:1] in set("123456789") else text


def _without_extension(text: str) -> str:
    """Removes the extension from a phone number. An extension begins with x, # or ext."""
    end = next((at for at, character in enumerate(text) if character in "xX#"), len(text))
    if end and text[end - 1 : end + 2].lower() == "ext":
        return text[: end - 1].rstrip().removesuffix(";")
    return text[:end]


def _digits(text: str) -> str:
    return "".join(c for c in _without_extension(unicodedata.normalize("NFKC", text)) if c in _DIGITS)


def _national(digits: str) -> str:
    return digits.lstrip("0") or digits
