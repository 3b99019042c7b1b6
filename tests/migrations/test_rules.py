from __future__ import annotations

import re

import pytest

from core.text import grams, needed_grams
from jobs import migrate
from models import custom_fields, events, rules, webhooks
from models.description import Attribute, describe_all
from models.fields import Kind
from tests.migrations.conftest import Base
from tests.migrations.rows import Rows, rows

BAD_ROWS = {
    "ck_points_entry_remaining": '"kind" = \'EARN\', "earning_id" = NULL, "points" = 1, "remaining" = -1',
    "ck_behaviour_event_whose": '"customer_id" = NULL, "lead_id" = NULL',
    "ck_visitor_one_person": '"customer_id" = {customer}, "lead_id" = {lead}',
    "ck_visitor_consent": '"customer_id" = {customer}, "withdrawn_at" = "created_at"',
    "ck_membership_tier_threshold": '"from_points" = NULL, "from_spend" = NULL',
    "ck_points_entry_direction": '"points" = 1',
    "ck_points_entry_within_earning": '"kind" = \'EARN\', "earning_id" = NULL, "points" = 1, "remaining" = 2',
    "ck_team_parent_other": '"parent_id" = "id"',
    "ck_employee_manager_other": '"manager_id" = "id"',
    "ck_customer_parent_other": '"parent_id" = "id"',
    "ck_customer_currency_known": '"annual_revenue" = 1, "currency" = NULL',
    "ck_customer_assignment_period": '"until" = "since"',
    "ck_product_currency_known": '"list_price" = 1, "currency" = NULL',
    "ck_product_stock_of_goods": '"kind" = \'SERVICE\', "stock_on_hand" = 1',
    "ck_product_reserved_in_stock": '"stock_on_hand" = 1, "stock_reserved" = 2',
    "ck_price_list_period": '"since" = \'2026-01-02\', "until" = \'2026-01-02\'',
    "ck_promotion_period": '"until" = "since"',
    "ck_competitor_product_currency_known": '"price" = 1, "currency" = NULL',
    "ck_contract_period": '"effective_on" = \'2026-01-02\', "terminates_on" = \'2026-01-01\'',
    "ck_contract_signed": '"status" = \'SIGNED\', "signed_at" = NULL',
    "ck_order_priced": '"status" = \'CONFIRMED\', "total" = NULL',
    "ck_invoice_one_reason": '"repair_id" = {repair}',
    "ck_invoice_issued": '"status" = \'ISSUED\', "total" = NULL',
    "ck_invoice_not_overpaid": '"total" = 1, "paid" = 2',
    "ck_campaign_period": '"starts_on" = \'2026-01-02\', "ends_on" = \'2026-01-01\'',
    "ck_campaign_currency_known": '"budget" = 1, "currency" = NULL',
    "ck_mailing_one_audience": '"segment_id" = {segment}, "campaign_id" = {campaign}',
    "ck_mail_delivery_one_recipient": '"lead_id" = {lead}',
    "ck_campaign_member_one_person": '"lead_id" = {lead}',
    "ck_campaign_member_times": '"at" = \'2000-01-01 00:00:00.000000+00:00\'',
    "ck_campaign_resource_currency_known": '"cost" = 1, "currency" = NULL',
    "ck_campaign_booking_period": '"starts_on" = \'2026-01-02\', "ends_on" = \'2026-01-01\'',
    "ck_call_list_one_condition": '"customer_condition" = NULL',
    "ck_call_list_segment_of_customers": '"customer_condition" = NULL, "lead_condition" = \'x\', "segment_id" = {segment}',
    "ck_call_list_entry_whose": '"lead_id" = {lead}',
    "ck_call_list_entry_period": '"until" = \'2000-01-01\'',
    "ck_survey_times": '"opened_at" = NULL, "closed_at" = \'2026-01-01 00:00:00.000000+00:00\'',
    "ck_survey_question_choices_offered": '"kind" = \'CHOICE\', "choices" = NULL',
    "ck_survey_question_rating": '"kind" = \'TEXT\', "rates_case" = TRUE',
    "ck_survey_response_one_person": '"lead_id" = {lead}',
    "ck_survey_response_answered_by": '"answered_by" = \'NONSENSE\', "answered_at" = \'2999-01-01 00:00:00+00:00\'',
    "ck_survey_response_answered": '"answered_by" = \'RECIPIENT\', "answered_at" = NULL',
    "ck_survey_response_times": '"answered_by" = \'RECIPIENT\', "answered_at" = \'2000-01-01 00:00:00.000000+00:00\'',
    "ck_survey_answer_choice": '"choice" = \'\', "number" = NULL',
    "ck_survey_answer_text": '"text" = \'\', "number" = NULL',
    "ck_survey_answer_one_value": '"text" = \'both\'',
    "ck_sales_target_one_seller": '"team_id" = {team}',
    "ck_sales_target_period": '"until" = "since"',
    "ck_segment_condition_of_dynamic": '"condition" = \'{{}}\'',
    "ck_automation_run_status": '"status" = \'NONSENSE\', "due_at" = NULL',
    "ck_automation_run_due_while_waiting": '"due_at" = NULL',
    "ck_merge_one_survivor": '"contact_id" = {contact}',
    "ck_custom_field_object_type": '"entity" = \'CUSTOM_OBJECT\'',
    "ck_custom_field_options": '"options" = \'a\'',
    "ck_custom_field_relates_to": '"relates_to" = \'CUSTOMER\'',
    "ck_attachment_one_parent": '"contact_id" = {contact}',
    "ck_follow_one_row": '"contact_id" = {contact}',
    "ck_reminder_one_row": '"contact_id" = {contact}',
    "ck_reminder_keyed": '"key" = \'x\'',
    "ck_notification_one_row": '"contact_id" = {contact}',
    "ck_activity_target_one_target": '"contact_id" = {contact}',
    "ck_activity_participant_one_participant": '"employee_id" = {employee}',
}
"""For each CHECK constraint on several columns, assignments that violate the constraint."""

