"""Follows docs/files.md: sends files to a server of its own, and fetches one."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

from core.settings import Settings
from tests.databases import variables_of
from tests.docs.markdown import ROOT, snippets

PAGE = "docs/files.md"


@pytest.fixture
def served(demo_settings: Settings) -> Iterator[tuple[str, dict[str, str]]]:
    """Yields the address of a server with the demo data, and the environment of its commands."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    environment = {**os.environ, **variables_of(demo_settings), "RAPPORT_PUBLIC_URL": address, "NO_PROXY": "*"}
    serve = [sys.executable, "main.py", "serve", "--port", str(port)]
    with subprocess.Popen(serve, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr is not None
            assert re.fullmatch(r"Rapport answers at http://\S+/graphql\n", server.stderr.readline())
            yield address, environment
        finally:
            server.terminate()


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_a_multipart_request(served: tuple[str, dict[str, str]]) -> None:
    address, environment = served
    (snippet,) = snippets(PAGE, "sh")
    command = snippet.text.replace("http://127.0.0.1:8000", address)
    command = command.replace("curl", "curl --silent --noproxy '*'").replace(".venv/bin/python", sys.executable)
    answer = subprocess.run(
        ["sh", "-ec", command], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    added = {"name": "README.md", "type": "text/plain", "size": (ROOT / "README.md").stat().st_size}
    assert json.loads(answer.stdout)["data"] == {"attachmentAdd": {"attachment": added, "userErrors": []}}


def test_a_signed_link(served: tuple[str, dict[str, str]]) -> None:
    address, environment = served
    token = [sys.executable, "main.py", "token", "admin@example.com"]
    made = subprocess.run(token, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout.strip()
    (snippet,) = snippets(PAGE, "python")
    ready = environment | {"RAPPORT_SERVER": address, "RAPPORT_TOKEN": made}
    answer = subprocess.run(
        [sys.executable, "-c", snippet.text], env=ready, capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert answer.stdout == "What we agreed on, in a few lines.\n\n"
