"""Generates names, phone numbers and e-mail addresses that are typical of a culture."""

from __future__ import annotations

from random import Random

from core.text import fold
from jobs.seeding.cultures import CULTURES, SHARES, Culture
from models.customers import Gender

_DOMAINS = ("example.com", "example.org", "example.net")


def culture(dice: Random) -> Culture:
    """Returns a random culture. SHARES contains the weight of each culture."""
    return dice.choices(CULTURES, SHARES)[0]


def person(dice: Random, of: Culture) -> tuple[str, Gender]:
    """Returns the full name of a random person, and the gender of the given name."""
    gender = dice.choice((Gender.FEMALE, Gender.MALE))
    given = dice.choice(of.women if gender is Gender.FEMALE else of.men)
    return of.person.format(given=given, surname=dice.choice(of.surnames)), gender


def company(dice: Random, of: Culture) -> str:
    """Returns a random name of a company. Of these names, 4 % are in upper case and 3 % in lower case."""
    stem = dice.choice(of.heads) + dice.choice(of.tails)
    name = dice.choice(of.companies).format(stem=stem, trade=dice.choice(of.trades), surname=dice.choice(of.surnames))
    letters = dice.randrange(100)
    if letters < 4:
        return name.upper()
    return name.lower() if letters < 7 else name


def phone(dice: Random, of: Culture) -> str:
    """Returns a random phone number from a range that is reserved for fiction."""
    return digits(dice, of.phone)


def email(dice: Random, name: str, fallback: str) -> str:
    """Returns a random e-mail address at a domain that is reserved for examples.

    `name`: the name from which the local part is made. `fallback`: the local part if the name has no Latin letters.
    """
    return f"{slug(name, '.') or fallback}@{dice.choice(_DOMAINS)}"


def slug(name: str, separator: str = "-") -> str:
    """Returns the words of a name in lower-case ASCII, joined by `separator`.

    The result has at most 40 characters.
    """
    words = ("".join(c for c in word if c.isascii() and c.isalnum()) for word in fold(name).split())
    return separator.join(word for word in words if word)[:40].rstrip(separator)


def digits(dice: Random, pattern: str) -> str:
    """Replaces each `#` of a pattern with a random digit. A number in the pattern does not start with 0."""
    made = ""
    for character in pattern:
        if character != "#":
            made += character
        else:
            made += str(dice.randint(0 if made[-1:].isdigit() else 1, 9))
    return made
