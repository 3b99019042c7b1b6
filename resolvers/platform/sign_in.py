"""Sign-in, sign-out, token refresh and passwords.

Password hashing is slow on purpose, so it never runs inside a transaction. Before a password is hashed, the attempt is
counted and limited (see `resolvers.authentication.sign_in_limits`), except when an administrator sets a password.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import models
from core.errors import Forbidden, ProblemCode, Refused, Throttled, Unauthenticated
from core.fair_threads import Turn
from core.passwords import Passwords, problem_of
from core.settings import Settings
from models.dialect.base import Database, Transaction
from models.sealing import Unopened
from resolvers import access, registry
from resolvers.access import Viewer, required
from resolvers.access.viewer import signing_in, with_password
from resolvers.authentication import (
    attempts,
    challenges,
    devices,
    password_reset_tokens,
    sessions,
    sign_in_codes,
    sign_in_limits,
)
from resolvers.authentication.attempts import Counter
from resolvers.authentication.challenges import Challenge
from resolvers.authentication.guesses import Guesses
from resolvers.authentication.sessions import Reason, Tokens
from resolvers.authentication.sign_in_limits import LONGEST_EMAIL
from resolvers.changes import Changes, Unit
from resolvers.platform import codes, second_factors
from resolvers.search.record import Record

_refreshes = Guesses()
_exchanges = Guesses()


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A signed-in employee, as a viewer, and the session's tokens.

    `device`: the device token; None if the tokens were refreshed.
    `codes_left`: the number of recovery codes that are left after a sign-in by a recovery code.
    """

    viewer: Viewer
    tokens: Tokens
    device: str | None = None
    codes_left: int | None = None


@dataclass(frozen=True, slots=True)
class Challenged:
    """The result of a sign-in with the right password that still needs a second factor.

    `challenge`: the text for `verify`. `enrolled`: False if the employee must set up a second factor first.
    """

    challenge: str
    expires: datetime
    enrolled: bool


async def sign_in(
    database: Database, settings: Settings, email: str, password: str, address: str | None, device: str | None = None
) -> SignedIn | Challenged:
    """Verifies an e-mail address and password. Starts a session, unless a second factor is needed.

    `address`: the client's IP address.
    `device`: the device token from an earlier sign-in.

    `address` and `device` are used to limit attempts.

    Raises Throttled after too many attempts. Raises Unauthenticated if the e-mail address is unknown, the password is
    wrong or the employee is not active. The message is the same in each case.
    """
    secret = settings.secret_key
    attempt = await sign_in_limits.begin(database, secret, email, address, device)
    found = await signing_in(database, email) if len(email) <= LONGEST_EMAIL else None
    hashed: str | None = found["password_hash"] if found else None
    passwords = Passwords.of(settings)
    try:
        # An unknown address is verified too (None), so that the response time does not reveal which addresses exist.
        matches = await passwords.verify(hashed, password, attempt.turn)
    except Throttled:
        await attempt.withdraw()
        raise
    if not matches or found is None or hashed is None:
        raise _wrong()
    enrolled = found["second_factor_at"] is not None
    challenged = enrolled or settings.needs_second_factor(found["role"])
    await attempt.succeeded(remember=not challenged)
    better = await passwords.hash(password, attempt.turn) if passwords.is_outdated(hashed) else None
    if challenged:
        if better is not None and not await sessions.replace_hash(database, found.id, hashed, better):
            raise _wrong()
        challenge, expires = challenges.issue(secret, found.id, better or hashed, attempt)
        return Challenged(challenge, expires, enrolled)
    begun = await sessions.begin(database, secret, found.id, hashed, better)
    if begun is None:  # the employee was deactivated or the password changed meanwhile
        raise _wrong()
    _refreshes.accepted(str(begun.session))
    signed_in = await _signed_in(database, settings, begun)
    return replace(signed_in, device=devices.issue(secret, email, attempt.device))


