"""Signing in, carrying on, signing out; passwords."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

from strawberry.types.info import Info

import models
from core.errors import Refused
from resolvers import registry
from resolvers.access import required
from resolvers.platform import sign_in
from resolvers.platform.sign_in import SignedIn
from schema.mapping.context import Context, context_of, level, signed_in
from schema.mapping.definitions import InputField, object_type, plain_field
from schema.mapping.scalars import DateTime
from schema.roots.crud import UserError, payload_of, user_errors
from schema.roots.standalone_mutations import Types, own_mutation
from schema.roots.verbs import id_input

_NEW = "The new password: 10 to 200 characters, and not the e-mail address."


@cache
def _tokens_type(employee: type) -> type:
    made = object_type("TokensPayload", "The tokens of a session.")
    plain_field(made, "access_token", str, "Send it as Authorization: Bearer TOKEN.")
    plain_field(made, "access_token_expires_at", DateTime, "When the access token ends. Refresh before.")
    plain_field(
        made, "refresh_token", str, "Exchange it by tokenRefresh, once: whoever uses one twice ends the session."
    )
    plain_field(made, "employee", employee | None, "Who signed in.")
    return made


def _tokens_payload(types: Types) -> type:
    return _tokens_type(types["Employee"])


@cache
def _signed_out_type() -> type:
    made = object_type("SignOutPayload", "What became of a sign-out.")
    plain_field(made, "sessions_ended", int, "How many sessions were ended.")
    plain_field(made, "user_errors", list[UserError], "Always empty: there is nothing to mend.")  # type: ignore[valid-type]
    return made


def _employee_payload(types: Types) -> type:
    return payload_of(registry.of(models.Employee), types["Employee"])


def _credentials() -> Sequence[InputField]:
    return (
        InputField("email", str, "The employee's e-mail address, in any case."),
        InputField("password", str, "The password."),
    )


@own_mutation(
    "sign_in",
    "Begins a session. It needs no token, and says the same whatever was wrong.",
    _credentials,
    _tokens_payload,
    refuses_key=True,
)
async def _sign_in(source: Any, info: Info, input: dict[str, Any]) -> dict[str, Any]:
    context = context_of(info)
    done = await sign_in.sign_in(context.database, context.settings, input["email"], input["password"], context.address)
    return await _tokens(context, done, info)


def _refresh_token() -> Sequence[InputField]:
    return (InputField("refresh_token", str, "The session's newest refresh token."),)


@own_mutation(
    "token_refresh",
    "Exchanges a refresh token for new tokens. It needs no other token. One that was used already ends the session.",
    _refresh_token,
    _tokens_payload,
    refuses_key=True,
)
async def _token_refresh(source: Any, info: Info, input: dict[str, Any]) -> dict[str, Any]:
    context = context_of(info)
    done = await sign_in.refresh(context.database, context.settings, input["refresh_token"], context.address)
    return await _tokens(context, done, info)


async def _tokens(context: Context, done: SignedIn, info: Info) -> dict[str, Any]:
    # What the payload shows is read by who has just signed in; the next field is its sender's again.
    context.act_as(done.viewer)
    return {
        "access_token": done.tokens.access,
        "access_token_expires_at": done.tokens.access_expires,
        "refresh_token": done.tokens.refresh,
        "employee": await context.reader.one(registry.of(models.Employee), done.tokens.employee, level(info)),
    }


def _everywhere() -> Sequence[InputField]:
    means = "True: ends all sessions of the employee. Else the one that the token belongs to."
    return (InputField("everywhere", bool, means, default=False),)


@own_mutation(
    "sign_out",
    "Ends the token's session at once, with its subscriptions. A token of the command line has no session.",
    _everywhere,
    lambda types: _signed_out_type(),
)
async def _sign_out(source: Any, info: Info, input: dict[str, Any]) -> dict[str, Any]:
    context = signed_in(info)
    ended = await sign_in.sign_out(context.database, required(context.viewer), everywhere=bool(input.get("everywhere")))
    return {"sessions_ended": ended, "user_errors": []}


def _passwords() -> Sequence[InputField]:
    return (
        InputField("current_password", str, "The present password."),
        InputField("new_password", str, _NEW),
    )


@own_mutation(
    "password_change",
    "Gives the caller another password, and ends all their other sessions.",
    _passwords,
    _employee_payload,
    refuses_key=True,
)
async def _password_change(source: Any, info: Info, input: dict[str, Any]) -> dict[str, Any]:
    context = signed_in(info)
    work = sign_in.change_password(
        context.changes, required(context.viewer), input["current_password"], input["new_password"]
    )
    return await _changed(context, work, info)


def _password() -> Sequence[InputField]:
    return (
        id_input("id", registry.of(models.Employee), "The employee."),
        InputField("password", str, _NEW),
    )


@own_mutation(
    "employee_password_set",
    "Gives an employee a password, and ends all their sessions. For administrators.",
    _password,
    _employee_payload,
    refuses_key=True,
)
async def _employee_password_set(source: Any, info: Info, input: dict[str, Any]) -> dict[str, Any]:
    context = signed_in(info)
    return await _changed(context, sign_in.set_password(context.changes, input["id"], input["password"]), info)


async def _changed(context: Context, work: Any, info: Info) -> dict[str, Any]:
    try:
        id: UUID = await work
    except Refused as refused:
        return {"employee": None, "user_errors": user_errors(refused.problems, "input")}
    finally:
        context.reader.forget()
    shown = await context.reader.changed(registry.of(models.Employee), id, level(info))
    return {"employee": shown, "user_errors": []}
