"""The state machines: for each entity one table of who leads from where to where.

Verbs, their refusals and the diagrams in `docs/` come from here; what a verb does beside is in the domain's own file.
"""

from __future__ import annotations

import models
from models.contracts import ContractStatus as Contract
from models.invoices import InvoiceStatus as Invoice
from models.orders import OrderStatus as Order
from models.orders import ReturnStatus as Return
from models.sales import StageKind as Stage
from models.service import CaseStatus as Case
from models.service import RepairStatus as Repair
from resolvers.changes.state_machine import TIME, Machine, Step

OPPORTUNITY = Machine(
    models.Opportunity,
    Stage.OPEN,
    (
        Step("opportunityMove", (Stage.OPEN, Stage.WON, Stage.LOST), None, "Moves it to any stage of its pipeline."),
        Step("opportunityWin", (Stage.OPEN,), Stage.WON, "Moves it to the pipeline's won stage, and writes the sale."),
        Step("opportunityLose", (Stage.OPEN,), Stage.LOST, "Moves it to the pipeline's lost stage."),
        Step(
            "opportunityReopen",
            (Stage.WON, Stage.LOST),
            Stage.OPEN,
            "Moves it back to where it was decided; a sale is taken back.",
        ),
    ),
)
"""An opportunity's state is the kind of its stage."""

CONTRACT = Machine(
    models.Contract,
    Contract.DRAFT,
    (
        Step("contractAddCustomers", (Contract.DRAFT, Contract.SIGNED), None, "Makes it with more customers."),
        Step("contractSign", (Contract.DRAFT,), Contract.SIGNED, "Signs it, and wins the opportunities that it seals."),
        Step("contractTerminate", (Contract.SIGNED,), Contract.TERMINATED, "Ends it before its time."),
        Step("expires", (Contract.SIGNED,), Contract.EXPIRED, "Its last day has passed.", TIME),
    ),
)

ORDER = Machine(
    models.Order,
    Order.DRAFT,
    (
        Step("orderConfirm", (Order.DRAFT,), Order.CONFIRMED, "Takes the best prices that apply, and reserves stock."),
        Step("orderAmend", (Order.CONFIRMED,), None, "Changes its lines; what it was before is kept as a revision."),
        Step("orderCancel", (Order.DRAFT, Order.CONFIRMED), Order.CANCELLED, "Ends it, and gives its stock back."),
        Step("orderShip", (Order.CONFIRMED,), Order.SHIPPED, "Takes what is reserved out of the stock."),
        Step("orderComplete", (Order.SHIPPED,), Order.COMPLETED, "Ends it; its goods become the customer's assets."),
    ),
)

INVOICE = Machine(
    models.Invoice,
    Invoice.DRAFT,
    (
        Step("invoiceIssue", (Invoice.DRAFT,), Invoice.ISSUED, "Numbers it without gaps; it is owed from then on."),
        Step(
            "paymentRecord",
            (Invoice.ISSUED, Invoice.OVERDUE),
            Invoice.PAID,
            "Records that something was paid of it, at most what is owed; paid in full, it is PAID.",
            stays=True,
        ),
        Step("falls overdue", (Invoice.ISSUED,), Invoice.OVERDUE, "Its last day to pay has passed.", TIME),
    ),
)

RETURN = Machine(
    models.ReturnRequest,
    Return.REQUESTED,
    (
        Step("returnApprove", (Return.REQUESTED,), Return.APPROVED, "Agrees to take it back."),
        Step("returnReceive", (Return.APPROVED,), Return.RECEIVED, "Takes it back into the stock."),
        Step("returnRefund", (Return.RECEIVED,), Return.REFUNDED, "Pays it back, at most what it was sold for."),
    ),
)

CASE = Machine(
    models.SupportCase,
    Case.NEW,
    (
        Step("caseAssign", (Case.NEW, Case.OPEN, Case.WAITING), Case.OPEN, "Gives it to an employee."),
        Step(
            "caseRespond",
            (Case.NEW, Case.OPEN, Case.WAITING),
            Case.WAITING,
            "Notes that it was answered, and waits for the customer; the first answer's moment is kept.",
        ),
        Step("caseResolve", (Case.OPEN, Case.WAITING), Case.RESOLVED, "Says that it is resolved."),
        Step("caseClose", (Case.RESOLVED,), Case.CLOSED, "Ends it."),
        Step("caseReopen", (Case.WAITING, Case.RESOLVED, Case.CLOSED), Case.OPEN, "Takes it up again."),
        Step("caseRate", (Case.RESOLVED, Case.CLOSED), None, "Notes how content the customer was, from 1 to 5."),
        Step("is found overdue", (Case.NEW, Case.OPEN, Case.WAITING), None, "Its due time has passed.", TIME),
    ),
)

REPAIR = Machine(
    models.Repair,
    Repair.PLANNED,
    (
        Step("repairStart", (Repair.PLANNED,), Repair.STARTED, "Begins the work."),
        Step("repairUsePart", (Repair.STARTED,), None, "Takes a part out of the stock."),
        Step(
            "repairComplete",
            (Repair.STARTED,),
            Repair.COMPLETED,
            "Ends the work; out of warranty it issues the invoice.",
        ),
    ),
)

MACHINES = (OPPORTUNITY, CONTRACT, ORDER, INVOICE, RETURN, CASE, REPAIR)
