"""Tests of log lines: their form, what they escape, their levels, and that logging delays nobody."""

from __future__ import annotations

import fcntl
import logging
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import orjson
import pytest

from core.errors import CommandError
from core.log_settings import LogFormat, LogSettings, read_settings
from core.logs import LONGEST_TEXT, LineWriter, announce, written_time
from core.observation import Observation, observation, request_id_of, trace_parent
from tests.docs.markdown import ROOT
from tests.telemetry.log_file import logging_to

LOGGER = "rapport.tests"
log = logging.getLogger(LOGGER)
EVIL = "a\nb\r\x1b[31m\x00\u2028\u202e\x9b"


class Rejected(Exception):
    """An error as asyncpg raises it, with the values of a row in its detail."""

    detail = "Key (email)=(ada@example.com) already exists."

    def __str__(self) -> str:
        return f"duplicate key\nDETAIL:  {self.detail}"


def test_a_json_line_has_time_level_logger_message_and_fields(tmp_path: Path) -> None:
    with logging_to(tmp_path / "log") as file:
        before = time.time()
        log.warning("It is %s.", EVIL, extra={"fields": {"count": 2}})
        (line,) = file.read(LOGGER)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line["time"])
    assert abs(time.mktime(time.strptime(line["time"][:19], "%Y-%m-%dT%H:%M:%S")) - time.timezone - before) < 5
    assert (line["level"], line["count"]) == ("warning", 2)
    assert line["message"] == "It is a\\nb\\r\\x1b[31m\\x00\\u2028\\u202e\\x9b."


def test_a_text_line_cannot_be_forged(tmp_path: Path) -> None:
    with logging_to(tmp_path / "log", LogSettings()) as file:
        log.error("sent %s", EVIL, extra={"fields": {"path": f"/{EVIL} caller=root"}})
        try:
            raise ValueError("2026-01-01T00:00:00.000Z INFO forged\n2026-01-01T00:00:00.000Z INFO forged\x1b[2J")
        except ValueError:
            log.exception("It failed")
        first, *others = file.text.splitlines()
    assert first.isprintable()
    assert first.endswith('caller=root"')  # a value with a space is quoted
    begun = [line for line in others if not line.startswith("  ")]
    assert len(begun) == 1, begun  # a traceback is indented, so no line of it begins like a log line
    assert all(line.isprintable() for line in others)


def test_the_details_of_database_errors_are_not_logged(tmp_path: Path) -> None:
    with logging_to(tmp_path / "log") as file:
        try:
            try:
                raise Rejected
            except Rejected as error:
                raise RuntimeError("writing failed") from error
        except RuntimeError:
            log.exception("It failed")
        (line,) = file.read(LOGGER)
    assert "ada@example.com" not in file.text
    assert "RuntimeError: writing failed" in line["exception"]
    assert "duplicate key" in line["exception"]


def test_a_line_carries_the_id_of_its_request_and_is_bounded(tmp_path: Path) -> None:
    token = observation.set(Observation("id-1", "http"))
    try:
        with logging_to(tmp_path / "log") as file:
            log.warning("x" * 10 * LONGEST_TEXT)
            (line,) = file.read(LOGGER)
    finally:
        observation.reset(token)
    assert line["request_id"] == "id-1"
    assert len(line["message"]) == LONGEST_TEXT


def test_levels_hold_for_the_project_and_for_single_loggers(tmp_path: Path) -> None:
    settings = read_settings("json", "warning, rapport.loud=debug,other=error")
    with logging_to(tmp_path / "log", settings) as file:
        for name in ("rapport.tests", "rapport.loud", "other", "library"):
            for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR):
                logging.getLogger(name).log(level, "said")
        seen = [(line["logger"], line["level"]) for line in map(orjson.loads, file.text.splitlines())]
    assert seen == [
        ("rapport.tests", "warning"),
        ("rapport.tests", "error"),
        *(("rapport.loud", level) for level in ("debug", "info", "warning", "error")),
        ("other", "error"),
        ("library", "warning"),
        ("library", "error"),
    ]


@pytest.mark.parametrize(
    ("form", "level"),
    [("xml", None), (None, "loud"), (None, "info,rapport"), (None, "info,rapport=loud"), (None, "rapport=info")],
)
def test_a_wrong_setting_is_refused(form: str | None, level: str | None) -> None:
    with pytest.raises(CommandError, match="RAPPORT_LOG_LEVEL must" if level else "RAPPORT_LOG must"):
        read_settings(form, level)


