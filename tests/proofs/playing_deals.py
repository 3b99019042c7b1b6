"""Random mutations of opportunities and contracts."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import models
from models.values import Money
from resolvers.sales import contract_customers, outcomes
from resolvers.sales import contracts as contract_verbs
from resolvers.sales.contract_customers import Selection
from resolvers.sales.opportunities import Move, move
from tests.proofs.ledger import Ledger
from tests.proofs.ledger_of_deals import CHANCES, STAGES, Contract, Opportunity
from tests.proofs.playing import Game

_VERBS = ("contractAddCustomers", "contractRemoveCustomers", "contractSign", "contractTerminate")


class PlayingDeals:
    """Random mutations of the opportunities in one pipeline, and of contracts for these opportunities."""

    def __init__(self, game: Game, ledger: Ledger, customer: UUID) -> None:
        self.game, self.deals, self.ledger, self.customer = game, ledger.deals, ledger, customer
        self.stages: list[UUID] = []
        self.elsewhere: UUID | None = None

    async def begin(self) -> UUID:
        """Creates the pipeline and a signed contract. Returns the id of the contract."""
        make = self.game.make
        pipeline, self.elsewhere = await make(models.Pipeline), await make(models.Stage)
        for place, (kind, chance) in enumerate(zip(STAGES, CHANCES, strict=True)):
            values = {"pipeline_id": pipeline, "kind": kind, "position": place + 1, "default_probability": chance}
            self.stages.append(await make(models.Stage, **values))
        contract = await self._contract([])
        for verb in ("contractAddCustomers", "contractSign"):
            await self._step(verb, contract)
        return contract

    async def move(self) -> None:
        """Runs one random mutation, or creates a row."""
        deals, dice = self.deals, self.game.dice
        if len(deals.opportunities) < 3 or dice.random() < 0.15:
            await self._opportunity()
        elif len(deals.contracts) < 3 or dice.random() < 0.1:
            await self._contract(dice.sample(list(deals.opportunities)[-8:], dice.randint(0, 2)))
        elif dice.random() < 0.5:
            id = dice.choice(list(deals.contracts)[-6:])
            await self._step(dice.choice(_VERBS), id)
        else:
            await self._decide(dice.choice(list(deals.opportunities)[-8:]))

    async def _opportunity(self) -> None:
        worth = self.game.dice.randint(1, 9) * 1_000
        amount = Money(Decimal(worth) / 100, "USD")
        values = {"customer_id": self.customer, "stage_id": self.stages[0], "expected_amount": amount}
        self.deals.opportunities[await self.game.make(models.Opportunity, **values)] = Opportunity(worth)

    async def _contract(self, sealed: list[UUID]) -> UUID:
        id = await self.game.make(models.Contract)
        for one in sealed:
            await self.game.make(models.ContractOpportunity, contract_id=id, opportunity_id=one)
        self.deals.contracts[id] = Contract(sealed, parties=bool(sealed))  # the factory adds the opportunity's customer
        return id

    async def _step(self, verb: str, id: UUID) -> None:
        deals, both = self.deals, self.game.both
        match verb:
            case "contractAddCustomers":
                named = [self.customer]
                await both(
                    verb, deals.add_customers(id), lambda unit: contract_customers.add(unit, id, None, Selection(named))
                )
            case "contractRemoveCustomers":
                named = [self.customer]
                legal = deals.remove_customers(id)
                await both(verb, legal, lambda unit: contract_customers.remove(unit, id, None, Selection(named)))
            case "contractSign":
                await both(verb, deals.sign(id), lambda unit: contract_verbs.sign(unit, id, None))
            case "contractTerminate":
                await both(verb, deals.terminate(id), lambda unit: contract_verbs.terminate(unit, id, "Over.", None))

    async def _decide(self, id: UUID) -> None:
        deals, both, dice = self.deals, self.game.both, self.game.dice
        match dice.choice(("opportunityMove", "opportunityWin", "opportunityLose", "opportunityReopen")):
            case "opportunityMove" as verb:
                place = dice.choice((0, 1, 2, 3, None))
                stage = self.elsewhere if place is None else self.stages[place]
                assert stage is not None
                await both(verb, deals.move(id, place), lambda unit: move(unit, id, Move(stage), None))
            case "opportunityWin" as verb:
                cents = dice.choice((None, 700))
                amount = None if cents is None else Money(Decimal(cents) / 100, "USD")
                await both(verb, deals.win(id, cents), lambda unit: outcomes.win(unit, id, amount, None))
            case "opportunityLose" as verb:
                await both(verb, deals.lose(id), lambda unit: outcomes.lose(unit, id, "Too late.", None))
            case "opportunityReopen" as verb:
                await both(verb, deals.reopen(id), lambda unit: outcomes.reopen(unit, id, None))

    async def agree(self) -> None:
        """Checks that the database contains what the model says."""
        opportunities = await self.game.rows(models.Opportunity)
        for id, one in self.deals.opportunities.items():
            row = opportunities[id]
            assert (row["stage_id"], row["probability"]) == (self.stages[one.stage], CHANCES[one.stage])
            assert (row["closed_at"] is None) == (one.state == "OPEN")
        sales = (await self.game.rows(models.SalesRecord)).values()
        stored = sorted((row["opportunity_id"], row["amount"]) for row in sales)
        assert stored == sorted((id, one.sold) for id, one in self.deals.opportunities.items() if one.sold is not None)
        contracts = await self.game.rows(models.Contract)
        for id, contract in self.deals.contracts.items():
            row = contracts[id]
            assert row["status"] == contract.state
            assert (row["signed_at"] is None, row["ended_at"] is None) == (
                contract.state == "DRAFT",
                contract.state != "TERMINATED",
            )
            assert tuple(row[name] or 0 for name in ("ordered", "invoiced", "paid")) == self.ledger.sums(id)
