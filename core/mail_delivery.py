"""Sends one e-mail message, to a mail server or to a folder."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from email.message import EmailMessage
from pathlib import Path

import aiosmtplib

from core.mail import NotSent
from core.mail_server import Encryption, MailServer


async def send(
    target: MailServer | Path, made: EmailMessage, seconds: float, connection: socket.socket | None = None
) -> None:
    """Sends a message, or writes it to a folder. Raises NotSent if it was not accepted.

    `seconds`: the time limit for a mail server. `connection`: an open connection to the mail server; by default, this
    function opens one. Do not call this function within a transaction.
    """
    if isinstance(target, Path):
        try:
            await asyncio.to_thread(_write, target, made)
        except OSError as error:
            raise NotSent(f"The mail folder cannot be written: {error.strerror}.", final=False) from None
        return
    # Until the session with the server is open, it is certain that the message was not accepted.
    is_open = False
    try:
        async with asyncio.timeout(seconds), await _session(target, seconds, connection) as session:
            is_open = True
            await session.send_message(
                made,
                sender=made["From"].addresses[0].addr_spec,
                recipients=[one.addr_spec for one in made["To"].addresses],
            )
    except aiosmtplib.SMTPConnectTimeoutError:
        raise NotSent("The mail server cannot be reached.", final=False) from None
    except TimeoutError:
        raise NotSent(f"The mail server did not answer within {seconds:g} s.", final=False, uncertain=is_open) from None
    except aiosmtplib.SMTPRecipientsRefused as error:
        codes = [one.code for one in error.recipients]
        final = min(codes, default=0) >= 500
        raise NotSent(f"The mail server refused the recipient: {codes}.", final=final, of_recipient=True) from None
    except (aiosmtplib.SMTPRecipientRefused, aiosmtplib.SMTPDataError) as error:
        raise NotSent(f"The mail server refused the message: {error.code}.", final=error.code >= 500) from None
    except aiosmtplib.SMTPResponseException as error:
        raise NotSent(f"The mail server refused: {type(error).__name__} {error.code}.", final=False) from None
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        # Without the texts of errors: a server may repeat addresses and names in them.
        # A connection that ends early may end after the server has accepted the message.
        uncertain = is_open and isinstance(error, OSError)
        raise NotSent(
            f"The mail server cannot be used: {type(error).__name__}.", final=False, uncertain=uncertain
        ) from None


async def _session(server: MailServer, seconds: float, connection: socket.socket | None) -> aiosmtplib.SMTP:
    """Returns a session, which opens as a context manager."""
    encrypted = server.encryption is not Encryption.NONE
    # Reading the certificates takes milliseconds.
    context = await asyncio.to_thread(ssl.create_default_context) if encrypted else None
    return aiosmtplib.SMTP(
        hostname=server.host,
        port=None if connection else server.port,
        sock=connection,
        username=server.user,
        password=server.password,
        timeout=seconds,
        use_tls=server.encryption is Encryption.TLS,
        start_tls=server.encryption is Encryption.STARTTLS,
        tls_context=context,
    )


def _write(folder: Path, made: EmailMessage) -> None:
    """Writes a message to a file atomically. Only the owner of the file can read it."""
    folder.mkdir(mode=0o700, exist_ok=True)
    name = f"{made['Message-ID'].strip('<>').partition('@')[0]}.eml"
    part = folder / f".{name}"
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(bytes(made))
        file.flush()
        os.fsync(descriptor)
    part.replace(folder / name)
