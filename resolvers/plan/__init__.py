"""Planned reads: what one root field asks for, read by one SQL statement.

A query's selection becomes a tree of what to show (`shapes`). From it follows what to read (`selects`), the statement's
text for each database (`postgres`, `sqlite`), and what makes the response of the statement's rows (`assembling`).
`running` keeps what was made for callers who are alike and lists that have the same form. Predicates, masks, filters
and orders are those of the dataloaders; docs/reading-plans.md follows one query through.
"""
