"""Executes operations: parsing, validation, limits, cost, planned reads, idempotency."""
