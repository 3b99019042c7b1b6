from __future__ import annotations

import gc

import pytest
import strawberry
from graphql import get_introspection_query

from core.errors import BadRequest
from schema.execution import documents
from schema.execution.documents import Documents, weight_of
from schema.execution.limits import Limits
from schema.execution.validation import Document, Rejection


@strawberry.input(one_of=True)
class By:
    name: strawberry.Maybe[str]
    number: strawberry.Maybe[int]


@strawberry.type
class Query:
    @strawberry.field
    def hello(self, by: By | None = None) -> str:
        return "hello"

    @strawberry.field
    def me(self) -> Query:
        return Query()


def made(limits: Limits | None = None) -> Documents:
    return Documents(strawberry.Schema(Query)._schema, limits or Limits())


def valid(text: str, limits: Limits | None = None) -> Document:
    outcome = made(limits).get(text)
    assert isinstance(outcome, Document), outcome
    return outcome


def rejected(text: str, limits: Limits | None = None) -> Rejection:
    outcome = made(limits).get(text)
    assert isinstance(outcome, Rejection)
    return outcome


def test_a_syntax_error_has_its_code_and_place() -> None:
    assert rejected("{ hello").errors == (
        {
            "message": "Syntax Error: Expected Name, found <EOF>.",
            "locations": [{"line": 1, "column": 8}],
            "extensions": {"code": "GRAPHQL_PARSE_FAILED"},
        },
    )


def test_a_validation_error_has_its_code_and_place() -> None:
    assert rejected("{ helo }").errors == (
        {
            "message": "Cannot query field 'helo' on type 'Query'. Did you mean 'hello'?",
            "locations": [{"line": 1, "column": 3}],
            "extensions": {"code": "GRAPHQL_VALIDATION_FAILED"},
        },
    )


def test_five_validation_errors_are_echoed() -> None:
    errors = rejected("{ x1 x2 x3 x4 x5 x6 x7 }").errors
    assert [error["message"] for error in errors] == [
        f"Cannot query field 'x{n}' on type 'Query'." for n in range(1, 6)
    ]


def test_tokens_are_limited() -> None:
    valid("{ me { hello } }", Limits(tokens=6))
    assert rejected("{ me { hello } }", Limits(tokens=5)).errors[0]["extensions"]["maximum"] == 5
    valid("#\n" * 2_000 + "{ hello }")
    for text in ("{ " + "hello " * 1_999 + "}", "#\n" * 2_001 + "{ hello }"):
        assert rejected(text).errors == (
            {
                "message": "The operation exceeds the limit of tokens: 2000 are allowed.",
                "extensions": {"code": "LIMIT_EXCEEDED", "limit": "tokens", "maximum": 2000},
            },
        )


def test_the_shape_is_checked_before_validation() -> None:
    (error,) = rejected("{" + " ghost" * 21 + " }").errors
    assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": "root fields", "value": 21, "maximum": 20}


@pytest.mark.parametrize("text", ["{" * 20_000, "{hello(a:" + "[" * 20_000, "{" + "me{" * 1_900, "{" + "...{" * 900])
def test_brackets_without_end_are_an_error_like_any_other(text: str) -> None:
    (error,) = rejected(text).errors
    assert error["extensions"]["code"] == "GRAPHQL_PARSE_FAILED"


def test_the_standard_introspection_query_passes() -> None:
    valid(get_introspection_query(specified_by_url=True, schema_description=True, input_value_deprecation=True))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{ hello(by: {}) }", "OneOf Input Object 'By' must specify exactly one key."),
        ('{ hello(by: {name: "a", number: 1}) }', "OneOf Input Object 'By' must specify exactly one key."),
        ("{ hello(by: {name: $ghost}) }", "Variable '$ghost' is not defined."),
        ("{ ...A } fragment A on Query { hello(by: {name: $ghost}) }", "Variable '$ghost' is not defined."),
    ],
)
def test_one_of_is_validated_and_survives_unknown_variables(text: str, message: str) -> None:
    assert [error["message"] for error in rejected(text).errors] == [message]


def test_an_outcome_is_remembered_by_its_text() -> None:
    known = made()
    assert known.get("{ hello }") is known.get("{ hello }")
    assert known.get("{ ghost }") is known.get("{ ghost }")
    assert known.get("{ hello }") is not known.get("{ hello  }")


def test_the_least_recently_used_text_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "MAX_DOCUMENTS", 2)
    known = made()
    first, second = known.get("{ hello }"), known.get("{ a: hello }")
    known.get("{ hello }")
    known.get("{ b: hello }")
    assert known.get("{ hello }") is first
    assert known.get("{ a: hello }") is not second
    assert len(known._known) == 2


def test_the_cache_is_bounded_in_bytes() -> None:
    texts = [f"{{ {name}: hello }}" for name in "abc"]
    weight = weight_of(texts[0], valid(texts[0]))
    known = made(Limits(document_bytes=2 * weight + 10))
    for text in (*texts[:2], "{ hello }" + " # or not" * 2_000, texts[2]):
        known.get(text)
    assert list(known._known._entries) == texts[1:]
    assert known._known.weight == 2 * weight


def test_an_operation_is_chosen_by_its_name_or_for_being_alone() -> None:
    one, two = valid("query A { hello }"), valid("query A { hello } query B { hello }")
    assert one.choose(None) is one.operations["A"]
    assert two.choose("B") is two.operations["B"]
    with pytest.raises(BadRequest, match="several operations"):
        two.choose(None)
    with pytest.raises(BadRequest, match='Unknown operation named "C"'):
        two.choose("C")
    with pytest.raises(BadRequest, match='Unknown operation named ""'):
        one.choose("")


def test_fields_that_may_overlap_are_compared_within_a_budget() -> None:
    text = "{ me { " + "me { hello } " * 390 + "} }"
    assert [error["message"] for error in rejected(text).errors] == ["Validation aborted."]


def test_what_a_validation_leaves_is_freed_at_once() -> None:
    text = "{ me { " + "me { hello } " * 390 + "} }"
    gc.collect()
    gc.disable()
    try:
        rejected(text)
        assert not [one for one in gc.get_objects() if type(one).__name__ == "FieldComparison"]
    finally:
        gc.enable()
