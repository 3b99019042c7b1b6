"""Chooses the media type of a response by the Accept header, and checks the media type of a body."""

from __future__ import annotations

from functools import lru_cache

from schema.transport.http_streams import EVENTS, PARTS, Framing
from schema.transport.json_responses import JSON

GRAPHQL_JSON = "application/graphql-response+json"
OFFERED = (JSON, GRAPHQL_JSON)
MAX_HEADER = 1_000
"""The number of characters of an Accept header that are read. Browsers send fewer, and comparing so few is fast."""

STREAMED: dict[str, Framing] = {"text/event-stream": EVENTS, "multipart/mixed": PARTS}


# Cached, because clients repeat a few header values.
@lru_cache(maxsize=100)
def chosen(accept: str) -> str | None:
    """Returns the media type of the response that an Accept header prefers, or None."""
    return preferred(accept, (*OFFERED, *streamed(accept)))


@lru_cache(maxsize=100)
def is_json(content_type: str) -> bool:
    """Whether a Content-Type header says that the body is JSON in UTF-8."""
    if len(content_type) > MAX_HEADER:
        return False
    kind, *parameters = content_type.lower().split(";")
    charsets = [p.strip().removeprefix("charset=").strip('"') for p in parameters if "charset=" in p]
    return kind.strip() == JSON and charsets in ([], ["utf-8"], ["utf8"])


def preferred(accept: str, offered: tuple[str, ...]) -> str | None:
    """Returns the media type in `offered` that an Accept header prefers, or None.

    Media types are compared by the quality value of the matching range, then by how specific this range is, then by its
    position in the header, and then by their position in `offered`.
    """
    ranges: dict[str, tuple[float, int]] = {}
    for position, part in enumerate((accept.strip() or "*/*").split(",")):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        given = next((p.removeprefix("q=") for p in parameters if p.startswith("q=")), "1")
        ranges.setdefault(name, (quality(given), -position))
    best, best_rank = None, (0.0, 0, 0)
    for media_type in offered:
        names = (media_type, media_type.split("/")[0] + "/*", "*/*")
        exactness = next((len(names) - at for at, name in enumerate(names) if name in ranges), 0)
        if not exactness:
            continue
        weight, order = ranges[names[-exactness]]
        if weight > 0 and (weight, exactness, order) > best_rank:
            best, best_rank = media_type, (weight, exactness, order)
    return best


def streamed(accept: str) -> tuple[str, ...]:
    """Returns the media types in `STREAMED` that an Accept header names.

    Ranges with a wildcard, such as `*/*`, do not count.
    """
    named = accept.lower().replace('"', "").replace(" ", "")
    ranges = [one.split(";") for one in named.split(",")]
    events, parts = STREAMED
    found = [events] if any(one[0] == events for one in ranges) else []
    if any(one[0] == parts and "subscriptionspec=1.0" in one for one in ranges):
        found.append(parts)
    return tuple(found)


def quality(text: str) -> float:
    """Returns the quality value in a parameter `q`, between 0 and 1; 0 if the text is not a number."""
    try:
        return min(max(float(text), 0.0), 1.0)
    except ValueError:
        return 0.0
