from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from bench.__main__ import _names, parser
from bench.against import run
from bench.against.verdict import Allowed
from bench.company import ADMIN
from bench.databases import Databases
from bench.filling import Size
from bench.questions import Question
from bench.rounds import Contender, Plan
from bench.servers import Server
from core.errors import CommandError


async def test_too_few_rounds_are_refused_before_anything_is_done(tmp_path: Path) -> None:
    scope = run.Scope(Size(10, 1), Plan(rounds=5))
    with pytest.raises(CommandError, match="at least 6 rounds"):
        await run.run(Databases("", tmp_path), "HEAD", scope)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("answer", "is_refused"), [({"customers": ["a"]}, False), ({"customers": ["b"]}, True)])
async def test_trees_that_answer_differently_are_not_compared(
    monkeypatch: pytest.MonkeyPatch, answer: object, is_refused: bool
) -> None:
    answers: dict[str, list[Any]] = {"old": [{"customers": ["a"]}], "new": [answer]}

    async def ask(http: httpx.AsyncClient, url: str, headers: dict[str, str], question: Question) -> list[Any]:
        assert headers == {"authorization": f"Bearer token of {url}"}
        return answers[url]

    monkeypatch.setattr(run, "ask", ask)
    old, new = (
        Contender(name, Server(name, 0, tokens={ADMIN.name: f"token of {name}"}), ADMIN, Question(""))
        for name in ("old", "new")
    )
    if is_refused:
        with pytest.raises(CommandError, match="old and new differ"):
            await run._check_same_answers({("q1", ADMIN): (old, new)})
    else:
        await run._check_same_answers({("q1", ADMIN): (old, new)})
    await run._check_same_answers({("m1", ADMIN): (old, new)})  # what a change answers differs by its id


def test_the_command_line() -> None:
    given = parser().parse_args(["--against", "HEAD", "--allowed", "3", "--only", "start,m2"])
    assert Allowed(given.allowed, given.allowed_writes) == Allowed(reads=0.03, writes=0.15)
    assert _names(given.only, run.NAMES) == ("start", "m2")
    assert _names("", run.NAMES) == ("start", "q1", "q2", "q3", "q4", "q5", "m1", "m2", "sqlite")
    with pytest.raises(CommandError, match="'q9' is none of start, q1"):
        _names("q1,q9", run.NAMES)
