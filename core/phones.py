"""Normalizes phone numbers for the blind indexes: the terms that a row is stored under, and those of a lookup.

The full number (E.164) of a row is known if it is written with a country code or if the row has a country. Otherwise
only the national number is known, and it may be a number of any country.
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
    """Returns the full number of a row, and its national number without leading zeros.

    If the country is unknown, the first is "national:" and the digits without leading zeros.
    """
    number = _digits(text)
    full = _in_full(text, country)
    if full is None:
        return _UNPLACED + _national(number), _national(number)
    code, national = full
    return f"+{code}{national}", national


def may_mean(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Returns the full numbers and the national numbers to look up for a text; none if it is not a phone number.

    With a country code (+ or 00), a lookup finds that full number, and rows of unknown country with the same national
    number or the same digits; never a number of another country. Without a country code, it finds every row with that
    national number, whether written with a trunk prefix (0, 8, 1, 06) or without, and the full number that the digits
    would be after a +.
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
    """Returns the country code and the national number without leading zeros; None if the country is unknown.

    Italian numbers lose their leading zero too, although it is part of the number. They stay unique without it, and
    trunk prefixes that the parser did not recognize are removed as well.
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
