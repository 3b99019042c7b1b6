"""Random mutations of support cases, and of the repairs that follow from them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import models
from core import clock
from models.values import Money
from resolvers import registry
from resolvers.service import cases
from resolvers.service import repairs as repair_verbs
from tests.proofs.ledger import PRICE, Ledger
from tests.proofs.ledger_of_service import LEVELS, Case, Repair, Service
from tests.proofs.playing import Game

_VERBS = ("caseAssign", "caseRespond", "caseResolve", "caseClose", "caseReopen", "caseRate")
_PRIORITIES = ("LOW", "NORMAL", "HIGH", "URGENT")


class PlayingService:
    """A customer with cases and assets."""

    def __init__(self, game: Game, ledger: Ledger, customer: UUID) -> None:
        self.game, self.ledger, self.customer = game, ledger, customer
        self.service = Service(ledger, {})
        self.assets: dict[UUID, bool] = {}
        """The customer's assets, and whether each is covered by a warranty."""

    async def begin(self) -> None:
        """Creates the service levels, the employees, and assets of all kinds."""
        make = self.game.make
        for priority, type_, hours in LEVELS:
            await make(models.ServiceLevel, priority=priority, type=type_, due_hours=hours)
        self.service.staff = {await make(models.Employee, active=active): active for active in (True, True, False)}
        today = clock.today(make.changes.settings.time_zone)
        for until, covered in ((None, False), (today - timedelta(days=1), False), (date(2200, 1, 1), True)):
            asset = await make(models.Asset, customer_id=self.customer, warranty_until=until)
            self.assets[asset] = covered

    async def move(self) -> None:
        """Runs one random mutation, or creates a row."""
        service, dice = self.service, self.game.dice
        if len(service.cases) < 3 or dice.random() < 0.1:
            await self._open()
        elif len(service.repairs) < 2 or dice.random() < 0.1:
            await self._plan(dice.choice(list(service.cases)[-6:]))
        elif dice.random() < 0.55:
            await self._treat(dice.choice(list(service.cases)[-6:]), dice.choice(_VERBS))
        else:
            await self._repair(dice.choice(list(service.repairs)[-5:]))

    async def _open(self) -> None:
        dice = self.game.dice
        case = Case(
            datetime(2026, 1, dice.randint(1, 28), tzinfo=UTC),
            dice.choice(_PRIORITIES),
            dice.choice(("QUESTION", "COMPLAINT")),
        )
        values = {"customer_id": self.customer, "subject": "It hums", "opened_at": case.opened}
        values |= {"priority": case.priority, "type": case.type}
        id = await self.game.both("caseOpen", True, lambda unit: cases.open_case(unit, values))
        self.service.cases[id] = case

    async def _plan(self, case: UUID) -> None:
        asset, fee = self.game.dice.choice(list(self.assets)), self.game.dice.choice((0, 2_500))
        values = {"support_case_id": case, "asset_id": asset, "labour_fee": Money(Decimal(fee) / 100, "USD")}
        self.service.repairs[await self.game.make(models.Repair, **values)] = Repair(self.assets[asset], fee)

    async def _treat(self, id: UUID, verb: str) -> None:
        service, both, dice = self.service, self.game.both, self.game.dice
        case = service.cases[id]
        match verb:
            case "caseAssign":
                handler = dice.choice(list(service.staff))
                await both(verb, service.assign(id, handler), lambda unit: cases.assign(unit, id, handler, None))
            case "caseRespond":
                before = clock.now()
                if await both(verb, service.respond(id), lambda unit: cases.respond(unit, id, None)):
                    at = (await self.game.make.row(models.SupportCase, id))["first_response_at"]
                    assert case.first_response is not None or before <= at <= clock.now()
                    case.first_response = case.first_response or at
            case "caseResolve":
                await both(verb, service.resolve(id), lambda unit: cases.resolve(unit, id, None))
            case "caseClose":
                await both(verb, service.close(id), lambda unit: cases.close(unit, id, None))
            case "caseReopen":
                await both(verb, service.reopen(id), lambda unit: cases.reopen(unit, id, None))
            case "caseRate":
                stars = dice.randint(0, 6)
                await both(verb, service.rate(id, stars), lambda unit: cases.rate(unit, id, stars, None))
        if dice.random() < 0.1:  # who finds it more pressing changes when it is due
            case.priority = dice.choice(_PRIORITIES)
            given = {"priority": case.priority}
            await self.game.make.changes.update(registry.of(models.SupportCase), id, given, None)

    async def _repair(self, id: UUID) -> None:
        service, both, dice = self.service, self.game.both, self.game.dice
        match dice.choice(("repairStart", "repairUsePart", "repairUsePart", "repairComplete", "repairCancel")):
            case "repairStart" as verb:
                await both(verb, service.start(id), lambda unit: repair_verbs.start(unit, id, None))
            case "repairUsePart" as verb:
                product, pieces = dice.choice(list(self.ledger.on_hand)), dice.randint(1, 4)
                cents = dice.choice((None, 300))
                price = None if cents is None else Money(Decimal(cents) / 100, "USD")
                await both(
                    verb,
                    service.use_part(id, product, pieces, cents or PRICE),
                    lambda unit: repair_verbs.use_part(unit, id, product, Decimal(pieces), price, None),
                )
            case "repairCancel" as verb:
                await both(verb, service.cancel(id), lambda unit: repair_verbs.cancel(unit, id, None))
            case "repairComplete" as verb:
                if await both(verb, service.complete(id), lambda unit: repair_verbs.complete(unit, id, None)):
                    invoices = await self.game.rows(models.Invoice)
                    made = [invoice for invoice in invoices.values() if invoice["repair_id"] == id]
                    assert len(made) == (service.repairs[id].owed > 0)
                    for invoice in made:
                        service.invoice(id, invoice.id)

    async def agree(self) -> None:
        """Checks that the database contains what the model says."""
        stored = await self.game.rows(models.SupportCase)
        for id, case in self.service.cases.items():
            row = stored[id]
            noted = tuple(row[name] for name in ("status", "handler_id", "due_at", "first_response_at", "satisfaction"))
            assert noted == (case.state, case.handler, case.due, case.first_response, case.satisfaction)
            assert (row["resolved_at"] is not None, row["closed_at"] is not None) == (case.resolved, case.closed)
        repairs, parts = await self.game.rows(models.Repair), await self.game.rows(models.RepairPart)
        for id, repair in self.service.repairs.items():
            assert (repairs[id]["status"], repairs[id]["in_warranty"]) == (repair.state, repair.covered)
            used = [row for row in parts.values() if row["repair_id"] == id]
            found = sorted((row["product_id"], row["quantity"], row["amount"]) for row in used)
            assert found == sorted((product, 1000 * pieces, cents) for product, pieces, cents in repair.parts)
        due = {row["repair_id"] for row in (await self.game.rows(models.Invoice)).values()} - {None}
        ended = {id for id, repair in self.service.repairs.items() if repair.state == "COMPLETED" and repair.owed}
        assert due == ended
