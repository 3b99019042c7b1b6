"""Violations of each invariant of campaigns and leads, for the demo data."""

from __future__ import annotations

from tests.invariants.violations import LIVING, Plant, deleted

_OF_BOOKING = "SELECT resource_id FROM campaign_booking WHERE id = '{id}'"
_OF_TOUCH = "SELECT opportunity_id FROM campaign_touch WHERE id = '{id}'"

MARKETING = [
    *deleted(
        "marketing/parts_of_campaigns",
        "campaign_staff campaign_id campaign",
        "campaign_staff employee_id employee",
        "campaign_member campaign_id campaign",
        "campaign_member customer_id customer",
        "campaign_member contact_id contact",
        "campaign_member lead_id lead",
        "campaign_booking campaign_id campaign",
        "campaign_booking resource_id campaign_resource",
        "campaign_touch opportunity_id opportunity",
    ),
    *deleted(
        "marketing/parts_of_call_lists",
        "call_list_member call_list_id call_list",
        "call_list_member employee_id employee",
        "call_list_entry call_list_id call_list",
        "call_list_entry customer_id customer",
        "call_list_entry lead_id lead",
    ),
    Plant("marketing/statuses_of_calls", "call_list_entry", "outcome = NULL, called_at = NULL", "status = 'DONE'"),
    Plant("marketing/statuses_of_calls", "call_list_entry", "called_at = NULL", "status = 'DONE'"),
    Plant("marketing/statuses_of_calls", "call_list_entry", "outcome = 'REACHED'", "status = 'OPEN'"),
    Plant("marketing/booked_resources", "campaign_resource", "quantity = 0", "kind = 'MATERIAL'"),
    Plant("marketing/booked_resources", "campaign_booking", "quantity = 5000000000", LIVING, _OF_BOOKING),
    *(
        Plant("marketing/shares_of_campaigns", "campaign_touch", f"{share} = {share} - 1", f"{share} > 0", _OF_TOUCH)
        for share in ("first_share", "last_share", "even_share")
    ),
    Plant("marketing/statuses_of_leads", "lead", "owner_id = NULL", "status = 'ASSIGNED'"),
    Plant("marketing/statuses_of_leads", "lead", "converted_at = NULL", "status = 'CONVERTED'"),
]
