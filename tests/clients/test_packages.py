"""Tests of the packages for TypeScript and Python, against a server."""

from __future__ import annotations

import asyncio
import json
import sys
import tarfile
import tomllib
from pathlib import Path

import pytest

from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.events import cursors
from tests.authentication.signing import EMAIL, PASSWORD, employed
from tests.events.serving import served
from tests.factories import Make
from tests.server.program import ROOT, environment

TYPESCRIPT = ROOT / "clients" / "typescript"
PYTHON = ROOT / "clients" / "python"
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]


async def run(*command: str, cwd: Path, **variables: str) -> str:
    """Runs a command that must succeed. Returns its output."""
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=cwd,
        env={**environment(variables), "NO_PROXY": "127.0.0.1"},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await asyncio.wait_for(process.communicate(), 120)
    assert process.returncode == 0, output.decode()
    return output.decode()


def test_the_packages_have_the_version_of_the_schema_and_one_dependency() -> None:
    package = json.loads((TYPESCRIPT / "package.json").read_text())
    assert package["version"] == VERSION
    assert set(package["dependencies"]) == {"graphql-ws"}
    project = tomllib.loads((PYTHON / "pyproject.toml").read_text())["project"]
    assert project["version"] == VERSION
    (dependency,) = project["dependencies"]
    assert dependency.startswith("gql[")


@pytest.mark.parametrize("adapter", ["refine", "react-admin"])
def test_an_adapter_is_short(adapter: str) -> None:
    assert len((TYPESCRIPT / "src" / f"{adapter}.ts").read_text().splitlines()) <= 80


@pytest.mark.clients
async def test_the_package_for_typescript(database: Database, make: Make, settings: Settings) -> None:
    await employed(make, role="ADMIN")
    async with served(settings) as live:
        variables = {
            "RAPPORT_URL": f"http://127.0.0.1:{live.port}/graphql",
            "RAPPORT_EMAIL": EMAIL,
            "RAPPORT_PASSWORD": PASSWORD,
            "RAPPORT_FOREIGN_CURSOR": cursors.write(new_id(), 0),
        }
        await run("node", "--test", "test/client.test.mjs", cwd=TYPESCRIPT, **variables)


@pytest.mark.clients
async def test_the_package_for_typescript_can_be_packed(tmp_path: Path) -> None:
    await run("npm", "pack", "--pack-destination", str(tmp_path), cwd=TYPESCRIPT)
    modules = tmp_path / "node_modules"
    with tarfile.open(tmp_path / f"rapport-client-{VERSION}.tgz") as packed:
        packed.extractall(modules, filter="data")
    (modules / "package").rename(modules / "rapport-client")
    for dependency in ("graphql", "graphql-ws"):
        (modules / dependency).symlink_to(ROOT / "clients" / "node_modules" / dependency)
    assert {path.name for path in (modules / "rapport-client").iterdir()} == {
        "README.md",
        "package.json",
        "scalars.json",
        "dist",
    }
    script = "import {RapportClient, apiKey} from 'rapport-client'; console.log(typeof RapportClient, typeof apiKey)"
    printed = await run("node", "--input-type=module", "--eval", script, cwd=tmp_path)
    assert printed == "function function\n"


@pytest.mark.clients
async def test_the_package_for_python_can_be_built(tmp_path: Path) -> None:
    await run(sys.executable, "-m", "uv", "build", "--wheel", "--out-dir", str(tmp_path), cwd=PYTHON)
    (wheel,) = tmp_path.glob("*.whl")
    assert wheel.name == f"rapport_client-{VERSION}-py3-none-any.whl"
    script = "from rapport_client import ApiKey, RapportClient; print(RapportClient.__module__)"
    printed = await run(sys.executable, "-c", script, cwd=tmp_path, PYTHONPATH=str(wheel))
    assert printed == "rapport_client.client\n"
