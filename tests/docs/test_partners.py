"""Follows docs/partners.md on a running server: creates a key, sends requests, makes a change, receives its event."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from core.settings import Settings
from tests.clients.programs import WAIT
from tests.docs.markdown import ROOT, Snippet, snippets
from tests.docs.test_graphql import like
from tests.events.serving import Live, served
from tests.graph import Graph
from tests.server.program import environment

PAGE = "docs/partners.md"


def snippet(language: str, text: str) -> Snippet:
    """Returns the only snippet that contains a text."""
    (found,) = (one for one in snippets(PAGE, language) if text in one.text)
    return found


async def curl(live: Live, key: str, command: Snippet) -> asyncio.subprocess.Process:
    """Starts a command of the page against the test's server, with this API key."""
    lines = [line for line in command.text.splitlines(keepends=True) if not line.startswith("export")]
    text = "".join(lines).replace("127.0.0.1:8000", f"127.0.0.1:{live.port}")
    text = text.replace("curl", "exec curl --silent --noproxy '*'", 1)
    return await asyncio.create_subprocess_exec(
        *("sh", "-ec", text),
        env=environment({"RAPPORT_API_KEY": key}),
        stdout=asyncio.subprocess.PIPE,
    )


async def answered(live: Live, key: str, command: Snippet) -> Any:
    """Runs a command of the page and returns its output, parsed as JSON."""
    process = await curl(live, key, command)
    output, _ = await asyncio.wait_for(process.communicate(), WAIT)
    return json.loads(output)


@asynccontextmanager
async def streamed(live: Live, key: str, command: Snippet) -> AsyncIterator[Callable[[], Any]]:
    """Starts a stream of server-sent events. Yields a function that returns the data of the next event."""
    process = await curl(live, key, command)
    assert process.stdout is not None
    output = process.stdout

    async def following() -> Any:
        async with asyncio.timeout(WAIT):
            while not (line := await output.readline()).startswith(b"data: "):
                assert line, "the stream has ended"
        return json.loads(line.removeprefix(b"data: "))

    try:
        yield following
    finally:
        process.kill()
        await process.wait()


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
async def test_from_a_key_to_an_item(demo: Graph, demo_settings: Settings) -> None:
    key = (await demo(snippet("graphql", "apiKeyCreate").text))["apiKeyCreate"]["secret"]
    subscription, item = snippet("graphql", "subscription"), json.loads(snippet("json", '"cursor"').text)
    async with served(demo_settings) as live, live.socket(key) as socket:
        customers = (await answered(live, key, snippet("sh", "customers(")))["data"]["customers"]
        assert [one["name"] for one in customers["nodes"]] == ["Brunnbrück Feinkost AG"]
        async with streamed(live, key, snippet("sh", "text/event-stream")) as following:
            await socket.subscribe(subscription.text)
            await live.until_live(2)
            change = snippet("sh", "Idempotency-Key")
            made = (await answered(live, key, change))["data"]["activityCreate"]
            assert made["userErrors"] == []
            told = (await socket.receive())["payload"]
            assert like(item, told), json.dumps(told, indent=2)
            assert told["data"]["activityUpdates"]["id"] == made["activity"]["id"]
            assert (await answered(live, key, change))["data"]["activityCreate"] == made
            streaming = (await following())["data"]["activityUpdates"]
            assert streaming["cursor"] == told["data"]["activityUpdates"]["cursor"]
            assert streaming["activity"] == item["data"]["activityUpdates"]["activity"]


PARTS = snippets(PAGE, "python", "javascript")


@pytest.mark.parametrize("part", PARTS, ids=map(str, PARTS))
def test_what_is_shown_of_a_program_is_in_it(part: Snippet) -> None:
    path = part.lead.split("`")[-2]
    assert path.startswith(f"clients/{part.language}/")
    assert part.text in (ROOT / path).read_text(encoding="utf-8")


def test_parts_of_each_program_are_shown() -> None:
    programs = {path.name for kind in ("python/*.py", "javascript/*.mjs") for path in (ROOT / "clients").glob(kind)}
    programs.remove("identity_provider.mjs")  # docs/sign-in.md is about it
    assert len(PARTS) == len(programs) == 4
    assert {part.lead.split("`")[-2].rpartition("/")[2] for part in PARTS} == programs
