"""Random mutations of the repairs, contracts and stock of a shop, legal and illegal."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from core import clock
from core.settings import Settings
from tests.proofs import books_of_service as service
from tests.proofs.books import Books, Contract, Repair
from tests.proofs.shop import Shop, fresh_id
from tests.proofs.steps import Given, Step

DAYS = ((None, None), (None, None), (None, None), (0, 0), (-9, None), (-9, 9), (1, 9), (-9, -1))
"""The first and the last day of contracts, relative to today."""


class ServiceClerk:
    """Chooses mutations of repairs, contracts and stock."""

    def __init__(self, shop: Shop, dice: Random, settings: Settings) -> None:
        self.shop, self.dice = shop, dice
        self.today = clock.today(settings.time_zone)

    def repair(self, books: Books) -> Step:
        """Returns a mutation that plans a repair, uses a part in a repair, or runs a verb of a repair."""
        dice = self.dice
        living = [key for key, one in books.repairs.items() if one.state in ("PLANNED", "STARTED")]
        if len(books.repairs) < 18 and (len(living) < 2 or dice.random() < 0.1):
            id, asset, fee = fresh_id(), dice.choice(list(self.shop.assets)), dice.choice((0, 2_500))
            given: Given = {"id": id, "supportCaseId": self.shop.case, "assetId": asset}
            given["labourFee"] = self.shop.money(fee)
            repair = Repair(self.shop.assets[asset], fee)
            return Step("repairCreate", given, service.plan, (id, repair))
        id = dice.choice(living if living and dice.random() < 0.85 else list(books.repairs))
        works = (service.start, service.start, service.complete, service.cancel, service.delete, None, None, None, None)
        work = service.restore if books.repairs[id].deleted else dice.choice(works)
        if work is not None:
            return Step(f"repair{work.__name__.capitalize()}", {"id": id}, work, (id,))
        product, pieces, price = dice.choice(self.shop.goods), dice.randint(1, 4), dice.choice((None, 101, 5))
        given = {"id": id, "productId": product, "quantity": str(pieces)}
        if price is not None:
            given["price"] = self.shop.money(price)
        return Step("repairUsePart", given, service.use_part, (id, product, pieces, price))

    def contract(self, books: Books) -> Step | None:
        """Returns a mutation that creates, changes, signs or terminates a contract, or changes its customers."""
        dice = self.dice
        if len(books.contracts) < 2 or (len(books.contracts) < 6 and dice.random() < 0.1):
            id, amount = fresh_id(), dice.choice((None, 100, 5_000, 1_000_000))
            since, until = dice.choice(DAYS)
            given: Given = {"id": id, "title": "Frame", "currency": self.shop.currency}
            given["customerIds"] = [self.shop.customer]
            given |= {name: self._day(day) for name, day in (("effectiveOn", since), ("terminatesOn", until))}
            if amount is not None:
                given["amount"] = self.shop.money(amount)
            contract = Contract(amount, since, until, customers={self.shop.customer})
            return Step("contractCreate", given, service.agree, (id, contract))
        id = dice.choice(list(books.contracts))
        match dice.choice(("sign", "sign", "sign", "value", "terminate", "Add", "Remove")):
            case "Add" | "Remove" as verb:
                customer = dice.choice((self.shop.customer, self.shop.other_customer))
                given = {"id": id, "customerIds": [customer]}
                if verb == "Add":
                    return Step("contractAddCustomers", given, service.add_customer, (id, customer))
                arguments = (id, customer, self.shop.customer)
                return Step("contractRemoveCustomers", given, service.remove_customer, arguments)
            case "value":
                amount = dice.choice((100, 5_000, 1_000_000))
                given = {"id": id, "amount": self.shop.money(amount)}
                return Step("contractUpdate", given, service.value, (id, amount))
            case "sign" | "terminate" as verb if verb == "sign" or dice.random() < 0.4:
                work = getattr(service, verb)
                return Step(f"contract{verb.capitalize()}", {"id": id}, work, (id,))
        return None

    def _day(self, day: int | None) -> str | None:
        return None if day is None else str(self.today + timedelta(days=day))

    def stock(self, books: Books) -> Step:
        """Returns a mutation that sets the stock of a random product."""
        product = self.dice.choice(self.shop.goods)
        pieces = max((books.products[product].on_hand or 0) + self.dice.choice((-10, 20, 40)), 0)
        return Step("productUpdate", {"id": product, "stockOnHand": pieces}, service.restock, (product, pieces))
