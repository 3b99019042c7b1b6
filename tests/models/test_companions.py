"""Tests of columns derived from texts: a text is case-folded once, and only if it has changed."""

from __future__ import annotations

from collections import Counter
from datetime import date
from random import Random

import pytest

from core.text import fold, grams
from models import Customer, Product
from models.description import describe
from models.values import companions

CUSTOMER = describe(Customer)
ROW = {
    "name": "Müller & Söhne",
    "city": "Tübingen",
    "region": None,
    "industry": "Größe",
    "website": "https://example.com/É",
    "external_id": "É-1",
    "birth_date": date(1990, 2, 3),
}


def test_the_columns_of_a_row() -> None:
    made = companions(CUSTOMER, ROW)
    assert (made["name_folded"], made["city_folded"], made["region_folded"]) == ("muller & sohne", "tubingen", None)
    assert made["search_text"] == "muller & sohne\ntubingen\ngrosse\nhttps://example.com/e\ne-1"
    assert made["search_grams"].split()[:3] == ["6dx75", "75x6c", "6cx6c"]
    assert (made["birth_year"], made["birth_month_day"]) == (1990, 203)


def test_a_text_is_folded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    folded: Counter[str] = Counter()

    def counted(text: str) -> str:
        folded[text] += 1
        return fold(text)

    monkeypatch.setattr("models.values.fold", counted)
    companions(CUSTOMER, ROW)
    assert folded == {value: 1 for value in ROW.values() if isinstance(value, str)}
    folded.clear()
    companions(CUSTOMER, ROW | {"kind": "PERSON"}, ROW)
    assert folded == {}


@pytest.mark.parametrize("changed", [{}, {"city": None}, {"name": "x"}, {"birth_date": None}, {"external_id": "2"}])
def test_columns_derived_from_unchanged_values_are_left_out(changed: dict[str, object]) -> None:
    after = ROW | changed
    before, whole = companions(CUSTOMER, ROW), companions(CUSTOMER, after)
    assert companions(CUSTOMER, after, ROW) == {k: v for k, v in whole.items() if v != before[k]}


def test_a_text_that_only_looks_different_keeps_its_columns() -> None:
    product = describe(Product)
    before = {"name": "SAW", "sku": "A"}
    after = {"name": "Saw", "sku": "A"}
    assert companions(product, after, before).items() <= companions(product, before).items()


def test_grams_are_the_pairs_and_the_characters_of_each_word() -> None:
    # The oracle writes each gram as often as it occurs.
    dice = Random(1)
    for _ in range(2_000):
        text = fold("".join(dice.choice("ab c é中国\ufdfa\u30ab\n") for _ in range(dice.randrange(12))))
        expected: dict[str, None] = {}
        for word in text.split():
            for at in range(len(word) - 1):
                expected["x".join(f"{ord(c):x}" for c in word[at : at + 2])] = None
            for character in word:
                if ord(character) > 127:
                    expected[f"{ord(character):x}"] = None
        assert grams(text) == list(expected)
