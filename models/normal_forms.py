"""The forms of texts: each function returns a text's one form, or raises ValueError with a sentence for people."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from core.money import EXPONENT

_EMAIL = re.compile(r"^[^@\s<>(),;:\"\[\]\\]+@[^@\s<>(),;:\"\[\]\\.]+(\.[^@\s<>(),;:\"\[\]\\.]+)+$")
_PHONE = re.compile(r"^\+?[0-9][0-9 ()./\-]*(?:(?:ext\.?|x|#)\s?\d{1,6})?$", re.IGNORECASE)
_COUNTRY = re.compile(r"^[A-Z]{2}$")


def email(text: str) -> str:
    """An e-mail address: one @, a domain with a dot. The domain is written in lower case."""
    if not _EMAIL.match(text):
        raise ValueError("This is not an e-mail address.")
    local, _, domain = text.rpartition("@")
    return f"{local}@{domain.lower()}"


def phone(text: str) -> str:
    """A phone number as people write it: digits, spaces and punctuation, optionally + and an extension."""
    if not _PHONE.match(text) or sum(c.isdigit() for c in text) < 3:
        raise ValueError("This is not a phone number: write digits, with + and the country's code first if you can.")
    return text


def website(text: str) -> str:
    """An http or https address; without a scheme it is taken as https."""
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
    """A country as ISO 3166-1 alpha-2, in upper case."""
    if not _COUNTRY.match(text.upper()):
        raise ValueError("A country is two letters (ISO 3166-1), such as DE.")
    return text.upper()


def currency(text: str) -> str:
    """A currency as ISO 4217."""
    if text not in EXPONENT:
        raise ValueError(f"{text[:10]!r} is not an ISO 4217 currency code such as USD.")
    return text
