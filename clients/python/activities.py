"""Prints changes of activities, one line of JSON for each change. Resumes after a restart.

    pip install -r clients/python/requirements.txt
    export RAPPORT_URL=wss://crm.example.com/graphql RAPPORT_API_KEY=rk_…
    python clients/python/activities.py --cursor-file activities.cursor --customer ID

After a restart, the program continues after the last change whose cursor is in the cursor file. If this file does not
exist, the program starts with the next event. It reconnects after errors, and stops only after an error that a retry
cannot fix.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import sys
import time
from pathlib import Path
from typing import Any

from gql import Client, gql
from gql.transport.exceptions import TransportError, TransportQueryError
from gql.transport.websockets import WebsocketsTransport
from websockets.exceptions import ConnectionClosed
from websockets.frames import Close

UPDATES = """
subscription ($where: ActivityUpdateWhere, $after: String) {
  activityUpdates(where: $where, after: $after) {
    cursor operation id version at
    changes { field before after }
    activity { kind subject occurredAt }
  }
}
"""
PASSING = {"INTERNAL_SERVER_ERROR", "THROTTLED", "TIMEOUT"}  # error codes worth a retry
FINAL = {4400, 4401, 4403, 4406, 4409, 4429}  # close codes after which a retry is useless
FIRST_DELAY, LONGEST_DELAY = 1.0, 60.0  # seconds


class Cursor:
    """Stores the cursor of the last handled item in a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> str | None:
        """Returns the cursor to resume from, or None to start with the next event."""
        return self.path.read_text().strip() if self.path.exists() else None

    def keep(self, cursor: str) -> None:
        """Stores a cursor. Replaces the file atomically, so the file always contains a complete cursor."""
        beside = self.path.with_name(self.path.name + ".new")
        beside.write_text(cursor)
        beside.replace(self.path)


def handle(item: dict[str, Any]) -> None:
    """Prints an item. Put your own code here.

    If the program is killed before the item's cursor is stored, the server sends the item again.
    """
    print(json.dumps(item, ensure_ascii=False), flush=True)


async def listen(url: str, key: str, where: dict[str, Any], cursor: Cursor) -> None:
    """Handles items one by one until the subscription ends. Raises an error if the connection is lost or refused."""
    transport = WebsocketsTransport(
        url,
        init_payload={"Authorization": f"Bearer {key}"},
        subprotocols=[WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL],  # gql's name for graphql-transport-ws
    )
    async with Client(transport=transport) as session:
        if cursor.read() is None:  # so that nothing is missed if the connection is lost before the first item
            cursor.keep((await session.execute(gql("{ eventCursor }")))["eventCursor"])
        variables = {"where": where, "after": cursor.read()}
        async for data in session.subscribe(gql(UPDATES), variable_values=variables):
            handle(data["activityUpdates"])
            cursor.keep(data["activityUpdates"]["cursor"])


async def follow(url: str, key: str, where: dict[str, Any], cursor: Cursor) -> str:
    """Listens, and reconnects whenever the connection is lost. Returns the reason if a retry is useless."""
    delay = FIRST_DELAY
    while True:
        begun = time.monotonic()
        try:
            await listen(url, key, where, cursor)
            lost = "The server completed the subscription."
        except TransportQueryError as error:
            refusal: dict[str, Any] = (error.errors or [{}])[0]
            details = refusal.get("extensions", {})
            if "cursor" in details:  # the server's position, which is ahead of the last item if `where` skipped events
                cursor.keep(details["cursor"])
            lost = f"{details.get('code')}: {refusal.get('message')}"
            if details.get("code") == "CURSOR_EXPIRED":
                return f"{lost} Then delete {cursor.path}, and start again."
            if details.get("code") not in PASSING:
                return lost
        except (TransportError, OSError, TimeoutError) as error:
            closed = closing(error)
            lost = f"The socket was closed: {closed.code} {closed.reason}" if closed else f"{error!r}"
            if closed and closed.code in FINAL:
                return lost
        if time.monotonic() - begun > LONGEST_DELAY:
            delay = FIRST_DELAY
        wait = random.uniform(delay / 2, delay)  # noqa: S311 - so that clients do not reconnect all at once
        print(f"{lost} Retrying in {wait:.1f} s.", file=sys.stderr, flush=True)
        await asyncio.sleep(wait)
        delay = min(2 * delay, LONGEST_DELAY)


def closing(error: BaseException | None) -> Close | None:
    """Returns the server's WebSocket close frame if the frame caused the error, otherwise None."""
    while error is not None:
        if isinstance(error, ConnectionClosed):
            return error.rcvd
        error = error.__cause__
    return None


def main() -> str:
    """Reads the command line and listens. Returns the reason for stopping."""
    parser = argparse.ArgumentParser(description="Prints changes of activities.")
    parser.add_argument("--url", default=os.environ.get("RAPPORT_URL", "ws://127.0.0.1:8000/graphql"))
    parser.add_argument("--cursor-file", type=Path, default=Path("activities.cursor"))
    parser.add_argument("--customer", action="append", metavar="ID", help="a customer to report on; repeatable")
    given = parser.parse_args()
    key = os.environ.get("RAPPORT_API_KEY")
    if not key:
        return "RAPPORT_API_KEY is not set."
    where = {"customers": given.customer} if given.customer else {}
    return asyncio.run(follow(given.url, key, where, Cursor(given.cursor_file)))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
