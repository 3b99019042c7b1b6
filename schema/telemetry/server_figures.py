"""Figures of a server's state: connections, pools, subscriptions, and the event loop."""

from __future__ import annotations

from core import logs
from core.allowances import ResponseMemory
from core.figures import Figure, plain
from models.dialect.base import Database
from resolvers.events.log_follower import Hub
from schema.execution.watchdog import Watchdog


def database_figures(database: Database) -> list[Figure]:
    """Returns how much the pools of connections are used."""
    pools = database.pools.items()
    states = [({"pool": name, "state": "used"}, one.used) for name, one in pools]
    states += [({"pool": name, "state": "free"}, one.most - one.used) for name, one in pools]
    waiting = [({"pool": name}, one.waiting) for name, one in pools]
    return [
        Figure("rapport_pool_connections", "gauge", "The connections that a pool may have, used and free.", states),
        Figure("rapport_pool_waiting", "gauge", "The statements that wait for a connection of a pool.", waiting),
    ]


def hub_figures(hub: Hub) -> list[Figure]:
    """Returns how far the readers of the event log are."""
    live, behind, waiting, lag = hub.progress()
    states = [({"state": "live"}, live), ({"state": "catching_up"}, behind)]
    return [
        plain("rapport_event_log_position", "gauge", "The last event that this process has read.", hub.position),
        Figure("rapport_subscriptions", "gauge", "The open subscriptions to events.", states),
        plain("rapport_subscription_waiting", "gauge", "The events that wait in memory for subscribers.", waiting),
        plain("rapport_subscription_lag", "gauge", "How many events the slowest subscriber is behind.", lag),
    ]


def loop_figures(watchdog: Watchdog) -> list[Figure]:
    """Returns how much the event loop was held. The longest time begins anew with each call."""
    longest = watchdog.take_longest()
    return [
        plain("rapport_event_loop_held_seconds", "counter", "How long the event loop was late.", watchdog.held),
        plain("rapport_event_loop_longest_seconds", "gauge", "The longest of these times since the last call.", longest),
    ]


def process_figures(streams: int, memory: ResponseMemory) -> list[Figure]:
    """Returns the figures of a server that belong to no other part. `streams`: the open WebSockets and streams."""
    return [
        plain("rapport_streams", "gauge", "The open WebSockets and streams.", streams),
        plain("rapport_response_memory_bytes", "gauge", "The memory that large responses hold.", memory.held),
        plain("rapport_log_lines_dropped", "counter", "Log lines that were dropped.", logs.dropped()),
    ]
