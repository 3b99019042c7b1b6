"""The event log: every change of every row, in commit order."""

from __future__ import annotations

from tortoise import Model, fields

from core.clock import now
from core.ids import new_id
from models.dialect.dialect_sql import DialectName
from models.dialect.postgres_connections import CHANNEL, LOCK
from models.fields import InstantField
from models.rules import Made


class Event(Model):
    """A change of a row. Events are written in the transaction of the change and never modified."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The event's id.")
    seq = fields.BigIntField(null=True, unique=True, description="Its position in the log, assigned at commit.")
    at = InstantField(default=now, description="When the change started.")
    transaction = fields.UUIDField(description="The transaction's id, shared by all of its events.")
    actor = fields.CharField(
        100, description="Who made the change: an employee's id, `key:` and an API key's id, or `system`."
    )
    entity = fields.CharField(50, description="The entity's name.")
    row_id = fields.UUIDField(description="The row's id.")
    version = fields.IntField(description="The row's version after the change.")
    operation = fields.CharField(16, description="CREATE, UPDATE, DELETE or RESTORE; READ or IMPORT of many values.")
    changes = fields.TextField(description="JSON: old and new value of each changed column, or null and a number.")

    class Meta:
        table = "event"


class EventLog(Model):
    """The state of the event log, in a single row: the log's id, the last number, and how far the log is pruned."""

    id = fields.IntField(primary_key=True, description="Always 1.")
    log = fields.UUIDField(description="Identifies this log; cursors carry it.")
    numbered = fields.BigIntField(description="The last number assigned, on SQLite, which has no sequences.")
    pruned = fields.BigIntField(description="Events up to this number may have been removed.")

    class Meta:
        table = "event_log"


_KEPT = "the event log is append-only"


def made(dialect: DialectName) -> dict[str, dict[str, Made]]:
    """Returns the database objects of the event log's tables (indexes, functions, triggers), by table and name.

    Events are numbered in commit order: once a reader has seen a number, no lower number can appear. On PostgreSQL, a
    deferred trigger assigns the numbers at commit, under an advisory lock that is held until the commit is done. On
    SQLite, the transaction assigns them, because there is only one writer at a time.
    """
    by_actor = Made('CREATE INDEX "ix_event_actor" ON "event" ("actor", "seq")', 'DROP INDEX "ix_event_actor"')
    by_row = Made('CREATE INDEX "ix_event_row" ON "event" ("row_id", "entity", "seq")', 'DROP INDEX "ix_event_row"')
    if dialect == "sqlite":
        first = "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-'"
        first += " || hex(randomblob(2)) || '-' || hex(randomblob(6)))"
        return {
            "event_log": {"event_log_row": _row(first)},
            "event": {
                "ix_event_row": by_row,
                "ix_event_actor": by_actor,
                "ix_event_at": Made('CREATE INDEX "ix_event_at" ON "event" ("at")', 'DROP INDEX "ix_event_at"'),
                "tr_event_unchanged": _trigger("tr_event_unchanged", 'BEFORE UPDATE ON "event"'),
                "tr_event_kept": _trigger(
                    "tr_event_kept",
                    'BEFORE DELETE ON "event" WHEN old.seq > (SELECT "pruned" FROM "event_log")',
                ),
            },
        }
    number = f"""CREATE FUNCTION event_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock({LOCK});
    UPDATE "event" SET "seq" = nextval('event_seq') WHERE "id" = NEW."id";
    PERFORM pg_notify('{CHANNEL}', '');
    RETURN NULL;
END $$"""
    keep = f"""CREATE FUNCTION event_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD."seq" IS NULL THEN RETURN NEW; END IF;
    IF TG_OP = 'DELETE' AND OLD."seq" <= (SELECT "pruned" FROM "event_log") THEN RETURN OLD; END IF;
    RAISE EXCEPTION '{_KEPT}';
END $$"""
    return {
        "event_log": {"event_log_row": _row("gen_random_uuid()")},
        "event": {
            "ix_event_row": by_row,
            "ix_event_actor": by_actor,
            # Events are written nearly in the order of their times, so a BRIN index is small and costs next to nothing.
            "ix_event_at": Made('CREATE INDEX "ix_event_at" ON "event" USING brin ("at")', 'DROP INDEX "ix_event_at"'),
            "event_seq": Made("CREATE SEQUENCE event_seq", "DROP SEQUENCE event_seq"),
            "event_number": Made(number, "DROP FUNCTION event_number()"),
            "event_keep": Made(keep, "DROP FUNCTION event_keep()"),
            "tr_event_number": Made(
                'CREATE CONSTRAINT TRIGGER "tr_event_number" AFTER INSERT ON "event" DEFERRABLE INITIALLY DEFERRED'
                ' FOR EACH ROW WHEN (NEW."seq" IS NULL) EXECUTE FUNCTION event_number()',
                'DROP TRIGGER "tr_event_number" ON "event"',
            ),
            "tr_event_keep": Made(
                'CREATE TRIGGER "tr_event_keep" BEFORE UPDATE OR DELETE ON "event"'
                " FOR EACH ROW EXECUTE FUNCTION event_keep()",
                'DROP TRIGGER "tr_event_keep" ON "event"',
            ),
        },
    }


def _row(name: str) -> Made:
    return Made(
        f'INSERT INTO "event_log" ("id", "log", "numbered", "pruned") VALUES (1, {name}, 0, 0) ON CONFLICT DO NOTHING',
        "SELECT 1",
    )


def _trigger(name: str, when: str) -> Made:
    return Made(f"CREATE TRIGGER \"{name}\" {when} BEGIN SELECT RAISE(ABORT, '{_KEPT}'); END", f'DROP TRIGGER "{name}"')
