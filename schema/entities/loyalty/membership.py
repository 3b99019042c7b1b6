"""Memberships of customers, and the mutations of their points."""

from __future__ import annotations

from uuid import UUID

import models
from models.description import describe
from resolvers.changes import Unit
from resolvers.loyalty import points
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.roots.mutation import Values, id_input, mutation, version_input


@mapped(models.Membership)
class Membership:
    """The membership of a customer in a programme."""

    number: auto
    joined_on: auto
    points_balance: auto
    status_points: auto
    spend: auto
    customer = to_one()
    program = to_one()
    tier = to_one()
    entries = to_many()


@changes(models.Membership, created_only=("customer", "program"))
class MembershipInput:
    """The input fields of a membership. The customer and the programme cannot change."""

    customer: auto
    program: auto
    joined_on: auto


_ID = id_input("id", models.Membership, "The membership.")
_REASON = InputField("reason", str | None, describe(models.PointsEntry).attributes["reason"].description)


@mutation(
    models.Membership,
    inputs=[
        _ID,
        id_input(
            "order_line_id",
            models.OrderLine,
            "The shipped order line for which the points are earned, once; a refund takes them back in proportion.",
            optional=True,
        ),
        InputField("points", int | None, "The points; by default those that the programme gives for the order line."),
        _REASON,
        version_input(),
    ],
)
async def points_earn(unit: Unit, values: Values) -> UUID:
    """Adds points to a membership: those of an order line, or a given number."""
    return await points.earn(unit, values["id"], values)


@mutation(
    models.Membership,
    inputs=[_ID, InputField("points", int, "The points; at most the balance."), _REASON, version_input()],
)
async def points_redeem(unit: Unit, values: Values) -> UUID:
    """Takes points that the customer uses, from those that expire first."""
    return await points.redeem(unit, values["id"], values)


@mutation(models.Membership, inputs=[_ID, version_input()])
async def points_expire(unit: Unit, values: Values) -> UUID:
    """Takes the points that have expired by today. A worker does this for all memberships."""
    return await points.expire(unit, values["id"], values)
