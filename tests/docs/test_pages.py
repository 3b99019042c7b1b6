"""Tests of the text of the pages: commands, settings, limits, error codes and links."""

from __future__ import annotations

import importlib.util
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

import core.settings
from core import phones
from core.errors import CommandError, ProblemCode, RapportError, Refused
from core.text import MAX_MARKS
from jobs.importing.run import BATCH_SIZE
from main import parser
from resolvers.changes.bulk import MOST_WRITTEN
from resolvers.reads import operands, where
from resolvers.search import order
from schema.execution import concurrency, refusal_rate
from schema.execution.limits import Limits
from schema.roots.crud import MAX_ROWS
from schema.transport.connection_limits import ConnectionLimits
from tests.docs.markdown import PAGES, ROOT, snippets, text_of
from tests.house.schema_changes import RELEASED

MAKEFILE = (ROOT / "Makefile").read_text()
TARGETS = set(re.findall(r"^(\w+):", MAKEFILE, re.MULTILINE))
FOLDERS = "core|models|resolvers|schema|jobs|migrations|tests|docs|examples|clients|bench"
CLIENTS = [path for kind in ("python/*.py", "javascript/*.mjs") for path in (ROOT / "clients").glob(kind)]
VARIABLES = set(re.findall(r"\$\(?(?:if \$\()?([A-Z]+)\)", MAKEFILE))


def _commands() -> Iterator[tuple[str, str]]:
    """Yields all commands on the pages, from shell snippets and from sentences."""
    for page in PAGES:
        for snippet in snippets(page, "sh"):
            yield from ((page, line) for line in snippet.text.replace("\\\n", "").splitlines())
        yield from ((page, found) for found in re.findall(r"`((?:make|main\.py) [^`]+)`", text_of(page)))


COMMANDS = sorted(set(_commands()))


