"""Mutations for signing in and out, refreshing tokens and changing passwords."""

from __future__ import annotations

from uuid import UUID

from strawberry.types.info import Info

import models
from core.choice import Choice
from models.description import describe
from models.dialect.statement_scope import StatementScope
from resolvers import registry
from resolvers.access import required
from resolvers.platform import sign_in as signing_in
from resolvers.platform.codes import LONGEST_CODE
from resolvers.platform.sign_in import Challenged, SignedIn
from schema.mapping.context import context_of, level
from schema.mapping.definitions import InputField, object_type, plain_field, text_of
from schema.mapping.scalars import DateTime
from schema.mapping.values import graph_enum
from schema.roots.mutation import Values, id_input, mutation
from schema.roots.payloads import Payload, PayloadField, Types, payload

LONGEST_EMAIL = describe(models.Employee).attributes["email"].max_length or 0
LONGEST_CHALLENGE = 300
_LONGEST_TOKEN = 1_000
NEW_PASSWORD = "The new password: 10 to 200 characters, not the e-mail address."  # noqa: S105 - a description


def tokens_payload(types: Types) -> Payload:
    """The payload with the tokens of a session."""
    return payload("TokensPayload", "The tokens of a session.", _fields(types, optional=False), errors=None)


def _fields(types: Types, *, optional: bool) -> list[PayloadField]:
    refresh = "For tokenRefresh, once: using it twice ends the session."
    text, moment = (str | None, DateTime | None) if optional else (str, DateTime)
    return [
        PayloadField("access_token", text, "Send it as Authorization: Bearer TOKEN."),
        PayloadField("access_token_expires_at", moment, "When the access token expires."),
        PayloadField("refresh_token", text, refresh),
        PayloadField("device_token", str | None, "After signIn: for the next signIn from this device, within 30 days."),
        PayloadField("employee", types["Employee"] | None, "The signed-in employee."),
    ]


class SecondFactorMethod(Choice):
    """A kind of second factor."""

    TOTP = "TOTP", "A code of six digits, which an authenticator makes every 30 seconds."
    RECOVERY_CODE = "RECOVERY_CODE", "A recovery code, which is used up."


SecondFactor = object_type("SecondFactorChallenge", "Asks for a second factor, after the right password.")
plain_field(SecondFactor, "challenge", str, "For signInVerify, or for totpEnrol and totpConfirm if `mustEnrol`.")
plain_field(SecondFactor, "expires_at", DateTime, "When the challenge expires.")
plain_field(
    SecondFactor,
    "methods",
    list[graph_enum(SecondFactorMethod)],  # type: ignore[misc]
    "The codes that signInVerify takes.",
)
plain_field(SecondFactor, "must_enrol", bool, "Whether a second factor must be set up before anything else.")


def sign_in_payload(types: Types) -> Payload:
    """The payload with the tokens of a session, or a question for a second factor."""
    return payload(
        "SignInPayload",
        "The tokens of a session, or a question for a second factor: then all other fields are null.",
        [
            *_fields(types, optional=True),
            PayloadField("second_factor", SecondFactor | None, "What is asked for besides the password."),
            PayloadField(
                "recovery_codes_left", int | None, "After a sign-in by a recovery code: how many of them are left."
            ),
        ],
        errors=None,
    )


def _signed_out(types: Types) -> Payload:
    return payload(
        "SignOutPayload",
        "The outcome of a sign-out.",
        [PayloadField("sessions_ended", int, "How many sessions ended.", refused=0)],
        errors="Always empty.",
    )


@mutation(
    payload=sign_in_payload,
    inputs=[
        InputField("email", str, "The employee's e-mail address; case is ignored.", text_of(LONGEST_EMAIL)),
        InputField("password", str, "The password."),
        InputField("device_token", str | None, "The device's token from an earlier signIn of this account, if any."),
    ],
    outside=True,
    public=True,
    once=True,
    refuses_key=True,
)
async def sign_in(info: Info, values: Values) -> Values:
    """Starts a session, or asks for a second factor. It needs no token. Every failure gives the same error."""
    context = context_of(info)
    email, password, device = values["email"], values["password"], values.get("device_token")
    with StatementScope(context.address, reserved=True):
        signed_in = await signing_in.sign_in(
            context.database, context.settings, email, password, context.address, device
        )
        return _asked(signed_in) if isinstance(signed_in, Challenged) else await shown(info, signed_in)


