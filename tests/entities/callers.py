"""A team with an employee of each role, two API keys and a customer, and a customer of a stranger."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import models
from core.ids import parse_global_id
from core.settings import Settings
from models.platform import ApiScope
from models.row import Row
from resolvers import registry
from schema.mapping.entity import Mapped
from tests.entities.matrix import arguments_of, as_input, model_of
from tests.entities.rights import Caller, Sees, hangs_on_customers, may, sees
from tests.factories import Make, won_opportunity
from tests.graph import Graph, gid

_ALSO: dict[str, str] = {
    "ActivityParticipant": "contact",
    **dict.fromkeys(
        ("Attachment", "BehaviourEvent", "CampaignMember", "MailDelivery", "Merge", "SurveyResponse", "Visitor"),
        "customer",
    ),
}
"""For some entities, an optional relation that their factory sets nevertheless."""


@dataclass
class Callers:
    """The callers of a test. The methods create rows that belong to a caller, or to a stranger."""

    make: Make
    stranger: UUID
    graphs: dict[Caller, Graph] = field(default_factory=dict)
    employees: dict[Caller, UUID] = field(default_factory=dict)
    customers: dict[bool, UUID] = field(default_factory=dict)
    """The ids of two customers: True for the callers' own customer, False for the stranger's."""

    async def row(self, model: type[Row], caller: Caller, *, own: bool) -> UUID:
        """Creates a row.

        `own`: true if the row must belong to the caller or to a customer of the caller; false if it must belong to the
        stranger.
        """
        if model is models.Customer:
            return await self.customer(own=own)
        id = await self.make(model, **await self._values(model, caller, own=own))
        if model is models.Contract:
            await self.make(models.ContractCustomer, contract_id=id, customer_id=self.customers[own])
        return id

    async def input(self, mapped: Mapped, caller: Caller, *, own: bool) -> dict[str, Any]:
        """Returns the input of a create mutation for a row like the one that `row` creates."""
        model = model_of(mapped.entity)
        values = await self.make.values(model, **await self._values(model, caller, own=own))
        targets = values.pop("targets", None)
        if model is models.Activity:
            values.pop("author_id")  # who writes it, unless it says otherwise
        about: dict[str, Any] = (
            {"targets": [{"customerId": gid(models.Customer, id)} for _, id in targets]} if targets else {}
        )
        if model is models.Contract and caller.is_key:
            about = {"customerIds": [gid(models.Customer, self.customers[own])]}
        given = as_input(mapped, values) | about
        # What the server fills in itself, such as an invoice's customer, is no input.
        return {name: value for name, value in given.items() if name in arguments_of(f"{mapped.name}CreateInput")}

    async def customer(self, *, own: bool) -> UUID:
        """Creates a customer.

        If `own`, the salesperson owns the customer and the service employee is assigned to it. Otherwise, the stranger
        owns it.
        """
        owner = self.employees[Caller.SALES] if own else self.stranger
        id = await self.make(models.Customer, owner_id=owner)
        if own:
            serves = {"employee_id": self.employees[Caller.SERVICE], "role": "SERVICE", "since": date(2026, 1, 1)}
            await self.make(models.CustomerAssignment, customer_id=id, **serves)
        return id

    async def _values(self, model: type[Row], caller: Caller, *, own: bool) -> dict[str, Any]:
        """Returns the foreign keys of a row that belongs to the caller or to the stranger."""
        seller = self.employees[Caller.SALES] if own else self.stranger
        themselves = self.employees.get(caller, seller) if own else self.stranger
        match model.__name__:
            case "Customer":
                return {"owner_id": seller}
            case "Activity":
                return {"author_id": None, "targets": [("customer_id", self.customers[own])]}
            case "Lead" if sees(model.__name__, caller) is Sees.NONE or not may(model.__name__, caller, "updates"):
                return {"owner_id": seller}  # whoever reads or changes no leads owns none
            case "Contract" | "Lead":
                return {"owner_id": themselves}
            case "CallListEntry":
                return {"agent_id": themselves}
            case "SalesTarget":
                return {"employee_id": themselves}
            case "Follow" | "Notification" | "Reminder":
                return {"employee_id": themselves, "customer_id": await self.customer(own=own)}
            case "SalesRecord":
                return {"opportunity_id": await won_opportunity(self.make, customer_id=self.customers[own])}
        if not hangs_on_customers(model.__name__):
            return {}
        values: dict[str, Any] = {}
        for name, relation in registry.of(model).description.to_one.items():
            target: type[Row] = getattr(models, relation.target)
            if relation.null and name != _ALSO.get(model.__name__):
                continue
            if target is models.Customer:
                values[relation.column] = self.customers[own]
            elif hangs_on_customers(relation.target):
                values[relation.column] = await self.row(target, caller, own=own)
        return values


async def callers_of(graph: Graph, make: Make, settings: Settings) -> Callers:
    """Creates the callers in a new database."""
    team, elsewhere = await make(models.Team), await make(models.Team)
    made = Callers(make, stranger=await make(models.Employee, role="SALES", team_id=elsewhere))
    for caller in Caller:
        if not caller.is_key:
            id = made.employees[caller] = await make(models.Employee, role=str(caller), team_id=team)
            made.graphs[caller] = graph.as_employee(settings, id)
    reads = [scope for scope in ApiScope if scope.endswith("_READ")]
    for caller, scopes in ((Caller.WRITING_KEY, list(ApiScope)), (Caller.READING_KEY, reads)):
        made.graphs[caller] = await key_of(graph, make, team, [str(scope) for scope in scopes])
    made.customers = {own: await made.customer(own=own) for own in (True, False)}
    return made


async def key_of(graph: Graph, make: Make, team: UUID, scopes: list[str]) -> Graph:
    """Returns a client with an API key that sees a team's customers."""
    data = await graph(
        "mutation($input: ApiKeyCreateInput!) { made: apiKeyCreate(input: $input) { apiKey { id } secret } }",
        input={"name": "Key", "scopes": scopes, "teamIds": [gid(models.Team, team)]},
    )
    # Its use is noted once a minute, after the answer: not in the middle of a test.
    _, id = parse_global_id(data["made"]["apiKey"]["id"])
    used = {"last_used_at": datetime(2999, 1, 1, tzinfo=UTC)}
    await make.changes.update(registry.of(models.ApiKey), id, used, None)
    return Graph(graph.app, data["made"]["secret"])
