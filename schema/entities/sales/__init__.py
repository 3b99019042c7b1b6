"""Pipelines, opportunities and contracts in the graph."""
