"""Violations of each invariant of memberships and their points, for the demo data."""

from __future__ import annotations

from tests.invariants.violations import LIVING, Plant, deleted

_OF_MEMBER = "SELECT membership_id FROM points_entry WHERE id = '{id}'"
_TAKEN = f"kind <> 'EARN' AND {LIVING}"
_EARNED = f"kind = 'EARN' AND order_line_id IS NOT NULL AND {LIVING}"
_EARLIER = (
    "SELECT e.id FROM points_entry e JOIN points_entry p ON p.order_line_id = e.order_line_id WHERE p.id = '{id}'"
)

LOYALTY = [
    *deleted(
        "loyalty/parts_of_loyalty",
        "membership_tier program_id membership_program",
        "membership program_id membership_program",
        "membership customer_id customer",
        "points_entry membership_id membership",
        "product_interest customer_id customer",
        "behaviour_event customer_id customer",
        "visitor customer_id customer",
    ),
    Plant("loyalty/balances_of_points", "membership", "points_balance = points_balance + 1"),
    Plant("loyalty/balances_of_points", "membership", "status_points = status_points + 1"),
    Plant("loyalty/balances_of_points", "membership", "spend = spend + 1"),
    Plant("loyalty/balances_of_points", "points_entry", "points = points - 1", _TAKEN, _OF_MEMBER),
    Plant("loyalty/balances_of_points", "points_entry", "remaining = remaining - 1", "remaining > 0", _OF_MEMBER),
    Plant("loyalty/points_within_earnings", "points_entry", "remaining = remaining - 1", "remaining > 0"),
    Plant(
        "loyalty/points_within_earnings",
        "points_entry",
        "points = points - 1000000000",
        _TAKEN,
        "SELECT earning_id FROM points_entry WHERE id = '{id}'",
    ),
    Plant("loyalty/takings_of_members", "points_entry", "earning_id = NULL", _TAKEN),
    Plant(
        "loyalty/takings_of_members",
        "points_entry",
        "earning_id = (SELECT e.id FROM points_entry e WHERE e.kind = 'EARN' AND e.membership_id <> '{membership_id}'"
        " ORDER BY e.id LIMIT 1)",
        _TAKEN,
    ),
    Plant("loyalty/tiers_that_fit", "membership", "tier_id = NULL", "tier_id IS NOT NULL"),
    Plant(
        "loyalty/tiers_that_fit",
        "membership",
        "tier_id = (SELECT t.id FROM membership_tier t ORDER BY t.discount DESC LIMIT 1)",
        "tier_id IS NULL",
    ),
    Plant(
        "loyalty/points_of_order_lines",
        "points_entry",
        'order_line_id = (SELECT l.id FROM order_line l JOIN "order" o ON o.id = l.order_id WHERE o.customer_id NOT IN'
        " (SELECT m.customer_id FROM membership m) ORDER BY l.id LIMIT 1)",
        _EARNED,
    ),
    Plant(
        "loyalty/points_of_order_lines",
        "points_entry",
        "order_line_id = (SELECT e.order_line_id FROM points_entry e WHERE e.id <> '{id}' AND e.kind = 'EARN'"
        " AND e.membership_id = '{membership_id}' AND e.order_line_id IS NOT NULL ORDER BY e.id LIMIT 1)",
        f"{_EARNED} AND EXISTS (SELECT 1 FROM points_entry e WHERE e.id <> points_entry.id AND e.kind = 'EARN'"
        " AND e.membership_id = points_entry.membership_id)",
        _EARLIER,
    ),
]
