"""CHANGELOG.md has the form of Keep a Changelog 1.1.0."""

from __future__ import annotations

import re
import tomllib

from tests.docs.markdown import ROOT, text_of

KINDS = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]


def test_the_form() -> None:
    headings = re.findall(r"^(#{1,3}) (.*)$", text_of("CHANGELOG.md"), re.MULTILINE)
    assert headings[0] == ("#", "Changelog")
    assert headings[1] == ("##", "[Unreleased]")
    for mark, title in headings[2:]:
        if mark == "##":
            assert re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d( \[YANKED\])?", title), title
        else:
            assert title in KINDS


def test_the_kinds_of_a_version_stand_once_and_in_their_order() -> None:
    for version in text_of("CHANGELOG.md").split("\n## ")[1:]:
        kinds = re.findall(r"^### (.*)$", version, re.MULTILINE)
        assert kinds == [kind for kind in KINDS if kind in kinds]


def test_the_version_is_not_behind_the_last_release() -> None:
    released = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", text_of("CHANGELOG.md"), re.MULTILINE)
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert all(_numbers(version) >= _numbers(one) for one in released[:1])
    assert released == sorted(released, key=_numbers, reverse=True)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
