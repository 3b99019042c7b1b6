"""Generates CHECK constraints, indexes and the objects for full-text search from the models.

Migrations take these database objects from this module, because Tortoise does not generate them. Each object has a
stable name, so that a migration can be computed as the difference between two sets of objects.
"""

# ruff: noqa: S608 - the SQL is built from names in the models only
from __future__ import annotations

from dataclasses import dataclass, field

from models.description import Attribute, Description, blind_columns
from models.dialect.dialect_sql import DialectName
from models.fields import Kind

LIVING, DELETED = '"deleted_at" IS NULL', '"deleted_at" IS NOT NULL'


@dataclass(frozen=True, slots=True)
class Made:
    """The SQL of a database object that belongs to a table, such as an index.

    `create`, `drop`: the statements that create and drop the object.
    `fill`: the statements that populate the object if the table already has rows.
    """

    create: str
    drop: str
    fill: str = field(default="", compare=False)

    @property
    def attached(self) -> bool:
        """Whether dropping the table also drops the object. True for indexes and triggers."""
        return not self.create.startswith(
            ("CREATE TABLE", "CREATE VIRTUAL TABLE", "CREATE FUNCTION", "CREATE SEQUENCE")
        )


def checks(entity: Description) -> dict[str, str]:
    """Returns the CHECK conditions of a table, by constraint name. The SQL is the same on both databases."""
    found = {}
    for attribute in entity.attributes.values():
        condition = _condition(attribute)
        if condition:
            found[f"ck_{entity.table}_{attribute.name}"] = condition
    for name, condition in entity.model.row_checks.items():
        found[f"ck_{entity.table}_{name}"] = condition
    return found


def _condition(attribute: Attribute) -> str | None:
    column, meaning = f'"{attribute.name}"', attribute.meaning
    if meaning.choices and attribute.kind is Kind.CHOICE:
        return f"{column} IN ({', '.join(repr(str(choice)) for choice in meaning.choices)})"
    if meaning.minimum is not None or meaning.maximum is not None:
        least = meaning.minimum if meaning.stored_minimum is None else meaning.stored_minimum
        return f"{column} BETWEEN {least} AND {meaning.maximum}"
    if attribute.kind in (Kind.TEXT, Kind.CHOICES) and not attribute.meaning.sensitive:
        return f"length({column}) BETWEEN 1 AND {attribute.max_length}"
    return None


def indexes(entity: Description) -> dict[str, Made]:
    """Returns the indexes of a table by name, except those for free-text search.

    The SQL is the same on both databases.
    """
    found: dict[str, Made] = {}

    def add(name: str, columns: str, *, unique: bool = False, condition: str = LIVING) -> None:
        where = f" WHERE {condition}" if condition else ""
        kind = "UNIQUE INDEX" if unique else "INDEX"
        found[name] = Made(f'CREATE {kind} "{name}" ON "{entity.table}" ({columns}){where}', f'DROP INDEX "{name}"')

    table = entity.table
    add(f"ux_{table}_external_id", '"external_id"', unique=True, condition='"external_id" IS NOT NULL')
    for name, columns in unique(entity).items():
        condition = entity.model.unique_conditions.get(name)
        add(
            f"ux_{name}",
            _listed(columns),
            unique=True,
            condition=f"{LIVING} AND {condition}" if condition else LIVING,
        )
    for one in entity.to_one.values():
        add(f"ix_{table}_{one.name}", f'"{one.column}", "id"')
        # Deleted rows are looked up by foreign key too: for a restore, and because access to the children of a
        # deleted row still depends on that row.
        add(f"ix_{table}_{one.name}_deleted", f'"{one.column}", "id"', condition=DELETED)
    for listed in entity.model.listed_by:
        add(f"ix_{table}_by_{'_'.join(column.removesuffix('_folded') for column in listed)}", _listed(listed))
    for attribute in entity.sealed:
        for blind in attribute.blinds:
            for slot, column in enumerate(blind_columns(blind)):
                # Unless index keys are being rotated, one of the two slots is null: leave nulls out.
                add(f"ix_{table}_{blind}_{slot}", f'"{column}", "id"', condition=f'{LIVING} AND "{column}" IS NOT NULL')
        if attribute.null:
            add(f"ix_{table}_{attribute.name}_none", '"id"', condition=f'{LIVING} AND "{attribute.name}" IS NULL')
    for attribute in entity.attributes.values():
        if attribute.meaning.sensitive:
            continue
        column = f'"{attribute.ordering_column}"'
        if attribute.meaning.ordered:
            if attribute.null:
                # Nulls come last in both directions. SQLite cannot use an index for NULLS LAST, so the index starts
                # with the null test by which resolvers/search/keyset.py orders.
                add(f"ix_{table}_{attribute.name}_up", f'({column} IS NULL), {column}, "id"')
                add(f"ix_{table}_{attribute.name}_down", f'({column} IS NOT NULL), {column}, "id"')
            else:
                add(f"ix_{table}_{attribute.name}", f'{column}, "id"')
        served = attribute.name == "external_id" or (attribute.meaning.ordered and not attribute.null)
        if attribute.filterable and not served:
            # The index includes the id, because lists are ordered by id by default.
            add(f"ix_{table}_{attribute.name}_value", f'{column}, "id"')
    return found


