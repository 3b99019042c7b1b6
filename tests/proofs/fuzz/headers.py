"""Generates heads of requests with odd header fields, methods and targets, and bytes that are no HTTP."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.proofs.fuzz.bodies import GOOD, TYPES
from tests.proofs.fuzz.cases import JSON, TARGET, Case, Field, handshake, http, signed

_NAMES = """
Accept Accept-Charset Accept-Encoding Accept-Language Authorization Cache-Control Connection Content-Encoding
Content-Length Content-Type Cookie Date Expect Forwarded Host Idempotency-Key If-Match If-Modified-Since
If-None-Match If-Range Max-Forwards Origin Range Referer TE traceparent tracestate baggage Trailer Transfer-Encoding
Upgrade User-Agent Via X-Forwarded-For X-Forwarded-Host X-Forwarded-Proto X-HTTP-Method-Override X-Request-Id
X-Real-IP Sec-Fetch-Site Sec-Fetch-Mode Sec-WebSocket-Key Sec-WebSocket-Version Sec-WebSocket-Protocol
Sec-WebSocket-Extensions Access-Control-Request-Method Access-Control-Request-Headers X-Rapport-Explain
Apollo-Require-Preflight X-Apollo-Operation-Name HTTP2-Settings Proxy-Authorization Rapport-Explain
"""
NAMES = _NAMES.split()
VALUES = (
    *(
        b"",
        b" ",
        b"x",
        b"0",
        b"-1",
        b"*",
        b"*/*",
        b"*/*;q=0",
        b",",
        b",,,;;==",
        b"\xff\xfe",
        b"\xc3\xa9",
        b"a\x00b",
        b"a\x07b",
    ),
    *(
        b"%s%n",
        b"9" * 400,
        b"x" * 3_000,
        b"x" * 70_000,
        b"a," * 2_000,
        b"a;q=0.1," * 500,
        b'"',
        b'"\\',
        b"()<>@",
        b"\t",
    ),
    *(
        b"null",
        b"none",
        b"undefined",
        b"close",
        b"keep-alive, upgrade",
        b"gzip;q=1e9",
        b"gzip;q=nan",
        b"identity;q=0",
        b"br",
    ),
    *(
        b"100-continue",
        b"http://localhost",
        b"http://evil.example",
        b"https://[::1",
        b"chunked",
        b"identity",
        b"websocket",
    ),
    *(
        b"00-" + b"0" * 32 + b"-" + b"0" * 16 + b"-01",
        b"00-" + b"a" * 32 + b"-" + b"b" * 16 + b"-01",
        b"ff-x",
        b"00-\xff",
    ),
    *(
        b"Bearer",
        b"Bearer ",
        b"Basic YTpi",
        b"Bearer a.b.c",
        b"Bearer eyJhbGciOiJub25lIn0.e30.",
        b"Bearer \xff",
        b"bearer x y",
    ),
    *(
        b"Bearer " + b"A" * 9_000,
        b"Bearer eyJhbGciOiJIUzI1NiJ9." + b"W10" * 50 + b".x",
        b"127.0.0.1",
        b"1.2.3.4, x, ::1",
    ),
    *(
        b"text/event-stream",
        b"multipart/mixed",
        b'multipart/mixed;subscriptionSpec="1.0"',
        b"text/html",
        b"image/*;q=0.5",
    ),
    *(b"application/json;q=x", b"application/graphql-response+json;q=1.5, */*;q=-1", b"for=unknown;by=_x", b'W/"a", *'),
    *(
        b"bytes=0-5",
        b"bytes=-1",
        b"Fri, 31 Feb 2026 99:00:00 GMT",
        b"13",
        b"99",
        b"graphql-ws",
        b"graphql-transport-ws, x",
    ),
    *(b"permessage-deflate; client_max_window_bits=99", b"same-origin", b"cross-site", b"k" * 255, b"k" * 256, b"\x7f"),
)
METHODS = (
    *(
        b"GET",
        b"POST",
        b"HEAD",
        b"PUT",
        b"DELETE",
        b"PATCH",
        b"OPTIONS",
        b"TRACE",
        b"CONNECT",
        b"PROPFIND",
        b"PRI",
        b"get",
    ),
    *(b"QUERY", b"X" * 100, b"", b"G\xc3\xa9T", b"GET\x00", b"POST/", b"LOCK"),
)
TARGETS = (
    *(
        b"/",
        b"/graphql",
        b"/graphql/",
        b"//graphql",
        b"/graphql/x",
        b"/GRAPHQL",
        b"/%67raphql",
        b"/graphql%00",
        b"/schema.graphql",
    ),
    *(
        b"/healthz",
        b"/readyz",
        b"/erd",
        b"/erd/",
        b"/erd/x",
        b"/erd/../../etc",
        b"/graphiql",
        b"/graphiql/x.js",
        b"/metrics",
    ),
    *(
        b"/graphiql/..%2f..%2fx",
        b"/graphiql/%ff",
        b"/oidc/start",
        b"/oidc/callback?code=x&state=y",
        b"/.git/config",
        b"*",
    ),
    *(
        b"http://evil.example/graphql",
        b"http://[::1",
        b"http://localhost:99999/graphql",
        b"graphql",
        b"?query={a}",
        b"/\xff",
        b"/%",
    ),
    *(
        b"/graphql?",
        b"/graphql?query",
        b"/graphql?query=%7B__typename%7D",
        b"/graphql?query=%ff",
        b"/graphql?query=%00",
    ),
    *(
        b"/graphql?query=%7Bviewer%7Bid%7D%7D&variables=%5B",
        b"/graphql?query=a&query=b",
        b"/graphql?variables=1&extensions=x",
    ),
    *(
        b"/graphql?" + b"a=b&" * 200,
        b"/graphql?query=" + b"x" * 8_000,
        b"/graphql?" + b"q" * 66_000,
        b"/graphql#x",
        b"/a b",
    ),
    *(
        b"/" + b"../" * 500,
        b"/erd?token=x",
        b"/erd/data",
        b"/schema.graphql?x=\xc3\xa9",
        b"/favicon.ico",
        b"/robots.txt",
        b"",
    ),
)
RAW = (
    *(
        b"\x00",
        b"\r\n\r\n",
        b"\n",
        b"GET",
        b"GET / HTTP/1.1",
        b"GET / HTTP/1.1\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ),
    *(
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/0.9\r\n\r\n",
        b"GET /\r\n\r\n",
        b"SSH-2.0-x\r\n",
    ),
    *(b"\x80\x00\x00\x28\x00\x01", b"EHLO x\r\n", b"GET / HTTP/1.1\r\n\x00: a\r\n\r\n", b"GET / HTTP/1.1\r\nA\r\n\r\n"),
    *(b"GET / HTTP/1.1\r\n : a\r\n\r\n", b"GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", b"GET / HTTP/1.1\nHost: a\n\n"),
    *(
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
        b"GET  /  HTTP/1.1\r\n\r\n",
    ),
    *(
        b"POST /graphql HTTP/1.0\r\nContent-Type: application/json\r\n\r\n{}",
        b"\xff" * 500,
        b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 101 + b"\r\n",
    ),
    *(
        b"A" * 70_000,
        b"GET / HTTP/1.1\r\nX: " + b"a" * 70_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    ),
)


class Headers:
    """Generates requests with odd heads."""

    def __init__(self, authorization: str) -> None:
        self._authorization = authorization
        self._kinds: list[Callable[[Random], Case]] = [
            self.fields,
            self.fields,
            self.fields,
            self.line,
            self.socket,
            self.raw,
        ]

    def __call__(self, dice: Random) -> Case:
        """Returns a request with a random kind of head."""
        return dice.choice(self._kinds)(dice)

    def _odd(self, dice: Random) -> list[Field]:
        found: list[Field] = []
        for _ in range(dice.choice((1, 1, 2, 3))):
            name = dice.choice(NAMES).encode()
            if dice.random() < 0.05:
                name = dice.choice((b"X\xff", b"X Y", b"X" * 5_000, b"", b"X\x00", b"content-type ", b"\xc3\xa9"))
            value = (
                dice.choice(TYPES)
                if name in (b"Content-Type", b"Accept") and dice.random() < 0.5
                else dice.choice(VALUES)
            )
            value = dice.randbytes(12).replace(b"\n", b"").replace(b"\r", b"") if dice.random() < 0.05 else value
            found += [(name, value)] * dice.choices((1, 2, 120), (20, 4, 1))[0]
        return found

    def fields(self, dice: Random) -> Case:
        """A request with odd header fields, beside or instead of its own."""
        body = GOOD if dice.random() < 0.8 else b""
        authorization = self._authorization if dice.random() < 0.6 else None
        own: list[Field] = [*signed(authorization), (b"Content-Type", JSON), (b"Content-Length", b"%d" % len(body))]
        odd = self._odd(dice)
        if dice.random() < 0.7:  # instead
            names = {name.lower() for name, _ in odd}
            own = [(name, value) for name, value in own if name.lower() not in names]
        fields = [*own, *odd]
        dice.shuffle(fields)
        method, target = (b"POST", TARGET) if dice.random() < 0.8 else (b"GET", dice.choice(TARGETS))
        return Case("header fields", http(method, target, fields, body), is_cut=dice.random() < 0.97, is_endless=True)

    def line(self, dice: Random) -> Case:
        """An odd method or target."""
        method, target = dice.choice(METHODS), dice.choice(TARGETS)
        fields = signed(self._authorization if dice.random() < 0.3 else None)
        body = b""
        if method not in (b"GET", b"HEAD") and dice.random() < 0.5:
            body = GOOD
            fields += [(b"Content-Type", JSON), (b"Content-Length", b"%d" % len(body))]
        return Case("request line", http(method, target, fields, body), is_cut=True)

    def socket(self, dice: Random) -> Case:
        """A handshake of a WebSocket with odd header fields."""
        protocol = dice.choice((b"graphql-transport-ws", b"graphql-ws", b"", b"x"))
        request = handshake(*self._odd(dice), protocol=protocol)
        if dice.random() < 0.2:
            request = request.replace(TARGET, dice.choice(TARGETS), 1)
        return Case("handshake", request, ())

    def raw(self, dice: Random) -> Case:
        """Bytes that are no HTTP, or two requests at once."""
        if dice.random() < 0.3:
            data = dice.randbytes(dice.choice((1, 20, 500)))
        elif dice.random() < 0.2:
            data = http(b"GET", b"/healthz", [(b"Host", b"a")]) * dice.choice((2, 30)) + dice.choice(RAW)
        else:
            data = dice.choice(RAW)
        return Case("raw bytes", data, is_cut=dice.random() < 0.97)
