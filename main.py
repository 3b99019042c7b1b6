"""Rapport's command line.

    python main.py serve         serves GraphQL at /graphql
    python main.py worker        runs background jobs: webhooks, due transitions
    python main.py migrate       applies migrations to the database
    python main.py seed          loads demo data
    python main.py import        imports CSV files
    python main.py prune-events  archives old events and removes them from the log
    python main.py doctor        checks the configuration, finds rows that break a rule, and mends them
    python main.py admin         creates or promotes an administrator
    python main.py password      sets an employee's password
    python main.py second-factor removes an employee's second factor
    python main.py token         prints a bearer token
    python main.py keys          prints new encryption keys
    python main.py rotate-keys   re-encrypts everything with the current keys
    python main.py schema        prints the GraphQL schema
    python main.py erd           draws the data model, or compares the database with it

Each command imports what it needs when it runs, so most commands do not build the GraphQL schema.

This file is long because it has a function and a parser for each command.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import getpass
import ipaddress
import json
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import asdict
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core import logs
from core.errors import CommandError, TimedOut, Unavailable
from core.known_settings import told, unknown_settings
from core.logs import announce
from core.settings import Settings, load

if TYPE_CHECKING:
    from schema.application import Application
    from schema.telemetry.tracing import Tracing


def application(
    settings: Settings, *, development: bool = False, worker: bool = False, processes: int = 1
) -> Application:
    """Creates the ASGI application.

    `development`: puts a token of the demo data's administrator in the GraphiQL page, and answers local requests only.
    Use it only with an embedded database and a loopback address. `worker`: also runs the background jobs.
    `processes`: the number of processes on this machine that serve the same address.
    """
    from jobs.migrate import unapplied
    from jobs.tokens import demo_token
    from jobs.worker import working
    from schema.application import Application

    oidc = None
    if settings.oidc is not None:  # its libraries are loaded only if it is used
        from schema.transport.oidc import OidcEndpoints

        oidc = OidcEndpoints(settings)
    return Application(
        settings,
        unapplied=unapplied,
        worker=working if worker else None,
        page_token=demo_token if development else None,
        oidc=oidc,
        serving_metrics=metrics_server(settings),
        spans=tracing(settings),
        processes=processes,
    )


def warn_of_unknown_settings() -> None:
    """Logs the variables of the environment that look like settings and are none."""
    for name, meant in unknown_settings(os.environ).items():
        logging.getLogger("rapport.settings").warning(told(name, meant))


def metrics_server(settings: Settings) -> Callable[..., AbstractAsyncContextManager[int]] | None:
    """Returns the function that serves metrics, or None if the settings do not ask for it."""
    if settings.metrics is None:
        return None
    from schema.telemetry.exposition import check_free, serving_metrics

    check_free(*settings.metrics)
    return partial(serving_metrics, *settings.metrics)


def tracing(settings: Settings) -> Tracing | None:
    """Returns what makes spans, or None if traces are off. Raises CommandError if packages are missing."""
    if not settings.traces:
        return None
    try:
        from schema.telemetry.tracing import Tracing
    except ImportError:
        raise CommandError(
            "Traces need more packages: .venv/bin/python -m pip install -r requirements-otel.lock. "
            "To go on without traces, set RAPPORT_OTEL=0."
        ) from None
    return Tracing("sqlite" if settings.embedded else "postgresql")


def serve(arguments: argparse.Namespace) -> int:
    """Serves GraphQL until SIGTERM or Ctrl-C. Raises CommandError if migrations are pending or the keys do not fit."""
    from jobs import migrate
    from schema.transport.listening import listen, shown
    from schema.transport.processes import Processes
    from schema.transport.server import RapportServer, ignore_dropped_fields, settle

    settings = load()
    logs.configure(settings.logs)
    if arguments.development and not (settings.embedded and is_loopback(arguments.host)):
        raise CommandError("--development is for an SQLite database and a --host on the loopback interface only.")
    if arguments.workers > 1 and settings.embedded:
        raise CommandError("An SQLite database is served by one process: --workers needs PostgreSQL.")
    if settings.shared_budgets and settings.embedded:
        raise CommandError("RAPPORT_SHARED_BUDGETS needs PostgreSQL.")
    asyncio.run(migrate.check_ready(settings))
    worker = settings.embedded if settings.worker is None else settings.worker
    app = application(settings, development=arguments.development, worker=worker, processes=arguments.workers)
    settle()
    ignore_dropped_fields()

    def run(listener: socket.socket | None, channel: socket.socket | None = None, number: int = 0) -> int:
        # On SIGTERM, Uvicorn shuts down, restores this handler and raises the signal again. The handler exits with 0.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        app.process = number
        if number:
            app.leave_jobs()  # to the first process
        server = RapportServer(
            app,
            app.connections,
            app.limits,
            app.bounds,
            app.anonymous_rate,
            app.origins,
            app.overload,
            drain_seconds=settings.drain_seconds,
            channel=channel,
        )
        with suppress(KeyboardInterrupt):  # raised again by Uvicorn after a graceful shutdown
            server.run(sockets=[listener] if listener else [])
        return 0 if server.started else 1

    with listen(arguments.host, arguments.port) as listener:
        announce(f"Rapport answers at http://{shown(listener)}/graphql")
        warn_of_unknown_settings()
        if arguments.workers == 1:
            return run(listener)
        return Processes(
            listener,
            arguments.workers,
            partial(run, None),
            drain_seconds=settings.drain_seconds,
            end_seconds=settings.timeout_seconds + 15,
        ).run()


def is_loopback(host: str) -> bool:
    """Whether `host`, an address or name to listen on, can be reached from this machine only."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def worker(arguments: argparse.Namespace) -> int:
    """Runs the background jobs until SIGTERM or Ctrl-C."""
    from jobs.worker import work
    from schema.execution.webhook_selections import Selections
    from schema.graph import build

    settings = load()
    logs.configure(settings.logs)
    warn_of_unknown_settings()
    asyncio.run(work(settings, partial(Selections, build()), metrics_server(settings)))
    return 0


