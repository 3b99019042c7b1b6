"""Tests of unmodified browser libraries in Chromium, from another origin than the server's.

Each program in `clients/browser/src` reads, pages, writes and subscribes, and resumes after the server was unavailable.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest

import models
from core.settings import Settings
from tests.clients.programs import WAIT
from tests.erd.chromium import Tab, found, tab
from tests.events.serving import Live, served
from tests.factories import Make
from tests.server.program import ROOT

pytestmark = pytest.mark.clients

BROWSER = ROOT / "clients" / "browser"
LIBRARIES = sorted(path.name for path in (BROWSER / "src").iterdir() if path.is_dir())
BY_HASH = {"apollo": 3, "relay": 3, "urql": 3}
"""How often the libraries with persisted queries send a hash alone for three pages, the first of which is unknown."""

NAMES = [f"{letter} & Söhne" for letter in "ABCDEFGH"]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Logs nothing."""


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    """Serves the bundled programs. Returns their origin."""
    handler = partial(_Quiet, directory=str(BROWSER / "dist"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@dataclass
class Page:
    """A page that runs a program."""

    tab: Tab

    async def call(self, function: str, *arguments: object) -> Any:
        """Returns what a function of the program returns."""
        return await self.tab.run(f"program.{function}({', '.join(map(json.dumps, arguments))})")

    def sent_by_hash(self) -> int:
        """Returns how many requests contained the hash of a document but not its text."""
        queries = [parse_qs(urlsplit(url).query) for url in self.tab.requests]
        bodies = [json.loads(body) for body in self.tab.bodies if body]
        return sum("extensions" in one and "query" not in one for one in (*queries, *bodies))

    async def until_seen(self, subjects: list[str]) -> None:
        """Waits until the program has seen these subjects, and no others."""
        async with asyncio.timeout(WAIT):
            while (seen := await self.tab.run("program.subjects")) != subjects:
                assert len(seen) <= len(subjects), seen
                await asyncio.sleep(0.05)


@asynccontextmanager
async def opened(address: str, live: Live, employee: UUID, folder: Path) -> AsyncIterator[Page]:
    """Opens a page, and starts its program as an employee."""
    program = found()
    assert program, "no Chromium is found on the path, nor by RAPPORT_TEST_CHROMIUM"
    async with tab(program, folder) as browser:
        await browser.open(address, 800, 600)
        page = Page(browser)
        url, token = f"http://127.0.0.1:{live.port}/graphql", live.token(employee)
        only_trusted = live.settings.only_trusted_documents
        await page.call("start", {"url": url, "token": token, "onlyTrusted": only_trusted})
        try:
            yield page
        except BaseException as error:
            error.add_note("\n".join(browser.console))
            raise


@pytest.mark.parametrize("library", LIBRARIES)
async def test_it_reads_pages_writes_subscribes_and_resumes(
    library: str, origin: str, make: Make, settings: Settings, tmp_path: Path
) -> None:
    await use(library, origin, make, settings, tmp_path)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
@pytest.mark.parametrize("library", ["package", "relay"])
async def test_it_does_so_with_trusted_documents_only(
    library: str, origin: str, make: Make, settings: Settings, tmp_path: Path
) -> None:
    manifest = BROWSER / "dist" / "documents.json"
    settings = replace(settings, trusted_documents=manifest, only_trusted_documents=True)
    await use(library, origin, make, settings, tmp_path)


async def use(library: str, origin: str, make: Make, settings: Settings, tmp_path: Path) -> None:
    """Runs the program of a library from beginning to end."""
    employee = await make(models.Employee, role="ADMIN")
    customers = [await make(models.Customer, name=name) for name in reversed(NAMES)]
    settings = replace(settings, origins=frozenset({origin}))

    async def write(subject: str) -> None:
        await make(models.Activity, subject=subject, kind="CALL", targets=[("customer_id", customers[0])])

    async with served(settings) as live:
        port = live.port
        async with opened(f"{origin}/{library}.html", live, employee, tmp_path / "browser") as page:
            assert await page.call("names") == NAMES
            assert page.sent_by_hash() >= BY_HASH.get(library, 0)
            renamed = [NAMES[0].replace("A", "Aa"), *NAMES[1:3]]
            assert await page.call("rename", renamed[0]) == renamed
            await page.call("follow")
            await live.until_live(1)
            await live.stop()
            await write("missed")
            seen = ["missed"]
            async with served(settings, port) as again:
                await page.until_seen(seen)
                await again.until_live(1)
                assert await page.call("call", "") == ["subject"]
                assert await page.call("call", "first") == []
                await page.until_seen(seen := [*seen, "first"])
                await write("second")
                await page.until_seen(seen := [*seen, "second"])
            for subject in ("third", "fourth"):
                await write(subject)
            async with served(settings, port) as again:
                await page.until_seen(seen := [*seen, "third", "fourth"])
                await again.until_live(1)
                await write("fifth")
                await page.until_seen([*seen, "fifth"])
