"""What employees do with their own second factor: set it up, replace it, remove it, and renew the recovery codes.

To set up a second factor, an employee gives the password again, or the challenge of a sign-in. Employees who need a
second factor get no tokens until they have set one up.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from core.errors import Forbidden, ProblemCode, Refused, Unauthenticated
from resolvers import access
from resolvers.access import Viewer, required
from resolvers.access.viewer import with_password
from resolvers.authentication import challenges, sessions
from resolvers.authentication.challenges import Challenge
from resolvers.changes import Changes, Unit
from resolvers.platform import second_factors
from resolvers.platform.sign_in import SignedIn, begun_by_challenge, check_password, employee_of, passed
from resolvers.search.record import Record


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A second factor that was set up. `signed_in`: the session that a challenge began, or None."""

    recovery_codes: list[str]
    signed_in: SignedIn | None


async def enrol(changes: Changes, password: str | None, challenge: str | None) -> tuple[str, str]:
    """Proposes a secret to an employee. Returns the secret in base32, and its URI for authenticators.

    Raises Refused: REQUIRED if neither a password nor a challenge is given; INVALID if the password is wrong. Raises
    Unauthenticated if the challenge cannot be used, and Throttled after too many attempts.
    """
    if challenge is not None:
        _, found = await _unenrolled(changes, challenge)
        return await second_factors.propose(changes.database, found)
    viewer = required(changes.viewer)
    id = employee_of(viewer)
    if password is None:
        raise Refused.one(ProblemCode.REQUIRED, "Give your password, or the challenge of signIn.", "password")
    _ = await check_password(changes, viewer, password, "password")
    owner = await with_password(changes.database, id)
    if owner is None:
        raise Forbidden("The employee is not active.")
    return await second_factors.propose(changes.database, owner)


async def confirm(changes: Changes, code: str, challenge: str | None) -> Confirmed:
    """Sets up a proposed second factor, and ends the employee's other sessions.

    `code`: a code of the proposed second factor. `challenge`: if given, a session begins. Raises Refused (INVALID) if
    the code is wrong, and Refused (STATE) if no secret was proposed. Raises Unauthenticated if the challenge cannot be
    used, and Throttled after too many attempts.
    """
    if challenge is not None:
        return await _confirm_by_challenge(changes, code, challenge)
    viewer = required(changes.viewer)
    id = employee_of(viewer)
    await second_factors.count_own(changes, viewer, id)
    set_up = await second_factors.confirmed(changes.database, id, code)

    async def work(unit: Unit) -> list[str]:
        made = await set_up(unit)
        await _end_other_sessions(unit, viewer, checked=True)
        return made

    made = await changes.run(work)
    changes.database.sessions_ended()
    return Confirmed(made, None)


async def _confirm_by_challenge(changes: Changes, code: str, text: str) -> Confirmed:
    database, settings = changes.database, changes.settings
    challenge, found = await _unenrolled(changes, text)
    own, others = second_factors.counters_of(settings, challenge)
    await second_factors.count(database, [*own, *others])
    viewer = await access.employee(database, found.id, settings.time_zone)
    if viewer is None:
        raise challenges.refusal()
    set_up = await second_factors.confirmed(database, found.id, code)
    hashed: str = found["password_hash"]

    async def work(unit: Unit) -> tuple[list[str], sessions.Tokens]:
        transaction = unit.transaction
        if not await sessions.is_still(database, transaction, found.id, hashed, second_factor=False):
            raise challenges.refusal()
        made = await set_up(unit)
        _ = await sessions.end(transaction, sessions.Reason.SECOND_FACTOR, employee_id=found.id)
        await passed(database, transaction, challenge, own, others)
        secret = settings.secret_key
        return made, await sessions.begin_in(database, transaction, secret, found.id, second_factor=True)

    made, begun = await Changes(database, viewer, settings).run(work)
    database.sessions_ended()
    return Confirmed(made, await begun_by_challenge(database, settings, begun, challenge, found))


async def _unenrolled(changes: Changes, text: str) -> tuple[Challenge, Record]:
    """Returns a challenge and its employee.

    Raises Unauthenticated if the challenge cannot be used, or if the employee has a second factor already.
    """
    challenge, found = await second_factors.is_challenged(changes.database, changes.settings, text)
    if found["second_factor_at"] is not None:
        raise Unauthenticated("There is a second factor already. Call signInVerify with a code of it.")
    return challenge, found


async def disable(changes: Changes, viewer: Viewer, code: str | None, password: str | None) -> UUID:
    """Removes the viewer's second factor and ends the viewer's other sessions. Returns the viewer's id.

    Raises Refused: STATE if the viewer has no second factor, or has a role that needs one; REQUIRED if neither a code
    nor a password is given; INVALID if the code or the password is wrong. Raises Throttled after too many attempts.
    """
    id = employee_of(viewer)
    if changes.settings.needs_second_factor(str(viewer.role)):
        message = "Your role needs a second factor. To use another authenticator, call totpEnrol."
        raise Refused.one(ProblemCode.STATE, message)
    if code is None and password is None:
        raise Refused.one(ProblemCode.REQUIRED, "Give a code or your password.", "code")
    if password is not None:
        _ = await check_password(changes, viewer, password, "password")
    checked = None if code is None else await second_factors.check_own(changes, viewer, id, code)

    async def work(unit: Unit) -> UUID:
        second_factors.refuse_unless(checked is None or await checked.use(unit.transaction))
        _ = await second_factors.remove(unit, id)
        await _end_other_sessions(unit, viewer, checked=False)
        return id

    removed = await changes.run(work)
    changes.database.sessions_ended()
    return removed


async def renew_codes(changes: Changes, viewer: Viewer, code: str) -> list[str]:
    """Replaces the viewer's recovery codes. Returns the new ones.

    Raises Refused (INVALID) if the code is wrong, and Throttled after too many attempts.
    """
    id = employee_of(viewer)
    checked = await second_factors.check_own(changes, viewer, id, code)

    async def work(unit: Unit) -> list[str]:
        second_factors.refuse_unless(await checked.use(unit.transaction))
        return await second_factors.new_recovery_codes(unit, id)

    return await changes.run(work)


async def _end_other_sessions(unit: Unit, viewer: Viewer, *, checked: bool) -> None:
    """Ends the viewer's other sessions. `checked`: whether a second factor was checked in the present session."""
    _ = await sessions.end(
        unit.transaction, sessions.Reason.SECOND_FACTOR, employee_id=viewer.id, except_session=viewer.session
    )
    await sessions.note_factor(unit.transaction, viewer.session, checked=checked)
