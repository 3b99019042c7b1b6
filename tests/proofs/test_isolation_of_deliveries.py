"""Proof: no payload of a webhook contains data that is hidden from the webhook's caller."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import pytest

from core.settings import Settings
from models.dialect.base import Database
from resolvers.authentication import api_keys
from resolvers.events import event_log
from resolvers.webhooks.endpoints import Endpoint
from resolvers.webhooks.payload import make_payload
from schema.execution.webhook_selections import Selections
from schema.graph import build
from schema.mapping.entity import all_mapped
from tests.factories import Make
from tests.graph import Graph
from tests.proofs.figures import Figures, figures
from tests.proofs.isolation import Asker
from tests.proofs.sentinels import Marked, touch
from tests.proofs.test_isolation import EVERYBODY, KEYS
from tests.proofs.walking import plain


async def delivers_in_vain(
    graph: Graph,
    make: Make,
    marked: Marked,
    settings: Settings,
    names: Sequence[str],
    figures: Figures,
    *,
    every: int,
) -> list[str]:
    """Creates the payloads of one in `every` events for each caller's webhook.

    Returns the hidden data that the payloads contain.
    """
    database = make.changes.database
    figures.add("changes", await touch(make, marked))
    shown = Selections(build(), database, settings)
    selections = {one.name: f"... on {one.name} {{ {plain(one.name)} }}" for one in all_mapped()}
    events = [event for event in await event_log.after(database, 0, 100_000) if event.entity in selections]
    leaks: list[str] = []
    for first, name in enumerate(names):
        asker = Asker(graph, marked, name, figures)
        caller = str(marked.world.employees.get(name))
        if name in marked.keys:
            caller = (await api_keys.viewer_of(database, marked.keys[name].secret, settings.time_zone)).key
        for event in events[first % every :: every]:
            selection, types = selections[event.entity], frozenset({event.entity})
            endpoint = Endpoint(UUID(int=0), "", types, {}, selection, False, caller, "", None, None)
            payload = await make_payload(database, settings, shown, endpoint, event.seq)
            if payload is not None:
                figures.add("payloads")
                asker.check(payload.body.decode(), f"a webhook, of {event.entity}")
        leaks += asker.leaks
    figures.add("leaks", len(leaks))
    return leaks


async def test_for_some(graph: Graph, make: Make, marked: Marked, settings: Settings) -> None:
    with figures(f"Isolation of deliveries ({make.changes.database.name})") as found:
        names = ["seller", "reading key"]
        assert await delivers_in_vain(graph, make, marked, settings, names, found, every=5) == []
    assert found["payloads"] > 10


@pytest.mark.prove
async def test_for_everybody(graph: Graph, make: Make, marked: Marked, settings: Settings) -> None:
    with figures(f"Isolation of deliveries ({make.changes.database.name})") as found:
        names = [*EVERYBODY, *KEYS]
        assert await delivers_in_vain(graph, make, marked, settings, names, found, every=1) == []
    assert found["payloads"] > 1_000


async def test_without_a_look_at_who_sees_it_shows(
    graph: Graph, make: Make, marked: Marked, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def told(database: Database, viewer: object, event: event_log.Event) -> str:
        return event.operation

    monkeypatch.setattr("resolvers.webhooks.payload.visible_operation", told)
    assert await delivers_in_vain(graph, make, marked, settings, ["seller"], Figures(), every=5) != []