def unique(entity: Description) -> dict[str, tuple[str, ...]]:
    """Returns the columns of each unique rule of a table, by rule name.

    A rule on a sensitive column becomes two rules, one for each column of its blind index.
    """
    found: dict[str, tuple[str, ...]] = {}
    sealed = {attribute.name for attribute in entity.sealed}
    for name, columns in entity.model.unique_rules.items():
        if sealed.isdisjoint(columns):
            found[name] = columns
            continue
        for slot in (0, 1):
            found[f"{name}_{slot}"] = tuple(blind_columns(c)[slot] if c in sealed else c for c in columns)
    return found


def search(entity: Description, dialect: DialectName) -> dict[str, Made]:
    """Returns the database objects for free-text search, by their names, in the order of their creation.

    The index terms are the grams from `core.text.grams`. PostgreSQL has a GIN index on the grams. SQLite has a
    contentless FTS5 table, which triggers maintain. FTS5 needs an integer for each row. These integers are stored in
    the side table `<table>_search`, because VACUUM may change the rowids of the entity's own table.
    """
    if not entity.searched:
        return {}
    table = entity.table
    if dialect == "postgres":
        name = f"ix_{table}_search"
        columns = "string_to_array(\"search_grams\", ' ')"
        return {name: Made(f'CREATE INDEX "{name}" ON "{table}" USING gin ({columns})', f'DROP INDEX "{name}"')}
    number = f'INSERT INTO "{table}_search" (id) VALUES (new.id);'
    leave = f'DELETE FROM "{table}_search" WHERE id = old.id;'
    keep = (
        f'INSERT INTO "{table}_grams" (rowid, grams)'
        f' SELECT n, new.search_grams FROM "{table}_search" WHERE id = new.id;'
    )
    # A contentless FTS5 table does not store the indexed text, so a delete must supply that text.
    forget = (
        f'INSERT INTO "{table}_grams" ("{table}_grams", rowid, grams)'
        f" SELECT 'delete', n, old.search_grams FROM \"{table}_search\" WHERE id = old.id;"
    )
    triggers = {
        "created": f'AFTER INSERT ON "{table}" BEGIN {number} {keep} END',
        "changed": f'AFTER UPDATE OF search_grams ON "{table}" WHEN old.search_grams <> new.search_grams'
        f" BEGIN {forget} {keep} END",
        "removed": f'AFTER DELETE ON "{table}" BEGIN {forget} {leave} END',
    }
    return {
        f"{table}_search": Made(
            f'CREATE TABLE "{table}_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);\n'
            f"CREATE VIRTUAL TABLE \"{table}_grams\" USING fts5(grams, content='', detail='none', columnsize=0)",
            f'DROP TABLE "{table}_grams";\nDROP TABLE "{table}_search"',
            fill=f'INSERT INTO "{table}_search" (id) SELECT id FROM "{table}";\n'
            f'INSERT INTO "{table}_grams" (rowid, grams) SELECT n, search_grams FROM "{table}_search"'
            f' JOIN "{table}" USING (id)',
        )
    } | {
        f"tr_{table}_search_{event}": Made(
            f'CREATE TRIGGER "tr_{table}_search_{event}" {body}', f'DROP TRIGGER "tr_{table}_search_{event}"'
        )
        for event, body in triggers.items()
    }


def _listed(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
