"""A stored response is returned only if its caller may still see it. In no case does the request run a second time."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx
import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes import answers
from resolvers.changes.results import REWORDED
from tests.factories import Make
from tests.graph import Graph, gid
from tests.idempotency.sending import codes, count, replayed, send
from tests.orders.trading import Trading

CREATE = """mutation($i: CustomerCreateInput!) {
  m: customerCreate(input: $i) { customer { name phone maskedFields owner { fullName } } userErrors { code } }
}"""
UPDATE = """mutation($i: CustomerUpdateInput!) {
  m: customerUpdate(input: $i) { customer { name phone } userErrors { code } }
}"""
PHONE = "13800000000"


async def change(make: Make, model: type[models.Row], id: UUID, **values: Any) -> None:
    """Updates a row with the rights of the system."""
    await make.changes.update(registry.of(model), id, values, None)


async def test_another_role_gets_what_it_may_see(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    seller = await make(models.Employee, role="SALES")
    mine = graph.as_employee(settings, seller)
    given = {"kind": "COMPANY", "name": "Ares", "phone": PHONE}
    first = await send(mine, "k", CREATE, i=given)
    assert first.json()["data"]["m"]["customer"]["phone"] == PHONE
    await change(make, models.Employee, seller, role="ANALYST")
    again = await send(mine, "k", CREATE, i=given)
    assert not replayed(again)
    shown = again.json()["data"]["m"]["customer"]
    assert (shown["name"], shown["phone"]) == ("Ares", "138****0000")
    assert PHONE not in again.text
    assert await count(database, "customer") == 1
    await change(make, models.Employee, seller, role="SALES")
    back = await send(mine, "k", CREATE, i=given)
    assert (back.content, replayed(back)) == (first.content, True)


async def test_a_row_that_is_no_longer_seen_is_not_shown(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    id = await make(models.Customer, owner_id=seller, phone=PHONE)
    mine, given = graph.as_employee(settings, seller), {"id": gid(models.Customer, id), "name": "Mars"}
    first = await send(mine, "k", UPDATE, i=given)
    assert first.json()["data"]["m"]["customer"]["name"] == "Mars"
    await change(make, models.Customer, id, owner_id=rival)
    events = await count(database, "event")
    for _ in range(2):
        again = await send(mine, "k", UPDATE, i=given)
        assert again.json()["data"]["m"] == {"customer": None, "userErrors": []}
        assert not replayed(again)
    assert await count(database, "event") == events
    await change(make, models.Customer, id, owner_id=seller)
    assert (await send(mine, "k", UPDATE, i=given)).content == first.content


async def test_rows_within_the_answer_count_too(graph: Graph, make: Make, settings: Settings) -> None:
    # The caller may still see the changed contact, but not its customer's parent company, which the response shows.
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    parent = await make(models.Customer, name="Holding", owner_id=seller)
    customer = await make(models.Customer, owner_id=seller, parent_id=parent)
    contact = await make(models.Contact, customer_id=customer)
    query = """mutation($i: ContactUpdateInput!) {
      m: contactUpdate(input: $i) { contact { fullName customer { parent { name } } } userErrors { code } }
    }"""
    mine, given = graph.as_employee(settings, seller), {"id": gid(models.Contact, contact), "fullName": "Ann"}
    assert "Holding" in (await send(mine, "k", query, i=given)).text
    await change(make, models.Customer, parent, owner_id=rival)
    again = await send(mine, "k", query, i=given)
    assert again.json()["data"]["m"]["contact"] == {"fullName": "Ann", "customer": {"parent": None}}


ABOUT_MORE = {
    "a count": "customers { totalCount }",
    "a bounded count": "customers { totalCount(max: 2) }",
    "a filtered count": 'customers(where: {name: {eq: "Lost"}}) { totalCount }',
    "a search": 'customers(search: "Lost") { totalCount }',
    "a row that does not match": (
        'team { employees(where: {customers: {none: {name: {eq: "Lost"}}}}) { nodes { id } } }'
    ),
    "a count within a list": "team { employees { nodes { customers { totalCount } } } }",
}


@pytest.mark.parametrize("what", ABOUT_MORE)
async def test_what_a_response_tells_of_rows_that_it_does_not_show(
    graph: Graph, make: Make, settings: Settings, database: Database, what: str
) -> None:
    # A response that depends on rows that it does not contain shows at each retry what a query would show now.
    team = await make(models.Team)
    seller, rival = [await make(models.Employee, role="SALES", team_id=team) for _ in range(2)]
    lost = await make(models.Customer, name="Lost", owner_id=seller)
    await make(models.Customer, name="Kept", owner_id=seller)
    mine, selection = graph.as_employee(settings, seller), ABOUT_MORE[what]
    query = f"""mutation($i: ActivityCreateInput!) {{
      m: activityCreate(input: $i) {{ activity {{ author {{ {selection} }} }} userErrors {{ code }} }}
    }}"""
    asked = f"query($id: ID!) {{ employee(id: $id) {{ {selection} }} }}"
    given = {"kind": "NOTE", "subject": "x"}

    async def now() -> Any:
        return (await mine(asked, id=gid(models.Employee, seller)))["employee"]

    before = await now()
    first = await send(mine, "k", query, i=given)
    assert first.json()["data"]["m"]["activity"]["author"] == before
    same = await send(mine, "k", query, i=given)
    assert (same.content, replayed(same)) == (first.content, True)
    await change(make, models.Customer, lost, owner_id=rival)
    after = await now()
    assert after != before
    for _ in range(2):
        again = await send(mine, "k", query, i=given)
        assert again.json()["data"]["m"]["activity"]["author"] == after
        assert not replayed(again)
    assert await count(database, "activity") == 1
    await change(make, models.Customer, lost, owner_id=seller)
    back = await send(mine, "k", query, i=given)
    assert (back.content, replayed(back)) == (first.content, True)


async def test_of_a_bulk_answer_each_row_is_looked_at(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    query = """mutation($i: CustomerBulkCreateInput!) {
      m: customerBulkCreate(input: $i) { results { customer { name } } userErrors { code } }
    }"""
    rows = [{"kind": "COMPANY", "name": name, "externalId": name} for name in ("One", "Two")]
    mine, given = graph.as_employee(settings, seller), {"policy": "EACH", "rows": rows}
    assert "Two" in (await send(mine, "k", query, i=given)).text
    two = (await database.fetch('SELECT "id" FROM "customer" WHERE "external_id"=\'Two\''))[0][0]
    await change(make, models.Customer, UUID(str(two)), owner_id=rival)
    again = await send(mine, "k", query, i=given)
    assert again.json()["data"]["m"] == {
        "results": [{"customer": {"name": "One"}}, {"customer": None}],
        "userErrors": [],
    }
    assert await count(database, "customer") == 2


async def key(graph: Graph, **limits: Any) -> tuple[str, Graph]:
    query = "mutation($i: ApiKeyCreateInput!) { made: apiKeyCreate(input: $i) { apiKey { id } secret } }"
    data = await graph(query, i={"name": "Key", **limits})
    return data["made"]["apiKey"]["id"], Graph(graph.app, data["made"]["secret"])


@pytest.mark.parametrize("less", [{"scopes": ["CUSTOMERS_WRITE"]}, {"scopes": ["CUSTOMERS_READ", "EMPLOYEES_READ"]}])
async def test_a_key_with_less_scopes(graph: Graph, make: Make, database: Database, less: dict[str, Any]) -> None:
    id, partner = await key(graph, scopes=["CUSTOMERS_WRITE", "EMPLOYEES_READ", "SENSITIVE_READ"], everything=True)
    owner = await make(models.Employee, role="SALES", full_name="Olga Owner")
    given = {"kind": "COMPANY", "name": "Ares", "phone": PHONE, "ownerId": gid(models.Employee, owner)}
    first = await send(partner, "k", CREATE, i=given)
    assert first.json()["data"]["m"]["customer"]["owner"] == {"fullName": "Olga Owner"}
    await graph(
        "mutation($i: ApiKeyUpdateInput!) { apiKeyUpdate(input: $i) { userErrors { code } } }", i={"id": id, **less}
    )
    again = await send(partner, "k", CREATE, i=given)
    assert PHONE not in again.text
    shown = again.json()["data"]["m"]["customer"]
    assert shown["phone"] == "138****0000"
    assert shown["owner"] == ({"fullName": "Olga Owner"} if "EMPLOYEES_READ" in less["scopes"] else None)
    assert await count(database, "customer") == 1


async def test_a_manager_of_another_team(graph: Graph, make: Make, settings: Settings, database: Database) -> None:
    team, other = await make(models.Team), await make(models.Team)
    manager = await make(models.Employee, role="MANAGER", team_id=team)
    owner = await make(models.Employee, role="SALES", team_id=team)
    id = await make(models.Customer, owner_id=owner, phone=PHONE)
    mine, given = graph.as_employee(settings, manager), {"id": gid(models.Customer, id), "name": "Mars"}
    assert PHONE in (await send(mine, "k", UPDATE, i=given)).text
    await change(make, models.Employee, manager, team_id=other)
    again = await send(mine, "k", UPDATE, i=given)
    assert again.json()["data"]["m"] == {"customer": None, "userErrors": []}


async def test_who_is_not_active_gets_nothing(graph: Graph, make: Make, settings: Settings) -> None:
    seller = await make(models.Employee, role="SALES")
    mine, given = graph.as_employee(settings, seller), {"kind": "COMPANY", "name": "Ares"}
    await send(mine, "k", CREATE, i=given)
    await change(make, models.Employee, seller, active=False)
    again: httpx.Response = await send(mine, "k", CREATE, i=given)
    assert codes(again) == ["UNAUTHENTICATED"]


async def test_an_answer_without_rights_is_made_again(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Earlier versions have stored responses without the rights of the caller.
    with monkeypatch.context() as patch:
        patch.setattr(answers, "written", lambda body, viewer, rows: body)
        first = await send(graph, "k", CREATE, i={"kind": "COMPANY", "name": "Ares"})
    again = await send(graph, "k", CREATE, i={"kind": "COMPANY", "name": "Ares"})
    assert again.json()["data"] == first.json()["data"]
    assert not replayed(again)
    assert await count(database, "customer") == 1


CONFIRM = "mutation($i: OrderConfirmInput!) { m: orderConfirm(input: $i) { userErrors { field code message } } }"
STOCK = """mutation($i: ProductBulkUpdateInput!) {
  m: productBulkUpdate(input: $i) { results { userErrors { field code message } } userErrors { message } }
}"""
NAME = "mutation($i: ProductUpdateInput!) { m: productUpdate(input: $i) { userErrors { field code message } } }"


@pytest.mark.parametrize("role", ["ANALYST", "SALES", "SERVICE"])
@pytest.mark.parametrize("what", ["a verb", "an update", "a row of a bulk change"])
async def test_a_refusal_tells_no_values_to_other_rights(
    trading: Trading, make: Make, settings: Settings, database: Database, what: str, role: str
) -> None:
    """The first response quotes a number of pieces or a value from the request.

    A response to a retry does not, if the employee's role has changed.
    """
    employee = await make(models.Employee, role="ADMIN")
    mine, product = trading.graph.as_employee(settings, employee), gid(models.Product, trading.product)
    given: dict[str, Any]
    if what == "a verb":
        query, given, told = CONFIRM, {"id": await trading.order("11")}, "10 available"
    elif what == "an update":
        query, given, told = NAME, {"id": product, "stockOnHand": -7}, "-7"
    else:
        query, told = STOCK, "-7"
        given = {"policy": "EACH", "rows": [{"id": product, "stockOnHand": 10}, {"id": product, "stockOnHand": -7}]}

    def problems(answer: httpx.Response) -> Any:
        payload = answer.json()["data"]["m"]
        return payload["results"][1]["userErrors"] if "results" in payload else payload["userErrors"]

    first = await send(mine, "k", query, i=given)
    (before,) = problems(first)
    assert told in before["message"]
    await change(make, models.Employee, employee, role=role)
    events = await count(database, "event")
    again = await send(mine, "k", query, i=given)
    assert not replayed(again)
    if codes(again):  # this role may not use the verb at all
        assert (what, codes(again), told in again.text) == ("a verb", ["FORBIDDEN"], False)
    else:
        assert problems(again) == [{**before, "message": REWORDED}]
    assert await count(database, "event") == events
    await change(make, models.Employee, employee, role="ADMIN")
    assert (await send(mine, "k", query, i=given)).content == first.content


@pytest.mark.parametrize("lost", ["the order", "another row"])
async def test_a_refusal_tells_no_values_of_rows_that_are_no_longer_seen(
    trading: Trading, make: Make, settings: Settings, database: Database, lost: str
) -> None:
    seller, rival = [await make(models.Employee, role="SALES") for _ in range(2)]
    mine = trading.graph.as_employee(settings, seller)
    await change(make, models.Customer, trading.customer, owner_id=seller)
    given = {"id": await trading.order("11")}
    first = await send(mine, "k", CONFIRM, i=given)
    (before,) = first.json()["data"]["m"]["userErrors"]
    assert "10 available" in before["message"]
    assert (await send(mine, "k", CONFIRM, i=given)).content == first.content
    other = await make(models.Customer, owner_id=seller)
    await change(make, models.Customer, trading.customer if lost == "the order" else other, owner_id=rival)
    again = await send(mine, "k", CONFIRM, i=given)
    if lost == "the order":
        assert again.json()["data"]["m"]["userErrors"] == [{**before, "message": REWORDED}]
        await change(make, models.Customer, trading.customer, owner_id=seller)
        again = await send(mine, "k", CONFIRM, i=given)
    assert (again.content, replayed(again)) == (first.content, True)
