"""Tables that replace characters when a text is folded for ordering, comparing and searching.

Latin letters without a decomposition become base letters, as in the Latin-ASCII transform of Unicode CLDR. Letters that
the transform lacks are replaced as in the package anyascii 0.3.3. In other scripts, only marks that writers may leave
out are removed.

The tables are part of the program, because folded texts are stored. If you change a table, you must also increase
FOLDING. Then `main.py migrate` folds the stored texts again.
"""

from __future__ import annotations

import unicodedata
from functools import cache

FOLDING = 2
"""The number of the way of folding. It increases whenever `core.text.fold` returns something else for any text."""

_LATIN = {
    "a": "ɐɑɒʌᴀᶏᶐⱥꬰꭤ",
    "aa": "ꜳ",
    "ae": "æᴁᴂꞛꬱ",
    "ao": "ꜵ",
    "au": "ꜷ",
    "av": "ꜹꜻ",
    "ay": "ꜽ",
    "b": "ƀƃɓʙᴃᵬᶀꞗꞵ",
    "c": "ƈȼɕᴄↄꜿꞓꞔ𝼝",
    "d": "ðđƌȡɖɗᴅᴆᵭᶁᶑẟꝱꝺꟈ",
    "db": "ȸ",
    "dz": "ƻʣʥꭦ",
    "dzh": "ʤ𝼒𝼙",
    "e": "ǝɇɘəɛɜᴇᴈᶒᶓᶔᶕⱸⱻꬲꬳꬴ",
    "er": "ɚɝ",
    "f": "ƒɸᵮᶂꜰꝼꞙꟻꬵ",
    "fn": "ʩ",
    "fng": "𝼀",
    "g": "ǥɠɡɢɣʛᵷᵹᶃꞡꟑꬶ𝼁𝼂",
    "h": "ħɦɧʜⱨⱶꜧꞕꟶ",
    "hv": "ƕ",
    "i": "ıɨɩɪɿʅᴉᵻᵼᶖꟷꟾ𝼚",
    "ia": "ꭠ",
    "ie": "ꭡ",
    "j": "ȷɉɟʄʝᴊ",
    "k": "ƙʞᴋᶄⱪꝁꝃꝅꞣ𝼃𝼐",
    "l": "łƚƛȴɫɬɭʟᴌᶅⱡꝇꝉꝲꞎꬷꬸꬹ𝼄𝼑𝼓",
    "ll": "ỻꞁ",
    "ls": "ʪ",
    "lz": "ʫ",
    "lzh": "ɮ𝼅",
    "m": "ɱᴍᵯᶆꝳꟽꟿꬺ",
    "n": "ŋƞȵɲɳɴᴎᵰᶇꝴꞑꞥꬻꬼ",
    "ng": "ꝿ𝼇𝼔",
    "o": "øɔɞɵᴏᴐᴑᴒᴓᴖᴗᶗⱷⱺꝋꝍꞷꟁꬽꬾꬿ𝼛",
    "oe": "œɶʚᴔꞝꭀꭁꭂꭢ",
    "oi": "ƣ",
    "oo": "ꝏꭃꭄ",
    "ou": "ȣᴕ",
    "p": "ƥᴘᵱᵽᶈꝑꝓꝕꟼ",
    "q": "ĸɋʗʠꝗꝙꞯ𝼏",
    "qc": "𝼋𝼌",
    "qp": "ȹ",
    "r": "ɍɹɺɻɼɽɾʀʁᴙᴚᵲᵳᶉⱹꝛꝝꝵꝶꞃꞧꭅꭆꭇꭉꭋꭌꭨ𝼈𝼕𝼖",
    "rr": "ꭈꭊ",
    "s": "ȿʂᵴᶊẜẝꜱꝭꝸꞅꞩꟊꟗꟙ𝼞",
    "sh": "ƪʃʆᶋᶘꭍ",
    "t": "ŧƫƭȶʇʈᴛᵵⱦꝷꞇ𝼉𝼍",
    "tc": "ʨ",
    "th": "þᵺꝥꝧ",
    "thth": "ꟓ",
    "ts": "ʦꭧ",
    "tsh": "ʧ𝼗𝼜",
    "tz": "ꜩ",
    "u": "ɤɷʉʊᴜᴝᴞᵾᵿᶙꞹꭎꭏꭒ",
    "ue": "ᵫꞟ",
    "ui": "ꭐꭑ",
    "uo": "ꭣ",
    "v": "ʋᴠᶌỽⱱⱴꝟꝩ",
    "vy": "ꝡ",
    "w": "ƿɯɰʍᴟᴡⱳꟃꟺ",
    "ww": "ꟕ",
    "x": "ᶍꭓꭔꭕꭖꭗꭘꭙ",
    "y": "ƴȝɏɥʎʏʮʯỿꭚ𝼆",
    "z": "ƍƶȥɀʐʑᴢᵶᶎⱬꝣ",
    "zh": "ƺʒʓᴣᶚ𝼘",
}
"""Latin letters in lower case that have no decomposition, by what they become."""

