"""The ASGI application: its routes, its startup and shutdown, and the state that all requests share.

This file is long because it connects all parts of the server.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import strawberry
from starlette.applications import Starlette
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send

from core.errors import Unauthenticated, Unavailable
from core.figures import Figure
from core.settings import Settings
from models import key_fit
from models.database import connect
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from resolvers.access import SYSTEM, Viewer
from resolvers.authentication import ViewerCache
from resolvers.changes.persisted_documents import PersistedDocuments
from resolvers.events.bulk_reads import BulkReads
from resolvers.events.log_follower import Hub
from schema.erd.page import routes as erd_routes
from schema.execution.budget_leases import LeasedThrottle
from schema.execution.executor import Executor
from schema.execution.limits import Limits
from schema.execution.shared_calls import SharedCalls
from schema.execution.watchdog import Watchdog
from schema.execution.webhook_selections import Selections
from schema.graph import build
from schema.mapping.context import Context
from schema.mapping.explain import HEADER, Explained
from schema.telemetry.requests import ObservedExecutor, ObservedRequests, ObservedSockets
from schema.telemetry.server_figures import server_figures
from schema.telemetry.telemetry import HasFigures, ServingMetrics, Spans, telemetry_of
from schema.transport.anonymous_rate import AnonymousRate
from schema.transport.client_address import client_address
from schema.transport.compression import Compression
from schema.transport.connection_limits import ConnectionLimits
from schema.transport.files import file_routes
from schema.transport.forms import PATH as FORMS
from schema.transport.forms import forms_app
from schema.transport.graphiql import LoopbackHosts, is_local_visit, page
from schema.transport.graphiql import routes as graphiql_routes
from schema.transport.http import GraphQLEndpoint
from schema.transport.http_streams import Connections
from schema.transport.json_responses import retry_after
from schema.transport.multipart import MultipartRequests
from schema.transport.origins import Origins
from schema.transport.overload import Overload
from schema.transport.published_schema import schema_route
from schema.transport.receiving import Receiving
from schema.transport.surveys import PATH as SURVEYS
from schema.transport.surveys import surveys_app
from schema.transport.tracking import PATH as TRACK
from schema.transport.tracking import tracking_app
from schema.transport.unsubscribe import PATH as UNSUBSCRIBE
from schema.transport.unsubscribe import unsubscribe_app
from schema.transport.websocket import GraphQLSockets

if TYPE_CHECKING:
    from schema.transport.oidc import OidcEndpoints

Work = Callable[[Database, Settings, Selections], AbstractAsyncContextManager[HasFigures]]

READY_SECONDS = 1.0
"""The time limit of `/readyz` in seconds. After that, `/readyz` responds that the database cannot be reached."""

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


@dataclass(frozen=True, slots=True)
class Running:
    """The state that all requests share. It exists from startup to shutdown."""

    database: Database
    viewers: ViewerCache
    hub: Hub


class Application:
    """The ASGI application. Connects to the database at startup.

    `unapplied`: a function that returns the names of pending migrations, for `/readyz`.
    `worker`: a function that returns a context manager. The context stays open from startup to shutdown.
    `serving_metrics`: a function that serves the metrics of this process.
    `spans`: makes spans of requests, if traces are on.
    `page_token`: a function that returns the token that the GraphiQL page sends.
    `oidc`: the addresses of the sign-in with an identity provider; None without an identity provider.
    `processes`: the number of processes on this machine that serve the same address.

    If `page_token` is given, the application runs in development mode. In this mode:

    - a request is served only if its Host header names a loopback address and no proxy has forwarded it;
    - the GraphiQL page contains the token if it is opened on this machine;
    - `/erd` shows the whole data model to callers without a token;
    - responses can contain a report (`schema.mapping.explain`).

    Use development mode only with an embedded database, on a server that listens on loopback.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        unapplied: Callable[[Database], Awaitable[list[str]]],
        worker: Work | None = None,
        page_token: Callable[[Database, Settings], Awaitable[str | None]] | None = None,
        oidc: OidcEndpoints | None = None,
        serving_metrics: ServingMetrics | None = None,
        spans: Spans | None = None,
        processes: int = 1,
    ) -> None:
        self.settings = settings
        self._oidc = oidc
        self.connections = Connections()
        self.limits = replace(
            Limits(),
            timeout_seconds=settings.timeout_seconds,
            bucket=10 * settings.cost_per_second,
            bucket_refill=settings.cost_per_second,
            document_bytes=settings.cache_mib * 2**20 * 3 // 4,
            introspection_bytes=settings.cache_mib * 2**20 // 8,
            persisted_bytes=settings.cache_mib * 2**20 // 8,
        )
        self.bounds = replace(
            ConnectionLimits(),
            connections=-(-settings.connections // processes),
            connections_per_address=-(-settings.connections_per_address // processes),
            body_memory=settings.body_memory_mib * 1024 * 1024,
        )
        self.origins = Origins(settings.origins)
        self.anonymous_rate = AnonymousRate(self.bounds, settings.trusted_proxies)
        self._look_ups = SharedCalls[Viewer | None]()
        self._unapplied = unapplied
        self._worker = worker
        self._page_token = page_token
        self._serving_metrics = serving_metrics
        self._spans = spans
        self._watchdog = Watchdog()
        self.process = 0
        """The number of this process among those that serve the same address."""
        self._running: Running | None = None
        self._schema: strawberry.Schema = build()
        self.telemetry = telemetry_of(settings, spans)
        self._processes = processes
        shares = processes > 1 if settings.shared_budgets is None else settings.shared_budgets
        self._leased = LeasedThrottle(self.limits) if shares else None
        executor = ObservedExecutor if self.telemetry else Executor
        self.executor = executor(
            self._schema,
            self.limits,
            self._leased,
            planned=settings.planned_reads,
            introspection=settings.introspection_access,
            suggests=settings.suggestions,
            only_trusted=settings.only_trusted_documents,
        )
        self.overload = Overload(self.executor.concurrency, self.anonymous_rate.caller_of, self.origins)
        compression = Compression(enabled=settings.compression)
        trusted = settings.trusted_documents
        self._trusted = None if trusted is None else self.executor.trust(trusted)
        # Its editor could run nothing if the server runs trusted documents only.
        graphiql = settings.graphiql and not settings.only_trusted_documents
        receiving = Receiving()
        endpoint = GraphQLEndpoint(
            self.executor,
            self._http_context,
            page=self._graphiql if graphiql else None,
            connections=self.connections,
            origins=self.origins,
            compression=compression,
            multipart=MultipartRequests(self.limits, settings, lambda: self._shared.database, receiving),
        )
        served = self.executor, self._context, self.connections
        sockets = ObservedSockets(self.telemetry, *served) if self.telemetry else GraphQLSockets(*served)
        starlette = Starlette(
            routes=[
                Route("/", self._root),
                Route("/graphql", endpoint),
                WebSocketRoute("/graphql", sockets),
                Route("/healthz", self._healthy),
                Route("/readyz", self._ready),
                schema_route(self.executor, self._look_up, compression),
                *(erd_routes(self._data_model_viewer, compression) if settings.erd else ()),
                *(graphiql_routes(compression) if graphiql else ()),
                *file_routes(lambda: self._shared.database, settings, receiving),
                *(oidc.routes() if oidc else ()),
            ],
            lifespan=self._lifespan,
        )

        async def dispatch(scope: Scope, receive: Receive, send: Send) -> None:
            # Starlette's router and middleware would take a twentieth of the time of a short query.
            if scope["type"] == "http" and scope["path"] == "/graphql":
                await endpoint(scope, receive, send)
            else:
                await starlette(scope, receive, send)

        local = LoopbackHosts if self._development else lambda app: app
        guarded = self.origins.guarding(local(dispatch))
        forms = local(forms_app(lambda: self._shared.database, settings))
        surveys = local(surveys_app(lambda: self._shared.database, settings))
        unsubscribe = local(unsubscribe_app(lambda: self._shared.database, settings))
        tracking = local(tracking_app(lambda: self._shared.database, settings))
        public = {FORMS: forms, SURVEYS: surveys, UNSUBSCRIBE: unsubscribe, TRACK: tracking}

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            # Each form and each tracking key lists the origins of its pages, the page of a survey is this server's, and
            # programs of any origin unsubscribe by a token.
            path = scope["path"] if scope["type"] == "http" else ""
            await next((one for at, one in public.items() if path.startswith(at)), guarded)(scope, receive, send)

        self._app = ObservedRequests(app, self.telemetry) if self.telemetry else app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one HTTP request, one WebSocket, or the server's startup and shutdown (the ASGI lifespan)."""
        if scope["type"] != "lifespan" and (delay := self.anonymous_rate.delay(scope)):
            await self.anonymous_rate.wait(scope, delay)
        await self._app(scope, receive, send)

    def leave_jobs(self) -> None:
        """Disables the background jobs of this application, which another process runs instead.

        Must be called before startup.
        """
        self._worker = None

    @property
    def hub(self) -> Hub:
        """The hub that passes events on to subscriptions. It exists only between startup and shutdown."""
        return self._shared.hub

    @property
    def _shared(self) -> Running:
        assert self._running is not None, "the application has not started"
        return self._running

    @property
    def _development(self) -> bool:
        return self._page_token is not None

    @asynccontextmanager
    async def _lifespan(self, app: Starlette) -> AsyncIterator[None]:
        settings = self.settings
        # The database's own limit is the second line of defence, behind the time limit of operations.
        observer = self.telemetry.statement if self.telemetry else None
        async with connect(settings, settings.timeout_seconds + 1, observer=observer) as database:
            viewers = (
                self._oidc.viewers(database)
                if self._oidc
                else ViewerCache(database, settings.secret_key, settings.time_zone)
            )
            self._running = Running(database, viewers, Hub(database, settings.time_zone, self.executor.event_budget))
            bulk_reads = self.executor.bulk_reads = BulkReads(database, self._processes)
            persisted = self.executor.persisted.stored = PersistedDocuments(database)
            selections = Selections(self._schema, database, settings, bulk_reads)
            async with (
                self._leased.sharing(database, settings.secret_key) if self._leased else nullcontext(),
                self._worker(database, settings, selections) if self._worker else nullcontext() as worker,
                self._trusted.watching() if self._trusted else nullcontext(),
                self._metrics(worker),
                self._spans.running() if self._spans else nullcontext(),
            ):
                with self._watchdog.watching():
                    yield
            await self.hub.close()
            await bulk_reads.close()
            await persisted.close()
            if self._oidc:
                await self._oidc.close()
            self._running = None

    def _metrics(self, worker: HasFigures | None) -> AbstractAsyncContextManager[object]:
        """Returns a context manager that serves metrics while it is open, if metrics are enabled.

        `worker`: the worker in this process, whose metrics are included; None if there is none.
        """
        if self._serving_metrics is None or self.telemetry is None:
            return nullcontext()

        async def server() -> list[Figure]:
            shared, memory = self._shared, self.executor.memory
            figures = server_figures(shared.database, shared.hub, self._watchdog, memory, len(self.connections))
            return [*figures, *self.overload.figures()]

        sources = [self.telemetry.counters.figures, server, *([worker.figures] if worker else [])]
        return self._serving_metrics(sources, self.process)

    async def _context(
        self, connection: HTTPConnection, authorization: str | None, cached: Viewer | None = None
    ) -> Context:
        shared = self._shared
        explained = Explained(shared.database) if self._explains(connection) else None
        address = client_address(connection, self.settings.trusted_proxies)
        look_up = partial(self._look_up, connection, authorization)
        viewer = cached or await look_up()
        return Context(
            shared.database, viewer, self.settings, address, shared.hub, explained, look_up if cached else None
        )

    async def _http_context(self, connection: HTTPConnection, authorization: str | None) -> Context:
        # Bypass the viewer cache for an operation with a report, so that its SQL does not depend on the cache.
        cached = None if self._explains(connection) else self._cached(connection, authorization)
        return await self._context(connection, authorization, cached)

    def _cached(self, connection: HTTPConnection, authorization: str | None) -> Viewer | None:
        try:
            viewer = self._shared.viewers.cached(authorization)
        except Unauthenticated:
            self.anonymous_rate.reject(authorization)
            raise
        if viewer is not None and authorization is not None:
            self.anonymous_rate.accept(connection.scope, authorization, viewer.key)
        return viewer

    def _explains(self, connection: HTTPConnection) -> bool:
        return self._development and HEADER in connection.headers

    async def _look_up(self, connection: HTTPConnection, authorization: str | None) -> Viewer | None:
        """Authenticates a caller. Uses the database connections that are reserved for such work.

        Raises Unavailable if the database does not respond within the time limit.
        """
        address = client_address(connection, self.settings.trusted_proxies)
        call = partial(self._authenticate, authorization, address)
        try:
            async with asyncio.timeout(self.limits.timeout_seconds):
                # Shared, because a caller with many requests would otherwise keep the reserved connections busy with
                # them, before any of these requests is counted and can be refused.
                viewer = await self._look_ups.of((authorization, address), call)
        except Unauthenticated:
            self.anonymous_rate.reject(authorization)
            raise
        except TimeoutError:
            raise Unavailable("The database does not respond. Try again in a few seconds.") from None
        if viewer is not None and authorization is not None:
            self.anonymous_rate.accept(connection.scope, authorization, viewer.key)
        return viewer

    async def _authenticate(self, authorization: str | None, address: str | None) -> Viewer | None:
        with StatementScope(address, reserved=True):
            async with asyncio.timeout(self.limits.timeout_seconds):
                return await self._shared.viewers.look_up(authorization, address)

    async def _data_model_viewer(self, connection: HTTPConnection) -> Viewer | None:
        viewer = await self._look_up(connection, connection.headers.get("authorization"))
        return SYSTEM if viewer is None and self._development else viewer

    async def _graphiql(self, request: Request) -> Response:
        token = None
        if self._page_token is not None and is_local_visit(request):
            token = await self._page_token(self._shared.database, self.settings)
        return page(token, EXAMPLE_QUERY)

    async def _root(self, request: Request) -> Response:
        return RedirectResponse("/graphql")

    async def _healthy(self, request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def _ready(self, request: Request) -> Response:
        if self.connections.leaving:
            return JSONResponse({"status": "stopping"}, 503)
        try:
            with StatementScope("readiness", reserved=True):
                async with asyncio.timeout(READY_SECONDS):
                    missing = await self._unapplied(self._shared.database)
                    unfit = await key_fit.misfit(self._shared.database)
        except Exception:  # any failure means that this process is not ready
            return _unready({"status": "the database cannot be reached"})
        if missing:
            return _unready({"status": "run: python main.py migrate", "missing": missing})
        if unfit:
            return _unready({"status": "the encryption keys do not fit the database", "keys": unfit})
        return JSONResponse({"status": "ok"})


def _unready(content: dict[str, object]) -> Response:
    return JSONResponse(content, 503, retry_after(503))
