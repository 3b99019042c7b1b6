"""Normalizes phone numbers for blind indexes: computes the terms to store for a row, and the terms to look up.

A row has two terms: its full number in E.164 format, and its national number. The full number is known if the phone
number has a country code or the row has a country. Otherwise, only the national number is known.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import phonenumbers

_EXTENSION = re.compile(r"(?:;?\s*ext\.?|x|#).*$", re.IGNORECASE)
_ABROAD = re.compile(r"\s*00\s*(?=[1-9])")  # the international prefix of most countries, an alternative to +
_NUMBER = re.compile(r"[+(]*[0-9][0-9 ()./\-]*")
_UNPLACED = "national:"


@lru_cache(4096)
def stands_for(text: str, country: str | None) -> tuple[str, str]:
    """Returns the terms to index for a row: its full number, and its national number without leading zeros.

    If the country is unknown, the first term is "national:" followed by the digits without leading zeros.
    """
    number = _digits(text)
    full = _in_full(text, country)
    if full is None:
        return _UNPLACED + _national(number), _national(number)
    code, national = full
    return f"+{code}{national}", national


def may_mean(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Returns the full numbers and the national numbers to look up for a phone number.

    Both tuples are empty if the text is not a phone number. If the text begins with a country code (+ or 00), a lookup
    finds rows with the same full number, and rows of unknown country with the same national number or the same digits.
    Such a lookup never finds a number of another country. If the text has no country code, a lookup finds all rows with
    the same national number, written with or without a trunk prefix (0, 8, 1, 06), and rows whose full number is "+"
    followed by these digits.
    """
    text = unicodedata.normalize("NFKC", text).strip()
    if not _NUMBER.fullmatch(_EXTENSION.sub("", text)):
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
    """Returns the country code and the national number without leading zeros, or None if the country is unknown.

    Removing leading zeros also removes trunk prefixes that the parser did not recognize. Italian numbers lose a zero
    that is part of the number, but stay unique without it.
    """
    region = country if country in phonenumbers.SUPPORTED_REGIONS else None
    try:
        number = phonenumbers.parse(_ABROAD.sub("+", text, count=1) if _ABROAD.match(text) else text, region)
    except phonenumbers.NumberParseException:
        return None
    return number.country_code or 0, _national(phonenumbers.national_significant_number(number))


def _digits(text: str) -> str:
    return "".join(c for c in _EXTENSION.sub("", unicodedata.normalize("NFKC", text)) if c in "0123456789")


def _national(digits: str) -> str:
    return digits.lstrip("0") or digits
