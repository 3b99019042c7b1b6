"""Fills every table with many rows, so that query plans are those of large tables.

The database generates the rows from the models' descriptions. Row n of a table has the id n. Texts grow with n, while
numbers and days repeat. Every third nullable value is null, and every fiftieth row is deleted. The last value of an
enum, and true, are rare: one row in 500 has them.
"""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from core.text import grams, searchable
from models import normal_forms
from models.description import Attribute, Description
from models.dialect.base import Database
from models.fields import Kind
from models.rules import search
from models.sealing import stored
from resolvers import registry

RARE = 500
NAMES = (
    "王小明",
    "李大力",
    "张伟",
    "Müller & Söhne",
    "陈静怡",
    "Acme Tools",
    "刘洋",
    "Ångström AB",
    "赵一鸣",
    "Zoë Ltd",
)
RARE_NAME = "欧阳锋"

_CODES = {"country": ("DE", "XX"), "currency": ("USD", "EUR")}

# What rules on several columns ask for.
_MOMENT = "'2026-01-02 03:' || (10 + n % 50) || ':05.000000+00:00'"
_LATER = "CASE WHEN n % 3 <> 0 THEN (2027 + n % 70) || '-01-01' END"
_ENDS = ("customer", "contact", "opportunity", "order", "contract", "support_case", "lead", "campaign")
_OTHERWISE = {
    **{("activity_target", f"{end}_id"): f"CASE n % 8 WHEN {n} THEN {{}} END" for n, end in enumerate(_ENDS)},
    **{
        (table, f"{end}_id"): f"CASE n % 3 WHEN {n} THEN {{}} END"
        for table in ("campaign_member", "mail_delivery", "survey_response")
        for n, end in enumerate(("customer", "contact", "lead"))
    },
    **{
        (table, f"{end}_id"): f"CASE n % 9 WHEN {n} THEN {{}} END"
        for table in ("attachment", "follow", "reminder", "notification")
        for n, end in enumerate((*_ENDS, "activity"))
    },
    ("membership_tier", "from_spend"): "CASE WHEN n % 3 <> 1 THEN n % 701 END",
    ("points_entry", "points"): f"CASE WHEN n % {RARE} = 1 THEN -(n % 701) ELSE n % 701 END",
    ("points_entry", "remaining"): f"CASE WHEN n % {RARE} = 1 THEN 0 ELSE n % 701 END",
    ("points_entry", "earning_id"): f"CASE WHEN n % {RARE} = 1 THEN {{}} END",
    ("lead", "converted_opportunity_id"): "NULL",  # see _AFTERWARDS
    ("product_interest", "level"): f"CASE WHEN n % {RARE} = 1 THEN 5 ELSE 1 END",
    ("mailing", "segment_id"): "CASE n % 2 WHEN 0 THEN {} END",
    ("mailing", "campaign_id"): "CASE n % 2 WHEN 1 THEN {} END",
    ("reminder", "cause"): f"CASE WHEN n % {RARE} = 1 THEN 'BIRTHDAY' ELSE 'TASK_DUE' END",
    ("automation_run", "status"): f"CASE WHEN n % {RARE} = 1 THEN 'WAITING' ELSE 'DONE' END",
    ("automation_run", "due_at"): f"CASE WHEN n % {RARE} = 1 THEN {_MOMENT} END",
    **{
        ("merge", f"{end}_id"): f"CASE n % 3 WHEN {n} THEN {{}} END"
        for n, end in enumerate(("customer", "contact", "lead"))
    },
    (
        "custom_field",
        "entity",
    ): f"CASE WHEN n % {RARE} = 1 THEN 'TEAM' WHEN n % 3 = 0 THEN 'CUSTOM_OBJECT' ELSE 'LEAD' END",
    ("custom_field", "object_type_id"): f"CASE WHEN n % 3 = 0 AND n % {RARE} <> 1 THEN {{}} END",
    ("custom_field", "type"): f"CASE n % {RARE} WHEN 1 THEN 'RELATION' WHEN 2 THEN 'OPTION' ELSE 'TEXT' END",
    ("custom_field", "options"): f"CASE WHEN n % {RARE} = 2 THEN 'a; b' END",
    ("custom_field", "relates_to"): f"CASE WHEN n % {RARE} = 1 THEN 'CUSTOMER' END",
    ("segment", "kind"): f"CASE WHEN n % {RARE} = 1 THEN 'DYNAMIC' ELSE 'STATIC' END",
    ("segment", "condition"): f"CASE WHEN n % {RARE} = 1 THEN '{{{{}}}}' END",
    ("call_list", "customer_condition"): "CASE n % 2 WHEN 0 THEN 'all' END",
    ("call_list", "lead_condition"): "CASE n % 2 WHEN 1 THEN 'all' END",
    ("call_list", "segment_id"): "CASE n % 2 WHEN 0 THEN {} END",
    ("call_list_entry", "customer_id"): "CASE n % 2 WHEN 0 THEN {} END",
    ("call_list_entry", "lead_id"): "CASE n % 2 WHEN 1 THEN {} END",
    ("call_list_entry", "until"): "(2027 + n % 70) || '-01-01'",
    ("behaviour_event", "customer_id"): "CASE n % 2 WHEN 0 THEN {} END",
    ("behaviour_event", "lead_id"): "CASE n % 2 WHEN 1 THEN {} END",
    ("visitor", "customer_id"): f"CASE WHEN n % 4 = 0 AND n % {RARE} <> 1 THEN {{}} END",
    ("visitor", "lead_id"): f"CASE WHEN n % 4 = 1 AND n % {RARE} <> 1 THEN {{}} END",
    ("visitor", "withdrawn_at"): f"CASE WHEN n % 4 > 1 OR n % {RARE} = 1 THEN {_MOMENT} END",
    ("survey_answer", "number"): f"CASE WHEN n % {RARE} = 1 THEN 9 WHEN n % 3 = 0 THEN 5 END",
    ("survey_answer", "choice"): f"CASE WHEN n % 3 = 1 AND n % {RARE} <> 1 THEN {{}} END",
    ("survey_answer", "text"): f"CASE WHEN n % 3 = 2 AND n % {RARE} <> 1 THEN {{}} END",
    ("survey_question", "kind"): f"CASE WHEN n % {RARE} = 1 THEN 'SCALE_1_TO_5' ELSE 'TEXT' END",
    ("survey_question", "choices"): "NULL",
    ("survey_question", "position"): f"CASE WHEN n % {RARE} = 1 THEN 50 ELSE 1 + n % 40 END",
    (
        "survey_response",
        "answered_by",
    ): f"CASE WHEN n % {RARE} = 1 THEN 'EMPLOYEE' WHEN n % 3 <> 0 THEN 'RECIPIENT' END",
    ("survey_response", "answered_at"): f"CASE WHEN n % {RARE} = 1 OR n % 3 <> 0 THEN {_MOMENT} END",
    ("survey_answer", "position"): f"CASE WHEN n % {RARE} = 1 THEN 20 ELSE 0 END",
    ("activity_participant", "contact_id"): "CASE n % 2 WHEN 0 THEN {} END",
    ("activity_participant", "employee_id"): "CASE n % 2 WHEN 1 THEN {} END",
    ("product", "stock_on_hand"): f"CASE WHEN n % {RARE} <> 1 THEN {{}} END",
    ("sales_target", "employee_id"): "CASE n % 2 WHEN 0 THEN {} END",
    ("sales_target", "team_id"): "CASE n % 2 WHEN 1 THEN {} END",
    ("sales_target", "until"): "(2027 + n % 70) || '-01-01'",
    ("exchange_rate", "day"): "(1000 + n / 18) || '-11-' || (10 + n % 18)",
    ("support_case", "satisfaction"): f"CASE WHEN n % 3 <> 0 THEN CASE WHEN n % {RARE} = 1 THEN 2 ELSE 5 END END",
    ("contract", "terminates_on"): _LATER,
    ("contract", "signed_at"): f"CASE WHEN n % 3 <> 0 OR n % {RARE} = 1 THEN {_MOMENT} END",
    ("invoice", "order_id"): "CASE n % 2 WHEN 0 THEN {} END",
    ("invoice", "repair_id"): "CASE n % 2 WHEN 1 THEN {} END",
    ("invoice", "total"): f"CASE WHEN n % 3 <> 0 OR n % {RARE} = 1 THEN n % 701 END",
    **{
        (table, "imported_total"): f"CASE n % {RARE} WHEN 1 THEN 'SUMMED' WHEN 2 THEN 'GIVEN' END"
        for table in ("order", "invoice")
    },
    **{(table, "until"): _LATER for table in ("customer_assignment", "price_list", "promotion")},
}

