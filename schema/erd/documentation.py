"""docs/erd.md: the diagrams and the data dictionary as the documentation has them. `make schema` writes it anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from models.data_model import Attribute, DataModel, Domain, Entity, data_model
from schema.erd.dictionary import bounds, ends, marks
from schema.erd.drawing import drawn
from schema.erd.views import type_of

_BAR = "\\|"  # what a bar is written as in a cell
_INTRODUCTION = """# The data model

What Rapport stores, and how it hangs together. This page is drawn from the models by `make schema`, and a test compares
it with them. The same is to be had

- as a page to move and to search in, at `/erd` of a running server;
- from the command line: `main.py erd` as Mermaid, `main.py erd --domain sales --format svg --output sales.svg` as a
  picture, here of one domain;
- in the graph, as far as the caller may see it: `dataModel`.

`main.py erd --check` compares a database with the models, and lists every difference.

Who sees it: an administrator everything that is stored; other employees, and API keys, the structure of what they may
read, without attributes that they would only ever see as null. `/erd` shows a caller with a token the same. Without one
it asks for it and shows nothing; but on a server with SQLite that listens to this machine alone, it is open, and shows
everything.

In the diagrams, a line begins at the entity that holds the foreign key, and a crow's foot tells that many may lead to
the same. Two bars at the other end: there is always one; a bar and a circle: there may be none. The name that stands
first at a line is what the entity without the key calls it, the other one what the entity with the key does.
Many-to-many relationships go through a link, which is an entity as all others. A domain's diagram shows what leads out
of it; what leads into it is drawn where it begins.

Text that can be ordered or searched, and whatever is sensitive, has further columns beside its own, which Rapport makes
from it: folded text, blind indexes. They are told with their attribute.

```graphql
{
  dataModel {
    domains {
      name
      entities {
        name
        description
        attributes { name type length required unique sensitive description }
        relationships { name inverse target cardinality through attributes { name type } }
      }
    }
  }
}
```

## Everything

"""


def page() -> str:
    """The whole page, in Markdown."""
    model = data_model()
    parts = [_INTRODUCTION, _diagram(None)]
    for domain in model.domains:
        parts += _domain(domain, model)
    return "".join(parts)


def _diagram(domain: str | None) -> str:
    return f"```mermaid\n{drawn(domain, 'mermaid')}```\n"


def _domain(domain: Domain, model: DataModel) -> Iterator[str]:
    yield f"\n## Domain: {domain.name}\n\n{domain.description}\n\n{_diagram(domain.name)}"
    for entity in domain.entities:
        found = " Free text is found by `search_text` and `search_grams`." if entity.searched else ""
        yield f"\n### {entity.name}\n\n{entity.description} Table `{entity.table}`.{found}\n\n"
        yield from _table(("attribute", "type", "bounds", "", "meaning", "columns"), map(_attribute, entity.attributes))
        yield from _relationships(entity, model)
        if entity.together:
            rules = "; ".join(" + ".join(f"`{name}`" for name in rule) for rule in entity.together)
            yield f"\nUnique together: {rules}.\n"


def _attribute(one: Attribute) -> tuple[str, ...]:
    columns = ", ".join(f"`{column}`" for column in one.columns)
    return f"`{one.name}`", type_of(one), bounds(one), ", ".join(marks(one)), one.description, columns


def _relationships(entity: Entity, model: DataModel) -> Iterator[str]:
    """Both directions: what the entity leads to, and what leads to it."""
    rows = [
        (
            f"`{one.name}`",
            f"[{one.target}](#{one.target.lower()})",
            ends(one),
            one.description,
            f"`{one.column}`" if one.column else "",
        )
        for one in entity.relationships
    ]
    rows += [
        (
            f"`{one.inverse}`" if one.inverse else "",
            f"[{one.source}](#{one.source.lower()})",
            f"from `{one.name}`, {ends(one)}",
            one.inverse_description,
            "",
        )
        for one in model.leading_to(entity.name)
    ]
    if rows:
        yield "\n"
        yield from _table(("relationship", "entity", "ends", "meaning", "column"), rows)


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |\n|{' --- |' * len(heads)}\n"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', _BAR) for cell in row)} |\n"