@pytest.mark.parametrize(("page", "command"), COMMANDS)
def test_a_command_is_one_that_there_is(page: str, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = re.sub(r"^\w+=\$\((.*)\)$", r"\1", command)
    words = [word for word in shlex.split(command) if not re.match(r"[A-Z]+=", word)]
    given = re.findall(r"\b([A-Z]+)=", command)
    match words:
        case ["make", target]:
            assert target in TARGETS
            assert set(given) <= VARIABLES | {"RECORD"}
        case [".venv/bin/python" | "python", "main.py", *arguments] | ["main.py", *arguments]:
            assert parser().parse_args(arguments).run
        case [".venv/bin/python", "-m", "pytest", *arguments]:
            assert all((ROOT / word).exists() for word in arguments if word.startswith("tests"))
        case [".venv/bin/python", "-m", module, *_]:
            assert importlib.util.find_spec(module)
        case ["python" | "node", program, *arguments] if program.startswith("clients/"):
            source = (ROOT / program).read_text()
            assert all(word.strip("-") in source for word in arguments if word.startswith("--"))
        case ["curl", *arguments]:
            assert [word for word in arguments if "://" in word] == ["http://127.0.0.1:8000/graphql"]
        case ["export", *_]:
            names = re.findall(r"RAPPORT_\w+", command)
            of_clients = {name for path in CLIENTS for name in re.findall(r"RAPPORT_\w+", path.read_text())}
            assert set(names) <= _variables(text_of("README.md")) | of_clients
        case _:
            pytest.fail(f"{page}: nothing here knows the command {command!r}")


def test_every_command_of_the_command_line_is_in_the_readme() -> None:
    (subcommands,) = (action for action in parser()._actions if action.choices)
    told = set(re.findall(r"^\S+ main\.py ([\w-]+)", text_of("README.md"), re.MULTILINE))
    assert set(subcommands.choices or ()) == told


def test_make_run_starts_a_development_server() -> None:
    # The page must work after the first command in the README.
    recipe = MAKEFILE.partition("\nrun: install\n")[2].partition("\n\n")[0]
    assert "main.py serve --development --port $(PORT)" in recipe
    assert MAKEFILE.count("--development") == 1


def test_the_settings_are_those_of_the_code() -> None:
    assert _table(text_of("README.md"), "variable") == _table(core.settings.__doc__ or "", "variable")
    source = Path(core.settings.__file__).read_text()
    code = source.partition('"""  # noqa')[2] + (ROOT / "core" / "oidc_settings.py").read_text()
    assert set(re.findall(r"\"(RAPPORT_[A-Z_]+)\"", code)) == _variables(text_of("README.md"))


def test_the_limits_are_those_of_the_code() -> None:
    limits = Limits()
    told = [
        [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*\d|\d", row.split("|")[2])]
        for row in _table(text_of("docs/graph.md"), "limit")[2:]
    ]
    assert told == [
        [limits.page_max],
        [MAX_ROWS],
        [MOST_WRITTEN],
        [limits.cost],
        [limits.bucket, limits.bucket_refill],
        [limits.nodes],
        [limits.depth],
        [limits.aliases, limits.root_fields, limits.directives],
        [limits.tokens, limits.text_bytes, limits.operations],
        [limits.anonymous_tokens, limits.anonymous_characters],
        [limits.schema_fields, limits.data_models],
        [limits.secret_fields],
        [limits.introspection_values],
        [limits.body_bytes, limits.bulk_body_bytes],
        [limits.json_nesting],
        [limits.json_values],
        [where.MAX_CONDITIONS, where.MAX_HOPS],
        [where.MAX_LEVELS],
        [limits.conditions],
        [limits.characters],
        [where.MAX_VALUES],
        [operands.MAX_TEXT, operands.MAX_FOLDED],
        [operands.MAX_PHONES, phones.LONGEST],
        [where.MAX_SEARCH_LENGTH],
        [order.LONGEST_CURSOR],
        [MAX_MARKS],
        [limits.variable_values, limits.bulk_variable_values],
        [limits.response_bytes],
        [limits.response_memory // 1024**2],
        [limits.timeout_seconds],
        [limits.caller_operations],
        [concurrency.BURST.least],
        [concurrency.OVERLOAD.least],
        [limits.subscriptions],
        [limits.caller_subscriptions],
        [limits.event_cost],
        [limits.init_seconds],
        [limits.init_messages, limits.init_bytes],
        [limits.ping_seconds, limits.pong_seconds],
        [limits.socket_idle_seconds],
        [limits.send_seconds],
    ]


def test_the_batches_of_an_import_are_those_of_the_code() -> None:
    assert f"Lines are written in batches of {BATCH_SIZE}, each in one transaction." in text_of("docs/import.md")


def test_the_limits_of_connections_are_those_of_the_code() -> None:
    limits = ConnectionLimits()
    told = [
        [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*\d|\d", row.split("|")[2])]
        for row in _table(text_of("docs/graph.md"), "limit of connections")[2:]
    ]
    assert told == [
        [limits.connections],
        [limits.connections_per_address],
        [limits.head_bytes],
        [limits.head_fields],
        [limits.head_seconds],
        [limits.body_rate],
        [limits.body_seconds],
        [limits.body_memory // 1024**2],
        [limits.answer_memory // 1024**2],
        [limits.body_free],
        [limits.framing_bytes],
        [limits.control_frames],
        [limits.anonymous_burst],
        [limits.anonymous_per_second],
        [limits.anonymous_wait_seconds],
        [refusal_rate.BURST],
        [refusal_rate.PER_SECOND],
        [refusal_rate.FREE_SIZE, refusal_rate.SIZE],
        [refusal_rate.LONGEST_SECONDS],
        [limits.idle_seconds],
        [limits.idle_grace_seconds],
    ]
    settings = core.settings.Settings()
    assert settings.connections == limits.connections
    assert settings.connections_per_address == limits.connections_per_address
    assert settings.body_memory_mib * 1024**2 == limits.body_memory


def test_the_close_codes_are_those_of_the_code() -> None:
    told = {code for row in _table(text_of("docs/graph.md"), "close code")[2:] for code in re.findall(r"\d{4}", row)}
    names = ("websocket", "websocket_messages", "websocket_protocol", "http_streams")
    source = "".join((ROOT / "schema" / "transport" / f"{name}.py").read_text() for name in names)
    docstring, _, code = source.partition("from __future__")
    assert told == set(re.findall(r"^    (\d{4})  ", docstring, re.MULTILINE))
    assert told == set(re.findall(r"\b(?:44\d\d|10\d\d)\b", code)) - {"1024"}


def test_the_codes_are_those_of_the_code() -> None:
    page = text_of("docs/graph.md")
    told = {code for row in _table(page, "code")[2:] for code in re.findall(r"`([A-Z_]+)`", row.split("|")[1])}
    known = {error.code for error in RapportError.__subclasses__() if error not in (Refused, CommandError)}
    of_graphql = {"GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", RapportError.code}
    assert told == known | of_graphql
    assert all(re.search(rf"\b{code}\b", page) for code in ProblemCode)


@pytest.mark.parametrize("page", [*PAGES, "CHANGELOG.md"])
def test_links_lead_somewhere(page: str) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", text_of(page)):
        path, _, heading = target.partition("#")
        if "://" in target:
            continue
        other = (ROOT / page).parent / path if path else ROOT / page
        assert other.exists(), target
        if heading:
            headings = re.findall(r"^#+ (.*)$", other.read_text(), re.MULTILINE)
            assert heading in {re.sub(r"\W+", "-", one.lower()) for one in headings}, target


def test_the_paths_that_are_named_exist() -> None:
    for page in PAGES:
        if page == "docs/new-entity.md":
            continue
        for name in re.findall(rf"`((?:{FOLDERS})/[\w/.-]*)`", text_of(page)):
            assert (ROOT / name).exists() or name == RELEASED, f"{page}: {name}"  # from the first release on


def _table(text: str, first: str) -> list[str]:
    """Returns the lines of the table whose first heading is `first`."""
    lines = text.splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith(f"| {first} |"))
    end = next((at for at in range(start, len(lines)) if not lines[at].startswith("|")), len(lines))
    return lines[start:end]


def _variables(text: str) -> set[str]:
    return {name for row in _table(text, "variable")[2:] for name in re.findall(r"`(RAPPORT_\w+)`", row.split("|")[1])}
