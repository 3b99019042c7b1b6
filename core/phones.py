"""Phone numbers: what a number that people typed stands for, and which numbers a look-up may mean.

A row's number is known in full (E.164) when it is written with its country's code, or the row names its country. Else
all that is known is the national number, and any country may have it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import phonenumbers

_EXTENSION = re.compile(r"(?:;?\s*ext\.?|x|#).*$", re.IGNORECASE)
_ABROAD = re.compile(r"\s*00\s*(?=[1-9])")
_NUMBER = re.compile(r"[+(]*[0-9][0-9 ()./\-]*")
_UNPLACED = "national:"


@lru_cache(4096)
def stands_for(text: str, country: str | None) -> tuple[str, str]:
    """A row's number in full, and its national number without leading zeros.

    Where the country is not known, the first is the digits as they stand, marked as such.
    """
    number = _digits(text)
    full = _in_full(text, country)
    if full is None:
        return _UNPLACED + _national(number), _national(number)
    code, national = full
    return f"+{code}{national}", national


def may_mean(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What finds the rows with a number: numbers in full, and national ones; none for what is no number.

    With a country's code (+ or 00) it finds that number in full; of the rows whose country is not known, also those
    with its national number, or with its digits as they stand; never another country's. Without one it finds every
    row with that national number, be it written with a trunk prefix (0, 8, 1, 06) or without, and the number that it
    would be if a + had been left out.
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
    """The country's code and the national number without leading zeros, as far as they can be told.

    Italy's zeros go as well: what remains is still one subscriber's, and a trunk prefix that was not told apart goes.
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
