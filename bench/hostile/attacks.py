"""Sends the requests of attacks, over and over, on several connections at once.

    python -m bench.hostile.attacks URL CONNECTIONS NAME…

Each connection sends the attacks with these names (see `bench.hostile.catalogue`) in turn. It sends the next request as
soon as the previous one is answered, and connects again if the server closes the connection. The environment variable
ATTACKER has the Authorization header of the attackers who have a token. The program ends when its standard input is
closed. It then writes the number of answers to standard output.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import sys
from collections.abc import Iterator
from urllib.parse import urlsplit

from bench.hostile.catalogue import ATTACKS

ANSWER_SECONDS = 30


def requests(url: str, names: list[str], connection: int, token: str | None = None) -> Iterator[bytes]:
    """Yields HTTP requests without end: each of the attacks `names` in turn.

    `connection`: a number that makes the requests unique.
    `token`: the Authorization header of the attackers who have a token.
    """
    parts = urlsplit(url)
    for n, name in enumerate(itertools.cycle(names)):
        attack = ATTACKS[name]
        request = attack.make(connection * 1_000_000 + n)
        yield request.encoded(parts.path, parts.netloc, token if attack.signed_in else None)


async def _answer(reader: asyncio.StreamReader) -> None:
    """Reads one answer. Raises EOFError if the server closes the connection before the answer is complete."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    size = next((int(line[15:]) for line in head.split(b"\r\n") if line.startswith(b"content-length:")), 0)
    await reader.readexactly(size)


async def _attack(url: str, names: list[str], connection: int, answers: list[int]) -> None:
    parts = urlsplit(url)
    sent = requests(url, names, connection, os.environ.get("ATTACKER"))
    while True:
        with contextlib.suppress(OSError, EOFError, TimeoutError):
            reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
            try:
                for request in sent:
                    async with asyncio.timeout(ANSWER_SECONDS):
                        writer.write(request)
                        await writer.drain()
                        await _answer(reader)
                    answers[0] += 1
            finally:
                writer.close()
        await asyncio.sleep(0.001)  # in case the server refuses connections


async def main(url: str, connections: int, names: list[str]) -> None:
    """Attacks until standard input is closed."""
    answers = [0]
    tasks = [asyncio.create_task(_attack(url, names, place, answers)) for place in range(connections)]
    await asyncio.to_thread(sys.stdin.read)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(answers[0])


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
