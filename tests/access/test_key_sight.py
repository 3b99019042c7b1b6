"""Tests of what an API key may read and change.

The scopes of a key determine the entities that it may access. Its customers determine the rows.
"""

from __future__ import annotations

from typing import Any

import pytest

import models
from core.errors import Forbidden
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from models.platform import ApiScope
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.access.scopes import Grant
from resolvers.registry import Entity
from resolvers.search.expressions import NO_ROW
from schema.mapping.entity import all_mapped, plural
from tests.access.page import the_page
from tests.access.test_rows import HANGING, _camel
from tests.access.world import World
from tests.authentication.signing import with_token
from tests.authentication.test_api_keys import created
from tests.graph import Graph, gid
from tests.unchanged import unchanged

CLOSED = {
    *("ApiKey", "ApiKeyTeam", "ApiKeyCustomer", "Webhook", "SalesTarget"),
    *("Competitor", "CompetitorProduct", "ProductRival", "OpportunityCompetitor"),
    *("ScoringRule", "AssignmentRule", "AssignmentRuleMember"),
    *("Suppression", "CallList", "CallListMember", "CallListEntry", "TrackingKey", "Visitor"),
    *("Follow", "Notification", "Reminder"),
    *("Merge", "MergeChange"),
    *("Automation", "AutomationRun", "CustomField"),
}
"""The entities that no API key may read. `docs/access.md` lists them in no scope."""


def viewer_with(*scopes: ApiScope) -> access.Viewer:
    """Returns a viewer for an API key that has these scopes and may see all rows."""
    grant = Grant(new_id(), 1, 0, frozenset(scopes), (), everything=True)
    return access.Viewer(None, "Key", None, grant=grant)


def opened_by(scope: str) -> set[str]:
    """The entities that an API scope may read, according to the page."""
    return {name for name in the_page().scopes[scope].reads if "." not in name}


def test_the_page_has_every_scope_and_every_entity_or_closes_it() -> None:
    page = the_page()
    assert page.scopes.keys() == set(ApiScope)
    assert page.entities.keys() == {entity.name for entity in registry.entities()}
    assert page.entities.keys() - {name for scope in ApiScope for name in opened_by(scope)} == CLOSED


@pytest.mark.parametrize("scope", ApiScope)
def test_each_scope_opens_what_the_page_says_alone(scope: ApiScope) -> None:
    viewer, page = viewer_with(scope), the_page()
    for entity in registry.entities():
        assert (access.rows(viewer, entity) != NO_ROW) is (entity.name in opened_by(scope)), entity.name
        if entity.link or not entity.changeable:
            continue
        for operation in Operation:
            listed = page.scopes[scope].creates if operation in ("CREATE", "UPDATE") else page.scopes[scope].deletes
            assert permits(viewer, operation, entity) is (entity.name in listed), (entity.name, operation)
    for verb, entity in VERBS:
        assert permits(viewer, verb, entity) is (verb in page.scopes[scope].verbs), verb


VERBS = [(verb, entity) for entity in registry.entities() for verb in entity.verbs]


def permits(viewer: access.Viewer, action: str, entity: Entity) -> bool:
    """Whether a viewer may perform this action on an entity."""
    try:
        access.permit(viewer, action, entity, frozenset())
    except Forbidden:
        return False
    return True


def test_a_key_without_scopes_sees_nothing() -> None:
    for entity in registry.entities():
        assert access.rows(viewer_with(), entity) == NO_ROW


def test_masks_are_lifted_by_their_scope_alone() -> None:
    every_other = [scope for scope in ApiScope if scope is not ApiScope.SENSITIVE_READ]
    page = the_page()
    for entity in registry.entities():
        for scopes in (every_other, list(ApiScope)):
            expected = page.masked(entity.name, "KEY", {str(scope) for scope in scopes}).keys()
            assert access.masked(viewer_with(*scopes), entity) == expected
    contact, employee = registry.of(models.Contact), registry.of(models.Employee)
    assert access.masked(viewer_with(*every_other), contact) == {"phone", "email", "birth_date"}
    # Of employees the names, titles, teams, roles and whether they are active, whatever the scopes.
    hidden = access.masked(viewer_with(*ApiScope), employee)
    assert hidden == {
        "email",
        "phone",
        "department",
        "employee_number",
        "external_id",
        "invited_until",
        "identity_bound_at",
        "second_factor_at",
    }


READING = [scope.value for scope in ApiScope if scope.name.endswith("_READ") and scope is not ApiScope.SENSITIVE_READ]
SEEN = {
    "by team": {"owned", "assigned"},
    "by team above": {"owned", "assigned", "was_assigned", "will_be_assigned", "served", "others"},
    "by customer": {"served", "ownerless"},
    "by both": {"owned", "assigned", "served"},
    "everything": {"owned", "assigned", "was_assigned", "will_be_assigned", "served", "ownerless", "others"},
}
"""The customers that each kind of API key sees.

A key for a team sees the customers that members of the team own, or to which they are assigned today.
"""


