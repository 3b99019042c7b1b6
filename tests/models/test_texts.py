"""Texts of any length and alphabet are case-folded, checked and parsed in linear time, with unchanged results."""

from __future__ import annotations

import itertools
import re
import time
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from random import Random

import pytest

import models
from core import phones
from core.errors import BadUserInput, Problem, ProblemCode
from core.text import (
    MAX_MARKS,
    SEARCHED_PAIRS,
    accepted,
    composed,
    excerpt,
    fold,
    fold_address,
    grams,
    has_long_run,
    needed_grams,
    problem_of,
    stream_safe,
)
from models import normal_forms
from models.description import describe
from models.values import checked

ALPHABETS = [
    "\u0344\u0315",
    "\u0655\u064e",
    "\u0f73\u0f71",
    "\u05b0\u05b4",
    "\ufdfa",
    "ﾞ",
    "é\u0327",
    " ",
    "x\n",
    ";  ext",
]

# What phone numbers and addresses were matched with. Slow for some texts, and right for short ones.
ABROAD = re.compile(r"\s*00\s*(?=[1-9])")
EMAIL = re.compile(r"[^@\s<>(),;:\"\[\]\\]+@[^@\s<>(),;:\"\[\]\\.]+(\.[^@\s<>(),;:\"\[\]\\.]+)+")


def made(alphabet: str, count: int, longest: int) -> list[str]:
    """Returns short random texts of an alphabet, which are the same in each run."""
    dice = Random(alphabet)
    return ["".join(dice.choices(alphabet, k=dice.randint(0, longest))) for _ in range(count)]


def seconds(work: Callable[[], object]) -> float:
    """Returns the CPU time of a call."""
    began = time.thread_time()
    work()
    return time.thread_time() - began


@pytest.mark.parametrize("unit", ALPHABETS, ids=ascii)
def test_any_text_is_folded_in_linear_time(unit: str) -> None:
    text = "a" + unit * (120_000 // len(unit))
    # The marks took 15 to 50 s. Without them, the longest of these takes less than a second, for it has two million
    # characters when it is normalized.
    assert seconds(lambda: fold(text)) < 5


@pytest.mark.parametrize("unit", ["\u0344\u0315", "\u0655\u064e", "é\u0327"], ids=ascii)
def test_marks_are_composed_in_linear_time(unit: str) -> None:
    text = "a" + unit * (120_000 // len(unit))
    assert seconds(lambda: (composed(text), fold_address(text))) < 5


def test_a_run_is_counted_as_it_is_decomposed() -> None:
    assert not has_long_run("a" + "\u0301" * MAX_MARKS)
    assert has_long_run("a" + "\u0301" * (MAX_MARKS + 1))
    assert not has_long_run(("a" + "\u0301" * MAX_MARKS) * 10)
    assert not has_long_run("\u0344" * 15)  # stands for two marks
    assert has_long_run("\u0344" * 16)
    assert has_long_run("\u0f73" * 16)  # is of class 0 and stands for two marks
    assert has_long_run("\uff9e" * 31)  # a halfwidth form of a mark
    assert not has_long_run("é" * 100)
    assert not has_long_run("x" * 100)


def test_every_character_that_stands_for_marks_is_counted() -> None:
    wrong = []
    for code in range(0x300, 0x110000):
        text = chr(code)
        stands_for = unicodedata.normalize("NFKD", text)
        marks = all(unicodedata.combining(c) for c in stands_for)
        if has_long_run(text * (MAX_MARKS + 1)) is not marks:
            wrong.append(hex(code))
    assert wrong == []


def test_a_stream_safe_text_has_no_long_run() -> None:
    text = "a" + "\u0344\u0315" * 100
    safe = stream_safe(text)
    assert not has_long_run(safe)
    assert safe.replace("\u034f", "") == text
    assert stream_safe("Zoe\u0308") == "Zoe\u0308"


def test_addresses_are_folded_as_they_always_were() -> None:
    """Stored blind indexes depend on the results, so these must never change."""

    def folded(text: str) -> str:
        decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
        bare = "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f")
        return " ".join(unicodedata.normalize("NFKC", bare).split())

    texts = made("aÄẞßİıカ\u3099ガ \u0301\u034f\u0308\t\x1cﬁ½ǅ中\u064e\u0655", 2_000, 25) + made("aZ 0\t\x1f~", 500, 25)
    assert [text for text in texts if fold_address(text) != folded(text)] == []


def test_the_same_long_text_is_folded_to_the_same() -> None:
    text = "ا" + "\u0655\u064e" * 1_000
    assert fold(text) == fold(text)
    assert fold("A" + "\u0344\u0315" * 1_000 + "B") == "ab"


@pytest.mark.parametrize("alphabet", ["ab \n", "ab \n\té", "ab'-.\x1c", "ßя東 a"])
def test_grams_are_the_pairs_of_each_word_and_its_other_letters(alphabet: str) -> None:
    some = Random(3)
    for _ in range(200):
        text = "".join(some.choices(alphabet, k=some.randrange(12)))
        pairs = {first + second for word in text.split() for first, second in itertools.pairwise(word)}
        letters = {letter for letter in text if not letter.isascii() and not letter.isspace()}
        expected = {"x".join(format(ord(character), "x") for character in gram) for gram in pairs | letters}
        found = grams(text)
        assert set(found) == expected, text
        assert len(found) == len(expected), text


def test_few_grams_are_asked_for() -> None:
    long = "".join(chr(0x4E00 + n) for n in range(1_000))
    assert len(needed_grams(long)) == SEARCHED_PAIRS
    assert len(needed_grams(" ".join(long))) == SEARCHED_PAIRS
    assert set(needed_grams(long)) <= set(grams(long))
    assert needed_grams("abc d") == grams("abc d")
    assert needed_grams("a" * 100_000) == grams("aa")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("x" * 10, None),
        ("中" * 10, None),
        ("x" * 11, "At most 10 characters are allowed; this has 11."),
        ("\x00", "NUL"),
        ("a\ud800", "surrogate"),
        ("\udfff", "surrogate"),
    ],
)
def test_what_is_accepted(text: str, problem: str | None) -> None:
    found = problem_of(text, 10)
    assert found is None if problem is None else problem in (found or "")
    if problem is None:
        assert accepted(text, 10) == text
    else:
        with pytest.raises(BadUserInput):
            accepted(text, 10)


