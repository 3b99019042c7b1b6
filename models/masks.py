"""Masks sensitive texts, so that only a few characters remain visible. The mask depends on the attribute.

    mask      long text              shown as            a short text is shown as
    EMAIL     john@example.com       j***@example.com    ***@example.com
    PHONE     13800000000            138****0000         ****
    STREET    Unter den Linden 77    Unt****             ****

A STREET or a PHONE is long if it has at least 14 characters. A PHONE is also long if it has at least 11 digits. An
EMAIL is long if it has at least two characters before the domain. The domain is not masked. A STREET shows the first
three letters that follow each other, such as `Bak****` for `221B Baker Street`, because house numbers are secret.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import groupby

_HIDDEN = "****"
_HIDDEN_LOCAL = "***"
_LONG, _DIGITS, _FIRST, _LAST = 14, 11, 3, 4


class Mask(StrEnum):
    """The kind of a sensitive text, which determines how the text is masked."""

    EMAIL = "EMAIL"
    PHONE = "PHONE"
    STREET = "STREET"


def masked_text(mask: Mask, text: str) -> str:
    """Returns the masked form of a text (see the module docstring)."""
    if mask is Mask.EMAIL:
        local, domain = _parts(text)
        return f"{local[:1] if len(local) > 1 else ''}{_HIDDEN_LOCAL}{domain}"
    long = len(text) >= _LONG or (mask is Mask.PHONE and sum(c.isdecimal() for c in text) >= _DIGITS)
    if not long:
        return _HIDDEN
    return f"{_first_letters(text)}{_HIDDEN}" if mask is Mask.STREET else f"{text[:_FIRST]}{_HIDDEN}{text[-_LAST:]}"


def is_masked(text: str) -> bool:
    """Returns whether a text looks like the result of some mask. Such a text must not be stored as a real value."""
    if _HIDDEN_LOCAL not in text:
        return False
    local, _ = _parts(text)
    if local[-len(_HIDDEN_LOCAL) :] == _HIDDEN_LOCAL and len(local) <= 1 + len(_HIDDEN_LOCAL):
        return True
    if text.endswith(_HIDDEN) and text[: -len(_HIDDEN)] == _first_letters(text):
        return True
    return len(text) == _FIRST + len(_HIDDEN) + _LAST and text[_FIRST:-_LAST] == _HIDDEN


def _first_letters(text: str) -> str:
    """Returns the first three consecutive letters of a text, or "" if there are none."""
    for is_letters, characters in groupby(text, str.isalpha):
        word = "".join(characters)
        if is_letters and len(word) >= _FIRST:
            return word[:_FIRST]
    return ""


def _parts(address: str) -> tuple[str, str]:
    """Splits an e-mail address into its local part and the rest. The rest is "@" and the domain, or "".

    An "@" inside quotes does not begin a domain.
    """
    local, at, domain = address.rpartition("@")
    if not at or not all(c.isalnum() or c in ".-" for c in domain):
        return address, ""
    return local, f"{at}{domain}"
