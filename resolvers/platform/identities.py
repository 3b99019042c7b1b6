"""Binds accounts of the identity provider to employees, and applies the provider's claims to the employees.

An account is known by (issuer, subject). Its e-mail address is used only once, to bind the account to an employee. This
happens only if

- the provider says that the address is verified, and is trusted for the address's domain;
- an administrator has invited the employee with this address, and the invitation has not expired;
- the employee is active, is no administrator, and has no account of this provider yet.

If no employee has such an address, the setting `RAPPORT_OIDC_CREATE` can allow that an employee is created.

At each sign-in, the role and the team follow the claims, if settings map them. Rapport itself makes these changes, so
the history of the employee shows them.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import models
from core.errors import Forbidden, ProblemCode, Refused
from core.oidc_settings import MAPPED, OidcSettings
from core.text import composed, fold
from models.people import EmployeeRole
from resolvers import registry
from resolvers.access import SYSTEM, Operation
from resolvers.authentication import sessions, sign_in_codes
from resolvers.authentication.identities import note_end, use_once_in
from resolvers.authentication.sessions import Reason
from resolvers.changes import Changes, Unit
from resolvers.changes.value_checks import check_version
from resolvers.search.expressions import LIVING, AnyOf, Matches, equals, every
from resolvers.search.record import Record

INVITATION = timedelta(days=14)
"""How long an invitation holds."""
_LONGEST_NAME = 50
_LONGEST_EMAIL = 100
_MOST_VALUES = 1_000
_NO_ACCOUNT = "There is no account here for this sign-in. Ask an administrator to invite you."
_UNSEEN_WORK = "Your new role does not see open work of yours. Ask an administrator to give it to others first."

_log = logging.getLogger("rapport.oidc")


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the provider, as a verified ID token and the userinfo endpoint describe it.

    `subject`: the account's id. `session`: the session's id at the provider, if the token names one.
    """

    subject: str
    session: str | None
    claims: Mapping[str, Any]


async def sign_in(changes: Changes, settings: OidcSettings, account: Account, redirect_uri: str, challenge: str) -> str:
    """Signs an account in, and returns a one-time code for the application (see `sign_in_codes`).

    Raises Forbidden, without any change, in four cases: the account is not bound and may not be bound; the employee is
    not active; settings map claims to roles, but the claims give no role, or one that does not see the employee's work.
    """

    async def work(unit: Unit) -> str:
        identity = await _identity(unit, settings, account)
        return await sign_in_codes.issue(
            unit.transaction, unit.database, identity, account.session, redirect_uri, challenge
        )

    try:
        return await Changes(changes.database, SYSTEM, changes.settings).run(work)
    except Refused as refused:  # such as a value of the claims that a column cannot hold
        found = sorted({f"{'.'.join(one.field)} {one.code}".strip() for one in refused.problems})
        _log.warning("a sign-in was refused: %s", ", ".join(found))
        raise Forbidden(_UNSEEN_WORK if found == ["role STATE"] else _NO_ACCOUNT) from None


async def _identity(unit: Unit, settings: OidcSettings, account: Account) -> UUID:
    """Returns the identity of an account. Binds the account first if necessary.

    Also locks the employee of the identity until the transaction ends.
    """
    _ = unit.transaction  # identities and codes are written beside the row, so one statement is not enough
    entity = registry.of(models.Employee)
    known: Any = (
        await models.Identity.filter(issuer=settings.issuer, subject=account.subject)
        .using_db(unit.transaction.client)
        .first()
    )
    role = role_of(settings, account.claims)
    if settings.role_claim is not None and role is None:
        raise _refusal("the claims give no role", "The identity provider gives this account no role here.")
    team = await _team_of(unit, settings, account.claims)
    if team is not None:
        await unit.hold({models.Team: [team]})  # before the employee, in the order of locks
    if known is None:
        return await _bind(unit, settings, account, role, team)
    before = await unit.get(models.Employee, known.employee_id, lock=True)
    if before is None or before["deleted_at"] is not None or not before["active"]:
        raise _refusal("the employee is not active")
    # Read again under the lock: an administrator may have removed the identity meanwhile.
    if not await models.Identity.filter(id=known.id).using_db(unit.transaction.client).exists():
        raise _refusal("the identity was removed")
    values = _given(settings, role, team)
    if any(before[name] != value for name, value in values.items()):
        _ = await unit.update(entity, before.id, values)
    id: UUID = known.id
    return id


