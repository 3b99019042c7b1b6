"""Tests of ARCHITECTURE.md: its diagram shows the actual imports, and its numbered steps are in calling order."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import FrameType

import pytest
from asgi_lifespan import LifespanManager

import models
from core.settings import Settings
from jobs.worker import working
from main import application
from models.dialect.base import Database
from schema.execution.webhook_selections import Selections
from schema.graph import build
from tests.docs.markdown import ROOT, snippets, text_of
from tests.events.serving import served
from tests.factories import Make
from tests.graph import Graph, gid
from tests.house.checks import room_graph
from tests.webhooks.conftest import Hooks
from tests.webhooks.receiver import receiving

PAGE = "ARCHITECTURE.md"
PAGES = (
    PAGE,
    "CONTRIBUTING.md",
    *sorted(f"docs/decisions/{one.name}" for one in (ROOT / "docs/decisions").glob("*.md")),
)
WALKS = ("One read", "One write", "One event")

_NAMED = re.compile(r"`([\w./]+\.py)`:\s+((?:`[\w.]+`(?:,\s+)?)+)")


@dataclass(frozen=True, slots=True)
class Step:
    """A numbered step in the processing of a request.

    `functions`: pairs of a file and a qualified name, in the order of the text.
    """

    number: int
    text: str
    functions: tuple[tuple[str, str], ...]


def named(text: str) -> list[tuple[str, str]]:
    """Returns the functions that a text names, such as `file.py`: `function`, `Class.method`."""
    return [(file, name) for file, names in _NAMED.findall(text) for name in re.findall(r"`([\w.]+)`", names)]


def walk(title: str) -> list[Step]:
    """Returns the steps below a heading."""
    section = text_of(PAGE).partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    items = re.findall(r"^(\d+)\. (.*(?:\n   .*)*)", section, re.MULTILINE)
    return [Step(int(number), text, tuple(named(text))) for number, text in items]


def defined(file: str) -> set[str]:
    """Returns the qualified names of all functions, classes and methods in a file."""
    found: set[str] = set()

    def enter(body: Iterable[ast.stmt], prefix: str) -> None:
        for node in body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                found.add(prefix + node.name)
            if isinstance(node, ast.ClassDef):
                enter(node.body, f"{prefix}{node.name}.")

    enter(ast.parse((ROOT / file).read_text(encoding="utf-8")).body, "")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_every_file_and_function_exists(page: str) -> None:
    text = text_of(page)
    for file in set(re.findall(r"`([\w./]+/[\w.]+\.py)`", text)):
        assert (ROOT / file).is_file(), f"{page} names {file}"
    missing = [f"{file}: {name}" for file, name in named(text) if name not in defined(file)]
    assert missing == []


def test_every_walk_is_one() -> None:
    for title in WALKS:
        steps = walk(title)
        assert [step.number for step in steps] == list(range(1, len(steps) + 1))
        assert len(steps) >= 8
        assert all(step.functions for step in steps), title


def test_a_function_that_is_not_there_is_found() -> None:
    assert named("`core/ids.py`: `new_id`, `gone` and `core/money.py`:\n   `Money.gone`.") == [
        ("core/ids.py", "new_id"),
        ("core/ids.py", "gone"),
        ("core/money.py", "Money.gone"),
    ]
    assert "new_id" in defined("core/ids.py")
    assert "gone" not in defined("core/ids.py")
    assert "Executor.run" in defined("schema/execution/executor.py")


# The picture


def picture() -> tuple[dict[str, str], dict[str, set[str]]]:
    """Returns each package's box in the diagram, and the boxes to which each box points."""
    (drawn,) = snippets(PAGE, "mermaid")
    boxes: dict[str, str] = {}
    arrows: dict[str, set[str]] = {}
    floor = ""
    for line in drawn.text.splitlines():
        if begins := re.match(r'\s+subgraph (\w+)\["', line):
            floor = f"{begins[1]}."
        elif line.strip() == "end":
            floor = ""
        elif box := re.match(r'\s+(\w+)\["([^:"]+)', line):
            arrows[box[1]] = set()
            boxes.update({floor + room.strip("/").removesuffix(".py"): box[1] for room in box[2].split()})
        elif arrow := re.match(r"\s+(\w+) --> (\w+)$", line):
            arrows[arrow[1]].add(arrow[2])
    return boxes, arrows


