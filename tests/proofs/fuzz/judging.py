"""Judges answers by the documentation and the published schema, without the code under test."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from tests.proofs.fuzz.cases import Case
from tests.proofs.fuzz.sending import Answer
from tests.server.program import ROOT

_LEAKS = {
    kind: re.compile("|".join(patterns), re.DOTALL)
    for kind, patterns in {
        "a traceback": (
            r"Traceback \(most recent",
            r"File \\?\"[^\"]+\", line \d+",
            r"During handling of the above",
        ),
        "SQL": (
            r"(?i:\bselect\b[^\"]{1,200}\bfrom\b|\binsert into\b|\bupdate\b \"?\w+\"? set\b|\bdelete from\b)",
            r"(?i:\breturning \")|SQLSTATE|syntax error at or near|no such (?:table|column)|\bpg_\w+|\bsqlite_\w+",
            r"(?:UNIQUE|FOREIGN KEY|CHECK|NOT NULL) constraint|violates .{0,40}constraint|relation \\?\"|column \\?\"",
            r"database is locked|deadlock detected",
        ),
        "a path": (
            r"(?<![\w.:/-])/(?:home|work|usr|tmp|opt|root|var|etc|proc|srv)/[\w.-]+",
            r"site-packages|\b[a-z_]+\.py\b|\.so\b",
        ),
        "a Python name": (
            r"\b[A-Z]\w*(?:Error|Exception)\b|\bNoneType\b|\bUndefined\b|object at 0x|<[A-Z]\w+(?:\.\w+)?: ",
            r"<(?:class|function|object|module|coroutine|enum|bound method)\b",
            r"\bdatetime\.\w+\(|\bUUID\('|\bDecimal\('|b'[^']*\\\\x",
            r"\b(?:asyncpg|aiosqlite|sqlite3|tortoise|strawberry|starlette|uvicorn|uvloop|orjson|httptools)\.\w+",
            r"\b(?:asyncio|graphql)\.\w+|\b(?:resolvers|models|schema|core|jobs)\.[a-z_]+\.\w+",
            r"\b(?:int|str|dict|list|tuple|bytes|float)\b' object|positional argument|unexpected keyword",
            r"has no attribute|not subscriptable|codec can't|unhashable",
        ),
    }.items()
}
"""What no answer may contain, as regular expressions, by kind."""
_SNAKE = re.compile(r"(?<![\w$@.-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w.])")
_OTHER_TYPES = (
    "text/html",
    "text/javascript",
    "application/javascript",
    "text/css",
    "image/",
    "font/",
    "application/wasm",
)
_MESSAGES = {"connection_ack", "ping", "pong", "next", "error", "complete"}
_OF_RFC_6455 = {1000, 1002, 1003, 1005, 1007}
_BUSY = {"TIMEOUT", "THROTTLED", "UNAVAILABLE"}


@cache
def published() -> str:
    """Returns the published schema, whose names and descriptions everybody may know."""
    return (ROOT / "schema" / "schema.graphql").read_text()


@cache
def codes() -> frozenset[str]:
    """Returns the error codes in the table of docs/graph.md."""
    page = (ROOT / "docs" / "graph.md").read_text().partition("\n## Errors\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`[A-Z_`, ]+`) \|", page, re.MULTILINE)
    found = {code for row in rows for code in re.findall(r"[A-Z_]+", row)}
    assert len(found) > 12, found
    return frozenset(found - {"INTERNAL_SERVER_ERROR"})


@cache
def close_codes() -> frozenset[int]:
    """Returns the close codes in the table of docs/graph.md, and those of the protocol itself."""
    page = (ROOT / "docs" / "graph.md").read_text().partition("| close code |")[2].partition("\n\n")[0]
    found = {int(code) for row in re.findall(r"^\| ([\d, ]+) \|", page, re.MULTILINE) for code in row.split(",")}
    assert len(found) > 8, found
    return frozenset(found | _OF_RFC_6455)


class Judgement:
    """The problems of one answer, and the codes in it."""

    def __init__(self, case: Case, answer: Answer) -> None:
        self.problems: list[str] = []
        self.codes: set[str] = set()
        self.has_data = False
        self._case, self._answer = case, answer
        if answer.is_late:
            self.problems.append("a hang")
        self._judge_status()
        self._judge_body()
        for message in answer.messages:
            self._judge_message(message)
        if answer.close_code not in (None, *close_codes(), *_closed_with(case)):
            self.problems.append(f"the close code {answer.close_code}")
        self._look(answer.reason.decode(errors="replace"))
        self._look(answer.head.decode("latin-1").partition("\r\n")[2])

    @property
    def is_busy(self) -> bool:
        """Whether the answer says that the server had no time."""
        return bool(self.codes & _BUSY)

    def _judge_status(self) -> None:
        status = self._answer.status
        if status is not None and status >= 500 and not (status == 503 and "retry-after" in self._answer.headers):
            self.problems.append(f"the status {status}")
        if status == 429 and "retry-after" not in self._answer.headers:
            self.problems.append("429 without Retry-After")

    def _judge_body(self) -> None:
        answer = self._answer
        media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        body = answer.body
        if answer.headers.get("content-encoding") == "gzip" and answer.is_whole and body:
            body = gzip.decompress(body)
        if not body or answer.headers.get("content-encoding", "gzip") != "gzip":
            return
        if media_type.startswith(_OTHER_TYPES) and (answer.status or 0) < 400:
            return
        text = self._text(body)
        if media_type in ("application/json", "application/graphql-response+json"):
            self._judge_json(text)
        elif media_type == "text/event-stream":
            for event in text.replace("\r\n", "\n").split("\n\n")[:-1]:
                data = "\n".join(line[5:].removeprefix(" ") for line in event.split("\n") if line.startswith("data:"))
                if data:
                    self._judge_json(data)
        elif media_type == "multipart/mixed":
            for part in re.findall(r"\r\n\r\n(\{.*?\})\r\n--", text, re.DOTALL):
                self._judge_json(part)
        self._look(text)

    def _text(self, body: bytes) -> str:
        try:
            return body.decode()
        except UnicodeDecodeError:
            if self._answer.is_whole:
                self.problems.append("no UTF-8")
            return body.decode(errors="replace")

    def _judge_message(self, message: bytes) -> None:
        text = self._text(message)
        value = self._json(text)
        self._look(text)
        if not isinstance(value, dict) or value.get("type") not in _MESSAGES:
            self.problems.append("a message of an unknown type")
        elif value["type"] == "next":
            self._judge_answer(value.get("payload"))
        elif value["type"] == "error":
            self._judge_answer({"errors": value.get("payload")})

    def _json(self, text: str) -> Any:
        def refuse(name: str) -> None:
            raise ValueError(name)

        try:
            return json.loads(text, parse_constant=refuse)
        except ValueError:
            self.problems.append("no JSON")
            return None

    def _judge_json(self, text: str) -> None:
        value = self._json(text)
        if isinstance(value, dict) and value.keys() == {"payload"}:
            value = value["payload"]
        if isinstance(value, dict) and value and value.keys() <= {"data", "errors", "extensions"}:
            self._judge_answer(value)
        elif self._case.request.startswith(b"POST /graphql ") and value not in ({}, None):
            self.problems.append("no GraphQL answer")

    def _judge_answer(self, value: Any) -> None:
        """Judges the form of a GraphQL answer: its members, and the code of each error."""
        if not isinstance(value, dict) or not ({"data", "errors"} & value.keys()):
            self.problems.append("neither data nor errors")
            return
        self.has_data |= value.get("data") is not None
        errors = value.get("errors", [])
        if not isinstance(errors, list) or ("errors" in value and not errors):
            self.problems.append("errors that are no list")
            return
        for error in errors:
            code = error.get("extensions", {}).get("code") if isinstance(error, dict) else None
            if not isinstance(code, str) or not isinstance(error.get("message"), str):
                self.problems.append("an error without a code or a message")
            else:
                self.codes.add(code)
                if code not in codes():
                    self.problems.append(f"the code {code}")
        for said in _messages(value):
            for word in _SNAKE.findall(said):
                if word not in published() and not self._was_sent(word):
                    self.problems.append(f"the name {word}")

    def _look(self, text: str) -> None:
        """Looks for what no answer may contain, unless it was sent or is published."""
        for kind, pattern in _LEAKS.items():
            for found in pattern.finditer(text):
                if not self._was_sent(found[0]) and found[0] not in published():
                    self.problems.append(f"{kind}: {found[0][:80]!r}")

    def _was_sent(self, text: str) -> bool:
        return text.encode() in sent_bytes(self._case)


def _closed_with(case: Case) -> set[int]:
    """Returns the codes with which the client closes its socket. The server returns the code of the client."""
    sent = [unmasked(one) for one in case.frames or () if isinstance(one, bytes) and one.startswith(b"\x88")]
    return {int.from_bytes(payload[:2], "big") for payload in sent if len(payload) > 1}


def sent_bytes(case: Case) -> bytes:
    """Returns everything that the client sends, with the frames' payloads unmasked."""
    if case.frames is None:
        return case.request
    return case.request + b"".join(unmasked(one) for one in case.frames if isinstance(one, bytes))


def unmasked(data: bytes) -> bytes:
    """Returns the payload of a frame with the usual mask, as far as it is one; else the bytes as they are."""
    start = {126: 4, 127: 10}.get(data[1] & 127, 2) if len(data) > 1 else 0
    mask = data[start : start + 4]
    if mask != b"\1\2\3\4":
        return data
    payload = data[start + 4 :]
    pattern = (mask * (len(payload) // 4 + 1))[: len(payload)]
    return bytes(a ^ b for a, b in zip(payload, pattern, strict=True)) if payload else b""


def _messages(value: Any) -> Iterator[str]:
    """Yields the texts of all messages in an answer."""
    if isinstance(value, dict):
        for key, one in value.items():
            if key == "message" and isinstance(one, str):
                yield one
            else:
                yield from _messages(one)
    elif isinstance(value, list):
        for one in value:
            yield from _messages(one)
