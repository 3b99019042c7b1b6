"""Activities as entries of calendars: what is written, what is read, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

import models
from core import calendar_times, clock, content_lines
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.activities import calendars
from tests.exchange.reading import lines_of, plain
from tests.factories import Make
from tests.graph import Graph, gid
from tests.proofs.loop import HELD, Watch

IMPORT = """mutation($input: ActivityImportCalendarInput!) { activityImportCalendar(input: $input) {
    results { index userErrors { field code }
      activity { id kind subject body occurredAt dueAt completedAt durationMinutes externalId version
                 targets { nodes { __typename } } } }
    userErrors { field code } } }"""
PAST, FUTURE = "20250102T093000Z", "20990102T093000Z"


async def exported(graph: Graph, id: UUID) -> str | None:
    data = await graph("query($id: ID!) { activity(id: $id) { icalendar } }", id=str(id))
    text: str | None = data["activity"]["icalendar"]
    return text


async def imported(
    graph: Graph, text: str, policy: str = "ALL_OR_NOTHING", **given: Any
) -> tuple[list[dict[str, Any] | None], list[tuple[str, str]]]:
    """Returns the activities after an import, and its errors."""
    payload = (await graph(IMPORT, input={"calendar": text, "policy": policy, **given}))["activityImportCalendar"]
    errors = [(".".join(one["field"]), one["code"]) for one in payload["userErrors"]]
    return [one["activity"] for one in payload["results"]], errors


async def count(database: Database) -> int:
    return int((await database.fetch('SELECT count(*) FROM "activity"'))[0][0])


def calendar(*entries: str) -> str:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(entries)}END:VCALENDAR\r\n"


def event(*lines: str, name: str = "VEVENT") -> str:
    return "".join(f"{line}\r\n" for line in (f"BEGIN:{name}", *lines, f"END:{name}"))


async def test_a_meeting_is_written_by_the_standard(graph: Graph, make: Make) -> None:
    address = f"{new_id()}@example.com"
    author = await make(models.Employee, role="SALES", full_name='Ann "A"; Ex', email=address)
    customer = await make(models.Customer, owner_id=author)
    contact = await make(models.Contact, customer_id=customer, full_name="Bob", email="bob@example.com")
    id = await make(
        models.Activity,
        kind="MEETING",
        subject="Prices, terms; and \\ more äöü äöü äöü äöü äöü äöü äöü äöü äöü",
        body="One\nTwo",
        occurred_at=datetime(2025, 1, 2, 9, 30, tzinfo=UTC),
        duration_minutes=90,
        author_id=author,
    )
    await make(models.ActivityParticipant, activity_id=id, contact_id=contact, response="ACCEPTED")
    text = await exported(graph, id)
    assert text is not None
    found = [one for one in lines_of(text) if one[0] not in ("DTSTAMP", "CREATED", "LAST-MODIFIED")]
    assert found == [
        ("BEGIN", {}, "VCALENDAR"),
        ("VERSION", {}, "2.0"),
        ("PRODID", {}, "-//Rapport//Rapport//EN"),
        ("BEGIN", {}, "VEVENT"),
        ("UID", {}, f"urn:uuid:{id}"),
        ("SEQUENCE", {}, "0"),
        ("DTSTART", {}, "20250102T093000Z"),
        ("DURATION", {}, "PT90M"),
        ("SUMMARY", {}, "Prices\\, terms\\; and \\\\ more äöü äöü äöü äöü äöü äöü äöü äöü äöü"),
        ("DESCRIPTION", {}, "One\\nTwo"),
        ("CATEGORIES", {}, "MEETING"),
        ("ORGANIZER", {"CN": "Ann ^'A^'; Ex"}, f"mailto:{address}"),
        ("ATTENDEE", {"CN": "Bob", "PARTSTAT": "ACCEPTED"}, "mailto:bob@example.com"),
        ("X-RAPPORT-VERSION", {}, "1"),
        ("END", {}, "VEVENT"),
        ("END", {}, "VCALENDAR"),
    ]
    assert plain(found[9][2]) == "One\nTwo"


async def test_masked_addresses_are_left_out(graph: Graph, make: Make, settings: Settings) -> None:
    contact = await make(models.Contact, full_name="Bob", email="bob@example.com")
    author = await make(models.Employee, role="ADMIN")
    id = await make(models.Activity, kind="VISIT", due_at=clock.now(), author_id=author)
    await make(models.ActivityParticipant, activity_id=id, contact_id=contact)
    analyst = graph.as_employee(settings, await make(models.Employee, role="ANALYST"))
    text = await exported(analyst, id)
    assert text is not None
    assert "@" not in text
    people = [(name, value) for name, _, value in lines_of(text) if name in ("ORGANIZER", "ATTENDEE")]
    assert people == [("ORGANIZER", f"urn:uuid:{author}"), ("ATTENDEE", f"urn:uuid:{contact}")]


@pytest.mark.parametrize(
    ("kind", "times", "component"),
    [
        ("TASK", {"due_at": clock.now()}, "VTODO"),
        ("CALL", {"due_at": clock.now()}, "VEVENT"),
        ("VISIT", {"occurred_at": clock.now()}, "VEVENT"),
        ("MEETING", {}, None),
        ("TASK", {}, None),
        ("NOTE", {"occurred_at": clock.now()}, None),
        ("EMAIL", {"occurred_at": clock.now()}, None),
        ("MESSAGE", {"occurred_at": clock.now()}, None),
    ],
)
async def test_which_activities_are_entries(
    graph: Graph, make: Make, kind: str, times: dict[str, Any], component: str | None
) -> None:
    text = await exported(graph, await make(models.Activity, kind=kind, **times))
    assert (lines_of(text)[3][2] if text is not None else None) == component


async def test_what_was_exported_comes_back_unchanged(graph: Graph, make: Make, database: Database) -> None:
    at = datetime(2025, 1, 2, 9, 30, 5, 123456, tzinfo=UTC)
    for kind, values in (
        ("CALL", {"occurred_at": at, "duration_minutes": 5}),
        ("VISIT", {"due_at": at, "duration_minutes": None}),  # it is overdue, and stays planned
        ("TASK", {"due_at": at, "completed_at": at}),
    ):
        id = await make(models.Activity, kind=kind, subject="A, b; \\", body="One\nTwo", **values)
        text = await exported(graph, id)
        assert text is not None
        [same], errors = await imported(graph, text)
        assert (errors, same and same["version"]) == ([], 1), kind
        moved = text.replace("0102T093005Z", "0103T093005Z").replace("STATUS:COMPLETED\r\n", "")
        [changed], errors = await imported(graph, moved)
        assert errors == []
        assert changed is not None
        column = "occurredAt" if "occurred_at" in values else "dueAt"
        assert (changed["version"], changed[column]) == (2, "2025-01-03T09:30:05.000000Z")
        nothing, errors = await imported(graph, text)
        assert (nothing, errors) == ([None], [("input.calendar.0.X-RAPPORT-VERSION", "CONFLICT")])


async def test_a_uid_creates_and_then_updates(graph: Graph, make: Make, database: Database) -> None:
    customer, uid = await make(models.Customer), str(new_id())
    text = calendar(
        event("TZID:Europe/Berlin", name="VTIMEZONE"),
        event(
            f"UID:{uid}",
            "SUMMARY:Kick",
            " -off",
            "DTSTART;TZID=Europe/Berlin:20250702T093000",
            "DTEND;TZID=W. Europe Standard Time:20250702T110000",
            "DESCRIPTION:One\\nTwo",
            "CATEGORIES:Blue,visit",
            "LOCATION:http://127.0.0.1:1/never-read",
            event("ACTION:DISPLAY", "DESCRIPTION:not this", name="VALARM").rstrip("\r\n"),
        ),
        event("SUMMARY:Call back", f"DUE:{FUTURE}", name="VTODO"),
    )
    rows, errors = await imported(graph, text, targets=[{"customerId": str(customer)}])
    assert errors == []
    first, second = rows
    assert first is not None
    assert second is not None
    about = {"nodes": [{"__typename": "Customer"}]}
    assert first == {
        "id": first["id"],
        "kind": "VISIT",
        "subject": "Kick-off",
        "body": "One\nTwo",
        "occurredAt": "2025-07-02T07:30:00.000000Z",
        "dueAt": None,
        "completedAt": None,
        "durationMinutes": 90,
        "externalId": uid,
        "version": 1,
        "targets": about,
    }
    assert (second["kind"], second["dueAt"], second["externalId"]) == ("TASK", "2099-01-02T09:30:00.000000Z", None)
    assert second["targets"] == about
    changed = event(f"UID:{uid}", "SUMMARY:Moved", "DTSTART:20250702T100000Z")
    [again], errors = await imported(graph, calendar(changed), targets=[])
    assert errors == []
    assert again == {**first, "subject": "Moved", "occurredAt": "2025-07-02T10:00:00.000000Z", "version": 2}


@pytest.mark.parametrize(
    ("lines", "columns"),
    [
        ([f"DTSTART:{FUTURE}"], {"dueAt": "2099-01-02T09:30:00.000000Z", "occurredAt": None, "durationMinutes": None}),
        (["DTSTART;VALUE=DATE:20250702"], {"occurredAt": "2025-07-02T00:00:00.000000Z", "durationMinutes": 1440}),
        (["DTSTART;VALUE=DATE:20250702", "DTEND;VALUE=DATE:20250704"], {"durationMinutes": 2880}),
        ([f"DTSTART:{PAST}", "DURATION:P1DT2H30M"], {"durationMinutes": 1590}),
        ([f"DTSTART:{PAST}", "DURATION:P1W"], {"durationMinutes": 10080}),
    ],
)
async def test_times_that_are_read(graph: Graph, lines: list[str], columns: dict[str, Any]) -> None:
    [made], errors = await imported(graph, calendar(event("SUMMARY:A", *lines)))
    assert errors == []
    assert made is not None
    assert {name: made[name] for name in columns} == columns
    assert made["kind"] == "MEETING"


def test_days_begin_in_the_zone_of_the_server_and_skipped_hours_count_from_before() -> None:
    berlin = ZoneInfo("Europe/Berlin")

    def read(value: str, **given: list[str]) -> datetime:
        return calendar_times.read(content_lines.Line("DTSTART", given, value), berlin)

    assert read("20250702") == datetime(2025, 7, 1, 22, tzinfo=UTC)
    assert read("20250330T023000", TZID=["Europe/Berlin"]) == datetime(2025, 3, 30, 1, 30, tzinfo=UTC)
    assert read("20161231T235960Z") == datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)
    assert calendar_times.written(datetime(987, 1, 2, tzinfo=UTC)) == "09870102T000000Z"


@pytest.mark.parametrize(
    ("lines", "field", "code"),
    [
        (["SUMMARY:A"], "DTSTART", "REQUIRED"),
        ([f"DTSTART:{PAST}"], "SUMMARY", "REQUIRED"),
        (["SUMMARY:A", "DTSTART:20250102T093000"], "DTSTART", "INVALID"),  # a floating time
        (["SUMMARY:A", "DTSTART;TZID=Mars/Phobos:20250102T093000"], "DTSTART", "INVALID"),
        (["SUMMARY:A", "DTSTART;TZID=Europe:20250102T093000"], "DTSTART", "INVALID"),  # a folder
        (["SUMMARY:A", "DTSTART;TZID=../../etc/passwd:20250102T093000"], "DTSTART", "INVALID"),
        (["SUMMARY:A", f"DTSTART;TZID={'a' * 500}:20250102T093000"], "DTSTART", "INVALID"),
        (["SUMMARY:A", "DTSTART:20250230T093000Z"], "DTSTART", "INVALID"),
        (["SUMMARY:A", "DTSTART;TZID=Europe/Berlin:00010101T000000"], "DTSTART", "INVALID"),
        (["SUMMARY:A", "DTSTART:yesterday"], "DTSTART", "INVALID"),
        (["SUMMARY:A", f"DTSTART:{PAST}", "DTEND:20250101T000000Z"], "DTEND", "INVALID"),
        (["SUMMARY:A", f"DTSTART:{PAST}", "DURATION:PT"], "DURATION", "INVALID"),
        (["SUMMARY:A", f"DTSTART:{PAST}", "DURATION:-PT5M"], "DURATION", "INVALID"),
        (["SUMMARY:A", f"DTSTART:{PAST}", "DURATION:P999999W"], "DURATION", "OUT_OF_RANGE"),
        (["SUMMARY:A", f"DTSTART:{PAST}", "RRULE:FREQ=SECONDLY;INTERVAL=1"], "RRULE", "INVALID"),
        (["SUMMARY:A", f"DTSTART:{PAST}", f"RDATE:{PAST}"], "RDATE", "INVALID"),
        (["SUMMARY:A", f"DTSTART:{PAST}", f"RECURRENCE-ID:{PAST}"], "RECURRENCE-ID", "INVALID"),
        (["SUMMARY:A", f"DTSTART:{PAST}", "STATUS:CANCELLED"], "STATUS", "INVALID"),
        (["SUMMARY:A", f"DTSTART:{PAST}", "X-RAPPORT-VERSION:x"], "X-RAPPORT-VERSION", "INVALID"),
        (["SUMMARY:A", f"DTSTART:{PAST}", "UID:\0"], "UID", "INVALID"),
        (["SUMMARY:" + "a" * 201, f"DTSTART:{PAST}"], "SUMMARY", "TOO_LONG"),
        (["SUMMARY:A", f"DTSTART:{PAST}", "DESCRIPTION:" + "a" * 10_001], "DESCRIPTION", "TOO_LONG"),
    ],
)
async def test_a_bad_entry_is_refused(
    graph: Graph, database: Database, lines: list[str], field: str, code: str
) -> None:
    before = await count(database)
    text = calendar(event("SUMMARY:Good", f"DTSTART:{PAST}"), event(*lines))
    rows, errors = await imported(graph, text)
    assert (rows, errors) == ([None, None], [(f"input.calendar.1.{field}", code)])
    assert await count(database) == before
    rows, errors = await imported(graph, text, "EACH")
    assert ([row and row["subject"] for row in rows], errors) == (["Good", None], [(f"input.calendar.1.{field}", code)])
    assert await count(database) == before + 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "REQUIRED"),
        (calendar(), "REQUIRED"),
        (calendar(event("A:b", name="VJOURNAL")), "REQUIRED"),
        ("BEGIN:VCARD\r\nEND:VCARD\r\n", "INVALID"),
        (event("SUMMARY:A", f"DTSTART:{PAST}"), "INVALID"),
        (calendar("METHOD:CANCEL\r\n", event("SUMMARY:A", f"DTSTART:{PAST}")), "INVALID"),
        (calendar(event("SUMMARY:A", "BEGIN:X", "BEGIN:Y", "BEGIN:Z")), "INVALID"),
        ("x" * 500_001, "INVALID"),
    ],
)
async def test_a_text_without_entries_is_refused(graph: Graph, database: Database, text: str, code: str) -> None:
    before = await count(database)
    assert await imported(graph, text) == ([], [("input.calendar", code)])
    assert await count(database) == before


async def test_too_many_entries_and_targets_are_refused(graph: Graph, make: Make, database: Database) -> None:
    before = await count(database)
    one = event("SUMMARY:A", f"DTSTART:{PAST}")
    error = await graph.error(IMPORT, input={"calendar": calendar(one * 501), "policy": "EACH"})
    assert error["extensions"]["code"] == "LIMIT_EXCEEDED"
    targets = [{"customerId": gid(models.Customer, new_id())}] * 51
    rows, errors = await imported(graph, calendar(one), targets=targets)
    assert (rows, errors) == ([None], [("input.calendar.0.targets", "OUT_OF_RANGE")])
    assert await count(database) == before


async def test_whom_an_import_obeys(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    seller = await make(models.Employee, role="SALES")
    id = await make(models.Activity, kind="MEETING", subject="Private", occurred_at=clock.now(), author_id=None)
    text = await exported(graph, id)
    assert text is not None
    before = await count(database)
    for role in ("ANALYST", "FINANCE"):
        caller = graph.as_employee(settings, await make(models.Employee, role=role))
        error = await caller.error(IMPORT, input={"calendar": text, "policy": "EACH"})
        assert error["extensions"]["code"] == "FORBIDDEN"
    assert await count(database) == before
    # An invisible activity is as if it were not there: one's own is new.
    [made], errors = await imported(graph.as_employee(settings, seller), text.replace("Private", "Mine"))
    assert (errors, made and made["externalId"], made and made["subject"]) == ([], f"urn:uuid:{id}", "Mine")
    data = await graph("query($id: ID!) { activity(id: $id) { subject version } }", id=str(id))
    assert data["activity"] == {"subject": "Private", "version": 1}


async def test_a_list_of_calendars_takes_a_constant_number_of_statements(
    graph: Graph, make: Make, database: Database
) -> None:
    customer, author = await make(models.Customer), await make(models.Employee)
    query = "query($id: ID!) { customer(id: $id) { activities(first: 50) { nodes { icalendar } } } }"
    taken = []
    for count in (3, 6):
        for _ in range(3):
            id = await make(models.Activity, kind="MEETING", occurred_at=clock.now(), author_id=author)
            await make(models.ActivityTarget, activity_id=id, customer_id=customer)
            await make(models.ActivityParticipant, activity_id=id, contact_id=await make(models.Contact))
            await make(models.ActivityParticipant, activity_id=id, employee_id=await make(models.Employee))
        _ = await graph(query, id=str(customer))  # the document is known from now on
        with database.recording() as statements:
            data = await graph(query, id=str(customer))
        nodes = data["customer"]["activities"]["nodes"]
        assert [one["icalendar"].count("ATTENDEE") for one in nodes] == [2] * count
        taken.append(len(statements))
    assert taken == [taken[0]] * 2


async def test_reading_a_long_calendar_does_not_hold_the_event_loop(graph: Graph) -> None:
    one = event("DTSTART;TZID=Mars/Phobos:20250102T093000", "CATEGORIES:" + "a," * 400, "SUMMARY:" + "\\," * 40)
    watch = Watch()
    with watch.watching():
        _, errors = await imported(graph, calendar(one * 400))
    assert len(errors) == 400
    assert watch.longest < HELD, watch.longest
    assert len(calendars.read_entries(calendar(one * 400), Settings().time_zone)) == 400
