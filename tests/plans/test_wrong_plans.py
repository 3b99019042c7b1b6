"""Tests that comparing planned reads with dataloaders detects wrong planned reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from resolvers import access
from resolvers.plan import row_columns, select_sql
from resolvers.plan.query_tree import Form
from resolvers.plan.select_sql import Writer
from resolvers.search.expressions import EVERY_ROW, LIVING, every
from tests.plans.roads import SEED, SOME, UNAWAITED, Differs, run
from tests.plans.world import World

pytestmark = UNAWAITED


def sees_every_row(patch: pytest.MonkeyPatch) -> None:
    """Removes the condition for visible rows from lists."""
    patch.setattr(Writer, "_unimplied", lambda *_: EVERY_ROW)


def sees_every_row_below(patch: pytest.MonkeyPatch) -> None:
    """Removes the condition for visible rows from nested lists only."""
    kept = Writer._unimplied
    patch.setattr(Writer, "_unimplied", lambda self, one, seen: kept(self, one, seen) if not one.above else EVERY_ROW)


def sees_every_joined_row(patch: pytest.MonkeyPatch) -> None:
    """Removes the condition for visible rows from to-one relations."""
    _see_every_row_in(patch, "_joins")


def walks_past_nobodys_rows(patch: pytest.MonkeyPatch) -> None:
    """Removes the condition for visible rows from the lists of viewers who see many rows."""
    _see_every_row_in(patch, "_walk")


def reads_the_deleted(patch: pytest.MonkeyPatch) -> None:
    """Includes deleted rows in lists."""
    patch.setattr(select_sql, "every", lambda *parts: every(*(part for part in parts if part != LIVING)))


def drops_filters(patch: pytest.MonkeyPatch) -> None:
    """Ignores the filters of the client."""
    _change_forms(patch, lambda form: replace(form, where=EVERY_ROW))


def drops_cursors(patch: pytest.MonkeyPatch) -> None:
    """Ignores cursors, so that every page is the first."""
    _change_forms(patch, lambda form: replace(form, between=()))


def reads_from_the_other_end(patch: pytest.MonkeyPatch) -> None:
    """Reverses the order of lists."""
    _change_forms(patch, lambda form: replace(form, backward=not form.backward))


def shows_what_is_masked(patch: pytest.MonkeyPatch) -> None:
    """Shows all values unmasked."""
    patch.setattr(row_columns, "access", SimpleNamespace(masked=lambda *_: frozenset[str](), mask=access.mask))


def _see_every_row_in(patch: pytest.MonkeyPatch, name: str) -> None:
    kept = getattr(Writer, name)

    def written(writer: Writer, *rest: Any) -> str:
        with pytest.MonkeyPatch.context() as within:
            within.setattr(access, "rows", lambda *_: EVERY_ROW)
            text: str = kept(writer, *rest)
            return text

    patch.setattr(Writer, name, written)


def _change_forms(patch: pytest.MonkeyPatch, change: Callable[[Form], Form]) -> None:
    kept = Writer.page

    def page(writer: Writer, *rest: Any) -> str:
        forms, writer._forms = writer._forms, [change(form) for form in writer._forms]
        try:
            return kept(writer, *rest)
        finally:
            writer._forms = forms

    patch.setattr(Writer, "page", page)


@pytest.mark.parametrize(
    ("mutant", "seed"),
    [
        (sees_every_row, SEED),
        (sees_every_row_below, SEED),
        (sees_every_joined_row, 9),  # its operations reach such a row early
        (walks_past_nobodys_rows, SEED),
        (reads_the_deleted, SEED),
        (drops_filters, SEED),
        (drops_cursors, SEED),
        (reads_from_the_other_end, SEED),
        (shows_what_is_masked, SEED),
    ],
)
async def test_a_wrong_plan_is_noticed(
    world: World, mutant: Callable[[pytest.MonkeyPatch], None], seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant(monkeypatch)
    with pytest.raises(Differs):
        await run(world, seed, 4 * SOME)  # it ends with the first difference
