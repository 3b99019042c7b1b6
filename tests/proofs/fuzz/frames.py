"""Generates WebSockets with odd messages and frames.

The messages do not follow graphql-transport-ws, and the frames do not follow RFC 6455.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from tests.proofs.fuzz.cases import Case, Wait, as_json, frame, handshake, message, opening
from tests.proofs.fuzz.operations import Operations
from tests.proofs.fuzz.values import ANYTHING

Frames = list[bytes | Wait]
TYPES = (
    "connection_init",
    "subscribe",
    "complete",
    "ping",
    "pong",
    "next",
    "error",
    "connection_ack",
    "start",
    "stop",
    "",
)
CLOSE_CODES = (
    0,
    1,
    999,
    1000,
    1001,
    1002,
    1004,
    1005,
    1006,
    1007,
    1011,
    1015,
    1016,
    2999,
    3000,
    4400,
    4999,
    5000,
    65_535,
)
LIVE = "subscription { events { cursor } }"


class FramesOfSockets:
    """Generates WebSockets with odd messages and frames."""

    def __init__(self, operations: Operations, authorization: str) -> None:
        self._operations = operations
        self._authorization = authorization
        self._kinds: list[Callable[[Random], tuple[Frames, bool]]] = [
            self.messages,
            self.messages,
            self.messages,
            self.no_json,
            self.operations,
            self.raw,
            self.raw,
            self.fragments,
            self.closes,
            self.floods,
            self.sizes,
        ]

    def __call__(self, dice: Random) -> Case:
        """Returns a socket with frames of a random kind."""
        kind = dice.choice(self._kinds)
        before: Frames = list(opening(self._authorization)) if dice.random() < 0.7 else []
        frames, is_cut = kind(dice)
        return Case(f"{kind.__name__} of a socket", handshake(), (*before, *frames), is_cut=is_cut)

    def _message(self, dice: Random) -> Any:
        made: dict[str, Any] = {"id": dice.choice(("1", "2")), "type": dice.choice(TYPES)}
        if dice.random() < 0.7:
            made["payload"] = (
                self._operations.parameters(dice)[1] if dice.random() < 0.4 else {"query": "{ __typename }"}
            )
        for _ in range(dice.choice((0, 1, 1, 2))):
            made[dice.choice(("id", "type", "payload", "x"))] = dice.choice(ANYTHING)
        if isinstance(payload := made.get("payload"), dict) and dice.random() < 0.3:
            made["payload"] = {
                **payload,
                dice.choice(("query", "variables", "extensions", "operationName")): dice.choice(ANYTHING),
            }
        return made if dice.random() < 0.95 else dice.choice(ANYTHING)

    def messages(self, dice: Random) -> tuple[Frames, bool]:
        """Messages of unknown types, with wrong members, in the wrong order, with ids in use."""
        return [message(self._message(dice)) for _ in range(dice.choice((1, 2, 5)))] + [Wait.MOMENT], False

    def no_json(self, dice: Random) -> tuple[Frames, bool]:
        """Text that is no JSON, or no UTF-8; binary messages."""
        data = bytearray(as_json(self._message(dice)))
        for _ in range(dice.choice((1, 2, 6))):
            at = dice.randrange(len(data) + 1)
            data[at : at + dice.choice((0, 1, 4))] = dice.choice(
                (b"{", b"[" * 100, b'"', b"\xff", b"\x00", b"", b"\\u", b"NaN")
            )
        return [frame(bytes(data), dice.choice((1, 1, 1, 2)))], False

    def operations(self, dice: Random) -> tuple[Frames, bool]:
        """Many operations at once, some with the same id, some completed at once."""
        made: Frames = []
        for n in range(dice.choice((2, 10, 120))):
            query = {"query": dice.choice(("{ viewer { id } }", LIVE, "{", "mutation { a }"))}
            made.append(message({"id": str(n if dice.random() < 0.98 else 0), "type": "subscribe", "payload": query}))
            if dice.random() < 0.3:
                made.append(message({"id": str(n), "type": "complete"}))
        return [*made, Wait.MOMENT], dice.random() < 0.3

    def raw(self, dice: Random) -> tuple[Frames, bool]:
        """Frames with reserved bits, wrong opcodes, wrong lengths or no mask, and bytes that are no frames."""
        payload = as_json({"type": "ping"})
        match dice.randrange(7):
            case 0:
                return [frame(payload, first=0x81 | dice.choice((0x40, 0x20, 0x10, 0x70)))], False
            case 1:
                return [frame(payload, first=0x80 | dice.choice((3, 4, 5, 6, 7, 11, 12, 13, 14, 15)))], False
            case 2:
                return [frame(payload, mask=None)], False
            case 3:
                return [frame(b"x" * 126, dice.choice((8, 9, 10)))], False
            case 4:
                return [frame(b"x", first=dice.choice((8, 9, 10)))], False  # a control frame in fragments
            case 5:
                length = dice.choice(
                    (b"\xff" * 9, b"\xff\x80" + b"\x00" * 7, b"\xfe\x00\x01", b"\xff" + b"\x00" * 8, b"\xfe\xff\xff")
                )
                return [b"\x81" + length + b"\x01\x02\x03\x04" + b"x" * dice.choice((0, 10))], True
            case _:
                return [dice.randbytes(dice.choice((1, 2, 7, 300)))], True

    def fragments(self, dice: Random) -> tuple[Frames, bool]:
        """A message in fragments: complete, unfinished, interleaved, or without a beginning."""
        text = as_json(self._message(dice))
        step = max(1, len(text) // dice.choice((1, 2, 5, 50)))
        parts = [text[n : n + step] for n in range(0, len(text), step)]
        made = [
            frame(part, first=(0x01 if n == 0 else 0x00) | (0x80 if n == len(parts) - 1 else 0))
            for n, part in enumerate(parts)
        ]
        match dice.randrange(5):
            case 0:
                made = made[1:]
            case 1:
                made = made[:-1]
            case 2:
                made[1:1] = [frame(b"x", dice.choice((1, 2, 9, 10)))]
            case 3:
                made = [frame(b"", first=0x01), *[frame(b"", first=0x00)] * dice.choice((10, 999, 1_100))]
        return [*made], False

    def closes(self, dice: Random) -> tuple[Frames, bool]:
        """Close frames with wrong codes, reasons and lengths, and what comes after them."""
        code = dice.choice(CLOSE_CODES).to_bytes(2, "big")
        payload = dice.choice(
            (code, code + b"reason", code + b"\xff\xfe", b"\x03", b"", code + b"x" * 123, code + b"x" * 200)
        )
        after: Frames = [message({"type": "ping"})] if dice.random() < 0.3 else []
        return [frame(payload, 8), *after], False

    def floods(self, dice: Random) -> tuple[Frames, bool]:
        """Many pings, pongs and empty frames."""
        count = dice.choice((50, 500, 2_000))
        one = dice.choice(
            (
                frame(b"", 9),
                frame(b"x" * 125, 9),
                frame(b"", 10),
                message({"type": "ping"}),
                message({"type": "pong"}),
                frame(b""),
            )
        )
        return [one * count], False

    def sizes(self, dice: Random) -> tuple[Frames, bool]:
        """Messages at and beyond the limits of size, and of the number of values."""
        size = dice.choice((16_384, 16_385, 262_144, 262_145, 2_097_152, 2_097_153, 3_000_000))
        text = dice.choice(("x", " ", "[]", "\ufdfa"))
        if dice.random() < 0.5:
            return [
                message({"id": "1", "type": "subscribe", "payload": {"query": text * (size // len(text.encode()))}})
            ], False
        return [frame(b"[" + b"[]," * (size // 3) + b"1]")], False
