"""The state machines of entities, each as a table of transitions.

A transition (`Step`) has a name, source states and a target state. The target is None if the state does not change. A
transition is named after its domain mutation, such as orderConfirm. A transition that happens by itself at a certain
time has a name such as "expires". A row may stay in an end state for good. From every other state, transitions lead to
an end state.

The state checks of mutations and the diagrams in `docs/` are derived from these tables. All other effects of a mutation
are in the folder of its domain, such as `resolvers/orders/`.
"""

from __future__ import annotations

import models
from models.calls import CallStatus as Call
from models.campaigns import CampaignStatus as Campaign
from models.campaigns import MemberStatus as Member
from models.contracts import ContractStatus as Contract
from models.invoices import InvoiceStatus as Invoice
from models.leads import LeadStatus as Lead
from models.messages import MailingStatus as Mailing
from models.orders import OrderStatus as Order
from models.orders import ReturnStatus as Return
from models.sales import StageKind as Stage
from models.service import CaseStatus as Case
from models.service import RepairStatus as Repair
from models.surveys import SurveyStatus as Survey
from resolvers.changes.state_machine import TIME, Machine, Step

CAMPAIGN = Machine(
    models.Campaign,
    Campaign.PLANNED,
    frozenset({Campaign.ENDED}),
    (
        Step(
            "campaignAddMembers",
            (Campaign.PLANNED, Campaign.RUNNING),
            None,
            "Adds members to the campaign, without those who have opted out or are members.",
        ),
        Step(
            "campaignStart",
            (Campaign.PLANNED,),
            Campaign.RUNNING,
            "Starts the campaign. A later first day becomes today.",
        ),
        Step("campaignEnd", (Campaign.RUNNING,), Campaign.ENDED, "Ends the campaign. A later last day becomes today."),
    ),
)

CAMPAIGN_MEMBER = Machine(
    models.CampaignMember,
    Member.INVITED,
    frozenset({Member.ATTENDED, Member.DECLINED, Member.CONVERTED}),
    (
        Step("memberRespond", (Member.INVITED, Member.DECLINED), Member.RESPONDED, "Records how a member reacted."),
        Step(
            "memberRespond",
            (Member.INVITED, Member.RESPONDED, Member.DECLINED),
            Member.ATTENDED,
            "Records that a member took part.",
        ),
        Step("memberRespond", (Member.INVITED, Member.RESPONDED), Member.DECLINED, "Records that a member declined."),
        Step(
            "is converted",
            (Member.INVITED, Member.RESPONDED, Member.ATTENDED, Member.DECLINED),
            Member.CONVERTED,
            "The lead has become a customer.",
            "leadConvert",
        ),
    ),
)

OPPORTUNITY = Machine(
    models.Opportunity,
    Stage.OPEN,
    frozenset({Stage.WON, Stage.LOST}),
    (
        Step(
            "opportunityMove",
            (Stage.OPEN, Stage.WON, Stage.LOST),
            None,
            "Moves the opportunity to another stage of its pipeline.",
        ),
        Step(
            "opportunityWin",
            (Stage.OPEN,),
            Stage.WON,
            "Moves the opportunity to its pipeline's won stage and creates the sales record.",
        ),
        Step("opportunityLose", (Stage.OPEN,), Stage.LOST, "Moves the opportunity to its pipeline's lost stage."),
        Step(
            "opportunityReopen",
            (Stage.WON, Stage.LOST),
            Stage.OPEN,
            "Moves the opportunity back to its last open stage; a win's sales records are deleted.",
        ),
    ),
)
"""An opportunity has no status column. Its state is the kind of its pipeline stage."""

CONTRACT = Machine(
    models.Contract,
    Contract.DRAFT,
    frozenset({Contract.TERMINATED, Contract.EXPIRED}),
    (
        Step("contractAddCustomers", (Contract.DRAFT, Contract.SIGNED), None, "Adds customers to the contract."),
        Step(
            "contractRemoveCustomers",
            (Contract.DRAFT, Contract.SIGNED),
            None,
            "Removes customers without orders and opportunities under it from the contract.",
        ),
        Step("contractSign", (Contract.DRAFT,), Contract.SIGNED, "Signs the contract and wins its opportunities."),
        Step("contractTerminate", (Contract.SIGNED,), Contract.TERMINATED, "Ends the contract early."),
        Step("expires", (Contract.SIGNED,), Contract.EXPIRED, "The contract's last day has passed.", TIME),
    ),
)

