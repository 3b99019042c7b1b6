"""Runs the fuzz: sends generated cases in groups, and looks after the server between them."""

from __future__ import annotations

import asyncio
import json
import os
import re
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from random import Random

from tests.proofs.fuzz.cases import Case, Generator, as_json, posted, signed
from tests.proofs.fuzz.judging import Judgement
from tests.proofs.fuzz.sending import send

FEW = 12
"""How many open files more than before are no leak: connections to the database, and streams that end."""
SETTLED_SECONDS = 30.0
ORDINARY = "{ viewer { id } customers(first: 1) { nodes { id name } } }"
_FAILED = re.compile(r"Traceback|Internal error|\bERROR\b|CRITICAL|never retrieved|never awaited|Exception in")


@dataclass
class Target:
    """A server under test. `log`: a function that returns what it has logged so far. `pid`: its process."""

    port: int
    pid: int
    authorization: str
    log: Callable[[], str]

    @property
    def files(self) -> int:
        """The number of open files of the process."""
        return len(os.listdir(f"/proc/{self.pid}/fd"))


@dataclass
class Figures:
    """The results of a run. `found`: the problems, each with the case that shows it."""

    seed: int
    sent: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    with_data: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    found: list[str] = field(default_factory=list)
    files: int = 0
    checks: int = 0

    @property
    def wrong(self) -> int:
        """The number of problems."""
        return len(self.found)

    def __str__(self) -> str:
        def shown(counter: Counter[str]) -> str:
            return ", ".join(f"{name} {count:,}" for name, count in sorted(counter.items()))

        return (
            f"seed {self.seed}; sent {shown(self.sent)}; with data {shown(self.with_data)};"
            f" statuses {shown(self.statuses)}; codes {shown(self.codes)}; {self.checks} checks of the server;"
            f" at most {self.files:+} open files; problems {self.wrong}"
        ) + "".join(f"\n  {one}" for one in self.found[:40])


class Fuzz:
    """Sends the cases of generators to a server, and judges each answer."""

    def __init__(
        self,
        target: Target,
        seed: int,
        *,
        at_once: int = 12,
        folder: Path | None = None,
        report: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.target = target
        self.figures = Figures(seed)
        self._at_once = at_once
        self._folder = folder
        self._report = report
        self._files: int | None = None
        self._read = len(target.log())

    async def run(
        self,
        name: str,
        generator: Generator,
        numbers: Iterable[int],
        *,
        every: int = 1_000,
        between: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """Sends the cases with these numbers. Checks the server after each `every` cases, then calls `between`."""
        pending = iter(numbers)
        while batch := list(islice(pending, every)):
            if self._files is None:
                await self._check(f"{name} at the start")
                self._files = self.target.files
            await self._send(name, generator, batch)
            await self._check(f"{name} {batch[0]}–{batch[-1]}")
            self._report(f"{name} {batch[0]}–{batch[-1]}: {len(self.figures.found)} problems so far")
            if between is not None:
                await between()

    async def _send(self, name: str, generator: Generator, numbers: list[int]) -> None:
        waiting = iter(numbers)

        async def work() -> None:
            for number in waiting:
                await self._one(name, generator, number)

        await asyncio.gather(*(work() for _ in range(self._at_once)))

    async def _one(self, name: str, generator: Generator, number: int) -> None:
        dice = Random(f"{self.figures.seed} {name} {number}")
        case = generator(dice)
        figures = self.figures
        figures.sent[name] += 1
        figures.kinds[case.kind] += 1
        try:
            answer = await send(case, self.target.port, dice)
        except ConnectionRefusedError:
            figures.found.append(f"{name} {number}: the server is gone")
            return
        judged = Judgement(case, answer)
        figures.statuses[f"{name} {answer.status or 'closed'}"] += 1
        figures.with_data[name] += judged.has_data
        figures.codes.update(judged.codes)
        if "TIMEOUT" in judged.codes:
            self._keep(name, number, case, "TIMEOUT")
        if judged.problems:
            problems = "; ".join(dict.fromkeys(judged.problems))
            figures.found.append(f"{name} {number} ({case.kind}): {problems}")
            self._keep(name, number, case, f"{problems}\n{answer}")

    def _keep(self, name: str, number: int, case: Case, why: str) -> None:
        if self._folder is not None:
            frames = b"\n".join(one if isinstance(one, bytes) else str(one).encode() for one in case.frames or ())
            kept = why.encode("utf-8", "replace") + b"\n\n" + case.request + b"\n\n" + frames
            (self._folder / f"{name}-{number}.txt").write_bytes(kept)

    async def _check(self, after: str) -> None:
        """Checks that the server answers, has closed its files, and has logged no failure."""
        self.figures.checks += 1
        body = as_json({"query": ORDINARY})
        case = Case("ordinary", posted(body, signed(self.target.authorization)))
        try:
            answer = await send(case, self.target.port, Random(after))
            healthy = answer.status == 200 and "errors" not in json.loads(answer.body)
        except (ConnectionError, ValueError):
            healthy = False
        if not healthy:
            self.figures.found.append(f"after {after}: an ordinary request gets no answer")
        logged = self.target.log()
        new, self._read = logged[self._read :], len(logged)
        if failed := _FAILED.search(new):
            self.figures.found.append(f"after {after}: the log has {new[failed.start() :][:2_000]!r}")
        if self._files is not None:
            await self._settled(after, self._files)

    async def _settled(self, after: str, before: int) -> None:
        until = time.monotonic() + SETTLED_SECONDS
        while (more := self.target.files - before) > FEW and time.monotonic() < until:
            await asyncio.sleep(0.2)
        self.figures.files = max(self.figures.files, more)
        if more > FEW:
            self.figures.found.append(f"after {after}: {more} more open files")