def schema(arguments: argparse.Namespace) -> int:
    """Prints the schema in the GraphQL schema definition language."""
    from schema.graph import sdl

    print(sdl(), end="")
    return 0


def erd(arguments: argparse.Namespace) -> int:
    """Draws the data model. With --check, prints how the database differs from the models; returns 1 if it differs."""
    if arguments.check:
        from jobs.schema_check import compare

        if arguments.domain or arguments.format or arguments.output:
            raise CommandError("--check draws nothing: omit --domain, --format and --output.")
        found = asyncio.run(compare(load()))
        print("\n".join(found) if found else "The database matches the models.")
        return 1 if found else 0
    from schema.erd.drawing import drawn

    text = drawn(arguments.domain, arguments.format or "mermaid")
    if arguments.output is None:
        print(text, end="")
        return 0
    try:
        arguments.output.write_text(text, encoding="utf-8")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CommandError(f"{arguments.output} cannot be written: {reason}. Choose another --output.") from None
    return 0


def migrate(arguments: argparse.Namespace) -> int:
    """Applies all pending migrations or, with --down N, reverts the last N applied migrations."""
    from jobs import migrate as job

    settings, down = load(), arguments.down
    if down and not arguments.yes and asyncio.run(job.is_used(settings)):
        _confirm("The database has data. Everything that these migrations added will be lost.")
    work = job.downgrade(settings, down) if down else job.upgrade(settings, rename=arguments.rename_duplicates)
    print("\n".join(asyncio.run(work)) or "The database is up to date.")
    return 0


def seed(arguments: argparse.Namespace) -> int:
    """Loads demo data."""
    from jobs.seeding import seed as job

    asyncio.run(job(load(), arguments.customers, if_empty=arguments.if_empty))
    return 0


def import_(arguments: argparse.Namespace) -> int:
    """Imports CSV files."""
    from jobs.importing import print_summary, run_import

    job = partial(run_import, load(), arguments.mapping, arguments.folder, report=arguments.report)
    summary = asyncio.run(job(dry_run=arguments.dry_run, restore=arguments.restore))
    print_summary(summary)
    return summary.exit_code


def prune_events(arguments: argparse.Namespace) -> int:
    """Archives old events and removes them from the log."""
    from jobs.pruning import prune

    print(asyncio.run(prune(load(), arguments.before, arguments.archive, force=arguments.force)))
    return 0


def doctor(arguments: argparse.Namespace) -> int:
    """Checks the configuration, and prints rows that violate an invariant. With --mend, mends them first.

    Returns 1 if an error or such a row is left.
    """
    from jobs.doctor import doctor as job
    from jobs.doctor import examine_configuration, examine_data

    if arguments.mend and (arguments.json or arguments.config):
        raise CommandError("--mend changes the data: omit --json and --config.")
    findings = asyncio.run(examine_configuration(os.environ, arguments.host, arguments.port))
    failed = any(finding.status == "error" for finding in findings)
    if not arguments.json:
        print("\n".join(finding.line() for finding in findings), flush=True)
        holds = arguments.config or asyncio.run(job(load(), mend=arguments.mend))
        return 0 if holds and not failed else 1
    report: dict[str, Any] = {"findings": [asdict(finding) for finding in findings]}
    if not arguments.config and not failed:
        report["violations"] = [
            {"invariant": invariant.name, "says": invariant.says, "count": found.count, "rows": list(found.rows)}
            for invariant, found, _ in asyncio.run(examine_data(load()))
        ]
    print(json.dumps(report, indent=2))
    return 1 if failed or report.get("violations") else 0


