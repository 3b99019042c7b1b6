"""Generates the content of docs/erd.md: the diagrams and the data dictionary.

The command `make schema` writes this content to the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from models.data_model import Attribute, DataModel, Domain, Entity, data_model
from schema.erd.dictionary import bounds, ends, marks
from schema.erd.drawing import drawn
from schema.erd.views import type_of

_BAR = "\\|"  # Markdown needs a backslash before a bar in a table cell
_INTRODUCTION = """# The data model

The entities that Rapport stores, and their relationships. `make schema` generates this page from the models, and a test
compares it with them. The data model is also available

- as an interactive page, at `/erd` of a running server. It shows the domains first, and their entities when one zooms
  in or clicks on a domain; it finds entities and attributes, and steps from hit to hit;
- from the command line: `main.py erd` prints Mermaid, and `main.py erd --domain sales --format svg --output sales.svg`
  draws one domain;
- in GraphQL, as far as the caller may see it: `dataModel`.

`main.py erd --check` compares a database with the models and lists every difference.

Administrators see all of it. Other employees and API keys see the entities that they may read, without attributes that
are always null for them. `/erd` applies the same rules and asks for a token. Only on a server with SQLite that listens
on loopback does it show everything without a token.

In the diagrams, a line starts at the entity that holds the foreign key. A crow's foot there means that many rows may
reference the same row. At the other end, two bars mean exactly one row, a bar and a circle at most one. A line is
labelled with the name of the relationship at the referenced entity, then with the name at the entity that holds the
key. Many-to-many relationships use a link entity. The diagram of a domain shows references to other domains;
references from other domains are in the diagrams of those.

For text that can be ordered or searched, and for sensitive values, Rapport keeps companion columns: folded text and
blind indexes. They are listed with their attribute.

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
    """Returns the content of docs/erd.md, in Markdown."""
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
        found = " Full-text search uses `search_text` and `search_grams`." if entity.searched else ""
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
    """Yields strings that form a Markdown table of an entity's relationships.

    Yields nothing if the entity has no relationships.
    """
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
