"""Digests: a mail a day about unread notifications, for those who want one."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import orjson
import pytest

import models
from core import clock
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.activities import digests, old_notifications
from resolvers.events import data_keys
from resolvers.mail import outbox
from resolvers.platform import api_keys
from tests.factories import Make
from tests.graph import Graph

CHOOSE = """mutation($f: DigestFrequency!) { notificationDigestSet(input: {frequency: $f}) {
  frequency userErrors { field code }
} }"""
DIGEST = "{ notificationDigest }"


@pytest.fixture
def mailing(settings: Settings, tmp_path: Path) -> Settings:
    return replace(settings, mail_target=tmp_path)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> object:
    def set_clock(text: str) -> None:
        moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
        monkeypatch.setattr(clock, "now", lambda: moment)

    return set_clock


async def subscriber(graph: Graph, make: Make, settings: Settings, name: str, unread: int = 1) -> tuple[UUID, Graph]:
    """Creates an employee with unread notifications, who has chosen a digest."""
    id = await make(models.Employee, full_name=name, email=f"{name.lower()}@example.com")
    for _ in range(unread):
        await make(models.Notification, employee_id=id)
    mine = graph.as_employee(settings, id)
    assert (await mine(CHOOSE, f="DAILY"))["notificationDigestSet"] == {"frequency": "DAILY", "userErrors": []}
    return id, mine


async def mails(database: Database) -> list[tuple[str, str]]:
    """Returns the addresses and texts of the mails in the outbox."""
    found = []
    for id, content in await database.fetch('SELECT "id","content" FROM "mail" ORDER BY "created_at","id"'):
        plain = await data_keys.opened_about(database, content, f"mail.content.{UUID(str(id))}")
        assert plain is not None
        to, subject, text = orjson.loads(plain)
        assert subject == "Your unread notifications"
        found.append((to, text))
    return found


async def test_the_choice_is_ones_own(graph: Graph, make: Make, settings: Settings) -> None:
    _, mine = await subscriber(graph, make, settings, "Ada")
    other = graph.as_employee(settings, await make(models.Employee))
    assert (await mine(DIGEST), await other(DIGEST)) == (
        {"notificationDigest": "DAILY"},
        {"notificationDigest": "NEVER"},
    )
    await mine(CHOOSE, f="DAILY")
    await mine(CHOOSE, f="NEVER")
    assert await mine(DIGEST) == {"notificationDigest": "NEVER"}
    given = {"name": "Key", "scopes": ["CUSTOMERS_READ"], "everything": True}
    _, secret = await make.changes.run(lambda unit: api_keys.create(unit, given))
    key = Graph(graph.app, secret)
    assert (await key.error(DIGEST))["extensions"]["code"] == "FORBIDDEN"
    assert (await key.error(CHOOSE, f="DAILY"))["extensions"]["code"] == "FORBIDDEN"


async def test_one_mail_a_day_by_however_many_workers(
    graph: Graph, make: Make, database: Database, settings: Settings, mailing: Settings, at: object
) -> None:
    await subscriber(graph, make, settings, "Ada", unread=2)
    await subscriber(graph, make, settings, "Idle", unread=0)
    off, turned_off = await subscriber(graph, make, settings, "Off")
    await turned_off(CHOOSE, f="NEVER")
    left, _ = await subscriber(graph, make, settings, "Left")
    await make.changes.update(registry.of(models.Employee), left, {"active": False}, None)
    at("2027-03-01 05:59:00")  # type: ignore[operator]
    await digests.send(database, mailing)
    assert await mails(database) == []
    at("2027-03-01 06:00:00")  # type: ignore[operator]
    await asyncio.gather(*(digests.send(database, mailing) for _ in range(3)))
    await digests.send(database, mailing)
    text = "Hello Ada,\n\nyou have 2 unread notifications:\n\n- 2 rows that you are responsible for now\n"
    assert await mails(database) == [("ada@example.com", text)]
    at("2027-03-02 07:00:00")  # type: ignore[operator]
    await digests.send(database, mailing)
    assert await mails(database) == [("ada@example.com", text)] * 2
    assert off


async def test_a_run_that_broke_off_goes_on_where_it_was(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    mailing: Settings,
    at: object,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("Ada", "Bob"):
        await subscriber(graph, make, settings, name)
    at("2027-03-01 08:00:00")  # type: ignore[operator]
    put, calls = outbox.put, []

    async def breaks(*arguments: object) -> object:
        calls.append(arguments)
        found = await put(*arguments)  # type: ignore[arg-type]
        if len(calls) == 2:
            raise RuntimeError("killed")
        return found

    monkeypatch.setattr(outbox, "put", breaks)
    with pytest.raises(RuntimeError):
        await digests.send(database, mailing)
    assert len(await mails(database)) == 1
    await digests.send(database, mailing)
    assert sorted(to for to, _ in await mails(database)) == ["ada@example.com", "bob@example.com"]


async def test_a_server_without_mail_writes_none(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    await subscriber(graph, make, settings, "Ada")
    without = replace(settings, mail_target=None, database_url="postgres://nowhere")
    assert without.mail is None
    assert await digests.send(database, without) == 0
    assert await mails(database) == []


async def test_a_weekly_digest_is_of_mondays(
    graph: Graph, make: Make, database: Database, settings: Settings, mailing: Settings, at: object
) -> None:
    _, mine = await subscriber(graph, make, settings, "Ada")
    assert (await mine(CHOOSE, f="WEEKLY"))["notificationDigestSet"] == {"frequency": "WEEKLY", "userErrors": []}
    counts = []
    for day in ("2027-02-28", "2027-03-01", "2027-03-02", "2027-03-07", "2027-03-08"):  # 1 and 8 March are Mondays
        at(f"{day} 08:00:00")  # type: ignore[operator]
        await digests.send(database, mailing)
        counts.append(len(await mails(database)))
    assert counts == [0, 1, 1, 1, 2]


async def test_what_is_old_and_done_is_deleted_once_by_however_many_workers(
    make: Make, database: Database, settings: Settings, at: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(old_notifications, "BATCH", 2)
    old, new = datetime(2027, 1, 1, tzinfo=UTC), datetime(2027, 3, 1, tzinfo=UTC)
    gone = [await make(models.Notification, read_at=old) for _ in range(3)]
    kept = [await make(models.Notification, read_at=read) for read in (new, None)]
    fired = [await make(models.Reminder, at=old, fired_at=old) for _ in range(3)]
    dismissed = await make(models.Reminder, at=old, dismissed_at=old)
    told = await make(models.Notification, reminder_id=fired[0])  # which is not read
    open_ = [await make(models.Reminder), await make(models.Reminder, at=old, fired_at=new)]
    at("2027-04-02 00:00:00")  # type: ignore[operator]
    done = 0
    while removed := await asyncio.gather(*(old_notifications.prune(database, settings) for _ in range(3))):
        done += sum(removed)
        if not any(removed):
            break
    assert done == len([*gone, *fired[1:], dismissed])
    for table, ids in (("notification", [*kept, told]), ("reminder", [fired[0], *open_])):
        rows = await database.fetch(f"SELECT id FROM {table}")
        assert {UUID(str(row[0])) for row in rows} == set(ids)
