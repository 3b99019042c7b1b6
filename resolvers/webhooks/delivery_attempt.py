"""Sends one signed webhook request and returns the outcome."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress
from uuid import UUID

import httpx

from core import clock
from models.webhooks import DeliveryError
from resolvers.webhooks.leases import Outcome
from resolvers.webhooks.safe_addresses import TargetRefused
from resolvers.webhooks.secrets import signature

GONE = 410
_EXCERPT = 500  # bytes
_DRAINED = 4096  # bytes


async def send(
    client: httpx.AsyncClient, url: str, id: UUID, body: bytes, secrets: Sequence[str], seconds: float
) -> Outcome:
    """Sends a POST request with the payload `body`, signed with each of `secrets`, and returns the outcome.

    `id`: the delivery's id.
    `seconds`: the time limit for the whole request.

    Redirects are not followed and count as failures. HTTP, network and timeout errors are returned as outcomes, not
    raised.
    """
    at, started = clock.now(), time.monotonic()
    headers = signed_headers(secrets, id, int(at.timestamp()), body)

    def outcome(status: int | None, error: DeliveryError | None, detail: str | None) -> Outcome:
        return Outcome(at, round((time.monotonic() - started) * 1000), status, error, detail)

    accepted: int | None = None
    try:
        async with (
            asyncio.timeout(seconds),
            client.stream("POST", url, content=body, headers=headers) as response,
        ):
            status = response.status_code
            if response.is_success:
                accepted = status
                with suppress(httpx.HTTPError):  # the receiver accepted the event; its body does not matter
                    await _read_start(response, _DRAINED)
                return outcome(status, None, None)
            if 300 <= status < 400:
                return outcome(status, DeliveryError.REDIRECT, "Redirects are not followed. Give the final URL.")
            excerpt = ""
            with suppress(httpx.HTTPError):
                excerpt = (await _read_start(response, _EXCERPT))[:_EXCERPT].decode("utf-8", "replace")
            return outcome(status, DeliveryError.STATUS, _plain(excerpt))
    except TargetRefused as error:
        return outcome(None, DeliveryError.TARGET, str(error))
    except (TimeoutError, httpx.TimeoutException):
        # A timeout while reading the body of a successful response does not undo the success.
        if accepted is not None:
            return outcome(accepted, None, None)
        return outcome(None, DeliveryError.TIMEOUT, f"No answer within {seconds:g} s.")
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        return outcome(None, DeliveryError.CONNECTION, _plain(f"{type(error).__name__}: {error}"))


def signed_headers(secrets: Sequence[str], id: UUID, timestamp: int, body: bytes) -> dict[str, str]:
    """Returns the headers of a signed request with a JSON body. The parameters are those of `signature`."""
    return {
        "content-type": "application/json",
        "user-agent": "Rapport",
        "webhook-id": str(id),
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature(secrets, str(id), timestamp, body),
    }


async def _read_start(response: httpx.Response, most: int) -> bytes:
    """Reads a response body, but stops after `most` bytes, so that receivers cannot fill the memory."""
    read = b""
    async for part in response.aiter_raw():
        read += part
        if len(read) > most:
            break
    return read


def _plain(text: str) -> str | None:
    """Replaces control characters with spaces, so that a text column can store the text.

    Returns None for blank text.
    """
    return "".join(c if c.isprintable() else " " for c in text).strip() or None
