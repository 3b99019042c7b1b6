"""Sets up, checks and removes second factors of employees who sign in by password.

Each attempt is counted before its code is checked. A stranger cannot use up the attempts of an employee, for two
reasons: only the right password leads to a challenge, and each network and device that the account knows has its own
attempts.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

import models
from core.errors import ProblemCode, Refused, Unauthenticated
from core.settings import Settings
from models.dialect.base import Database, Transaction
from models.sealing import Unopened
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.access.viewer import with_password
from resolvers.authentication import attempts, challenges, sessions
from resolvers.authentication.attempts import Counter, Limit
from resolvers.authentication.challenges import Challenge
from resolvers.changes import Changes, Unit
from resolvers.events import data_keys
from resolvers.events.data_keys import Within
from resolvers.platform import codes
from resolvers.search.compile import Compiler
from resolvers.search.record import Record

OF_CHALLENGE = Limit("code of challenge", 5)
OF_PAIR = Limit("code of pair", 10)
OF_PAIR_IN_A_DAY = Limit("code of pair in a day", 30, seconds=24 * 3600)
"""For whoever knows the password and shares the employee's network: 10 in 15 minutes would be many in a month."""
OF_ACCOUNT = Limit("code of account", 20, seconds=24 * 3600)
"""The account's limit from networks and devices that it does not know. It begins anew with a new password."""
OF_SESSION = Limit("code of session", 10)

WRONG = "The code is wrong, has expired, or was already used. Try the next one."


@dataclass(frozen=True, slots=True)
class Checked:
    """A prepared check of an employee's code.

    `use`: a function that accepts the code in a transaction if it is right, and returns whether it was right.
    """

    use: Callable[[Transaction], Awaitable[bool]]


async def is_challenged(database: Database, settings: Settings, text: str) -> tuple[Challenge, Record]:
    """Decodes a challenge, and returns it with the record of its employee.

    `text`: the challenge as the client sent it.

    The record contains the columns that sign-in needs. Raises Unauthenticated if the challenge cannot be used.
    """
    challenge = challenges.read(settings.secret_key, text)
    found = await with_password(database, challenge.employee)
    if found is None or not challenge.is_bound_to(settings.secret_key, found["password_hash"]):
        raise challenges.refusal()
    return challenge, found


def counters_of(settings: Settings, challenge: Challenge) -> tuple[list[Counter], list[Counter]]:
    """Returns the counters of the attempts for a challenge, in two lists.

    After a right code, the counters in the first list are set to zero. From the counters in the second list, only the
    attempt with the right code is subtracted.
    """
    secret, binding = settings.secret_key, challenge.binding.hex()
    pair = f"{challenge.pair}\n{binding}"
    own = [Counter.of(secret, OF_CHALLENGE, challenge.id)]
    own += [Counter.of(secret, limit, pair) for limit in (OF_PAIR, OF_PAIR_IN_A_DAY)]
    others = [] if challenge.known else [Counter.of(secret, OF_ACCOUNT, f"{challenge.employee}\n{binding}")]
    return own, others


async def count(database: Database, counters: list[Counter]) -> None:
    """Counts an attempt. Raises Throttled, and counts nothing, if a limit is exceeded."""
    (await attempts.look(database, [one.id for one in counters])).check(counters)
    await attempts.reserve(database, counters)


async def check(database: Database, employee: UUID, code: str) -> Checked:
    """Prepares the check of an employee's code.

    `code`: a code by time (of an authenticator) or a recovery code.
    """
    typed = codes.typed(code)
    factor = await _read(database, employee)
    if factor is not None and factor.secret is not None and codes.is_by_time(typed):
        secret = factor.secret
        plain = await _opened(database, employee, secret)
        now = (await database.time(database.fetch)).timestamp()
        step = codes.step_of(plain, typed, now, factor.last_step)

        async def by_time(transaction: Transaction) -> bool:
            return step is not None and await _accept(database, transaction, employee, secret, step)

        return Checked(by_time)

    async def by_recovery(transaction: Transaction) -> bool:
        return codes.is_recovery(typed) and await _use_up(database, transaction, employee, typed)

    return Checked(by_recovery)


