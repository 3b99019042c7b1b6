"""The whole way from the data model to a drawing: what the command line and the documentation ask for."""

from __future__ import annotations

from functools import lru_cache

from models.data_model import data_model
from schema.erd.layout import Layout, lay_out
from schema.erd.mermaid import mermaid
from schema.erd.svg import svg
from schema.erd.views import View, of_domain, whole


def drawn(domain: str | None, format: str) -> str:
    """The diagram of a domain, or of everything, as `mermaid` or `svg`. Raises CommandError for an unknown domain.

    The text of everything has every attribute; the picture of everything has only the keys that lead on, so that it
    can be read.
    """
    model = data_model()
    if format == "mermaid":
        return mermaid(of_domain(model, domain) if domain is not None else whole(model, attributes=True))
    return svg(laid_out(of_domain(model, domain) if domain is not None else whole(model, attributes=False)), model)


@lru_cache(maxsize=64)
def laid_out(view: View) -> Layout:
    """A view with everything in its place; of those who see the same, it is made once."""
    return lay_out(view)
