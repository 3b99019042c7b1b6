"""Returns and claims."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import models
from models.orders import ReturnKind
from resolvers import registry
from resolvers.changes import Unit
from resolvers.orders import returns
from resolvers.state_machines import RETURN
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, mapped, to_one
from schema.mapping.scalars import Decimal
from schema.mapping.values import MoneyInput, graph_enum
from schema.roots.verbs import Steps, id_input, verb


@mapped(models.ReturnRequest)
class ReturnRequest:
    """Somebody gives back what they bought, or claims that it is not as it should be."""

    kind: auto
    quantity: auto
    reason: auto
    status: auto
    refund: auto
    received_at: auto
    refunded_at: auto
    order_line = to_one()


_step = Steps(RETURN)


def _request() -> Sequence[InputField]:
    attributes = registry.of(models.ReturnRequest).description.attributes
    return (
        id_input("order_line_id", registry.of(models.OrderLine), "The order's line by which it was bought."),
        InputField("quantity", Decimal, attributes["quantity"].description),
        InputField("kind", graph_enum(ReturnKind) | None, "A return or a claim; RETURN if not given."),
        InputField("reason", str | None, attributes["reason"].description),
    )


@verb("return_request", models.ReturnRequest, "Asks to give back some of what was shipped.", _request)
async def request(unit: Unit, values: dict[str, Any]) -> UUID:
    """Asks to give something back."""
    given = {name: value for name, value in values.items() if value is not None}
    return await returns.request(unit, given.pop("order_line_id"), given)


_step.plain("returnApprove", returns.approve)
_step.plain("returnReceive", returns.receive)


def _refund() -> Sequence[InputField]:
    return (InputField("amount", MoneyInput | None, "What is paid back; what it was sold for if not given."),)


@_step("returnRefund", _refund)
async def refund(unit: Unit, values: dict[str, Any]) -> UUID:
    """Pays back what was returned."""
    return await returns.refund(unit, values["id"], values.get("amount"), values.get("expected_version"))
