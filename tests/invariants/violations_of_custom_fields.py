"""Violations of the invariant of custom fields, for the demo data."""

from __future__ import annotations

from tests.invariants.violations import Plant

_VALUES = "platform/values_of_custom_fields"
_FIELD = "SELECT field_id FROM custom_field_value WHERE id = '{id}'"
_ELSEWHERE = "'01990000-0000-7000-8000-000000000001'"

CUSTOM_FIELDS = [
    Plant(_VALUES, "custom_field_value", "text = NULL, number = 5", "text IS NOT NULL", _FIELD),
    Plant(_VALUES, "custom_field_value", "boolean = NULL, text = 'yes'", "boolean IS NOT NULL", _FIELD),
    Plant(_VALUES, "custom_field_value", "option = 'gold'", "option = 'Gold'", _FIELD),
    Plant(_VALUES, "custom_field_value", "option = 'Silver; Bronze'", "option = 'Gold'", _FIELD),
    Plant(_VALUES, "custom_field_value", f"row_id = {_ELSEWHERE}", "date IS NOT NULL", _FIELD),
]
