"""Generates a customer of the benchmark's data, with contacts, opportunities, activities and other rows.

All values are computed from the customer's number. In each group of ten customers, one customer has the tier KEY. Each
group has 30 contacts, 20 opportunities of 4 lines each, 30 assignments, and 10 tags on average. The KEY customer has 8
of the 20 opportunities. Each group has ten times the average number of activities of a customer.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

import models
from bench.company import (
    COUNTRIES,
    FIRST,
    LAST,
    PRODUCTS,
    STAGES,
    START,
    TAGS,
    TEN,
    TOWN,
    TRADE,
    Made,
    assigned,
    key_of_ten,
    owner,
    region,
    row_id,
    team,
)

LINES = 4
_MOST = 100
"""More than the number of rows of one model that a customer has. Row numbers of customers therefore never overlap."""

_CONTACTS = (3, 3, 3, 3, 3, 3, 2, 2, 2)
_OPPORTUNITIES = (0, 1, 1, 1, 1, 2, 2, 2, 2)


def customer_rows(number: int, customers: int, activities: int) -> Iterator[Made]:
    """Yields the row of the customer `number`, and the rows that are related to the customer.

    `customers`: the total number of customers. `activities`: the average number of activities for each customer.
    """
    dice = random.Random(f"customer {number}")
    place, of_ten = number % TEN, random.Random(f"ten {number // TEN}")
    key, shuffled = key_of_ten(number // TEN, customers), of_ten.sample(range(TEN - 1), TEN - 1)
    index = shuffled[place - (place > key)] if place != key else None
    id, made = row_id(20, number), START + timedelta(seconds=number)
    country, town = dice.choice(COUNTRIES), dice.choice(TOWN)
    yield (
        models.Customer,
        {
            "id": id,
            "created_at": made,
            "kind": "COMPANY",
            "name": f"{dice.choice(LAST)} {dice.choice(TRADE)} {town} {number}",
            "phone": f"+4930{10_000_000 + number}",
            "email": f"office{number}@example.com",
            "street_line": f"{dice.choice(LAST)} Street {dice.randrange(1, 200)}",
            "country": country,
            "city": town,
            "postal_code": f"{dice.randrange(10_000, 99_999)}",
            "industry": dice.choice(TRADE),
            "annual_revenue": dice.randrange(1, 10**9),
            "currency": "EUR",
            "lifecycle": dice.choice(("PROSPECT", "ACTIVE", "ACTIVE", "DORMANT")),
            "tier": "KEY" if index is None else dice.choice(("IMPORTANT", "ORDINARY", "ORDINARY")),
            "owner_id": owner(number, customers),
        },
    )
    for n in range(6 if index is None else _CONTACTS[index]):
        yield models.Contact, _contact(dice, number, n)
    deals = 8 if index is None else _OPPORTUNITIES[index]
    for n in range(deals):
        yield from _opportunity(dice, number, n)
    for n, (who, role, since, until) in enumerate(assigned(number, customers)):
        values = {"customer_id": id, "employee_id": who, "role": role, "since": since, "until": until}
        yield models.CustomerAssignment, {"id": row_id(24, number * _MOST + n), "created_at": made, **values}
    for n, tag in enumerate(dice.sample(range(TAGS), number % 3)):
        yield models.CustomerTag, {"id": row_id(25, number * _MOST + n), "customer_id": id, "tag_id": row_id(3, tag)}
    total = 2 * activities if index is None else _share(8 * activities, TEN - 1, index)
    for n in range(total):
        yield from _activity(dice, number, n)


def _contact(dice: random.Random, customer: int, n: int) -> dict[str, object]:
    number = customer * _MOST + n
    born = date(1955, 1, 1) + timedelta(days=dice.randrange(17_000)) if dice.random() < 0.3 else None
    return {
        "id": row_id(21, number),
        "created_at": START + timedelta(seconds=customer),
        "customer_id": row_id(20, customer),
        "full_name": f"{dice.choice(FIRST)} {dice.choice(LAST)}",
        "job_title": dice.choice(("Buyer", "Engineer", "Director", "Assistant")),
        "email": f"person{number}@example.com",
        "phone": f"+4989{100_000_000 + number % 800_000_000}",
        "birth_date": born,
        "primary": n == 0,
    }


def _opportunity(dice: random.Random, customer: int, n: int) -> Iterator[Made]:
    number = customer * _MOST + n
    entered = START - timedelta(days=dice.randrange(200), seconds=dice.randrange(86_400))
    stage = dice.randrange(STAGES)
    yield (
        models.Opportunity,
        {
            "id": row_id(22, number),
            "created_at": entered,
            "customer_id": row_id(20, customer),
            "owner_id": row_id(2, dice.choice(team(region(customer)))),
            "stage_id": row_id(5, stage),
            "name": f"{dice.choice(TRADE)} for {dice.choice(TOWN)} {number}",
            "expected_amount": dice.randrange(1_000, 10**7),
            "currency": "EUR",
            "probability": stage * 20,
            "expected_close_date": START.date() + timedelta(days=dice.randrange(-100, 300)),
            "closed_at": START if stage > 3 else None,
            "stage_entered_at": entered,
        },
    )
    for place in range(LINES):
        line = {"quantity": dice.randrange(1, 50) * 1000, "unit_price": dice.randrange(100, 100_000), "currency": "EUR"}
        product = row_id(6, dice.randrange(PRODUCTS))
        id = row_id(23, number * LINES + place)
        yield models.OpportunityLine, {"id": id, "opportunity_id": row_id(22, number), "product_id": product, **line}


def _activity(dice: random.Random, customer: int, n: int) -> Iterator[Made]:
    number = customer * _MOST + n
    at = START - timedelta(seconds=dice.randrange(300 * 86_400))
    yield (
        models.Activity,
        {
            "id": row_id(26, number),
            "created_at": at,
            "kind": dice.choice(("CALL", "MEETING", "EMAIL", "NOTE")),
            "subject": f"{dice.choice(TRADE)} and {dice.choice(TRADE).lower()}",
            "occurred_at": at,
            "duration_minutes": dice.randrange(5, 120),
            "author_id": row_id(2, dice.choice(team(region(customer)))),
        },
    )
    target = {"activity_id": row_id(26, number), "customer_id": row_id(20, customer)}
    yield models.ActivityTarget, {"id": row_id(27, number), "created_at": at, **target}


def _share(total: int, among: int, index: int) -> int:
    """Returns how many items one customer gets if `among` customers share `total` items evenly.

    `index`: the customer's position among these customers, from 0.
    """
    return total // among + (index < total % among)
