"""Texts of which any five characters in a row tell where they come from, and how these are found in an answer.

A mark is of letters, or of digits where letters are no valid value, as in a phone number. No two marks share five
characters in a row, and neither does anything else in an answer: ids, cursors and times are taken out of it first.
"""

from __future__ import annotations

import base64
import random
import re
from collections.abc import Iterable, Iterator

LETTERS = "bcdfgjklmnqrvwxz"
DIGITS = "123456789"
GRAM = 5
"""How many characters of a mark in a row are a leak."""

_RUNS = re.compile(f"[{LETTERS}]{{{GRAM},}}|[{DIGITS}]{{{GRAM},}}")
_DAYS = re.compile(r"19\d\d-\d\d-\d\d")
UUIDS = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
OPAQUE = re.compile(r"[A-Za-z0-9+/_-]{20,}={0,2}")
_TIMES = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+|\d+\.\d+|\"-?\d+\"|:-?\d+\b|\"[0-9a-f]{6,40}\"")
"""Times, numbers and digests, which the server makes itself."""


class Marks:
    """Makes marks. `taken`: five characters in a row that no further mark may have."""

    def __init__(self) -> None:
        self._random = random.Random(1)
        self._taken: set[str] = set()

    def letters(self, length: int = 10) -> str:
        """A mark of consonants, so that it is part of no word, and without those of https."""
        return self._made(LETTERS, length)

    def digits(self, length: int = 7) -> str:
        """A mark of digits but 0, of which the numbers that the server makes have many."""
        return self._made(DIGITS, length)

    def _made(self, alphabet: str, length: int) -> str:
        while True:
            text = "".join(self._random.choices(alphabet, k=length))
            found = set(grams(text))
            if len(found) == length - GRAM + 1 and not found & self._taken and all(len(set(one)) > 2 for one in found):
                self._taken |= found
                return text


def grams(text: str) -> Iterator[str]:
    """Every five characters in a row of the runs of letters or digits that a text has, and its days."""
    for run in _RUNS.findall(text):
        for at in range(len(run) - GRAM + 1):
            yield run[at : at + GRAM]
    yield from _DAYS.findall(text)


def is_marked(text: str | None) -> bool:
    """Whether a text has a mark."""
    return text is not None and _RUNS.search(text) is not None


def unlike(text: str) -> str:
    """A text of the same form as a marked one that nothing has: its marks are read backwards."""
    return _RUNS.sub(lambda run: run[0][::-1], text)


def leaked(text: str, hidden: set[str], ids: set[str], sent: Iterable[str]) -> set[str]:
    """The parts of marks, and the ids, in an answer that must not be there. What was sent may come back.

    `hidden`: the `grams` of all marks that must not be there. Cursors and global ids are opened.
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
