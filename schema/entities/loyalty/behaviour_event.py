"""What customers and leads did."""

from __future__ import annotations

import models
from models.behaviour import BehaviourKind, BehaviourSource
from models.description import describe
from resolvers.changes import Unit
from resolvers.loyalty import behaviour
from resolvers.loyalty.behaviour import MOST_EVENTS
from schema.mapping.definitions import InputField, input_field, input_type
from schema.mapping.entity import auto, mapped, to_one
from schema.mapping.scalars import DateTime
from schema.mapping.values import graph_enum
from schema.roots.mutation import Values, id_input, mutation
from schema.roots.payloads import Payload, PayloadField, Types, payload


@mapped(models.BehaviourEvent)
class BehaviourEvent:
    """What a customer or a lead did, for example on a web site or with a mailing."""

    kind: auto
    source: auto
    subject: auto
    at: auto
    customer = to_one()
    lead = to_one()
    product = to_one()


_attributes = describe(models.BehaviourEvent).attributes

BehaviourInput = input_type("BehaviourEventInput", "What a customer or a lead did. Give either of them.")
for _field in (
    id_input("customer_id", models.Customer, "The customer.", optional=True),
    id_input("lead_id", models.Lead, "The lead.", optional=True),
    InputField("kind", graph_enum(BehaviourKind), _attributes["kind"].description),
    InputField("source", graph_enum(BehaviourSource) | None, "Where; WEB by default."),
    InputField("subject", str | None, _attributes["subject"].description),
    id_input("product_id", models.Product, "The product it was about.", optional=True),
    InputField("at", DateTime | None, "When they did it; now by default."),
):
    input_field(BehaviourInput, _field)


def _payload(types: Types) -> Payload:
    return payload(
        "BehaviourRecordPayload",
        "What was recorded.",
        [PayloadField("recorded", int | None, "How many events were recorded; null if the input was refused.")],
    )


@mutation(
    payload=_payload,
    inputs=[
        InputField("events", list[BehaviourInput], f"What they did; 1 to {MOST_EVENTS} events.")  # type: ignore[valid-type]
    ],
    charge=10,
)
async def behaviour_record(unit: Unit, values: Values) -> Values:
    """Records what customers and leads did. It raises the interest in products, and the score of leads."""
    return {"recorded": await behaviour.record(unit, [dict(one) for one in values["events"]])}
