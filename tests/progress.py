"""`--progress`: says which folder is done, how far the run is, and how much time is left.

A pytest plugin, loaded by `tests/conftest.py`. `make test` and `make check` use it in place of pytest's dots. Where
standard output is a terminal, one line is rewritten all the time. Elsewhere, as in a log of CI, a line comes when a
folder is done and every half a minute. Failures are named at once. pytest's own summary and closing line stay.

The time left is estimated from the seconds that each file's tests took in the run before, which pytest's cache keeps,
and from the speed of this run. The first run takes all tests for equally long.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field

import pytest

CACHED = "rapport/seconds"
QUIET_SECONDS = 30.0
"""How long a log may be without a line."""
REWRITE_SECONDS = 0.2


@dataclass
class Tally:
    """What became of some tests: how many there are, how many are done and how, and the seconds that they took."""

    total: int = 0
    done: int = 0
    seconds: float = 0.0
    outcomes: Counter[str] = field(default_factory=Counter)

    def counts(self) -> str:
        """The outcomes in words: `12 passed, 1 failed`."""
        return ", ".join(f"{number:,} {outcome}" for outcome, number in sorted(self.outcomes.items(), reverse=True))


class Estimate:
    """How much of the work is done, by the seconds that each file's tests took in the run before."""

    def __init__(self, before: dict[str, float]) -> None:
        known = list(before.values())
        self._before = before
        self._unknown = sum(known) / len(known) if known else 1.0

    def left(self, files: dict[str, Tally], elapsed: float) -> float | None:
        """The seconds until all files are done; None as long as nothing is."""
        done = sum(self._of(name) * file.done for name, file in files.items())
        rest = sum(self._of(name) * (file.total - file.done) for name, file in files.items())
        return elapsed * rest / done if done else None

    def _of(self, file: str) -> float:
        return max(self._before.get(file, self._unknown), 0.001)


class Progress:
    """Counts reports, and writes lines."""

    def __init__(self, config: pytest.Config, terminal: pytest.TerminalReporter) -> None:
        self._terminal = terminal
        self._cache = getattr(config, "cache", None)
        self._before: dict[str, float] = dict(self._cache.get(CACHED, {})) if self._cache else {}
        self._estimate = Estimate(self._before)
        self._files: dict[str, Tally] = {}
        self._begun = self._written = time.monotonic()
        self._live = False

    # What is to be done

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Without workers: counts what this process will run."""
        self._expect(item.nodeid for item in session.items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node: object, ids: list[str]) -> None:
        """With workers: each of them collects the same tests."""
        self._expect(ids)

    def _expect(self, ids: Iterable[str]) -> None:
        if not self._files:
            for id in ids:
                self._files.setdefault(_file(id), Tally()).total += 1
            self._begun = self._written = time.monotonic()

    # What is done

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_report_teststatus(self) -> Generator[None, tuple[str, str, object], tuple[str, str, object]]:
        """Counts a test where pytest counts it, without its letter."""
        category, _, _ = yield
        return category, "", ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Counts one phase of one test."""
        file = self._files.setdefault(_file(report.nodeid), Tally())
        file.seconds += report.duration
        if report.when == "setup" and report.passed:
            return
        if report.when == "teardown" and report.passed:
            return
        file.outcomes["error" if report.failed and report.when != "call" else report.outcome] += 1
        file.done += report.when != "teardown"
        if report.failed:
            self._line(f"{'FAILED' if report.when == 'call' else 'ERROR'} {report.nodeid}", red=True)
        folder = _folder(report.nodeid)
        of_folder = [one for name, one in self._files.items() if _folder(name) == folder]
        if report.when != "teardown" and all(one.done >= one.total for one in of_folder):
            self._line(self._folder_line(folder, of_folder))
        self._say_how_far(_file(report.nodeid))

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self) -> None:
        """Leaves pytest an empty line, and the next run this one's seconds."""
        self._clear()
        if self._cache:
            mean = {name: file.seconds / file.done for name, file in self._files.items() if file.done}
            self._cache.set(CACHED, {**self._before, **mean})

    # Lines

    def _folder_line(self, folder: str, files: list[Tally]) -> str:
        whole = Tally(sum(file.total for file in files))
        for file in files:
            whole.outcomes += file.outcomes
            whole.seconds += file.seconds
        return f"{folder:<14} {whole.counts()} in {whole.seconds:,.0f} s of work; {self._how_far()}"

    def _how_far(self) -> str:
        total, done = (sum(getattr(file, name) for file in self._files.values()) for name in ("total", "done"))
        left = self._estimate.left(self._files, time.monotonic() - self._begun)
        said = f"{100 * done // max(total, 1):3} % of {total:,} tests"
        return said if left is None or done >= total else f"{said}, about {_duration(left)} left"

    def _say_how_far(self, file: str) -> None:
        since = time.monotonic() - self._written
        if self._terminal.isatty() and since >= REWRITE_SECONDS:
            failed = sum(one.outcomes["failed"] + one.outcomes["error"] for one in self._files.values())
            failures = f"; {failed} failed" if failed else ""
            width = self._terminal._tw.fullwidth - 1
            self._terminal.rewrite(f"{self._how_far()}{failures}; {file}"[:width], erase=True)
            self._live, self._written = True, time.monotonic()
        elif not self._terminal.isatty() and since >= QUIET_SECONDS:
            self._line(f"{self._how_far()}; now in {file}")

    def _line(self, text: str, **markup: bool) -> None:
        self._clear()
        self._terminal.write_line(f"{_duration(time.monotonic() - self._begun):>7}  {text}", **markup)
        self._terminal.flush()
        self._written = time.monotonic()

    def _clear(self) -> None:
        if self._live:
            self._terminal.rewrite("", erase=True)
            self._live = False


def _file(id: str) -> str:
    return id.partition("::")[0].removeprefix("tests/")


def _folder(id: str) -> str:
    return _file(id).rpartition("/")[0] or "."


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the option."""
    parser.addoption("--progress", action="store_true", help="say which folder is done and how much time is left")


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Only the process that writes the output counts; workers write none."""
    terminal = config.pluginmanager.get_plugin("terminalreporter")
    if config.getoption("--progress") and terminal is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Progress(config, terminal), "rapport-progress")