async def verify(database: Database, settings: Settings, challenge_text: str, code: str) -> SignedIn:
    """Starts a session for a challenge and a right code.

    `code`: a code by time (of an authenticator) or a recovery code.

    Raises Throttled after too many attempts, and Unauthenticated if the challenge cannot be used or the code is wrong.
    """
    challenge, found = await second_factors.is_challenged(database, settings, challenge_text)
    own, others = second_factors.counters_of(settings, challenge)
    await second_factors.count(database, [*own, *others])
    checked = await second_factors.check(database, found.id, code)
    hashed: str = found["password_hash"]

    async def factor(transaction: Transaction) -> bool:
        right = await checked.use(transaction)
        if right:
            await passed(database, transaction, challenge, own, others)
        return right

    begun = await sessions.begin(database, settings.secret_key, found.id, hashed, factor=factor)
    if begun is None:
        raise second_factors.wrong()
    signed_in = await begun_by_challenge(database, settings, begun, challenge, found)
    by_recovery = not codes.is_by_time(codes.typed(code))
    return replace(signed_in, codes_left=await second_factors.left(database, found.id) if by_recovery else None)


async def passed(
    database: Database, transaction: Transaction, challenge: Challenge, own: list[Counter], others: list[Counter]
) -> None:
    """Subtracts the attempt of a right code from its counters, and marks the network as known to the account.

    Must be called in the transaction that begins the session.
    """
    await attempts.release(database, transaction, others, own)
    if challenge.mark is not None:
        await attempts.mark(database, transaction, challenge.mark, sign_in_limits.KNOWN_SECONDS)


async def begun_by_challenge(
    database: Database, settings: Settings, begun: Tokens, challenge: Challenge, found: Record
) -> SignedIn:
    """Returns the result of a sign-in in two steps, after the session was begun.

    The result has a device token if the employee's e-mail address can be read.

    `begun`: the tokens of the new session.
    `found`: the employee's record, from `with_password`.
    """
    _refreshes.accepted(str(begun.session))
    signed_in = await _signed_in(database, settings, begun)
    email = found["email"]
    if email is None or isinstance(email, Unopened):
        return signed_in
    return replace(signed_in, device=devices.issue(settings.secret_key, email, challenge.device))


async def exchange(
    database: Database, settings: Settings, code: str, verifier: str, redirect_uri: str, address: str | None
) -> SignedIn:
    """Exchanges the one-time code of a sign-in with an identity provider for the tokens of a new session.

    `address`: the client's IP address, which is used to limit attempts. Raises Throttled after too many attempts,
    Unauthenticated if the code is not valid, and Forbidden if no identity provider is configured.
    """
    if settings.oidc is None:
        raise Forbidden("This server has no identity provider. Sign in by signIn.")
    with _exchanges.limit(address, code):
        begun = await sign_in_codes.exchange(database, settings.secret_key, code, verifier, redirect_uri)
    _refreshes.accepted(str(begun.session))
    return await _signed_in(database, settings, begun)


async def refresh(database: Database, settings: Settings, token: str, address: str | None) -> SignedIn:
    """Exchanges a refresh token for new tokens of the same session.

    `address`: the client's IP address, which is used to limit attempts. Raises Throttled after too many attempts.
    Raises Unauthenticated if the token is invalid, or the employee is not active. Also raises Unauthenticated if the
    employee's role needs a second factor, but no second factor was checked in the session.
    """
    # A wrong secret is counted even if it names a known session, whose id may be known to others.
    session = sessions.issued_for(settings.secret_key, token)
    with _refreshes.limit(address, token if session is None else str(session)):
        tokens = await sessions.rotate(database, settings.secret_key, token)
    signed_in = await _signed_in(database, settings, tokens)
    if settings.needs_second_factor(str(signed_in.viewer.role)) and not tokens.second_factor:
        # The setting, or the employee's role, has changed since the sign-in.
        async with database.transaction() as transaction:
            _ = await sessions.end(transaction, Reason.SECOND_FACTOR, id=tokens.session)
        database.sessions_ended()
        raise Unauthenticated("Your role needs a second factor. Sign in again to set it up.")
    return signed_in


async def _signed_in(database: Database, settings: Settings, tokens: Tokens) -> SignedIn:
    found = await access.employee(database, tokens.employee, settings.time_zone)
    if found is None:
        raise Unauthenticated("The employee is not active. Ask an administrator.")
    return SignedIn(replace(found, session=tokens.session, expires=tokens.access_expires), tokens)


async def sign_out(database: Database, viewer: Viewer, *, everywhere: bool) -> int:
    """Ends the viewer's session, or all of their sessions if `everywhere` is true.

    Returns the number of ended sessions. Raises Forbidden if the viewer is an API key.
    """
    return await sessions.sign_out(database, employee_of(viewer), viewer.session, everywhere=everywhere)


