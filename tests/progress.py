"""Shows the progress of a run with `--progress`: the finished folders, the share of tests done, and the time left.

A pytest plugin, which `tests/conftest.py` loads. On a terminal, it rewrites one line. Otherwise, it prints a line for
each finished folder and every 30 seconds. The time left is estimated from the times of the previous run, which are
stored in pytest's cache.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field

import pytest

CACHED = "rapport/seconds"
QUIET_SECONDS = 30.0
"""The maximum time without a line in a log, in seconds."""
REWRITE_SECONDS = 0.2


@dataclass
class Tally:
    """The results of a set of tests: their number, the number of each outcome, and their total duration."""

    total: int = 0
    done: int = 0
    seconds: float = 0.0
    outcomes: Counter[str] = field(default_factory=Counter)

    def counts(self) -> str:
        """Returns the outcomes as text: `12 passed, 1 failed`."""
        return ", ".join(f"{number:,} {outcome}" for outcome, number in sorted(self.outcomes.items(), reverse=True))


class Estimate:
    """Estimates the remaining time of a run from the times of each file's tests in the previous run."""

    def __init__(self, before: dict[str, float]) -> None:
        known = list(before.values())
        self._before = before
        self._unknown = sum(known) / len(known) if known else 1.0

    def left(self, files: dict[str, Tally], elapsed: float) -> float | None:
        """Returns the estimated seconds until all files are done, or None while no test is done."""
        done = sum(self._of(name) * file.done for name, file in files.items())
        rest = sum(self._of(name) * (file.total - file.done) for name, file in files.items())
        return elapsed * rest / done if done else None

    def _of(self, file: str) -> float:
        return max(self._before.get(file, self._unknown), 0.001)


class Progress:
    """The pytest plugin, which counts the finished tests and prints the progress."""

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
        """Without workers, counts the tests that this process will run."""
        self._expect(item.nodeid for item in session.items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node: object, ids: list[str]) -> None:
        """With workers, counts the tests once, because all workers collect the same tests."""
        self._expect(ids)

    def _expect(self, ids: Iterable[str]) -> None:
        if not self._files:
            for id in ids:
                self._files.setdefault(_file(id), Tally()).total += 1
            self._begun = self._written = time.monotonic()

    # What is done

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_report_teststatus(self) -> Generator[None, tuple[str, str, object], tuple[str, str, object]]:
        """Removes the letter that pytest would print for a test. pytest still counts the test."""
        category, _, _ = yield
        return category, "", ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Counts one phase of a test: setup, call or teardown."""
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
        """Prints an empty line before pytest's summary, and stores the times for the next run."""
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
    """Registers the plugin only in the process that prints the output.

    The workers of pytest-xdist print nothing.
    """
    terminal = config.pluginmanager.get_plugin("terminalreporter")
    if config.getoption("--progress") and terminal is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Progress(config, terminal), "rapport-progress")