_AFTERWARDS = 'UPDATE "lead" SET "converted_opportunity_id" = "converted_customer_id"'
"""Leads are filled before the opportunities that they refer to. The row n of each table has the same id."""


def row_id(n: int) -> UUID:
    """Returns the id of row n."""
    return UUID(f"00000000-0000-7000-8000-{n:012x}")


async def fill(database: Database, rows: int, **more: int) -> None:
    """Fills every table with `rows` rows.

    `more`: the number of rows of each table that gets another number.
    """
    async with database.transaction() as transaction:
        for entity in (one.description for one in registry.entities()):  # each after those that it points at
            _ = await transaction.fetch(_insert(database, entity, more.get(entity.table, rows), rows))
            for update in _sealed(database, entity, row_id(2 * RARE + 1)):
                _ = await transaction.fetch(update)
        _ = await transaction.fetch(_AFTERWARDS)
        if database.name == "sqlite":
            return  # which plans without knowing how many rows there are, as it does for those who use it
        for name in (name for one in registry.entities() for name in search(one.description, "postgres")):
            _ = await transaction.fetch(f"SELECT gin_clean_pending_list('{name}')")  # as vacuum does in time
        _ = await transaction.fetch("ANALYZE")


def _insert(database: Database, entity: Description, rows: int, elsewhere: int) -> str:
    values = {column: _value(database, entity, column, elsewhere) for column in _columns(entity)}
    for (table, column), template in _OTHERWISE.items():
        if table == entity.table:
            values[column] = template.format(values[column])
    if database.name == "postgres":
        values = {column: _typed(entity, column, value) for column, value in values.items()}
        series = f"generate_series(1, {rows}) s(n)"
    else:
        series = f"(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {rows}) SELECT n FROM s)"
    columns = ", ".join(f'"{column}"' for column in values)
    return f'INSERT INTO "{entity.table}" ({columns}) SELECT {", ".join(values.values())} FROM {series}'


