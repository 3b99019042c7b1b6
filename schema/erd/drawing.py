"""Draws the data model as Mermaid or SVG, for the command line and the documentation."""

from __future__ import annotations

from functools import lru_cache

from models.data_model import data_model
from schema.erd.clusters import clustered
from schema.erd.layout import Layout, lay_out
from schema.erd.mermaid import mermaid
from schema.erd.svg import svg
from schema.erd.views import View, of_domain, whole


def drawn(domain: str | None, format: str) -> str:
    """Returns the text of a diagram. `domain`: one domain, or None for all. `format`: "mermaid" or "svg".

    An SVG of all domains shows only the foreign keys of each entity, because a diagram of all attributes would be too
    large to read. Raises CommandError if there is no such domain.
    """
    model = data_model()
    if format == "mermaid":
        return mermaid(of_domain(model, domain) if domain is not None else whole(model, attributes=True))
    return svg(laid_out(of_domain(model, domain) if domain is not None else whole(model, attributes=False)), model)


@lru_cache(maxsize=64)
def in_areas(view: View) -> Layout:
    """Returns the layout of a view of all domains, each in its own area.

    The result is cached, so each view is laid out only once per process.
    """
    return clustered(view)


@lru_cache(maxsize=64)
def laid_out(view: View) -> Layout:
    """Returns the layout of a view. The result is cached, so each view is laid out only once per process."""
    return lay_out(view)
