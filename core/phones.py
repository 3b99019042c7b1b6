"""Parses phone numbers as people write them, and computes the terms of their blind indexes.

A row has two terms: its full number in E.164 format, and its national number. The full number is known if the phone
number has a country code or the row has a country. Otherwise, only the national number is known. Terms do not include
the extension.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import phonenumbers

from core.letters import is_invisible, signs

LONGEST = 50
"""The maximum number of characters of a phone number to look up. A number has at most 15 digits; the rest is spacing.
"""

_LEAST_DIGITS, _MOST_DIGITS = 3, 18
"""The number of digits without an extension. E.164 allows 15; the prefix 00 and a trunk prefix may come with them."""
_LEAST_OF_TWO = 7
"""The number of digits before a slash that separates two numbers. Area codes are shorter."""

_DIGITS = "0123456789"
_WRITTEN = frozenset(f"{_DIGITS} ()./-")
_PLAIN = re.compile(r"[+0-9][0-9 ().-]*[0-9]")
"""A number in ASCII without an extension, as most are."""
_NO_DIGITS = re.compile("[^0-9]+")
_INTERNATIONAL = re.compile(r"\+[0-9][0-9 ().-]*")
_NATIONAL_DIGITS = range(2, 18)
"""The numbers of digits after the country code that `phonenumbers` accepts."""
_UNPLACED = "national:"

_EXTENSION = re.compile(
    r"""(?:
        [;,(]?[ ]{0,2}(?P<word>[^\W\d_]{1,10}+|[#~])[ ]?[.:=]{0,2}
        | ,{1,3}  # a pause while dialling
        | /[ ]?-  # Austria
    )[ ]{0,2}(?P<digits>[0-9]{1,7})\)?\Z""",
    re.VERBOSE,
)
_EXTENSION_WORDS = frozenset(
    (
        *("#", "~", "x", "ext", "extn", "extension", "extensión", "anexo", "int", "interno", "ramal", "poste"),
        *("durchwahl", "dw", "apparat", "app", "nst", "toestel", "tst", "ankn", "anknytning", "lokal"),
        *("wew", "linka", "klapka", "mellék", "dahili", "доб", "内线", "分机", "转", "内線", "내선"),
    )
)
"""What stands before an extension, in lower case: signs, and words and abbreviations of several languages."""
_LONGEST_EXTENSION = 30
"""The number of characters at the end of a text in which an extension is looked for."""

_OF_A_SPREADSHEET = re.compile(r"\+?[0-9]+\.0+|[0-9]+,0+")
"""A number that was read as a floating-point number, and written as one, with a decimal point or comma."""

_SLASH = re.compile(r"/ *-")
_SECOND_NUMBER = re.compile(r"/ *(?:\+|0)")


@lru_cache(4096)
def stands_for(text: str, country: str | None) -> tuple[str, str]:
    """Returns the two terms to index for a phone number: its full number, and its national number.

    The national number has no leading zeros. If the country is unknown, the first term is "national:" followed by the
    national number.
    """
    number, _ = _parts(text)
    full = _in_full(number, country)
    if full is None:
        national = _national(_digits(number))
        return _UNPLACED + national, national
    code, national = full
    return f"+{code}{national}", national


def may_mean(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Returns the terms to look up for a search text: full numbers, and national numbers.

    Both tuples are empty if the text is not a phone number, or has more than LONGEST characters.

    A text with a country code (+ or 00) matches rows that have the same full number. It also matches rows of unknown
    country that have the same national number or the same digits. It never matches a number of another country.

    A text without a country code matches all rows that have the same national number. A trunk prefix (0, 8, 1, 06)
    makes no difference. The text also matches rows whose full number consists of + and the digits of the text.
    """
    if len(text) > LONGEST:
        return (), ()
    number, extension = _parts(text)
    if not _is_written(number) or _OF_A_SPREADSHEET.fullmatch(number):
        return (), ()
    full, national = _terms_of(number)
    if extension and _SLASH.search(text):
        # Earlier versions took such an extension for the end of the number.
        longer = _terms_of(f"{number}-{extension}")
        full, national = (*full, *longer[0]), (*national, *longer[1])
    return full, national


def _terms_of(number: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    digits = _digits(number)
    full = _in_full(number, None)
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


def extension(text: str) -> str | None:
    """Returns the digits of a phone number's extension, or None if it has none."""
    return _parts(text)[1]


def problem_of(text: str) -> str | None:
    """Returns the reason why a text is not a phone number, as a sentence, or None if the text is valid.

    A number has digits, spaces and punctuation, and optionally a + and an extension. Digits, spaces and hyphens of all
    scripts are allowed. The caller limits the length of the text.
    """
    number, _ = _parts(text)
    if _OF_A_SPREADSHEET.fullmatch(number):
        return "This is a number with decimals, as spreadsheets write it. Give the digits only."
    digits = len(_digits(number))
    if not _is_written(number) or digits < _LEAST_DIGITS:
        return "This is not a phone number. Use digits, preferably starting with + and the country code."
    second = _SECOND_NUMBER.search(number)
    if digits > _MOST_DIGITS or (second and len(_digits(number[: second.start()])) >= _LEAST_OF_TWO):
        return "This is more than one phone number. Give one of them only."
    return None


def _is_written(number: str) -> bool:
    bare = number.lstrip("+(")
    before = number[: len(number) - len(bare)]
    return bare[:1].isdigit() and before.count("+") <= 1 and before.count("(") <= 1 and _WRITTEN.issuperset(bare)


def _parts(text: str) -> tuple[str, str | None]:
    """Returns the number and the extension of a phone number, with ASCII digits, hyphens and spaces."""
    if _PLAIN.fullmatch(text):
        return text, None
    plain = text if text.isascii() and text.isprintable() else "".join(_plain(c) for c in signs(text))
    plain = plain.strip()
    start = max(0, len(plain) - _LONGEST_EXTENSION)
    found = None if _OF_A_SPREADSHEET.fullmatch(plain) else _EXTENSION.search(plain, start)
    word = found["word"] if found is not None else None
    if found is None or (word and word.lower() not in _EXTENSION_WORDS):
        return plain, None
    if not any(c in _DIGITS for c in plain[: found.start()]):
        return plain, None
    return plain[: found.start()].rstrip(" ("), found["digits"]


@lru_cache(1_000)
def _plain(character: str) -> str:
    """Converts a character of a phone number to ASCII, if possible. Returns "" for an invisible character."""
    if is_invisible(character):
        return ""
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    return " " if character.isspace() else unicodedata.normalize("NFKC", character)


def _in_full(text: str, country: str | None) -> tuple[int, str] | None:
    """Returns the country code and the national number without leading zeros, or None if the country is unknown."""
    # Removing leading zeros also removes trunk prefixes that the parser did not recognize. Italian numbers lose a zero
    # that is part of the number, but stay unique without it.
    text = _with_plus(text)
    known = _international(text)
    if known is not None:
        return known
    region = country if country in phonenumbers.SUPPORTED_REGIONS else None
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    return number.country_code or 0, _national(phonenumbers.national_significant_number(number))


def _international(text: str) -> tuple[int, str] | None:
    """Returns the result of `_in_full` for a plain international number, or None if parsing is necessary.

    Parsing is necessary if the number may contain a national prefix, such as the 0 in +49 (0)30.
    """
    # `phonenumbers.parse` takes ten times as long, which is a sixth of the time of an import.
    if not _INTERNATIONAL.fullmatch(text):
        return None
    digits = _digits(text)
    for length in (1, 2, 3):
        code, national = int(digits[:length]), digits[length:]
        if code in phonenumbers.COUNTRY_CODE_TO_REGION_CODE:
            prefix = _national_prefix(code)
            may_have_one = prefix is None or (prefix and national.startswith(prefix))
            return None if may_have_one or len(national) not in _NATIONAL_DIGITS else (code, _national(national))
    return None


@lru_cache(None)
def _national_prefix(code: int) -> str | None:
    """Returns the national prefix for a country code, "" if there is none, and None if there are several."""
    region = phonenumbers.region_code_for_country_code(code)
    metadata = phonenumbers.PhoneMetadata.metadata_for_region_or_calling_code(code, region)
    prefix = (metadata and metadata.national_prefix_for_parsing) or ""
    return prefix if prefix == _digits(prefix) else None  # most are digits; others are patterns, such as 0|3747


def _with_plus(text: str) -> str:
    """Replaces 00, the international prefix of most countries, by +."""
    number = text.lstrip()
    after = number.removeprefix("00").lstrip()
    return f"+{after}" if number.startswith("00") and after[:1] in set("123456789") else text


def _digits(text: str) -> str:
    return _NO_DIGITS.sub("", text)


def _national(digits: str) -> str:
    return digits.lstrip("0") or digits
