"""Planned reads: read a root field's whole selection by one SQL statement.

The executor plans each root field of a query (`schema/execution/planner.py`); what cannot be planned is resolved by the
dataloaders, with the same result. The selection becomes a tree of what to show (`response_tree`). From it follow what
to read (`query_tree`), the SQL for each database (`select_sql`, `postgres`, `sqlite`), and functions that build the
response from the statement's rows (`row_columns`, `response_assembly`). `planned_read` runs the plan, and caches
statements for viewers with the same template and lists of the same form. Predicates, masks, filters and orders are
those of the dataloaders; docs/reading-plans.md follows one query through.
"""
