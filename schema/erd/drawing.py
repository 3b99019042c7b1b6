"""Draws the data model as Mermaid or SVG, for the command line and the documentation."""

from __future__ import annotations

from functools import lru_cache

from models.data_model import data_model
from schema.erd.layout import Layout, lay_out
from schema.erd.mermaid import mermaid
from schema.erd.svg import svg
from schema.erd.views import View, of_domain, whole


def drawn(domain: str | None, format: str) -> str:
    """Returns the diagram of a domain, or of all, as `mermaid` or `svg`. Raises CommandError for an unknown domain.

    An SVG of all domains shows foreign keys only, because it would be too large to read otherwise.
    """
    model = data_model()
    if format == "mermaid":
        return mermaid(of_domain(model, domain) if domain is not None else whole(model, attributes=True))
    return svg(laid_out(of_domain(model, domain) if domain is not None else whole(model, attributes=False)), model)


@lru_cache(maxsize=64)
def laid_out(view: View) -> Layout:
    """Returns the layout of a view; cached, so that viewers who may see the same share it."""
    return lay_out(view)
