"""Tests that only `core/clock.py` computes dates and times of rows. It uses the server's time zone."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.house.checks import FLOORS, ROOT, sources

EXEMPT = re.compile(r"core/clock\.py|jobs/(importing|seeding)/")
"""The clock itself, code that parses what files contain, and code that invents dates."""
DOMAINS = re.compile(
    r"resolvers/(people|customers|activities|catalogue|sales|orders|service)/|jobs/due_transitions\.py"
)
"""The rules of the domains, which may not even use `timedelta`."""
_CURRENT = re.compile(r"(datetime|date)\.(now|today|utcnow)|time\.(localtime|gmtime)")


def own_reckoning(root: Path) -> list[str]:
    """Returns the calls that read the clock or convert to a time zone, and the domains' imports of `timedelta`."""
    found = []
    for path, tree, _ in sources(root, *FLOORS):
        for node in ast.walk(tree):
            wrong = False
            match node:
                case ast.Call(func=ast.Attribute(attr="astimezone"), args=arguments):
                    wrong = [ast.unparse(one) for one in arguments] != ["UTC"]
                case ast.Call(func=ast.Attribute() as called):
                    wrong = _CURRENT.fullmatch(ast.unparse(called)) is not None
                case ast.ImportFrom(module="datetime", names=names):
                    wrong = DOMAINS.match(path) is not None and any(one.name == "timedelta" for one in names)
            if wrong and not EXEMPT.match(path):
                found.append(f"{path}:{getattr(node, 'lineno', 0)}")
    return found


def test_only_the_clock_reckons() -> None:
    assert own_reckoning(ROOT) == []


@pytest.mark.parametrize(
    ("path", "line", "found"),
    [
        ("resolvers/orders/planted.py", "day = unit.now.astimezone(zone).date()", 1),
        ("resolvers/orders/planted.py", "moment = at.astimezone(UTC)", 0),
        ("resolvers/service/planted.py", "from datetime import date, timedelta", 1),
        ("resolvers/webhooks/planted.py", "from datetime import timedelta", 0),
        ("jobs/planted.py", "today = date.today()", 1),
        ("models/planted.py", "at = datetime.now(UTC)", 1),
        ("schema/planted.py", "at = clock.now()", 0),
        ("jobs/importing/planted.py", "at = found.astimezone(zone)", 0),
    ],
)
def test_other_reckoning_is_found(tmp_path: Path, path: str, line: str, found: int) -> None:
    planted = tmp_path / path
    planted.parent.mkdir(parents=True)
    planted.write_text(f"{line}\n")
    assert len(own_reckoning(tmp_path)) == found
