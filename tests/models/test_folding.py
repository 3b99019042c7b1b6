"""Tests that folding follows the documents of Unicode and CLDR. The tables here are copied from them by hand."""

from __future__ import annotations

import unicodedata
from hashlib import sha256

import pytest

from core.letters import FOLDING
from core.text import fold, says_something

# CLDR, common/transforms/Latin-ASCII.xml, in lower case.
LATIN_ASCII = {
    "æ": "ae", "ð": "d", "ø": "o", "þ": "th", "ß": "ss", "đ": "d", "ħ": "h", "ı": "i", "ĳ": "ij", "ĸ": "q", "ŀ": "l·",
    "ł": "l", "ŉ": "'n", "ŋ": "n", "œ": "oe", "ŧ": "t", "ſ": "s", "ƀ": "b", "ƃ": "b", "ƈ": "c", "ƌ": "d", "ƒ": "f",
    "ƕ": "hv", "ƙ": "k", "ƚ": "l", "ƞ": "n", "ƣ": "oi", "ƥ": "p", "ƫ": "t", "ƭ": "t", "ƴ": "y", "ƶ": "z", "ǆ": "dz",
    "ǉ": "lj", "ǌ": "nj", "ǥ": "g", "ǳ": "dz", "ȡ": "d", "ȥ": "z", "ȷ": "j", "ȸ": "db", "ȼ": "c", "ɀ": "z", "ɇ": "e",
    "ɉ": "j", "ɍ": "r", "ɏ": "y", "ɓ": "b", "ɖ": "d", "ɗ": "d", "ɛ": "e", "ɠ": "g", "ɨ": "i", "ɫ": "l", "ɱ": "m",
    "ɲ": "n", "ʈ": "t", "ʉ": "u", "ʋ": "v", "ᵽ": "p", "ẚ": "a\u02be", "ẜ": "s", "ẞ": "ss", "ỻ": "ll", "ỽ": "v",
    "ỿ": "y", "ⱡ": "l", "ⱥ": "a", "ⱦ": "t", "ⱨ": "h", "ⱪ": "k", "ⱬ": "z", "ⱳ": "w", "ꜳ": "aa", "ꝁ": "k", "ꝋ": "o",
    "ꝏ": "oo", "ꝑ": "p", "ꝥ": "th", "ꞑ": "n", "ꞡ": "g", "ꞩ": "s", "ﬀ": "ff", "ﬃ": "ffi", "ﬆ": "st", "ａ": "a",
}  # fmt: skip
# Two letters are compatible with a letter and a sign (NFKC), which CLDR leaves out and folding keeps.
LATIN_ASCII |= {"ŀ": "l·", "ẚ": "a'"}

# UCD, PropList.txt: the ranges of the properties Dash and Quotation_Mark.
DASHES = (
    "2D 58A 5BE 1400 1806 2010-2015 2053 207B 208B 2212 2E17 2E1A 2E3A-2E3B 2E40 2E5D 301C 3030 30A0 FE31-FE32 FE58"
    " FE63 FF0D 10EAD"
)
SINGLE_QUOTES = "27 2018-201B 2039-203A FF07"
DOUBLE_QUOTES = "22 AB BB 201C-201F 2E42 300C-300F 301D-301F FE41-FE44 FF02 FF62-FF63"
APOSTROPHES = "60 B4 2B9 2BB-2BF 2C8 55A 5F3 2032 A78C"  # what people and keyboards write for an apostrophe
# UCD, DerivedGeneralCategory.txt: Zs, Zl and Zp; PropList.txt: White_Space.
SPACES = "9-D 20 85 A0 1680 2000-200A 2028-2029 202F 205F 3000"
# UCD, DerivedCoreProperties.txt: Default_Ignorable_Code_Point.
IGNORABLE = (
    "AD 34F 61C 115F-1160 17B4-17B5 180B-180F 200B-200F 202A-202E 2060-206F 3164 FE00-FE0F FEFF FFA0 FFF0-FFF8"
    " 1BCA0-1BCA3 1D173-1D17A E0000-E0FFF"
)
# UCD, UnicodeData.txt: Hebrew points; Arabic tanwin, harakat, shadda, sukun; superscript alef; tatweel.
POINTS = "5B0-5BD 5BF 5C1-5C2 5C7 64B-652 670 640"


def characters(ranges: str) -> list[str]:
    """Returns the characters of ranges of code points in hexadecimal."""
    found = []
    for one in ranges.split():
        first, _, last = one.partition("-")
        found += [chr(code) for code in range(int(first, 16), int(last or first, 16) + 1)]
    return found


