"""Unique texts, called marks, and a search for parts of them.

A mark consists of letters, or of digits where letters are not valid, as in a phone number. Two marks never have five
successive characters in common. Before the search, ids, cursors and times are removed from a response, because they
could contain the same characters by chance.
"""

from __future__ import annotations

import base64
import random
import re
from collections.abc import Iterable, Iterator

LETTERS = "bcdfgjklmnqrvwxz"
DIGITS = "123456789"
GRAM = 5
"""The number of successive characters of a mark that count as a leak."""

_RUNS = re.compile(f"[{LETTERS}]{{{GRAM},}}|[{DIGITS}]{{{GRAM},}}")
_DAYS = re.compile(r"19\d\d-\d\d-\d\d")
UUIDS = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
OPAQUE = re.compile(r"[A-Za-z0-9+/_-]{20,}={0,2}")
_TIMES = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+|\d+\.\d+|\"-?\d+\"|:-?\d+\b|\"[0-9a-f]{6,40}\"")
"""Times, numbers and digests that the server generates."""


class Marks:
    """Creates marks. `_taken`: the sequences of five characters in earlier marks, which no other mark may contain."""

    def __init__(self) -> None:
        self._random = random.Random(1)
        self._taken: set[str] = set()

    def letters(self, length: int = 10) -> str:
        """Returns a mark of consonants that occurs in no word and not in "https"."""
        return self._made(LETTERS, length)

    def digits(self, length: int = 7) -> str:
        """Returns a mark of the digits 1 to 9. The server's own numbers contain many zeros, so marks contain none."""
        return self._made(DIGITS, length)

    def _made(self, alphabet: str, length: int) -> str:
        while True:
            text = "".join(self._random.choices(alphabet, k=length))
            found = set(grams(text))
            if len(found) == length - GRAM + 1 and not found & self._taken and all(len(set(one)) > 2 for one in found):
                self._taken |= found
                return text


def grams(text: str) -> Iterator[str]:
    """Yields all sequences of five successive letters or digits in a text, and all dates in it."""
    for run in _RUNS.findall(text):
        for at in range(len(run) - GRAM + 1):
            yield run[at : at + GRAM]
    yield from _DAYS.findall(text)


def is_marked(text: str | None) -> bool:
    """Returns whether a text contains a mark."""
    return text is not None and _RUNS.search(text) is not None


def unlike(text: str) -> str:
    """Returns a text that looks like a marked text but occurs nowhere, because its marks are reversed."""
    return _RUNS.sub(lambda run: run[0][::-1], text)


def leaked(text: str, hidden: set[str], ids: set[str], sent: Iterable[str]) -> set[str]:
    """Returns the parts of hidden marks, and the hidden ids, that a response contains. Texts in `sent` are allowed.

    `hidden`: the `grams` of all hidden marks. Cursors and global ids are decoded before the search.
    """
    sent = list(sent)
    parts = [text]
    for opaque in set(OPAQUE.findall(text)):
        try:
            parts.append(base64.b64decode(opaque, altchars=b"-_", validate=True).decode())
        except ValueError:
            continue
    found: set[str] = set()
    for part in parts:
        found |= ids.intersection(UUIDS.findall(part)) | ids.intersection(OPAQUE.findall(part))
        # A mark is in small letters: what is long and has others as well is an id, a cursor or a digest.
        plain = OPAQUE.sub(_but_ids, UUIDS.sub(" ", part))
        found |= hidden.intersection(grams(_TIMES.sub(" ", plain)))
    return found - {gram for one in sent for gram in grams(one)} - set(sent)


def _but_ids(match: re.Match[str]) -> str:
    text = match[0]
    return text if text.islower() and not re.search(r"\d", text) else " "
