"""Draws a bar chart as SVG, with groups of bars and a horizontal line at the value 1."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

WIDTH, HEIGHT = 760, 340
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 12, 52, 34
_COLOURS = ("#1f6feb", "#e8833a", "#6e7781")


def bars(title: str, groups: Mapping[str, Mapping[str, float]]) -> str:
    """Returns a chart as SVG. The value of each bar is written above it.

    `groups`: maps the name of each group to its values, which are keyed by the name of the series. All groups must have
    the same series.
    """
    names = list(next(iter(groups.values())))
    top = max(1.5, *(value for group in groups.values() for value in group.values())) * 1.12
    plot_width, plot_height = WIDTH - _LEFT - _RIGHT, HEIGHT - _TOP - _BOTTOM

    def height_of(value: float) -> float:
        return _TOP + plot_height * (1 - value / top)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif"'
        f' font-size="12" role="img" aria-label="{escape(title)}">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<text x="{_LEFT}" y="20" font-size="14" font-weight="bold">{escape(title)}</text>',
    ]
    at = _LEFT
    for colour, name in zip(_COLOURS, names, strict=False):
        parts.append(f'<rect x="{at}" y="30" width="10" height="10" fill="{colour}"/>')
        parts.append(f'<text x="{at + 15}" y="39">{escape(name)}</text>')
        at += 30 + 7 * len(name)
    step = _step(top)
    for tick in range(int(top / step) + 1):
        y = height_of(tick * step)
        parts.append(f'<line x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#d8dee4"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{tick * step:g}</text>')
    wide = plot_width / len(groups)
    bar = wide * 0.8 / len(names)
    for place, (group, values) in enumerate(groups.items()):
        left = _LEFT + place * wide + wide * 0.1
        for turn, name in enumerate(names):
            x, y = left + turn * bar, height_of(values[name])
            parts.append(
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{bar * 0.92:.1f}" height="{HEIGHT - _BOTTOM - y:.1f}"'
                f' fill="{_COLOURS[turn % len(_COLOURS)]}"/>'
            )
            parts.append(
                f'<text x="{x + bar * 0.46:.1f}" y="{y - 4:.1f}" text-anchor="middle">{values[name]:.1f}</text>'
            )
        middle = left + wide * 0.4
        parts.append(f'<text x="{middle:.1f}" y="{HEIGHT - 12}" text-anchor="middle">{escape(group)}</text>')
    one = height_of(1)
    parts.append(
        f'<line x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{one:.1f}" y2="{one:.1f}" stroke="#1f2328"'
        ' stroke-dasharray="5 3"/>'
    )
    return "\n".join([*parts, "</svg>", ""])


def _step(top: float) -> float:
    return next((step for step in (0.5, 1, 2, 5, 10) if top / step <= 8), 20)
