"""Tests that an import adds to a contract only what a mutation could, and keeps contracts of the past as they were."""

from __future__ import annotations

from tests.graph import Graph
from tests.importing.conftest import Folder
from tests.unchanged import unchanged

BASICS = """
[[steps]]
name = "customers"
entity = "Customer"
external_id = "{name}"
rows = [{ name = "Birch", kind = "COMPANY" }, { name = "Cedar", kind = "COMPANY" }]

[[steps]]
name = "pipelines"
entity = "Pipeline"
external_id = "P"
rows = [{ name = "Pipeline" }]

[[steps]]
name = "stages"
entity = "Stage"
external_id = "{name}"
rows = [
    { name = "Open", kind = "OPEN", position = 1 },
    { name = "Won", kind = "WON", position = 2 },
    { name = "Lost", kind = "LOST", position = 3 },
]
set = { pipeline = { external_id = "P" } }

[[steps]]
name = "deals"
entity = "Opportunity"
external_id = "{id}"
rows = [
    { id = "B1", name = "B1", of = "Birch", money = "EUR", at = "Won" },
    { id = "B2", name = "B2", of = "Birch", money = "EUR", at = "Won" },
    { id = "C1", name = "C1", of = "Cedar", money = "EUR", at = "Won" },
    { id = "B-USD", name = "B-USD", of = "Birch", money = "USD", at = "Won" },
    { id = "B-OPEN", name = "B-OPEN", of = "Birch", money = "EUR", at = "Open" },
    { id = "B-LOST", name = "B-LOST", of = "Birch", money = "EUR", at = "Lost" },
]
set = { customer = { external_id = "{of}" }, stage = { external_id = "{at}" }, currency = "money" }

[[steps]]
name = "contracts"
entity = "Contract"
external_id = "{id}"
currency = "EUR"
rows = [
    { id = "DRAFT", title = "Draft", amount = 100 },
    { id = "HERE", title = "Signed here", amount = 100 },
    { id = "PAST", title = "Past", amount = 100, status = "SIGNED", signed_at = 2020-01-01 },
    { id = "OVER", title = "Ended", amount = 9, status = "TERMINATED", signed_at = 2020-01-01, ended_at = 2021-01-01 },
]
"""
LINKS = """
[[steps]]
name = "parties"
entity = "ContractCustomer"
file = "parties.csv"
external_id = "{contract}-{customer}"
set = { contract = { external_id = "{contract}" }, customer = { external_id = "{customer}" } }

[[steps]]
name = "sealed"
entity = "ContractOpportunity"
file = "sealed.csv"
external_id = "{contract}-{deal}"
set = { contract = { external_id = "{contract}" }, opportunity = { external_id = "{deal}" } }
"""


async def test_links_of_contracts(folder: Folder, graph: Graph) -> None:
    folder.write("parties.csv", "contract,customer\nDRAFT,Birch\nHERE,Birch\nPAST,Birch")
    folder.write("sealed.csv", "contract,deal\nDRAFT,B1\nPAST,B1")
    assert (await folder.run(BASICS + LINKS)).refused == 0
    found = await graph('{ contracts(where: {title: {eq: "Signed here"}}) { nodes { id } } }')
    await graph.done("contractSign", id=found["contracts"]["nodes"][0]["id"])
    folder.write("parties.csv", "contract,customer\nHERE,Cedar")
    folder.write("sealed.csv", "contract,deal\nDRAFT,C1\nDRAFT,B-USD\nPAST,C1\nPAST,B-USD\nHERE,B2\nHERE,C1\nNONE,B1")
    async with unchanged(folder.database):
        assert (await folder.run(LINKS)).refused == 8
    codes = [(line, code) for _, line, _, _, code in folder.refused()]
    invalid = [(line, "INVALID") for line in (2, 3, 4, 5)]
    assert codes == [(2, "STATE"), *invalid, (6, "STATE"), (7, "STATE"), (8, "NOT_FOUND")]
    folder.write("parties.csv", "contract,customer\nDRAFT,Cedar\nPAST,Cedar")
    folder.write("sealed.csv", "contract,deal\nDRAFT,C1\nPAST,C1\nPAST,B2")
    assert (await folder.run(LINKS)).refused == 0


