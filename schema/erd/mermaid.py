"""The diagram as Mermaid text, which many hosts draw as it is."""

from __future__ import annotations

from schema.erd.views import Line, View


def mermaid(view: View) -> str:
    """The text of a diagram: every entity with its attributes, and every relationship by its two names."""
    lines = ["erDiagram"]
    for box in view.boxes:
        if not box.rows:
            lines.append(f"    {box.entity.name}")
            continue
        lines.append(f"    {box.entity.name} {{")
        lines += [f"        {row.type} {row.name} {row.mark}".rstrip() for row in box.rows]
        lines.append("    }")
    lines += [f"    {_relationship(line)}" for line in view.lines]
    return "\n".join(lines) + "\n"


def _relationship(line: Line) -> str:
    """The target first, as it is read: a customer has contacts, and a contact belongs to a customer."""
    one = line.relationship
    target, source = "||" if line.required else "|o", "o{" if line.many else "o|"
    names = f"{one.inverse} / {one.name}" if one.inverse else one.name
    return f'{one.target} {target}--{source} {one.source} : "{names}"'