BEFORE = {
    "activity_occurrence": '"repeats_id" = {activity}, "occurrence_at" = "created_at"',
    "reminder": '"cause" = \'TASK_DUE\', "key" = \'x\'',
    "contact_primary": '"primary" = TRUE',
    "employee_email_0": '"email_blind_0" = "employee_number"',
    "employee_email_1": '"email_blind_1" = "employee_number"',
    "activity_contact": '"customer_id" = NULL, "contact_id" = {contact}',
    "activity_opportunity": '"customer_id" = NULL, "opportunity_id" = {opportunity}',
    "activity_order": '"customer_id" = NULL, "order_id" = {order}',
    "activity_contract": '"customer_id" = NULL, "contract_id" = {contract}',
    "activity_support_case": '"customer_id" = NULL, "support_case_id" = {support_case}',
    "invoice_number": '"number_folded" = "external_id"',
    "activity_lead": '"customer_id" = NULL, "lead_id" = {lead}',
    "activity_campaign": '"customer_id" = NULL, "campaign_id" = {campaign}',
    "campaign_contact": '"customer_id" = NULL, "contact_id" = {contact}',
    "mailing_contact": '"customer_id" = NULL, "contact_id" = {contact}',
    "mailing_lead": '"customer_id" = NULL, "lead_id" = {lead}',
    "campaign_lead": '"customer_id" = NULL, "lead_id" = {lead}',
    "call_list_entry_lead": '"customer_id" = NULL, "lead_id" = {lead}',
    "survey_case": '"support_case_id" = {support_case}',
    "survey_rates_case": '"rates_case" = TRUE',
    "participant_employee": '"contact_id" = NULL, "employee_id" = {employee}',
}
"""For a partial unique index that excludes the generated rows, assignments with which it includes both rows."""

OF_PLAIN_TABLES = ("idx_", "uid_")
"""The prefixes that Tortoise gives to indexes and unique constraints of tables that do not belong to entities."""


