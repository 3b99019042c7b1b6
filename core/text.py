"""Folded text: one form for ordering, comparing and searching, the same on every database."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterable

SEPARATOR = "\n"
"""Stands between the parts of a searchable text: no fold produces it, so no match crosses a border."""


def fold(text: str) -> str:
    """Compatibility forms unified (NFKC), case folded, accents removed; white space runs become one space."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    # Only the combining diacritics: other scripts' marks (dakuten, vowel signs) make other letters of their letters.
    bare = "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f")
    return " ".join(unicodedata.normalize("NFKC", bare).split())


def says_something(text: str) -> bool:
    """Whether a text has anything to be seen: not just spaces, marks, and characters without a width."""
    return any(
        unicodedata.category(c)[0] not in "ZM" and unicodedata.category(c) not in ("Cc", "Cf", "Cs") for c in text
    )


def grams(folded: str) -> list[str]:
    """What a folded text can be found by in an index: its pairs of characters, and single characters beyond ASCII.

    Words are taken one by one, so that a pair never spans a space. Each gram is written as hexadecimal, because
    tokenizers of full-text indexes drop what they do not take for a letter.
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
    """The folded parts of a row that free text searches, one after the other."""
    return SEPARATOR.join(fold(part) for part in parts if part)


def needed_grams(folded: str) -> list[str]:
    """The grams that every text must have which contains `folded`; empty when an index cannot help."""
    needed: dict[str, None] = {}
    for word in folded.split():
        pairs = [_token(a + b) for a, b in itertools.pairwise(word)]
        if not pairs and word > "\x7f":
            pairs = [_token(word)]
        needed.update(dict.fromkeys(pairs))
    return list(needed)


def _token(gram: str) -> str:
    return "x".join(f"{ord(c):x}" for c in gram)
