"""Tests the GraphiQL page in a real browser: it loads nothing from elsewhere, and runs queries and subscriptions.

These tests need Chromium, and `make prove` runs them if it is installed.
"""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from itertools import count
from pathlib import Path

import httpx
import pytest

import models
from core import tokens
from core.settings import Settings
from jobs import migrate
from models.database import connect
from tests.databases import KEYS, SECRET, variables_of
from tests.erd.chromium import Tab, found, tab
from tests.factories import Make
from tests.server.program import serving

pytestmark = [
    pytest.mark.prove,
    pytest.mark.skipif(found() is None, reason="no Chromium is found on the path, nor by RAPPORT_TEST_CHROMIUM"),
]

RESULT = "document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue() ?? ''"
EDITOR = "document.querySelector('.graphiql-query-editor .CodeMirror')"
HEADERS = "document.querySelectorAll('.graphiql-editor-tool .CodeMirror')[1]"


async def execute(page: Tab, operation: str) -> None:
    """Writes an operation into the editor, and presses the button that executes it."""
    await page.run(f"{EDITOR}.CodeMirror.setValue({json.dumps(operation)})")
    await asyncio.sleep(1)  # GraphiQL parses what was typed after a pause
    await page.run("document.querySelector('.graphiql-execute-button').click()")


async def until(page: Tab, text: str) -> None:
    """Waits until the result contains a text."""
    async with asyncio.timeout(20):
        while text not in await page.run(RESULT):
            await asyncio.sleep(0.05)


async def test_it_works_without_other_hosts(tmp_path: Path) -> None:
    program = found()
    assert program
    settings = Settings(database_url=f"sqlite://{tmp_path / 'page.sqlite3'}", secret_key=SECRET, keys=KEYS)
    await migrate.upgrade(settings)
    async with connect(settings) as database:
        admin = await Make(database, settings)(models.Employee, role="ADMIN")
    headers = {"Authorization": f"Bearer {tokens.issue(SECRET, admin, timedelta(minutes=5))}"}
    async with serving(**variables_of(settings)) as server, tab(program, tmp_path / "browser") as page:
        address = f"http://127.0.0.1:{server.port}/"
        await page.open(f"{address}graphql", 1440, 900)
        async with asyncio.timeout(20):
            while not await page.run(f"Boolean({HEADERS})"):
                await asyncio.sleep(0.05)
        await page.run(f"{HEADERS}.CodeMirror.setValue({json.dumps(json.dumps(headers))})")
        await execute(page, "{ viewer { role } }")
        await until(page, '"role": "ADMIN"')
        await execute(page, "subscription { events(entityTypes: [TAG]) { node { ... on Tag { name } } } }")
        async with httpx.AsyncClient(headers=headers) as client, asyncio.timeout(20):
            for number in count():  # the server may subscribe only after the first ones
                mutation = f'mutation {{ tagCreate(input: {{name: "tag {number}"}}) {{ userErrors {{ code }} }} }}'
                await client.post(f"{address}graphql", json={"query": mutation})
                await asyncio.sleep(0.2)
                if '"name": "tag ' in await page.run(RESULT):
                    break
        others = [one for one in page.requests if not one.startswith((address, "data:", "about:"))]
        assert others == [], "a request left the origin"
        assert page.console == []
