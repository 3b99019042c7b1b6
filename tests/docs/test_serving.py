"""Follows the README, from a token to the first response, on a server of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from core.settings import Settings
from tests.databases import variables_of
from tests.docs.markdown import ROOT, snippets


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_a_token_and_curl(demo_settings: Settings) -> None:
    (snippet,) = (one for one in snippets("README.md", "sh") if "curl" in one.text)
    environment = {
        **os.environ,
        **variables_of(demo_settings),
    }
    serve = [sys.executable, "main.py", "serve", "--port", "0"]
    with subprocess.Popen(serve, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr is not None
            printed = re.fullmatch(r"Rapport answers at (http://\S+/graphql)\n", server.stderr.readline())
            assert printed
            command = snippet.text.replace("http://127.0.0.1:8000/graphql", printed[1])
            command = command.replace("curl", "curl --silent --noproxy '*'").replace(".venv/bin/python", sys.executable)
            answer = subprocess.run(
                ["sh", "-ec", command], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
            )
        finally:
            server.terminate()
    assert json.loads(answer.stdout)["data"] == {"viewer": {"fullName": "Rémi Delacour"}}
