"""Violations of each invariant of recurrences, follows and notifications, for the demo data."""

from __future__ import annotations

from models.attention import ABOUT
from tests.invariants.violations import LIVING, Plant, deleted

ATTENTION = [
    *deleted(
        "activities/owners_of_follows",
        "follow employee_id employee",
        *(f"follow {name}_id {name}" for name in ABOUT),
    ),
    *deleted(
        "activities/owners_of_reminders",
        "reminder employee_id employee",
        *(f"reminder {name}_id {name}" for name in ABOUT),
    ),
    *deleted("activities/recurrences_of_activities", "recurrence activity_id activity"),
    Plant("activities/occurrences", "activity", "repeats_id = NULL", "repeats_id IS NOT NULL"),
    Plant(
        "activities/occurrences",
        "activity",
        "occurrence_at = '2000-01-01 00:00:00.000000+00:00'",
        "repeats_id IS NULL",
    ),
    Plant("activities/recurrences_to_come", "recurrence", "last_at = next_at", "next_at IS NOT NULL"),
    Plant("activities/recurrences_to_come", "recurrence", "next_at = NULL", "next_at IS NOT NULL"),
    Plant("activities/recurrences_to_come", "recurrence", "starts_at = next_at", "next_at IS NOT NULL"),
    Plant("activities/reminders_fire_once", "reminder", "fired_at = '2000-01-01 00:00:00.000000+00:00'", LIVING),
    Plant("activities/reminders_fire_once", "notification", "reason = 'ASSIGNED'", "reminder_id IS NOT NULL"),
    Plant("activities/rows_of_follows", "follow", "about = '01990000-0000-7000-8000-000000000001'", LIVING),
    Plant("activities/notifications_of_others", "notification", "actor_id = employee_id", LIVING),
    Plant("activities/notifications_of_others", "notification", "read_at = '2000-01-01 00:00:00.000000+00:00'", LIVING),
]
