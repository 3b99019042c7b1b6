"""CSV files and a mapping for documents of the past: orders, invoices, payments and related rows."""

from __future__ import annotations

from tests.importing.conftest import Folder

HISTORY = """
[[steps]]
name = "contracts"
entity = "Contract"
external_id = "{id}"
rows = [{ id = "C1", title = "Old frame", number = "K-7", status = "TERMINATED", amount = 5000 }]
currency = "EUR"
set = { signed_at = 1995-01-02, ended_at = 1997-01-02, end_reason = { value = "Sold" } }

[[steps]]
name = "parties"
entity = "ContractCustomer"
external_id = "{id}"
rows = [{ id = "C1" }]
set = { contract = { external_id = "C1" }, customer = { external_id = "Birch" } }

[[steps]]
name = "orders"
entity = "Order"
file = "orders.csv"
external_id = "{id}"
currency = "EUR"
[steps.set]
customer = { external_id = "Birch" }
contract = { external_id = "{contract}" }
number = "number"
status = "status"
total = "total"
currency = { value = "EUR" }
ordered_at = "ordered"
confirmed_at = "confirmed"
shipped_at = "shipped"
completed_at = "completed"
cancelled_at = "cancelled"

[[steps]]
name = "lines"
entity = "OrderLine"
file = "lines.csv"
external_id = "{id}"
currency = "EUR"
[steps.set]
order = { external_id = "{order}" }
product = { external_id = "BOLT" }
quantity = "quantity"
unit_price = "price"
discount = "discount"
amount = "amount"

[[steps]]
name = "invoices"
entity = "Invoice"
file = "invoices.csv"
external_id = "{id}"
currency = "EUR"
[steps.set]
order = { external_id = "{order}" }
number = "number"
status = "status"
issued_on = "issued"
due_on = "due"
total = "total"
paid = "paid"

[[steps]]
name = "charges"
entity = "InvoiceLine"
file = "charges.csv"
external_id = "{id}"
currency = "EUR"
[steps.set]
invoice = { external_id = "{invoice}" }
order_line = { external_id = "{line}" }
quantity = "quantity"
unit_price = "price"

[[steps]]
name = "payments"
entity = "Payment"
file = "payments.csv"
external_id = "{id}"
currency = "EUR"
set = { invoice = { external_id = "{invoice}" }, amount = "amount", at = "at", method = { value = "CARD" } }

[[steps]]
name = "revisions"
entity = "OrderRevision"
file = "revisions.csv"
external_id = "{id}"
currency = "EUR"
set = { order = { external_id = "{order}" }, revision = "revision", amended_at = "at", total = "total" }
[[steps.also]]
entity = "OrderRevisionLine"
external_id = "{id}"
[steps.also.set]
order_revision = { lookup = "row" }
product = { external_id = "BOLT" }
quantity = 1
unit_price = "total"
discount = 0
amount = "total"

[[steps]]
name = "returns"
entity = "ReturnRequest"
file = "returns.csv"
external_id = "{id}"
currency = "EUR"
[steps.set]
order_line = { external_id = "{line}" }
quantity = "quantity"
status = "status"
received_at = "received"
refunded_at = "refunded"
refund = "refund"
"""
FILES = {
    "orders.csv": [
        "id,contract,number,status,total,ordered,confirmed,shipped,completed,cancelled",
        "O1,C1,A-1,SHIPPED,,1996-07-04,1996-07-05,1996-07-16,,",
        "O2,,A-2,COMPLETED,20.00,1996-07-05,,1996-07-17,1996-08-01,",
        "O3,,A-3,CANCELLED,,1996-07-06,,,,1996-07-07",
        "O4,C1,A-4,CONFIRMED,,1996-07-08,1996-07-08,,,",
        "O5,,,,,2026-01-02,,,,",
    ],
    "lines.csv": [
        "id,order,quantity,price,discount,amount",
        "L1,O1,12,14,,",
        "L2,O1,10,9.80,15,",
        "L3,O2,3,6.67,,20.00",
        "L4,O3,1,5,,",
        "L5,O4,2,2.50,,",
        "L6,O5,2,2.50,,",
    ],
    "invoices.csv": [
        "id,order,number,status,issued,due,total,paid",
        "I1,O1,R-1,PAID,1996-07-20,,,",
        "I2,O2,R-2,ISSUED,1996-07-21,1996-08-21,15,",
        "I3,O2,R-3,OVERDUE,1996-07-22,,5,1",
        "I4,O5,,,,,,",
    ],
    "charges.csv": ["id,invoice,line,quantity,price", "G1,I1,L1,12,14", "G2,I2,L3,1,15", "G3,I3,L3,1,5"],
    "payments.csv": [
        "id,invoice,amount,at",
        "P1,I1,100,1996-08-01",
        "P2,I1,68,1996-08-02",
        "P3,I2,10,1996-08-03",
        "P4,I2,5,1996-08-04",
    ],
    "revisions.csv": ["id,order,revision,at,total", "V1,O4,1,1996-07-09,9.99"],
    "returns.csv": [
        "id,line,quantity,status,received,refunded,refund",
        "T1,L1,2,REFUNDED,1996-09-01,1996-09-02,28",
        "T2,L1,1,APPROVED,,,",
        "T3,L1,12,REJECTED,,,",
    ],
}


def write(folder: Folder, files: dict[str, list[str]]) -> None:
    for name, lines in files.items():
        folder.write(name, "\n".join(lines))
