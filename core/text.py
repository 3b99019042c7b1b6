"""Limits the size of text from clients, and normalizes text for ordering, comparing and searching.

The normal form does not depend on the database's collation. Unicode normalization takes time quadratic in the number of
consecutive combining marks. Therefore all text is limited first: `problem_of` limits its length, and `stream_safe` the
length of each run of combining marks.
"""

from __future__ import annotations

import itertools
import operator
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from core.errors import BadUserInput
from core.letters import Letters, is_invisible, whole_signs

SEPARATOR = "\n"
"""Separates the column values in a row's search text. Folded text has no line breaks, so no match spans two values."""

MAX_MARKS = 30
"""The maximum number of combining marks in a row.

The Stream-Safe Text Format (UAX #15) has the same limit. No writing system needs more.
"""

SEARCHED_PAIRS = 200
"""The maximum number of pairs of characters that one search looks up in the full-text index."""

_JOINER = "\u034f"
"""The combining grapheme joiner, an invisible character. Normalization moves no marks across it."""

_ACCENTS = re.compile("[\u0300-\u036f]+")
_ACCENTS_BUT_JOINERS = re.compile("[\u0300-\u034e\u0350-\u036f]+")

_LETTERS = Letters()
_LETTERS_AND_JOINERS = Letters(keep=_JOINER)


def problem_of(text: str, most: int) -> str | None:
    """Returns why a text from a client is refused, as a sentence; None if it is accepted.

    An accepted text has at most `most` characters, at most MAX_MARKS combining marks in a row, no NUL and no lone
    surrogates.
    """
    if len(text) > most:
        return f"At most {most:,} characters are allowed; this has {len(text):,}."
    if "\0" in text or not _is_encodable(text):
        return "The text contains a NUL character or a lone surrogate. Remove it."
    if has_long_run(text):
        return f"The text has more than {MAX_MARKS} combining marks in a row. Remove some."
    return None


def accepted(text: str, most: int) -> str:
    """Returns a text from a client in NFC. Raises BadUserInput if `problem_of` refuses the text."""
    problem = problem_of(text, most)
    if problem:
        raise BadUserInput(problem)
    return composed(text)


def composed(text: str) -> str:
    """Returns a text in NFC. A text with more than MAX_MARKS combining marks in a row is returned unchanged."""
    return text if text.isascii() or has_long_run(text) else unicodedata.normalize("NFC", text)


def excerpt(text: str, most: int = 60) -> str:
    """Returns a text in quotation marks, for use in a message. A text of more than `most` characters is cut."""
    return repr(text if len(text) <= most else text[: most - 3] + "...")


def has_long_run(text: str) -> bool:
    """Returns whether a text has more than MAX_MARKS combining marks in a row."""
    if text.isascii():
        return False
    run = 0
    for character in text:
        marks = _marks(character)
        run = run + marks if marks else 0
        if run > MAX_MARKS:
            return True
    return False


def stream_safe(text: str) -> str:
    """Inserts a combining grapheme joiner after every MAX_MARKS combining marks in a row.

    Normalization moves no marks across a joiner. A text without such long runs of marks is returned unchanged.
    """
    if not has_long_run(text):
        return text
    parts: list[str] = []
    run = 0
    for character in text:
        marks = _marks(character)
        if run + marks > MAX_MARKS:
            parts.append(_JOINER)
            run = 0
        run = run + marks if marks else 0
        parts.append(character)
    return "".join(parts)


@lru_cache(maxsize=10_000)
def _marks(character: str) -> int:
    """Returns the number of combining marks in a character's decomposition.

    Returns 0 if the decomposition contains any character that is not a combining mark.
    """
    # A few characters, such as U+0F73, have the combining class 0 themselves, but decompose into combining marks.
    decomposed = unicodedata.normalize("NFKD", character)
    return len(decomposed) if all(map(unicodedata.combining, decomposed)) else 0


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def fold(text: str) -> str:
    """Folds a text: NFKC, case folding, no accents, and one form of each punctuation mark and space.

    The module core/letters.py defines the replacement of each character. Folding takes time linear in the length of the
    text. In a run of combining marks, the marks beyond the first MAX_MARKS are not sorted.
    """
    if text.isascii():
        return " ".join(text.casefold().replace("`", "'").split()) if text.isprintable() else _folded(text, _LETTERS)
    safe = stream_safe(text)
    # Added joiners stay until the text is composed: without them, its runs of marks would be long again.
    return _folded(whole_signs(safe), _LETTERS if safe is text else _LETTERS_AND_JOINERS)


