"""Mutations that replace a forgotten password."""

from __future__ import annotations

from strawberry.types.info import Info

from models.dialect.statement_scope import StatementScope
from resolvers.authentication.password_reset_tokens import LONGEST_TOKEN
from resolvers.platform import forgotten_passwords
from schema.mapping.context import context_of
from schema.mapping.definitions import InputField, text_of
from schema.roots.mutation import Values, mutation
from schema.roots.payloads import Payload, PayloadField, Types, payload
from schema.roots.sign_in import LONGEST_EMAIL, NEW_PASSWORD


def _requested(types: Types) -> Payload:
    return payload(
        "PasswordResetRequestPayload",
        "The outcome of asking for a new password. It is the same whether there is an account or not.",
        [PayloadField("accepted", bool, "Always true.", refused=False)],
        errors="Always empty.",
    )


def _reset(types: Types) -> Payload:
    return payload(
        "PasswordResetPayload",
        "The outcome of setting a new password.",
        [PayloadField("done", bool, "Whether the password was set.", refused=False)],
    )


@mutation(
    payload=_requested,
    inputs=[
        InputField("email", str, "The employee's e-mail address; case is ignored.", text_of(LONGEST_EMAIL)),
        InputField(
            "device_token",
            str | None,
            "The device's token from an earlier signIn of this account, if any.",
            text_of(LONGEST_TOKEN),
        ),
    ],
    outside=True,
    public=True,
    once=True,
    refuses_key=True,
)
async def password_reset_request(info: Info, values: Values) -> Values:
    """Sends a token for a new password by mail, if an active employee with a password has this address."""
    context = context_of(info)
    email, device = values["email"], values.get("device_token")
    with StatementScope(context.address, reserved=True):
        await forgotten_passwords.request(context.database, context.settings, email, context.address, device)
    return {"accepted": True}


@mutation(
    payload=_reset,
    inputs=[
        InputField("token", str, "The token of the mail.", text_of(LONGEST_TOKEN)),
        InputField("password", str, NEW_PASSWORD),
    ],
    outside=True,
    public=True,
    once=True,
    refuses_key=True,
)
async def password_reset(info: Info, values: Values) -> Values:
    """Sets a new password by a token, which can be used once, and ends all sessions. It needs no other token."""
    context = context_of(info)
    token, password = values["token"], values["password"]
    with StatementScope(context.address, reserved=True):
        _ = await forgotten_passwords.reset(context.database, context.settings, token, password, context.address)
    return {"done": True}
