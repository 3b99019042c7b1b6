"""Planned reads: one SQL statement reads everything that a root field of a query selects.

The executor plans each root field (`schema/execution/planner.py`). If a field cannot be planned, the data loaders
resolve it, with the same result. These modules take part in a planned read:

- `response_tree`: describes the response: its objects, lists and fields.
- `query_tree`: derives the columns, joins and lists that must be read.
- `select_sql`, `postgres`, `sqlite`: write the SQL statement.
- `row_columns`, `response_assembly`: compose functions that build the response from the rows of the statement.
- `planned_read`: caches and runs the statement.

These terms are used:

- A viewer template is a viewer with placeholders in place of ids (`resolvers.access.viewer_template`).
- A slot is a placeholder for a value in a list's arguments.
- The form of a list is the list's arguments, with slots in place of values.

Requests share a cached statement if their viewer templates and forms are equal. docs/reading-plans.md follows one query
through all modules.
"""
