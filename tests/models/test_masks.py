"""Tests of masks: they follow the rules of docs/access.md, and show at most half of a text."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import resolvers.entities  # noqa: F401 - registers them
from models.description import Attribute, describe_all
from models.fields import Kind
from models.masks import Mask, is_masked, masked_text
from resolvers import access, registry

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)
PHONES = st.text("+0123456789 ()./-x", min_size=1, max_size=20)
ADDRESSES = st.builds(
    lambda local, domain: f"{local}@{domain}", TEXTS, st.from_regex(r"[a-z0-9-]+(\.[a-z]+)+", fullmatch=True)
)


def by_the_page(mask: Mask, text: str) -> str:
    """Masks a text according to docs/access.md, independently of the tested code."""
    if mask is Mask.EMAIL:
        found = re.fullmatch(r"(?s)(.*)@([^\W_]*(?:[.-]+[^\W_]*)*)", text)
        local, domain = found.groups() if found else (text, None)
        shown = local[0] if len(local) >= 2 else ""
        return shown + "***" + ("" if domain is None else "@" + domain)
    if mask is Mask.STREET:
        letters = re.search(r"[^\W\d_]{3}", "".join(c if c.isalpha() else " " for c in text))
        return (letters[0] if letters and len(text) >= 14 else "") + "****"
    digits = len(re.findall(r"\d", text))
    if len(text) >= 14 or (mask is Mask.PHONE and digits >= 11):
        return text[0:3] + "****" + text[len(text) - 4 :]
    return "****"


@pytest.mark.parametrize("mask", Mask)
@given(text=TEXTS | PHONES | ADDRESSES)
@example(text="a@b@example.com")
@example(text='"john@home"@example.com')
@example(text='"john@home.org"')
@example(text="@example.com")
@example(text="@")
def test_it_is_what_the_page_says(mask: Mask, text: str) -> None:
    assert masked_text(mask, text) == by_the_page(mask, text)


@pytest.mark.parametrize("mask", Mask)
@given(text=TEXTS | PHONES | ADDRESSES)
def test_it_shows_at_most_half(mask: Mask, text: str) -> None:
    # In an e-mail address, this is half of the part before the domain. Phone numbers of 11 digits are an exception.
    shown = masked_text(mask, text)
    hidden = text
    if mask is Mask.EMAIL:
        shown, _, domain = shown.rpartition("***")
        assert text.endswith(domain)
        hidden = text[: len(text) - len(domain)]
        assert len(shown) <= 1
    else:
        shown = shown.replace("****", "", 1)
        assert len(shown) <= 7
        if mask is Mask.PHONE and sum(c.isdecimal() for c in text) >= 11:
            return
    assert len(shown) <= len(hidden) / 2


@given(text=TEXTS | st.from_regex(r"[0-9]{1,4}[a-z]? [A-Za-zäöüß ]{4,20}( [0-9]{1,4}[a-z]?)?", fullmatch=True))
def test_a_street_shows_no_number(text: str) -> None:
    shown = masked_text(Mask.STREET, text)
    assert not any(character.isnumeric() and not character.isalpha() for character in shown)
    assert len(shown) <= 7


@pytest.mark.parametrize(
    ("mask", "text", "shown"),
    [
        (Mask.PHONE, "13800000000", "138****0000"),
        (Mask.PHONE, "+49 30 1234567", "+49****4567"),
        (Mask.PHONE, "030 123456", "****"),
        (Mask.PHONE, "112", "****"),
        (Mask.PHONE, "12345@789", "****"),
        (Mask.EMAIL, "john@example.com", "j***@example.com"),
        (Mask.EMAIL, "j@example.com", "***@example.com"),
        (Mask.EMAIL, "jo@example.com", "j***@example.com"),
        (Mask.EMAIL, "john at example", "j***"),
        (Mask.EMAIL, "x", "***"),
        (Mask.EMAIL, '"john@home"', '"***'),
        (Mask.EMAIL, "a@b@example.com", "a***@example.com"),
        (Mask.STREET, "Flat 3 @ The Old Mill", "Fla****"),
        (Mask.STREET, "Unter den Linden 77", "Unt****"),
        (Mask.STREET, "221B Baker Street", "Bak****"),
        (Mask.STREET, "5 rue de l'Église", "rue****"),
        (Mask.STREET, "中关村大街27号1101室B座", "中关村****"),
        (Mask.STREET, "+1 415 555 2671 x2", "****"),
        (Mask.STREET, "10115-10117-10119", "****"),
        (Mask.STREET, "a@b", "****"),
        (Mask.STREET, "12 Main St", "****"),
    ],
)
def test_the_attribute_decides_and_not_the_value(mask: Mask, text: str, shown: str) -> None:
    assert masked_text(mask, text) == shown


@pytest.mark.parametrize("mask", Mask)
@given(text=TEXTS | PHONES | ADDRESSES)
def test_a_mask_is_recognized(mask: Mask, text: str) -> None:
    assert is_masked(masked_text(mask, text))


@pytest.mark.parametrize(
    "text", ["john@example.com", "13800000000", "12 Main Street, Ulm", "Unter", "Unt***", "*", "**@example.com"]
)
def test_a_value_is_not_taken_for_a_mask(text: str) -> None:
    assert not is_masked(text)


def _attributes() -> list[tuple[str, Attribute]]:
    return [(one.name, attribute) for one in describe_all() for attribute in one.attributes.values()]


def test_every_sensitive_text_has_the_mask_of_what_it_is() -> None:
    # The expected mask depends on the attribute's name. Other attributes have no mask, and are null instead.
    masks = {
        "phone": Mask.PHONE,
        "email": Mask.EMAIL,
        "street_line": Mask.STREET,
        "address": Mask.EMAIL,
        "sealed": Mask.STREET,
    }
    for entity, attribute in _attributes():
        sensitive = attribute.meaning.sensitive and attribute.kind is Kind.TEXT
        assert attribute.meaning.mask is (masks[attribute.name] if sensitive else None), (entity, attribute.name)


def test_whatever_has_no_mask_is_null() -> None:
    for entity in registry.entities():
        for attribute in entity.description.attributes.values():
            if attribute.meaning.mask is None:
                assert access.mask(attribute, "john@example.com and more") is None, (entity.name, attribute.name)
