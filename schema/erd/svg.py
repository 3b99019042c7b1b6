"""Renders a diagram as SVG, for a file or for a part of an HTML page.

Each entity is a link, so that users of keyboards and screen readers can reach it. All colours are in the style sheet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from html import escape
from pathlib import Path

from models.data_model import DataModel, Relationship
from schema.erd.layout import FOOT, HEAD, MARK, ROW, SIDE, Layout, PlacedBox, PlacedDomain, PlacedLine, Point
from schema.erd.views import Box

COLOURS = 16
"""The number of colours in the style sheet. The domains get these colours in turn."""


@cache
def style() -> str:
    """Returns the style sheet of diagrams, as CSS."""
    return Path(__file__).with_name("diagram.css").read_text(encoding="utf-8")


def svg(layout: Layout, model: DataModel, *, alone: bool = True, elsewhere: str = "") -> str:
    """Returns a diagram as SVG.

    `alone`: if true, the SVG contains its style sheet and its size, as a file needs them.
    `elsewhere`: the URL prefix of the pages of other domains.
    """
    title = escape(title_of(layout))
    size = f'viewBox="0 0 {layout.width:.0f} {layout.height:.0f}"'
    if alone:
        size += f' width="{layout.width:.0f}" height="{layout.height:.0f}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="diagram" {size} role="group" aria-label="{title}">',
        f"<title>{title}</title>",
    ]
    if alone:
        parts += [f"<style>{style()}</style>", '<rect class="ground" width="100%" height="100%"/>']
    colours = {domain.name: n % COLOURS for n, domain in enumerate(model.domains)}
    if layout.domains:
        parts += ['<g class="areas">', *(_area(one, colours[one.name], model, elsewhere) for one in layout.domains)]
        parts += ['</g><g class="ties" aria-hidden="true">', *_ties(layout), *map(_title, layout.domains), "</g>"]
    domain_of = {box.box.entity.name: box.box.entity.domain for box in layout.boxes if layout.domains}
    parts.append('<g class="lines" aria-hidden="true">')
    parts += [_line(line, domain_of) for line in layout.lines]
    parts.append('</g><g class="boxes">')
    parts += [_box(box, colours[box.box.entity.domain], model, elsewhere) for box in layout.boxes]
    return "\n".join([*parts, "</g></svg>"]) + "\n"


def title_of(layout: Layout) -> str:
    """Returns the title of a diagram, which names its domain."""
    domain = layout.view.domain
    return f"Entity-relationship diagram of {f'the domain {domain}' if domain else 'everything'}"


def _area(placed: PlacedDomain, colour: int, model: DataModel, elsewhere: str) -> str:
    """Returns the area of a domain: a link to the domain's page."""
    x, y, name = placed.x, placed.y, placed.name
    description = next(domain.description for domain in model.domains if domain.name == name)
    return (
        f'<a class="area d{colour}" href="{elsewhere}{name}" data-domain="{name}"'
        f' aria-label="{escape(f"Domain {name}, {_count(placed)}. {description}")}">'
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{placed.width:.1f}" height="{placed.height:.1f}" rx="10"/>'
        f'<text class="caption" x="{x + 14:.1f}" y="{y + 22:.1f}">{name}</text></a>'
    )


def _title(placed: PlacedDomain) -> str:
    """Returns the name of a domain and its number of entities, in the middle of the domain's area.

    The page sets the sizes of these two texts.
    """
    at = f'x="{placed.x + placed.width / 2:.1f}" y="{placed.y + placed.height / 2:.1f}" data-domain="{placed.name}"'
    return f'<text class="title" {at}>{placed.name}</text><text class="count" {at}>{_count(placed)}</text>'


def _count(placed: PlacedDomain) -> str:
    return f"{placed.entities} {'entity' if placed.entities == 1 else 'entities'}"


def _ties(layout: Layout) -> Iterator[str]:
    """Yields a line between each two domains that references connect.

    The more references there are, the thicker the line is.
    """
    domain_of = {box.box.entity.name: box.box.entity.domain for box in layout.boxes}
    centres = {one.name: (one.x + one.width / 2, one.y + one.height / 2) for one in layout.domains}
    found = Counter(
        tuple(sorted((domain_of[line.line.relationship.source], domain_of[line.line.relationship.target])))
        for line in layout.lines
    )
    for (one, other), count in sorted(found.items()):
        if one != other:
            ends = f"M{_at(centres[one])} L{_at(centres[other])}"
            yield f'<path class="tie w{min(count, 4)}" data-ends="{one} {other}" d="{ends}"/>'


