"""Chooses the coding of a response by the header Accept-Encoding (RFC 9110)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.errors import BadRequest
from schema.transport.media_types import quality


@dataclass(frozen=True, slots=True)
class Coding:
    """The coding of a body.

    `name`: the name in Content-Encoding; "identity" for a body without compression.
    `required`: whether the client refuses a body without compression, so that even a small body must be compressed.
    """

    name: str
    required: bool = False


AS_IT_IS = Coding("identity")


def preferred_coding(accepted: str, available: Sequence[str]) -> Coding:
    """Returns the coding in `available` that an Accept-Encoding header prefers, or AS_IT_IS.

    A coding is chosen only if its quality value is at least the quality value of the uncompressed body. The
    uncompressed body is acceptable if the header does not exclude it. Raises BadRequest if the header excludes the
    uncompressed body and all codings in `available`.

    `accepted`: the value of the header.
    """
    weights: dict[str, float] = {}
    for part in accepted.lower().split(","):
        name, *parameters = (piece.strip() for piece in part.split(";"))
        given = next((one.replace(" ", "").removeprefix("q=") for one in parameters if one.startswith("q")), "1")
        weights.setdefault("gzip" if name == "x-gzip" else name, quality(given))
    others = weights.get("*", 0.0)
    best = max(available, key=lambda name: weights.get(name, others), default="identity")
    weight = weights.get(best, others) if best in available else 0.0
    plain = weights.get("identity", 0.0 if weights.get("*") == 0 else None)
    if weight > 0 and (plain is None or weight >= plain):
        return Coding(best, required=plain == 0)
    if plain == 0:
        raise BadRequest(f"Accept-Encoding allows neither the plain answer nor any of: {', '.join(available) or '-'}.")
    return AS_IT_IS
