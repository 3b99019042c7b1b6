"""Demo data: a company that makes sense, the same to the byte whenever and wherever it is made."""

from jobs.seeding.batches import seed

__all__ = ["seed"]