def _box(placed: PlacedBox, colour: int, model: DataModel, elsewhere: str) -> str:
    box, entity = placed.box, placed.box.entity
    away = f"{elsewhere}{entity.domain}" if elsewhere and not box.at_home else ""
    kind = f"entity d{colour}{'' if box.at_home else ' away'}"
    x, y, width, height = placed.x, placed.y, placed.width, placed.height
    parts = [
        f'<a class="{kind}" href="{away}#{entity.name}" data-entity="{entity.name}"'
        f' aria-label="{escape(_said(box, model))}">'
        f'<rect class="box" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="5"/>'
        f'<path class="head" d="{_head(placed)}"/>'
        f'<text class="name" x="{x + SIDE:.1f}" y="{y + HEAD / 2 + 4:.1f}">{entity.name}</text>'
    ]
    for n, row in enumerate(box.rows):
        middle = y + HEAD + ROW * n + ROW / 2 + 4
        if row.mark:
            parts.append(f'<text class="mark" x="{x + SIDE:.1f}" y="{middle:.1f}">{row.mark}</text>')
        kind = "attribute" if row.mark or row.type else "more"
        parts.append(f'<text class="{kind}" x="{x + SIDE + MARK:.1f}" y="{middle:.1f}">{row.name}</text>')
        if row.type:
            parts.append(f'<text class="type" x="{x + width - SIDE:.1f}" y="{middle:.1f}">{row.type}</text>')
    return "".join([*parts, "</a>"])


def _head(placed: PlacedBox) -> str:
    """Returns the path data of the head of a box.

    If the box has no rows, the lower corners of its head are round too.
    """
    x, y, width = placed.x, placed.y, placed.width
    bottom = "a5 5 0 0 1 -5 5 h{0:.1f} a5 5 0 0 1 -5 -5" if not placed.box.rows else "v5 h{1:.1f} v-5"
    return (
        f"M{x:.1f} {y + 5:.1f} a5 5 0 0 1 5 -5 h{width - 10:.1f} a5 5 0 0 1 5 5 v{HEAD - 10} "
        + bottom.format(10 - width, -width)
        + " z"
    )


def _said(box: Box, model: DataModel) -> str:
    """Returns the label of an entity for screen readers: its description and the names of related entities."""
    entity = box.entity
    others = [one.target for one in entity.relationships] + [one.source for one in model.leading_to(entity.name)]
    related = ", ".join(dict.fromkeys(others))
    return f"{entity.name}: {entity.description}" + (f" Related to {related}." if related else "")


def _line(placed: PlacedLine, domain_of: dict[str, str]) -> str:
    """Returns the SVG of a relationship: a curve with a symbol for the cardinality at each end.

    `domain_of`: the domain of each entity, if the domains have areas.
    """
    line, one = placed.line, placed.line.relationship
    first, *rest = placed.curve
    curve = f"M{_at(first)} C{' '.join(_at(point) for point in rest)}"
    inwards = -1 if one.source != one.target else 1  # the target's box is left of the line, unless the line is a loop
    across = ' data-across=""' if domain_of.get(one.source) != domain_of.get(one.target) else ""
    edge, end = first[0] + inwards * FOOT, placed.curve[-1]
    return (
        f'<g class="line" data-source="{one.source}" data-target="{one.target}"'
        f' data-relationship="{one.source}.{one.name}"{across}>'
        f"<title>{escape(sentence(line.relationship))}</title>"
        f'<path class="curve" d="{curve}"/>'
        f"{_target(first, edge, -inwards, required=line.required)}{_source(end, many=line.many)}</g>"
    )


def _target(start: Point, edge: float, out: int, *, required: bool) -> str:
    """Returns the symbol at the end of a line where the referenced entity is.

    The symbol means exactly one row if `required`, otherwise at most one row.

    `edge`: the x coordinate of the box's edge.
    `out`: the direction away from the box, 1 for right or -1 for left.
    """
    y = start[1]
    bars = f"M{edge + out * 6:.1f} {y - 5:.1f} v10"
    stem = f"M{edge:.1f} {y:.1f} H{start[0]:.1f}"
    if required:
        return f'<path class="end" d="{stem} {bars} M{edge + out * 11:.1f} {y - 5:.1f} v10"/>'
    return f'<path class="end" d="{stem} {bars}"/><circle class="end" cx="{edge + out * 12:.1f}" cy="{y:.1f}" r="3.5"/>'


def _source(end: Point, *, many: bool) -> str:
    """Returns the symbol at the end of a line where the foreign key is.

    The symbol means zero or more rows if `many`, otherwise zero or one row.
    """
    x, y = end
    edge = x + FOOT
    foot = f"M{edge - 10:.1f} {y:.1f} L{edge:.1f} {y - 5:.1f} M{edge - 10:.1f} {y:.1f} L{edge:.1f} {y + 5:.1f}"
    bar = f"M{edge - 7:.1f} {y - 5:.1f} v10"
    stem = f"M{x:.1f} {y:.1f} H{edge:.1f}"
    circle = f'<circle class="end" cx="{edge - 13.5:.1f}" cy="{y:.1f}" r="3.5"/>'
    return f'<path class="end" d="{stem} {foot if many else bar}"/>{circle}'


def sentence(relationship: Relationship) -> str:
    """Returns a sentence that describes a relationship, such as "Contact.customer references Customer"."""
    back = f"; the inverse is {relationship.target}.{relationship.inverse}" if relationship.inverse else ""
    return f"{relationship.source}.{relationship.name} references {relationship.target}{back}"


def _at(point: Point) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"
