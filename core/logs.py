"""Writes log lines as text or as JSON, in a thread of its own.

The thread prevents a slow disk or pipe from blocking the event loop. Long-running commands call `configure` once.
Before this call, Python's own defaults apply.
"""

from __future__ import annotations

import atexit
import logging
import os
import select
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import orjson

from core.log_settings import LEVELS, LogFormat, LogSettings
from core.observation import observation

GATHER_SECONDS = 0.05
"""How long lines may wait until they are written together."""

MOST_BYTES = 4 * 2**20
"""The bytes of lines that may wait. Further lines are dropped and counted."""

LONGEST_TEXT = 16_000
"""The maximum length of a message or of a traceback, in characters."""

CLOSE_SECONDS = 2.0
"""How long a process waits at its end until all lines are written."""

_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0))}
_CONTROLS |= {code: f"\\u{code:04x}" for code in (0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A))}
_CONTROLS |= {ord("\n"): "\\n", ord("\r"): "\\r", ord("\t"): "\\t"}
_log = logging.getLogger("rapport")


def escaped(text: str) -> str:
    """Escapes line breaks, control characters and directional characters, so that nobody can forge a line."""
    return text if text.isprintable() else text.translate(_CONTROLS)


class LineWriter:
    """Writes lines to a file descriptor in a thread. `put` never waits.

    `dropped`: how many lines were dropped, because too many bytes were waiting.
    `note`: a function that takes a number of dropped lines, and returns a line that reports this number.
    """

    def __init__(self, descriptor: int, note: Callable[[int], bytes], most: int = MOST_BYTES) -> None:
        self.dropped = 0
        self._descriptor = descriptor
        self._note = note
        self._most = most
        self._lines: deque[bytes] = deque()
        self._waiting = 0
        self._told = 0
        self._lock = threading.Lock()
        self._filled = threading.Event()
        self._closing = False
        self._thread: threading.Thread | None = None

    def put(self, line: bytes) -> None:
        """Adds a line, which ends with a line break. Drops it if too many bytes are waiting."""
        with self._lock:
            if self._waiting + len(line) > self._most:
                self.dropped += 1
                return
            self._waiting += len(line)
            self._lines.append(line)
            if self._thread is None:  # here, because a process that is forked has no threads
                self._thread = threading.Thread(target=self._run, name="log", daemon=True)
                self._thread.start()
        if not self._filled.is_set():
            self._filled.set()

    def close(self, seconds: float = CLOSE_SECONDS) -> None:
        """Waits at most `seconds` seconds until all waiting lines are written.

        The writer can be used again after this call.
        """
        thread = self._thread
        self._closing = True
        self._filled.set()
        if thread is not None:
            thread.join(seconds)
        self._closing, self._thread = False, None

    def after_fork(self) -> None:
        """Makes the writer usable in a child process.

        Discards the lines that waited at the time of the fork, because the parent writes them.
        """
        self._lines.clear()
        self._waiting, self._thread, self._lock = 0, None, threading.Lock()
        self._filled = threading.Event()

    def _run(self) -> None:
        while True:
            self._filled.wait()
            if not self._closing:
                time.sleep(GATHER_SECONDS)
            closing = self._closing
            self._filled.clear()
            while (lines := self._next()) is not None:
                self._write(lines)
            if closing:
                return

    def _next(self) -> bytes | None:
        """Removes some of the waiting lines and returns them, or returns None if there is nothing to write.

        When no waiting line is left, appends a report of the dropped lines that no earlier report has counted.
        """
        # So few that a pipe takes them in one piece, because other processes may write to it, too.
        with self._lock:
            parts: list[bytes] = []
            size = 0
            while self._lines and (not parts or size + len(self._lines[0]) <= select.PIPE_BUF):
                parts.append(self._lines.popleft())
                size += len(parts[-1])
            self._waiting -= size
            if not self._lines and self.dropped > self._told:
                parts.append(self._note(self.dropped - self._told))
                self._told = self.dropped
        return b"".join(parts) if parts else None

    def _write(self, lines: bytes) -> None:
        while lines:
            try:
                lines = lines[os.write(self._descriptor, lines) :]
            except BlockingIOError:
                select.select([], [self._descriptor], [], 1.0)
            except OSError:
                return  # nobody reads any more


class Lines(logging.Handler):
    """Formats log records and passes them to a LineWriter."""

    def __init__(self, form: LogFormat, writer: LineWriter) -> None:
        super().__init__()
        self.form = form
        self.writer = writer

    def createLock(self) -> None:
        """Creates no lock, because the LineWriter has one."""
        self.lock = None

    def emit(self, record: logging.LogRecord) -> None:
        """Adds the line of a record."""
        try:
            self.writer.put(line_of(self.form, record))
        except Exception:
            self.handleError(record)