@pytest.fixture
async def limits(world: World, database: Database) -> dict[str, dict[str, Any]]:
    """Returns the input that sets the customers and teams of each kind of API key, by the name of the kind."""
    rows = await database.fetch("SELECT id, parent_id FROM team")
    head = next(str(row[0]) for row in rows if row[1] is None)
    seller = (await database.fetch(f"SELECT team_id FROM employee WHERE id = '{world.employees['seller']}'"))[0][0]
    named = [str(world.customers[name]) for name in ("served", "ownerless")]
    return {
        "by team": {"everything": False, "teamIds": [str(seller)]},
        "by team above": {"everything": False, "teamIds": [head]},
        "by customer": {"everything": False, "customerIds": named},
        "by both": {"everything": False, "teamIds": [str(seller)], "customerIds": named[:1]},
        "everything": {"everything": True},
    }


async def test_each_limit_shows_its_customers_and_what_hangs_on_them(
    graph: Graph, world: World, limits: dict[str, dict[str, Any]]
) -> None:
    for name, limit in limits.items():
        _, secret = await created(graph, scopes=READING, **limit)
        partner = with_token(graph, secret)
        data = await partner("{ customers(first: 100) { totalCount nodes { name } } }")
        assert {node["name"] for node in data["customers"]["nodes"]} == SEEN[name], name
        assert data["customers"]["totalCount"] == len(SEEN[name])
        for model in HANGING:
            listed = _camel(plural(model.__name__))
            data = await partner(f"{{ rows: {listed}(first: 100) {{ totalCount nodes {{ id }} }} }}")
            rows = world.rows[model.__name__]
            opened = SEEN[name] if model.__name__ not in CLOSED else set()
            expected = {gid(model, id) for at, id in rows.items() if at in opened}
            found = {node["id"] for node in data["rows"]["nodes"]}
            extra = found - {gid(model, id) for id in rows.values()}
            assert found - extra == expected, (name, model.__name__)
            # An activity about nothing is seen by who sees everything.
            assert len(extra) == (1 if model is models.Activity and name == "everything" else 0)


async def test_what_a_scope_does_not_open_is_not_there(
    graph: Graph, world: World, limits: dict[str, dict[str, Any]]
) -> None:
    # A key for sales sees the opportunities of its customers, but no field, list or filter shows it the customers.
    _, secret = await created(graph, scopes=["SALES_READ"], **limits["by team"])
    partner = with_token(graph, secret)
    data = await partner(
        "{ opportunities { nodes { name customer { id } owner { id } lines { nodes { product { id } } } contacts"
        " { nodes { contact { id } } } activities { totalCount } stage { name } } } }"
    )
    names = {node["name"] for node in data["opportunities"]["nodes"]}
    assert names == {"opportunity of owned", "opportunity of assigned"}
    for node in data["opportunities"]["nodes"]:
        assert (node["customer"], node["owner"], node["activities"]) == (None, None, {"totalCount": 0})
        assert node["lines"]["nodes"] == [{"product": None}]
        assert node["contacts"]["nodes"] == [{"contact": None}]
        assert node["stage"]["name"]
    opened = opened_by("SALES_READ")
    seen = [one for one in all_mapped() if one.name not in opened]
    for one in seen:
        assert (await partner(f"{{ rows: {_camel(one.plural)} {{ totalCount }} }}"))["rows"]["totalCount"] == 0
    for probe in (
        'opportunities(where: {customer: {name: {eq: "owned"}}})',
        'opportunities(where: {owner: {fullName: {contains: "e"}}})',
        'opportunities(where: {contacts: {some: {contact: {fullName: {contains: "o"}}}}})',
        "opportunities(where: {activities: {some: {}}})",
    ):
        assert (await partner(f"{{ rows: {probe} {{ totalCount }} }}"))["rows"]["totalCount"] == 0, probe
    for model, rows in world.rows.items():
        if model not in opened and not registry.named(model).link:
            data = await partner(
                "query($id: ID!) { node(id: $id) { id } }", id=gid(getattr(models, model), rows["assigned"])
            )
            assert data == {"node": None}, model


async def test_masked_unless_a_scope_lifts_it(graph: Graph, world: World, limits: dict[str, dict[str, Any]]) -> None:
    query = "{ customers(orderBy: [{field: NAME}]) { nodes { phone maskedFields } } }"
    _, secret = await created(graph, scopes=["CUSTOMERS_READ"], **limits["by customer"])
    masked = (await with_token(graph, secret)(query))["customers"]["nodes"][0]
    assert masked["phone"] == "+1 ****0123"
    assert set(masked["maskedFields"]) == {"phone", "email", "streetLine", "birthDate"}
    error = await with_token(graph, secret).error(
        '{ customers(where: {phone: {eq: "+1 202 555 0123"}}) { totalCount } }'
    )
    assert error["extensions"]["code"] == "FORBIDDEN"
    _, secret = await created(graph, scopes=["CUSTOMERS_READ", "SENSITIVE_READ"], **limits["by customer"])
    plain = (await with_token(graph, secret)(query))["customers"]["nodes"][0]
    assert plain == {"phone": "+1 202 555 0123", "maskedFields": []}


