"""Builds the data dictionary for `/erd` and docs/erd.md.

The data dictionary describes the attributes and relationships of each entity.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from html import escape

from models.data_model import Attribute, AttributeType, Cardinality, DataModel, Entity, Relationship
from schema.erd.views import BOOKKEEPING, type_of

_FOLDED = '<details class="bookkeeping"><summary>{more} for bookkeeping</summary>'
_ENDS = {
    Cardinality.MANY_TO_ONE: "many to one",
    Cardinality.ONE_TO_ONE: "one to one",
    Cardinality.MANY_TO_MANY: "many to many",
}


def bounds(attribute: Attribute) -> str:
    """Describes the values that an attribute can have: the choices, the range or the maximum length.

    Returns an empty string if the values are not restricted.
    """
    if attribute.choices:
        return ", ".join(attribute.choices)
    unit = " of the smallest unit" if attribute.type is AttributeType.MONEY else ""
    if attribute.minimum is not None and attribute.maximum is not None:
        return f"{_number(attribute.minimum)} to {_number(attribute.maximum)}{unit}"
    return f"at most {attribute.length:,} characters" if attribute.length else ""


def marks(attribute: Attribute) -> list[str]:
    """Returns the labels that apply to an attribute, such as "required" and "unique"."""
    known = {
        "key": attribute.key,
        "required": attribute.required,
        "unique": attribute.unique and not attribute.key,
        "sensitive": attribute.sensitive,
        "set by Rapport": attribute.made_by_server and not attribute.key,
    }
    return [name for name, holds in known.items() if holds]


def ends(relationship: Relationship) -> str:
    """Returns the cardinality of a relationship as text, such as "many to one, required".

    If the relationship has a link entity, the text ends with its name.
    """
    return _ENDS[relationship.cardinality] + (
        f" through {relationship.through}" if relationship.through else ", required" * relationship.required
    )


def _number(number: Decimal) -> str:
    return f"{number.normalize():{'' if number < 10_000 else ','}f}"  # years must not get a comma


# HTML


def articles(model: DataModel, domain: str | None, *, elsewhere: str) -> str:
    """Returns HTML with an index of the entities and an article about each.

    `domain`: the only domain to include, or None for all. `elsewhere`: the URL prefix of the pages of other domains.
    """
    shown = [one for one in model.domains if domain in (None, one.name)]
    here = {entity.name for one in shown for entity in one.entities}
    domains = {entity.name: entity.domain for entity in model.entities}

    def link(name: str) -> str:
        away = "" if name in here else f"{elsewhere}{domains[name]}"
        return f'<a href="{away}#{name}">{name}</a>'

    parts = ['<nav class="index" aria-label="Entities">']
    for one in shown:
        items = "".join(f'<li data-entity="{entity.name}">{link(entity.name)}</li>' for entity in one.entities)
        parts.append(f'<h2>{one.name}</h2><p class="quiet">{escape(one.description)}</p><ul>{items}</ul>')
    parts.append("</nav>")
    parts += [_article(entity, model, link) for one in shown for entity in one.entities]
    return "\n".join(parts)


def _article(entity: Entity, model: DataModel, link: Callable[[str], str]) -> str:
    kept = [one for one in entity.attributes if one.name not in BOOKKEEPING]
    rows = "".join(_row(entity, one) for one in kept)
    folded = "".join(_row(entity, one) for one in entity.attributes if one.name in BOOKKEEPING)
    more = len(entity.attributes) - len(kept)
    references = "".join(
        f'<li data-relationship="{one.source}.{one.name}.{one.target}"><code>{one.name}</code> → {link(one.target)}'
        f' <span class="quiet">{ends(one)}</span><br>{escape(one.description)}{_of_link(one)}</li>'
        for one in entity.relationships
    )
    referenced_by = "".join(
        f"<li><code>{one.inverse or '–'}</code> ← {link(one.source)}.{one.name}"
        f' <span class="quiet">{ends(one)}</span><br>{escape(one.inverse_description)}</li>'
        for one in model.leading_to(entity.name)
    )
    together = "".join(f"<li>{' + '.join(rule)}</li>" for rule in entity.together)
    return (
        f'<article id="{entity.name}" tabindex="-1" aria-labelledby="of-{entity.name}">'
        f'<p class="back"><a href="#">← All entities</a></p><h2 id="of-{entity.name}">{entity.name}</h2>'
        f'<p>{escape(entity.description)}</p><p class="quiet">Table {entity.table}, domain {entity.domain}</p>'
        f"<h3>Attributes</h3><table><thead><tr><th>Name</th><th>Meaning</th></tr></thead><tbody>{rows}</tbody></table>"
        + (f"{_FOLDED.format(more=more)}<table>{folded}</table></details>" if folded else "")
        + (f"<h3>References</h3><ul>{references}</ul>" if references else "")
        + (f"<h3>Referenced by</h3><ul>{referenced_by}</ul>" if referenced_by else "")
        + (f"<h3>Unique together</h3><ul>{together}</ul>" if together else "")
        + "</article>"
    )


def _row(entity: Entity, attribute: Attribute) -> str:
    badges = "".join(f'<span class="badge">{mark}</span>' for mark in marks(attribute))
    bound = f'<br><span class="quiet">{escape(bounds(attribute))}</span>' if bounds(attribute) else ""
    return (
        f'<tr data-attribute="{entity.name}.{attribute.name}"><td><code>{attribute.name}</code><br>'
        f'<span class="quiet">{type_of(attribute)}</span></td>'
        f"<td>{escape(attribute.description)}{bound}<br>{badges}</td></tr>"
    )


def _of_link(one: Relationship) -> str:
    return (
        f' <span class="quiet">With {", ".join(each.name for each in one.attributes)}.</span>' if one.attributes else ""
    )
