"""Folds text to a normal form for ordering, comparing and searching, independent of the database's collation."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterable

SEPARATOR = "\n"
"""Separates the column values in a row's search text. Folded text has no line breaks, so no match spans two values."""


def fold(text: str) -> str:
    """Folds a text: NFKC, case folding, accents removed, and each run of white space replaced by one space."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    # Only the combining diacritical marks are removed: marks of other scripts (dakuten, vowel signs) change the letter.
    bare = "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f")
    return " ".join(unicodedata.normalize("NFKC", bare).split())


def says_something(text: str) -> bool:
    """Returns False if a text has only spaces, control characters, combining marks and zero-width characters."""
    return any(
        unicodedata.category(c)[0] not in "ZM" and unicodedata.category(c) not in ("Cc", "Cf", "Cs") for c in text
    )


def grams(folded: str) -> list[str]:
    """Returns the grams of a folded text: its pairs of adjacent characters, and its single non-ASCII characters.

    Grams are the terms of the full-text index. Pairs never span two words. Grams are written in hexadecimal, because
    tokenizers of full-text indexes drop some characters, such as punctuation.
    """
    found: dict[str, None] = {}
    for word in folded.split():
        for first, second in itertools.pairwise(word):
            found[_token(first + second)] = None
        for character in word:
            if character > "\x7f":
                found[_token(character)] = None
    return list(found)


def searchable(parts: Iterable[str | None]) -> str:
    """Returns a row's search text: the texts of its searched columns, folded and joined by SEPARATOR."""
    return SEPARATOR.join(fold(part) for part in parts if part)


def needed_grams(folded: str) -> list[str]:
    """Returns the grams (see `grams`) that every text containing `folded` must have.

    If there are none, the list is empty.
    """
    needed: dict[str, None] = {}
    for word in folded.split():
        pairs = [_token(a + b) for a, b in itertools.pairwise(word)]
        if not pairs and word > "\x7f":
            pairs = [_token(word)]
        needed.update(dict.fromkeys(pairs))
    return list(needed)


def _token(gram: str) -> str:
    return "x".join(f"{ord(c):x}" for c in gram)