async def test_of_employees_names_titles_teams_roles_and_who_is_active(graph: Graph, world: World) -> None:
    _, secret = await created(graph, scopes=["EMPLOYEES_READ", "SENSITIVE_READ"])
    answer = await with_token(graph, secret).ask(
        "{ employees(first: 50) { nodes { fullName jobTitle team { name } email phone department role active } } }"
    )
    for text in ("secret department", "202 555"):
        assert text not in str(answer)
    found = answer["data"]["employees"]["nodes"]
    assert len(found) == len(world.employees) + 1
    assert {(one["role"], one["active"]) for one in found} >= {("ADMIN", True), ("SALES", True), ("ANALYST", True)}
    data = await with_token(graph, secret)(
        "{ employees(where: {active: {eq: true}, role: {eq: ADMIN}}) { totalCount } }"
    )
    assert data["employees"]["totalCount"] == 2


async def test_a_key_changes_what_it_reaches(
    graph: Graph, world: World, limits: dict[str, dict[str, Any]], database: Database
) -> None:
    scopes = ["CUSTOMERS_WRITE", "ACTIVITIES_WRITE", "EMPLOYEES_READ"]
    _, secret = await created(graph, scopes=scopes, **limits["by team"])
    partner = with_token(graph, secret)
    mine, others = (gid(models.Customer, world.customers[name]) for name in ("owned", "others"))
    assert await partner.done("customerUpdate", "name", id=mine, name="renamed") == {"name": "renamed"}
    seller, rival = (gid(models.Employee, world.employees[name]) for name in ("seller", "rival"))
    row = await partner.done("customerCreate", "owner { id }", kind="COMPANY", name="new", ownerId=seller)
    assert row == {"owner": {"id": seller}}
    async with unchanged(database):
        assert await partner.refused("customerUpdate", id=others, name="x") == [("input.id", "NOT_FOUND")]
        assert await partner.refused("customerUpdate", id=mine, ownerId=rival) == [("input", "NOT_ALLOWED")]
        for owner in ({}, {"ownerId": rival}):
            refused = await partner.refused("customerCreate", kind="COMPANY", name="lost", **owner)
            assert refused == [("input", "NOT_ALLOWED")]
        for mutation in (
            f'customerUpdate(input: {{id: "{mine}", phone: "+49 30 1"}})',
            f'customerUpdate(input: {{id: "{mine}", phone: null}})',
            f'opportunityCreate(input: {{customerId: "{mine}", name: "x"}})',
            'tagCreate(input: {name: "x"})',
            f'employeeUpdate(input: {{id: "{seller}", fullName: "x"}})',
            'productCreate(input: {sku: "x", name: "x"})',
        ):
            error = await partner.error(f"mutation {{ {mutation} {{ __typename }} }}")
            assert error["extensions"]["code"] == "FORBIDDEN", mutation


async def test_a_key_is_no_author(
    graph: Graph, world: World, limits: dict[str, dict[str, Any]], database: Database
) -> None:
    _, secret = await created(
        graph, scopes=["CUSTOMERS_READ", "ACTIVITIES_WRITE", "EMPLOYEES_READ"], **limits["by team"]
    )
    partner = with_token(graph, secret)
    note = {"kind": "NOTE", "subject": "called"}
    about = {"targets": [{"customerId": gid(models.Customer, world.customers["owned"])}]}
    row = await partner.done("activityCreate", "author { id } subject", **note, **about)
    assert row == {"author": None, "subject": "called"}
    seller = gid(models.Employee, world.employees["seller"])
    async with unchanged(database):
        refused = await partner.refused("activityCreate", **note, **about, authorId=seller)
        assert refused == [("input.authorId", "NOT_ALLOWED")]
        # About nothing, it would be nobody's.
        assert await partner.refused("activityCreate", **note) == [("input", "NOT_ALLOWED")]
        hidden = {"targets": [{"customerId": gid(models.Customer, world.customers["others"])}]}
        assert await partner.refused("activityCreate", **note, **hidden) == [("input.targets.0", "NOT_FOUND")]


async def test_a_key_for_everything_writes_what_is_sensitive_by_scope(graph: Graph, settings: Settings) -> None:
    _, secret = await created(graph, scopes=["CUSTOMERS_WRITE", "SENSITIVE_READ"])
    row = await with_token(graph, secret).done(
        "customerCreate", "phone owner { id }", kind="COMPANY", name="new", phone="+49 30 123456"
    )
    assert row == {"phone": "+49 30 123456", "owner": None}


async def test_an_id_that_a_key_brought_is_the_keys(graph: Graph) -> None:
    id = str(new_id())
    values = {"kind": "COMPANY", "name": "from afar", "id": id}
    _, first = await created(graph, scopes=["CUSTOMERS_WRITE"])
    _, second = await created(graph, scopes=["CUSTOMERS_WRITE"])
    made = await with_token(graph, first).done("customerCreate", "id", **values)
    assert await with_token(graph, first).done("customerCreate", "id", **values) == made
    assert await with_token(graph, second).refused("customerCreate", **values) == [("input.id", "CONFLICT")]
