"""Follows docs/new-entity.md step by step, in a copy of the repository, with processes of its own."""

from __future__ import annotations

import json
import re

import pytest
from graphql import GraphQLObjectType, GraphQLSchema, build_schema

from tests.docs.markdown import snippets
from tests.docs.repository_copy import PLACE, Copy

PAGE = "docs/new-entity.md"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """Returns a copy in which all steps of the page are done except the last tests."""
    made = Copy(tmp_path_factory.mktemp("copy"))
    for snippet in snippets(PAGE, "python"):
        made.apply(snippet)
    migrations = set((made.root / "migrations" / "models").glob("*.py"))
    made.run(_command("make migration"))
    added = set((made.root / "migrations" / "models").glob("*.py")) - migrations
    assert [path.name.partition("_")[2].partition("_")[2] for path in added] == ["branch.py"]
    made.run(_command("make schema"))
    return made


@pytest.fixture(scope="module")
def schema(copy: Copy) -> GraphQLSchema:
    return build_schema((copy.root / "schema" / "schema.graphql").read_text())


def test_five_places_are_touched(copy: Copy) -> None:
    files = copy.files()
    changed = {name for name in files.keys() | copy.original.keys() if files.get(name) != copy.original.get(name)}
    assert {re.sub(r"\w+[.]py$", "", name) if "migrations/" in name else name for name in changed} == {
        "models/customers.py",
        "models/__init__.py",
        "schema/entities/customers/branch.py",
        "schema/entities/customers/customer.py",  # the other side
        "resolvers/entities.py",
        "tests/factories.py",
        "migrations/models/",
        "schema/schema.graphql",  # written from the others
        "docs/erd.md",
        "docs/access.md",
    }


def test_the_graph_shows_it(schema: GraphQLSchema) -> None:
    assert schema.query_type is not None
    assert schema.mutation_type is not None
    assert _type(schema, "Query", "branch") == "Branch"
    assert _type(schema, "Query", "branches") == "BranchConnection!"
    assert set(schema.query_type.fields["branches"].args) == {
        *("where", "orderBy", "search", "first", "after", "last", "before", "deleted")
    }
    assert _type(schema, "Branch", "customer") == "Customer"
    assert _type(schema, "Customer", "branches") == "BranchConnection!"
    assert _type(schema, "Branch", "openedOn") == "Date"
    assert {"branches"} == set(schema.type_map["CustomerWhere"].fields) & {"branches"}  # type: ignore[attr-defined]
    assert set(schema.type_map["BranchWhere"].fields) == {  # type: ignore[attr-defined]
        *("and", "or", "not", "id", "name", "city", "openedOn", "externalId", "createdAt", "updatedAt", "deletedAt"),
        *("customer", "customerId"),
    }
    assert set(schema.type_map["BranchOrderField"].values) == {  # type: ignore[attr-defined]
        *("NAME", "OPENED_ON", "CREATED_AT", "UPDATED_AT")
    }
    verbs = ("Create", "Update", "Delete", "Restore", "Upsert")
    bulk = ("BulkCreate", "BulkUpdate", "BulkUpsert", "BulkDelete")
    assert {name for name in schema.mutation_type.fields if name.startswith("branch")} == {
        f"branch{verb}" for verb in (*verbs, *bulk)
    }


def test_it_is_stored_and_read_from_both_sides(copy: Copy) -> None:
    copy.run(".venv/bin/python main.py migrate")
    (query,) = snippets(PAGE, "graphql")
    (copy.root / "ask.py").write_text(_ASK)
    try:
        answers = json.loads(copy.run(f".venv/bin/python ask.py {json.dumps(json.dumps(query.text))}"))
    finally:
        (copy.root / "ask.py").unlink()
    branches = [{"name": f"Harbour {n}", "openedOn": answers["today"], "customer": {"name": "Alster"}} for n in (1, 2)]
    assert answers["page"] == [{"name": "Alster", "branches": {"totalCount": 2, "nodes": branches}}]
    # The customers, their branches, the count of these, the customers of these, at once.
    assert answers["statements"] == 1
    assert answers["left with the customer"] == 0


