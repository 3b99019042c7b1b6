"""The countries of ISO 3166-1 and their two-letter codes, as listed in the time zone database."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_MEANT = {
    "UK": "GB",
    "EL": "GR",  # the European Union's code
    "AN": "CW",
    "BU": "MM",
    "CS": "RS",
    "DD": "DE",
    "FX": "FR",
    "SU": "RU",
    "TP": "TL",
    "YU": "RS",
    "ZR": "CD",
}
"""Codes that people use but ISO 3166-1 does not assign, or not any more, with a code that they probably mean."""


@cache
def names() -> dict[str, str]:
    """Returns the English names of all countries, by their codes."""
    text = (files("tzdata.zoneinfo") / "iso3166.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {line[0]: line[1] for line in rows}


def meant(code: str) -> str | None:
    """Returns the country code that people mean by an unassigned code, such as GB for UK.

    Returns None for assigned codes, and for unassigned codes without a known meaning.
    """
    return _MEANT.get(code)