@pytest.fixture
async def made(database: Base) -> Rows:
    await migrate.upgrade(database.settings)
    made = await rows()
    await database.run(*made.statements)
    return made


async def test_every_rule_is_in_the_catalogue_and_nothing_else(database: Base) -> None:
    await migrate.upgrade(database.settings)
    checks = {name for entity in describe_all() for name in rules.checks(entity)}
    checks |= {name for table in custom_fields.checks().values() for name in table}
    objects = {
        name: made
        for entity in describe_all()
        for name, made in (rules.indexes(entity) | rules.search(entity, database.dialect)).items()
    }
    unique = {name for name, made in objects.items() if made.create.startswith("CREATE UNIQUE INDEX")}
    others = events.made(database.dialect) | webhooks.made() | custom_fields.made()
    log = {name: made for table in others.values() for name, made in table.items()}
    unique |= {name for name in log if name.startswith("ux_")}
    assert checks
    assert unique
    if database.dialect == "sqlite":
        catalogue = await database.catalogue()
        assert set(re.findall(r'CONSTRAINT "(\w+)" CHECK', "\n".join(catalogue.values()))) == checks
        beside = {name.split()[1] for name in catalogue if name.startswith(("index", "trigger"))}
        beside = {name for name in beside if not name.startswith(OF_PLAIN_TABLES)}
        assert beside == {name for name, made in objects.items() if made.attached} | (log.keys() - {"event_log_row"})
        for name, made in objects.items():
            if made.attached:
                kind = "trigger" if name.startswith("tr_") else "index"
                assert catalogue[f"{kind} {name}"] == made.create
            else:
                assert f"table {name}" in catalogue
        found = await database.run(
            "SELECT i.name FROM sqlite_master t, pragma_index_list(t.name) i"
            " WHERE t.type = 'table' AND i.origin = 'c' AND i.\"unique\""
        )
    else:
        found = await database.run(
            "SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace"
        )
        assert {name for (name,) in found} == checks
        own = "FROM pg_index JOIN pg_class ON oid = indexrelid WHERE relnamespace = 'public'::regnamespace"
        made_here = "oid NOT IN (SELECT conindid FROM pg_constraint)"  # Tortoise's own make theirs by themselves
        found = await database.run(f"SELECT relname {own} AND indisvalid AND NOT indisprimary AND {made_here}")
        named = {name for (name,) in found if not name.startswith(OF_PLAIN_TABLES)}
        assert named == {*objects, *(name for name in log if name.startswith(("ix_", "ux_")))}
        found = await database.run(f"SELECT relname {own} AND indisunique AND NOT indisprimary AND {made_here}")
    assert {name for (name,) in found if not name.startswith(OF_PLAIN_TABLES)} == unique
    assert [tuple(row) for row in await database.run("SELECT numbered, pruned FROM event_log")] == [(0, 0)]


async def test_every_check_refuses_a_bad_row(database: Base, made: Rows) -> None:
    for entity in describe_all():
        id, _ = made.ids[entity.table]
        bad = {f"ck_{entity.table}_{name}": _bad_value(name, entity.attributes[name]) for name in entity.attributes}
        for name in rules.checks(entity):
            assert name in bad or name in BAD_ROWS, f"{name}: say in BAD_ROWS what breaks it"
            assignment = (BAD_ROWS[name] if name in BAD_ROWS else bad[name]).format(**_ids(made, 0))
            refusal = await database.refusal(f"UPDATE \"{entity.table}\" SET {assignment} WHERE id = '{id}'")
            assert re.search(rf"\b{name}\b", refusal), (name, refusal)


def _bad_value(name: str, attribute: Attribute) -> str:
    meaning = attribute.meaning
    if meaning.choices and meaning.kind is Kind.CHOICE:
        return f"\"{name}\" = 'NONSENSE'"
    if meaning.minimum is None:
        return f"\"{name}\" = ''"
    currency = ", \"currency\" = 'USD'" if meaning.kind is Kind.MONEY else ""  # only this check should find fault
    least = meaning.minimum if meaning.stored_minimum is None else meaning.stored_minimum
    return f'"{name}" = {least - 1}{currency}'


