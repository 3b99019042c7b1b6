"""Lists what the CRM must contain: the fields, relations and transitions of each entity, by GraphQL name.

If you remove one of these, remove it from this list too.
"""

from __future__ import annotations

import pytest
from graphql import GraphQLObjectType

from resolvers import registry
from resolvers.state_machines import MACHINES
from schema.graph import build
from tests.house.checks import named_in

GRAPH = build()._schema

KNOWN = {
    # Catalogue and competition
    "Product": "sku name kind category description listPrice unitCost stockOnHand stockReserved stockAvailable"
    " warrantyMonths maintenanceGuide active rivals priceRules promotions",
    "PriceList": "name currency segment tier since until active rules",
    "PriceRule": "priceList product category minQuantity unitPrice discount",
    "Promotion": "name segment tier product category discount since until",
    "CustomObjectType": "key label plural description readers writers apiKeys fields",
    "CustomObject": "title type customFields objects",
    "CustomField": "entity objectType name label type relatesTo required options description apiKeys position",
    "Competitor": "name background currentState mainFields strategy salesChannels products opportunities",
    "CompetitorProduct": "competitor name uses performance price channels products",
    # Sales
    "Pipeline": "name active stages",
    "Stage": "pipeline name position kind defaultProbability expectedDays",
    "Opportunity": "name customer owner stage expectedAmount probability expectedCloseDate closedAt lostReason"
    " description sourceCampaign sourceLead contacts lines competitors contracts orders stageChanges salesRecords",
    "OpportunityContact": "opportunity contact role",
    "OpportunityLine": "opportunity product quantity unitPrice",
    "StageChange": "opportunity fromStage toStage at by secondsSpent probability amount",
    "SalesRecord": "opportunity salesperson soldOn amount remarks",
    "Contract": "number title status owner effectiveOn terminatesOn signedAt amount terms opportunities customers"
    " orders execution activities",
    "ContractExecution": "ordered invoiced paid remaining",
    "Order": "number customer opportunity contract channel orderedAt status lines total revisions invoices activities",
    "OrderLine": "order product quantity unitPrice discount amount priceSource priceRule promotion",
    "OrderRevision": "order revision amendedAt amendedBy reason total lines",
    "OrderRevisionLine": "orderRevision product quantity unitPrice discount amount",
    "Invoice": "number customer order repair issuedOn dueOn status lines total paid payments",
    "InvoiceLine": "invoice orderLine product description quantity unitPrice discount amount",
    "Payment": "invoice amount at method",
    "ReturnRequest": "orderLine kind quantity reason status refund",
    "SalesTarget": "employee team since until amount",
    "ExchangeRate": "currency day rate",
    # Marketing
    "LeadForm": "name fields origins source businessLine campaign doubleOptIn redirectUrl active",
    "Campaign": "name type channel place startsOn endsOn status budget actualCost objective staff members leads"
    " opportunities touches bookings activities",
    "CampaignMember": "campaign customer contact lead status at",
    "CampaignResource": "name kind quantity cost bookings",
    "CampaignBooking": "campaign resource quantity startsOn endsOn",
    "CampaignTouch": "opportunity campaign firstShare lastShare evenShare",
    "Survey": "title introduction kind status segment campaign openedAt closedAt questions responses",
    "SurveyQuestion": "survey position text kind choices required ratesCase answers",
    "SurveyResponse": "survey customer contact lead supportCase invitedAt expiresAt answeredAt answeredBy answers",
    "SurveyAnswer": "response question number choice text",
    "Lead": "name company jobTitle phone email country source sourceDetail businessLine note status score scoreReasons"
    " scoredAt receivedAt assignedAt optedOutAt disqualifiedAt disqualifiedReason convertedAt owner campaign"
    " convertedCustomer convertedContact convertedOpportunity opportunities activities",
    "Segment": "name kind condition asOf stoppedBecause editedBy customers mailings",
    "Channel": "name kind address url username sender perMinute active mailings",
    "Mailing": "name kind channel subject body segment campaign status startedAt finishedAt stoppedBecause caller"
    " deliveries",
    "MailDelivery": "mailing customer contact lead status reason sentAt repliedAt",
    "Suppression": "address reason at",
    "ScoringRule": "name condition points active editedBy stoppedBecause",
    "AssignmentRule": "position name condition strategy active editedBy members stoppedBecause",
    "AssignmentRuleMember": "assignmentRule employee position",
    "CallList": "name customerCondition leadCondition segment byBusinessLine callOrder dailyQuota daysToCall active"
    " editedBy stoppedBecause members entries",
    "CallListMember": "callList employee position",
    "CallListEntry": "callList customer lead agent since until status outcome calledAt callBackAt",
    "Automation": "name trigger entityType changedFields condition steps settleSeconds active activeSince revision"
    " editedBy runs",
    "AutomationRun": "automation triggerKey row status step depth revision dueAt finishedAt reason",
    # Loyalty
    "MembershipProgram": "name points perAmount expiresAfterMonths active tiers memberships",
    "MembershipTier": "program name fromPoints fromSpend discount benefits memberships",
    "Membership": "customer program number tier joinedOn pointsBalance statusPoints spend entries",
    "PointsEntry": "membership kind points remaining at expiresOn earning orderLine spend reason takings",
    "ProductInterest": "customer product level purchaseIntent note lastShownAt",
    "BehaviourEvent": "customer lead kind source subject product at",
    "TrackingKey": "name origins source active visitors",
    "Visitor": "trackingKey customer lead consentAt withdrawnAt lastSeenAt",
    "CustomerProfile": "lastSeenAt keenness subjects interests",
    # Merges
    "Merge": "customer contact lead employee undoneAt changes",
    "MergeChange": "merge kind entity rowId",
    # Files
    "Attachment": "name type size checksum downloadUrl customer contact lead opportunity order contract supportCase"
    " campaign activity",
    # Attention
    "Follow": "employee customer contact lead opportunity order contract supportCase campaign activity",
    "Reminder": "employee at note cause firedAt dismissedAt customer contact lead opportunity order contract"
    " supportCase campaign activity",
    "Notification": "reminder reason at readAt actor customer contact lead opportunity order contract supportCase"
    " campaign activity",
    # Service
    "SupportCase": "number subject type description priority status customer contact product order handler openedAt"
    " dueAt overdueAt firstResponseAt resolvedAt closedAt satisfaction repairs activities",
    "ServiceLevel": "priority type dueHours",
    "Asset": "customer product serialNumber quantity boughtOn warrantyUntil orderLine repairs",
    "Repair": "supportCase asset inWarranty processNotes labourFee status parts invoices",
    "RepairPart": "repair product quantity price amount",
}
CHOICES = {
    "ProductKind": "GOOD SERVICE",
    "StageKind": "OPEN WON LOST",
    "ContractStatus": "DRAFT SIGNED TERMINATED EXPIRED",
    "OrderChannel": "DIRECT TELESALES MOBILE WEB PARTNER",
    "OrderStatus": "DRAFT CONFIRMED SHIPPED COMPLETED CANCELLED",
    "CaseStatus": "NEW OPEN WAITING RESOLVED CLOSED",
    "ReturnKind": "RETURN CLAIM",
    "CampaignStatus": "PLANNED RUNNING ENDED",
    "MemberStatus": "INVITED RESPONDED ATTENDED CONVERTED DECLINED",
    "ResourceKind": "MATERIAL PEOPLE FUNDS",
    "LeadStatus": "NEW ASSIGNED WORKING QUALIFIED CONVERTED DISQUALIFIED",
    "ChannelKind": "SMTP HTTP",
    "MailingKind": "MARKETING TRANSACTIONAL",
    "MailingStatus": "DRAFT SENDING SENT STOPPED",
    "MailDeliveryStatus": "PENDING SENT REPLIED BOUNCED FAILED UNKNOWN OPTED_OUT SUPPRESSED SKIPPED",
    "SuppressionReason": "BOUNCED BLOCKED UNSUBSCRIBED",
    "AssignmentStrategy": "ROUND_ROBIN LEAST_BUSY BY_BUSINESS_LINE",
    "CallStatus": "OPEN CALL_BACK DONE TAKEN_BACK",
    "CallOutcome": "REACHED NOT_REACHED CALL_BACK DECLINED WRONG_NUMBER",
    "SurveyKind": "MARKET_RESEARCH FEEDBACK",
    "SurveyStatus": "DRAFT OPEN CLOSED",
    "CustomFieldType": "TEXT NUMBER MONEY DATE BOOLEAN OPTION RELATION",
    "SurveyQuestionKind": "SCALE_1_TO_5 SCALE_0_TO_10 CHOICE MULTIPLE_CHOICE TEXT",
    "NotificationReason": "FOLLOWED ASSIGNED MENTIONED REMINDER",
    "DigestFrequency": "NEVER DAILY WEEKLY",
    "ReminderCause": "OWN BIRTHDAY ORDER_ANNIVERSARY CONTRACT_END TASK_DUE CASE_DUE",
    "PointsKind": "EARN REDEEM EXPIRE REVERSE",
    "MergeChangeKind": "MERGED MOVED UNITED CHANGED",
    "MergeConflictReason": "CHANGED CAME TIED",
}
VERBS = """
    opportunityMove opportunityWin opportunityLose opportunityReopen
    opportunityCompetitorAdd opportunityCompetitorRemove
    productRivalAdd productRivalRemove
    contractSign contractTerminate contractAddCustomers contractRemoveCustomers
    contractOpportunityAdd contractOpportunityRemove
    orderQuote orderConfirm orderAmend orderCancel orderShip orderComplete
    invoiceIssue paymentRecord returnRequest returnApprove returnReject
    returnWithdraw returnReceive returnRefund
    caseOpen caseAssign caseRespond caseResolve caseClose caseReopen caseRate
    leadScore leadAssign leadStart leadQualify leadDisqualify leadReopen leadConvert
    customerMerge customerUnmerge contactMerge contactUnmerge leadMerge leadUnmerge
    surveyOpen surveyInvite surveySend surveyClose surveyAnswer surveyRecord
    pointsEarn pointsRedeem pointsExpire behaviourRecord
    repairStart repairUsePart repairComplete repairCancel
    contactImportVcards activityImportCalendar
    attachmentAdd attachmentUploadStart attachmentRename attachmentDelete attachmentRestore
    notificationMarkRead notificationDigestSet reminderSnooze reminderDismiss recurrenceEnd
    campaignStaffAdd campaignStaffRemove campaignStart campaignEnd campaignAddMembers memberRespond
    channelSecretSet mailingTest mailingSend mailingStop
    callListAllocate callListEntryCalled
"""
LONGEST = {
    ("Attachment", "name"): 200,
    ("Product", "name"): 100,
    ("Opportunity", "name"): 100,
    ("SalesRecord", "remarks"): 200,
}
"""The maximum lengths of some texts, in characters."""


