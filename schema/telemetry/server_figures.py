"""Figures of a server's state: connections, pools, subscriptions, and the event loop."""

from __future__ import annotations

from core import logs
from core.allowances import ResponseMemory
from core.figures import Figure, plain
from models.dialect.base import Database
from models.dialect.fair_shares import pool_figures
from resolvers.events.log_follower import Hub
from schema.execution.watchdog import Watchdog


def hub_figures(hub: Hub) -> list[Figure]:
    """Returns figures of the event log: how far it was read, and how far the subscriptions are behind."""
    live, behind, waiting, lag = hub.progress()
    states = [({"state": "live"}, live), ({"state": "catching_up"}, behind)]
    return [
        plain("rapport_event_log_position", "gauge", "The last event that this process has read.", hub.position),
        Figure("rapport_subscriptions", "gauge", "The open subscriptions to events.", states),
        plain("rapport_subscription_waiting", "gauge", "The events that wait in memory for subscribers.", waiting),
        plain("rapport_subscription_lag", "gauge", "How many events the slowest subscriber is behind.", lag),
    ]


def loop_figures(watchdog: Watchdog) -> list[Figure]:
    """Returns the delays of the event loop: their total, and the longest one since the previous call."""
    longest = watchdog.take_longest()
    said = "How long the event loop was late."
    return [
        plain("rapport_event_loop_held_seconds", "counter", said, watchdog.held),
        plain(
            "rapport_event_loop_longest_seconds", "gauge", "The longest of these times since the last scrape.", longest
        ),
    ]


def server_figures(
    database: Database, hub: Hub, watchdog: Watchdog, memory: ResponseMemory, streams: int
) -> list[Figure]:
    """Returns the figures of a server's state. `streams`: the number of open WebSockets and streams."""
    return [
        *pool_figures(database.pools),
        *hub_figures(hub),
        *loop_figures(watchdog),
        plain("rapport_streams", "gauge", "The open WebSockets and streams.", streams),
        plain("rapport_response_memory_bytes", "gauge", "The memory that large responses hold.", memory.held),
        plain("rapport_log_lines_dropped", "counter", "Log lines that were dropped.", logs.dropped()),
    ]
