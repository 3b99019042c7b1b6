"""One database for all tests of a module, for tests that use only rows of their own.

The module, or the conftest of its folder, imports these fixtures, which then replace those of `tests/conftest.py`.
"""

from __future__ import annotations

from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module")
