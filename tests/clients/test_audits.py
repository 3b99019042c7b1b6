"""Runs the audits of GraphQL over HTTP that the npm package graphql-http has."""

from __future__ import annotations

import json

import pytest

from core.settings import Settings
from tests.clients.test_packages import run
from tests.events.serving import served
from tests.server.program import ROOT

pytestmark = pytest.mark.clients


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_all_audits_pass(settings: Settings) -> None:
    async with served(settings) as live:
        url = f"http://127.0.0.1:{live.port}/graphql"
        audits = json.loads(await run("node", "audits.mjs", cwd=ROOT / "clients" / "browser", RAPPORT_URL=url))
    assert [audit for audit in audits if audit["status"] != "ok"] == []
    assert len(audits) == 61
