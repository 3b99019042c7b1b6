"""Tests that an entity's count equals the number of rows that the viewer may see."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core import tokens
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.authentication import authenticate
from resolvers.reads import counting
from resolvers.reads.loaders import Reader
from resolvers.search.expressions import EVERY_ROW, LIVING, IsNull, Not, every
from tests.factories import Make
from tests.proofs.sentinels import build_marked

WHERES = {"all": EVERY_ROW, "some": Not(IsNull("external_id")), "none": IsNull("id")}


async def test_as_many_are_counted_as_are_seen(
    make: Make, settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked = await build_marked(make, settings)
    hour, secret = timedelta(hours=1), settings.secret_key
    held = {name: tokens.issue(secret, id, hour) for name, id in marked.world.employees.items()}
    held |= {name: key.secret for name, key in marked.keys.items()}
    met = 0
    for name, token in held.items():
        viewer = await authenticate(database, secret, f"Bearer {token}", settings.time_zone)
        reader = Reader(database, viewer)
        for entity in registry.entities():
            for what, where in WHERES.items():
                there = len(await reader.all(entity, every(where, LIVING)))
                met += there
                told = f"{name}: {entity.name}, {what}"
                assert await counting.count(database, viewer, entity, where, None) == there, told
                for few in ("0", "1000"):
                    with monkeypatch.context() as patch:
                        patch.setattr(type(database), "few", lambda self, table, few=few: few)
                        for most in (1, 1000):
                            assert await counting.count(database, viewer, entity, where, most) == min(most, there), told
    assert met > 1_000
