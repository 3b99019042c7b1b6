"""Executes GraphQL operations: parses and validates documents, enforces limits, reads and writes, forms responses."""
