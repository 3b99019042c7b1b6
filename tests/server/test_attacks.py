"""Each attack of the catalogue is refused with its code, executes nothing, and tells nothing about the server."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import models
from bench.hostile.catalogue import ATTACKS
from core.settings import IntrospectionAccess, Settings
from tests.docs.markdown import text_of
from tests.factories import Make
from tests.server.attacked import TELLS, attacked, codes_of

WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")
UNDONE = ("BEGIN IMMEDIATE", "ROLLBACK")
COUNTED = "sign_in_attempt"
"""The table in which attempts are counted, which is the only one that an attack may write to."""


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_each_attack_is_refused_and_executes_nothing(settings: Settings, make: Make) -> None:
    caller = await make(models.Employee, role="ADMIN")
    await make(models.Customer, name="Secret Ltd.", owner_id=caller)
    wrong: dict[str, object] = {}
    async with attacked(replace(settings, introspection=IntrospectionAccess.SIGNED_IN), caller) as server:
        for number, (name, attack) in enumerate(ATTACKS.items()):
            server.statements.clear()
            answer = await server.send(attack, number)
            ran = [one for one in server.statements if one not in UNDONE and not _looks_up(one)]
            wrote = [one for one in ran if one.lstrip().startswith(WRITES) and COUNTED not in one]
            tells = b"Secret Ltd." in answer.body or (not attack.signed_in and TELLS.search(answer.body))
            if codes_of(answer) != ({attack.code} if attack.code else set()) or tells:
                wrong[name] = answer.body[:300]
            elif wrote or (ran and not attack.statements):
                wrong[name] = ran
    assert wrong == {}


def _looks_up(sql: str) -> bool:
    """Whether a statement looks up the caller."""
    return sql.startswith("SELECT") and 'FROM "employee"' in sql.replace("FROM employee", 'FROM "employee"')


def test_the_page_lists_each_attack_with_its_code() -> None:
    rows = re.findall(r"^\| ([^|]+?) \|.*\| ([^|]+?) \|$", text_of("docs/security.md"), re.MULTILINE)
    listed = {name: code.strip("`") for name, code in rows}
    for name, attack in ATTACKS.items():
        shown = attack.code or "answered"
        assert listed.get(name) == shown, f"{name}: {listed.get(name)} instead of {shown}"
