"""Measures, and writes docs/benchmarks.md and docs/benchmarks.svg.

python -m bench            the comparison: 10,000 customers, some 20 minutes
python -m bench --quick    the same on little data in short rounds, to try it out; it writes no page
python -m bench --growth   Q1 to Q4 at 10,000, 100,000 and 1,000,000 customers: hours at first; it goes on where it stopped
"""  # noqa: E501 - a command and what it does

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from bench import embedded, growth, measuring, report
from bench.databases import DATA, databases
from bench.filling import Size
from bench.questions import READS, WRITES
from bench.rounds import Plan
from core.errors import CommandError
from main import number


def parser() -> argparse.ArgumentParser:
    """The command line."""
    root = argparse.ArgumentParser(prog="python -m bench", description="Measure Rapport against its peers.")
    root.add_argument("--quick", action="store_true", help="little data, short rounds, and no page written")
    root.add_argument("--growth", action="store_true", help="how long Q1 to Q4 take as the company grows")
    root.add_argument("--customers", type=_count, help="how many customers there are (10,000)")
    root.add_argument("--sizes", default="10000,100000,1000000", help="the sizes of --growth, with commas between")
    root.add_argument("--rounds", type=_count, help="rounds of each query (7)")
    root.add_argument("--seconds", type=float, help="seconds of each round (4)")
    root.add_argument("--only", default="", help="queries such as q1,m2 and sqlite, with commas between; no page")
    root.add_argument("--data", type=Path, default=DATA, help="the folder where the databases are kept")
    return root


def _count(text: str) -> int:
    return number(text, "a count", 1, 10_000_000)


async def run(arguments: argparse.Namespace) -> None:
    """Fills, measures, and writes what came of it."""
    quick = arguments.quick
    plan = Plan(arguments.rounds or (2 if quick else 7), arguments.seconds or (2 if quick else 4))
    names = tuple(arguments.only.split(",")) if arguments.only else (*READS, *WRITES, "sqlite")
    size = Size(arguments.customers or (1_000 if quick else 10_000), 20)
    async with databases(arguments.data.resolve()) as server:
        if arguments.growth:
            sizes = [Size(_count(text), 5) for text in arguments.sizes.split(",")]
            grown = await growth.run(server, sizes)
            print(growth.table(grown))
            report.write_growth(grown)
            return
        sides = await server.filled(size)
        results = await measuring.run(server, sides, plan, names)
        if "sqlite" in names:
            results = {**results, "sqlite": await embedded.run(server.folder, plan, 100 if quick else 1_000)}
        figures = await report.collected(server, size, plan, results)
    print(report.tables(figures))
    if not quick and not arguments.only:
        report.write(figures)


def main() -> int:
    """Runs it. Returns 0, 1 when it could not be done, 130 for Ctrl-C and SIGTERM: the servers end with it."""
    arguments = parser().parse_args()
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    try:
        asyncio.run(run(arguments))
    except CommandError as error:
        print(f"error: {error.message}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted. What is filled stays; run it again to go on.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
