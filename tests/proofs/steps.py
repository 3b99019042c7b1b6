"""A mutation that a proof sends to the server and applies to the model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.graph import Graph
from tests.proofs.books import Books, Illegal
from tests.proofs.shop import Shop

Given = dict[str, Any]


@dataclass
class Step:
    """A mutation.

    `work`: applies the mutation to the model. `key`: the model's key of the created row, if the client gave no id.
    """

    verb: str
    input: Given
    work: Callable[..., None]
    arguments: tuple[Any, ...]
    key: str | None = None
    codes: tuple[str, ...] = ()
    """The codes with which the server has refused it."""

    def legal(self, books: Books) -> bool:
        """Applies the mutation to `books`, and returns whether it is legal. An illegal mutation changes nothing."""
        try:
            self.work(books, *self.arguments)
        except Illegal:
            return False
        return True

    async def run(self, shop: Shop, graph: Graph) -> None:
        """Sends the mutation by this client, and stores the error codes of the response in `codes`.

        Every refusal must be a `userError` with a code and a message.
        """
        shown = "id deduction { amount } refundable { amount }" if self.verb == "returnReceive" else "id"
        payload = await graph.change(self.verb, shown, **self.input)
        self.codes = tuple(error["code"] for error in payload["userErrors"])
        assert (payload["row"] is None) == bool(self.codes)
        assert all(error["message"] and error["field"] for error in payload["userErrors"])
        if self.key and payload["row"]:
            shop.name(self.key, payload["row"]["id"])
        if self.verb == "returnReceive":
            row = payload["row"] or dict.fromkeys(("deduction", "refundable"))
            split = tuple(shop.minor(row[name]) or 0 for name in ("deduction", "refundable"))
            self.arguments = (*self.arguments, split)

    def __str__(self) -> str:
        return f"{self.verb} {self.input}: {', '.join(self.codes) or 'done'}"
