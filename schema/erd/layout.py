"""Computes the positions of the boxes and lines of a diagram, with Graphviz through pygraphviz.

Graphviz gets boxes of fixed sizes without text, so that the layout does not depend on the fonts of the machine. Each
box has a head with the name of the entity, and below the head a row for each attribute that is shown. A line connects
the row of a foreign key with the head of the referenced entity. Lengths are in SVG user units.
"""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from typing import Any

from core.errors import CommandError
from schema.erd.views import Box, Line, View, key_column

# Its wheel uses libraries of the system, which a minimal one does not have. All but the diagrams works without them.
try:
    import pygraphviz  # type: ignore[import-untyped]
except ImportError as error:
    pygraphviz, _missing = None, str(error)

CHARACTER = 7.3
"""The width of a character. In monospaced fonts, it is 0.6 times the font size, which is 12, or slightly more."""
HEAD, ROW, SIDE = 28, 19, 12
"""The height of a box's head, the height of each row, and the padding at their left and right sides."""
FOOT = 18
"""The width of the space beside a box for the symbol at the end of a line."""
MARK = 26
"""The width of the space for PK, FK or UK before an attribute's name."""
LIBRARIES = ("libexpat1", "libglib2.0-0", "libx11-6", "libxext6", "libxrender1")
"""The packages of Debian with the libraries that Graphviz needs."""
MARGIN = 16
ALONE_IN_A_ROW = 5

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A box with its size and the coordinates of its upper left corner."""

    box: Box
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line of a diagram with its curve.

    The curve runs from the head of the referenced entity to the row of the foreign key. `curve`: the points of a cubic
    Bézier curve: the start, and for each segment two control points and the end.
    """

    line: Line
    curve: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class PlacedDomain:
    """The area of a domain, with its number of entities, its upper left corner and its size."""

    name: str
    entities: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A view with the positions of its boxes and lines. `domains`: the areas of domains, if the boxes are in areas."""

    view: View
    width: float
    height: float
    boxes: tuple[PlacedBox, ...]
    lines: tuple[PlacedLine, ...]
    domains: tuple[PlacedDomain, ...] = ()


def size(box: Box) -> tuple[float, float]:
    """Returns the width and height of a box. The width is that of the longest line of text plus padding."""
    widest = max([len(box.entity.name), *(len(row.name) + len(row.type) + 2 for row in box.rows)])
    room = MARK if box.rows else 0
    return 2 * SIDE + room + widest * CHARACTER, HEAD + ROW * len(box.rows)


_one_at_a_time = threading.Lock()  # Graphviz has global state and is not thread-safe


def lay_out(view: View) -> Layout:
    """Computes the layout of a view. Equal views get equal layouts. The computation takes milliseconds.

    Raises CommandError if the system lacks libraries that Graphviz needs.
    """
    if pygraphviz is None:
        raise CommandError(
            f"Diagrams need libraries that this system does not have ({_missing}). On Debian, install them with: "
            f"apt-get install {' '.join(LIBRARIES)}"
        )
    with _one_at_a_time:
        graph = pygraphviz.AGraph(string=_dot(view))
        try:
            graph.layout(prog="dot")
            placed: dict[str, Any] = json.loads(graph.draw(format="json0"))
        finally:
            graph.close()
    left, bottom, right, top = map(float, placed["bb"].split(","))

    def point(text: str) -> Point:
        x, y = map(float, text.split(","))
        return round(x - left + MARGIN, 1), round(top - y + MARGIN, 1)

    centres = {one["name"]: point(one["pos"]) for one in placed["objects"]}
    boxes = tuple(_placed(box, centres[box.entity.name]) for box in view.boxes)
    curves = {edge["id"]: tuple(map(point, edge["pos"].split())) for edge in placed.get("edges", ()) if "id" in edge}
    corner = {one.box.entity.name: one for one in boxes}
    lines = tuple(
        PlacedLine(line, curves[str(n)] if str(n) in curves else _loop(line, corner[line.relationship.source]))
        for n, line in enumerate(view.lines)
    )
    return Layout(view, right - left + 2 * MARGIN, top - bottom + 2 * MARGIN, boxes, lines)


def row_of(box: Box, line: Line) -> int:
    """Returns the index of the row of `box` that shows the foreign key of a line."""
    name = key_column(line.relationship)
    return next(n for n, row in enumerate(box.rows) if row.mark == "FK" and row.name == name)


def _placed(box: Box, centre: Point) -> PlacedBox:
    width, height = size(box)
    return PlacedBox(box, round(centre[0] - width / 2, 1), round(centre[1] - height / 2, 1), width, height)


def _loop(line: Line, placed: PlacedBox) -> tuple[Point, ...]:
    """Returns the curve for a reference from an entity to itself. The curve is on the left of the entity's box."""
    start = (placed.x - FOOT, placed.y + HEAD / 2)
    end = (placed.x - FOOT, placed.y + HEAD + ROW * (row_of(placed.box, line) + 0.5))
    return start, (start[0] - FOOT, start[1]), (end[0] - FOOT, end[1]), end


def _dot(view: View) -> str:
    """Returns the view in the DOT language. Boxes without relationships are lined up by invisible edges."""
    lines = ["digraph { rankdir=LR; nodesep=0.35; ranksep=0.8; node [shape=plain]; edge [dir=none];"]
    connected: set[str] = set()
    for n, line in enumerate(view.lines):
        one = line.relationship
        if one.source != one.target:
            row = row_of(next(box for box in view.boxes if box.entity.name == one.source), line)
            end = "must" if line.required else "may"  # separate ports, so that the symbols do not overlap
            lines.append(f'"{one.target}":{end}:e -> "{one.source}":r{row}:w [id="{n}"];')
            connected |= {one.source, one.target}
    lines += [_node(box) for box in view.boxes]
    alone = [box.entity.name for box in view.boxes if box.entity.name not in connected]
    for n, name in enumerate(alone):
        if n % ALONE_IN_A_ROW:
            lines.append(f'"{alone[n - 1]}" -> "{name}" [style=invis];')
    return "\n".join([*lines, "}"])


def _node(box: Box) -> str:
    width, _ = size(box)
    wide = f'WIDTH="{width + 2 * FOOT:.0f}" FIXEDSIZE="TRUE"'
    cells = [f'<TR><TD PORT="{end}" HEIGHT="{HEAD // 2}" {wide}></TD></TR>' for end in ("must", "may")]
    cells += [f'<TR><TD PORT="r{n}" HEIGHT="{ROW}" {wide}></TD></TR>' for n in range(len(box.rows))]
    table = f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">{"".join(cells)}</TABLE>'
    return f'"{box.entity.name}" [label=<{table}>];'
