"""Generates bodies of requests: broken, deep, compressed, in other encodings, and wrongly framed."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable
from random import Random
from typing import Any

from tests.proofs.fuzz.cases import JSON, TARGET, Case, Field, as_json, http, posted, signed
from tests.proofs.fuzz.operations import Operations
from tests.proofs.fuzz.values import ANYTHING, TEXTS

GOOD = b'{"query": "{ viewer { id } __typename }"}'
COMPRESSED = (
    *((b"gzip", gzip.compress(GOOD)), (b"deflate", zlib.compress(GOOD)), (b"gzip", GOOD), (b"br", GOOD), (b"x", GOOD)),
    *((b"gzip", gzip.compress(b" " * 5_000_000, 1)), (b"deflate", zlib.compress(b" " * 5_000_000, 1))),
)
ENCODINGS = ("utf-16", "utf-16-le", "utf-32", "latin-1", "utf-7", "cp037", "utf-8-sig", "shift_jis")
TYPES = (
    *(
        JSON,
        b"application/json; charset=utf-8",
        b"application/json; charset=utf-16",
        b"application/graphql",
        b"text/plain",
    ),
    *(
        b"application/x-www-form-urlencoded",
        b"multipart/form-data; boundary=x",
        b"multipart/form-data",
        b"application/JSON",
    ),
    *(
        b"application/json, application/json",
        b"application/graphql-response+json",
        b"application/json;charset=\xff",
        b"",
    ),
)


class Bodies:
    """Generates requests with bodies of all shapes."""

    def __init__(self, operations: Operations, authorization: str) -> None:
        self._operations = operations
        self._authorization = authorization
        self._kinds: list[Callable[[Random], Case]] = [
            self.broken,
            self.broken,
            self.wrong_types,
            self.wrong_types,
            self.deep,
            self.large,
            self.doubled_keys,
            self.batch,
            self.encoded,
            self.invalid_utf8,
            self.form,
            self.compressed,
            self.chunked,
            self.chunked,
            self.wrong_length,
        ]

    def __call__(self, dice: Random) -> Case:
        """Returns a request with a body of a random kind."""
        return dice.choice(self._kinds)(dice)

    def _fields(self, dice: Random, *fields: Field) -> list[Field]:
        return signed(self._authorization if dice.random() < 0.7 else None, *fields)

    def _posted(self, dice: Random, kind: str, body: bytes, *fields: Field, content_type: bytes = JSON) -> Case:
        return Case(kind, posted(body, self._fields(dice, *fields), content_type))

    def _request(self, dice: Random) -> dict[str, Any]:
        return self._operations.parameters(dice)[1]

    def broken(self, dice: Random) -> Case:
        """JSON with bytes cut off, inserted, replaced or deleted."""
        body = bytearray(as_json(self._request(dice)))
        for _ in range(dice.choice((1, 1, 2, 6))):
            at = dice.randrange(len(body) + 1)
            match dice.randrange(4):
                case 0:
                    del body[at:]
                case 1:
                    body[at:at] = dice.choice(
                        (b"{", b"]", b'"', b",", b":", b"\\", b"\x00", b"//", b"NaN", b"'", b"\xff")
                    )
                case 2:
                    body[at : at + 1] = bytes([dice.randrange(256)])
                case _:
                    del body[at : at + dice.randint(1, 9)]
        return self._posted(dice, "broken JSON", bytes(body))

    def wrong_types(self, dice: Random) -> Case:
        """JSON whose members have other types, or that is no object."""
        request = self._request(dice)
        for _ in range(dice.choice((1, 1, 2))):
            name = dice.choice(("query", "variables", "operationName", "extensions", "documentId", "id", "", "Query"))
            request[name] = dice.choice(ANYTHING)
        if dice.random() < 0.2:
            request["extensions"] = {dice.choice(("persistedQuery", "idempotencyKey", "code")): dice.choice(ANYTHING)}
        whole = dice.choice(ANYTHING) if dice.random() < 0.2 else request
        return self._posted(dice, "wrong types", as_json(whole))

    def deep(self, dice: Random) -> Case:
        """JSON, or a document, with many levels."""
        depth = dice.choice((10, 63, 64, 65, 200, 5_000, 60_000))
        opened, closed = dice.choice((("[", "]"), ('{"a":', "}"), ('[{"a":', "}]")))
        nested = (opened * depth + "1" + closed * (depth if dice.random() < 0.8 else depth - 1)).encode()
        match dice.randrange(4):
            case 0:
                return self._posted(dice, "deep JSON", nested)
            case 1:
                return self._posted(
                    dice, "deep variables", b'{"query": "{ __typename }", "variables": {"v": %b}}' % nested
                )
            case 2:
                text = "{ customer(id: 1) " * min(depth, 5_000) + "{ id }" + " }" * min(depth, 5_000)
                return self._posted(dice, "deep document", as_json({"query": text}))
            case _:
                value = "[" * min(depth, 20_000) + "]" * min(depth, 20_000)
                text = f"{{ customers(where: {value}) {{ totalCount }} }}"
                return self._posted(dice, "deep literal", as_json({"query": text}))

    def large(self, dice: Random) -> Case:
        """Bodies with many values, long texts, and as many bytes as are allowed, or more."""
        size = dice.choice((1_000, 60_000, 262_143, 262_144, 262_145, 300_000, 2_097_152, 2_200_000))
        text = dice.choice(("x", "\u0344", "\ufdfa", " ", "\\", "[", "😀", "\x00", "{a}", "#", "\n", "a:b "))
        shape = dice.randrange(5)
        if shape == 0:
            body = as_json({"query": text * (size // len(text.encode()))})
        elif shape == 1:
            body = as_json(
                {
                    "query": "query($v: String) { customers(search: $v) { totalCount } }",
                    "variables": {"v": text * (size // 8)},
                }
            )
        elif shape == 2:
            body = as_json({"query": "{ __typename }", "variables": {"v": [[]] * (size // 4)}})
        elif shape == 3:
            body = GOOD + b" " * max(0, size - len(GOOD))
        else:
            body = as_json({"query": "{ __typename }", "variables": {str(n): n for n in range(size // 16)}})
        return self._posted(dice, "large", body)

    def doubled_keys(self, dice: Random) -> Case:
        """Objects with the same key twice."""
        first, second = as_json(dice.choice((*ANYTHING, "{ __typename }"))), as_json("{ __typename }")
        key = as_json(dice.choice(("query", "variables", "operationName")))
        return self._posted(dice, "doubled keys", b"{%b: %b, %b: %b}" % (key, first, key, second))

    def batch(self, dice: Random) -> Case:
        """A list of requests."""
        count = dice.choice((0, 1, 2, 10, 1_000))
        return self._posted(
            dice, "batch", as_json([self._request(dice) if n < 3 else {"query": "{a}"} for n in range(count)])
        )

    def encoded(self, dice: Random) -> Case:
        """JSON in another encoding, with or without saying so."""
        name = dice.choice(ENCODINGS)
        text = json.dumps({"query": f"{{ customers(search: {json.dumps(dice.choice(TEXTS))}) {{ totalCount }} }}"})
        body = text.encode(name, "replace")
        type_ = JSON if dice.random() < 0.5 else b"application/json; charset=" + name.encode()
        return self._posted(dice, f"in {name}", body, content_type=type_)

    def invalid_utf8(self, dice: Random) -> Case:
        """Bytes that are no UTF-8, or no text at all."""
        wrong = dice.choice(
            (b"\xff", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82", dice.randbytes(40))
        )
        place = dice.choice((b'{"query": "{ a%b }"}', b'{"query": "{__typename}", "variables": {"a%b": 1}}', b"%b"))
        return self._posted(dice, "invalid UTF-8", place % wrong)

    def form(self, dice: Random) -> Case:
        """Forms, uploads and other media types."""
        upload = (
            b'--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n'
            + GOOD
            + b"\r\n--x\r\nContent-Disposition: "
            b'form-data; name="0"; filename="../a"\r\n\r\n\x00\r\n--x--\r\n'
        )
        body = dice.choice(
            (GOOD, b"query=%7B__typename%7D", b"query={__typename}&query=", upload, b"{ __typename }", b"")
        )
        return self._posted(dice, "form", body, content_type=dice.choice(TYPES))

    def compressed(self, dice: Random) -> Case:
        """Compressed bodies, among them one that would become large."""
        coding, made = dice.choice(COMPRESSED)
        return self._posted(dice, "compressed", made, (b"Content-Encoding", coding))

    def chunked(self, dice: Random) -> Case:
        """Chunked bodies: right, cut off, or with wrong sizes, extensions and trailers."""
        size = dice.choice((b"%x" % len(GOOD), b"%X;a=b" % len(GOOD), b"0%x" % len(GOOD)))
        wrong = (b"-1", b"zz", b"", b"1" * 30, b"ffffffffffffffff", b"0x10", b" 5", b"5 ", b"+5", b"1;" + b"x" * 20_000)
        roll = dice.random()
        sizes = size if roll < 0.5 else dice.choice(wrong)
        ending = dice.choice(
            (b"0\r\n\r\n", b"0\r\nX-Trailer: 1\r\n\r\n", b"0\n\n", b"", b"0\r\n" + b"A: b\r\n" * 3_000 + b"\r\n")
        )
        line = dice.choice((b"\r\n", b"\r\n", b"\r\n", b"\n", b""))
        body = sizes + b"\r\n" + GOOD + line + ending
        fields = [
            (b"Content-Type", JSON),
            (b"Transfer-Encoding", dice.choice((b"chunked", b"chunked", b"Chunked", b"gzip, chunked", b"x"))),
        ]
        if dice.random() < 0.1:
            fields.append((b"Content-Length", b"%d" % len(body)))
        request = http(b"POST", TARGET, [*self._fields(dice), *fields], body)
        return Case("chunked", request, is_cut=dice.random() < 0.95 or ending == b"")

    def wrong_length(self, dice: Random) -> Case:
        """Bodies with a wrong length."""
        length = dice.choice(
            (b"-1", b"0", b"5", b"41x", b"", b"1" * 30, b"4 1", b"+41", b"0x29", b"1000", b"262145", b"41, 41")
        )
        fields: list[Field] = [(b"Content-Type", JSON), (b"Content-Length", length)]
        if dice.random() < 0.2:
            fields.append((b"Content-Length", b"41"))
        return Case(
            "wrong length", http(b"POST", TARGET, [*self._fields(dice), *fields], GOOD), is_cut=dice.random() < 0.9
        )
