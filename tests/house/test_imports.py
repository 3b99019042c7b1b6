from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.checks import FLOORS, ROOT, import_graph, lazy_imports, rings, room_graph, wrong_imports


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
        ("resolvers/reads/where.py", "import jobs"),
        ("schema/graph.py", "from jobs.seeding import seed"),
        ("schema/entities/customers/customer.py", "import main"),
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


def test_no_files_import_each_other_in_a_ring() -> None:
    assert rings(import_graph(ROOT)) == []


def test_no_folders_import_each_other_in_a_ring() -> None:
    assert rings(room_graph(ROOT)) == []


def test_imports_stand_at_the_top() -> None:
    assert lazy_imports(ROOT) == []


def plant(root: Path, **files: str) -> None:
    """Creates files by their dotted module names, with the packages that they need."""
    for name, text in files.items():
        path = root / f"{name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        for folder in path.relative_to(root).parents:
            if folder.parts:
                (root / folder / "__init__.py").touch()
        path.write_text(text)


def test_a_ring_of_files_is_found_also_through_type_checking_and_functions(tmp_path: Path) -> None:
    plant(
        tmp_path,
        models__a="from models import b",
        models__b="from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from models.c import C",
        models__c="def f():\n    import models.a",
        models__d="import models.a",
    )
    assert rings(import_graph(tmp_path)) == [["models.a", "models.b", "models.c"]]
    assert lazy_imports(tmp_path) == ["models/c.py:2"]


def test_a_ring_of_folders_is_found_without_one_of_files(tmp_path: Path) -> None:
    plant(
        tmp_path,
        resolvers__reads__one="from resolvers.events.one import x",
        resolvers__reads__two="",
        resolvers__events__one="x = 1",
        resolvers__events__two="from resolvers.reads import two",
    )
    assert rings(import_graph(tmp_path)) == []
    assert rings(room_graph(tmp_path)) == [["resolvers.events", "resolvers.reads"]]


def test_loose_files_are_rooms_of_their_own(tmp_path: Path) -> None:
    plant(
        tmp_path,
        resolvers__entities="from resolvers.orders import orders",
        resolvers__registry="",
        resolvers__orders__orders="from resolvers import registry",
    )
    assert rings(room_graph(tmp_path)) == []
    plant(tmp_path, resolvers__registry="from resolvers import entities")
    assert rings(room_graph(tmp_path)) == [["resolvers.entities", "resolvers.orders", "resolvers.registry"]]


@pytest.mark.parametrize("line", ["import models", "from models import row", 'importlib.import_module("models")'])
def test_a_lazy_import_is_found_but_in_main(tmp_path: Path, line: str) -> None:
    plant(tmp_path, core__clock=f"class A:\n    async def f(self):\n        {line}")
    assert lazy_imports(tmp_path) == ["core/clock.py:3"]
    (tmp_path / "core" / "clock.py").rename(tmp_path / "main.py")
    assert lazy_imports(tmp_path) == []
