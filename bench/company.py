"""Generates the company of the benchmark's data: its teams, employees, products, and owners of customers.

All values are computed from the number of a row or customer. Numbers start at 0. Each customer belongs to one of ten
regions. The owner of a customer and the assigned employees work in the team of the region. The employees SALES and
SALES_70 are exceptions: their customers are in all regions. The manager of a team sees a tenth of the customers. This
share does not depend on the number of customers.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import models

Made = tuple[type[models.Row], dict[str, Any]]
"""A generated row: its model and its values by column."""

REGIONS = 10
EMPLOYEES = 100
TAGS = 30
PRODUCTS = 200
STAGES = 6
SEVENTY = 70
TEN = 10

START = datetime(2026, 1, 5, 8, tzinfo=UTC)

_FIRST = "Anna Boris Clara Deniz Erik Farah Greta Hugo Ines Jonas Keiko Lars Maria Nils Olga Pavel Rosa Sven Tara Umar"
_LAST = (
    "Abel Brandt Costa Dahl Ekman Fuchs Garcia Holm Ito Jansen Keller Lopez Meyer Novak Olsen Perez Rossi Silva Weber"
)
_TRADE = (
    "Foods Tools Textiles Optics Motors Paper Plastics Glass Marine Energy Robotics Timber Metals Packaging Systems"
)
_TOWN = "Aarhus Basel Cork Dresden Essen Faro Ghent Hamar Izmir Jena Kiel Linz Malmo Nantes Oslo Porto Riga Turin Vigo"
FIRST, LAST, TRADE, TOWN = (words.split() for words in (_FIRST, _LAST, _TRADE, _TOWN))
COUNTRIES = ("DE", "FR", "SE", "NL", "PT", "IT")


def row_id(kind: int, number: int) -> UUID:
    """Returns the id of a row as a UUIDv7. A larger `number` gives a larger id.

    `kind`: a number that identifies the model of the row.
    """
    return UUID(int=(0x019B8000_0000 << 80) | (7 << 76) | (kind << 64) | (2 << 62) | number)


@dataclass(frozen=True, slots=True)
class Person:
    """An employee on whose behalf requests are sent. `name`: a label for the tables of results."""

    id: UUID
    name: str


ADMIN = Person(row_id(2, 0), "ADMIN")
SALES = Person(row_id(2, 1), "SALES who sees a tenth")
SALES_70 = Person(row_id(2, 2), "SALES with 70 customers")
MANAGER = Person(row_id(2, 13), "MANAGER of a tenth")
"""This manager belongs to region 3. The employees SALES and SALES_70 belong to region 0."""


def region(customer: int) -> int:
    """Returns the region, from 0 to 9, of the customer with this number."""
    return customer * 7919 % 1009 % REGIONS


def team(number: int) -> list[int]:
    """Returns the numbers of the employees who work in a region. The manager comes first."""
    return list(range(10 + number, EMPLOYEES, REGIONS))


def staff() -> Iterator[Made]:
    """Yields all rows that customers refer to: teams, employees, tags, a pipeline with its stages, and products."""
    for number in range(REGIONS):
        yield models.Team, {"id": row_id(1, number), "name": f"Region {number}"}
    for number in range(EMPLOYEES):
        dice = random.Random(f"employee {number}")
        role, place = ("SALES", number % REGIONS) if number > 2 else ("ADMIN" if number == 0 else "SALES", 0)
        if 10 <= number < 20:
            role = "MANAGER"
        yield (
            models.Employee,
            {
                "id": row_id(2, number),
                "employee_number": f"E{number:03}",
                "full_name": f"{dice.choice(FIRST)} {dice.choice(LAST)}",
                "email": f"employee{number}@example.com",
                "phone": f"+4930{9000000 + number}",
                "job_title": "Sales representative",
                "role": role,
                "team_id": row_id(1, place),
            },
        )
    for number in range(TAGS):
        yield models.Tag, {"id": row_id(3, number), "name": f"Tag {number:02}"}
    yield models.Pipeline, {"id": row_id(4, 0), "name": "Sales"}
    for number in range(STAGES):
        kind = "WON" if number == 4 else "LOST" if number == 5 else "OPEN"
        values = {"name": f"Stage {number}", "position": number + 1, "kind": kind, "default_probability": number * 20}
        yield models.Stage, {"id": row_id(5, number), "pipeline_id": row_id(4, 0), **values}
    for number in range(PRODUCTS):
        values = {"sku": f"P-{number:04}", "name": f"Product {number}", "kind": "GOOD", "currency": "EUR"}
        yield models.Product, {"id": row_id(6, number), **values, "list_price": 1000 + number * 37}


def owner(customer: int, customers: int) -> UUID:
    """Returns the id of the employee who owns a customer. `customers`: the total number of customers."""
    if _among_seventy(customer, customers) == 0:
        return SALES_70.id
    if customer % 25 == 3:
        return SALES.id
    dice = random.Random(f"owner {customer}")
    return row_id(2, dice.choice(team(region(customer))[1:]))


def assigned(customer: int, customers: int) -> Iterator[tuple[UUID, str, date, date | None]]:
    """Yields the three assignments of a customer, each as employee id, role, first day and end.

    The end of an active assignment is None.

    `customer`: the number of the customer.
    `customers`: the total number of customers.
    """
    dice = random.Random(f"assigned {customer}")
    people = dice.sample(team(region(customer))[1:], 3)
    since = START.date() - timedelta(days=dice.randrange(30, 900))
    for place, number in enumerate(people):
        until = since + timedelta(days=25) if dice.random() < 0.2 else None
        who = row_id(2, number)
        if place == 0 and customer % 50 in (5, 17, 29):
            who, until = SALES.id, None
        elif place == 0 and customer % 50 == 31:
            who, until = SALES.id, since + timedelta(days=20)  # has ended, so it grants no access
        elif place == 1 and _among_seventy(customer, customers) == 1:
            who, until = SALES_70.id, None
        yield who, ("SALES", "PRESALES", "SERVICE")[place], since, until


def _among_seventy(customer: int, customers: int) -> int | None:
    """Returns 0 if SALES_70 owns the customer, 1 if SALES_70 is assigned to the customer, otherwise None.

    SALES_70 has 70 customers, which are evenly distributed over all customer numbers.
    """
    step = customers // SEVENTY
    if step < 2 or customer % step != 1 or customer // step >= SEVENTY:
        return None
    return customer // step % 2


def key_of_ten(ten: int, customers: int) -> int:
    """Returns which customer in a group of ten has the tier KEY, as an index from 0 to 9.

    Every third customer of SALES_70 has the tier KEY, whatever the number of customers.

    `ten`: the number of the group.
    `customers`: the total number of customers.
    """
    for place in range(TEN):
        if _among_seventy(ten * TEN + place, customers) is not None:
            nth = (ten * TEN + place) // (customers // SEVENTY)
            return place if nth % 3 == 0 else (place + 1) % TEN
    return random.Random(f"key {ten}").randrange(TEN)


def seen_by(person: Person, customers: int) -> list[UUID]:
    """Returns the ids of up to 20 customers that `person` may see, for query Q2.

    `customers`: the total number of customers.
    """
    found: list[UUID] = []
    for number in range(customers):
        if person is ADMIN or owner(number, customers) == person.id or _managed(person, number, customers):
            found.append(row_id(20, number))
            if len(found) == 20:
                break
    return found


def _managed(person: Person, customer: int, customers: int) -> bool:
    return person is MANAGER and owner(customer, customers) in {row_id(2, number) for number in team(3)}
