"""Functions that validate and normalize a text. They raise ValueError, with a message for users, for an invalid text.

The functions take time linear in the length of the text. Callers limit the length.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import orjson

from core import countries, phones, schedules
from core.errors import BadUserInput
from core.letters import visible
from core.money import EXPONENT

_OFFSET = re.compile(r"-?P(?:\d{1,3}W|\d{1,3}D)?(?:T(?:\d{1,4}H)?(?:\d{1,5}M)?)?", re.ASCII)
_NOT_IN_EMAIL = re.compile(r'[\s@<>(),;:"\[\]\\]')


def email(text: str) -> str:
    """Validates an e-mail address (one @ and a domain with a dot).

    Removes invisible characters, and converts the domain to lower case.
    """
    text = visible(text)
    local, _, domain = text.partition("@")
    labels = domain.split(".")
    if not (local and len(labels) > 1 and all(labels)) or _NOT_IN_EMAIL.search(local + domain):
        raise ValueError("This is not an e-mail address.")
    return f"{local}@{domain.lower()}"


def phone(text: str) -> str:
    """Checks that a text is a phone number, and removes invisible characters. All other characters stay as typed."""
    problem = phones.problem_of(text)
    if problem:
        raise ValueError(problem)
    return visible(text)


def website(text: str) -> str:
    """Validates an http or https URL. Removes invisible characters, and adds https:// if the text has no scheme."""
    text = visible(text)
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


def file_name(text: str) -> str:
    """Validates the name of a file, which must be no path. Removes invisible characters."""
    text = visible(text)
    if text.strip(". ") == "" or any(c in "/\\" or c < " " for c in text):
        raise ValueError("This is not the name of a file. Leave out folders.")
    return text


def country(text: str) -> str:
    """Checks that a text is an assigned country code of ISO 3166-1 alpha-2. Returns it in upper case."""
    if len(text) != 2 or not (text.isascii() and text.isalpha()):
        raise ValueError("A country is a code of two letters (ISO 3166-1 alpha-2), such as DE.")
    code = text.upper()
    if code not in countries.names():
        meant = countries.meant(code)
        hint = f" Use {meant} for {countries.names()[meant]}." if meant else ""
        raise ValueError(f"{code} is not a country code of ISO 3166-1 alpha-2.{hint}")
    return code


def currency(text: str) -> str:
    """Checks that a text is an ISO 4217 currency code."""
    if text not in EXPONENT:
        raise ValueError(f"{text[:10]!r} is not an ISO 4217 currency code such as USD.")
    return text


def json_object(text: str) -> str:
    """Validates the JSON text of an object. Returns it without spaces between its parts."""
    return _json(text, dict, 'This must be an object, such as {"source": {"eq": "web"}}.')


def json_list(text: str) -> str:
    """Validates the JSON text of a list. Returns it without spaces between its parts."""
    return _json(text, list, 'This must be a list, such as [{"do": "wait", "for": "P1D"}].')


def _json(text: str, form: type, problem: str) -> str:
    """Returns a JSON text without spaces. `form`: what it must be. `problem`: the message if it is something else."""
    try:
        found = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise ValueError(f"This is not JSON: {error}.") from None
    if not isinstance(found, form):
        raise ValueError(problem)
    try:
        return orjson.dumps(found).decode()
    except orjson.JSONEncodeError:  # orjson reads 1,024 levels, but writes only 254
        raise ValueError("This is nested too deep.") from None


def schedule(text: str) -> str:
    """Validates a schedule: see `core.schedules`. Returns it unchanged."""
    try:
        _ = schedules.read(text)
    except BadUserInput as error:
        raise ValueError(error.message) from None
    return text


def offset(text: str) -> str:
    """Validates how long after a date something is, in weeks, days, hours and minutes. A minus says before it.

    Months and years are not allowed, because they have no inverse: several days have the same day a month later.
    """
    if not _OFFSET.fullmatch(text) or text.endswith(("P", "T")):
        raise ValueError("Give weeks or days, hours and minutes, such as P7D, or -P7D for before it.")
    return text


def field_name(text: str) -> str:
    """Validates the name of a field."""
    if not (text.isascii() and text.isalnum()):
        raise ValueError("This must be the name of a field, such as dueAt.")
    return text


def field_names(text: str) -> str:
    """Validates names of fields, separated by commas. Returns them without spaces."""
    names = [name.strip() for name in text.split(",")]
    if not all(name.isascii() and name.isalnum() for name in names):
        raise ValueError("This must be names of fields, separated by commas, such as city, owner.")
    return ",".join(names)