ORDER = Machine(
    models.Order,
    Order.DRAFT,
    frozenset({Order.COMPLETED, Order.CANCELLED}),
    (
        Step("orderConfirm", (Order.DRAFT,), Order.CONFIRMED, "Fixes the best applicable prices and reserves stock."),
        Step("orderAmend", (Order.CONFIRMED,), None, "Changes the lines; the previous ones are kept as a revision."),
        Step(
            "orderCancel",
            (Order.DRAFT, Order.CONFIRMED),
            Order.CANCELLED,
            "Cancels the order and releases its reserved stock.",
        ),
        Step("orderShip", (Order.CONFIRMED,), Order.SHIPPED, "Ships the order and deducts its goods from the stock."),
        Step(
            "orderComplete",
            (Order.SHIPPED,),
            Order.COMPLETED,
            "Completes the order; its goods become assets of the customer.",
        ),
    ),
)

INVOICE = Machine(
    models.Invoice,
    Invoice.DRAFT,
    frozenset({Invoice.PAID}),
    (
        Step(
            "invoiceIssue",
            (Invoice.DRAFT,),
            Invoice.ISSUED,
            "Issues the invoice and gives it the next number, without gaps.",
        ),
        Step(
            "owes nothing", (Invoice.DRAFT,), Invoice.PAID, "An invoice of 0 is issued; nothing is to pay.", "total 0"
        ),
        Step(
            "paymentRecord",
            (Invoice.ISSUED, Invoice.OVERDUE),
            Invoice.PAID,
            "Records a payment, at most the amount due. Once paid in full, the invoice is PAID.",
            stays=True,
        ),
        Step("falls overdue", (Invoice.ISSUED,), Invoice.OVERDUE, "The due date has passed.", TIME),
    ),
)

RETURN = Machine(
    models.ReturnRequest,
    Return.REQUESTED,
    frozenset({Return.REFUNDED, Return.REJECTED, Return.WITHDRAWN}),
    (
        Step("returnApprove", (Return.REQUESTED,), Return.APPROVED, "Approves the return."),
        Step(
            "returnReject",
            (Return.REQUESTED, Return.APPROVED),
            Return.REJECTED,
            "Rejects the return; its goods can be returned by another one.",
        ),
        Step(
            "returnWithdraw",
            (Return.REQUESTED, Return.APPROVED),
            Return.WITHDRAWN,
            "Withdraws the return for the customer; its goods can be returned by another one.",
        ),
        Step(
            "returnReceive",
            (Return.APPROVED,),
            Return.RECEIVED,
            "Records that the goods came back. A claim's goods do not go into the stock; what was not invoiced yet is "
            "taken off the order.",
        ),
        Step(
            "returnRefund",
            (Return.RECEIVED,),
            Return.REFUNDED,
            "Refunds the return, at most what was invoiced for its goods.",
        ),
    ),
)

CASE = Machine(
    models.SupportCase,
    Case.NEW,
    frozenset({Case.CLOSED}),
    (
        Step("caseAssign", (Case.NEW, Case.OPEN, Case.WAITING), Case.OPEN, "Assigns the case to an employee."),
        Step(
            "caseRespond",
            (Case.NEW, Case.OPEN, Case.WAITING),
            Case.WAITING,
            "Records an answer; the case then waits for the customer. Only the first answer's time is kept.",
        ),
        Step("caseResolve", (Case.OPEN, Case.WAITING), Case.RESOLVED, "Resolves the case."),
        Step("caseClose", (Case.RESOLVED,), Case.CLOSED, "Closes the case."),
        Step("caseReopen", (Case.WAITING, Case.RESOLVED, Case.CLOSED), Case.OPEN, "Reopens the case."),
        Step("caseRate", (Case.RESOLVED, Case.CLOSED), None, "Records the customer's satisfaction, from 1 to 5."),
        Step("is found overdue", (Case.NEW, Case.OPEN, Case.WAITING), None, "The due time has passed.", TIME),
    ),
)

REPAIR = Machine(
    models.Repair,
    Repair.PLANNED,
    frozenset({Repair.COMPLETED, Repair.CANCELLED}),
    (
        Step("repairStart", (Repair.PLANNED,), Repair.STARTED, "Starts the repair."),
        Step("repairUsePart", (Repair.STARTED,), None, "Takes a part from the stock for the repair."),
        Step(
            "repairComplete",
            (Repair.STARTED,),
            Repair.COMPLETED,
            "Completes the repair; out of warranty, an invoice is issued.",
        ),
        Step(
            "repairCancel",
            (Repair.PLANNED, Repair.STARTED),
            Repair.CANCELLED,
            "Cancels the repair; its parts return to the stock.",
        ),
    ),
)

