"""Returns and claims."""

from __future__ import annotations

from uuid import UUID

import models
from models.description import describe
from models.orders import ReturnKind
from resolvers.changes import Unit
from resolvers.orders import returns
from resolvers.state_machines import RETURN
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, mapped, to_one
from schema.mapping.scalars import Decimal
from schema.mapping.values import MoneyInput, graph_enum
from schema.roots.mutation import Values, id_input, mutation, transition


@mapped(models.ReturnRequest)
class ReturnRequest:
    """A request to return goods, or a claim that they are defective."""

    kind: auto
    quantity: auto
    reason: auto
    status: auto
    refund: auto
    refundable: auto
    deduction: auto
    received_at: auto
    refunded_at: auto
    order_line = to_one()


_attributes = describe(models.ReturnRequest).attributes


@mutation(
    models.ReturnRequest,
    inputs=[
        id_input("order_line_id", models.OrderLine, "The order line of the goods."),
        InputField("quantity", Decimal, _attributes["quantity"].description),
        InputField("kind", graph_enum(ReturnKind) | None, "A return or a claim; RETURN by default."),
        InputField("reason", str | None, _attributes["reason"].description),
    ],
)
async def return_request(unit: Unit, values: Values) -> UUID:
    """Requests the return of shipped goods."""
    given = {name: value for name, value in values.items() if value is not None}
    return await returns.request(unit, given.pop("order_line_id"), given)


transition(RETURN, "returnApprove", returns.approve)
transition(RETURN, "returnReject", returns.reject)
transition(RETURN, "returnWithdraw", returns.withdraw)
transition(RETURN, "returnReceive", returns.receive)


@mutation(
    machine=RETURN,
    inputs=[InputField("amount", MoneyInput | None, "The refund; what was invoiced for the goods by default.")],
)
async def return_refund(unit: Unit, values: Values) -> UUID:
    return await returns.refund(unit, values["id"], values.get("amount"), values.get("expected_version"))
