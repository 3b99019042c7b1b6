"""Finds environment variables that are misspelt settings, and formats values without secrets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from core import settings

PREFIX = "RAPPORT_"
_TESTS = "RAPPORT_TEST_"
_SECRET = re.compile(r"(SECRET|PASSWORD|TOKEN|_KEYS?)$")
_URL = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]*://)(?P<rest>.*)", re.IGNORECASE | re.DOTALL)


def known_settings() -> dict[str, str]:
    """Returns the default of each setting in words, by the name of the setting.

    The names and defaults come from the table in the docstring of `core.settings`.
    """
    rows = re.findall(r"^\| `(RAPPORT_\w+)` \| (.*?) \|", settings.__doc__ or "", re.MULTILINE)
    return dict(rows)


def unknown_settings(names: Iterable[str]) -> dict[str, str | None]:
    """Returns the variables that look like misspelt settings, each with the most similar setting.

    The result contains variables that begin with RAPPORT_, and variables whose names are very similar to a setting. The
    value is None if no setting is similar. Variables that begin with RAPPORT_TEST_ are ignored.
    """
    known = known_settings()
    found: dict[str, str | None] = {}
    for name in sorted(names):
        if name in known or name.startswith(_TESTS) or not known:
            continue
        near = get_close_matches(name.upper()[:100], known, 1, 0.8 if name.startswith(PREFIX) else 0.9)
        if near or name.startswith(PREFIX):
            found[name] = near[0] if near else None
    return found


def told(name: str, meant: str | None) -> str:
    """Returns the message that the environment variable `name` is not a setting.

    `meant`: the setting to suggest in the message, or None.
    """
    return f"{name[:100]} is not a setting." + (f" Did you mean {meant}?" if meant else "")


def shown_value(name: str, value: str) -> str:
    """Returns the value of a setting for a report, without secrets. URLs lose their user, password and query."""
    if _SECRET.search(name):
        return "(set)"
    match = _URL.fullmatch(value)
    if match is not None:
        place = match["rest"].rpartition("@")[2].partition("?")[0]
        return f"{match['scheme']}{place}"[:200]
    return "(set)" if "URL" in name else value[:200]
