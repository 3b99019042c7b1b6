"""Tests GraphiQL in a real browser: it works from this origin alone, and subscribes with the token of its headers.

These tests need Chromium, and `make prove` runs them if it is installed.
"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

import models
from core.settings import Settings
from jobs.seeding.origin import Origin
from tests.databases import variables_of
from tests.erd.chromium import Tab, found, tab
from tests.factories import Make
from tests.of_module import database, dialect, make, settings
from tests.server.program import serving

__all__ = ["database", "dialect", "make", "settings"]  # fixtures

pytestmark = [
    pytest.mark.prove,
    pytest.mark.skipif(found() is None, reason="no Chromium is found on the path, nor by RAPPORT_TEST_CHROMIUM"),
    pytest.mark.parametrize("dialect", ["sqlite"], indirect=True),
]

SUBSCRIPTION = "subscription { events(entityTypes: [TAG]) { operation } }"
MUTATION = 'mutation { tagCreate(input: {name: "From the page"}) { tag { name } userErrors { message } } }'
SHOWN = "document.querySelector('.graphiql-response .CodeMirror')?.CodeMirror.getValue() ?? ''"


async def execute(page: Tab, query: str) -> None:
    """Puts an operation into the editor, and presses the button."""
    await page.run(
        f"document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.setValue({json.dumps(query)})"
    )
    await page.run("new Promise((done) => setTimeout(done, 300))")  # the editor passes its text on after a moment
    await page.run("document.querySelector('.graphiql-execute-button').click()")


async def shows(page: Tab, text: str) -> None:
    """Waits until the response pane contains a text."""
    async with asyncio.timeout(20):
        while text not in (seen := await page.run(SHOWN)):
            await asyncio.sleep(0.1)
    assert "errors" not in json.loads(seen)


async def test_graphiql_reads_writes_and_subscribes(settings: Settings, make: Make, tmp_path: Path) -> None:
    program = found()
    assert program
    id = Origin(1).id(models.Employee, 0)
    await make(models.Employee, id=id, full_name="Admin", role="ADMIN", email="admin@example.com")
    variables = variables_of(settings)
    async with serving("--development", **variables) as server, tab(program, tmp_path / "browser") as page:
        address = f"http://localhost:{server.port}"
        await page.open(f"{address}/graphql", 1440, 900)
        ready = "!!document.querySelector('.graphiql-query-editor .CodeMirror')"
        async with asyncio.timeout(20):
            while not await page.run(ready):
                await asyncio.sleep(0.1)
        await execute(page, "{ viewer { fullName } }")
        await shows(page, '"Admin"')
        await execute(page, SUBSCRIPTION)
        query = {"query": MUTATION}
        headers = json.loads(await page.run("JSON.stringify(settings)"))["defaultHeaders"]
        for _ in range(100):  # until the subscription has begun, nothing arrives
            answer = await server.http.post("/graphql", json=query, headers=json.loads(headers))
            assert answer.json()["data"]["tagCreate"] is not None
            if '"CREATE"' in await page.run(SHOWN):
                break
            query = {"query": MUTATION.replace("From the page", f"Tag {_}")}
            await asyncio.sleep(0.2)
        await shows(page, '"CREATE"')
        await page.run("document.querySelector('.graphiql-execute-button').click()")  # stops it
        await page.screenshot(tmp_path / "graphiql.png")
        print(f"screenshot: {tmp_path / 'graphiql.png'}")
        others = [one for one in page.requests if not one.startswith((f"{address}/", "data:", "about:"))]
        assert others == [], "a request left the origin"
        assert page.console == []
