"""The limits of connections: how much a client may send, and how long it may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ConnectionLimits:
    """The limits of HTTP connections and WebSockets, for each connection and for all connections together.

    These limits apply before a request is complete, when its sender is not known yet. For complete requests, the limits
    in `schema.execution.limits.Limits` apply.
    """

    connections: int = 4_000  # open at the same time, WebSockets and streams included
    connections_per_address: int = 2_000  # many people can share an address
    head_bytes: int = 64 * 1024  # the request line and the header fields of a request
    head_fields: int = 100
    head_seconds: float = 10.0  # for the first byte on a new connection, and from the first byte of a head to its end
    body_seconds: float = 60.0  # from the end of the head to the end of the body
    file_seconds: float = 900.0  # the same for a body with files
    body_rate: int = 1024  # bytes per second, averaged over `body_rate_seconds`
    body_rate_seconds: float = 5.0
    body_memory: int = 48 * 1024 * 1024  # bytes of unanswered requests on all connections; an address may use half
    answer_memory: int = 128 * 1024 * 1024  # bytes of answers that clients have not read; an address may use half
    body_free: int = 16 * 1024  # bytes of each connection that do not count, so that small requests are always read
    framing_bytes: int = 16 * 1024  # sizes, extensions and trailers of chunks, beyond as many bytes as the body has
    control_frames: int = 1_000  # frames of a WebSocket without the end of a message: pings, pongs, fragments
    anonymous_burst: int = 200  # requests without accepted credentials that an address may send at once
    anonymous_per_second: float = 20.0  # of them that are answered per second after that
    anonymous_wait_seconds: float = 10.0  # how long such a request waits at most
    idle_seconds: int = 5  # how long a connection is kept open for another request
    idle_grace_seconds: float = 1.0  # how long of that also if there is no room for new connections
    linger_seconds: float = 5.0  # how long a refused client may take to read its refusal
    sweep_seconds: float = 0.5  # how often the deadlines are checked
