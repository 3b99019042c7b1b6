"""Tests the page `/erd` in a real browser: everything is visible, nothing overlaps, and mouse and keyboard work.

Other tests check the document itself. These tests need Chromium, and `make prove` runs them if it is installed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

import models
from core import tokens
from core.settings import Settings
from jobs import migrate
from models.data_model import data_model
from models.database import connect
from tests.databases import KEYS, SECRET, variables_of
from tests.erd.chromium import Tab, found, tab
from tests.factories import Make
from tests.server.program import serving

pytestmark = [
    pytest.mark.prove,
    pytest.mark.skipif(found() is None, reason="no Chromium is found on the path, nor by RAPPORT_TEST_CHROMIUM"),
]

PATHS = ["/erd", *(f"/erd/{domain.name}" for domain in data_model().domains)]
SIZES = [(1440, 900), (390, 844)]

BOXES = """
[...document.querySelectorAll('.canvas .entity')].map((one) => {
  const box = one.querySelector('.box').getBBox();
  const texts = [...one.querySelectorAll('text')].map((text) => {
    const seen = text.getBBox();
    return {text: text.textContent, x: seen.x, y: seen.y, right: seen.x + seen.width, bottom: seen.y + seen.height};
  });
  return {name: one.dataset.entity, x: box.x, y: box.y, right: box.x + box.width, bottom: box.y + box.height, texts};
})
"""
NAMES = """
[...document.querySelectorAll('.far .title')].map((one) => {
  const seen = one.getBoundingClientRect();
  return {text: one.textContent, x: seen.x, y: seen.y, right: seen.right, bottom: seen.bottom};
})
"""
MIDDLE = """
(() => {{ const box = document.querySelector('{of}').getBoundingClientRect();
return [box.x + box.width / 2, box.y + Math.min(box.height / 2, 14)] }})()
"""
SEEN = """
(() => {{ const box = document.querySelector('[data-entity={name}] .box').getBoundingClientRect();
const room = document.querySelector('.canvas').getBoundingClientRect();
return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom }})()
"""
OPEN = "[...document.querySelectorAll('.dictionary article')].filter((one) => !one.hidden).map((one) => one.id)"
LIT = "[...document.querySelectorAll('.entity.near, .entity.chosen')].map((one) => one.dataset.entity).sort()"
VIEW = "document.querySelector('.canvas svg').getAttribute('viewBox')"


@dataclass
class Site:
    """A server with an empty database, and a browser tab."""

    address: str
    tab: Tab


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    program = found()
    assert program
    settings = Settings(database_url=f"sqlite://{tmp_path / 'erd.sqlite3'}", secret_key=SECRET, keys=KEYS)
    await migrate.upgrade(settings)
    async with (
        serving("--development", **variables_of(settings)) as server,
        tab(program, tmp_path / "browser") as opened,
    ):
        yield Site(f"http://127.0.0.1:{server.port}", opened)
        address = f"http://127.0.0.1:{server.port}/"
        others = [one for one in opened.requests if not one.startswith((address, "data:", "about:"))]
        assert others == [], "a request left the origin"
        assert opened.console == []


def upon(one: dict[str, float], other: dict[str, float]) -> bool:
    return (
        one["x"] < other["right"]
        and other["x"] < one["right"]
        and one["y"] < other["bottom"]
        and other["y"] < one["bottom"]
    )


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_label_is_seen_whole_and_alone(site: Site, size: tuple[int, int], tmp_path: Path) -> None:
    shots = tmp_path / "screenshots"
    shots.mkdir()
    for path in PATHS:
        for dark in (False, True):
            await site.tab.open(site.address + path, *size, dark=dark)
            await site.tab.screenshot(shots / f"{path.strip('/').replace('/', '-')}-{'dark' if dark else 'light'}.png")
        boxes = await site.tab.run(BOXES)
        if path == "/erd":
            assert {box["name"] for box in boxes} == {entity.name for entity in data_model().entities}
        labels = [text for box in boxes for text in box["texts"]]
        for box in boxes:
            for text in box["texts"]:
                assert text["x"] >= box["x"], text
                assert text["right"] <= box["right"], text
                assert text["y"] >= box["y"], text
                assert text["bottom"] <= box["bottom"], text
        clashes = [(a["text"], b["text"]) for n, a in enumerate(labels) for b in labels[:n] if upon(a, b)]
        assert clashes == [], path
        # All of it at once: the button shows every entity within the window.
        await site.tab.run("document.querySelector('[data-do=fit]').click()")
        outside = await site.tab.run("""
            (() => { const room = document.querySelector('.canvas').getBoundingClientRect();
            return [...document.querySelectorAll('.canvas .box')].map((one) => one.getBoundingClientRect()).filter(
              (box) => box.left < room.left || box.right > room.right || box.top < room.top || box.bottom > room.bottom
            ).length })()
        """)
        assert outside == 0, path
        names = await site.tab.run(NAMES)
        assert len(names) == (len(data_model().domains) if path == "/erd" else 0)
        for name in names:
            assert name["bottom"] - name["y"] >= 9, f"{name} is too small to read"
        clashes = [(a["text"], b["text"]) for n, a in enumerate(names) for b in names[:n] if upon(a, b)]
        assert clashes == []
        wide = await site.tab.run("document.documentElement.scrollWidth")
        assert wide <= size[0], f"{path} is wider than its window"
    print(f"screenshots: {shots}")


async def test_the_diagram_stays_in_sight_and_the_panel_gives_way(site: Site) -> None:
    drawing = "(() => { const {top, bottom, right} = document.querySelector('.drawing').getBoundingClientRect();"
    drawing += " return [top, bottom, right] })()"
    for width, height in SIZES:
        await site.tab.open(f"{site.address}/erd#Customer", width, height)
        top, bottom, right = await site.tab.run(drawing)
        assert 0 <= top < bottom <= height
        assert bottom - top > 250
        assert await site.tab.run("document.scrollingElement.scrollTop") == 0
        assert await site.tab.run(SEEN.format(name="Customer")), "the selected entity is out of sight"
        button = "document.querySelector('[data-do=panel]')"
        await site.tab.run(f"{button}.click()")
        assert await site.tab.run(f"{button}.getAttribute('aria-expanded')") == "false"
        _, lower, further = await site.tab.run(drawing)
        assert (lower, further) == (height, width)
        assert (lower, further) != (bottom, right)
        await site.tab.run(f"{button}.click()")
        assert await site.tab.run(drawing) == [top, bottom, right]


async def test_the_domains_come_first_and_open_by_a_click(site: Site) -> None:
    await site.tab.open(f"{site.address}/erd", 1440, 900)
    shown = "getComputedStyle(document.querySelector('.boxes')).visibility"
    assert await site.tab.run(shown) == "hidden"
    x, y = await site.tab.run(MIDDLE.format(of="[data-domain=customers] rect"))
    await site.tab.click(x, y)
    assert await site.tab.run(shown) == "visible"
    assert await site.tab.run(SEEN.format(name="Customer"))
    assert await site.tab.run("location.pathname") == "/erd"
    await site.tab.run("document.querySelector('[data-do=fit]').click()")
    assert await site.tab.run(shown) == "hidden"


async def test_bookkeeping_is_folded_and_the_legend_explains(site: Site) -> None:
    await site.tab.open(f"{site.address}/erd/people", 1440, 900)
    assert "createdAt" not in await site.tab.run("document.querySelector('.canvas').textContent")
    await site.tab.run("location.hash = 'Team'")
    await site.tab.run("new Promise((done) => setTimeout(done, 100))")
    team = "document.querySelector('#Team').innerText"
    assert "createdAt" not in await site.tab.run(team)
    await site.tab.run("document.querySelector('#Team summary').click()")
    assert "createdAt" in await site.tab.run(team)
    legend = "document.querySelector('.legend').innerText"
    assert "exactly one" not in await site.tab.run(legend)
    await site.tab.run("document.querySelector('.legend summary').click()")
    assert "exactly one" in await site.tab.run(legend)


async def test_a_click_shows_an_entity_and_lights_up_its_neighbours(site: Site) -> None:
    await site.tab.open(f"{site.address}/erd", 1440, 900)
    assert await site.tab.run(OPEN) == []
    for of in ("[data-domain=customers] rect", "[data-entity=Customer] .box"):
        await site.tab.click(*await site.tab.run(MIDDLE.format(of=of)))
    assert await site.tab.run(OPEN) == ["Customer"]
    model = data_model()
    customer = next(entity for entity in model.entities if entity.name == "Customer")
    near = {one.target for one in customer.relationships if one.column}
    near |= {one.source for one in model.leading_to("Customer") if one.column}
    assert await site.tab.run(LIT) == sorted(near | {"Customer"})
    told = await site.tab.run("document.querySelector('#Customer').textContent")
    for attribute in customer.attributes:
        assert attribute.name in told
        assert attribute.description in told
    assert "at most 50 characters" in told
    await site.tab.press("Escape")
    assert await site.tab.run(OPEN) == []
    assert await site.tab.run(LIT) == []


async def test_the_keyboard_alone_opens_moves_and_searches(site: Site) -> None:
    await site.tab.open(f"{site.address}/erd", 1440, 900)
    for _ in range(40):
        await site.tab.press("Tab")
        if await site.tab.run("document.activeElement.matches('.canvas .area')"):
            break
    assert (await site.tab.run("document.activeElement.getAttribute('aria-label')")).startswith("Domain activities, ")
    await site.tab.press("Enter")
    name = await site.tab.run("document.activeElement.dataset.entity")
    assert name == "Activity"
    assert (await site.tab.run("document.activeElement.getAttribute('aria-label')")).startswith(f"{name}: ")
    await site.tab.press("Enter")
    assert await site.tab.run(OPEN) == [name]
    assert await site.tab.run("document.activeElement.id") == name  # what a screen reader reads next
    await site.tab.press("Escape")
    assert await site.tab.run("document.activeElement.dataset.entity") == name

    before = await site.tab.run(VIEW)
    await site.tab.press("ArrowRight")
    moved = await site.tab.run(VIEW)
    assert float(moved.split()[0]) > float(before.split()[0])
    await site.tab.press("+", "+")
    assert float((await site.tab.run(VIEW)).split()[2]) < float(moved.split()[2])

    await site.tab.press("/", "/")
    for letter in "opportunityl":
        await site.tab.press(letter, letter)
    found = "document.querySelector('#found').textContent"
    assert await site.tab.run(found) == "1 found"
    matches = "[...document.querySelectorAll('.entity.match')].map((one) => one.dataset.entity)"
    assert await site.tab.run(matches) == ["OpportunityLine"]
    await site.tab.press("Enter")
    assert await site.tab.run(OPEN) == ["OpportunityLine"]
    assert await site.tab.run(found) == "1 of 1: OpportunityLine"


async def test_search_finds_attributes_and_steps_between_them(site: Site) -> None:
    await site.tab.open(f"{site.address}/erd", 1440, 900)
    await site.tab.press("/", "/")
    for letter in "birthd":
        await site.tab.press(letter, letter)
    found = "document.querySelector('#found').textContent"
    steps = [
        (f"{one.name}.{attribute.name}")
        for domain in data_model().domains
        for one in domain.entities
        for attribute in one.attributes
        if "birthd" in attribute.name.lower()
    ]
    assert len(steps) == 2
    assert await site.tab.run(found) == "2 found"
    row = "document.querySelector('tr.hit').dataset.attribute"
    for turn, label in ((1, steps[0]), (1, steps[1]), (1, steps[0]), (-1, steps[1])):
        await site.tab.run(f"document.querySelector('[data-do={'next' if turn > 0 else 'previous'}]').click()")
        assert await site.tab.run(found) == f"{steps.index(label) + 1} of 2: {label}"
        assert await site.tab.run(row) == label
        assert await site.tab.run(OPEN) == [label.split(".")[0]]
        assert await site.tab.run(SEEN.format(name=label.split(".")[0]))
    await site.tab.press("Enter")
    assert await site.tab.run(found) == f"1 of 2: {steps[0]}"
    assert await site.tab.run("document.activeElement.id") == "search"
    await site.tab.press("Escape")
    assert await site.tab.run("document.querySelector('#search').value") == ""
    assert await site.tab.run("document.querySelectorAll('.match').length") == 0


async def test_dragging_moves_and_chooses_nothing(site: Site) -> None:
    await site.tab.open(f"{site.address}/erd", 1440, 900)
    before = await site.tab.run(VIEW)
    x, y = await site.tab.run("""
        (() => { const box = document.querySelector('[data-entity=Customer] .box').getBoundingClientRect();
        return [box.x + 20, box.y + 10] })()
    """)
    await site.tab.send("Input.dispatchMouseEvent", type="mousePressed", x=x, y=y, button="left", clickCount=1)
    for step in (10, 40, 80):
        await site.tab.send("Input.dispatchMouseEvent", type="mouseMoved", x=x + step, y=y, button="left", buttons=1)
    await site.tab.send("Input.dispatchMouseEvent", type="mouseReleased", x=x + 80, y=y, button="left", clickCount=1)
    after = await site.tab.run(VIEW)
    assert float(after.split()[0]) < float(before.split()[0])
    assert await site.tab.run(OPEN) == []
    await site.tab.send("Input.dispatchMouseEvent", type="mouseWheel", x=x, y=y, deltaX=0, deltaY=-200)
    await site.tab.run("new Promise((done) => setTimeout(done, 200))")
    assert float((await site.tab.run(VIEW)).split()[2]) < float(after.split()[2])


async def test_a_token_opens_the_page_where_it_is_closed(tmp_path: Path) -> None:
    program = found()
    assert program
    settings = Settings(database_url=f"sqlite://{tmp_path / 'erd.sqlite3'}", secret_key=SECRET, keys=KEYS)
    await migrate.upgrade(settings)
    async with connect(settings) as database:
        seller = await Make(database, settings)(models.Employee, role="SALES")
    token = tokens.issue(SECRET, seller, timedelta(minutes=5))
    closed = serving("--host", "0.0.0.0", **variables_of(settings))
    async with closed as server, tab(program, tmp_path / "browser") as opened:
        address = f"http://127.0.0.1:{server.port}/erd"
        for size in SIZES:
            await opened.open(address, *size)
            field, button = [
                await opened.run(f"document.querySelector('.signing {one}').getBoundingClientRect().width")
                for one in ("input", "button")
            ]
            assert field >= 300, f"at {size}, a token is hard to see in {field} px"
            assert button < 200
        await opened.open(address, 1440, 900)
        names = "[...document.querySelectorAll('.canvas .entity')].map((one) => one.dataset.entity)"
        assert await opened.run(names) == []
        for given, expected in (("nonsense", False), (token, True)):
            await opened.run(f"document.querySelector('input[name=token]').value = {given!r}")
            await opened.run("document.querySelector('.signing button').click()")
            await opened.run("new Promise((done) => setTimeout(done, 500))")
            assert bool(await opened.run(names)) == expected
        shown = await opened.run(names)
        assert "Customer" in shown
        assert "Session" not in shown
        await opened.run("document.querySelector('nav a[href=\"/erd/people\"]').click()")
        await opened.run("new Promise((done) => setTimeout(done, 500))")
        assert await opened.run(names) == ["Team", "Employee"]
        await opened.run(
            "document.querySelector('[data-entity=Team]').dispatchEvent(new MouseEvent('click', {bubbles: true}))"
        )
        assert await opened.run(OPEN) == ["Team"]
        stored = await opened.run("[localStorage.length, sessionStorage.length, document.cookie]")
        assert stored == [0, 0, ""]
        await opened.open(address, 1440, 900)
        assert await opened.run(names) == []  # it is kept nowhere


async def test_on_paper_everything_is_there(site: Site) -> None:
    await site.tab.open(f"{site.address}/erd/people#Team", 1440, 900)
    await site.tab.run("window.dispatchEvent(new Event('beforeprint'))")
    await site.tab.send("Emulation.setEmulatedMedia", media="print")
    shown = "[...document.querySelectorAll('article')].filter((one) => one.offsetHeight > 0).map((one) => one.id)"
    assert await site.tab.run(shown) == ["Team", "Employee"]
    x, y, *_ = (await site.tab.run(VIEW)).split()
    assert (x, y) == ("0", "0")
