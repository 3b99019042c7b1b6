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
rows = [{ name = "Open", kind = "OPEN", position = 1 }, { name = "Won", kind = "WON", position = 2 }]
set = { pipeline = { external_id = "P" } }

[[steps]]
name = "deals"
entity = "Opportunity"
external_id = "{id}"
rows = [
    { id = "B1", name = "B1", of = "Birch", money = "EUR" },
    { id = "B2", name = "B2", of = "Birch", money = "EUR" },
    { id = "C1", name = "C1", of = "Cedar", money = "EUR" },
    { id = "B-USD", name = "B-USD", of = "Birch", money = "USD" },
]
set = { customer = { external_id = "{of}" }, stage = { external_id = "Open" }, currency = "money" }

[[steps]]
name = "contracts"
entity = "Contract"
external_id = "{id}"
currency = "EUR"
rows = [
    { id = "DRAFT", title = "Draft", amount = 100 },
    { id = "HERE", title = "Signed here", amount = 100 },
    { id = "PAST", title = "Signed before", amount = 100, status = "SIGNED", signed_at = 2020-01-01 },
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
