"""Channels, and the mutation that sets a channel's secret."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers.changes import Unit
from resolvers.marketing import channels
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, to_many
from schema.roots.mutation import Values, id_input, mutation, version_input
from schema.roots.payloads import Payload, PayloadField, Types, payload


@mapped(models.Channel)
class Channel:
    """A way by which mailings are sent. Its secret is never readable."""

    name: auto
    kind: auto
    address: auto
    url: auto
    username: auto
    sender: auto
    per_minute: auto
    active: auto
    mailings = to_many()


@changes(models.Channel, created_only=("kind",))
class ChannelInput:
    """The input fields of a channel. `channelSecretSet` sets the secret."""

    name: auto
    kind: auto
    address: auto
    url: auto
    username: auto
    sender: auto
    per_minute: auto
    active: auto


def _payload(types: Types) -> Payload:
    means = "The new key, in the form of Standard Webhooks, if one was made. It is shown only once: keep it safe."
    return payload(
        "ChannelSecretPayload",
        "The outcome of channelSecretSet.",
        [
            PayloadField("channel", types["Channel"] | None, "The channel after the change; null if refused."),
            PayloadField("secret", str | None, means),
        ],
    )


@mutation(
    models.Channel,
    payload=_payload,
    inputs=[
        id_input("id", models.Channel, "The channel."),
        InputField(
            "secret",
            str | None,
            "The password at the mail server, or the key that signs requests to the gateway: `whsec_` and 24 to 64 "
            "bytes in base64. Without one, a gateway gets a new key.",
        ),
        version_input(),
    ],
    refuses_key=True,
)
async def channel_secret_set(unit: Unit, values: Values) -> tuple[UUID, Values]:
    """Sets the secret of a channel, which nobody can read."""
    id: UUID = values["id"]
    secret = await channels.set_secret(unit, id, values.get("secret"), values.get("expected_version"))
    return id, {"secret": secret}
