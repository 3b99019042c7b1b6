"""Tests that Rapport refuses a PostgreSQL server that can lose confirmed transactions, unless a setting allows it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.errors import CommandError
from core.keys import new_ring
from core.settings import Settings, load
from models.database import connect
from tests.databases import variables_of
from tests.server.program import call

on_postgres = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)


@on_postgres
async def test_a_server_that_may_lose_data_is_refused(settings: Settings) -> None:
    with pytest.raises(CommandError, match="fsync and full_page_writes and synchronous_commit off: it may lose"):
        async with connect(replace(settings, unsafe_durability=False)):
            pass


@on_postgres
async def test_commands_refuse_it_and_say_why(settings: Settings) -> None:
    variables = variables_of(replace(settings, unsafe_durability=False))
    for command in (["serve", "--port", "0"], ["migrate"]):
        ended = await call(*command, **variables)
        assert (ended.code, ended.output) == (1, "")
        assert ended.errors.startswith("error: PostgreSQL at 127.0.0.1:")
        assert "RAPPORT_UNSAFE_DURABILITY=1" in ended.errors


def test_the_setting() -> None:
    environ = {"RAPPORT_DATABASE_URL": "postgres://u@h/d", "RAPPORT_SECRET_KEY": "x" * 40, "RAPPORT_KEYS": new_ring()}
    assert not load(environ).unsafe_durability
    assert load({**environ, "RAPPORT_UNSAFE_DURABILITY": "1"}).unsafe_durability
    with pytest.raises(CommandError, match="RAPPORT_UNSAFE_DURABILITY must be 0 or 1"):
        load({**environ, "RAPPORT_UNSAFE_DURABILITY": "yes"})
