"""Compares the answers of two servers, after converting ids, amounts of money and times to a common format."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx

from bench.questions import Question
from core.errors import BadUserInput, CommandError
from core.ids import parse_global_id

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)")


async def ask(http: httpx.AsyncClient, url: str, headers: dict[str, str], question: Question) -> list[Any]:
    """Sends each request body of a question to `url`. Returns the `data` of each answer.

    Raises CommandError if the status of an answer is not 200, or if the answer contains errors.
    """
    answers = []
    for body in question.bodies:
        response = await http.post(url, content=body, headers={"content-type": "application/json", **headers})
        answer = response.json()
        if response.status_code != 200 or answer.get("errors"):
            raise CommandError(f"{url} refused: {response.text[:500]}")
        answers.append(answer["data"])
    return answers


def same(ours: list[Any], theirs: list[Any]) -> bool:
    """Whether both servers answered with the same rows in the same order. False if there are no answers at all."""
    return bool(ours) and alike(ours) == alike(theirs)


def alike(value: Any) -> Any:
    """Converts an answer to the common format.

    Cursors and user errors are omitted, because they differ between servers.
    """
    match value:
        case {"link": linked}:
            return alike(linked)
        case dict():
            made = {name: alike(one) for name, one in value.items() if name not in ("endCursor", "userErrors")}
            for name in ("expectedAmount", "unitPrice"):
                if isinstance(value.get(name), dict):
                    made |= {name: _minor(value[name]["amount"]), "currency": value[name]["currency"]}
                elif name in value:
                    made[name] = value[name] and int(value[name])
            if isinstance(value.get("quantity"), str):
                made["quantity"] = _thousandths(value["quantity"], ours="unitPrice" in value and _is_money(value))
            if isinstance(value.get("id"), str):
                made["id"] = _uuid(value["id"])
            return made
        case list():
            return [alike(one) for one in value]
        case str() if _MOMENT.fullmatch(value):
            return datetime.fromisoformat(value).astimezone(UTC)
    return value


def _is_money(value: dict[str, Any]) -> bool:
    return isinstance(value["unitPrice"], dict)


def _thousandths(text: str, *, ours: bool) -> int:
    return int(Decimal(text) * 1000) if ours else int(text)


def _minor(amount: str) -> int:
    return int(Decimal(amount) * 100)


def _uuid(text: str) -> str:
    try:
        return str(parse_global_id(text)[1])
    except BadUserInput:
        return text