_ASK = """
import asyncio, json, sys
from asgi_lifespan import LifespanManager
import models
from core import clock
from core.settings import load
from main import application
from models.database import connect
from models.dialect import sqlite
from tests.factories import Make
from tests.graph import Graph, gid

async def ask():
    settings = load()
    query = json.loads(sys.argv[1])
    today = clock.today(settings.time_zone)
    async with connect(settings) as database:
        make = Make(database, settings)
        customer = await make(models.Customer, name="Alster")
        for n in (2, 1):
            await make(models.Branch, customer_id=customer, name=f"Harbour {n}", city="Hamburg", opened_on=today)
        await make(models.Branch, customer_id=customer, name="Harbour 3", city="Kiel", opened_on=today)
        await make(models.Branch, city="Hamburg")
        count, fetch = 0, sqlite.SqliteDatabase._fetch
        async def counted(*arguments):
            nonlocal count
            count += 1
            return await fetch(*arguments)
        async with LifespanManager(application(settings)) as manager:
            graph = await Graph.signed_in(manager.app, settings, make)
            sqlite.SqliteDatabase._fetch = counted
            page = (await graph(query))["customers"]["nodes"]
            statements = count - 1  # without the one that looks the caller up
            await graph.change("customerDelete", id=gid(models.Customer, customer))
            left = await graph("{ branches(where: {customer: {name: {eq: \\"Alster\\"}}}) { totalCount } }")
    print(json.dumps({
        "page": page, "statements": statements, "today": str(today),
        "left with the customer": left["branches"]["totalCount"],
    }))

asyncio.run(ask())
"""


def test_those_who_change_customers_change_their_branches(copy: Copy) -> None:
    # Callers who may change customers may also change branches, because of the one line in the register.
    copy.run(f"{_ELSEWHERE} .venv/bin/python main.py migrate")
    (copy.root / "work.py").write_text(_WORK)
    try:
        done = json.loads(copy.run(f"{_ELSEWHERE} .venv/bin/python work.py"))
    finally:
        (copy.root / "work.py").unlink()
    changed = {"created": "Harbour", "changed": "Quay", "read": ["Quay"], "of others": [], "elsewhere": ["NOT_FOUND"]}
    for who in ("salesperson", "manager", "writing key"):
        assert done[who] == changed, who
    seen_alone = {"created": "FORBIDDEN", "changed": "FORBIDDEN", "read": ["Quay"], "of others": []}
    assert done["service"] == seen_alone | {"elsewhere": ["FORBIDDEN"]}
    assert done["reading key"] == seen_alone | {"elsewhere": ["FORBIDDEN"]}
    assert done["sales key"] == seen_alone | {"read": [], "elsewhere": ["FORBIDDEN"]}


_ELSEWHERE = "RAPPORT_DATABASE_URL=sqlite://copy.work.sqlite3"
"""A database that only this process uses, because in each process, the numbers of the factories begin with one."""

_WORK = """
import asyncio, json
from asgi_lifespan import LifespanManager
import models
from core.settings import load
from main import application
from models.database import connect
from tests.factories import Make
from tests.graph import Graph, gid

SHOWN = "(input: $input) { branch { id name } userErrors { code } } }"
CREATE = "mutation($input: BranchCreateInput!) { done: branchCreate" + SHOWN
UPDATE = "mutation($input: BranchUpdateInput!) { done: branchUpdate" + SHOWN
READ = "query($of: ID!) { branches(where: {customer: {id: {eq: $of}}}) { nodes { name } } }"

async def tried(graph, mutation, **values):
    response = await graph.ask(mutation, input=values)
    if "errors" in response:
        return response["errors"][0]["extensions"]["code"], []
    done = response["data"]["done"]
    return done["branch"], [error["code"] for error in done["userErrors"]]

async def work_as(graph, make, customer, foreign):
    own, others = gid(models.Customer, customer), gid(models.Customer, foreign)
    created, _ = await tried(graph, CREATE, customerId=own, name="Harbour")
    if isinstance(created, str):
        id, name = gid(models.Branch, await make(models.Branch, customer_id=customer, name="Quay")), created
    else:
        id, name = created["id"], created["name"]
    changed, _ = await tried(graph, UPDATE, id=id, name="Quay")
    refused, codes = await tried(graph, CREATE, customerId=others, name="Elsewhere")
    return {
        "created": name,
        "changed": changed if isinstance(changed, str) else changed["name"],
        "read": sorted({one["name"] for one in (await graph(READ, of=own))["branches"]["nodes"]}),
        "of others": (await graph(READ, of=others))["branches"]["nodes"],
        "elsewhere": [refused] if isinstance(refused, str) else codes,
    }

async def work():
    settings = load()
    done = {}
    async with connect(settings) as database, LifespanManager(application(settings)) as manager:
        make = Make(database, settings)
        admin = await Graph.signed_in(manager.app, settings, make)
        team = await make(models.Team)
        foreign = await make(models.Customer, owner_id=await make(models.Employee))
        await make(models.Branch, customer_id=foreign)
        for who, role in (("salesperson", "SALES"), ("service", "SERVICE"), ("manager", "MANAGER")):
            employee = await make(models.Employee, role=role, team_id=team)
            owner = await make(models.Employee, role="SALES", team_id=team) if role == "MANAGER" else employee
            customer = await make(models.Customer, owner_id=owner)
            done[who] = await work_as(admin.as_employee(settings, employee), make, customer, foreign)
        for who, scope in (
            ("writing key", "CUSTOMERS_WRITE"), ("reading key", "CUSTOMERS_READ"), ("sales key", "SALES_WRITE")
        ):
            customer = await make(models.Customer, owner_id=await make(models.Employee))
            created = (await admin(
                "mutation($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret } }",
                input={"name": who, "scopes": [scope], "customerIds": [gid(models.Customer, customer)]},
            ))["apiKeyCreate"]
            done[who] = await work_as(Graph(manager.app, created["secret"]), make, customer, foreign)
    print(json.dumps(done))

asyncio.run(work())
"""


