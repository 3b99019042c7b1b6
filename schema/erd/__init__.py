"""Renders the data model as an entity-relationship diagram (ERD) and as a data dictionary."""
