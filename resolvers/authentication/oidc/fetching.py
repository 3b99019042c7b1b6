"""Requests to the identity provider, with limits on time, size and number."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from core.errors import Unavailable
from core.oidc_settings import is_secure

SECONDS = 5.0
"""The time limit of a request."""
LONGEST = 256 * 1024
"""The maximum size of a response in bytes."""
AT_ONCE = 16
"""The maximum number of requests that run at the same time. Further ones wait, within their time limit."""

_log = logging.getLogger("rapport.oidc")


@dataclass(frozen=True, slots=True)
class Fetched:
    """A response of the provider. `content`: the JSON object in its body; empty if there is none."""

    status: int
    content: Mapping[str, Any]


class Fetcher:
    """Sends requests to the provider and reads JSON objects. Redirects are not followed.

    `plain_http`: whether http is allowed for loopback addresses.
    """

    def __init__(self, *, plain_http: bool) -> None:
        self._plain_http = plain_http
        self._places = asyncio.Semaphore(AT_ONCE)
        self._client: httpx.AsyncClient | None = None

    async def __call__(
        self,
        url: str,
        *,
        form: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        bearer: str | None = None,
    ) -> Fetched:
        """Sends a GET request, or with `form` a POST request, and returns the response.

        Raises Unavailable if the address is not secure, or if there is no response within the limits.
        """
        if not is_secure(url, plain_http=self._plain_http):
            _log.error("the identity provider names an address that is not https")
            raise unavailable()
        headers = {"Accept": "application/json", "User-Agent": "Rapport"}
        if bearer is not None:
            headers["Authorization"] = f"Bearer {bearer}"
        try:
            async with asyncio.timeout(SECONDS), self._places:
                return await self._fetch(url, headers, form, auth)
        except (TimeoutError, httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, RecursionError) as error:
            # Only the kind of the error: its text may quote what was sent.
            _log.warning("a request to the identity provider failed: %s", type(error).__name__)
            raise unavailable() from None

    async def _fetch(
        self, url: str, headers: Mapping[str, str], form: Mapping[str, str] | None, auth: tuple[str, str] | None
    ) -> Fetched:
        client = self._client = self._client or httpx.AsyncClient(timeout=SECONDS, follow_redirects=False)
        method = "GET" if form is None else "POST"
        credentials = httpx.BasicAuth(*auth) if auth else None
        async with client.stream(method, url, headers=headers, data=form, auth=credentials) as response:
            parts, size = [], 0
            async for part in response.aiter_bytes(16 * 1024):
                size += len(part)
                if size > LONGEST:
                    raise ValueError("the response is too large")
                parts.append(part)
        try:
            content = json.loads(b"".join(parts))
        except ValueError:
            content = None
        return Fetched(response.status_code, content if isinstance(content, dict) else {})

    async def close(self) -> None:
        """Closes the connections to the provider."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()


def unavailable() -> Unavailable:
    """Returns the error for a provider that cannot be used at the moment."""
    return Unavailable("The identity provider does not respond as it should. Try again in a few seconds.", 5)