async def _bind(unit: Unit, settings: OidcSettings, account: Account, role: str | None, team: UUID | None) -> UUID:
    email = _trusted_address(settings, account.claims)
    entity = registry.of(models.Employee)
    found = await unit.find(models.Employee, every(Matches("email", (email,)), LIVING))
    given = _given(settings, role, team)
    if found:
        before = await unit.get(models.Employee, found[0].id, lock=True)
        bound = models.Identity.filter(employee_id=found[0].id, issuer=settings.issuer).using_db(
            unit.transaction.client
        )
        other: Any = await bound.first()
        until = before["invited_until"] if before else None
        if before is None or before["deleted_at"] is not None or not before["active"]:
            raise _refusal("the employee is not active")
        if not _is_same_address(email, before["email"]):
            raise _refusal("the employee's e-mail address differs by more than case")
        if before["role"] == EmployeeRole.ADMIN:
            raise _refusal("an account is never bound to an administrator by an e-mail address")
        if other is not None and other.subject == account.subject:  # bound meanwhile, by a sign-in in another window
            return UUID(str(other.id))
        if other is not None:
            raise _refusal("another account is bound to the employee")
        if until is None or until <= unit.now:
            raise _refusal("the employee is not invited, or the invitation has expired")
        employee = before.id
        also = {"invited_until": None, "identity_bound_at": unit.now}
        _ = await unit.amend(entity, before, given, Operation.UPDATE, **also)
    else:
        employee = await _create(unit, settings, account, email, given)
    identity = await models.Identity.create(
        using_db=unit.transaction.client, issuer=settings.issuer, subject=account.subject, employee_id=employee
    )
    id: UUID = identity.id
    return id


async def _create(
    unit: Unit, settings: OidcSettings, account: Account, email: str, given: Mapping[str, object]
) -> UUID:
    role = given.get("role") or settings.create
    if settings.create is None or role in (None, MAPPED):
        raise _refusal("no employee has the e-mail address")
    name = account.claims.get("name")
    full_name = name.strip()[:_LONGEST_NAME] if isinstance(name, str) else ""
    digest = hashlib.sha256(f"{settings.issuer}\n{account.subject}".encode()).hexdigest()
    values = {
        "employee_number": f"OIDC-{digest[:12].upper()}",
        "full_name": full_name or email.partition("@")[0][:_LONGEST_NAME],
        "email": email,
        **given,
        "role": role,
    }
    entity = registry.of(models.Employee)
    id = await unit.create(entity, values)
    before = await unit.get(models.Employee, id)
    assert before is not None
    _ = await unit.amend(entity, before, {}, Operation.UPDATE, identity_bound_at=unit.now)
    return id


def _given(settings: OidcSettings, role: str | None, team: UUID | None) -> dict[str, object]:
    """Returns the columns that the claims determine."""
    given: dict[str, object] = {}
    if settings.role_claim is not None:
        given["role"] = role
    if settings.team_claim is not None:
        given["team_id"] = team
    return given


def _trusted_address(settings: OidcSettings, claims: Mapping[str, Any]) -> str:
    """Returns the e-mail address of the claims.

    Raises Forbidden if the address is not verified, or if the provider is not trusted for the domain of the address.
    """
    email, verified = claims.get("email"), claims.get(settings.verified_claim)
    # Some providers write a claim of their own as a string or a number.
    if verified is not True and verified not in ("true", "1", 1):
        raise _refusal("the e-mail address is not verified", "The identity provider has not verified this address.")
    if not isinstance(email, str) or not 0 < len(email) <= _LONGEST_EMAIL or email.count("@") != 1:
        raise _refusal("there is no e-mail address")
    if email.rpartition("@")[2].lower() not in settings.domains:
        raise _refusal("the provider is not trusted for the domain of the e-mail address")
    return email


def _is_same_address(given: str, stored: object) -> bool:
    """Returns whether two addresses are the same, apart from upper and lower case.

    The search for an address ignores accents and compatibility forms as well. So a search for muller@ can find müller@,
    which is the address of somebody else.
    """
    if not isinstance(stored, str) or given.isascii() != stored.isascii():
        return False
    return composed(given).lower() == stored.lower()


def role_of(settings: OidcSettings, claims: Mapping[str, Any]) -> str | None:
    """Returns the role that the claims give, or None.

    Settings map claim values to roles. The result is the first role in this mapping whose value the claims contain. If
    there is none, the result is the role that settings name for new employees, if any.
    """
    if settings.role_claim is None:
        return None
    values = _values(claims, settings.role_claim)
    default = None if settings.create == MAPPED else settings.create
    return next((role for value, role in settings.roles if value in values), default)


async def _team_of(unit: Unit, settings: OidcSettings, claims: Mapping[str, Any]) -> UUID | None:
    """Returns the team that the claims name, by external id or by name; None if there is no such team, or several."""
    if settings.team_claim is None:
        return None
    named = _values(claims, settings.team_claim)
    if len(named) != 1 or len(named[0]) > _LONGEST_NAME:
        return None
    by_name = AnyOf((equals("external_id", named[0]), equals("name_folded", fold(named[0]))))
    teams = await unit.find(models.Team, every(by_name, LIVING), limit=100)
    best: Sequence[Record] = [team for team in teams if team["external_id"] == named[0]] or teams
    if len(best) != 1:
        _log.warning("the identity provider names a team that %s", "does not exist" if not best else "is not unique")
        return None
    return best[0].id


