"""Runs the benchmark, and writes the results to docs/benchmarks.md and docs/benchmarks.svg.

python -m bench            compares Rapport with its peers on 10,000 customers; takes about 20 minutes
python -m bench --quick    tries out this comparison with little data and short rounds; does not write docs/
python -m bench --growth   measures Q1 to Q4 at 10,000, 100,000 and 1,000,000 customers; takes hours, resumes if run again
python -m bench --hostile  measures a caller's Q2 beside hostile connections; does not write docs/
python -m bench --workers  measures Q1 by one and by four server processes; does not write docs/
python -m bench --only import    measures an import of 1,000,000 rows, and the INSERT … SELECT of them; without npm; does not write docs/
python -m bench --against COMMIT    compares this checkout with a commit; 15 minutes, without npm; does not write docs/
"""  # noqa: E501 - a command and what it does

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from bench import embedded, growth, imports, measuring, overload, report, workers
from bench.against.run import NAMES, Scope
from bench.against.run import run as run_against
from bench.against.verdict import Allowed
from bench.databases import DATA, databases
from bench.filling import Size
from bench.hostile import run as hostile
from bench.questions import READS, WRITES
from bench.rounds import Plan
from core.errors import CommandError
from main import number

_MAY = "by what this tree may be slower than the commit in"


def parser() -> argparse.ArgumentParser:
    """Builds the parser of the command line."""
    root = argparse.ArgumentParser(prog="python -m bench", description="Measure Rapport against its peers.")
    root.add_argument("--quick", action="store_true", help="little data, short rounds, and no page written")
    root.add_argument("--growth", action="store_true", help="how long Q1 to Q4 take as the company grows")
    root.add_argument("--against", metavar="COMMIT", help="compare the speed of this tree with that of a commit")
    root.add_argument("--hostile", action="store_true", help="how much hostile connections slow down a caller")
    root.add_argument("--workers", action="store_true", help="how much faster several processes answer Q1")
    root.add_argument("--overload", action="store_true", help="what happens if four times too many requests arrive")
    root.add_argument("--customers", type=_count, help="how many customers there are (10,000)")
    root.add_argument("--sizes", default="10000,100000,1000000", help="the sizes of --growth, with commas between")
    root.add_argument("--rounds", type=_count, help="rounds of each query (7; against a commit 15)")
    root.add_argument("--seconds", type=float, help="seconds of each round (4; against a commit 2)")
    root.add_argument(
        "--only", default="", help="queries such as q1,m2,sqlite,start with commas between, or import; no page"
    )
    root.add_argument("--allowed", type=_share, default=0.05, metavar="PERCENT", help=f"{_MAY} a read or a start (5)")
    root.add_argument("--allowed-writes", type=_share, default=0.15, metavar="PERCENT", help=f"{_MAY} M1 and M2 (15)")
    root.add_argument("--data", type=Path, default=DATA, help="the folder where the databases are kept")
    return root


def _count(text: str) -> int:
    return number(text, "a count", 1, 10_000_000)


def _share(text: str) -> float:
    return number(text, "a percentage", 0, 99) / 100


async def run(arguments: argparse.Namespace) -> int:
    """Fills the databases, measures, and prints the results. Returns 1 if this checkout is too slow, otherwise 0."""
    quick = arguments.quick
    size = Size(arguments.customers or (1_000 if quick else 10_000), 20)
    demo_customers = 100 if quick else 1_000
    async with databases(arguments.data.resolve()) as server:
        if arguments.against:
            plan = Plan(arguments.rounds or (7 if quick else 15), arguments.seconds or (0.5 if quick else 2))
            names, allowed = _names(arguments.only, NAMES), Allowed(arguments.allowed, arguments.allowed_writes)
            scope = Scope(size, plan, names, demo_customers, allowed)
            return int(not await run_against(server, arguments.against, scope))
        if arguments.hostile:
            plan = Plan(arguments.rounds or (2 if quick else 5), arguments.seconds or (1 if quick else 2), 1)
            only = arguments.only.split(",") if arguments.only else ()
            return int(not await hostile.run(server, size, plan, only))
        if arguments.workers:
            await workers.run(server, size, Plan(arguments.rounds or (2 if quick else 5), arguments.seconds or 2))
            return 0
        if arguments.overload:
            plan = Plan(arguments.rounds or (2 if quick else 5), arguments.seconds or (3 if quick else 10))
            return int(not await overload.run(server, size, plan, _names(arguments.only or "q1,q2", READS)))
        if arguments.only == "import":
            lines = arguments.customers or (10_000 if quick else 500_000)
            print(imports.table(await imports.run(server, lines)))
            return 0
        if arguments.growth:
            sizes = [Size(_count(text), 5) for text in arguments.sizes.split(",")]
            grown = await growth.run(server, sizes)
            print(growth.table(grown))
            report.write_growth(grown)
            return 0
        names = _names(arguments.only, (*READS, *WRITES, "sqlite"))
        plan = Plan(arguments.rounds or (2 if quick else 7), arguments.seconds or (2 if quick else 4))
        sides = await server.filled(size)
        results = await measuring.run(server, sides, plan, names)
        if "sqlite" in names:
            results = {**results, "sqlite": await embedded.run(server.folder, plan, demo_customers)}
        figures = await report.collected(server, size, plan, results)
    print(report.tables(figures))
    if not quick and not arguments.only:
        report.write(figures)
    return 0


def _names(only: str, all_names: tuple[str, ...]) -> tuple[str, ...]:
    """Returns the names in the comma-separated list `only`, or all names if `only` is empty.

    Raises CommandError if a name is unknown.
    """
    names = tuple(only.split(",")) if only else all_names
    for name in names:
        if name not in all_names:
            raise CommandError(f"--only: {name[:40]!r} is none of {', '.join(all_names)}.")
    return names


def main() -> int:
    """Runs the command line. All servers that the benchmark started are stopped before this function returns.

    Returns 0 on success, 1 if the benchmark failed or this checkout is slower than allowed, and 130 after Ctrl-C or
    SIGTERM.
    """
    arguments = parser().parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # background jobs of a shell ignore SIGINT by default
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    try:
        return asyncio.run(run(arguments))
    except CommandError as error:
        print(f"error: {error.message}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted. What is filled stays; run it again to go on.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
