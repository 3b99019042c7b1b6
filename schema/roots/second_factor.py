"""Mutations for second factors."""

from __future__ import annotations

from uuid import UUID

from strawberry.types.info import Info

import models
from models.dialect.statement_scope import StatementScope
from resolvers.access import required
from resolvers.platform import enrolment, second_factors
from resolvers.platform.codes import LONGEST_CODE
from schema.mapping.context import context_of
from schema.mapping.definitions import InputField, text_of
from schema.roots.mutation import Values, id_input, mutation
from schema.roots.payloads import Payload, PayloadField, Types, made_by, payload
from schema.roots.sign_in import LONGEST_CHALLENGE, shown, tokens_payload

_CHALLENGE = InputField(
    "challenge",
    str | None,
    "The challenge of signIn, if a second factor must be set up. Then no token is needed.",
    text_of(LONGEST_CHALLENGE),
)
_CODES = "The recovery codes, each for one sign-in without the authenticator. They are shown once."


def _proposed(types: Types) -> Payload:
    return payload(
        "TotpEnrolPayload",
        "A secret for an authenticator.",
        [
            PayloadField("secret", str | None, "The secret in base32, to type it into an authenticator."),
            PayloadField("uri", str | None, "The otpauth:// URI, to show it as a QR code."),
        ],
    )


def _confirmed(types: Types) -> Payload:
    return payload(
        "TotpConfirmPayload",
        "The outcome of setting up a second factor.",
        [
            PayloadField("recovery_codes", list[str] | None, _CODES),
            PayloadField(
                "tokens",
                made_by(tokens_payload, types).type_ | None,
                "The session that began, if a challenge was given.",
            ),
        ],
    )


def _renewed(types: Types) -> Payload:
    return payload(
        "RecoveryCodesPayload", "New recovery codes.", [PayloadField("recovery_codes", list[str] | None, _CODES)]
    )


@mutation(
    payload=_proposed,
    inputs=[InputField("password", str | None, "Your password, unless you give a challenge."), _CHALLENGE],
    outside=True,
    public=True,
    once=True,
    refuses_key=True,
)
async def totp_enrol(info: Info, values: Values) -> Values:
    """Gives you a secret for an authenticator. Nothing changes until totpConfirm gets a code of it."""
    context = context_of(info)
    context.act_as(context.caller)
    with StatementScope(context.address, reserved=True):
        secret, uri = await enrolment.enrol(context.changes, values.get("password"), values.get("challenge"))
    return {"secret": secret, "uri": uri}


@mutation(
    payload=_confirmed,
    inputs=[
        InputField("code", str, "A code of the authenticator for the secret of totpEnrol.", text_of(LONGEST_CODE)),
        _CHALLENGE,
    ],
    outside=True,
    public=True,
    once=True,
    refuses_key=True,
)
async def totp_confirm(info: Info, values: Values) -> Values:
    """Sets up the second factor, replaces a former one and its recovery codes, and ends your other sessions."""
    context = context_of(info)
    context.act_as(context.caller)
    with StatementScope(context.address, reserved=True):
        done = await enrolment.confirm(context.changes, values["code"], values.get("challenge"))
        tokens = None if done.signed_in is None else await shown(info, done.signed_in)
    return {"recovery_codes": done.recovery_codes, "tokens": tokens}


@mutation(
    models.Employee,
    inputs=[
        InputField("code", str | None, "A code of the authenticator, or a recovery code.", text_of(LONGEST_CODE)),
        InputField("password", str | None, "Or your password."),
    ],
    outside=True,
    once=True,
    refuses_key=True,
)
async def totp_disable(info: Info, values: Values) -> UUID:
    """Removes your second factor and ends your other sessions. Refused if your role needs one."""
    context = context_of(info)
    viewer = required(context.viewer)
    return await enrolment.disable(context.changes, viewer, values.get("code"), values.get("password"))


@mutation(
    payload=_renewed,
    inputs=[InputField("code", str, "A code of the authenticator, or a recovery code.", text_of(LONGEST_CODE))],
    outside=True,
    once=True,
    refuses_key=True,
)
async def recovery_codes_renew(info: Info, values: Values) -> Values:
    """Replaces your recovery codes."""
    context = context_of(info)
    viewer = required(context.viewer)
    return {"recovery_codes": await enrolment.renew_codes(context.changes, viewer, values["code"])}


@mutation(
    models.Employee,
    inputs=[id_input("id", models.Employee, "The employee.")],
    outside=True,
    refuses_key=True,
)
async def employee_second_factor_remove(info: Info, values: Values) -> UUID:
    """Removes the second factor of an employee who has lost it, and ends all their sessions. For administrators."""
    return await second_factors.take_off(context_of(info).changes, values["id"])