async def change_password(changes: Changes, viewer: Viewer, current: str, new: str) -> UUID:
    """Changes the viewer's password and ends the viewer's other sessions. Returns the viewer's id.

    Raises Forbidden if the viewer is an API key, and Throttled after too many attempts. Raises Refused (INVALID) if the
    current password is wrong or the new one is too weak. Raises Refused (CONFLICT) if the password was changed in the
    meantime.
    """
    id = employee_of(viewer)
    before = await check_password(changes, viewer, current, "current_password")
    hashed = await hash_new(changes, id, new, "new_password", turn_of(viewer))

    async def work(unit: Unit) -> UUID:
        return await store(unit, id, hashed, except_session=viewer.session, instead_of=before)

    changed = await changes.run(work)
    changes.database.sessions_ended()
    return changed


async def check_password(changes: Changes, viewer: Viewer, password: str, field: str) -> str | None:
    """Checks the viewer's password and returns its hash. `field`: the input field that has the password.

    Raises Forbidden if the viewer is an API key, Throttled after too many attempts, and Refused (INVALID) if the
    password is wrong.
    """
    id, secret = employee_of(viewer), changes.settings.secret_key
    # By session: somebody who has stolen a token must not keep the employee from changing the password elsewhere.
    subject = f"{id} {viewer.session}"
    await attempts.count(changes.database, secret, attempts.PASSWORD, subject)
    found = await with_password(changes.database, id)
    before: str | None = found["password_hash"] if found else None
    if not await Passwords.of(changes.settings).verify(before, password, turn_of(viewer)):
        raise Refused.one(ProblemCode.INVALID, "This is not your current password. Check it and try again.", field)
    await attempts.forget(changes.database, secret, attempts.PASSWORD, subject)
    return before


async def set_password(changes: Changes, id: UUID, new: str) -> UUID:
    """Sets an employee's password and ends all of their sessions. Returns the employee's id.

    Raises Forbidden unless the viewer is an administrator. Raises Refused (INVALID) if the new password is too weak,
    and Refused (NOT_FOUND) if no employee has this id.
    """
    access.permit_administrator(changes.viewer)
    hashed = await hash_new(changes, id, new, "password", turn_of(required(changes.viewer)))
    changed = await changes.run(lambda unit: store(unit, id, hashed))
    changes.database.sessions_ended()
    return changed


async def hash_new(changes: Changes, id: UUID, new: str, field: str, turn: Turn) -> str:
    """Hashes a new password of an employee.

    `field`: the input field that has the password. `turn`: determines when the password is hashed. Raises Refused
    (INVALID) if the password is too weak, and Throttled if the queue is full.
    """
    found = await with_password(changes.database, id)
    email = found["email"] if found else None
    wrong = problem_of(new, None if isinstance(email, Unopened) else email)
    if wrong:
        raise Refused.one(ProblemCode.INVALID, wrong, field)
    return await Passwords.of(changes.settings).hash(new, turn)


async def store(
    unit: Unit, id: UUID, hashed: str, *, except_session: UUID | None = None, instead_of: str | None = None
) -> UUID:
    """Stores a password hash. Ends the employee's sessions and the employee's tokens for a new password.

    `except_session`: the session that does not end. `instead_of`: the hash that must be stored at present; None to
    accept any hash. Raises Refused (CONFLICT) if another hash is stored.
    """
    entity = registry.of(models.Employee)
    before = await unit.seen(entity, id)
    if instead_of is not None and before["password_hash"] != instead_of:
        raise Refused.one(
            ProblemCode.CONFLICT, "The password was changed meanwhile. Try again with the new one.", "current_password"
        )
    await unit.store(entity, before, {"password_hash": hashed})
    await password_reset_tokens.end(unit.transaction, id)
    _ = await sessions.end(unit.transaction, Reason.PASSWORD, employee_id=id, except_session=except_session)
    return id


def turn_of(viewer: Viewer) -> Turn:
    """Returns the turn in which a password of a signed-in caller is hashed."""
    return Turn(viewer.key, known=True)


def _wrong() -> Unauthenticated:
    return Unauthenticated("The e-mail address or the password is wrong, or the employee is not active.")


def employee_of(viewer: Viewer) -> UUID:
    """Returns the id of a viewer who is an employee. Raises Forbidden if the viewer is an API key."""
    if viewer.id is None:
        raise Forbidden("An API key has no session and no password. Sign in as an employee.")
    return viewer.id
