"""The socket that the server listens on."""

from __future__ import annotations

import ctypes
import errno
import socket
import struct
import sys
from contextlib import suppress

from core.errors import CommandError

BACKLOG = 2048
"""How many connections may wait to be accepted."""

_ATTACH_FILTER = 26  # SO_ATTACH_FILTER, in <asm-generic/socket.h>
_DROP_ALL = struct.pack("HBBI", 0x06, 0, 0, 0)  # a program of the Berkeley packet filter: return 0


def listen(host: str, port: int) -> socket.socket:
    """Returns a socket that listens on the host and port. Raises CommandError if that is not possible."""
    address = host.strip("[]")
    try:
        return socket.create_server((address, port), family=socket.AF_INET6 if ":" in address else socket.AF_INET)
    except OSError as error:
        other = ": choose another one by --port, or by make run PORT=…" if error.errno == errno.EADDRINUSE else ""
        reason = (error.strerror or str(error)).partition(" (")[0].lower()
        raise CommandError(f"Cannot listen on {host} port {port}: {reason}{other}.") from None


def shown(listener: socket.socket) -> str:
    """Returns the host and port of a socket, formatted as in a URL."""
    host, port = listener.getsockname()[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def turn_away(listener: socket.socket) -> None:
    """Makes the system ignore new connections, so that the queue of a listening socket becomes empty.

    Call this before closing the socket, because closing a socket resets all connections in its queue, even connections
    that have sent a request. Ignored clients try again within about a second. Then they find that the port is closed,
    or reach a new server. On systems other than Linux, this function does nothing.
    """
    if sys.platform == "linux":
        program = ctypes.create_string_buffer(_DROP_ALL)
        with suppress(OSError):
            listener.setsockopt(socket.SOL_SOCKET, _ATTACH_FILTER, struct.pack("HP", 1, ctypes.addressof(program)))