def admin(arguments: argparse.Namespace) -> int:
    """Creates or promotes an administrator."""
    from jobs.administrators import make_administrator

    print(asyncio.run(make_administrator(load(), arguments.email, arguments.name)))
    return 0


def password(arguments: argparse.Namespace) -> int:
    """Sets an employee's password, which is typed twice or read from standard input."""
    from jobs.passwords import set_password

    settings = load()
    if sys.stdin.isatty():
        given = getpass.getpass(f"New password for {arguments.email}: ")
        if given != getpass.getpass("Repeat the password: "):
            raise CommandError("The passwords do not match. Nothing was changed.")
    else:
        given = sys.stdin.readline().rstrip("\r\n")
    print(asyncio.run(set_password(settings, arguments.email, given)))
    return 0


def second_factor(arguments: argparse.Namespace) -> int:
    """Removes an employee's second factor."""
    from jobs.second_factors import remove_second_factor

    print(asyncio.run(remove_second_factor(load(), arguments.remove)))
    return 0


def token(arguments: argparse.Namespace) -> int:
    """Prints a bearer token for an employee."""
    from jobs.tokens import issue_token

    print(asyncio.run(issue_token(load(), arguments.email, arguments.minutes)))
    return 0


def keys(arguments: argparse.Namespace) -> int:
    """Creates a key ring with a random data key and a random index key. Prints it, or writes it to a new file."""
    from core.keys import new_ring, write_new

    if arguments.output is None:
        print(new_ring(), end="")
    else:
        write_new(arguments.output, new_ring())
    return 0


def rotate_keys(arguments: argparse.Namespace) -> int:
    """Re-encrypts all encrypted values with the current keys."""
    from jobs.key_rotation import rotate_keys as job

    print(asyncio.run(job(load(), new=arguments.new, accept_loss=arguments.accept_loss)))
    return 0


