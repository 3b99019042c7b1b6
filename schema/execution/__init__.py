"""From the text of an operation to its response: parsing, limits, cost, planned reads, idempotency."""