def box_of(package: str, boxes: dict[str, str]) -> str | None:
    """Returns the box of a package, or of the package that contains it."""
    parts = package.split(".")
    return next((boxes[name] for n in (3, 2, 1) if (name := ".".join(parts[:n])) in boxes), None)


def beyond(box: str, arrows: dict[str, set[str]]) -> set[str]:
    """Returns all boxes that can be reached by arrows from a box."""
    found: set[str] = set()
    waiting = [box]
    while waiting:
        more = arrows[waiting.pop()] - found
        found |= more
        waiting += more
    return found


def test_the_picture_shows_the_imports() -> None:
    boxes, arrows = picture()
    imported: dict[str, set[str]] = {box: set() for box in arrows}
    for room, others in room_graph(ROOT).items():
        if others:
            box = box_of(room, boxes)
            assert box is not None, f"{room} is in no box"
            imported[box] |= {found for one in others if (found := box_of(one, boxes)) not in (None, box)}
    for box, others in imported.items():
        assert box not in beyond(box, arrows)
        assert others <= beyond(box, arrows), f"{box} imports what its arrows do not lead to"
        assert arrows[box] <= others, f"{box} has an arrow for which nothing is imported"


# The walks


@contextmanager
def calls(functions: Iterable[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """Records the calls of these functions while the `with` block runs, in order."""
    wanted = {(str(ROOT / file), name): (file, name) for file, name in functions}
    found: list[tuple[str, str]] = []

    def note(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call":
            one = wanted.get((frame.f_code.co_filename, frame.f_code.co_qualname))
            if one is not None:
                found.append(one)

    sys.setprofile(note)
    try:
        yield found
    finally:
        sys.setprofile(None)


def assert_walked(steps: list[Step], called: list[tuple[str, str]], dialect: str) -> None:
    """Checks that all functions of the steps were called, in the order of the steps."""
    other = "PostgreSQL" if dialect == "sqlite" else "SQLite"
    place = 0
    for step in steps:
        there = [one for one in step.functions if not re.search(rf"On {other}: `{one[0]}`:\s+`{one[1]}`", step.text)]
        assert set(there) <= set(called), f"step {step.number} names what is not called"
        if there:
            assert there[0] in called[place:], f"step {step.number} comes earlier"
            place = called.index(there[0], place)


def functions(steps: list[Step]) -> list[tuple[str, str]]:
    return [one for step in steps for one in step.functions]


async def test_one_read(graph: Graph, make: Make, dialect: str) -> None:
    await make(models.Contact)
    (query,) = re.findall(r"^`(\{ customers.*\})`\.$", text_of(PAGE), re.MULTILINE)
    steps = walk("One read")
    with calls(functions(steps)) as found:
        answer = await graph(query)
    assert len(answer["customers"]["nodes"][0]["contacts"]["nodes"]) == 1
    assert_walked(steps, found, dialect)


async def test_one_write(graph: Graph, make: Make, dialect: str) -> None:
    id = await make(models.Customer)
    steps = walk("One write")
    with calls(functions(steps)) as found:
        await graph.done("customerUpdate", id=gid(models.Customer, id), name="Alster", expectedVersion=1)
    assert_walked(steps, found, dialect)


async def test_one_event(settings: Settings, database: Database, make: Make, dialect: str) -> None:
    settings = replace(settings, webhook_private_targets=True)
    admin = await make(models.Employee, role="ADMIN")
    steps = walk("One event")
    async with receiving() as receiver, served(settings) as live, LifespanManager(application(settings)) as manager:
        graph = Graph(manager.app, live.token(admin))
        hooks = Hooks(graph, receiver)
        webhook = await hooks.create(entityTypes=["TAG"], selection="... on Tag { name }")
        with calls(functions(steps)) as found:
            async with live.socket(live.token(admin)) as socket:
                await socket.subscribe("subscription { events(entityTypes: [TAG]) { node { ... on Tag { name } } } }")
                await live.until_live(1)
                await make(models.Tag, name="VIP")
                assert (await socket.next())["node"] == {"name": "VIP"}
            async with working(database, settings, Selections(build(), database, settings)):
                await hooks.settled(webhook, 1)
            tags = await graph("{ tags { nodes { history { nodes { operation } } } } }")
    assert receiver.once()[0].event["data"]["node"] == {"name": "VIP"}
    assert tags["tags"]["nodes"][0]["history"]["nodes"] == [{"operation": "CREATE"}]
    assert_walked(steps, found, dialect)
