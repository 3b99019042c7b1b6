"""The small company in which each role sees something, for API keys."""

from __future__ import annotations

from tests.access.conftest import world

__all__ = ["world"]