def _sealed(database: Database, entity: Description, id: UUID) -> list[str]:
    """Returns the SQL that sets the sensitive values of a row."""
    values: dict[str, Any] = {"id": id}
    for attribute in entity.sealed:
        match attribute.meaning.form:
            case normal_forms.email:
                values[attribute.name] = "rare@example.com"
            case normal_forms.phone:
                values[attribute.name] = "+49 30 1234567"
            case _:
                values[attribute.name] = date(1950, 1, 2) if attribute.kind is Kind.DAY else "Rare Street 1"
    columns = stored(database.keys, entity, values)
    columns.pop("id")
    assigned = ", ".join(f"\"{name}\" = '{text}'" for name, text in columns.items() if text is not None)
    return [f"UPDATE \"{entity.table}\" SET {assigned} WHERE id = '{id}'"] if assigned else []


def _columns(entity: Description) -> list[str]:
    return sorted(entity.model._meta.fields_db_projection.values())


def _value(database: Database, entity: Description, column: str, rows: int) -> str:
    for place, one in enumerate(entity.to_one.values()):
        if one.column == column:
            if one.target == entity.name:
                return f"CASE WHEN n > 1 THEN {_id(database, 'n / 2')} END"
            if entity.table == "recurrence":  # an activity has one
                return _id(database, f"(n - 1) % {rows} + 1")
            return _id(
                database, ("(n - 1) / 5 % {0} + 1", "n % {0} + 1", "n * 7 % {0} + 1")[min(place, 2)].format(rows)
            )
    if column in ("search_text", "search_grams"):
        common = " ".join(f"WHEN {n} THEN '{_search(column, name)}'" for n, name in enumerate(NAMES))
        rare = _search(column, RARE_NAME)
        return f"CASE WHEN n % {RARE} = 1 THEN '{rare}' ELSE CASE n % {len(NAMES)} {common} END END"
    if "_blind_" in column:
        return "CASE WHEN n % 3 <> 0 THEN '01' || n END" if column.endswith("_1") else "NULL"
    if column in entity.attributes and entity.attributes[column].meaning.sensitive:
        return "NULL" if entity.attributes[column].null else "'sealed ' || n"  # a database cannot encrypt
    if column.endswith("_folded"):
        return _of_attribute(entity.attributes[column.removesuffix("_folded")])
    match column:
        case "id":
            return _id(database, "n")
        case "external_id":
            return "'x' || n"
        case "deletion_id":
            return "NULL"
        case "deleted_at":
            return "CASE WHEN n % 50 = 0 THEN '2026-01-02 03:04:05.000000+00:00' END"
    if entity.attributes[column].kind is Kind.ID:
        return _id(database, "n")
    return _of_attribute(entity.attributes[column])


def _of_attribute(attribute: Attribute) -> str:
    meaning = attribute.meaning
    if meaning.choices:
        choices = [str(choice) for choice in meaning.choices]
        return f"CASE WHEN n % {RARE} = 1 THEN '{choices[-1]}' ELSE '{choices[0]}' END"
    match attribute.kind:
        case Kind.TEXT if attribute.name in _CODES:
            common, rare = _CODES[attribute.name]
            value = f"CASE WHEN n % {RARE} = 1 THEN '{rare}' ELSE '{common}' END"
        case Kind.TEXT:
            value = "'v' || (100000000 + n)"
        case Kind.BOOLEAN:
            return f"n % {RARE} = 1"
        case Kind.INSTANT:
            value = "'2026-01-02 03:' || (10 + n % 50) || ':05.000000+00:00'"
        case Kind.DAY:
            value = "(1950 + n % 70) || '-' || (10 + n % 3) || '-' || (10 + n % 18)"
        case _:
            low, high = meaning.minimum or 0, meaning.maximum or 10**6
            value = f"{low} + n % {min(high - low, 700) + 1}"
    return f"CASE WHEN n % 3 <> 0 THEN {value} END" if attribute.null else value


def _search(column: str, name: str) -> str:
    text = searchable([name])
    return text if column == "search_text" else " ".join(grams(text))


def _id(database: Database, number: str) -> str:
    if database.name == "postgres":
        return f"('00000000-0000-7000-8000-' || lpad(to_hex({number}), 12, '0'))"
    return f"printf('00000000-0000-7000-8000-%012x', {number})"


def _typed(entity: Description, column: str, value: str) -> str:
    kinds = {Kind.ID: "uuid", Kind.INSTANT: "timestamptz", Kind.DAY: "date"}
    sealed = any(attribute.name == column for attribute in entity.sealed)
    kind = None if sealed else kinds.get(entity.kind_of(column))
    return f"({value})::{kind}" if kind else value
