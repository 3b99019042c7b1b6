"""Without the libraries of Graphviz, everything except diagrams works, and errors say what to install."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from core.errors import CommandError
from models.data_model import data_model
from resolvers.access.viewer import SYSTEM, Viewer
from schema.erd import clusters, drawing, layout, page
from schema.erd.views import whole
from schema.transport.compression import Compression
from tests.docs.markdown import ROOT

NEEDED = re.escape(" ".join(layout.LIBRARIES))


@pytest.fixture(autouse=True)
def missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulates that the libraries of Graphviz cannot be imported."""
    monkeypatch.setattr(layout, "pygraphviz", None)
    monkeypatch.setattr(layout, "_missing", "libgobject-2.0.so.0: cannot open shared object file", raising=False)
    monkeypatch.setattr(page, "laid_out", layout.lay_out)
    monkeypatch.setattr(page, "in_areas", clusters.clustered)


def test_a_command_says_what_to_install() -> None:
    with pytest.raises(CommandError, match=NEEDED):
        layout.lay_out(whole(data_model(), attributes=False))
    drawing.drawn(None, "mermaid")  # needs no layout


async def test_the_page_says_what_to_install() -> None:
    async def authenticate(_: object) -> Viewer:
        return SYSTEM

    transport = httpx.ASGITransport(Starlette(routes=page.routes(authenticate, Compression())))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        response = await client.get("/erd")
    assert response.status_code == 503
    assert re.search(NEEDED, response.text)


@pytest.mark.parametrize("file", ["Dockerfile", "docs/operating.md"])
def test_the_libraries_are_installed(file: str) -> None:
    assert " ".join(layout.LIBRARIES) in Path(ROOT / file).read_text()
