"""Finds every regular expression of the product, and detects those that take more than linear time.

Each repeated part of a pattern is tested with a text of many repetitions, followed by a character that does not match.
"""

from __future__ import annotations

import ast
import importlib
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from tests.house.checks import sources
from tests.machine_speed import least_slowness

FUNCTIONS = frozenset({"compile", "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer"})
FOLDERS = ("core", "models", "resolvers", "schema", "jobs", "main")

LENGTHS = (24, 300, 3_000, 10_000, 25_000)
"""The numbers of repetitions to try.

Exponential time is noticed at the first number; larger ones are then not tried.
"""
MOST_SECONDS = 0.1 * least_slowness()
"""The maximum CPU time for one text. A pattern that reads each character once takes about a millisecond."""

_CLASSES = {
    codes.CATEGORY_DIGIT: "7",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_WORD: "w",
    codes.CATEGORY_NOT_DIGIT: "n",
    codes.CATEGORY_NOT_SPACE: "n",
    codes.CATEGORY_NOT_WORD: "-",
}


@dataclass(frozen=True)
class Found:
    """A regular expression in the code.

    `path`, `line`: its file and line.
    `uses`: the names of the functions that use it.
    """

    path: str
    line: int
    pattern: re.Pattern[Any]
    uses: frozenset[str]

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


def patterns(root: Path) -> Iterator[Found]:
    """Yields every regular expression in the product, with the functions of `re` that use it."""
    for path, tree, text in sources(root, *FOLDERS):
        if "re." not in text:  # every worker of the suite collects this: visiting all trees would take seconds
            continue
        names = {
            id(node.value): target.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _is_of_re(node):
                assert isinstance(node.func, ast.Attribute)
                uses = frozenset({node.func.attr} - {"compile"}) or _uses_of(tree, names.get(id(node), ""))
                yield Found(path, node.lineno, _compiled(path, node), uses)


def _uses_of(tree: ast.Module, name: str) -> frozenset[str]:
    """Returns the methods that a module calls on a compiled pattern.

    Returns all methods if other modules can use the pattern too.
    """
    found = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
    }
    return frozenset(found & FUNCTIONS if found and name.startswith("_") else FUNCTIONS - {"compile"})


def other_uses(root: Path) -> list[str]:
    """Returns the imports that `patterns` cannot follow: aliases of `re`, names from `re`, and `regex`."""
    found = []
    for path, tree, _ in sources(root, *FOLDERS):
        for node in ast.walk(tree):
            match node:
                case ast.Import(names=names) if any(
                    one.name == "regex" or (one.asname and one.name == "re") for one in names
                ):
                    found.append(f"{path}:{node.lineno}")
                case ast.ImportFrom(module="re" | "regex"):
                    found.append(f"{path}:{node.lineno}")
    return found


def _is_of_re(node: ast.Call) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="re"), attr=name)):
            return name in FUNCTIONS
    return False


def _compiled(path: str, call: ast.Call) -> re.Pattern[Any]:
    """Compiles the pattern of a call such as `re.match(PATTERN, text)`, with its flags."""
    module = importlib.import_module(path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))

    def value(node: ast.expr) -> Any:
        return eval(compile(ast.Expression(node), path, "eval"), vars(module))  # our own code

    flags = [value(node) for node in call.args[1:] if _names_a_flag(node)]
    flags += [value(keyword.value) for keyword in call.keywords if keyword.arg == "flags"]
    return re.compile(value(call.args[0]), flags[0] if flags else 0)


def _names_a_flag(node: ast.expr) -> bool:
    return any(isinstance(one, ast.Attribute) and one.attr.isupper() for one in ast.walk(node))


def is_slow(pattern: re.Pattern[Any], uses: frozenset[str] = FUNCTIONS) -> str | None:
    """Returns the beginning of a text that takes the pattern too long, or None."""
    for length in LENGTHS:
        for text in texts(pattern, length):
            given: Any = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
            for use in _functions(pattern, uses):
                # The fastest of three, because a busy machine also makes a thread's own time longer.
                if all(_seconds(use, given) > MOST_SECONDS for _ in range(3)):
                    return f"{text[:20]!r}… of {len(text):,} characters"
    return None


def _seconds(use: Callable[[Any], Any], given: Any) -> float:
    began = time.thread_time()
    use(given)
    return time.thread_time() - began


def _functions(pattern: re.Pattern[Any], uses: frozenset[str]) -> list[Callable[[Any], Any]]:
    empty = b"" if isinstance(pattern.pattern, bytes) else ""
    whole = [getattr(pattern, name) for name in ("match", "fullmatch") if name in uses]
    return whole + ([lambda text: pattern.sub(empty, text)] if uses - {"match", "fullmatch"} else [])


def texts(pattern: re.Pattern[Any], length: int) -> Iterator[str]:
    """Yields texts that cause backtracking: many repetitions, and an end that does not match."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    found: dict[str, None] = {}
    for before, repeated in _repeats(tree, ""):
        for end in ("", "\x00", "\n", "!", "\nx"):
            found[before + repeated * length + end] = None
            # The beginning too, again and again: a search starts anew at each.
            found[(before + repeated) * length + end] = None
    for character in sorted({*"".join(found)} | {*' 0a@.\n"\\'}):
        found[character * length + "\x00"] = None
    yield from found


def _repeats(tree: Any, before: str) -> Iterator[tuple[str, str]]:
    """Yields pairs of texts for each repeated part: a match of what precedes the part, and a match of the part.

    `before`: a match of what precedes `tree`.
    """
    for code, argument in tree:
        for inner in _inner(code, argument):
            yield from _repeats(inner, before)
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            low, high, inner = argument
            if high > 1:
                for text in _samples(inner):
                    yield before, text
            before += _sample(inner) * low
        else:
            before += _sample([(code, argument)])


def _inner(code: Any, argument: Any) -> list[Any]:
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        return [argument[2]]
    if code is codes.SUBPATTERN:
        return [argument[3]]
    if code is codes.ATOMIC_GROUP:
        return [argument]
    return list(argument[1]) if code is codes.BRANCH else []


def _samples(tree: Any) -> Iterator[str]:
    """Yields texts that match a part of a pattern. For a character class, yields one text for each of its members."""
    if len(tree) == 1 and tree[0][0] is codes.IN:
        yield from {_member(one): None for one in tree[0][1]} if tree[0][1][0][0] is not codes.NEGATE else ["n", " "]
    else:
        yield _sample(tree)


def _sample(tree: Any) -> str:
    made = ""
    for code, argument in tree:
        if code is codes.LITERAL:
            made += chr(argument)
        elif code is codes.NOT_LITERAL or code is codes.ANY:
            made += "n"
        elif code is codes.IN:
            made += next(iter(_samples([(code, argument)])))
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            made += _sample(argument[2]) * max(argument[0], 1)
        elif inner := _inner(code, argument):
            made += _sample(inner[0])
    return made


def _member(one: Any) -> str:
    code, argument = one
    if code is codes.RANGE:
        return chr(argument[0])
    return _CLASSES[argument] if code is codes.CATEGORY else chr(argument)
