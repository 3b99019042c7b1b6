"""Each attack takes little CPU time of a server, and hurts if its guard is taken out."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import pytest

import models
from bench.hostile.catalogue import ATTACKS
from bench.hostile.request import Attack
from bench.servers import cpu_of
from core import tokens
from core.settings import Settings
from tests.databases import variables_of
from tests.docs.markdown import text_of
from tests.endpoint.raw import Answer, connected
from tests.factories import Make
from tests.proofs.attack_guards import GUARDS
from tests.server.attacked import TELLS, codes_of
from tests.server.program import ROOT, START_SECONDS, environment

CPU_SECONDS = 0.1
"""The most CPU time that the server may take from the first byte of an attack to its answer."""

PATIENCE = 3.0
"""How long a server without its guards may work on an attack, in seconds of time, before it is killed."""

on_sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


LARGE = 200_000
"""An answer with so many bytes hurts, because these requests have a tenth of them."""

SWITCHED = "101"
"""The status of a WebSocket that was opened."""


@dataclass
class Target:
    """A server in a process of its own. `token`: the token of the attackers."""

    port: int
    pid: int
    token: str

    async def warm_up(self) -> Answer:
        """Sends an ordinary request."""
        answer, _ = await self.send(ATTACKS["a customer's id that was guessed"], 0)
        assert answer is not None
        return answer

    async def send(self, attack: Attack, n: int) -> tuple[Answer | None, float]:
        """Returns the answer to an attack, or None if there is none yet, and the CPU time that the server took."""
        request = attack.make(n).encoded("/graphql", "localhost", f"Bearer {self.token}" if attack.signed_in else None)
        async with connected(self.port) as connection:
            began = cpu_of(self.pid)
            await connection.send(request)
            try:
                async with asyncio.timeout(PATIENCE):
                    answer = await connection.answer()
            except (TimeoutError, asyncio.IncompleteReadError):
                answer = None
            return answer, cpu_of(self.pid) - began


@asynccontextmanager
async def target(settings: Settings, caller: UUID, *program: str) -> AsyncIterator[Target]:
    """Runs a server with `python PROGRAM… serve` until the `async with` block ends."""
    variables = {**variables_of(settings), "RAPPORT_WORKER": "0", "RAPPORT_INTROSPECTION": "signed-in"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, *program, "serve", "--port", "0"),
        cwd=ROOT,
        env=environment(variables),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    try:
        line = (await asyncio.wait_for(process.stderr.readline(), START_SECONDS)).decode()
        assert "answers at" in line, line + (await process.stderr.read()).decode()
        token = tokens.issue(settings.secret_key, caller, timedelta(hours=1))
        yield Target(int(line.split(":")[-1].split("/")[0]), process.pid, token)
    finally:
        process.kill()
        await process.wait()


@pytest.fixture
async def caller(make: Make) -> UUID:
    id = await make(models.Employee, role="ADMIN")
    await make(models.Customer, name="Secret Ltd.", owner_id=id)
    return id


@pytest.mark.prove
@on_sqlite
async def test_each_attack_takes_little_cpu_time(settings: Settings, caller: UUID) -> None:
    async with target(settings, caller, "main.py") as server:
        took = {
            name: 1e3 * min([(await server.send(attack, n))[1] for n in range(3)]) for name, attack in ATTACKS.items()
        }
    slowest = sorted(took, key=lambda name: -took[name])
    print("\nattacks:", ", ".join(f"{name} {took[name]:.0f} ms" for name in slowest[:5]), flush=True)
    assert {name: round(took[name]) for name in slowest if took[name] > 1e3 * CPU_SECONDS} == {}


@pytest.mark.prove
@on_sqlite
@pytest.mark.parametrize("guards", GUARDS)
async def test_without_its_guard_an_attack_hurts(settings: Settings, caller: UUID, guards: str) -> None:
    waiting, harmless = list(GUARDS[guards].attacks), []
    while waiting:
        async with target(settings, caller, "-m", "tests.proofs.attack_guards", guards) as server:
            answer: Answer | None = await server.warm_up()
            while waiting and answer is not None:  # otherwise the server is still busy with the last one
                name = waiting.pop(0)
                answer, took = await server.send(ATTACKS[name], 0)
                codes = {"no answer"} if answer is None else codes_of(answer)
                told = answer is not None and not ATTACKS[name].signed_in and TELLS.search(answer.body)
                print(f"without {guards}: {name}: {', '.join(codes) or 'executed'}, {took * 1e3:.0f} ms", flush=True)
                large = answer is not None and len(answer.body) > LARGE
                if not told and not large and took < CPU_SECONDS and codes - {"no answer", SWITCHED}:
                    harmless.append(name)
    assert harmless == []


def test_each_attack_has_a_guard_to_take_out_or_says_why_not() -> None:
    rows = [row for row in text_of("docs/security.md").splitlines() if row.startswith("| ")]
    noted = {row.split(" | ")[0][2:] for row in rows if row.split(" | ")[-2].endswith((" *", " †"))}
    shown = {name for guards in GUARDS.values() for name in guards.attacks}
    assert set(ATTACKS) == noted | shown
    assert not noted & shown
