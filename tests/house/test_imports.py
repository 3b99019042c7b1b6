from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.checks import FLOORS, ROOT, wrong_imports


def test_imports_go_one_way() -> None:
    assert wrong_imports(ROOT) == []


def test_every_floor_was_looked_at() -> None:
    for floor in FLOORS:
        assert (ROOT / floor).is_dir() or (ROOT / f"{floor}.py").is_file()


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("core/ids.py", "from models.row import Row"),
        ("core/ids.py", "import resolvers.access"),
        ("models/row.py", "from resolvers import registry"),
        ("resolvers/access.py", "def f():\n    from schema.graph import build"),
        ("resolvers/search/where.py", "import jobs"),
        ("schema/graph.py", "from jobs.seeding import seed"),
        ("schema/entities/customer.py", "import main"),
        ("jobs/tokens.py", "from schema import graph"),
        ("jobs/tokens.py", 'importlib.import_module(f"schema.{name}")'),
        ("main.py", "from tests.factories import Make"),
    ],
)
def test_a_wrong_import_is_found(tmp_path: Path, path: str, line: str) -> None:
    planted = tmp_path / path
    planted.parent.mkdir(parents=True, exist_ok=True)
    planted.write_text(line)
    assert len(wrong_imports(tmp_path)) == 1


def test_a_right_import_is_none(tmp_path: Path) -> None:
    planted = tmp_path / "resolvers" / "access.py"
    planted.parent.mkdir()
    planted.write_text("import models\nfrom core import ids\nfrom resolvers.registry import of\nimport schematics\n")
    assert wrong_imports(tmp_path) == []
