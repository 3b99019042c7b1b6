from __future__ import annotations

from itertools import product

import pytest

from bench.against.medians import CONFIDENCE, FEWEST, interval, rank


@pytest.mark.parametrize(
    ("count", "place"), [(6, 1), (8, 1), (9, 2), (10, 2), (15, 4), (20, 6), (25, 8), (30, 10), (40, 14), (50, 18)]
)
def test_ranks_are_those_of_the_tables_of_the_sign_test(count: int, place: int) -> None:
    assert rank(count) == place


@pytest.mark.parametrize("count", range(FEWEST, 13))
def test_the_interval_is_the_shortest_that_holds_the_median_often_enough(count: int) -> None:
    # Enumerates all ways in which values can lie below or above the true median. All are equally likely.
    def held(place: int) -> float:
        outcomes = [sum(under) for under in product((0, 1), repeat=count)]
        return sum(place <= below <= count - place for below in outcomes) / len(outcomes)

    assert held(rank(count)) >= CONFIDENCE > held(rank(count) + 1)


@pytest.mark.parametrize("count", range(FEWEST))
def test_too_few_values_have_no_interval(count: int) -> None:
    with pytest.raises(ValueError, match="too few"):
        rank(count)


def test_an_interval_is_made_of_values_in_order() -> None:
    values = [1.12, 0.91, 1.03, 0.97, 1.01, 0.95, 1.30, 0.99, 0.80, 1.00, 1.02, 0.98, 1.05, 0.96, 1.04]
    found = interval(values)
    # in order: .80 .91 .95 .96 .97 .98 .99 1.00 1.01 1.02 1.03 1.04 1.05 1.12 1.30; the 4th, the 8th and the 12th
    assert (found.low, found.median, found.high) == (0.96, 1.00, 1.04)


def test_the_median_of_an_even_number_lies_between_the_two_in_the_middle() -> None:
    found = interval([1, 2, 4, 8, 16, 32])
    assert (found.low, found.median, found.high) == (1, 6, 32)
