"""Rapport's command line and its ASGI application.

    python main.py serve       answers GraphQL at /graphql
    python main.py worker      sends webhooks
    python main.py migrate     brings the database to this version
    python main.py seed        fills it with demo data
    python main.py import      brings CSV files in
    python main.py prune-events  archives old events
    python main.py admin       makes an administrator
    python main.py password    gives an employee a password
    python main.py token       prints a bearer token
    python main.py keys        prints new encryption keys
    python main.py rotate-keys encrypts everything anew
    python main.py schema      prints the graph's schema
    python main.py erd         draws the data model, or compares the database with it

Imports stand inside the commands: a command that needs no schema does not build it, and starts at once.
"""

from __future__ import annotations

import argparse
import asyncio
import errno
import gc
import ipaddress
import signal
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, nullcontext, suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import CommandError
from core.settings import Settings, load
from jobs import commands as jobs_commands
from jobs.commands import DEMO_ADMIN, number

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import HTTPConnection, Request
    from starlette.responses import Response

    from models.dialect.base import Database
    from resolvers.access import Viewer
    from schema.context import Context

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


def application(settings: Settings, *, development: bool = False, worker: bool = False) -> Starlette:
    """The ASGI application of these settings. It connects to the database when it is started.

    `development`: the GraphiQL page carries a short token of the demo data's administrator, and only requests for this
    very machine are answered. It is for an embedded database on loopback alone. `worker`: it also sends webhooks.
    """
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.responses import JSONResponse, RedirectResponse
    from starlette.routing import Route, WebSocketRoute

    from core import tokens
    from jobs.migrate import unapplied
    from jobs.seeding.origin import size_of
    from jobs.worker import working
    from models.database import connect
    from resolvers.access import SYSTEM, Belief, Callers, by_email
    from resolvers.events.hub import Hub
    from schema.context import Context
    from schema.endpoint import GraphQLEndpoint
    from schema.erd.page import routes as erd_routes
    from schema.execution import Executor
    from schema.explaining import HEADER, Explained
    from schema.graph import build
    from schema.graphiql import LoopbackHosts, page
    from schema.limits import Limits
    from schema.selection import Selections
    from schema.streams import Connections
    from schema.websocket import GraphQLSockets

    connected: list[Database] = []
    callers: list[Callers] = []
    hubs: list[Hub] = []
    open_connections = Connections()

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with connect(settings) as database:
            connected.append(database)
            callers.append(Callers(database, settings.secret_key, settings.time_zone))
            hubs.append(Hub(database, settings.time_zone))
            app.state.hub = hubs[0]
            async with working(database, settings, Selections(database, settings)) if worker else nullcontext():
                yield
            await hubs.pop().close()
            callers.clear()
            connected.clear()

    async def context(connection: HTTPConnection, authorization: str | None, believed: Viewer | None = None) -> Context:
        explained = Explained() if development and HEADER in connection.headers else None
        belief = None if believed is None else Belief(partial(callers[0].found, authorization))
        viewer = believed or await callers[0].found(authorization)
        address = connection.client.host if connection.client else None
        return Context(connected[0], viewer, settings, address, hubs[0], explained, belief)

    async def believing_context(connection: HTTPConnection, authorization: str | None) -> Context:
        # What is to be explained shows the whole road, the look-up included.
        explained = development and HEADER in connection.headers
        believed = None if explained else callers[0].believed(authorization)
        return await context(connection, authorization, believed)

    async def reading(connection: HTTPConnection) -> Viewer | None:
        viewer = await callers[0].found(connection.headers.get("authorization"))
        return SYSTEM if viewer is None and development else viewer

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

    limits = replace(
        Limits(),
        timeout_seconds=settings.timeout_seconds,
        bucket=10 * settings.cost_per_second,
        bucket_refill=settings.cost_per_second,
    )
    executor = Executor(build(), limits, planned=settings.planned_reads)
    app = Starlette(
        routes=[
            Route("/", root),
            Route(
                "/graphql", GraphQLEndpoint(executor, believing_context, page=graphiql, connections=open_connections)
            ),
            WebSocketRoute("/graphql", GraphQLSockets(executor, context, open_connections)),
            Route("/healthz", healthy),
            Route("/readyz", ready),
            *erd_routes(reading),
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
    worker = settings.embedded if settings.worker is None else settings.worker
    app = application(settings, development=development, worker=worker)
    # Uvicorn ends on it, and then sends it once more, to whom it was for before: that is an end like any other.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    server = RapportServer(app, app.state.connections, app.state.limits)
    _settle()
    with _listening(arguments.host, arguments.port) as listener:
        print(f"Rapport answers at http://{_shown(listener)}/graphql", file=sys.stderr)
        with suppress(KeyboardInterrupt):  # it has answered what it had begun
            server.run(sockets=[listener])
    return 0 if server.started else 1


def _settle() -> None:
    """Takes what stays for good, such as the schema, out of the garbage collector's rounds, and makes them rarer.

    A full round over it stops everything for a third of a second.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 10, 10)


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


def worker(arguments: argparse.Namespace) -> int:
    """Sends webhooks until it is told to stop."""
    from jobs.worker import work
    from schema.selection import Selections

    asyncio.run(work(load(), Selections))
    return 0


def schema(arguments: argparse.Namespace) -> int:
    """Prints the schema in the schema definition language."""
    from schema.graph import sdl

    print(sdl(), end="")
    return 0


def erd(arguments: argparse.Namespace) -> int:
    """Draws the data model; or tells where the database differs from it, and returns 1 when it does."""
    if arguments.check:
        from jobs.migrated import compare

        if arguments.domain or arguments.format or arguments.output:
            raise CommandError("--check draws nothing: it goes without --domain, --format and --output.")
        found = asyncio.run(compare(load()))
        print("\n".join(found) if found else "The database is as the models have it.")
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


def parser() -> argparse.ArgumentParser:
    """The command line."""
    root = argparse.ArgumentParser(prog="main.py", description="Rapport, a headless CRM. Settings: see the README.")
    commands = root.add_subparsers(title="commands", required=True, metavar="COMMAND")

    command = commands.add_parser("serve", help="answer GraphQL at /graphql")
    command.add_argument("--host", default="127.0.0.1", help="the address to listen on (127.0.0.1)")
    command.add_argument("--port", type=port, default=8000, help="the port to listen on (8000)")
    command.set_defaults(run=serve)

    command = commands.add_parser("worker", help="send webhooks, beside the server")
    command.set_defaults(run=worker)

    jobs_commands.add_to(commands)

    command = commands.add_parser("schema", help="print the graph's schema")
    command.set_defaults(run=schema)

    command = commands.add_parser("erd", help="draw the data model, or compare the database with it")
    command.add_argument("--domain", metavar="NAME", help="one domain, such as customers (everything)")
    command.add_argument("--format", choices=("mermaid", "svg"), help="Mermaid text or an SVG file (mermaid)")
    command.add_argument("--output", type=Path, metavar="FILE", help="where to write it (the standard output)")
    command.add_argument("--check", action="store_true", help="list where the connected database differs instead")
    command.set_defaults(run=erd)
    return root


def port(text: str) -> int:
    """A port on the command line."""
    return number(text, "a port", 0, 65_535)


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
