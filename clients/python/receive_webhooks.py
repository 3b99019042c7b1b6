"""Receives webhooks: verifies each, handles it once, and answers.

    pip install -r clients/python/requirements.txt
    export RAPPORT_WEBHOOK_SECRET=whsec_…
    python clients/python/receive_webhooks.py --port 8080 --seen webhooks.sqlite3

It speaks plain HTTP: put a proxy with TLS before it.
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

LARGEST = 262_144  # bytes: Rapport sends no more
REMEMBERED_DAYS = 35  # somebody can have a delivery sent again for 30


def handle(event: dict[str, Any]) -> None:
    """Your own work, which takes seconds at most: leave what takes longer to a queue, and answer."""
    print(json.dumps(event, ensure_ascii=False), flush=True)


class Seen:
    """The ids of what was handled, in a file, so that a restart forgets none."""

    def __init__(self, path: Path) -> None:
        self._turn = threading.Lock()
        self._database = sqlite3.connect(path, check_same_thread=False)
        with self._database:
            self._database.execute("CREATE TABLE IF NOT EXISTS seen (id TEXT PRIMARY KEY, at REAL NOT NULL)")
            self._database.execute("DELETE FROM seen WHERE at < ?", [time.time() - REMEMBERED_DAYS * 86_400])

    def once(self, id: str, event: dict[str, Any]) -> None:
        """Handles an event unless its id is known. When handling it fails, the id is not kept: it comes again."""
        with self._turn, self._database:
            if self._database.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", [id, time.time()]).rowcount:
                handle(event)


class Receiver(ThreadingHTTPServer):
    """A server that knows the secret."""

    def __init__(self, port: int, webhook: Webhook, seen: Seen) -> None:
        super().__init__(("127.0.0.1", port), Requests)
        self.webhook = webhook
        self.seen = seen


class Requests(BaseHTTPRequestHandler):
    """Answers 204 for what was handled, now or before, and 400 for what Rapport did not send."""

    server: Receiver
    timeout = 10  # seconds that a sender may be silent

    def do_POST(self) -> None:
        """Takes a delivery."""
        length = self.headers.get("content-length", "")
        if not length.isdecimal() or int(length) > LARGEST:
            return self.answer(413)
        body = self.rfile.read(int(length))  # the very bytes that were signed
        try:
            event = self.server.webhook.verify(body, dict(self.headers))
        except (WebhookVerificationError, ValueError):  # ValueError: headers or a body that are no such thing
            return self.answer(400)
        try:
            self.server.seen.once(self.headers["webhook-id"], event)
        except Exception as error:  # whatever it is: Rapport sends the event again
            self.log_error("Not handled: %r", error)
            return self.answer(500)
        return self.answer(204)

    def answer(self, status: int) -> None:
        """Answers with a status and nothing else."""
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Says nothing about what went well."""


def main() -> str:
    """Reads the command line and serves. Returns why it could not."""
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
    return "It does not listen any more."


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
