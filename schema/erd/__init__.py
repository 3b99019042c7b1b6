"""Renders the data model as an entity-relationship diagram and a data dictionary."""
