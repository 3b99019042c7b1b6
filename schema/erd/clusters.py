"""Computes the layout of all domains. Each domain has an area with its entities.

The areas fill a rectangle. Within an area, Graphviz lays out the boxes and lines as in the diagram of a domain. Lines
between areas are simple curves, which may pass behind boxes. The page shows only the curves of the selected entity.
"""

from __future__ import annotations

import math
from dataclasses import replace

from schema.erd.layout import FOOT, HEAD, ROW, Layout, PlacedBox, PlacedDomain, PlacedLine, Point, lay_out, row_of
from schema.erd.views import Line, View

CAPTION = 30
"""The height of the space for the name of a domain, at the top of its area."""
NARROWEST, LOWEST, GAP = 400, 170, 28
"""The least width and height of an area, in which its name is readable on a phone, and the space between areas."""
RATIO = 1.35
"""The width of the rectangle by its height, about that of a window beside the dictionary."""


def clustered(view: View) -> Layout:
    """Computes the layout of a view of all domains. Equal views get equal layouts."""
    names = list(dict.fromkeys(box.entity.domain for box in view.boxes))
    domain_of = {box.entity.name: box.entity.domain for box in view.boxes}
    inner = {name: lay_out(_part(view, name, domain_of)) for name in names}
    sizes = {name: (max(one.width, NARROWEST), max(CAPTION + one.height, LOWEST)) for name, one in inner.items()}
    corners = _packed(sizes)
    domains, boxes, curves = [], dict[str, PlacedBox](), dict[Line, tuple[Point, ...]]()
    for name, one in inner.items():
        (x, y), (width, height) = corners[name], sizes[name]
        domains.append(PlacedDomain(name, len(one.boxes), x, y, width, height))
        dx, dy = x + (width - one.width) / 2, y + CAPTION
        boxes |= {box.box.entity.name: replace(box, x=box.x + dx, y=box.y + dy) for box in one.boxes}
        curves |= {line.line: tuple((at[0] + dx, at[1] + dy) for at in line.curve) for line in one.lines}
    lines = [PlacedLine(line, curves.get(line) or _across(line, boxes)) for line in view.lines]
    width = max(one.x + one.width for one in domains) if domains else 0
    height = max(one.y + one.height for one in domains) if domains else 0
    placed = tuple(boxes[box.entity.name] for box in view.boxes)
    return Layout(view, width + GAP, height + GAP, placed, tuple(lines), tuple(domains))


def _part(view: View, domain: str, domain_of: dict[str, str]) -> View:
    boxes = tuple(box for box in view.boxes if box.entity.domain == domain)
    ends = [(line, line.relationship.source, line.relationship.target) for line in view.lines]
    lines = tuple(line for line, one, other in ends if domain_of[one] == domain_of.get(other) == domain)
    return View(domain, boxes, lines)


def _across(line: Line, boxes: dict[str, PlacedBox]) -> tuple[Point, ...]:
    """Returns the curve of a line between boxes in two areas.

    The curve starts at the right edge of the referenced entity's box. It ends at the left edge of the box with the
    foreign key.
    """
    source, target = boxes[line.relationship.source], boxes[line.relationship.target]
    start = target.x + target.width + FOOT, target.y + HEAD * (0.3 if line.required else 0.7)
    end = source.x - FOOT, source.y + HEAD + ROW * (row_of(source.box, line) + 0.5)
    bend = max(60.0, abs(end[0] - start[0]) / 2)
    return start, (start[0] + bend, start[1]), (end[0] - bend, end[1]), end


def _packed(sizes: dict[str, tuple[float, float]]) -> dict[str, Point]:
    """Returns the upper left corners of rectangles, placed without overlaps.

    Each rectangle is placed as far up as possible.
    """
    area = sum((width + GAP) * (height + GAP) for width, height in sizes.values())
    most = max([math.sqrt(area * RATIO), *(width + 2 * GAP for width, _ in sizes.values())])
    corners: dict[str, Point] = {}
    for name, (width, height) in sorted(sizes.items(), key=lambda one: (-one[1][1], -one[1][0], one[0])):
        taken = [(*corners[other], *sizes[other]) for other in corners]
        lefts = sorted({GAP, *(x + w + GAP for x, _, w, _ in taken)})
        tops = sorted({GAP, *(y + h + GAP for _, y, _, h in taken)})
        corners[name] = next(
            (x, y)
            for y in tops
            for x in lefts
            if (x + width + GAP <= most or x == GAP)
            and all(
                x + width + GAP <= left or left + w + GAP <= x or y + height + GAP <= top or top + h + GAP <= y
                for left, top, w, h in taken
            )
        )
    return corners