def test_a_pipe_that_nobody_reads_delays_nobody_and_lines_are_dropped_and_counted() -> None:
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
    writer = LineWriter(writing, lambda count: b"dropped %d\n" % count, most=100_000)

    def put_all() -> None:
        for n in range(3_000):
            writer.put(b"%05d %s\n" % (n, b"x" * 93))

    put = threading.Thread(target=put_all)
    put.start()
    put.join(20)  # far more than the pipe and the queue hold
    assert not put.is_alive()
    assert writer.dropped > 1_000
    received = b""
    while b"dropped" not in received:
        received += os.read(reading, 65_536)
    lines = received.splitlines()
    said = [int(line.split()[1]) for line in lines if line.startswith(b"dropped")]
    assert sum(said) == writer.dropped
    assert len(lines) - len(said) + sum(said) == 3_000  # each line was written whole or counted
    assert {len(line) for line in lines if not line.startswith(b"dropped")} == {99}
    writer.close()
    os.close(reading)
    writer.put(b"nobody reads this\n")  # EPIPE
    writer.close()
    os.close(writing)


def test_a_descriptor_that_does_not_block_gets_every_line() -> None:
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
    os.set_blocking(writing, False)
    writer = LineWriter(writing, lambda count: b"")
    for _ in range(200):
        writer.put(b"x" * 99 + b"\n")
    received = b""
    while len(received) < 20_000:
        received += os.read(reading, 65_536)
    writer.close()
    assert received == (b"x" * 99 + b"\n") * 200
    os.close(reading)
    os.close(writing)


@pytest.mark.parametrize(
    ("sent", "found"),
    [
        # The examples of W3C Trace Context, and its rules for other versions.
        (["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"], True),
        (["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"], True),
        (["cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-what-the-future-will-be-like"], True),
        (["cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"], True),
        (["cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01.what"], False),
        (["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-what"], False),
        (["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-"], False),
        (["ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"], False),
        (["00-00000000000000000000000000000000-b7ad6b7169203331-01"], False),
        (["00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01"], False),
        (["00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"], False),
        (["00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-01"], False),
        (["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1"], False),
        (["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\n"], False),
        (["", ""], False),
        ([], False),
        (["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"] * 2, False),
    ],
)
def test_a_trace_parent_is_read_if_it_is_well_formed(sent: list[str], found: bool) -> None:
    read = trace_parent(sent)
    assert (read is not None) is found
    if read is not None:
        assert (read.trace_id, read.parent_id) == ("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331")
        assert read.flags == int(sent[0][53:55], 16)


@pytest.mark.parametrize(
    ("sent", "taken"),
    [
        (["7b1e2f0c-93a4-4d62-8f6e-0d3a2b1c4d5e"], True),
        (["Root=1-67891233-abcdef012345678912345678"], True),
        (["a" * 128], True),
        (["a" * 129], False),
        ([""], False),
        (["a b"], False),
        (["a\x1b"], False),
        (['a"b'], False),
        (["a", "b"], False),
    ],
)
def test_a_request_id_is_taken_if_it_is_well_formed(sent: list[str], taken: bool) -> None:
    found = request_id_of(sent)
    assert (found == sent[0]) is taken
    assert taken or re.fullmatch(r"[0-9a-f]{32}", found)
    assert taken or request_id_of(sent) != found


def test_what_a_command_tells_is_a_bare_line_or_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with logging_to(tmp_path / "text", LogSettings()) as file:
        announce("Rapport sends webhooks.")
        assert file.text == ""
    assert capsys.readouterr().err == "Rapport sends webhooks.\n"
    with logging_to(tmp_path / "json") as file:
        announce("Rapport sends webhooks.")
        (line,) = file.read("rapport")
    assert (line["level"], line["message"]) == ("info", "Rapport sends webhooks.")
    assert capsys.readouterr().err == ""


def test_processes_that_are_forked_make_other_ids() -> None:
    code = (
        "import os\nfrom core.observation import new_request_id\nchild = os.fork()\n"
        "os.write(1, new_request_id().encode() + b' ')\nif child: os.waitpid(child, 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    first, second = done.stdout.split()
    assert first != second


def test_times_are_written_as_rfc_3339_says() -> None:
    assert written_time(1_774_000_000.0619) == "2026-03-20T09:46:40.061Z"
    assert LogFormat("json") is LogFormat.JSON
