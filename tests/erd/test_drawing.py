"""Tests of the diagrams: they are well-formed, nothing overlaps, and the command line reports errors."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.errors import CommandError
from models.data_model import data_model
from schema.erd.drawing import drawn, in_areas, laid_out
from schema.erd.layout import CHARACTER, HEAD, MARK, ROW, SIDE, Layout
from schema.erd.views import View, of_domain, whole
from tests.server.program import run

VIEWS = {None: whole(data_model(), attributes=False)} | {
    domain.name: of_domain(data_model(), domain.name) for domain in data_model().domains
}
AREAS = in_areas(VIEWS[None])
every_view = pytest.mark.parametrize("view", VIEWS.values(), ids=lambda view: view.domain or "everything")


@every_view
def test_no_box_is_upon_another_or_outside(view: View) -> None:
    layout = laid_out(view)
    for one in layout.boxes:
        assert one.x >= 0
        assert one.y >= 0
        assert one.x + one.width <= layout.width
        assert one.y + one.height <= layout.height
    for one, other in combinations(layout.boxes, 2):
        apart = (
            one.x + one.width < other.x
            or other.x + other.width < one.x
            or one.y + one.height < other.y
            or other.y + other.height < one.y
        )
        assert apart, (one.box.entity.name, other.box.entity.name)


def test_each_domain_has_an_area_around_its_entities() -> None:
    assert {one.name for one in AREAS.domains} == {domain.name for domain in data_model().domains}
    areas = {one.name: one for one in AREAS.domains}
    assert [placed.box for placed in AREAS.boxes] == list(VIEWS[None].boxes)
    for placed in AREAS.boxes:
        area = areas[placed.box.entity.domain]
        assert area.x <= placed.x
        assert area.y <= placed.y
        assert placed.x + placed.width <= area.x + area.width
        assert placed.y + placed.height <= area.y + area.height
    for one, other in combinations(AREAS.domains, 2):
        apart = (
            one.x + one.width < other.x
            or other.x + other.width < one.x
            or one.y + one.height < other.y
            or other.y + other.height < one.y
        )
        assert apart, (one.name, other.name)
    for one in AREAS.domains:
        assert one.x + one.width <= AREAS.width
        assert one.y + one.height <= AREAS.height


@every_view
def test_every_text_has_its_room(view: View) -> None:
    for placed in laid_out(view).boxes:
        inner = placed.width - 2 * SIDE
        assert len(placed.box.entity.name) * CHARACTER <= inner + 0.01  # what rounding takes
        for row in placed.box.rows:
            assert MARK + (len(row.name) + len(row.type)) * CHARACTER < inner
        assert placed.height == HEAD + ROW * len(placed.box.rows)


@pytest.mark.parametrize(
    "layout", [*map(laid_out, VIEWS.values()), AREAS], ids=lambda one: f"{one.view.domain}{len(one.domains)}"
)
def test_every_line_begins_at_its_key_and_ends_at_its_target(layout: Layout) -> None:
    view = layout.view
    boxes = {placed.box.entity.name: placed for placed in layout.boxes}
    assert len(layout.lines) == len(view.lines)
    for placed in layout.lines:
        one = placed.line.relationship
        source, target = boxes[one.source], boxes[one.target]
        (x, y), (x_end, y_end) = placed.curve[0], placed.curve[-1]
        row = next(n for n, row in enumerate(source.box.rows) if row.name == f"{one.name}Id")
        assert abs(y_end - (source.y + HEAD + ROW * (row + 0.5))) < 1.5
        assert x_end == pytest.approx(source.x - 18, abs=1.5)
        assert target.y < y < target.y + HEAD
        edge = target.x + target.width + 18 if one.source != one.target else target.x - 18
        assert x == pytest.approx(edge, abs=1.5)


@every_view
def test_the_picture_is_well_formed_and_complete_in_itself(view: View) -> None:
    text = drawn(view.domain, "svg")
    root = ElementTree.fromstring(text)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert re.findall(r'https?://[^"\s]+', text) == ["http://www.w3.org/2000/svg"]
    assert "url(" not in text
    assert text.count('class="entity ') == len(view.boxes)
    assert text.count('<g class="line"') == len(view.lines)


def test_the_same_model_is_drawn_alike_each_time() -> None:
    view = VIEWS["sales"]
    from schema.erd.layout import lay_out

    first: Layout = lay_out(view)
    assert lay_out(view) == first


def test_an_unknown_domain() -> None:
    with pytest.raises(CommandError, match=r"There is no domain 'nowhere'\. There are: activities, .*, webhooks\."):
        drawn("nowhere", "mermaid")


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["--domain", "nowhere"], 1, "error: There is no domain 'nowhere'. There are: activities"),
        (["--domain", ""], 1, "error: There is no domain ''."),
        (["--format", "pdf"], 2, "invalid choice: 'pdf' (choose from"),
        (["--output", "/proc/none/erd.svg"], 1, "error: /proc/none/erd.svg cannot be written: no such file"),
        (["--output", "/"], 1, "error: / cannot be written: is a directory. Choose another --output."),
        (["--check", "--domain", "sales"], 1, "error: --check draws nothing"),
    ],
)
async def test_a_wrong_command_says_what_is_wrong(tmp_path: Path, arguments: list[str], code: int, told: str) -> None:
    ended = await run("erd", *arguments, RAPPORT_DATABASE_URL=f"sqlite://{tmp_path / 'none.sqlite3'}")
    assert (ended.code, ended.output) == (code, "")
    assert told in ended.errors
    assert "Traceback" not in ended.errors
    assert not list(tmp_path.iterdir())


async def test_a_drawing_needs_no_database(tmp_path: Path) -> None:
    variables = {"RAPPORT_DATABASE_URL": f"sqlite://{tmp_path / 'none.sqlite3'}"}
    ended = await run("erd", **variables)
    assert (ended.code, ended.errors, ended.output) == (0, "", drawn(None, "mermaid"))
    written = tmp_path / "sales.svg"
    ended = await run("erd", "--domain", "sales", "--format", "svg", "--output", str(written), **variables)
    assert (ended.code, ended.output, ended.errors) == (0, "", "")
    assert written.read_text(encoding="utf-8") == drawn("sales", "svg")
    assert list(tmp_path.iterdir()) == [written]


async def test_a_check_of_no_database_says_what_to_do(tmp_path: Path) -> None:
    ended = await run("erd", "--check", RAPPORT_DATABASE_URL=f"sqlite://{tmp_path / 'none.sqlite3'}")
    assert (ended.code, ended.output) == (1, "")
    assert ended.errors == "error: The database is behind this version: run python main.py migrate first.\n"
    assert not list(tmp_path.glob("*.sqlite3"))
