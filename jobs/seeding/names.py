"""Names, numbers and addresses that are made of a culture's words."""

from __future__ import annotations

from random import Random

from core.text import fold
from jobs.seeding.cultures import CULTURES, SHARES, Culture
from models.customers import Gender

_DOMAINS = ("example.com", "example.org", "example.net")


def culture(dice: Random) -> Culture:
    """One of the cultures, each as often as its share."""
    return dice.choices(CULTURES, SHARES)[0]


def person(dice: Random, of: Culture) -> tuple[str, Gender]:
    """A person's full name, and the gender that its given name has."""
    gender = dice.choice((Gender.FEMALE, Gender.MALE))
    given = dice.choice(of.women if gender is Gender.FEMALE else of.men)
    return of.person.format(given=given, surname=dice.choice(of.surnames)), gender


def company(dice: Random, of: Culture) -> str:
    """A company's name; some companies write theirs in capitals or in small letters only."""
    stem = dice.choice(of.heads) + dice.choice(of.tails)
    name = dice.choice(of.companies).format(stem=stem, trade=dice.choice(of.trades), surname=dice.choice(of.surnames))
    letters = dice.randrange(100)
    if letters < 4:
        return name.upper()
    return name.lower() if letters < 7 else name


def phone(dice: Random, of: Culture) -> str:
    """A telephone number that nobody has."""
    return digits(dice, of.phone)


def email(dice: Random, name: str, fallback: str) -> str:
    """An address at a domain that is reserved for examples; `fallback` where a name has no Latin letters."""
    return f"{slug(name, '.') or fallback}@{dice.choice(_DOMAINS)}"


def slug(name: str, separator: str = "-") -> str:
    """A name's ASCII letters and digits in small, its words joined by a separator."""
    words = ("".join(c for c in word if c.isascii() and c.isalnum()) for word in fold(name).split())
    return separator.join(word for word in words if word)[:40].rstrip(separator)


def digits(dice: Random, pattern: str) -> str:
    """A pattern with a digit for each `#`; the first digit of a number is not 0."""
    made = ""
    for character in pattern:
        if character != "#":
            made += character
        else:
            made += str(dice.randint(0 if made[-1:].isdigit() else 1, 9))
    return made
