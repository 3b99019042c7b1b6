"""Functions that validate and normalize a text. They raise ValueError, with a message for users, for an invalid text.

The functions take time linear in the length of the text. Callers limit the length.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from core.money import EXPONENT

_NOT_IN_EMAIL = re.compile(r'[\s@<>(),;:"\[\]\\]')
_PHONE = re.compile(r"\+?[0-9][0-9 ()./\-]*(?:(?:ext\.?|x|#)\s?\d{1,6})?", re.IGNORECASE)


def email(text: str) -> str:
    """Validates an e-mail address (one @ and a domain with a dot) and converts the domain to lower case."""
    local, _, domain = text.partition("@")
    labels = domain.split(".")
    if not (local and len(labels) > 1 and all(labels)) or _NOT_IN_EMAIL.search(local + domain):
        raise ValueError("This is not an e-mail address.")
    return f"{local}@{domain.lower()}"


def phone(text: str) -> str:
    """Checks that a text is a phone number: digits, spaces and punctuation, optionally with a + and an extension."""
    if not _PHONE.fullmatch(text) or sum(c.isdigit() for c in text) < 3:
        raise ValueError("This is not a phone number. Use digits, preferably starting with + and the country code.")
    return text


def website(text: str) -> str:
    """Validates an http or https URL. Adds https:// if the text has no scheme."""
    if "://" not in text:
        text = "https://" + text
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and "." in (parts.hostname or "") and not parts.username
    except ValueError:
        good = False
    if not good or any(c.isspace() for c in text):
        raise ValueError("This is not a web address such as https://example.com.")
    return text


def country(text: str) -> str:
    """Checks that a text has the form of an ISO 3166-1 alpha-2 country code (two letters). Returns it in upper case."""
    if len(text) != 2 or not (text.isascii() and text.isalpha()):
        raise ValueError("A country is a code of two letters (ISO 3166-1 alpha-2), such as DE.")
    return text.upper()


def currency(text: str) -> str:
    """Checks that a text is an ISO 4217 currency code."""
    if text not in EXPONENT:
        raise ValueError(f"{text[:10]!r} is not an ISO 4217 currency code such as USD.")
    return text
