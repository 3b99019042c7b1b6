"""Repairs."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers.changes import Unit
from resolvers.service import repairs
from resolvers.state_machines import REPAIR
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.mapping.scalars import Decimal
from schema.mapping.values import MoneyInput
from schema.roots.mutation import Values, id_input, mutation, transition


@mapped(models.Repair)
class Repair:
    """A repair of a customer's asset."""

    status: auto
    in_warranty: auto
    process_notes: auto
    labour_fee: auto
    started_at: auto
    completed_at: auto
    cancelled_at: auto
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
    """The input fields of a repair. The support case and the asset cannot change."""

    support_case: auto
    asset: auto
    process_notes: auto
    labour_fee: auto


transition(REPAIR, "repairStart", repairs.start)
transition(REPAIR, "repairComplete", repairs.complete)
transition(REPAIR, "repairCancel", repairs.cancel)


@mutation(
    machine=REPAIR,
    inputs=[
        id_input("product_id", models.Product, "The part."),
        InputField("quantity", Decimal, "The quantity."),
        InputField("price", MoneyInput | None, "The unit price; the list price by default."),
    ],
)
async def repair_use_part(unit: Unit, values: Values) -> UUID:
    part = (values["product_id"], values["quantity"], values.get("price"))
    return await repairs.use_part(unit, values["id"], *part, values.get("expected_version"))