async def left(database: Database, employee: UUID) -> int:
    """Returns how many recovery codes an employee has left."""
    compiler = Compiler(database)
    sql = f'SELECT count(*) FROM "recovery_code" WHERE "employee_id"={compiler.bind(employee)}'
    return int((await database.fetch(sql, compiler.parameters))[0][0])


async def propose(database: Database, employee: Record) -> tuple[str, str]:
    """Stores a new secret, which awaits its confirmation. Returns the secret in base32, and its URI.

    The URI is for authenticators. `employee`: a record of `with_password`.
    """
    secret, email = codes.new_secret(), employee["email"]
    async with database.transaction() as transaction:
        sealed = await data_keys.sealed_about(
            data_keys.In(database, transaction), [("Employee", employee.id)], secret, _context(employee.id)
        )
        compiler = Compiler(database)
        values = [compiler.bind(one) for one in (employee.id, sealed, await database.time(transaction.fetch))]
        sql = f'INSERT INTO "second_factor" ("id","pending","created_at","last_step") VALUES ({",".join(values)},0)'
        sql += ' ON CONFLICT ("id") DO UPDATE SET "pending"=excluded."pending" RETURNING "id"'
        await transaction.fetch(sql, compiler.parameters)
    account = str(employee.id) if email is None or isinstance(email, Unopened) else email
    return codes.text_of(secret), codes.uri(secret, account)


async def confirmed(database: Database, employee: UUID, code: str) -> Callable[[Unit], Awaitable[list[str]]]:
    """Checks a code for the proposed secret. Returns a function that sets up the second factor.

    The returned function takes the unit of the change, and returns the recovery codes.

    Raises Refused (STATE) if no secret was proposed, and Refused (INVALID) if the code is wrong.
    """
    typed, factor = codes.typed(code), await _read(database, employee)
    if factor is None or factor.pending is None:
        raise Refused.one(ProblemCode.STATE, "There is nothing to confirm. Call totpEnrol first.", "code")
    pending = factor.pending
    plain = await _opened(database, employee, pending)
    now = (await database.time(database.fetch)).timestamp()
    step = codes.step_of(plain, typed, now, 0) if codes.is_by_time(typed) else None
    if step is None:
        raise Refused.one(ProblemCode.INVALID, WRONG, "code")

    async def work(unit: Unit) -> list[str]:
        entity = registry.of(models.Employee)
        before = await unit.seen(entity, employee)
        compiler = Compiler(unit.database)
        sql = f'UPDATE "second_factor" SET "secret"="pending","pending"=NULL,"last_step"={compiler.bind(step)}'
        sql += f' WHERE "id"={compiler.bind(employee)} AND "pending"={compiler.bind(pending)} RETURNING "id"'
        if not await unit.transaction.fetch(sql, compiler.parameters):
            raise Refused.one(ProblemCode.CONFLICT, "Another secret was proposed meanwhile. Use the newest.", "code")
        made = await new_recovery_codes(unit, employee)
        await unit.store(entity, before, {"second_factor_at": unit.now})
        return made

    return work


async def new_recovery_codes(within: Within, employee: UUID) -> list[str]:
    """Replaces the recovery codes of an employee. Returns the new ones."""
    client, made = within.transaction.client, codes.new_recovery_codes()
    _ = await models.RecoveryCode.filter(employee_id=employee).using_db(client).delete()
    rows = [models.RecoveryCode(employee_id=employee, code_hash=codes.hash_of(code)) for code in made]
    await models.RecoveryCode.bulk_create(rows, using_db=client)
    return made


