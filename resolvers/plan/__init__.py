"""Planned reads: one SQL statement reads everything that a root field of a query selects.

The executor plans each root field (`schema/execution/planner.py`). Fields that cannot be planned are resolved by the
data loaders, with the same result. These modules take part in a planned read:

- `response_tree`: describes the response: its objects, lists and fields.
- `query_tree`: derives the columns, joins and lists that must be read.
- `select_sql`, `postgres`, `sqlite`: write the SQL statement.
- `row_columns`, `response_assembly`: compose functions that build the response from the rows of the statement.
- `planned_read`: caches and runs the statement.

Requests share a cached statement if their viewers have the same viewer template (`resolvers.access.viewer_template`)
and their lists have the same forms. The form of a list is the list's arguments with a slot in place of each value. A
slot is a placeholder that each request fills with its own value. Access control, masks, filters and orders are those of
the data loaders. docs/reading-plans.md follows one query through all modules.
"""