def _values(claims: Mapping[str, Any], name: str) -> list[str]:
    """Returns the texts of a claim, which may be one text or a list. `name`: a name, or a path such as `a.b`."""
    value: Any = claims
    for part in (name,) if name in claims else name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    listed = value if isinstance(value, list) else [value]
    return [one for one in listed[:_MOST_VALUES] if isinstance(one, str)]


async def end_provider_sessions(
    changes: Changes,
    issuer: str,
    subject: str | None,
    session: str | None,
    at: datetime,
    once: str,
    expires: datetime,
) -> bool:
    """Ends the sessions that a logout token names. Returns False, and does nothing, if the token was used before.

    `session`: the session's id at the provider; None to end all sessions of the account `subject`.
    `at`: when the sessions ended, by the provider's clock. Bearer tokens that were issued earlier are refused.
    `once`, `expires`: as for `use_once`.
    """
    database = changes.database
    async with database.transaction() as transaction:
        # In one transaction: if the sessions cannot be ended now, the provider sends the token again.
        if not await use_once_in(database, transaction, once, expires):
            return False
        await note_end(database, transaction, issuer, subject, session, at)
        identities = models.Identity.filter(issuer=issuer).using_db(transaction.client)
        if subject is not None:
            ids: Any = await identities.filter(subject=subject).values_list("id", flat=True)
            which: dict[str, Any] = {"identity_id__in": ids}
        else:
            which = {"identity_id__isnull": False}
        if session is not None:
            which["provider_session"] = session
        _ = await sessions.end(transaction, Reason.PROVIDER, **which)
        # A code that has not been exchanged yet must not open a session afterwards.
        codes = models.SignInCode.filter(**which).using_db(transaction.client)
        _ = await codes.delete()
    database.sessions_ended()
    return True


async def invite(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Invites an employee: within INVITATION, one account with the employee's e-mail address may be bound.

    Raises Refused: STATE if the employee is not active or is bound to an account, NOT_ALLOWED if the employee is an
    administrator, and REQUIRED if the employee has no e-mail address.
    """
    before = await _changed(unit, id, expected_version)
    if not before["active"]:
        raise Refused.one(ProblemCode.STATE, "Only active employees can be invited.", "id")
    if before["role"] == EmployeeRole.ADMIN:
        message = "An account is never bound to an administrator. Give them another role first."
        raise Refused.one(ProblemCode.NOT_ALLOWED, message, "id")
    if before["identity_bound_at"] is not None:
        message = "An account is bound to this employee. Remove it first."
        raise Refused.one(ProblemCode.STATE, message, "id")
    if before["email"] is None:
        raise Refused.one(ProblemCode.REQUIRED, "The employee needs an e-mail address to be invited.", "id")
    await unit.store(registry.of(models.Employee), before, {"invited_until": unit.now + INVITATION})
    return id


async def withdraw_invitation(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Withdraws an invitation. Raises Refused (STATE) if there is none."""
    before = await _changed(unit, id, expected_version)
    if before["invited_until"] is None:
        raise Refused.one(ProblemCode.STATE, "This employee is not invited.", "id")
    await unit.store(registry.of(models.Employee), before, {"invited_until": None})
    return id


async def remove(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Removes the accounts of an employee, and ends the sessions that these accounts began.

    Raises Refused (STATE) if no account is bound to the employee.
    """
    before = await _changed(unit, id, expected_version)
    bound = models.Identity.filter(employee_id=id).using_db(unit.transaction.client)
    ids: list[Any] = await bound.values_list("id", flat=True)
    if not ids:
        raise Refused.one(ProblemCode.STATE, "No account is bound to this employee.", "id")
    await unit.store(registry.of(models.Employee), before, {"identity_bound_at": None})
    _ = await bound.delete()
    _ = await sessions.end(unit.transaction, Reason.IDENTITY, identity_id__in=ids)
    return id


async def _changed(unit: Unit, id: UUID, expected_version: int | None) -> Record:
    before = await unit.seen(registry.of(models.Employee), id)
    check_version(before, expected_version)
    return before


def _refusal(reason: str, message: str | None = None) -> Forbidden:
    """Logs why a sign-in is refused, and returns the error.

    Without a `message`, the error says only that there is no account for this sign-in.
    """
    _log.info("a sign-in with the identity provider was refused: %s", reason)
    return Forbidden(message or _NO_ACCOUNT)
