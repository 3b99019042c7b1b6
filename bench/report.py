"""Writes the results of a run to docs/benchmarks.md, as tables and a plot. The text of this page is written by hand."""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from bench import embedded, growth, plot
from bench.databases import CONFIGURATION, Databases
from bench.filling import Size
from bench.measuring import BOUND, LOADERS, OURS, OURS_SALES, PEER, PEER_SECURED
from bench.processes import ROOT
from bench.questions import READS, WHAT, WRITES
from bench.rounds import Plan, Series, ratio
from bench.servers import node

PAGE, PLOT = ROOT / "docs" / "benchmarks.md", ROOT / "docs" / "benchmarks.svg"

SECURED = "as SALES, against row-level security"
UNSECURED = "as ADMIN, against no authorization"


@dataclass(frozen=True, slots=True)
class Figures:
    """The results of a run.

    `made_on`: describes the machine and the versions. `results`: the measurements by query and contender.
    """

    made_on: str
    results: Mapping[str, Mapping[str, Series]]

    @property
    def compared(self) -> Mapping[str, Mapping[str, float]]:
        """Rapport's speed divided by the peer's speed, for each query, with and without row-level security."""
        return {
            name: {SECURED: ratio(one[OURS_SALES], one[PEER_SECURED]), UNSECURED: ratio(one[OURS], one[PEER])}
            for name in (*READS, *WRITES)
            if (one := self.results.get(name))
        }


async def collected(
    databases: Databases, size: Size, plan: Plan, results: Mapping[str, Mapping[str, Series]]
) -> Figures:
    """Returns the results of a run, with descriptions of the machine and the software versions."""
    node_version = subprocess.run([node(), "--version"], capture_output=True, text=True, check=True).stdout.strip()
    made_on = (
        f"{await conditions(databases, size, plan)}, Node {node_version.lstrip('v')},"
        f" PostGraphile {_version('postgraphile')}, autocannon {_version('autocannon')}."
    )
    return Figures(made_on, results)


async def conditions(databases: Databases, size: Size, plan: Plan) -> str:
    """Returns a description of a run: its rows, rounds, machine, and versions of PostgreSQL and Python.

    The text has no full stop at its end, so that more can be appended.
    """
    connection = await asyncpg.connect(databases.server + "postgres")
    try:
        postgres = (await connection.fetchval("SHOW server_version")).split()[0]
    finally:
        await connection.close()
    settings = ", ".join(f"{name} {value}" for name, value in CONFIGURATION.items())
    return (
        f"{size.customers:,} customers with {size.activities} activities each; {plan.rounds} rounds of"
        f" {plan.seconds:g} s, {plan.connections} connections. {_processor()}, {platform.system()};"
        f" PostgreSQL {postgres} (fsync on, {settings}), CPython {platform.python_version()}"
    )


def tables(figures: Figures) -> str:
    """Returns the tables of all results, as Markdown."""
    parts = [figures.made_on, _ratios(figures), _rates(figures), _cpu(figures), _embedded(figures)]
    return "\n\n".join(part for part in parts if part)


def write(figures: Figures) -> None:
    """Replaces the tables in docs/benchmarks.md with the tables of this run, and draws the plot."""
    _replace("figures", tables(figures))
    groups = {name.upper(): values for name, values in figures.compared.items()}
    PLOT.write_text(plot.bars("Answers a second, as a multiple of PostGraphile's", groups), encoding="utf-8")


def write_growth(figures: growth.Figures) -> None:
    """Replaces the table of the growth measurements in docs/benchmarks.md."""
    _replace("growth", growth.table(figures))


def _replace(part: str, text: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    begin, end = f"<!-- {part} -->", f"<!-- end of {part} -->"
    before, _, rest = page.partition(begin)
    PAGE.write_text(f"{before}{begin}\n\n{text}\n\n{end}{rest.partition(end)[2]}", encoding="utf-8")


def _ratios(figures: Figures) -> str:
    lines = [
        f"| query | what | {SECURED} | {UNSECURED} | against its own loaders |",
        "| --- | --- | ---: | ---: | ---: |",
    ]
    for name, values in figures.compared.items():
        one = figures.results[name]
        loaders = f"{ratio(one[OURS], one[LOADERS]):.2f}" if LOADERS in one else "–"
        lines.append(f"| {name.upper()} | {WHAT[name]} | {values[SECURED]:.2f} | {values[UNSECURED]:.2f} | {loaders} |")
    bound = figures.results.get("q1", {})
    if BOUND in bound:
        lines.append(f"\nAgainst the bound, Q1 as ADMIN: {ratio(bound[OURS], bound[BOUND]):.2f}.")
    return "\n".join(lines) if figures.compared else ""


def _rates(figures: Figures) -> str:
    shown = (OURS, PEER, OURS_SALES, PEER_SECURED, LOADERS, BOUND)
    lines = [f"| answers a second | {' | '.join(shown)} |", "| --- |" + " ---: |" * len(shown)]
    for name in figures.compared:
        one = figures.results[name]
        rates = " | ".join(f"{one[who].rate:,.0f}" if who in one else "–" for who in shown)
        lines.append(f"| {name.upper()} | {rates} |")
    return "\n".join(lines) if figures.compared else ""


def _cpu(figures: Figures) -> str:
    one = figures.results.get("q1")
    if not one:
        return ""
    cpu = ", ".join(f"{who}: {one[who].cpu * 1000:.2f} ms" for who in (OURS, OURS_SALES, LOADERS, PEER, PEER_SECURED))
    return f"CPU of the server process for one Q1, without the database's: {cpu}."


def _embedded(figures: Figures) -> str:
    one = figures.results.get("sqlite")
    if not one:
        return ""
    planned, loaders = one[embedded.PLANNED], one[embedded.LOADERS]
    return (
        f"On SQLite, Q1 on demo data: {planned.rate:,.0f} answers a second by plans and {loaders.rate:,.0f} by the"
        f" loaders, {ratio(planned, loaders):.2f} times as fast; CPU of the process, the database included:"
        f" {planned.cpu * 1000:.2f} ms and {loaders.cpu * 1000:.2f} ms."
    )


def _processor() -> str:
    found = None
    if Path("/proc/cpuinfo").exists():
        found = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return f"{found[1] if found else platform.processor() or platform.machine()}, {os.cpu_count()} cores"


def _version(package: str) -> str:
    path = ROOT / "bench" / "peer" / "node_modules" / package / "package.json"
    return str(json.loads(path.read_text())["version"])
