"""Measures how the time of a query grows with the number of customers.

The queries are Q1 to Q4, a page of contacts, a page of activities, and two counts of the customers that the caller
sees. One of the counts stops at 1,000. Each query runs for three callers. The first caller sees all customers, the
second sees a tenth of the customers, and the third sees 70 customers.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from dataclasses import asdict
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bench import plans, questions
from bench.company import ADMIN, MANAGER, SALES_70, Person, seen_by
from bench.databases import Databases
from bench.filling import Size
from bench.questions import Question
from bench.servers import Server, rapport
from core.errors import CommandError
from jobs.progress import progress

ASKERS = (ADMIN, MANAGER, SALES_70)
LISTS = {"contacts": "20 contacts", "activities": "the 20 latest activities"}
QUERIES = ("q1", "q2", "q3", "q4", *LISTS)
TOTALS = {"total": "all customers counted", "total_1000": "counted up to 1,000"}
MEASURED = 500
TOTALS_MEASURED = 20
NAMES = LISTS | TOTALS

Figures = dict[str, dict[str, dict[str, dict[str, Any]]]]
"""The milliseconds and the fields of `plans.Seen`, by size, person and query."""


async def run(databases: Databases, sizes: list[Size]) -> Figures:
    """Fills the databases of each size, and measures the queries on them. Returns the results of all sizes.

    If an earlier run has measured a size, the results of that run are used. Raises CommandError if a query reads or
    hashes all rows of a large table. Counts are an exception, because a count must read all rows that it counts.
    """
    kept = databases.folder / "growth.json"
    figures: Figures = json.loads(kept.read_text()) if kept.exists() else {}
    for size in sizes:
        if size.name in figures:
            continue
        sides = await databases.filled(size)
        of_size: dict[str, dict[str, dict[str, Any]]] = {}
        async with rapport(sides.settings, databases.folder / "growth.log") as server:
            with progress(f"Queries at {size.customers:,}", len(ASKERS) * len((*QUERIES, *TOTALS))) as tell:
                for person in ASKERS:
                    for name in (*QUERIES, *TOTALS):
                        question = questions.ours(name, seen_by(person, size.customers))
                        kept_plans = databases.folder / f"plans_{size.name}_{person.name}_{name}.txt".replace(" ", "_")
                        found = await plans.seen(sides.settings, person, question, kept_plans)
                        times = TOTALS_MEASURED if name in TOTALS else MEASURED
                        took = await asyncio.to_thread(_milliseconds, server, person, question, times)
                        of_size.setdefault(person.name, {})[name] = {"ms": took, **asdict(found)}
                        tell(sum(map(len, of_size.values())))
        figures[size.name] = of_size
        _keep(kept, figures)
    figures = {size.name: figures[size.name] for size in sizes}
    wrong = _wrong(figures)
    if wrong:
        raise CommandError("\n".join([table(figures), *wrong]))
    return figures


def _milliseconds(server: Server, person: Person, question: Question, turns: int) -> float:
    """Returns the median time of a request in milliseconds.

    The requests are sent one after another on one connection. The first fifth of the requests warms up the server and
    is not measured.

    `turns`: the number of requests, including those that warm up the server.
    """
    parts = urlsplit(server.url)
    connection = HTTPConnection(parts.hostname or "", parts.port)
    headers = {"Content-Type": "application/json", **server.headers(person)}
    times = []
    for turn in range(turns):
        body = question.bodies[turn % len(question.variables)]
        began = time.perf_counter()
        connection.request("POST", parts.path, body, headers)
        answer = connection.getresponse().read()
        times.append(time.perf_counter() - began)
        if b'"errors"' in answer[:20] or not answer.startswith(b'{"data"'):
            raise CommandError(f"{person.name}: {answer[:300].decode(errors='replace')}")
    connection.close()
    return statistics.median(times[turns // 5 :]) * 1000


def _wrong(figures: Figures) -> list[str]:
    return [
        f"{size}, {person}, {name}: {what}"
        for size, people in figures.items()
        for person, queries in people.items()
        for name, found in queries.items()
        if name in QUERIES  # a count must read all rows that it counts
        for what in found["wrong"]
    ]


def table(figures: Figures) -> str:
    """Returns a Markdown table of the milliseconds at each size.

    The column `last / first` is the time at the last size, divided by the time at the first size.
    """
    sizes = list(figures)
    heads = [f"{int(size.split('_')[0]):,}" for size in sizes]
    lines = [
        f"| who asks | query | {' | '.join(f'{head} customers' for head in heads)} | last / first | rows touched |",
        "| --- | --- |" + " ---: |" * (len(sizes) + 2),
    ]
    for person in ASKERS:
        for name in (*QUERIES, *TOTALS):
            found = [figures[size][person.name][name] for size in sizes]
            times = " | ".join(f"{one['ms']:.2f} ms" for one in found)
            ratio, rows = found[-1]["ms"] / found[0]["ms"], max(one["rows"] for one in found)
            lines.append(f"| {person.name} | {NAMES.get(name, name.upper())} | {times} | {ratio:.2f} | {rows:,} |")
    return "\n".join(lines)


def _keep(path: Path, figures: Figures) -> None:
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_text(json.dumps(figures))
    unfinished.rename(path)
