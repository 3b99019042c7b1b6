"""Tests of the lines of a CSV file, which are kept in a temporary file."""

from __future__ import annotations

import csv
import io
import random
import tracemalloc
from pathlib import Path

import pytest

import resolvers.entities  # noqa: F401 - registers them
from core.errors import CommandError
from jobs.importing.files import StoredLines, read_csv
from jobs.importing.lines import lines_of
from jobs.importing.mapping_file import read_mapping

CELLS = (
    "",
    "a",
    "two words",
    'a "quoted" word',
    "a, comma",
    "two\nlines",
    "four\r\nlines\n\nand a blank",
    "日本語",
    "🙂",
    "é",
)


@pytest.mark.parametrize("seed", range(8))
def test_lines_are_those_of_the_csv_module(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    rows = [["id", "x", "y"], *([str(n), dice.choice(CELLS), dice.choice(CELLS)] for n in range(500))]
    text = io.StringIO()
    csv.writer(text, quoting=dice.choice((csv.QUOTE_ALL, csv.QUOTE_MINIMAL))).writerows(rows)
    (tmp_path / "f.csv").write_bytes(text.getvalue().encode())
    table = read_csv(tmp_path, "f.csv")
    assert table.bad == []
    assert [list(line.cells.values()) for line in table.lines] == rows[1:]
    reader = csv.reader(io.StringIO(text.getvalue(), newline=""))
    starts = [1, *(reader.line_num + 1 for _ in reader)]
    assert [line.number for line in table.lines] == starts[1:-1]


def test_a_malformed_record_ends_with_its_first_line(tmp_path: Path) -> None:
    (tmp_path / "f.csv").write_text('id,x\n1,"open\n2,b\n3,"two\nlines"\n4,"sh"ut\n"5,open\n6,c\n')
    table = read_csv(tmp_path, "f.csv")
    assert [(line.number, line.cells["id"], line.cells["x"]) for line in table.lines] == [
        (3, "2", "b"),
        (4, "3", "two\nlines"),
        (8, "6", "c"),
    ]
    assert [(bad.number, bad.text) for bad in table.bad] == [(2, '1,"open'), (6, '4,"sh"ut'), (7, '"5,open')]


def test_stored_lines_are_a_sequence() -> None:
    stored, plain = StoredLines(("a", "b")), []
    for number in range(2_345):
        cells = [f"{number}", "x" * (number % 7)]
        stored.append(number, cells)
        plain.append((number, dict(zip("ab", cells, strict=True))))
    assert len(stored) == len(plain)
    assert [(line.number, line.cells) for line in stored] == plain
    for at in (0, 1, 999, 1_000, 2_344, -1, -2_345):
        assert (stored[at].number, stored[at].cells) == plain[at]
    for part in (slice(5, 9), slice(-3, None), slice(9, 5), slice(0, 0), slice(10, 0, -3), slice(None, None, 100)):
        assert [(line.number, line.cells) for line in stored[part]] == plain[part]
    with pytest.raises(IndexError):
        _ = stored[2_345]


def test_a_full_disk_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    stored = StoredLines(("a",))
    stored.append(1, ["x"])
    monkeypatch.setattr("jobs.importing.files.os.write", full)
    with pytest.raises(CommandError, match="No space left on device"):
        _ = stored[0]


def test_memory_does_not_grow_with_the_lines(tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text(
        '[[steps]]\nname = "c"\nentity = "Customer"\nfile = "f.csv"\nexternal_id = "t:{id}"\n'
        'set = { kind = { value = "COMPANY" }, name = "name", parent = { external_id = "t:{above}" } }\n'
    )
    step = read_mapping(tmp_path / "m.toml").steps[0]

    def taken(count: int) -> int:
        rows = (f"{n},{'Firm ' * 8}{n},{n // 2 or ''}\n" for n in range(1, count + 1))
        (tmp_path / "f.csv").write_text("id,name,above\n" + "".join(rows))
        tracemalloc.start()
        try:
            table = read_csv(tmp_path, "f.csv")
            lines = lines_of(step, table)
            assert len(lines.ordered) == count
            return tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()

    assert taken(6_000) - taken(2_000) < 4_000 * 80
