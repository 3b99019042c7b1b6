"""Texts with placeholders, such as `Dear {{contact.fullName | Sir or Madam}},`.

A placeholder is a path of names, and optionally a text that stands for an empty value. Braces that are not doubled are
text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

MOST_PLACEHOLDERS = 50
_PLACEHOLDER = re.compile(r"\{\{([^{}]{0,300})\}\}")
_PATH = re.compile(r"[A-Za-z][A-Za-z0-9]{0,99}(\.[A-Za-z][A-Za-z0-9]{0,99}){0,5}")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A placeholder. `path`: the names. `otherwise`: what stands for an empty value."""

    path: tuple[str, ...]
    otherwise: str = ""


Part = str | Placeholder


def parse(text: str) -> tuple[Part, ...]:
    """Splits a text into plain parts and placeholders.

    Raises ValueError, with a message for users, for an incomplete or malformed placeholder, and for more than
    MOST_PLACEHOLDERS.
    """
    parts: list[Part] = []
    end = 0
    for match in _PLACEHOLDER.finditer(text):
        parts += [_plain(text[end : match.start()]), _placeholder(match[1])]
        end = match.end()
    parts.append(_plain(text[end:]))
    if len(parts) // 2 > MOST_PLACEHOLDERS:
        raise ValueError(f"A text may have at most {MOST_PLACEHOLDERS} placeholders.")
    return tuple(part for part in parts if part != "")


def _plain(text: str) -> str:
    if "{{" in text or "}}" in text:
        raise ValueError("A placeholder is incomplete. Write it like {{customer.name}} or {{contact.fullName | you}}.")
    return text


def _placeholder(text: str) -> Placeholder:
    path, _, otherwise = (part.strip() for part in text.partition("|"))
    if not _PATH.fullmatch(path):
        raise ValueError(f"{path[:60]!r} is not a path of fields such as customer.name.")
    return Placeholder(tuple(path.split(".")), otherwise)


def fill(parts: Sequence[Part], value: Callable[[tuple[str, ...]], str | None]) -> str:
    """Returns the text with the values of its placeholders. `value`: returns the value of a path, None if empty."""
    return "".join(part if isinstance(part, str) else value(part.path) or part.otherwise for part in parts)