def test_latin_letters_become_base_letters() -> None:
    assert {letter: fold(letter) for letter in LATIN_ASCII} == LATIN_ASCII
    assert {letter: fold(letter.upper()) for letter in "æðøþđħıłŋœŧƀɓⱡꝏ"} == {
        letter: LATIN_ASCII[letter] for letter in "æðøþđħıłŋœŧƀɓⱡꝏ"
    }


@pytest.mark.parametrize(
    ("ranges", "folded"),
    [
        (DASHES, "a-b"),
        (SINGLE_QUOTES, "a'b"),
        (APOSTROPHES, "a'b"),
        (DOUBLE_QUOTES, 'a"b'),
        (SPACES, "a b"),
        (IGNORABLE, "ab"),
        (POINTS, "ab"),
    ],
    ids=["dashes", "single quotes", "apostrophes", "double quotes", "spaces", "invisible", "points"],
)
def test_punctuation_has_one_form(ranges: str, folded: str) -> None:
    assert {ascii(one): fold(f"a{one}B") for one in characters(ranges) if fold(f"a{one}B") != folded} == {}


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Łódź", "lodz"),
        ("łąka", "laka"),
        ("Nguyễn Văn Đức", "nguyen van duc"),
        ("Þórður Æther Œuvre", "thordur aether oeuvre"),
        ("IŞIK TİCARET ışık", "isik ticaret isik"),
        ("Kahlúa Ħamrun Ŧŋ", "kahlua hamrun tn"),
        ("D’Angelo & Dʼarcy & O´Neil & O`Neil", "d'angelo & d'arcy & o'neil & o'neil"),
        ("Smith – Sons — Müller‑Lüdenscheidt", "smith - sons - muller-ludenscheidt"),
        ("«Ромашка» „Straße“", '"ромашка" "strasse"'),
        ("Coop\u00aderative\u200b Bank\u2060", "cooperative bank"),
        ("שָׁלוֹם בֵּית־ספר", "שלום בית-ספר"),
        ("ג׳ורג׳ צה״ל", "ג'ורג' צה\"ל"),
        ("مُحَمَّد عـلـي", "محمد علي"),
        ("Ёлка Стри́ж", "елка стриж"),
        ("Ὀδυσσεύς ΣΊΣΥΦΟΣ", "οδυσσευσ σισυφοσ"),
    ],
)
def test_names_are_folded_in_all_scripts(written: str, folded: str) -> None:
    assert fold(written) == folded
    assert fold(unicodedata.normalize("NFD", written)) == folded


@pytest.mark.parametrize(
    "text",
    [
        "上海电机", "株式会社ガンダム", "がぎぱは", "안녕하세요", "йцукен київ ґанок ўзор", "αβγ",
        "أحمد آل إسماعيل مؤسسة عائشة",
        "שלום", "น้ำใจ ไทย".replace("ำ", "ํา"), "नमस्ते हिन्दी", "বাংলা", "தமிழ்", "ქართული", "հայերեն", "አማርኛ", "ភាសាខ្មែរ",
    ],
)  # fmt: skip
def test_letters_of_other_scripts_stay_themselves(text: str) -> None:
    assert fold(text) == unicodedata.normalize("NFC", text)


def test_letters_of_other_scripts_stay_apart() -> None:
    for apart in (
        ("カ", "ガ"),
        ("は", "ば", "ぱ"),
        ("и", "й"),
        ("і", "ї"),
        ("у", "ў"),
        ("ا", "أ", "إ", "آ"),
        ("ー", "-", "一"),
    ):
        assert len({fold(text) for text in apart}) == len(apart), apart
    for apart in (("'", '"', ""), ("-", "_", " ", ""), ("ab", "a b", "a-b")):
        assert len({fold(f"x{text}x") for text in apart}) == len(apart), apart


def test_folding_twice_is_folding_once() -> None:
    texts = [chr(code) + "x" for code in range(0x30, 0x3000) if not 0xD800 <= code < 0xE000]
    assert [text for text in texts if fold(fold(text)) != fold(text)] == []


def test_an_invisible_text_says_nothing() -> None:
    assert [ascii(one) for one in characters(f"{IGNORABLE} {SPACES} 2800") if says_something(one * 3)] == []
    assert says_something("\u3164a")


def test_a_new_way_of_folding_has_a_new_number() -> None:
    """If this fails, folded texts in databases are outdated: increase FOLDING, and then correct this digest."""
    # In these blocks, no version of Unicode assigns any more characters.
    codes = (*range(0x20, 0x530), *range(0x1E00, 0x2070))
    digest = sha256("\n".join(fold(f"a{chr(code)}") for code in codes).encode()).hexdigest()[:16]
    assert (FOLDING, digest) == (2, "546ceb0eb350e2b9")
