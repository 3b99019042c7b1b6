"""Generates the demo company with its teams, employees, products, pipelines, tags and segments."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo

import models
from core.money import to_decimal
from jobs.seeding import names
from jobs.seeding.campaigns import make_campaigns
from jobs.seeding.catalogue import Market
from jobs.seeding.club import CLUBS, Club
from jobs.seeding.cultures import BRITAIN, CHINA, DOLLAR, FRANCE, GERMANY, SPAIN, SWEDEN, UNITED_STATES
from jobs.seeding.origin import Draft, Origin, midnight
from jobs.seeding.surveys import make_surveys
from models.catalogue import ProductKind
from models.customers import SegmentKind
from models.people import EmployeeRole
from models.sales import StageKind
from models.values import Money
from resolvers.customers.segments import readers_of

ADMINISTRATOR = "admin@example.com"
BUSINESS_LINES = ("Automation", "Components", "Services")

# Name, business line, index of the parent team.
_TEAMS = (
    ("Headquarters", None, None),
    ("Sales", None, 0),
    ("Sales Automation", "Automation", 1),
    ("Sales Components", "Components", 1),
    ("Sales Services", "Services", 1),
    ("Customer Service", "Services", 0),
    ("Field Service", "Services", 5),
    ("Marketing", None, 0),
    ("Analytics", None, 0),
)
_SALES_TEAMS, _SERVICE_TEAMS, _MARKETING, _ANALYTICS = (2, 3, 4), (5, 6), 7, 8

# SKU, name, kind, category, list price and cost in dollars, stock, warranty in months.
_PRODUCTS = (
    ("AU-100", "Orbit Controller 100", "GOOD", "Controllers", "1290.00", "610.00", 240, 24),
    ("AU-200", "Orbit Controller 200", "GOOD", "Controllers", "2480.00", "1150.00", 130, 24),
    ("AU-310", "Pulse Drive 3.1", "GOOD", "Drives", "3950.00", "2040.00", 75, 36),
    ("AU-410", "Gripper Söder", "GOOD", "Robotics", "860.00", "390.00", 310, 12),
    ("AU-900", "Robot Cell Kranich", "GOOD", "Robotics", "48500.00", "31000.00", 6, 36),
    ("CO-010", "Proximity Sensor", "GOOD", "Sensors", "42.50", "14.20", 8200, 12),
    ("CO-020", "Temperature Sensor", "GOOD", "Sensors", "38.90", "12.80", 6400, 12),
    ("CO-030", "Vision Sensor 视觉", "GOOD", "Sensors", "640.00", "275.00", 420, 24),
    ("CO-110", "Cable Set 10 m", "GOOD", "Accessories", "24.99", "8.10", 15000, None),
    ("CO-120", "Safety Relay", "GOOD", "Accessories", "118.00", "47.00", 1900, 24),
    ("SV-001", "Commissioning, a day", "SERVICE", "Consulting", "1180.00", "540.00", None, None),
    ("SV-002", "Maintenance contract, a year", "SERVICE", "Maintenance", "5400.00", "2300.00", None, None),
    ("SV-003", "Remote monitoring, a month", "SERVICE", "Maintenance", "195.00", "40.00", None, None),
    ("SV-004", "Operator training, a day", "SERVICE", "Training", "940.00", "380.00", None, None),
    ("SV-005", "Spare parts plan, a year", "SERVICE", "Maintenance", "1650.00", "890.00", None, None),
)

# Name, kind, default probability, expected working days.
_PIPELINES = {
    "New business": (
        ("Qualification", StageKind.OPEN, 10, 10),
        ("Needs analysis", StageKind.OPEN, 25, 15),
        ("Proposal", StageKind.OPEN, 50, 20),
        ("Negotiation", StageKind.OPEN, 75, 15),
        ("Won", StageKind.WON, 100, None),
        ("Lost", StageKind.LOST, 0, None),
    ),
    "Renewals and service": (
        ("Review", StageKind.OPEN, 40, 15),
        ("Offer", StageKind.OPEN, 70, 10),
        ("Renewed", StageKind.WON, 100, None),
        ("Not renewed", StageKind.LOST, 0, None),
    ),
}
_TAGS = (
    "VIP",
    "Newsletter",
    "Reference",
    "Trade fair",
    "Pays late",
    "Partner",
    "Exporter",
    "Öko",
    "Café",
    "重点客户",
    "出口",
)
_SEGMENTS = (
    ("Business line Automation", "Who buys controllers, drives and robots."),
    ("Business line Components", "Who buys sensors and accessories."),
    ("Business line Services", "Who buys maintenance and training."),
    ("Mittelstand", "Family businesses between 50 and 500 people."),
    ("华东客户群", "Customers in East China."),
    ("Autumn mailing", "Who gets the autumn catalogue."),
)
_DYNAMIC_SEGMENTS = (
    ("Large companies", "Companies with 250 employees and more.", '{"employees":{"gte":250}}'),
    ("Reachable by e-mail", "Who has an address.", '{"email":{"isNull":false}}'),
    ("Quiet for a year", "Who has not ordered.", '{"orders":{"none":{"orderedAt":{"gte":{"ago":"P1Y"}}}}}'),
)


@dataclass(frozen=True, slots=True)
class Employee:
    """The data of an employee of the demo company that other generators need."""

    id: UUID
    name: str
    role: EmployeeRole
    line: str | None


@dataclass(frozen=True, slots=True)
class Product:
    """The data of a product of the demo company that other generators need. `cents`: the list price in US cents."""

    id: UUID
    name: str
    good: bool
    cents: int
    warranty_months: int | None


@dataclass(frozen=True, slots=True)
class Stage:
    """The data of a stage that other generators need. `days`: the expected number of working days in this stage."""

    id: UUID
    kind: StageKind
    probability: int
    days: int


class Company:
    """The demo company. The number of its employees depends on the number of customers."""

    def __init__(self, origin: Origin) -> None:
        self._draft = Draft(origin)
        self._dice = origin.dice(0)
        self._number = 0
        self.employees: list[Employee] = []
        self.left: list[Employee] = []
        """The employees who have left the company."""
        self._teams = self._make_teams()
        self._make_employees(min(max(12, origin.customers // 10), 300))
        self.sales = [one for one in self.employees if one.role is EmployeeRole.SALES]
        self.service = [one for one in self.employees if one.role is EmployeeRole.SERVICE]
        self.products = self._make_products()
        self.pipelines = self._make_pipelines()
        self.tags = [self._add(models.Tag, name=name) for name in _TAGS]
        self.market = Market(self._draft, [one.id for one in self.products], [one.id for one in self.sales])
        marketing = [one.id for one in self.employees if one.role is EmployeeRole.MARKETING]
        self.campaigns = make_campaigns(self._draft, marketing)
        self.clubs = {currency: Club(self._draft, currency) for currency in CLUBS}
        self.segments = [self._add(models.Segment, name=name, description=text) for name, text in _SEGMENTS]
        for name, text, condition in _DYNAMIC_SEGMENTS:
            known = {"condition": condition, "readers": readers_of(condition, ZoneInfo("UTC"))}
            self._add(models.Segment, name=name, description=text, kind=SegmentKind.DYNAMIC, **known)
        self.surveys = make_surveys(self._draft, self.segments[0])

    def add_to(self, draft: Draft) -> None:
        """Adds the company's own rows to a draft, before the rows of customers."""
        draft.take(self._draft)

    def _add(self, model: type[models.Row], **values: object) -> UUID:
        return self._draft.add(model, midnight(0), **values)

    def _make_teams(self) -> list[UUID]:
        teams: list[UUID] = []
        for name, line, above in _TEAMS:
            parent = None if above is None else teams[above]
            teams.append(self._add(models.Team, name=name, business_line=line, parent_id=parent))
        return teams

    def _make_employees(self, count: int) -> None:
        director = self._employ(EmployeeRole.MANAGER, "Managing Director", "Management", 0, None)
        self._employ(EmployeeRole.ADMIN, "Administrator", "IT", 0, director, email=ADMINISTRATOR)
        sales = self._employ(EmployeeRole.MANAGER, "Head of Sales", "Sales", 1, director)
        service = self._employ(EmployeeRole.MANAGER, "Head of Service", "Service", 5, director)
        leads = [sales] * len(_SALES_TEAMS)
        for n in range(count - 4):
            turn = n % 8
            place = n // 8
            if turn in (0, 1, 3, 5):
                team = n % len(_SALES_TEAMS)
                # In larger companies, each sales team has a team lead.
                if turn == 5 and leads[team] is sales and count >= 40:
                    title = f"Team Lead {_TEAMS[_SALES_TEAMS[team]][0]}"
                    leads[team] = self._employ(EmployeeRole.MANAGER, title, "Sales", _SALES_TEAMS[team], sales)
                    continue
                self._employ(EmployeeRole.SALES, "Account Executive", "Sales", _SALES_TEAMS[team], leads[team])
            elif turn in (2, 7):
                team = _SERVICE_TEAMS[place % 2]
                self._employ(EmployeeRole.SERVICE, "Service Engineer", "Service", team, service, active=n % 16 != 15)
            elif turn == 4:
                self._employ(EmployeeRole.MARKETING, "Campaign Manager", "Marketing", _MARKETING, director)
            elif place % 2:
                self._employ(EmployeeRole.FINANCE, "Accountant", "Finance", _ANALYTICS, director)
            else:
                self._employ(EmployeeRole.ANALYST, "Business Analyst", "Analytics", _ANALYTICS, director)

    def _employ(
        self,
        role: EmployeeRole,
        title: str,
        department: str,
        team: int,
        manager: UUID | None,
        *,
        email: str | None = None,
        active: bool = True,
    ) -> UUID:
        self._number += 1
        culture = self._dice.choice((UNITED_STATES, BRITAIN, GERMANY, FRANCE, SPAIN, SWEDEN, CHINA))
        name, _ = names.person(self._dice, culture)
        # Names repeat, so the number makes the e-mail address unique.
        address = (
            f"{names.slug(name, '.') or 'colleague'}.{self._number}@{self._dice.choice(('example.com', 'example.org'))}"
        )
        id = self._add(
            models.Employee,
            employee_number=f"E{self._number:04}",
            full_name=name,
            email=email or address,
            phone=names.phone(self._dice, culture),
            job_title=title,
            department=department,
            role=str(role),
            active=active,
            team_id=self._teams[team],
            manager_id=manager,
        )
        (self.employees if active else self.left).append(Employee(id, name, role, _TEAMS[team][1]))
        return id

    def _make_products(self) -> list[Product]:
        made = []
        for sku, name, kind, category, price, cost, stock, warranty in _PRODUCTS:
            id = self._add(
                models.Product,
                sku=sku,
                name=name,
                kind=kind,
                category=category,
                description=f"{name}: {category.lower()} from our catalogue.",
                list_price=Money(Decimal(price), "USD"),
                unit_cost=Money(Decimal(cost), "USD"),
                stock_on_hand=stock,
                warranty_months=warranty,
                maintenance_guide="Check seals and connectors once a year." if warranty else None,
            )
            made.append(Product(id, name, kind == ProductKind.GOOD, int(Decimal(price) * 100), warranty))
        return made

    def _make_pipelines(self) -> list[list[Stage]]:
        made: list[list[Stage]] = []
        for name, stages in _PIPELINES.items():
            pipeline = self._add(models.Pipeline, name=name)
            made.append([])
            for position, (stage, kind, probability, days) in enumerate(stages, 1):
                id = self._add(
                    models.Stage,
                    pipeline_id=pipeline,
                    name=stage,
                    position=position,
                    kind=str(kind),
                    default_probability=probability,
                    expected_days=days,
                )
                made[-1].append(Stage(id, kind, probability, days or 0))
        return made


def in_currency(cents: int, currency: str) -> Money:
    """Converts US cents to a currency at the rate in DOLLAR. The result is rounded down to minor units."""
    times, per = DOLLAR[currency]
    exact = Decimal(cents) / 100 * times / per
    return Money(exact.quantize(to_decimal(1, currency), rounding="ROUND_DOWN"), currency)
