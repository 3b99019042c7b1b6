"""Real mail servers on this machine, with and without encryption, and a certificate for them."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

USER, SECRET = "rapport", "p@ss word/:?"


@dataclass
class Postbox:
    """What a mail server has received.

    `refuse`: the server's answer to recipients, such as "550 No such user"; None to accept all.
    """

    port: int = 0
    received: list[Envelope] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    refuse: str | None = None
    refuse_data: str | None = None
    silent: bool = False
    refused: int = 0

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        if self.silent:
            await asyncio.sleep(60)
        if self.refuse is not None:
            self.refused += 1
            return self.refuse
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.refuse_data is not None:
            self.refused += 1
            return self.refuse_data
        self.received.append(envelope)
        assert server.transport is not None
        self.encrypted.append(server.transport.get_extra_info("ssl_object") is not None)
        return "250 OK"


class _Server(SMTP):
    """A connection of a mail server.

    `transports`: a list of the transports of all connections. The transport of this connection is added to it.
    """

    def __init__(self, transports: list[asyncio.Transport], *arguments: Any, **options: Any) -> None:
        self._transports = transports
        super().__init__(*arguments, **options)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transports.append(transport)
        super().connection_made(transport)


def authenticate(_server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any) -> AuthResult:
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (USER.encode(), SECRET.encode())
    return AuthResult(success=good, handled=False)


@asynccontextmanager
async def mail_server(
    tls: ssl.SSLContext | None, *, implicit: bool = False, login: bool = False, box: Postbox | None = None
) -> AsyncIterator[Postbox]:
    """Runs a mail server.

    `implicit`: if true, connections are encrypted from the start. Otherwise, the server offers STARTTLS if `tls` is
    given. `box`: what receives the mails; by default, a new Postbox.
    """
    box = box or Postbox()
    transports: list[asyncio.Transport] = []
    make: Callable[[], SMTP] = partial(
        _Server,
        transports,
        box,
        tls_context=None if implicit else tls,
        require_starttls=tls is not None and not implicit,
        authenticator=authenticate if login else None,
        auth_required=login,
        auth_require_tls=login and not implicit,
        enable_SMTPUTF8=True,
    )
    loop = asyncio.get_running_loop()
    server = await loop.create_server(make, "127.0.0.1", 0, ssl=tls if implicit else None)
    box.port = server.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        server.close()
        for transport in transports:
            transport.abort()


def certificate(folder: Path, host: str = "127.0.0.1") -> tuple[Path, ssl.SSLContext]:
    """Makes a certificate for a host.

    Returns the file of the certificate, for clients to trust, and a context for a server with this certificate.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    trusted, private = folder / "certificate.pem", folder / "key.pem"
    trusted.write_bytes(made.public_bytes(Encoding.PEM))
    private.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(trusted, private)
    return trusted, context