def _folded(text: str, letters: Letters) -> str:
    # Case folding can decompose letters. They are composed again, for a letter may be more than its parts: й, カ + ゛.
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(unicodedata.normalize("NFKC", composed.translate(letters)).replace(_JOINER, "").split())


def fold_address(text: str) -> str:
    """Folds an e-mail address: NFKC, case folding, accents removed, and each run of white space replaced by one space.

    The result for an address must never change, because blind indexes are keyed hashes of it (see docs/encryption.md).
    """
    if text.isascii():
        return " ".join(text.casefold().split())
    safe = stream_safe(text)
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", safe).casefold())
    bare = (_ACCENTS if safe is text else _ACCENTS_BUT_JOINERS).sub("", decomposed)
    return " ".join(unicodedata.normalize("NFKC", bare).replace(_JOINER, "").split())


_LINE_BREAKS = frozenset("\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029")
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""The characters that have the property Bidi_Control: they change the order in which a text is shown."""


NOT_IN_A_LINE = _LINE_BREAKS | _DIRECTIONS
"""The characters that a text of one line must not have."""


def problem_of_line(text: str) -> str | None:
    """Returns the reason why a text is not one line, as a sentence, or None if it is one.

    A line has no line breaks, and no characters that change the direction of writing.
    """
    if not _LINE_BREAKS.isdisjoint(text):
        return "This is a text of one line: remove the line breaks."
    if not _DIRECTIONS.isdisjoint(text):
        return "The text contains an invisible character that changes the direction of writing. Remove it."
    return None


def one_line(text: str) -> str:
    """Returns a text as one line: without directional characters, and with a space in place of line breaks."""
    kept = "".join(c for c in text if c not in _DIRECTIONS)
    return " ".join(part.strip(" ") for part in re.split(f"[{''.join(_LINE_BREAKS)}]+", kept)).strip()


def says_something(text: str) -> bool:
    """Returns whether a text has any character besides spaces, combining marks and invisible characters."""
    if "!" <= text[:1] <= "~":
        return True  # begins with a visible character of ASCII, as most texts do
    return any(
        unicodedata.category(c)[0] not in "ZM"
        and unicodedata.category(c) not in ("Cc", "Cf", "Cs")
        and not is_invisible(c)
        and c != "\u2800"  # the empty braille pattern
        for c in text
    )


def grams(folded: str) -> list[str]:
    """Returns the grams of a folded text: each pair of adjacent characters, and each non-ASCII character.

    Grams are the terms of the full-text index. Pairs never span two words. Grams are written in hexadecimal, because
    tokenizers of full-text indexes drop some characters, such as punctuation.
    """
    found: dict[str, None] = {}
    if folded.isascii():  # in one pass, which is much faster
        pairs = dict.fromkeys(map(operator.add, folded, folded[1:]))
        return list(filter(None, map(_ASCII_TOKENS.__getitem__, pairs)))
    for word in dict.fromkeys(folded.split()):
        found.update(dict.fromkeys(map(operator.add, word, word[1:])))
        if not word.isascii():
            found.update(dict.fromkeys(character for character in word if character > "\x7f"))
    # Words and grams are looked at only once: a text that folds into many characters has few different ones.
    return list(map(_token, found))


def searchable(parts: Iterable[str | None]) -> str:
    """Returns a row's search text: the texts of its searched columns, folded and joined by SEPARATOR."""
    return SEPARATOR.join(fold(part) for part in parts if part)


def needed_grams(folded: str) -> list[str]:
    """Returns grams that occur in every text that contains `folded`, or [] if there are no such grams.

    Only the first SEARCHED_PAIRS pairs of characters are used; further grams would exclude hardly any more rows.
    """
    needed: dict[str, None] = {}
    left = SEARCHED_PAIRS
    for word in folded.split():
        pairs = [_token(a + b) for a, b in itertools.pairwise(word[: left + 1])]
        if not pairs and word > "\x7f":
            pairs = [_token(word)]
        needed.update(dict.fromkeys(pairs))
        left -= max(len(pairs), 1)
        if left <= 0:
            break
    return list(needed)


class _AsciiTokens(dict[str, str]):
    """A cache of the index tokens of pairs of ASCII characters. A missing token is computed.

    The token is empty if the pair contains white space.
    """

    def __missing__(self, pair: str) -> str:
        self[pair] = token = "" if any(map(str.isspace, pair)) else _token(pair)
        return token


_ASCII_TOKENS = _AsciiTokens()


@lru_cache(maxsize=10_000)
def _token(gram: str) -> str:
    return "x".join(f"{ord(c):x}" for c in gram)
