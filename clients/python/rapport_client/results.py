"""The result of a mutation: the data that was written, or the errors that a user can correct."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class UserError:
    """Why a change was refused. `field`: the path to the input field."""

    field: list[str]
    message: str
    code: str


@dataclass(frozen=True)
class Done:
    """The change was made."""

    data: dict[str, Any]


@dataclass(frozen=True)
class Refused:
    """Nothing was written."""

    data: dict[str, Any]
    user_errors: list[UserError]


Result = Done | Refused


def result_of(data: dict[str, Any]) -> Result:
    """Returns the result of a mutation whose root fields select `userErrors` with `field`, `message` and `code`."""
    payloads = [payload for payload in data.values() if isinstance(payload, dict)]
    refusals = [UserError(**refusal) for payload in payloads for refusal in payload.get("userErrors", ())]
    return Refused(data, refusals) if refusals else Done(data)