def test_an_excerpt_is_short() -> None:
    assert excerpt("abc") == "'abc'"
    assert excerpt("x" * 200_000) == "'" + "x" * 57 + "...'"
    assert "\ud800" not in excerpt("\ud800")


def test_the_international_prefix_is_read_as_it_was() -> None:
    for text in made("00 1ext;x#", 20_000, 9):
        assert phones._with_plus(text) == (ABROAD.sub("+", text, count=1) if ABROAD.match(text) else text), text


@pytest.mark.parametrize("text", ["1" + " " * 100_000 + "x", "1" + "x\n" * 50_000 + "1", ";" * 100_000, "+" * 100_000])
def test_a_long_phone_number_is_none(text: str) -> None:
    assert phones.may_mean(text) == ((), ())
    assert seconds(lambda: phones.problem_of(text)) < 1


def test_addresses_are_as_they_were() -> None:
    for text in made("ab@.<>;\\ \n中", 20_000, 9):
        try:
            normal_forms.email(text)
            valid = True
        except ValueError:
            valid = False
        assert valid is (EMAIL.fullmatch(text) is not None), text


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("\nann@example.com\r\n", "ann@example.com"),  # the text is trimmed
        ("\u200b\n ann@example.com \ufeff", "ann@example.com"),
        ("\u2028\u200eann@exam\u00adple.com\u2060\u2028", "ann@example.com"),
        ("ann\n@example.com", None),
        ("ann@example.com\u2028bob", None),
        ("ann@\u200b\x85example.com", None),
        ("ann@example\u200b .com", None),
    ],
    ids=ascii,
)
def test_an_address_is_one_line_whatever_hides_a_break(text: str, stored: str | None) -> None:
    problems: list[Problem] = []
    values = checked(describe(models.Customer), {"email": text}, problems)
    assert values.get("email") == stored
    assert [problem.code for problem in problems] == ([] if stored else [ProblemCode.INVALID])


@pytest.mark.parametrize("form", [normal_forms.email, normal_forms.phone, normal_forms.website, normal_forms.country])
@pytest.mark.parametrize("unit", ["a", "@", ".", "1", " ", "\n", "x", "é", "a.", "a@"], ids=ascii)
def test_a_form_takes_linear_time(form: Callable[[str], str], unit: str) -> None:
    def work() -> None:
        with suppress(ValueError):
            form("1" + unit * 100_000 + "!")

    assert seconds(work) < 1
