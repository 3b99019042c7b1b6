"""Generates SQL that inserts two rows into every table, from the models alone. Both databases accept this SQL."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise import Model, fields

import models
from jobs.schema_diff import Schema
from jobs.make_migration import present
from models.fields import Kind

ALSO = {"activity_target": ("customer_id",), "campaign_member": ("customer_id",), "activity_participant": ("contact_id",), "sales_target": ("employee_id",), "invoice": ("order_id",), "membership_tier": ("from_points", "from_spend"), "behaviour_event": ("customer_id",), "survey_response": ("customer_id",), "survey_answer": ("number",), "mail_delivery": ("customer_id",), "call_list": ("customer_condition",), "call_list_entry": ("customer_id",), "attachment": ("customer_id",), "follow": ("customer_id",), "reminder": ("customer_id",), "notification": ("customer_id",), "custom_field_value": ("text",), "automation_run": ("due_at",), "merge": ("customer_id",)}
"""Nullable columns that are set nevertheless, because a constraint requires a value in one of several columns."""

INSTEAD = {("points_entry", "kind"): "'REDEEM'", ("points_entry", "remaining"): "0"}
"""Values of columns whose first value a constraint does not allow here, by table and column."""


@dataclass(frozen=True)
class Rows:
    """The inserted rows: the statements, and the two ids in each table."""

    statements: list[str]
    ids: dict[str, tuple[str, str]]


def model_of(table: str) -> type[Model]:
    """Returns the model that is stored in a table."""
    return next(
        model
        for model in vars(models).values()
        if isinstance(model, type) and issubclass(model, Model) and model._meta.db_table == table
    )


async def rows() -> Rows:
    """Returns inserts of two rows for every table. If a table references itself, its two rows reference each other."""
    schema: Schema = (await present("sqlite"))[0]
    schema.pop("aerich")
    schema.pop("event_log")  # its one row is the migration's own
    made = Rows([], {})
    for number, (table, shape) in enumerate(schema.items()):
        model, ids = model_of(table), (_id(2 * number + 1), _id(2 * number + 2))
        made.ids[table] = ids
        selves = []
        for n, id in enumerate(ids):
            values = {"id": f"'{id}'"} if "AUTOINCREMENT" not in shape.columns["id"] else {}
            for column, definition in shape.columns.items():
                target = re.search(r'REFERENCES "(\w+)"', definition)
                if target and target[1] == table:
                    selves.append(f"""UPDATE "{table}" SET "{column}" = '{ids[1 - n]}' WHERE id = '{id}'""")
                elif column == "id" or ("NOT NULL" not in definition and column not in ALSO.get(table, ())):
                    continue
                else:
                    usual = f"'{made.ids[target[1]][n]}'" if target else _value(model, column, n)
                    values[column] = INSTEAD.get((table, column), usual)
            if "external_id" in shape.columns:
                values["external_id"] = f"'{table} {n}'"
            columns = ", ".join(f'"{column}"' for column in values)
            made.statements.append(f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join(values.values())})')
        made.statements.extend(selves)
    return made


def _id(number: int) -> str:
    return str(UUID(int=number))


def _value(model: type[Model], column: str, n: int) -> str:
    field: Any = model._meta.fields_map[model._meta.fields_db_projection_reverse[column]]
    meaning = getattr(field, "meaning", None)
    if meaning is not None and meaning.choices:
        return f"'{next(iter(meaning.choices))}'"
    if meaning is not None and meaning.minimum is not None:
        return str(meaning.minimum + n)
    if (meaning is not None and meaning.kind is Kind.ID) or isinstance(field, fields.UUIDField):
        return f"'{_id(10**6 + n)}'"
    match field:
        case fields.BooleanField():
            return "FALSE"
        case fields.DatetimeField():
            return "'2026-01-02 03:04:05.000006+00:00'"
        case fields.DateField():
            return "'2026-01-03'" if column == "until" else "'2026-01-02'"
        case fields.IntField() | fields.BigIntField() | fields.SmallIntField():
            return str(n + 1)
        case fields.JSONField():
            return "'{}'"
        case fields.CharField() | fields.TextField():
            return f"'v{n}'"
    raise AssertionError(f"{model.__name__}.{column}: say here what a value of its field looks like")
