"""Tests of the schema policy: nothing is removed or changes its type without notice.

From release 0.1.0 on, `schema/released.graphql` is the SDL of the last release. A member that is removed must be marked
with `@deprecated` there. Before that release, and for members that no release contains yet, a breaking change needs a
line in `BREAKING` and a line in CHANGELOG.md.
"""

from __future__ import annotations

import re
import subprocess
import warnings
from pathlib import Path

import pytest

from schema.graph import sdl
from tests.house.checks import ROOT
from tests.house.schema_changes import RELEASED, SDL, Baseline, breaking_changes, coordinate, last_commit, released

BREAKING: frozenset[str] = frozenset(
    {
        "DateEqualityFilter was removed.",
        "Field Contact.birthDate changed type from Date to BirthDate.",
        "Field ContactCreateInput.birthDate changed type from Date to BirthDate.",
        "Field ContactUpdateInput.birthDate changed type from Date to BirthDate.",
        "Field ContactUpsertInput.birthDate changed type from Date to BirthDate.",
        "Field ContactWhere.birthDate changed type from DateEqualityFilter to BirthDateFilter.",
        "Field Customer.birthDate changed type from Date to BirthDate.",
        "Field CustomerCreateInput.birthDate changed type from Date to BirthDate.",
        "Field CustomerUpdateInput.birthDate changed type from Date to BirthDate.",
        "Field CustomerUpsertInput.birthDate changed type from Date to BirthDate.",
        "Field CustomerWhere.birthDate changed type from DateEqualityFilter to BirthDateFilter.",
        "Field Mutation.signIn changed type from TokensPayload! to SignInPayload!.",
        "Field Stage.defaultProbability changed type from Int! to Int.",
    }
)
"""The breaking changes since the last release, each as the sentence with which this test reports it.

CHANGELOG.md must contain a line under Unreleased with the same coordinate, such as `Order.total`. A release empties
this set.
"""


@pytest.mark.filterwarnings("default:the schema is compared:UserWarning")
def test_nothing_breaks_since_the_last_commit() -> None:
    baseline = last_commit(ROOT, sdl())
    if baseline is None:
        warnings.warn(f"the schema is compared with {SDL} of this tree: there is no git checkout", stacklevel=1)
        baseline = Baseline(SDL, (ROOT / SDL).read_text(encoding="utf-8"))
    found = breaking_changes(baseline.sdl, sdl(), listed=BREAKING)
    assert found == [], (
        f"This breaks clients of {baseline.source}. Deprecate it, or see CONTRIBUTING.md, Schema policy."
    )


def test_nothing_breaks_since_the_last_release() -> None:
    baseline = released(ROOT)
    if baseline is None:
        pytest.skip(f"there is no {RELEASED}: nothing is released yet")
    found = breaking_changes(baseline.sdl, sdl())
    assert found == [], "This breaks clients of the last release. Deprecate it, and remove it after the next release."


def test_the_changelog_names_every_breaking_change() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    unreleased = text.partition("## [Unreleased]")[2].partition("\n## [")[0]
    named = set(re.findall(r"`([^`]+)`", unreleased))
    assert {coordinate(change) for change in BREAKING} <= named


