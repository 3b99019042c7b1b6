"""Tests of the query `eventCursor`: a subscription after this cursor gets all later events."""

from __future__ import annotations

import models
from core.settings import Settings
from tests.events.serving import served
from tests.factories import Make
from tests.graph import Graph

EVENTS = """subscription ($after: String) {
  events(entityTypes: [TAG], after: $after) { node { ... on Tag { name } } }
}"""


async def test_after_the_event_cursor_comes_what_happens_next(make: Make, graph: Graph, settings: Settings) -> None:
    admin = await make(models.Employee, role="ADMIN")
    await make(models.Tag, name="before")
    cursor = (await graph("{ eventCursor }"))["eventCursor"]
    assert (await graph("{ eventCursor }"))["eventCursor"] == cursor
    await make(models.Tag, name="after")
    async with served(settings) as live, live.socket(live.token(admin)) as socket:
        await socket.subscribe(EVENTS, after=cursor)
        assert (await socket.next())["node"]["name"] == "after"
    assert (await graph.without_token().error("{ eventCursor }"))["extensions"]["code"] == "UNAUTHENTICATED"
