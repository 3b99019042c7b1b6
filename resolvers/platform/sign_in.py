"""Sign-in, sign-out, token refresh and passwords.

Password hashing is slow on purpose, so it never runs inside a transaction. Before a password is hashed, the attempt is
counted and limited (see `resolvers.authentication.sign_in_limits`), except when an administrator sets a password.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

import models
from core.errors import Forbidden, ProblemCode, Refused, Throttled, Unauthenticated
from core.fair_threads import Turn
from core.passwords import Passwords, problem_of
from core.settings import Settings
from models.dialect.base import Database
from models.sealing import Unopened
from resolvers import access, registry
from resolvers.access import Viewer, required
from resolvers.access.viewer import signing_in, with_password
from resolvers.authentication import attempts, devices, sessions, sign_in_codes, sign_in_limits
from resolvers.authentication.guesses import Guesses
from resolvers.authentication.sessions import Reason, Tokens
from resolvers.authentication.sign_in_limits import LONGEST_EMAIL
from resolvers.changes import Changes, Unit

_refreshes = Guesses()
_exchanges = Guesses()


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A signed-in employee, as a viewer, and the session's tokens.

    `device`: the device token; None if the tokens were refreshed.
    """

    viewer: Viewer
    tokens: Tokens
    device: str | None = None


async def sign_in(
    database: Database, settings: Settings, email: str, password: str, address: str | None, device: str | None = None
) -> SignedIn:
    """Verifies an e-mail address and password, and starts a session.

    `address`: the client's IP address.
    `device`: the device token from an earlier sign-in.

    Both are used to limit attempts.

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
    await attempt.succeeded()
    better = await passwords.hash(password, attempt.turn) if passwords.is_outdated(hashed) else None
    begun = await sessions.begin(database, secret, found.id, hashed, better)
    if begun is None:  # the employee was deactivated or the password changed meanwhile
        raise _wrong()
    _refreshes.accepted(str(begun.session))
    signed_in = await _signed_in(database, settings, begun)
    return replace(signed_in, device=devices.issue(secret, email, attempt.device))


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

    `address`: the client's IP address, which is used to limit attempts. Raises Throttled after too many attempts, and
    Unauthenticated if the token is invalid or the employee is not active.
    """
    # A wrong secret is counted even if it names a known session, whose id may be known to others.
    session = sessions.issued_for(settings.secret_key, token)
    with _refreshes.limit(address, token if session is None else str(session)):
        tokens = await sessions.rotate(database, settings.secret_key, token)
    return await _signed_in(database, settings, tokens)


async def _signed_in(database: Database, settings: Settings, tokens: Tokens) -> SignedIn:
    found = await access.employee(database, tokens.employee, settings.time_zone)
    if found is None:
        raise Unauthenticated("The employee is not active. Ask an administrator.")
    return SignedIn(replace(found, session=tokens.session, expires=tokens.access_expires), tokens)


async def sign_out(database: Database, viewer: Viewer, *, everywhere: bool) -> int:
    """Ends the viewer's session, or all of their sessions if `everywhere` is true.

    Returns the number of ended sessions. Raises Forbidden if the viewer is an API key.
    """
    return await sessions.sign_out(database, _employee(viewer), viewer.session, everywhere=everywhere)


async def change_password(changes: Changes, viewer: Viewer, current: str, new: str) -> UUID:
    """Changes the viewer's password and ends the viewer's other sessions. Returns the viewer's id.

    Raises Forbidden if the viewer is an API key, and Throttled after too many attempts. Raises Refused (INVALID) if the
    current password is wrong or the new one is too weak. Raises Refused (CONFLICT) if the password was changed in the
    meantime.
    """
    id, settings = _employee(viewer), changes.settings
    passwords = Passwords.of(settings)
    # By session: somebody who has stolen a token must not keep the employee from changing the password elsewhere.
    subject = f"{id} {viewer.session}"
    await attempts.count(changes.database, settings.secret_key, attempts.PASSWORD, subject)
    found = await with_password(changes.database, id)
    before: str | None = found["password_hash"] if found else None
    if not await passwords.verify(before, current, _turn(viewer)):
        raise Refused.one(
            ProblemCode.INVALID, "This is not your current password. Check it and try again.", "current_password"
        )
    await attempts.forget(changes.database, settings.secret_key, attempts.PASSWORD, subject)
    hashed = await _hash(changes, id, new, "new_password")

    async def work(unit: Unit) -> UUID:
        return await _store(unit, id, hashed, except_session=viewer.session, instead_of=before)

    changed = await changes.run(work)
    changes.database.sessions_ended()
    return changed


async def set_password(changes: Changes, id: UUID, new: str) -> UUID:
    """Sets an employee's password and ends all of their sessions. Returns the employee's id.

    Raises Forbidden unless the viewer is an administrator. Raises Refused (INVALID) if the new password is too weak,
    and Refused (NOT_FOUND) if no employee has this id.
    """
    access.permit_administrator(changes.viewer)
    hashed = await _hash(changes, id, new, "password")
    changed = await changes.run(lambda unit: _store(unit, id, hashed))
    changes.database.sessions_ended()
    return changed


async def _hash(changes: Changes, id: UUID, new: str, field: str) -> str:
    found = await with_password(changes.database, id)
    email = found["email"] if found else None
    wrong = problem_of(new, None if isinstance(email, Unopened) else email)
    if wrong:
        raise Refused.one(ProblemCode.INVALID, wrong, field)
    return await Passwords.of(changes.settings).hash(new, _turn(required(changes.viewer)))


async def _store(
    unit: Unit, id: UUID, hashed: str, *, except_session: UUID | None = None, instead_of: str | None = None
) -> UUID:
    """Stores a password hash and ends the employee's sessions, except `except_session`.

    `instead_of`: the hash that must be stored at present; None to accept any hash. Raises Refused (CONFLICT) if another
    hash is stored.
    """
    entity = registry.of(models.Employee)
    before = await unit.seen(entity, id)
    if instead_of is not None and before["password_hash"] != instead_of:
        raise Refused.one(
            ProblemCode.CONFLICT, "The password was changed meanwhile. Try again with the new one.", "current_password"
        )
    await unit.store(entity, before, {"password_hash": hashed})
    _ = await sessions.end(unit.transaction, Reason.PASSWORD, employee_id=id, except_session=except_session)
    return id


def _turn(viewer: Viewer) -> Turn:
    return Turn(viewer.key, known=True)


def _wrong() -> Unauthenticated:
    return Unauthenticated("The e-mail address or the password is wrong, or the employee is not active.")


def _employee(viewer: Viewer) -> UUID:
    if viewer.id is None:
        raise Forbidden("An API key has no session and no password. Sign in as an employee.")
    return viewer.id
