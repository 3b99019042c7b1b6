"""Receives webhooks. Verifies the signature of each event, handles each event once, and answers.

    pip install -r clients/python/requirements.txt
    export RAPPORT_WEBHOOK_SECRET=whsec_…
    python clients/python/receive_webhooks.py --port 8080 --seen webhooks.sqlite3

The receiver uses plain HTTP. Put a TLS proxy in front of it.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from standardwebhooks import Webhook, WebhookVerificationError

LARGEST = 262_144  # bytes: Rapport sends no larger body
REMEMBERED_DAYS = 35  # deliveries can be sent again for 30 days


def handle(event: dict[str, Any]) -> None:
    """Put your own code here. This function should return within seconds, so move long-running work to a queue."""
    print(json.dumps(event, ensure_ascii=False), flush=True)


class Seen:
    """Stores the ids of handled events in a SQLite file, so that they survive restarts."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._database = sqlite3.connect(path, check_same_thread=False)
        with self._database:
            self._database.execute("CREATE TABLE IF NOT EXISTS seen (id TEXT PRIMARY KEY, at REAL NOT NULL)")
            self._database.execute("DELETE FROM seen WHERE at < ?", [time.time() - REMEMBERED_DAYS * 86_400])

    def once(self, id: str, event: dict[str, Any]) -> None:
        """Handles an event and stores its `id`. Does nothing if `id` is already stored.

        If handling fails, `id` is not stored. The event is then handled when it is delivered again.
        """
        with self._lock, self._database:
            if self._database.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", [id, time.time()]).rowcount:
                handle(event)


class Receiver(ThreadingHTTPServer):
    """An HTTP server with the webhook's secret and the ids of handled events."""

    def __init__(self, port: int, webhook: Webhook, seen: Seen) -> None:
        super().__init__(("127.0.0.1", port), Requests)
        self.webhook = webhook
        self.seen = seen


class Requests(BaseHTTPRequestHandler):
    """Handles the requests of the webhook's sender.

    Answers 204 if the event is handled now or was handled earlier, 400 if the signature is invalid, and 413 if the
    length of the body is missing or too large.
    """

    server: Receiver
    timeout = 10  # seconds to wait for data from the sender

    def do_POST(self) -> None:
        """Verifies and handles a delivery, and answers with a status."""
        length = self.headers.get("content-length", "")
        if not length.isdecimal() or int(length) > LARGEST:
            return self.answer(413)
        body = self.rfile.read(int(length))  # the raw bytes: the signature covers them
        try:
            event = self.server.webhook.verify(body, dict(self.headers))
        except (WebhookVerificationError, ValueError):  # ValueError: malformed headers or body
            return self.answer(400)
        try:
            self.server.seen.once(self.headers["webhook-id"], event)
        except Exception as error:  # on any error, Rapport sends the event again
            self.log_error("Not handled: %r", error)
            return self.answer(500)
        return self.answer(204)

    def answer(self, status: int) -> None:
        """Sends an answer with this status and an empty body."""
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Suppresses the log line for each request."""


def main() -> str:
    """Reads the command line and serves. Returns the reason for stopping."""
    parser = argparse.ArgumentParser(description="Receives webhooks of Rapport.")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--seen", type=Path, default=Path("webhooks.sqlite3"))
    given = parser.parse_args()
    secret = os.environ.get("RAPPORT_WEBHOOK_SECRET")
    if not secret:
        return "RAPPORT_WEBHOOK_SECRET is not set."
    with Receiver(given.port, Webhook(secret), Seen(given.seen)) as server:
        print(f"Listening on port {server.server_port}", file=sys.stderr, flush=True)
        server.serve_forever()
    return "The server has stopped."


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
