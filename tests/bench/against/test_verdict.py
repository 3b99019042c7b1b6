from __future__ import annotations

import pytest

from bench.against.verdict import Allowed, Comparison, heading, line, verdict
from bench.rounds import Series


def comparison(name: str, *ratios: float, person: str = "ADMIN") -> Comparison:
    """Returns a comparison of two versions of the server.

    `ratios`: the speed-up of the new version in each round. The old version gives 1,000 answers per second, and uses 2
    ms of CPU time per answer.
    """
    old = Series([1_000.0 for _ in ratios], [0.002 for _ in ratios])
    return Comparison(name, person, old, Series([1_000 * one for one in ratios], [0.0016 for _ in ratios]))


@pytest.mark.parametrize(
    ("name", "best", "is_worse"),
    [
        ("q1", 0.949, True),
        ("q1", 0.951, False),
        ("start", 0.949, True),
        ("sqlite", 0.949, True),
        ("m1", 0.949, False),
        ("m1", 0.851, False),
        ("m2", 0.849, True),
    ],
)
def test_the_favourable_end_decides(name: str, best: float, is_worse: bool) -> None:
    # Six rounds: the interval goes from the smallest to the largest. The median is far below what is allowed.
    one = comparison(name, 0.5, 0.6, 0.6, best, 0.7, 0.6)
    assert one.speed.high == pytest.approx(best)
    assert one.is_worse(Allowed()) is is_worse


def test_exactly_what_is_allowed_is_allowed() -> None:
    one = Comparison("q1", "ADMIN", Series([1.0] * 6, [1.0] * 6), Series([0.75] * 6, [1.0] * 6))
    assert not one.is_worse(Allowed(reads=0.25))
    assert one.is_worse(Allowed(reads=0.24))


def test_one_good_round_of_fifteen_does_not_help() -> None:
    assert comparison("q1", *[0.9] * 14, 2.0).is_worse(Allowed())


def test_ratios_are_those_of_each_round() -> None:
    # A load that slows down both trees in the same round does not change the ratios.
    rates = [1_000.0, 200.0, 900.0, 50.0, 1_100.0, 700.0]
    one = Comparison("q1", "", Series(rates, [1.0] * 6), Series([1.1 * rate for rate in rates], [1.0] * 6))
    assert one.speed.low == pytest.approx(one.speed.high) == pytest.approx(1.1)


def test_the_table() -> None:
    head, ruler = heading("0123456789ab").split("\n")
    assert head.startswith("| query | as | 0123456789ab, answers/s | this tree, answers/s |")
    # in order: .90 .95 1.00 1.02 1.04 1.10, and CPU 2 ms to 1.6 ms
    row = line(comparison("q4", 1.02, 0.9, 1.04, 0.95, 1.1, 1.0))
    assert row == "| Q4 | ADMIN | 1,000 | 1,010 | 1.010 (0.900–1.100) | 1.250 (1.250–1.250) |"
    assert head.count("|") == ruler.count("|") == row.count("|")


def test_starts_are_shown_in_seconds() -> None:
    one = Comparison("start", "", Series([0.5] * 7, [1.5] * 7), Series([0.625] * 7, [1.0] * 7))
    assert line(one) == "| cold start |  | 2.000 s | 1.600 s | 1.250 (1.250–1.250) | 1.500 (1.500–1.500) |"


def test_the_verdict_names_what_is_slower_and_nothing_else() -> None:
    said = verdict(
        [comparison("q1", *[0.9] * 6), comparison("q2", *[1.0] * 6), comparison("m2", *[0.8] * 6)], Allowed()
    )
    assert said.split("\n") == [
        "Q1 as ADMIN is slower: 0.900 times the speed at best, where 0.950 is allowed.",
        "M2 as ADMIN is slower: 0.800 times the speed at best, where 0.850 is allowed.",
    ]


def test_the_verdict_when_nothing_is_slower() -> None:
    said = verdict([comparison("q1", *[0.96] * 6)], Allowed())
    assert said == "Nothing is slower by more than 5% (M1 and M2: 15%), judged at the favourable end of each interval."
