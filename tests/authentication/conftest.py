"""The company of the tests of access, for the tests of API keys."""

from __future__ import annotations

from tests.access.conftest import world

__all__ = ["world"]
