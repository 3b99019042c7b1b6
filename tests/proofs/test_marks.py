"""The search for marks finds every part of a mark, and nothing else."""

from __future__ import annotations

import base64

import orjson
import pytest

from core.ids import new_id
from tests.proofs.marks import GRAM, Marks, grams, leaked

MARKS = Marks()
WORD, PHONE = MARKS.letters(), f"+49 30 {MARKS.digits()}"
HIDDEN = {*grams(WORD), *grams(PHONE), *grams("1901-02-03")}


@pytest.mark.parametrize(
    "text",
    [
        f'{{"name":"{WORD}"}}',
        f'{{"name":"x {WORD[2 : 2 + GRAM]} y"}}',
        f'{{"name":"{WORD[:GRAM]}***"}}',
        f'{{"name":"***{WORD[-GRAM:]}"}}',
        f'{{"phone":"{PHONE}"}}',
        f'{{"phone":"***{PHONE[-GRAM:]}"}}',
        '{"birthDate":"1901-02-03"}',
        base64.urlsafe_b64encode(orjson.dumps(["0a1b2c3d4e5f", f"of {WORD}"])).decode(),
    ],
)
def test_every_part_of_five_characters_is_found(text: str) -> None:
    assert leaked(text, HIDDEN, set(), ())


@pytest.mark.parametrize(
    "text",
    [
        f'{{"name":"{WORD[:4]}***{WORD[-4:]}"}}',
        f'{{"phone":"{PHONE[:3]}****{PHONE[-4:]}"}}',
        f'{{"name":"{MARKS.letters()}","phone":"+49 30 {MARKS.digits()}"}}',
        '{"birthDate":"1901-02-04","website":"https://example.org"}',
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert leaked(text, HIDDEN, set(), ()) == set()


def test_ids_numbers_and_cursors_are_not() -> None:
    for n in range(50):
        id = new_id()
        row = f'{{"id":"{id}","at":"2026-01-02T03:04:05.{PHONE[-6:]}Z","count":{PHONE[-6:]}}}'
        cursor = base64.urlsafe_b64encode(orjson.dumps([f"{n:06d}{PHONE[-6:]}", str(id)])).decode()
        assert leaked(row, HIDDEN, set(), ()) == set()
        assert leaked(cursor, HIDDEN, set(), ()) == set()


def test_what_was_sent_may_come_back() -> None:
    assert leaked(f'{{"name":"{WORD}"}}', HIDDEN, set(), (f"where {WORD}",)) == set()


def test_no_two_marks_share_five_characters() -> None:
    made = [MARKS.letters() for _ in range(2_000)] + [MARKS.digits() for _ in range(500)]
    found = [gram for mark in made for gram in grams(mark)]
    assert len(found) == len(set(found))