async def test_a_contract_of_the_past_has_won_what_it_seals(folder: Folder, graph: Graph) -> None:
    folder.write("parties.csv", "contract,customer\nDRAFT,Birch\nPAST,Birch\nOVER,Birch")
    folder.write(
        "sealed.csv", "contract,deal\nPAST,B-OPEN\nPAST,B1\nPAST,B-LOST\nDRAFT,B-OPEN\nOVER,B-OPEN\nOVER,B-LOST"
    )
    await folder.run(BASICS + LINKS)
    # Of a contract that has ended, an opportunity may be open again.
    assert [(line, field, code) for _, line, field, _, code in folder.refused()] == [
        (2, "deal", "STATE"),
        (4, "deal", "STATE"),
    ]
    # A link does not come to a signed contract by a change of the row, either.
    moved = LINKS.replace('contract = { external_id = "{contract}" }, opp', 'contract = { external_id = "PAST" }, opp')
    folder.write("sealed.csv", "contract,deal\nDRAFT,B-OPEN")
    async with unchanged(folder.database):
        assert (await folder.run(moved)).refused == 1
    deal = (await graph('{ opportunities(where: {name: {eq: "B-OPEN"}}) { nodes { id } } }'))["opportunities"]
    await graph.done("opportunityWin", id=deal["nodes"][0]["id"], amount={"amount": "5", "currency": "EUR"})
    folder.write("sealed.csv", "contract,deal\nPAST,B-OPEN")
    assert (await folder.run(LINKS)).refused == 0


async def test_a_customer_with_business_under_a_draft_is_not_replaced(folder: Folder) -> None:
    folder.write("parties.csv", "contract,customer\nDRAFT,Birch\nHERE,Cedar")
    folder.write("sealed.csv", "contract,deal\nDRAFT,B-OPEN")
    assert (await folder.run(BASICS + LINKS)).refused == 0
    replaced = LINKS.replace('customer = { external_id = "{customer}" }', 'customer = { external_id = "Cedar" }')
    to_another = LINKS.replace(
        '{ contract = { external_id = "{contract}" }, c', '{ contract = { external_id = "HERE" }, c'
    )
    folder.write("parties.csv", "contract,customer\nDRAFT,Birch")
    for mapping, field in ((replaced, "Cedar"), (to_another, "HERE")):
        async with unchanged(folder.database):
            assert (await folder.run(mapping)).refused == 1
        assert [code for *_, code in folder.refused()] == ["STATE"], field
    # A customer without business under it may be replaced.
    folder.write("parties.csv", "contract,customer\nHERE,Birch")
    free = LINKS.replace('external_id = "{contract}-{customer}"', 'external_id = "HERE-Cedar"')
    assert (await folder.run(free)).refused == 0


ORDERS = """
[[steps]]
name = "orders"
entity = "Order"
file = "orders.csv"
external_id = "{id}"
currency = "EUR"
[steps.set]
customer = { external_id = "Birch" }
contract = { external_id = "PAST" }
status = { value = "CONFIRMED" }
ordered_at = "confirmed"
confirmed_at = "confirmed"
currency = { value = "EUR" }
total = { value = "0" }
"""


async def test_orders_of_the_past_were_confirmed_in_time(folder: Folder) -> None:
    past = BASICS.replace("signed_at = 2020", "effective_on = 2020-01-01, terminates_on = 2999-12-31, signed_at = 2020")
    folder.write("parties.csv", "contract,customer\nPAST,Birch")
    folder.write("sealed.csv", "contract,deal")
    assert (await folder.run(past + LINKS)).refused == 0
    folder.write("orders.csv", "id,confirmed\nO1,2019-12-31\nO2,2020-01-01\nO3,2019-01-01\nO4,2021-05-05")
    await folder.run(ORDERS)
    assert [(line, code) for _, line, _, _, code in folder.refused()] == [(2, "STATE"), (4, "STATE")]
