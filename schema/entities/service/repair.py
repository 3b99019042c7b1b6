"""Repairs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import models
from resolvers import registry
from resolvers.changes import Unit
from resolvers.service import repairs
from resolvers.state_machines import REPAIR
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.mapping.scalars import Decimal
from schema.mapping.values import MoneyInput
from schema.roots.verbs import Steps, id_input


@mapped(models.Repair)
class Repair:
    """Work on what a customer owns."""

    status: auto
    in_warranty: auto
    process_notes: auto
    labour_fee: auto
    started_at: auto
    completed_at: auto
    support_case = to_one()
    asset = to_one()
    parts = to_many()
    invoices = to_many()


@changes(
    models.Repair,
    created_only=(
        "support_case",
        "asset",
    ),
)
class RepairInput:
    """What may be said of a repair. It stays its case's and its asset's."""

    support_case: auto
    asset: auto
    process_notes: auto
    labour_fee: auto


_step = Steps(REPAIR)
_step.plain("repairStart", repairs.start)
_step.plain("repairComplete", repairs.complete)


def _part() -> Sequence[InputField]:
    return (
        id_input("product_id", registry.of(models.Product), "The part."),
        InputField("quantity", Decimal, "How many, or how much."),
        InputField("price", MoneyInput | None, "The price of one; its list price if not given."),
    )


@_step("repairUsePart", _part)
async def use_part(unit: Unit, values: dict[str, Any]) -> UUID:
    """Takes a part out of the stock."""
    part = (values["product_id"], values["quantity"], values.get("price"))
    return await repairs.use_part(unit, values["id"], *part, values.get("expected_version"))