def test_it_is_in_every_drawing_with_nothing_done_for_it(copy: Copy) -> None:
    for text in (copy.run(".venv/bin/python main.py erd"), (copy.root / "docs" / "erd.md").read_text()):
        assert "  Branch {\n    ID id PK\n    ID customerId FK\n    TEXT(50) name\n" in text
        assert '    Customer ||--o{ Branch : "branches / customer"\n' in text
    assert "\n### Branch\n\nA place of business of a customer. Table `branch`." in text
    assert "| `openedOn` | DAY |" in text
    picture = copy.run(".venv/bin/python main.py erd --domain customers --format svg")
    assert picture.count('data-entity="Branch"') == picture.count('data-relationship="Branch.customer"') == 1
    (copy.root / "look.py").write_text(_LOOK)
    try:
        copy.run(".venv/bin/python main.py migrate")
        seen = json.loads(copy.run(".venv/bin/python look.py"))
    finally:
        (copy.root / "look.py").unlink()
    assert seen["relationships"] == [{"name": "customer", "inverse": "branches", "target": "Customer"}]
    assert seen["attributes"][:4] == ["id", "name", "city", "openedOn"]
    assert seen["on the page"] == [1, 1, 1]
    assert copy.run(".venv/bin/python main.py erd --check") == "The database matches the models.\n"


_LOOK = """
import asyncio, json, re
from asgi_lifespan import LifespanManager
from core.settings import load
from main import application
from models.database import connect
from tests.factories import Make
from tests.graph import Graph

ASKED = "{ dataModel { domains { entities { name attributes { name } relationships { name inverse target } } } } }"

async def look():
    settings = load()
    async with connect(settings) as database, LifespanManager(application(settings)) as manager:
        graph = await Graph.signed_in(manager.app, settings, Make(database, settings))
        domains = (await graph(ASKED))["dataModel"]["domains"]
        (branch,) = (one for domain in domains for one in domain["entities"] if one["name"] == "Branch")
        page = (await graph.http.get("/erd")).text
    marks = ('class="entity d[0-9]+" href="#Branch"', '<article id="Branch"', 'data-attribute="Branch.openedOn"')
    print(json.dumps({
        "relationships": branch["relationships"], "attributes": [one["name"] for one in branch["attributes"]],
        "on the page": [len(re.findall(mark, page)) for mark in marks],
    }))

asyncio.run(look())
"""


def test_the_matrix_passes(copy: Copy) -> None:
    command = _command(".venv/bin/python -m pytest").replace("-k Branch", "-k 'Branch and sqlite' -p no:cacheprovider")
    printed = copy.run(command)
    assert int(re.findall(r"(\d+) passed", printed)[0]) >= 20, printed


def test_the_snippets_are_clean(copy: Copy) -> None:
    assert "make lint" in _commands()
    written = " ".join(sorted({PLACE.fullmatch(s.lead)["path"] for s in snippets(PAGE, "python")}))  # type: ignore[index]
    copy.run(f".venv/bin/python -m ruff check --no-cache {written}")
    copy.run(f".venv/bin/python -m ruff format --no-cache --check {written}")


def _commands() -> list[str]:
    return [line for snippet in snippets(PAGE, "sh") for line in snippet.text.splitlines()]


def _command(beginning: str) -> str:
    (found,) = (line for line in _commands() if line.startswith(beginning))
    return found


def _type(schema: GraphQLSchema, of: str, field: str) -> str:
    made = schema.type_map[of]
    assert isinstance(made, GraphQLObjectType)
    return str(made.fields[field].type)
