"""docs/erd.md: the diagrams and the data dictionary in Markdown, written by `make schema`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from models.data_model import Attribute, DataModel, Domain, Entity, data_model
from schema.erd.dictionary import bounds, ends, marks
from schema.erd.drawing import drawn
from schema.erd.views import type_of

_BAR = "\\|"  # a bar in a table cell must be escaped
_INTRODUCTION = """# The data model

This page shows the tables that Rapport stores and the relationships between them. It is generated from the models by
`make schema`, and a test compares it with them. The data model is also available

- as a searchable page, at `/erd` of a running server;
- on the command line: `main.py erd` prints Mermaid, and `main.py erd --domain sales --format svg --output sales.svg`
  writes an image, here of one domain;
- in the graph, by the query `dataModel`.

`main.py erd --check` compares a database with the models and lists every difference.

Administrators see everything that is stored. Other employees, and API keys, see the structure of what they may read,
without attributes that are always null for them. `/erd` follows the same rules for the caller whose token it is given;
without a token it asks for one and shows nothing. The exception is a server with SQLite that listens on the loopback
interface only: there, `/erd` is open and shows everything.

In the diagrams, a line starts at the entity that holds the foreign key. The crow's foot there means that many rows may
refer to the same row. At the other end, two bars mean that there is always such a row, and a bar and a circle that
there may be none. A line has two names: the first is used by the entity without the foreign key, the second by the
entity with it. Many-to-many relationships use a link table, which is shown like any other entity. The diagram of a
domain includes relationships that start in this domain; those that end in it are in the diagrams of the domains where
they start.

Text that can be ordered or searched, and sensitive attributes, have companion columns that Rapport computes, such as
folded text and blind indexes. They are listed with their attribute.

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

## All entities

"""


def page() -> str:
    """The complete page."""
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
        found = " `search` uses the columns `search_text` and `search_grams`." if entity.searched else ""
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
    """The table of an entity's relationships, in both directions."""
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