async def test_every_unique_rule_refuses_a_second_living_row(database: Base, made: Rows) -> None:
    for entity in describe_all():
        table, (first, second) = entity.table, made.ids[entity.table]
        for name, columns in {**rules.unique(entity), f"{table}_external_id": ("external_id",)}.items():
            before = [
                f"UPDATE \"{table}\" SET {BEFORE[name].format(**_ids(made, n))} WHERE id = '{id}'"
                for n, id in enumerate((first, second))
                if name in BEFORE
            ]
            same = ", ".join(f'"{c}" = (SELECT "{c}" FROM "{table}" WHERE id = \'{first}\')' for c in columns)
            again = f"UPDATE \"{table}\" SET {same} WHERE id = '{second}'"
            deleted = f"UPDATE \"{table}\" SET deleted_at = created_at WHERE id = '{first}'"
            told = f"ux_{name}" if database.dialect == "postgres" else f"{table}.{columns[-1]}"
            assert told in await database.refusal(*before, again), name
            # An external id stays taken, so that an import finds the deleted row and does not make it twice.
            assert bool(await database.refusal(*before, deleted, again)) is (columns == ("external_id",)), name


async def test_a_row_that_is_pointed_at_cannot_be_deleted(database: Base, made: Rows) -> None:
    id, _ = made.ids["pipeline"]
    for bad in (f"DELETE FROM pipeline WHERE id = '{id}'", f"UPDATE contact SET customer_id = '{id[::-1]}'"):
        assert "foreign key" in (await database.refusal(bad)).lower()


def _ids(made: Rows, n: int) -> dict[str, str]:
    return {table: f"'{ids[n]}'" for table, ids in made.ids.items()}


async def found(database: Base, table: str, text: str) -> list[str]:
    """Returns the ids of the rows that contain all n-grams of a text, by the search index alone."""
    needed = needed_grams(text)
    if database.dialect == "sqlite":
        condition = f"{table}_grams MATCH '{' AND '.join(needed)}'"
        sql = f"SELECT s.id FROM {table}_grams g JOIN {table}_search s ON s.n = g.rowid WHERE {condition} ORDER BY s.id"
    else:
        wanted = "ARRAY[" + ",".join(f"'{gram}'" for gram in needed) + "]"
        sql = f"SELECT id::text FROM {table} WHERE string_to_array(search_grams, ' ') @> {wanted} ORDER BY id"
    return [id for (id,) in await database.run(sql)]


async def test_search_follows_inserts_updates_and_deletes(database: Base, made: Rows) -> None:
    first, second = made.ids["tag"]

    def named(id: str, text: str) -> str:
        return f"UPDATE tag SET search_grams = '{' '.join(grams(text))}' WHERE id = '{id}'"

    await database.run("DELETE FROM customer_tag")
    assert await found(database, "tag", "berlin") == []
    await database.run(named(first, "berlin"), named(second, "bern 欧阳"))
    assert await found(database, "tag", "ber") == [first, second]
    assert await found(database, "tag", "berlin") == [first]
    assert await found(database, "tag", "欧阳") == [second]
    await database.run(named(first, "zürich"))
    assert await found(database, "tag", "ber") == [second]
    assert await found(database, "tag", "zürich") == [first]
    assert not await database.refusal(named(first, "berlin"))  # and rolled back
    assert await found(database, "tag", "ber") == [second]
    await database.run(f"DELETE FROM tag WHERE id = '{second}'")
    assert await found(database, "tag", "ber") == []
    assert await found(database, "tag", "zürich") == [first]
    if database.dialect == "sqlite":
        assert await database.run("SELECT id FROM tag_search") == [(first,)]
        await database.run("INSERT INTO tag_grams (tag_grams) VALUES ('integrity-check')")
