"""The base class for the enums of the API. Each value has a description."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Choice(StrEnum):
    """An enum of strings with a description for each value: `NAME = "NAME", "The description."`."""

    description: str

    def __new__(cls, value: str, description: str = "") -> Choice:
        """Returns the member with this value."""
        made = str.__new__(cls, value)
        made._value_ = value
        made.description = description
        return made


def enum_of(name: str, values: Mapping[str, tuple[str, str]]) -> type[Choice]:
    """Returns a new enum. `values`: the value and the description of each member, by the member's name."""
    return Choice(name, values)  # type: ignore[arg-type, return-value] # mypy takes this for a call of __new__
