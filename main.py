"""Rapport's command line and its ASGI application.

    python main.py serve       answers GraphQL at /graphql
    python main.py migrate     brings the database to this version
    python main.py seed        fills it with demo data
    python main.py import      brings CSV files in
    python main.py prune-events  archives old events
    python main.py admin       makes an administrator
    python main.py password    gives an employee a password
    python main.py token       prints a bearer token
    python main.py schema      prints the graph's schema

Imports stand inside the commands: a command that needs no schema does not build it, and starts at once.
"""

from __future__ import annotations

import argparse
import asyncio
import errno
import getpass
import ipaddress
import signal
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import CommandError
from core.settings import Settings, load

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import HTTPConnection, Request
    from starlette.responses import Response

    from models.dialect.base import Database
    from schema.context import Context

DEMO_ADMIN = "admin@example.com"
EXAMPLE_QUERY = """{
  customers(first: 5, orderBy: [{field: NAME}]) {
    nodes {
      name
      tier
      owner { fullName }
      contacts(first: 3) { totalCount nodes { fullName jobTitle primary } }
      opportunities(first: 3, where: {stage: {kind: {eq: OPEN}}}) {
        nodes { name expectedAmount { amount currency } stage { name } }
      }
    }
  }
}
"""


def application(settings: Settings, *, development: bool = False) -> Starlette:
    """The ASGI application of these settings. It connects to the database when it is started.

    `development`: the GraphiQL page carries a short token of the demo data's administrator, and only requests for this
    very machine are answered. It is for an embedded database on loopback alone.
    """
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.responses import JSONResponse, RedirectResponse
    from starlette.routing import Route, WebSocketRoute

    from core import tokens
    from jobs.migrate import unapplied
    from jobs.seeding.origin import size_of
    from models.database import connect
    from resolvers.access import authenticate, by_email
    from resolvers.events.hub import Hub
    from schema.context import Context
    from schema.endpoint import GraphQLEndpoint
    from schema.execution import Executor
    from schema.graph import build
    from schema.graphiql import LoopbackHosts, page
    from schema.limits import Limits
    from schema.streams import Connections
    from schema.websocket import GraphQLSockets

    connected: list[Database] = []
    hubs: list[Hub] = []
    open_connections = Connections()

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with connect(settings) as database:
            connected.append(database)
            hubs.append(Hub(database, settings.time_zone))
            app.state.hub = hubs[0]
            yield
            await hubs.pop().close()
            connected.clear()

    async def context(caller: HTTPConnection, authorization: str | None) -> Context:
        viewer = await authenticate(connected[0], settings.secret_key, authorization, settings.time_zone)
        return Context(connected[0], viewer, settings, caller.client.host if caller.client else None, hubs[0])

    async def graphiql() -> Response:
        administrator = await by_email(connected[0], DEMO_ADMIN, settings.time_zone) if development else None
        # The demo data's own: a real administrator who has this address gets no token from a page.
        if administrator is None or administrator.id is None or size_of(administrator.id) is None:
            return page(None, EXAMPLE_QUERY)
        return page(tokens.issue(settings.secret_key, administrator.id, timedelta(minutes=15)), EXAMPLE_QUERY)

    async def root(request: Request) -> Response:
        return RedirectResponse("/graphql")

    async def healthy(request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def ready(request: Request) -> Response:
        try:
            missing = await unapplied(connected[0])
        except Exception:  # whatever it is: this process cannot answer
            return JSONResponse({"status": "the database cannot be reached"}, 503)
        if missing:
            return JSONResponse({"status": "run: python main.py migrate", "missing": missing}, 503)
        return JSONResponse({"status": "ok"})

    limits = replace(Limits(), timeout_seconds=settings.timeout_seconds)
    executor = Executor(build(), limits)
    app = Starlette(
        routes=[
            Route("/", root),
            Route("/graphql", GraphQLEndpoint(executor, context, page=graphiql, connections=open_connections)),
            WebSocketRoute("/graphql", GraphQLSockets(executor, context, open_connections)),
            Route("/healthz", healthy),
            Route("/readyz", ready),
        ],
        middleware=[Middleware(LoopbackHosts)] if development else [],
        lifespan=lifespan,
    )
    app.state.limits, app.state.connections = limits, open_connections
    return app


def serve(arguments: argparse.Namespace) -> int:
    """Serves until it is told to stop."""
    from jobs import migrate
    from schema.server import RapportServer

    settings = load()
    if asyncio.run(migrate.pending(settings)):
        raise CommandError("The database is behind this version: run python main.py migrate first.")
    development = settings.embedded and is_loopback(arguments.host)
    app = application(settings, development=development)
    # Uvicorn ends on it, and then sends it once more, to whom it was for before: that is an end like any other.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    server = RapportServer(app, app.state.connections, app.state.limits)
    with _listening(arguments.host, arguments.port) as listener:
        print(f"Rapport answers at http://{_shown(listener)}/graphql", file=sys.stderr)
        with suppress(KeyboardInterrupt):  # it has answered what it had begun
            server.run(sockets=[listener])
    return 0 if server.started else 1


def _listening(host: str, port: int) -> socket.socket:
    address = host.strip("[]")
    try:
        return socket.create_server((address, port), family=socket.AF_INET6 if ":" in address else socket.AF_INET)
    except OSError as error:
        other = ": choose another one by --port, or by make run PORT=…" if error.errno == errno.EADDRINUSE else ""
        reason = (error.strerror or str(error)).partition(" (")[0].lower()
        raise CommandError(f"Cannot listen on {host} port {port}: {reason}{other}.") from None


def _shown(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def is_loopback(host: str) -> bool:
    """Whether a host to listen on is reached from this machine alone."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def migrate(arguments: argparse.Namespace) -> int:
    """Applies what is missing, or takes the last migrations back."""
    from jobs import migrate as job

    work = job.downgrade(load(), arguments.down) if arguments.down else job.upgrade(load())
    done = asyncio.run(work)
    print("\n".join(done) if done else "The database is up to date.")
    return 0


def seed(arguments: argparse.Namespace) -> int:
    """Fills the database with demo data."""
    from jobs.seeding import seed as job

    asyncio.run(job(load(), arguments.customers, if_empty=arguments.if_empty))
    return 0


def import_(arguments: argparse.Namespace) -> int:
    """Brings CSV files in."""
    from jobs.importing import print_summary, run_import

    summary = asyncio.run(
        run_import(
            load(),
            arguments.mapping,
            arguments.folder,
            dry_run=arguments.dry_run,
            restore=arguments.restore,
            report=arguments.report,
        )
    )
    print_summary(summary)
    return summary.exit_code


def prune_events(arguments: argparse.Namespace) -> int:
    """Archives and removes old events."""
    from jobs.pruning import prune

    print(asyncio.run(prune(load(), arguments.before, arguments.archive, force=arguments.force)))
    return 0


def admin(arguments: argparse.Namespace) -> int:
    """Makes somebody an administrator."""
    from jobs.administrators import make_administrator

    print(asyncio.run(make_administrator(load(), arguments.email, arguments.name)))
    return 0


def password(arguments: argparse.Namespace) -> int:
    """Gives an employee a password, which is typed twice, or the first line of the standard input."""
    from jobs.passwords import set_password

    settings = load()
    if sys.stdin.isatty():
        given = getpass.getpass(f"New password of {arguments.email}: ")
        if given != getpass.getpass("The same again: "):
            raise CommandError("The two are not the same. Nothing was changed.")
    else:
        given = sys.stdin.readline().rstrip("\r\n")
    print(asyncio.run(set_password(settings, arguments.email, given)))
    return 0


def token(arguments: argparse.Namespace) -> int:
    """Prints a bearer token of an employee."""
    from jobs.tokens import issue_token

    print(asyncio.run(issue_token(load(), arguments.email, arguments.minutes)))
    return 0


def schema(arguments: argparse.Namespace) -> int:
    """Prints the schema in the schema definition language."""
    from schema.graph import sdl

    print(sdl(), end="")
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line."""
    root = argparse.ArgumentParser(prog="main.py", description="Rapport, a headless CRM. Settings: see the README.")
    commands = root.add_subparsers(title="commands", required=True, metavar="COMMAND")

    command = commands.add_parser("serve", help="answer GraphQL at /graphql")
    command.add_argument("--host", default="127.0.0.1", help="the address to listen on (127.0.0.1)")
    command.add_argument("--port", type=_port, default=8000, help="the port to listen on (8000)")
    command.set_defaults(run=serve)

    command = commands.add_parser("migrate", help="bring the database to this version")
    command.add_argument("--down", type=_positive, metavar="N", help="take the last N migrations back, with their data")
    command.set_defaults(run=migrate)

    command = commands.add_parser("seed", help="fill the database with demo data")
    command.add_argument("--customers", type=_positive, default=200, metavar="N", help="how many customers (200)")
    command.add_argument("--if-empty", action="store_true", help="do nothing when there are customers")
    command.set_defaults(run=seed)

    command = commands.add_parser("import", help="bring CSV files in")
    command.add_argument("mapping", type=Path, metavar="MAPPING", help="a TOML file: docs/import.md")
    command.add_argument(
        "--from", dest="folder", type=Path, required=True, metavar="FOLDER", help="where the files are"
    )
    command.add_argument("--dry-run", action="store_true", help="check everything and write nothing")
    command.add_argument("--restore", action="store_true", help="restore deleted rows that are in the files")
    command.add_argument("--report", type=Path, metavar="FILE", help="where refused rows are written")
    command.set_defaults(run=import_)

    command = commands.add_parser("prune-events", help="archive old events, and take them out of the log")
    command.add_argument("--before", type=_day, required=True, metavar="DATE", help="older than this day: 2026-05-01")
    command.add_argument("--archive", type=Path, default=Path(), metavar="FOLDER", help="where the file goes (here)")
    command.add_argument("--force", action="store_true", help="also what is younger than six months")
    command.set_defaults(run=prune_events)

    command = commands.add_parser("admin", help="make an employee an administrator, or a new one")
    command.add_argument("email", help="the employee's address")
    command.add_argument("--name", help="the employee's full name")
    command.set_defaults(run=admin)

    command = commands.add_parser("password", help="give an employee a password, typed or from the standard input")
    command.add_argument("email", help="an active employee's address")
    command.set_defaults(run=password)

    command = commands.add_parser("token", help="print a bearer token")
    command.add_argument("email", help=f"an active employee's address, such as {DEMO_ADMIN} of the demo data")
    command.add_argument("--minutes", type=_positive, default=60, help="how long it holds (60)")
    command.set_defaults(run=token)

    command = commands.add_parser("schema", help="print the graph's schema")
    command.set_defaults(run=schema)
    return root


def _positive(text: str) -> int:
    return _number(text, "a number", 1, 10_000_000)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a day such as 2026-05-01") from None


def _port(text: str) -> int:
    return _number(text, "a port", 0, 65_535)


def _number(text: str, what: str, low: int, high: int) -> int:
    if not (text.isascii() and text.isdecimal() and low <= int(text[:20]) <= high):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not {what} from {low:,} to {high:,}")
    return int(text)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command. Returns 0, 1 when it could not do all of its work, 2 for a wrong command line, 130 for Ctrl-C."""
    commands = parser()
    if not (sys.argv[1:] if argv is None else argv):
        commands.print_help(sys.stderr)
        return 2
    arguments = commands.parse_args(argv)
    try:
        code: int = arguments.run(arguments)
    except CommandError as error:
        print(f"error: {error.message}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main())
