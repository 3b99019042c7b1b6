"""The client: reads, writes and subscriptions."""

from __future__ import annotations

import asyncio
import random
import time
import uuid
from collections.abc import AsyncGenerator
from contextlib import aclosing
from types import TracebackType
from typing import Any, Self

from gql import Client, GraphQLRequest
from gql.transport.exceptions import TransportError
from gql.transport.httpx import HTTPXAsyncTransport
from gql.transport.websockets import WebsocketsTransport

from .errors import RapportError, from_gql
from .results import Result, result_of
from .session import TIMEOUT, Session

FIRST_DELAY, LONGEST_DELAY = 1.0, 60.0  # seconds
NEW = "new"  # stands for a key that is generated for one mutation


def new_key() -> str:
    """Returns a new idempotency key."""
    return str(uuid.uuid4())


class RapportClient:
    """A client of Rapport's API: `async with RapportClient(url, ApiKey(key)) as rapport`.

    `attempts`: the maximum number of attempts for a query or mutation. Subscriptions retry without limit.
    """

    def __init__(self, url: str, session: Session, attempts: int = 5) -> None:
        self._url = url
        self._session = session
        self._attempts = attempts
        self._client = Client(transport=HTTPXAsyncTransport(url, timeout=TIMEOUT))

    async def __aenter__(self) -> Self:
        self._connected = await self._client.connect_async()  # type: ignore[no-untyped-call] # gql has no types there
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.close_async()  # type: ignore[no-untyped-call] # as above

    async def query(self, document: str, variables: dict[str, Any] | None = None) -> dict[str, Any]:
        """Sends a query, and returns the data of the response.

        Raises a RapportError if the response has errors or if no response came.
        """
        return await self._send(document, variables, None, self._attempts)

    async def mutate(self, document: str, variables: dict[str, Any], *, idempotency_key: str | None = NEW) -> Result:
        """Sends a mutation, which takes effect only once, even if the request is sent several times.

        Returns Done, or Refused with the errors that a user can correct.

        `idempotency_key`: by default, a new key is generated. To repeat a mutation after a restart, pass the key that
        you have stored. Pass None for mutations that refuse a key: they are sent once.
        """
        key = new_key() if idempotency_key == NEW else idempotency_key
        return result_of(await self._send(document, variables, key, self._attempts if key else 1))

    async def _send(
        self, document: str, variables: dict[str, Any] | None, key: str | None, attempts: int
    ) -> dict[str, Any]:
        request = GraphQLRequest(document, variable_values=variables)
        rejected: str | None = None  # the token that the server did not accept
        failures = 0
        while True:
            token = ""
            try:
                if rejected is not None:
                    await self._session.renew(rejected)
                token = self._session.token()
                headers = {"Authorization": f"Bearer {token}", **({"Idempotency-Key": key} if key else {})}
                data: dict[str, Any] = await self._connected.execute(request, extra_args={"headers": headers})
                return data
            except (TransportError, RapportError) as error:
                reason = error if isinstance(error, RapportError) else from_gql(error)
                if reason.code == "UNAUTHENTICATED" and rejected is None:
                    rejected = token
                    continue
                failures += 1
                if not reason.passing or failures >= attempts:
                    raise reason from error
            await asyncio.sleep(reason.retry_after or _delay_after(failures))

    async def subscribe(
        self, document: str, variables: dict[str, Any] | None = None
    ) -> AsyncGenerator[dict[str, Any], None]:
        """Yields each item of a subscription once and in order, even if connections are lost or tokens renewed.

        The document must have exactly one root field. Pass the variable `$after` to this field, and select its
        `cursor`.

        After you have handled an item, store its `cursor`. When the program starts again, pass the stored cursor as the
        variable `after`. If you may leave the loop early, close the generator by `contextlib.aclosing`.

        Raises a RapportError if a retry is useless.
        """
        values = dict(variables or {})
        rejected: str | None = None
        failures = 0
        while True:
            begun = time.monotonic()
            wait: float | None = None
            token = ""
            try:
                if rejected is not None:
                    await self._session.renew(rejected)
                rejected = None
                token = self._session.token()
                if values.get("after") is None:  # so that nothing is missed before the first item
                    values["after"] = (await self.query("{ eventCursor }"))["eventCursor"]
                async with Client(transport=self._socket(token)) as connected:
                    request = GraphQLRequest(document, variable_values=values)
                    async with aclosing(connected.subscribe(request)) as items:
                        async for data in items:
                            failures = 0
                            yield data
                            values["after"] = _cursor_of(data)  # only now: the caller has handled the item
            except (TransportError, RapportError, OSError, TimeoutError) as error:
                reason = error if isinstance(error, RapportError) else from_gql(error)
                values["after"] = reason.cursor or values.get("after")  # the server's is ahead if events were skipped
                if reason.code == "UNAUTHENTICATED" and rejected is None:
                    rejected = token
                elif not reason.passing:
                    raise reason from error
                wait = reason.retry_after
            failures = 1 if time.monotonic() - begun > LONGEST_DELAY else failures + 1
            if rejected is None or failures > 1:
                await asyncio.sleep(wait or _delay_after(failures))

    def _socket(self, token: str) -> WebsocketsTransport:
        # The library websockets finds dead connections by pings of its own, every 20 seconds.
        return WebsocketsTransport(
            self._url.replace("http", "ws", 1),
            init_payload={"Authorization": f"Bearer {token}"},
            subprotocols=[WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL],  # gql's name for graphql-transport-ws
        )


def _delay_after(failures: int) -> float:
    """Returns the seconds to wait after this many failures.

    The time varies at random, so that clients do not all retry at the same moment.
    """
    longest: float = min(FIRST_DELAY * 2 ** (failures - 1), LONGEST_DELAY)
    return random.uniform(longest / 2, longest)  # noqa: S311


def _cursor_of(data: dict[str, Any]) -> str:
    (item,) = data.values()
    if "cursor" not in item:
        raise RapportError("Select `cursor`.", "BAD_USER_INPUT")
    cursor: str = item["cursor"]
    return cursor
