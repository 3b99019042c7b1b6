"""Prints the content of docs/erd.md."""

from __future__ import annotations

from schema.erd.documentation import page

print(page(), end="")
