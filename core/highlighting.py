"""Marks the places of words in a text. Words and text are compared as searches compare them: folded."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from typing import NamedTuple

from core.text import fold

LONGEST = 200
"""The maximum number of characters of an excerpt, without the ellipses."""

_BEFORE = 60
"""How many characters an excerpt shows before the first word that was found."""


class Part(NamedTuple):
    """A part of a text. `is_match`: whether it is an occurrence of one of the words."""

    text: str
    is_match: bool


def highlighted(text: str, words: Collection[str]) -> list[Part]:
    """Returns a text in parts: the occurrences of words, and what is between them. Returns [] if no word occurs.

    Of a text with more than LONGEST characters, an excerpt around the first occurrence is returned.

    `words`: folded words. A letter and its combining marks belong to one part, even if only the letter is in the word.
    """
    signs = _signs(text)
    folded, origin = "", list[int]()  # the sign from which each folded character comes
    for number, sign in enumerate(signs):
        one = " " if sign.isspace() else fold(sign)
        folded += one
        origin += [number] * len(one)
    marked = [False] * len(signs)
    for word in words:
        place = folded.find(word) if word else -1
        while place >= 0:
            for number in range(origin[place], origin[place + len(word) - 1] + 1):
                marked[number] = True
            place = folded.find(word, place + len(word))
    if True not in marked:
        return []
    begin = 0 if len(signs) <= LONGEST else max(marked.index(True) - _BEFORE, 0)
    end = begin + LONGEST
    parts = [Part("…", False)] if begin else []
    for sign, is_match in zip(signs[begin:end], marked[begin:end], strict=True):
        if parts and parts[-1].is_match == is_match:
            parts[-1] = Part(parts[-1].text + sign, is_match)
        else:
            parts.append(Part(sign, is_match))
    if end < len(signs):
        parts.append(Part("…", False))
    return parts


def _signs(text: str) -> list[str]:
    """Splits a text into characters, each with the marks that combine with it."""
    if text.isascii():
        return list(text)
    signs: list[str] = []
    for character in text:
        if signs and unicodedata.category(character)[0] == "M":
            signs[-1] += character
        else:
            signs.append(character)
    return signs
