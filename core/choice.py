"""The base class of enums that the API shows, whose values have descriptions."""

from __future__ import annotations

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
