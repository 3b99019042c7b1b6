"""Demo data: a plausible company, generated deterministically: every run gives the same bytes."""

from jobs.seeding.batches import seed

__all__ = ["seed"]