@mutation(
    payload=sign_in_payload,
    inputs=[
        InputField("challenge", str, "The challenge of signIn.", text_of(LONGEST_CHALLENGE)),
        InputField("code", str, "A code of the authenticator, or a recovery code.", text_of(LONGEST_CODE)),
    ],
    outside=True,
    public=True,
    once=True,
    refuses_key=True,
)
async def sign_in_verify(info: Info, values: Values) -> Values:
    """Starts a session by a second factor, after signIn. It needs no token. A code can be used once."""
    context = context_of(info)
    with StatementScope(context.address, reserved=True):
        signed_in = await signing_in.verify(context.database, context.settings, values["challenge"], values["code"])
        return await shown(info, signed_in)


@mutation(
    payload=tokens_payload,
    inputs=[InputField("refresh_token", str, "The session's newest refresh token.", text_of(_LONGEST_TOKEN))],
    outside=True,
    public=True,
    once=True,
    refuses_key=True,
)
async def token_refresh(info: Info, values: Values) -> Values:
    """Exchanges a refresh token for new tokens. It needs no access token. Reusing a refresh token ends the session."""
    context = context_of(info)
    token = values["refresh_token"]
    with StatementScope(context.address, reserved=True):
        return await shown(info, await signing_in.refresh(context.database, context.settings, token, context.address))


def _asked(challenged: Challenged) -> Values:
    methods = list(SecondFactorMethod) if challenged.enrolled else []
    asked = {"challenge": challenged.challenge, "expires_at": challenged.expires, "methods": methods}
    none = dict.fromkeys(
        ("access_token", "access_token_expires_at", "refresh_token", "device_token", "employee", "recovery_codes_left")
    )
    return {**none, "second_factor": {**asked, "must_enrol": not challenged.enrolled}}


async def shown(info: Info, done: SignedIn) -> Values:
    """Returns the values of the payload of a session."""
    # Read the payload as the employee who has just signed in; `signed_in` restores the caller for the next field.
    context = context_of(info)
    context.act_as(done.viewer)
    return {
        "access_token": done.tokens.access,
        "access_token_expires_at": done.tokens.access_expires,
        "refresh_token": done.tokens.refresh,
        "device_token": done.device,
        "second_factor": None,
        "recovery_codes_left": done.codes_left,
        "employee": await context.reader.one(registry.of(models.Employee), done.tokens.employee, level(info)),
    }


@mutation(
    payload=tokens_payload,
    inputs=[
        InputField("code", str, "The code that the application got at its address.", text_of(_LONGEST_TOKEN)),
        InputField("code_verifier", str, "The verifier of the code challenge (RFC 7636).", text_of(_LONGEST_TOKEN)),
        InputField("redirect_uri", str, "The application's address.", text_of(_LONGEST_TOKEN)),
    ],
    outside=True,
    public=True,
    once=True,
    refuses_key=True,
)
async def sign_in_by_code(info: Info, values: Values) -> Values:
    """Ends a sign-in with the identity provider: exchanges the code for tokens, once. It needs no token."""
    context = context_of(info)
    code, verifier, redirect_uri = values["code"], values["code_verifier"], values["redirect_uri"]
    with StatementScope(context.address, reserved=True):
        done = await signing_in.exchange(
            context.database, context.settings, code, verifier, redirect_uri, context.address
        )
        return await shown(info, done)


@mutation(
    payload=_signed_out,
    inputs=[
        InputField(
            "everywhere",
            bool,
            "True: end all sessions of the employee. False: only the token's.",
            default=False,
        )
    ],
    outside=True,
)
async def sign_out(info: Info, values: Values) -> Values:
    """Ends the token's session and its subscriptions at once. Tokens from the command line have no session."""
    context = context_of(info)
    viewer, everywhere = required(context.viewer), bool(values.get("everywhere"))
    return {"sessions_ended": await signing_in.sign_out(context.database, viewer, everywhere=everywhere)}


@mutation(
    models.Employee,
    inputs=[
        InputField("current_password", str, "The current password."),
        InputField("new_password", str, NEW_PASSWORD),
    ],
    outside=True,
    once=True,
    refuses_key=True,
)
async def password_change(info: Info, values: Values) -> UUID:
    """Changes your password and ends all your other sessions."""
    context = context_of(info)
    current, new = values["current_password"], values["new_password"]
    return await signing_in.change_password(context.changes, required(context.viewer), current, new)


@mutation(
    models.Employee,
    inputs=[id_input("id", models.Employee, "The employee."), InputField("password", str, NEW_PASSWORD)],
    outside=True,
    once=True,
    refuses_key=True,
)
async def employee_password_set(info: Info, values: Values) -> UUID:
    """Sets an employee's password and ends all their sessions. For administrators."""
    return await signing_in.set_password(context_of(info).changes, values["id"], values["password"])