def _confirm(what: str) -> None:
    """Asks for confirmation on the terminal. Raises CommandError if there is no terminal or the answer is not yes."""
    if not sys.stdin.isatty():
        raise CommandError(f"{what} Add --yes to continue.")
    print(f"{what} Type yes to continue: ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip() != "yes":
        raise CommandError("Nothing was changed.")


def parser() -> argparse.ArgumentParser:
    """Builds the parser of the command line."""
    root = argparse.ArgumentParser(prog="main.py", description="Rapport, a headless CRM. Settings: see the README.")
    commands = root.add_subparsers(title="commands", required=True, metavar="COMMAND")

    command = commands.add_parser("serve", help="serve GraphQL at /graphql")
    command.add_argument("--host", default="127.0.0.1", help="the address to listen on (127.0.0.1)")
    command.add_argument("--port", type=_port, default=8000, help="the port to listen on (8000)")
    command.add_argument(
        "--workers", type=_workers, default=1, metavar="N", help="the number of processes, with PostgreSQL (1)"
    )
    command.add_argument("--development", action="store_true", help="put a demo token in the GraphiQL page")
    command.set_defaults(run=serve)

    commands.add_parser("worker", help="run background jobs, such as sending webhooks").set_defaults(run=worker)

    command = commands.add_parser("migrate", help="apply migrations to the database")
    command.add_argument("--down", type=_positive, metavar="N", help="revert the last N migrations and lose their data")
    command.add_argument("--yes", action="store_true", help="do not ask for confirmation before losing data")
    command.add_argument("--rename-duplicates", action="store_true", help="rename rows that become equal to others")
    command.set_defaults(run=migrate)

    command = commands.add_parser("seed", help="load demo data")
    command.add_argument("--customers", type=_positive, default=200, metavar="N", help="the number of customers (200)")
    command.add_argument("--if-empty", action="store_true", help="do nothing if the database has customers")
    command.set_defaults(run=seed)

    command = commands.add_parser("import", help="import CSV files")
    command.add_argument("mapping", type=Path, metavar="MAPPING", help="a TOML mapping file, see docs/import.md")
    command.add_argument("--from", dest="folder", type=Path, required=True, metavar="FOLDER", help="the files' folder")
    command.add_argument("--dry-run", action="store_true", help="check everything and write nothing")
    command.add_argument("--restore", action="store_true", help="restore deleted rows that are in the files")
    command.add_argument("--report", type=Path, metavar="FILE", help="the file for refused lines")
    command.set_defaults(run=import_)

    command = commands.add_parser("prune-events", help="archive old events and remove them from the log")
    command.add_argument("--before", type=_day, required=True, metavar="DATE", help="the first day to keep: 2026-05-01")
    command.add_argument("--archive", type=Path, default=Path(), metavar="FOLDER", help="the archive folder (.)")
    command.add_argument("--force", action="store_true", help="also remove events of the last six months")
    command.set_defaults(run=prune_events)

    command = commands.add_parser("doctor", help="check the configuration, find rows that break a rule, and mend them")
    command.add_argument("--config", action="store_true", help="check the configuration alone")
    command.add_argument("--json", action="store_true", help="print the report as JSON")
    command.add_argument("--host", default="127.0.0.1", help="the address at which serve is to listen (127.0.0.1)")
    command.add_argument("--port", type=_port, default=8000, help="its port (8000)")
    command.add_argument("--mend", action="store_true", help="mend what can be mended safely")
    command.set_defaults(run=doctor)

    command = commands.add_parser("admin", help="create an administrator, or make an employee one")
    command.add_argument("email", help="the employee's e-mail address")
    command.add_argument("--name", help="the employee's full name")
    command.set_defaults(run=admin)

    command = commands.add_parser("password", help="set an employee's password, typed or from standard input")
    command.add_argument("email", help="an active employee's e-mail address")
    command.set_defaults(run=password)

    command = commands.add_parser("second-factor", help="remove an employee's second factor that is lost")
    command.add_argument("--remove", required=True, metavar="EMAIL", help="an active employee's e-mail address")
    command.set_defaults(run=second_factor)

    command = commands.add_parser("token", help="print a bearer token")
    command.add_argument("email", help="an active employee's e-mail address, such as admin@example.com (demo data)")
    command.add_argument("--minutes", type=_positive, default=60, help="the lifetime in minutes (60)")
    command.set_defaults(run=token)

    command = commands.add_parser("keys", help="print new encryption keys, or write them to a new file")
    command.add_argument("--output", type=Path, metavar="FILE", help="a file that does not exist (standard output)")
    command.set_defaults(run=keys)

    command = commands.add_parser("rotate-keys", help="re-encrypt everything, see docs/encryption.md")
    command.add_argument("--new", action="store_true", help="add new keys to the key file first")
    command.add_argument("--accept-loss", action="store_true", help="give up values whose keys are lost")
    command.set_defaults(run=rotate_keys)

    commands.add_parser("schema", help="print the GraphQL schema").set_defaults(run=schema)

    command = commands.add_parser("erd", help="draw the data model, or compare the database with it")
    command.add_argument("--domain", metavar="NAME", help="one domain, such as customers (all)")
    command.add_argument("--format", choices=("mermaid", "svg"), help="Mermaid text or an SVG file (mermaid)")
    command.add_argument("--output", type=Path, metavar="FILE", help="the file to write (standard output)")
    command.add_argument("--check", action="store_true", help="list the differences of the database instead")
    command.set_defaults(run=erd)
    return root


def _positive(text: str) -> int:
    return number(text, "a number", 1, 10_000_000)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a day such as 2026-05-01") from None


def number(text: str, what: str, low: int, high: int) -> int:
    """Parses a whole number from `low` to `high`. Raises ArgumentTypeError, which names `what`, for any other text."""
    if not (text.isascii() and text.isdecimal() and low <= int(text[:20]) <= high):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not {what} from {low:,} to {high:,}")
    return int(text)


def _port(text: str) -> int:
    return number(text, "a port", 0, 65_535)


def _workers(text: str) -> int:
    return number(text, "a number of processes", 1, 256)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command. Returns 0 on success, 1 on failure, 2 for an invalid command line, 130 after Ctrl-C."""
    commands = parser()
    if not (sys.argv[1:] if argv is None else argv):
        commands.print_help(sys.stderr)
        return 2
    arguments = commands.parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except (CommandError, TimedOut, Unavailable) as error:
        print(f"error: {error.message}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    gc.set_threshold(50_000, 20, 100)  # imports make many objects and little garbage: a sixth of the time to start
    sys.exit(main())
