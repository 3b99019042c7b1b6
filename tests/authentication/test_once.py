"""An operation has each mutation that takes a secret at most once, so that a request makes one guess."""

from __future__ import annotations

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from schema.execution.limits import Limits
from schema.execution.validation import Document, Rejection, check
from schema.graph import build
from schema.roots.mutation import refusing_keys

SECRETS = {"password", "currentPassword", "newPassword", "code", "token", "refreshToken", "challenge", "email"}
SCHEMA = build()._schema
LIMITS = Limits(aliases=1_000, root_fields=1_000)


def secret_mutations() -> dict[str, str]:
    """Returns the mutations whose input has a secret, or the account of one. Each has the text of a call.

    Those that make rows, such as apiKeyCreate, show a new secret and take none.
    """
    found = {}
    assert SCHEMA.mutation_type is not None
    for name in sorted(refusing_keys()):
        field = SCHEMA.mutation_type.fields[name]
        given = get_named_type(field.args["input"].type)
        assert isinstance(given, GraphQLInputObjectType)
        if SECRETS & set(given.fields):
            needed = {key: str(one.type) for key, one in given.fields.items() if str(one.type).endswith("!")}
            values = ", ".join(f"{key}: []" if "[" in type_ else f'{key}: "x"' for key, type_ in needed.items())
            found[name] = f"{name}(input: {{{values}}}) {{ __typename }}"
    return found


CALLS = secret_mutations()


def test_these_are_the_mutations_with_a_secret() -> None:
    assert set(CALLS) == {
        "signIn",
        "signInVerify",
        "signInByCode",
        "tokenRefresh",
        "passwordChange",
        "passwordReset",
        "passwordResetRequest",
        "employeePasswordSet",
        "totpEnrol",
        "totpConfirm",
        "totpDisable",
        "recoveryCodesRenew",
        "surveyAnswer",
    }


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    "written",
    [
        "mutation {{ a: {call} b: {call} }}",
        "mutation {{ __typename a: {call} ... {{ b: {call} }} }}",
        "mutation {{ ...A ...B }} fragment A on Mutation {{ a: {call} }} fragment B on Mutation {{ b: {call} }}",
        "mutation One {{ {call} }} mutation Two {{ a: {call} b: {call} }}",
    ],
)
def test_a_second_one_is_refused(name: str, written: str) -> None:
    rejected = check(SCHEMA, LIMITS, written.format(call=CALLS[name]))
    assert isinstance(rejected, Rejection)
    (error,) = rejected.errors
    limit = {"code": "LIMIT_EXCEEDED", "limit": f"{name} fields", "value": 2, "maximum": 1}
    assert error["extensions"] == limit


def test_different_ones_and_other_mutations_are_accepted() -> None:
    together = f"mutation {{ {CALLS['employeePasswordSet']} {CALLS['signIn']} }}"
    sign_outs = "mutation { a: signOut(input: {}) { __typename } b: signOut(input: {}) { __typename } }"
    for text in (together, sign_outs):
        assert isinstance(check(SCHEMA, LIMITS, text), Document), text
