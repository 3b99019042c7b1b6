"""Stores submissions of forms until they are confirmed. Of the token in the mail, only a hash is stored."""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import orjson

import models
from models.dialect.base import Database
from models.dialect.expired_rows import delete_expired
from models.fields import Kind
from models.forms import is_form_name
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.events import data_keys
from resolvers.search.compile import Compiler
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record
from resolvers.search.statements import rows as select_rows

LIFETIME = timedelta(days=2)
LONGEST_TOKEN = 100


@dataclass(frozen=True, slots=True)
class Submission:
    """A stored submission. `id`: a hash of the token."""

    id: UUID
    form: UUID
    values: dict[str, str]
    created_at: datetime


async def form_named(database: Database, name: str) -> Record | None:
    """Returns the active form with this name, or None."""
    if not is_form_name(name):
        return None
    where = every(equals("name", name), equals("active", True), LIVING)
    statement = select_rows(database, registry.of(models.LeadForm).description, where, None, 1)
    found = await database.fetch(statement.sql, statement.parameters)
    return statement.reader.record(found[0]) if found else None


async def put(unit: Unit, form: UUID, values: Mapping[str, str]) -> str:
    """Stores a submission. Returns the token that confirms it, within LIFETIME."""
    token = secrets.token_urlsafe(32)
    id = _hash(token)
    content = await data_keys.sealed_about(unit, (), orjson.dumps(dict(values)), _context(id))
    now = await unit.database.time(unit.transaction.fetch)
    _ = await models.FormSubmission.create(
        using_db=unit.transaction.client,
        id=id,
        form_id=form,
        content=content,
        created_at=now,
        expires_at=now + LIFETIME,
    )
    return token


async def read(database: Database, token: str) -> Submission | None:
    """Returns the submission of a token; None if the token is unknown, was used or has expired."""
    id, compiler = _hash(token[:LONGEST_TOKEN]), Compiler(database)
    sql = f'SELECT "form_id","content","created_at" FROM "form_submission" WHERE "id"={compiler.bind(id)}'
    found = await database.fetch(f'{sql} AND "expires_at">{database.now}', compiler.parameters)
    if not found:
        return None
    form, content, created = found[0]
    plain = await data_keys.opened_about(database, content, _context(id))
    if plain is None:
        return None
    return Submission(id, UUID(str(form)), orjson.loads(plain), database.decoders[Kind.INSTANT](created))


async def take(unit: Unit, submission: Submission) -> bool:
    """Deletes a submission. Returns False if it was deleted in the meantime."""
    compiler = Compiler(unit.database)
    sql = f'DELETE FROM "form_submission" WHERE "id"={compiler.bind(submission.id)} RETURNING "id"'
    return bool(await unit.transaction.fetch(sql, compiler.parameters))


async def prune(database: Database, limit: int = 1_000) -> int:
    """Deletes at most `limit` expired submissions. Returns the number of deleted submissions."""
    return await delete_expired(database, "form_submission", limit)


def _hash(token: str) -> UUID:
    return UUID(bytes=hashlib.sha256(token.encode(errors="surrogatepass")).digest()[:16])


def _context(id: UUID) -> str:
    return f"form_submission.content.{id}"