OLD = """
type Query { order(id: ID!, at: Int @deprecated): Order, orders: [Order!]! }
type Mutation { quote(input: QuoteInput!): Quote @deprecated(reason: "Use Query.quote."), ship(id: ID!): Order }
type Quote { lines: [QuoteLine!]! }
type QuoteLine { amount: Int }
interface Node { id: ID! }
type Order implements Node { id: ID!, total: Int!, note: String @deprecated, kind: Kind }
type Tag implements Node { id: ID! }
input QuoteInput { id: ID!, exact: Boolean }
enum Kind { SALE LOAN @deprecated }
type Unused { a: Int }
"""


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("orders: [Order!]!", "", ["Field Query.orders was removed."]),
        ("total: Int!", "total: String!", ["Field Order.total changed type from Int! to String!."]),
        ("total: Int!", "total: Int", ["Field Order.total changed type from Int! to Int."]),
        ("ship(id: ID!)", "ship(id: ID!, by: ID!)", ["A required argument Mutation.ship(by:) was added."]),
        ("exact: Boolean }", "exact: Boolean, day: String! }", ["A required field QuoteInput.day was added."]),
        ("SALE", "SELL", ["Enum value Kind.SALE was removed."]),
        ("type Tag implements Node { id: ID! }", "", ["Tag was removed."]),
    ],
)
def test_a_breaking_change_is_found(before: str, after: str, found: list[str]) -> None:
    living = OLD.replace(' @deprecated(reason: "Use Query.quote.")', "")  # so that its input counts
    assert before in living
    changed = living.replace(before, after)
    assert breaking_changes(living, changed) == found
    assert breaking_changes(living, changed, listed=frozenset(found)) == []
    assert breaking_changes(living, changed, listed=frozenset({"Field Order.id was removed."})) == found


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ship(id: ID!)", "ship(id: ID!, by: ID)"),  # optional
        ("total: Int!", 'total: Int! @deprecated(reason: "Use totals.")'),  # the notice itself
        (", at: Int @deprecated", ""),
        (", note: String @deprecated", ""),
        ("note: String @deprecated", "note: Int"),
        (" LOAN @deprecated", ""),
        ("type Unused { a: Int }", ""),  # no client can have met it
    ],
)
def test_a_change_with_notice_is_none(before: str, after: str) -> None:
    assert before in OLD
    assert breaking_changes(OLD, OLD.replace(before, after)) == []


def test_a_deprecated_mutation_goes_with_the_types_that_only_it_led_to() -> None:
    without = re.sub(r"quote\(.*?\.\"\), ", "", OLD)
    without = re.sub(r"(type Quote |type QuoteLine|input QuoteInput).*\n", "", without)
    assert "uote" not in without
    assert breaking_changes(OLD, without) == []


def test_what_is_really_there_can_break() -> None:
    removed = re.sub(r"(type Query \{(?:.|\n)*?\n  )customers\(", r"\1clients(", sdl())
    changed = re.sub(r"(type Customer implements Node \{(?:.|\n)*?\n  name: )String!", r"\1Int!", removed)
    required = re.sub(r"(input CustomerCreateInput \{)", r"\1\n  planted: Int!", changed)
    assert breaking_changes(sdl(), required) == [
        "A required field CustomerCreateInput.planted was added.",
        "Field Customer.name changed type from String! to Int!.",
        "Field Query.customers was removed.",
    ]


@pytest.mark.parametrize(
    ("sentence", "of"),
    [
        ("Field Order.total changed type from Int! to String!.", "Order.total"),
        ("A required argument Mutation.ship(by:) was added.", "Mutation.ship(by:)"),
        ("Enum value Kind.SALE was removed.", "Kind.SALE"),
        ("Tag was removed.", "Tag"),
    ],
)
def test_a_sentence_names_its_coordinate(sentence: str, of: str) -> None:
    assert coordinate(sentence) == of


def commit(root: Path, text: str) -> None:
    """Commits a tree whose SDL is this text."""
    (root / "schema").mkdir(exist_ok=True)
    (root / SDL).write_text(text)
    named = ("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false")
    for arguments in (("init", "--quiet"), ("add", "."), (*named, "commit", "--quiet", "--message", "A tree")):
        subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True)


def test_the_baseline_is_what_the_last_commit_has(tmp_path: Path) -> None:
    first, second, third = (f"type Query {{ {name}: Int }}" for name in "abc")
    commit(tmp_path, first)
    assert last_commit(tmp_path, second) == Baseline(f"HEAD:{SDL}", first)
    commit(tmp_path, second)
    assert last_commit(tmp_path, third) == Baseline(f"HEAD:{SDL}", second)
    # As a CI job has it: the code is what was committed last, and the commit before says what that broke.
    assert last_commit(tmp_path, second) == Baseline(f"HEAD~1:{SDL}", first)


def test_a_tree_without_git_has_no_last_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert last_commit(tmp_path, "type Query { a: Int }") is None
    monkeypatch.setenv("PATH", "")
    assert last_commit(ROOT, "type Query { a: Int }") is None


def test_a_release_leaves_a_baseline(tmp_path: Path) -> None:
    (tmp_path / "schema").mkdir()
    assert released(tmp_path) is None
    (tmp_path / RELEASED).write_text(OLD)
    assert released(tmp_path) == Baseline(RELEASED, OLD)
