"""Generates names, phone numbers and e-mail addresses that are typical of a culture."""

from __future__ import annotations

from random import Random

from core.text import fold
from jobs.seeding.cultures import CULTURES, SHARES, Culture
from models.customers import Gender

_DOMAINS = ("example.com", "example.org", "example.net")


def culture(dice: Random) -> Culture:
    """Picks a random culture, weighted by SHARES."""
    return dice.choices(CULTURES, SHARES)[0]


def person(dice: Random, of: Culture) -> tuple[str, Gender]:
    """Generates a person's full name, and the gender of the given name."""
    gender = dice.choice((Gender.FEMALE, Gender.MALE))
    given = dice.choice(of.women if gender is Gender.FEMALE else of.men)
    return of.person.format(given=given, surname=dice.choice(of.surnames)), gender


def company(dice: Random, of: Culture) -> str:
    """Generates a company's name. Of all names, 4 % are in upper case and 3 % in lower case."""
    stem = dice.choice(of.heads) + dice.choice(of.tails)
    name = dice.choice(of.companies).format(stem=stem, trade=dice.choice(of.trades), surname=dice.choice(of.surnames))
    letters = dice.randrange(100)
    if letters < 4:
        return name.upper()
    return name.lower() if letters < 7 else name


def phone(dice: Random, of: Culture) -> str:
    """Generates a phone number from a range reserved for fiction."""
    return digits(dice, of.phone)


def email(dice: Random, name: str, fallback: str) -> str:
    """Generates an e-mail address at a domain reserved for examples. `fallback`: the local part for non-Latin names."""
    return f"{slug(name, '.') or fallback}@{dice.choice(_DOMAINS)}"


def slug(name: str, separator: str = "-") -> str:
    """Returns the words of a name, reduced to lower-case ASCII and joined by a separator, up to 40 characters."""
    words = ("".join(c for c in word if c.isascii() and c.isalnum()) for word in fold(name).split())
    return separator.join(word for word in words if word)[:40].rstrip(separator)


def digits(dice: Random, pattern: str) -> str:
    """Replaces each `#` of a pattern with a random digit. The first digit of a number is not 0."""
    made = ""
    for character in pattern:
        if character != "#":
            made += character
        else:
            made += str(dice.randint(0 if made[-1:].isdigit() else 1, 9))
    return made
