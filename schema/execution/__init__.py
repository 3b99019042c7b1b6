"""Executes GraphQL operations.

The package parses and validates documents, enforces limits, reads and writes data, and creates the responses.
"""
