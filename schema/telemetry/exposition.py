"""Serves the figures of a process at `/metrics`, for Prometheus.

Only imported if RAPPORT_METRICS is set, because prometheus_client takes a sixth of a second to import.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from itertools import accumulate

from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from core.figures import BOUNDS, Figure, Figures, Histogram
from schema.execution.limits import Limits
from schema.transport.connection_limits import ConnectionLimits
from schema.transport.http_streams import Connections
from schema.transport.listening import listen
from schema.transport.server import RapportServer

SCRAPE_SECONDS = 5.0
"""The time limit of a source of figures. Later, its figures are missing in the response."""

_log = logging.getLogger("rapport.metrics")
_FAMILIES = {"counter": CounterMetricFamily, "gauge": GaugeMetricFamily}


class _Present(Collector):
    """A collector that passes figures to prometheus_client."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self._figures = figures

    def collect(self) -> Iterator[Metric]:
        """Yields a family of metrics for each figure."""
        return map(family_of, self._figures)


def family_of(figure: Figure) -> Metric:
    """Converts a figure to a metric family of prometheus_client."""
    names = list(figure.samples[0][0]) if figure.samples else []
    if figure.kind == "histogram":
        histogram = HistogramMetricFamily(figure.name, figure.description, labels=names)
        for labels, value in figure.samples:
            assert isinstance(value, Histogram)
            bounds = [*map(str, BOUNDS), "+Inf"]
            buckets = list(zip(bounds, accumulate(value.counts), strict=True))
            histogram.add_metric([labels[name] for name in names], buckets, value.total)
        return histogram
    kinds: dict[str, type[CounterMetricFamily] | type[GaugeMetricFamily]] = _FAMILIES
    family = kinds[figure.kind](figure.name, figure.description, labels=names)
    for labels, value in figure.samples:
        assert not isinstance(value, Histogram)
        family.add_metric([labels[name] for name in names], value)
    return family


def metrics_application(sources: Iterable[Figures]) -> Starlette:
    """Returns the ASGI application that responds to `/metrics` with the figures of all sources.

    The format is that of Prometheus, or OpenMetrics if the Accept header asks for it.
    """
    kept = list(sources)
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    turn = asyncio.Lock()

    async def metrics(request: Request) -> Response:
        figures: list[Figure] = []
        async with turn:  # one at a time, however many ask
            for source in kept:
                try:
                    async with asyncio.timeout(SCRAPE_SECONDS):
                        figures += await source()
                except Exception as error:  # such as an unreachable database
                    _log.warning("Some metrics cannot be read: %s", type(error).__name__)
            present = _Present(figures)
            registry.register(present)
            try:
                encode, media_type = choose_encoder(request.headers.get("accept", "")[:1_000])
                return Response(encode(registry), media_type=None, headers={"content-type": media_type})
            finally:
                registry.unregister(present)

    return Starlette(routes=[Route("/metrics", metrics)])


class MetricsServer(RapportServer):
    """Serves metrics, and leaves the signals of the process to the server of the application."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Installs no signal handlers."""
        yield


def check_free(host: str, port: int) -> None:
    """Raises CommandError if nothing can listen on the address of the metrics."""
    listen(host, port).close()


@asynccontextmanager
async def serving_metrics(host: str, port: int, sources: Iterable[Figures], process: int = 0) -> AsyncIterator[int]:
    """Serves metrics until the `async with` block ends. Yields the port.

    `port`: the port for process 0. The port of any other process is `port` plus `process`. If `port` is 0, each process
    uses a free port.
    `process`: the number of this process among the processes of the server.

    Raises CommandError if the port is in use.
    """
    bounds = replace(ConnectionLimits(), connections=50, connections_per_address=50)
    with listen(host, port + process if port else 0) as listener:
        server = MetricsServer(metrics_application(sources), Connections(), Limits(), bounds)
        running = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            await running