def line_of(form: LogFormat, record: logging.LogRecord) -> bytes:
    """Formats a record as one line. In the text format, a traceback follows on indented lines."""
    request = observation.get()
    fields: dict[str, object] = {"request_id": request.request_id} if request else {}
    fields |= getattr(record, "fields", {})
    message, trace = record.getMessage(), _traceback(record)
    return line(form, record.created, record.levelname.lower(), record.name, message, fields, trace)


def line(
    form: LogFormat,
    at: float,
    level: str,
    logger: str,
    message: str,
    fields: Mapping[str, Any],
    trace: str | None = None,
) -> bytes:
    """Formats a line. `at`: seconds since 1970. `trace`: a traceback."""
    moment = written_time(at)
    message = escaped(message[:LONGEST_TEXT])
    if form is LogFormat.JSON:
        shown = {"time": moment, "level": level, "logger": logger, "message": message, **fields}
        if trace is not None:
            shown["exception"] = "\n".join(map(escaped, trace.splitlines()))
        return orjson.dumps(shown, default=str, option=orjson.OPT_APPEND_NEWLINE)
    text = f"{moment} {level.upper()} {logger}: {message}"
    text += "".join([f" {name}={_shown(value)}" for name, value in fields.items()])
    if trace is not None:
        text += "".join([f"\n  {escaped(one)}" for one in trace.splitlines()])
    return text.encode(errors="backslashreplace") + b"\n"


def written_time(at: float) -> str:
    """Formats seconds since 1970 as an RFC 3339 time in UTC with milliseconds."""
    return f"{_second(int(at))}.{int(at % 1 * 1000):03d}Z"


@lru_cache(2)  # many lines have the same one
def _second(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds").removesuffix("+00:00")


def _shown(value: object) -> str:
    if isinstance(value, list | tuple):
        return ",".join(map(_shown, value)) or "-"
    text = escaped(str(value))
    return text if text and " " not in text and '"' not in text else orjson.dumps(text).decode()


def _traceback(record: logging.LogRecord) -> str | None:
    """Formats the traceback of a record.

    Leaves out the details of database errors, because these details quote values of rows.
    """
    if not record.exc_info or record.exc_info[1] is None:
        return None
    error: BaseException | None = record.exc_info[1]
    text = "".join(traceback.format_exception(error))
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        detail = getattr(error, "detail", None)
        if isinstance(detail, str) and detail:
            text = text.replace(detail, "(not logged)")
        error = error.__cause__ or error.__context__
    # The end says what went wrong, and where.
    return text if len(text) <= LONGEST_TEXT else "…" + text[-LONGEST_TEXT:]


def configure(settings: LogSettings, descriptor: int = 2) -> Lines:
    """Sends the records of all loggers to a file descriptor, standard error by default. Returns the handler."""
    form, level = settings.form, LEVELS[settings.level]

    def note(count: int) -> bytes:
        message = f"{count:,} log lines were dropped, because they were not read fast enough"
        return line(form, time.time(), "warning", "rapport.log", message, {"dropped": count})

    handler = Lines(form, LineWriter(descriptor, note))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(max(level, logging.WARNING))
    _log.setLevel(level)
    for name, one in settings.levels.items():
        logging.getLogger(name).setLevel(LEVELS[one])
    atexit.register(handler.writer.close)
    os.register_at_fork(after_in_child=handler.writer.after_fork)
    return handler


def finish() -> None:
    """Writes all waiting lines. A forked process calls this function before it ends by `os._exit`."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, Lines):
            handler.writer.close()


def write_info(logger: logging.Logger, message: str, fields: Mapping[str, object]) -> None:
    """Writes a line of the level info, about five times as fast as the module `logging`."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, Lines):
            handler.writer.put(line(handler.form, time.time(), "info", logger.name, message, fields))
            return
    logger.info(message, extra={"fields": fields})


def dropped() -> int:
    """Returns how many log lines this process has dropped."""
    return sum(one.writer.dropped for one in logging.getLogger().handlers if isinstance(one, Lines))


def announce(text: str) -> None:
    """Tells an operator what a command does.

    The text is written as it is to standard error. If logs are JSON, each line of the text becomes a log line instead.
    """
    for handler in logging.getLogger().handlers:
        if isinstance(handler, Lines) and handler.form is LogFormat.JSON:
            for message in text.splitlines():
                _log.info(message)
            return
    print(text, file=sys.stderr, flush=True)
