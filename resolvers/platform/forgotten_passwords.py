"""Lets employees who forgot their password set a new one. The worker sends them a token for this by mail.

A request does the same work for every address: it counts the attempt and queues a mail without a message. Only the
worker finds out whether the address has an account. So neither the response nor the response time reveals this.
"""

from __future__ import annotations

from uuid import UUID

import models
from core.account_rules import TOKEN
from core.errors import Forbidden, ProblemCode, Refused, Unauthenticated
from core.fair_threads import Turn
from core.mail import Letter, NotSent
from core.settings import Settings
from models.dialect.base import Database
from models.mail import MailKind
from models.sealing import Unopened, readable
from resolvers import access, registry
from resolvers.access.viewer import signing_in
from resolvers.authentication import attempts, password_reset_tokens, sessions, sign_in_limits
from resolvers.authentication.attempts import ADDRESS, Limit
from resolvers.authentication.guesses import Guesses
from resolvers.authentication.sign_in_limits import LONGEST_EMAIL, SITE, Limits
from resolvers.changes import Changes, Unit
from resolvers.events.data_keys import In
from resolvers.mail import outbox
from resolvers.mail.outbox import Leased
from resolvers.platform.sign_in import hash_new, store

DAY = 24 * 3600
LIMITS = Limits(
    Limit("reset of pair", 5, seconds=DAY),
    Limit("reset of account", 5, seconds=DAY),
    Limit("reset of address", ADDRESS.most),
    Limit("reset of site", SITE.most),
)
"""An account gets 5 mails a day for requests from where it is unknown, and 5 for each network and device it knows."""

SUBJECT = "Choose a new password"

_guesses = Guesses()


async def request(database: Database, settings: Settings, email: str, address: str | None, device: str | None) -> None:
    """Requests a reset token for an e-mail address.

    The token is sent only if the address belongs to an active employee with a password. `address`: the client's IP
    address. `device`: the device token from an earlier sign-in. Raises Throttled after too many requests, and Forbidden
    if this server sends no mail.
    """
    if settings.mail is None:
        raise Forbidden("This server sends no mail. Ask an administrator for a new password.")
    secret = settings.secret_key
    attempt = await sign_in_limits.expected(database, secret, LIMITS, email, address, device)
    await attempt.count()
    async with database.transaction() as transaction:
        given = email[:LONGEST_EMAIL].encode(errors="surrogatepass")
        _ = await outbox.ask(
            In(database, transaction), MailKind.PASSWORD_RESET, given, (), password_reset_tokens.LIFETIME
        )


async def compose(database: Database, settings: Settings, mail: Leased) -> Letter | None:
    """Makes the message of a request, with a new token. Returns None if no message is to be sent.

    Called by the worker. Raises NotSent if the request cannot be decrypted, or if another worker has leased the mail in
    the meantime.
    """
    plain = await outbox.plain_of(database, mail)
    email = None if plain is None else plain.decode(errors="surrogatepass")
    found = None if email is None else await signing_in(database, email)
    # Not to an account without a password: it signs in by an identity provider, or not at all.
    if found is None or found["password_hash"] is None:
        return None
    # To the address that is stored, not to the one that was typed: they may differ in case.
    to, name = readable(found["email"]), found["full_name"]
    async with database.transaction() as transaction:
        # Under the lock, since a change of the address ends the tokens that exist by then.
        if not await sessions.is_still(database, transaction, found.id, found["password_hash"], email=to):
            return None
        token = await password_reset_tokens.create(database, transaction, found.id)
        letter = Letter(to, SUBJECT, _text(settings, name, token))
        within = In(database, transaction)
        if not await outbox.replace(within, mail, letter, [("Employee", found.id)]):
            raise NotSent("Another worker has leased it.", final=False)
    return letter


def _text(settings: Settings, name: str, token: str) -> str:
    page = settings.password_reset_url
    how = f"this token:\n\n{token}" if page is None else f"this link:\n\n{page.replace(TOKEN, token)}"
    return (
        f"Hello {name},\n\n"
        f"somebody has asked for a new password of your account. To choose one, use {how}\n\n"
        f"It can be used once, within an hour of the request. If it was not you, do nothing: your password stays.\n"
    )


async def reset(database: Database, settings: Settings, token: str, password: str, address: str | None) -> UUID:
    """Sets a new password for the employee to whom a token was sent. Returns the employee's id.

    Ends the employee's sessions, and deletes the known networks and devices of the account. Does not change the second
    factor.

    `address`: the client's IP address.

    Raises Refused (INVALID) if the token is not valid, or if the password is too weak. Raises Throttled after too many
    attempts.
    """
    try:
        with _guesses.limit(address, token[: password_reset_tokens.LONGEST_TOKEN]):
            id = await password_reset_tokens.find(database, token)
            viewer = None if id is None else await access.employee(database, id, settings.time_zone)
            if viewer is None or id is None:
                raise Unauthenticated("")
    except Unauthenticated:
        raise _invalid() from None
    changes = Changes(database, viewer, settings)
    hashed = await hash_new(changes, id, password, "password", Turn(attempts.network(address) or "", known=True))

    async def work(unit: Unit) -> UUID:
        before = await unit.seen(registry.of(models.Employee), id)
        if not before["active"] or not await password_reset_tokens.use(unit.database, unit.transaction, token, id):
            raise _invalid()
        email = before["email"]
        if email is not None and not isinstance(email, Unopened):
            await sign_in_limits.forget_devices(unit.database, unit.transaction, settings.secret_key, email)
        return await store(unit, id, hashed)

    done = await changes.run(work)
    database.sessions_ended()
    return done


def _invalid() -> Refused:
    message = "The token is not valid, has expired, or was used. Ask for another one."
    return Refused.one(ProblemCode.INVALID, message, "token")