_SIGNS = {
    # Apostrophes, primes and single quotation marks, with the grave and the acute accent that stand for them.
    "'": "`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u055a\u05f3\u07f4\u07f5\u1fbd\u1fbf\u1fef\u1ffd\u1ffe"
    "\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u275b\u275c\u275f\ua78b\ua78c\uff07",
    # Double quotation marks and primes. Among them are all other characters that have the property Quotation_Mark.
    '"': "\u00ab\u00bb\u02ba\u02ee\u05f4\u201c\u201d\u201e\u201f\u2033\u2036\u275d\u275e\u2760\u276e\u276f\u2e42"
    "\u300c\u300d\u300e\u300f\u301d\u301e\u301f\ufe41\ufe42\ufe43\ufe44\uff02\uff62\uff63\U0001f676\U0001f677\U0001f678",
    # The characters that have the property Dash, the hyphen bullet, and the modifier letter minus sign.
    "-": "\u02d7\u058a\u05be\u1400\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2053\u207b\u208b\u2212\u2e17"
    "\u2e1a\u2e3a\u2e3b\u2e40\u2e5d\u301c\u3030\u30a0\ufe31\ufe32\ufe58\ufe63\uff0d\U00010ead",
    " ": "\u2800",  # the empty braille pattern
}
"""Punctuation that people type in different ways, by what it becomes."""

# Characters that are not shown: those with the property Default_Ignorable_Code_Point, and control characters.
_INVISIBLE = (
    *((0x00, 0x08), (0x0E, 0x1B), (0x7F, 0x84), (0x86, 0x9F), (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C)),
    *((0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F)),
    *((0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB)),
    *((0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF)),
)
# Combining marks that writers may leave out.
_OPTIONAL = (
    *((0x300, 0x36F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20F0), (0xFE20, 0xFE2F)),  # accents
    *((0x591, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2), (0x5C4, 0x5C5), (0x5C7, 0x5C7)),  # Hebrew points and accents
    # Arabic vowel signs, signs of recitation, and the tatweel. The marks of hamza and madda are parts of letters.
    *((0x610, 0x61A), (0x640, 0x640), (0x64B, 0x652), (0x656, 0x65F), (0x670, 0x670), (0x6D6, 0x6DC)),
    *((0x6DF, 0x6E4), (0x6E7, 0x6E8), (0x6EA, 0x6ED), (0x898, 0x89F), (0x8CA, 0x8E1), (0x8E3, 0x8FF)),
)
_CYRILLIC = range(0x400, 0x530)
_ACCENTED_CYRILLIC = frozenset("ёѐѝ")
"""The Cyrillic letters with an accent that is often left out. All other composed ones, such as й, are letters."""

_MOST = 20_000
"""The maximum number of characters that a table remembers. Few texts have more than some hundred different ones."""


class Letters(dict[int, str]):
    """A table for `str.translate` that folds the characters of a lower-case NFKC text.

    `keep`: an invisible character that is not removed.
    """

    def __init__(self, keep: str = "") -> None:
        self._keep = keep
        super().__init__()

    def __missing__(self, code: int) -> str:
        character = chr(code)
        made = character if character == self._keep else _folded(character)
        if len(self) < _MOST:
            self[code] = made
        return made


def is_invisible(character: str) -> bool:
    """Returns whether a character is never shown, such as a zero-width space or a control character."""
    return _is_in(ord(character), _INVISIBLE)


def visible(text: str) -> str:
    """Returns a text without invisible characters.

    If the text contains invisible characters, white space at its ends is removed as well.
    """
    # Text that is copied from other programs may contain invisible characters.
    if text.isprintable():
        return text
    shown = "".join(c for c in text if c.isspace() or not is_invisible(c))
    return shown if shown == text else shown.strip()


def signs(text: str) -> str:
    """Replaces apostrophes, quotation marks, hyphens and dashes with the corresponding ASCII characters."""
    return text.translate(_signs())


def whole_signs(text: str) -> str:
    """Replaces the signs of a text as `signs` does, if NFKC would split one of them into two characters.

    For example, NFKC splits ″ into two primes. All other texts are returned unchanged.
    """
    return text if _divided().isdisjoint(text) else signs(text)


def _folded(character: str) -> str:
    code = ord(character)
    if code in _signs():
        return _signs()[code]
    if code in _CYRILLIC and character not in _ACCENTED_CYRILLIC:
        return character
    left = [c for c in unicodedata.normalize("NFKD", character) if not _is_left_out(ord(c))]
    return "".join(_latin().get(c) or _signs().get(ord(c), c) for c in left)


def _is_left_out(code: int) -> bool:
    return _is_in(code, _INVISIBLE) or _is_in(code, _OPTIONAL)


def _is_in(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


@cache
def _latin() -> dict[str, str]:
    return {letter: base for base, letters in _LATIN.items() for letter in letters}


@cache
def _divided() -> frozenset[str]:
    return frozenset(chr(code) for code in _signs() if len(unicodedata.normalize("NFKC", chr(code))) > 1)


@cache
def _signs() -> dict[int, str]:
    return {ord(sign): plain for plain, signs in _SIGNS.items() for sign in signs}
