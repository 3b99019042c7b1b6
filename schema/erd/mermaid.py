"""Renders a diagram in Mermaid, a text format that GitHub and other sites display as a diagram."""

from __future__ import annotations

from schema.erd.views import Line, View


def mermaid(view: View) -> str:
    """Returns a diagram in Mermaid: entities with their attributes, and relationships named in both directions."""
    lines = ["erDiagram"]
    for box in view.boxes:
        if not box.rows:
            lines.append(f"  {box.entity.name}")
            continue
        lines.append(f"  {box.entity.name} {{")
        lines += [f"    {row.type} {row.name} {row.mark}".rstrip() for row in box.rows]
        lines.append("  }")
    lines += [f"  {_relationship(line)}" for line in view.lines]
    return "\n".join(lines) + "\n"


def _relationship(line: Line) -> str:
    """Returns the Mermaid line of a relationship. The referenced entity is named first: "a customer has contacts"."""
    one = line.relationship
    target, source = "||" if line.required else "|o", "o{" if line.many else "o|"
    names = f"{one.inverse} / {one.name}" if one.inverse else one.name
    return f'{one.target} {target}--{source} {one.source} : "{names}"'
