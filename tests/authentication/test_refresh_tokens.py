"""Tests of refresh tokens that were used before, and of refresh tokens that were never issued."""

from __future__ import annotations

import base64

import pytest

from core.errors import Unauthenticated
from core.settings import Settings
from models.dialect.base import Database
from resolvers.authentication import sessions
from tests.authentication.signing import Held, employed, refresh, refreshed, sign_in, status
from tests.authentication.test_sessions import code_of, ended
from tests.factories import Make
from tests.graph import Graph


def forgeries(held: Held, other: Held) -> dict[str, str]:
    """Returns forged refresh tokens for a session. `other`: the tokens of another session."""
    session, _, secret = held.refresh.partition(".")
    real = base64.urlsafe_b64decode(secret + "=")
    flipped = [bytes(byte ^ (index == at) for index, byte in enumerate(real)) for at in (0, 15, 16, 31)]
    texts = {f"bit {at}": text for at, text in zip((0, 15, 16, 31), flipped, strict=True)}
    texts |= {"zeros": bytes(32), "text": b"0" * 32, "halves swapped": real[16:] + real[:16]}
    encoded = {name: base64.urlsafe_b64encode(text).rstrip(b"=").decode() for name, text in texts.items()}
    encoded["of another session"] = other.refresh.partition(".")[2]
    return {name: f"{session}.{text}" for name, text in encoded.items()}


async def test_a_known_session_and_a_wrong_secret_change_nothing(graph: Graph, make: Make, database: Database) -> None:
    # The id of a session is in each of its access tokens, which may be found in logs long after they expired.
    await employed(make)
    other = await sign_in(graph)
    first = await sign_in(graph)
    held = await refreshed(graph, first.refresh)
    for name, forged in forgeries(held, other).items():
        before = await database.fetch("SELECT * FROM session ORDER BY id")
        answer = await refresh(graph, forged)
        assert code_of(answer) == "UNAUTHENTICATED", name
        assert answer["errors"][0]["message"] == "This is not a valid refresh token. Sign in again.", name
        assert [*map(tuple, await database.fetch("SELECT * FROM session ORDER BY id"))] == [*map(tuple, before)], name
        assert await status(graph, held.access) == 200, name
    # An ended session answers a forged token like a session that never was.
    held = await refreshed(graph, held.refresh)
    assert "already used" in (await refresh(graph, first.refresh))["errors"][0]["message"]
    for name, forged in forgeries(held, other).items():
        answer = await refresh(graph, forged)
        assert answer["errors"][0]["message"] == "This is not a valid refresh token. Sign in again.", name


@pytest.mark.parametrize("age", [1, 2, 12])
async def test_a_token_of_long_ago_still_ends_the_session(
    graph: Graph, make: Make, database: Database, age: int
) -> None:
    await employed(make)
    held = [await sign_in(graph)]
    for _ in range(12):
        held.append(await refreshed(graph, held[-1].refresh))
    answer = await refresh(graph, held[-1 - age].refresh)
    assert "already used" in answer["errors"][0]["message"]
    assert await ended(database) == ["REUSED"]
    assert await status(graph, held[-1].access) == 401


async def test_the_newest_token_outlives_the_key_that_signs(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    await employed(make)
    held = await sign_in(graph)
    other_key = settings.secret_key[::-1]
    again = await sessions.rotate(database, other_key, held.refresh)
    # What another key has signed is not known to have been issued.
    with pytest.raises(Unauthenticated, match="not a valid refresh token"):
        await sessions.rotate(database, other_key, held.refresh)
    await sessions.rotate(database, other_key, again.refresh)
    assert await ended(database) == []