@pytest.mark.parametrize("name", KNOWN)
def test_everything_is_known_of_an_entity(name: str) -> None:
    assert set(KNOWN[name].split()) - named_in(GRAPH, name) == set()


@pytest.mark.parametrize("name", CHOICES)
def test_every_choice_is_there(name: str) -> None:
    assert named_in(GRAPH, name) >= set(CHOICES[name].split())


def test_every_verb_is_there() -> None:
    mutation = GRAPH.mutation_type
    assert isinstance(mutation, GraphQLObjectType)
    assert set(VERBS.split()) - mutation.fields.keys() == set()


def test_every_verb_of_a_state_machine_is_a_mutation() -> None:
    assert {step.verb for machine in MACHINES for step in machine.steps if not step.by} - set(VERBS.split()) == set()
    for machine in MACHINES:
        reached = {machine.begins, *(step.to for step in machine.steps if step.to is not None)}
        assert reached == set(machine.states), machine.model.__name__


def test_what_a_state_machine_owns_is_no_input() -> None:
    for machine in MACHINES:
        inputs = [name for name in GRAPH.type_map if name.startswith(machine.model.__name__) and name.endswith("Input")]
        for name in inputs:
            owned = {"status", "number", "total", "paid", "stockReserved"} & named_in(GRAPH, name)
            assert not owned, (name, owned)


def test_texts_are_as_long_as_they_must_be() -> None:
    for (entity, attribute), length in LONGEST.items():
        assert registry.named(entity).description.attributes[attribute].max_length == length