_OPEN_LEAD = (Lead.NEW, Lead.ASSIGNED, Lead.WORKING, Lead.QUALIFIED)

LEAD = Machine(
    models.Lead,
    Lead.NEW,
    frozenset({Lead.CONVERTED, Lead.DISQUALIFIED}),
    (
        Step(
            "leadAssign",
            _OPEN_LEAD,
            Lead.ASSIGNED,
            "Gives the lead to an employee, or to the one whom the assignment rules choose. The status of a lead that "
            "is not NEW stays.",
            stays=True,
        ),
        Step("loses its owner", (Lead.ASSIGNED,), Lead.NEW, "The owner was cleared.", "leadUpdate"),
        Step("leadScore", _OPEN_LEAD, None, "Computes the score by the scoring rules."),
        Step("leadStart", (Lead.ASSIGNED,), Lead.WORKING, "Records that the owner works on the lead."),
        Step(
            "leadQualify",
            (Lead.NEW, Lead.ASSIGNED, Lead.WORKING),
            Lead.QUALIFIED,
            "Records that the lead is likely to buy.",
        ),
        Step("leadDisqualify", _OPEN_LEAD, Lead.DISQUALIFIED, "Records that the lead will not buy."),
        Step(
            "leadReopen",
            (Lead.DISQUALIFIED,),
            Lead.ASSIGNED,
            "Reopens the lead. A lead without an owner is NEW again.",
        ),
        Step("has no owner", (Lead.DISQUALIFIED,), Lead.NEW, "It had no owner.", "leadReopen"),
        Step(
            "leadConvert",
            _OPEN_LEAD,
            Lead.CONVERTED,
            "Makes a customer of the lead, with a contact and an opportunity, or links it to existing ones.",
        ),
    ),
)

MAILING = Machine(
    models.Mailing,
    Mailing.DRAFT,
    frozenset({Mailing.SENT, Mailing.STOPPED}),
    (
        Step("mailingTest", tuple(Mailing), None, "Sends you the message that the first recipient gets."),
        Step(
            "mailingSend",
            (Mailing.DRAFT, Mailing.STOPPED),
            Mailing.SENDING,
            "Sends the mailing to its segment, or to the members of its campaign, with your rights. A mailing that was "
            "stopped goes on with those to whom it was not sent yet.",
        ),
        Step("sends a survey", (Mailing.DRAFT, Mailing.SENT), Mailing.SENDING, "A survey is sent by it.", "surveySend"),
        Step("mailingStop", (Mailing.SENDING,), Mailing.STOPPED, "Stops the mailing. Nobody else gets it."),
        Step("is stopped", (Mailing.SENDING,), Mailing.STOPPED, "Who sends it has left or may not read it.", "worker"),
        Step("is sent", (Mailing.SENDING,), Mailing.SENT, "It was sent to all recipients.", "worker"),
    ),
)

_TO_CALL = (Call.OPEN, Call.CALL_BACK)

CALL_LIST_ENTRY = Machine(
    models.CallListEntry,
    Call.OPEN,
    frozenset({Call.DONE, Call.TAKEN_BACK}),
    (
        Step(
            "callListEntryCalled",
            _TO_CALL,
            Call.DONE,
            "Records a call, as an activity. The agent keeps a name that is to be called back.",
        ),
        Step("callListEntryCalled", _TO_CALL, Call.CALL_BACK, "They are to be called back."),
        Step("is taken back", _TO_CALL, Call.TAKEN_BACK, "The agent has not called in time, or has left.", TIME),
    ),
)

SURVEY = Machine(
    models.Survey,
    Survey.DRAFT,
    frozenset({Survey.CLOSED}),
    (
        Step("surveyOpen", (Survey.DRAFT,), Survey.OPEN, "Opens the survey. Its questions stay as they are."),
        Step(
            "surveyInvite",
            (Survey.OPEN,),
            None,
            "Makes an invitation for each recipient, with a link by which they answer without signing in.",
        ),
        Step(
            "surveySend",
            (Survey.OPEN,),
            None,
            "Invites those recipients who are not invited yet, and sends them a mailing with a link of their own. "
            "Recipients who are invited already get nothing.",
        ),
        Step("surveyClose", (Survey.OPEN,), Survey.CLOSED, "Closes the survey. Nobody answers it any more."),
    ),
)

MACHINES = (
    *(CAMPAIGN, CAMPAIGN_MEMBER, MAILING, OPPORTUNITY, CONTRACT, ORDER, INVOICE, RETURN, CASE, REPAIR),
    *(LEAD, CALL_LIST_ENTRY, SURVEY),
)