async def remove(unit: Unit, employee: UUID) -> UUID:
    """Removes the second factor of an employee, and a secret that awaits confirmation.

    Returns the employee's id. Raises Refused (STATE) if there is no second factor.
    """
    entity, client = registry.of(models.Employee), unit.transaction.client
    before = await unit.seen(entity, employee)
    if before["second_factor_at"] is None:
        raise Refused.one(ProblemCode.STATE, "There is no second factor.", "id")
    _ = await models.SecondFactor.filter(id=employee).using_db(client).delete()
    _ = await models.RecoveryCode.filter(employee_id=employee).using_db(client).delete()
    await unit.store(entity, before, {"second_factor_at": None})
    return employee


async def take_off(changes: Changes, employee: UUID) -> UUID:
    """Removes the second factor of an employee and ends all of their sessions. Returns the employee's id.

    Raises Forbidden unless the viewer is an administrator. Also raises the errors of `remove`.
    """
    access.permit_administrator(changes.viewer)

    async def work(unit: Unit) -> UUID:
        _ = await remove(unit, employee)
        _ = await sessions.end(unit.transaction, sessions.Reason.SECOND_FACTOR, employee_id=employee)
        return employee

    taken = await changes.run(work)
    changes.database.sessions_ended()
    return taken


async def count_own(changes: Changes, viewer: Viewer, employee: UUID) -> None:
    """Counts an attempt of a signed-in employee. Raises Throttled, and counts nothing, if the limit is exceeded."""
    await attempts.count(changes.database, changes.settings.secret_key, OF_SESSION, f"{employee} {viewer.session}")


async def check_own(changes: Changes, viewer: Viewer, employee: UUID, code: str) -> Checked:
    """Counts an attempt of a signed-in employee, and prepares the check of their code. Raises Throttled."""
    await count_own(changes, viewer, employee)
    return await check(changes.database, employee, code)


def refuse_unless(right: bool) -> None:
    """Raises Refused (INVALID) if the code was wrong.

    `right`: whether the code was right.
    """
    if not right:
        raise Refused.one(ProblemCode.INVALID, WRONG, "code")


def wrong() -> Unauthenticated:
    """Returns the error for a wrong code in a sign-in."""
    return Unauthenticated(WRONG)


@dataclass(frozen=True, slots=True)
class _Factor:
    secret: str | None
    pending: str | None
    last_step: int


async def _read(database: Database, employee: UUID) -> _Factor | None:
    compiler = Compiler(database)
    sql = f'SELECT "secret","pending","last_step" FROM "second_factor" WHERE "id"={compiler.bind(employee)}'
    found = await database.fetch(sql, compiler.parameters)
    return _Factor(*found[0]) if found else None


async def _opened(database: Database, employee: UUID, sealed: str) -> bytes:
    plain = await data_keys.opened_about(database, sealed, _context(employee))
    if plain is None:
        raise challenges.refusal()  # the employee was erased
    return plain


async def _accept(database: Database, transaction: Transaction, employee: UUID, secret: str, step: int) -> bool:
    compiler = Compiler(database)
    # The condition on the step makes a code hold once, also if it comes twice at the same time.
    sql = f'UPDATE "second_factor" SET "last_step"={compiler.bind(step)} WHERE "id"={compiler.bind(employee)}'
    sql += f' AND "last_step"<{compiler.bind(step)} AND "secret"={compiler.bind(secret)} RETURNING "id"'
    return bool(await transaction.fetch(sql, compiler.parameters))


async def _use_up(database: Database, transaction: Transaction, employee: UUID, code: str) -> bool:
    compiler = Compiler(database)
    sql = f'DELETE FROM "recovery_code" WHERE "employee_id"={compiler.bind(employee)}'
    sql += f' AND "code_hash"={compiler.bind(codes.hash_of(code))} RETURNING "id"'
    return bool(await transaction.fetch(sql, compiler.parameters))


def _context(employee: UUID) -> str:
    return f"second_factor.secret.{employee}"
