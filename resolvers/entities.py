"""Registers every entity: its code in global ids, rights, parents (`owned_by`) and domain rules.

All rights are defined here. `resolvers.access` enforces them, and `make schema` generates docs/access.md from them.
`resolvers.registry` explains what they mean.

Demo data is written in the order of registration, so each entity comes after the entities that it refers to. Rows are
locked in the same order (see `resolvers.changes.lock_order`). Orders come before products, because the lines of an
order determine which products to lock. Order lines come after both: they do not change while their order is locked.

This file is long because it has one entry for each entity.
"""

from __future__ import annotations

import models
from models.attention import ABOUT
from models.files import PARENTS
from models.merges import SURVIVORS
from models.people import EmployeeRole
from models.platform import ApiScope
from resolvers.activities.activities import ActivityRules, ParticipantRules
from resolvers.activities.attachments import AttachmentRules
from resolvers.activities.follows import FollowRules
from resolvers.activities.recurrences import RecurrenceRules
from resolvers.activities.reminders import ReminderRules
from resolvers.catalogue.exchange_rates import ExchangeRateRules
from resolvers.catalogue.products import ProductRules
from resolvers.catalogue.promotions import PromotionRules
from resolvers.changes.condition_rules import ConditionRules
from resolvers.changes.period_rules import PeriodRules
from resolvers.customers.customers import AssignmentRules, ContactRules, CustomerRules
from resolvers.customers.segments import SegmentMemberRules, SegmentRules
from resolvers.loyalty.memberships import MembershipRules
from resolvers.loyalty.points import PointsEntryRules
from resolvers.loyalty.tiers import TierRules
from resolvers.marketing.call_lists import CallListRules
from resolvers.marketing.calls import CallListEntryRules
from resolvers.marketing.campaign_bookings import CampaignBookingRules, CampaignResourceRules
from resolvers.marketing.campaign_members import CampaignMemberRules
from resolvers.marketing.campaigns import CampaignRules
from resolvers.marketing.channels import ChannelRules
from resolvers.marketing.lead_forms import LeadFormRules
from resolvers.marketing.leads import LeadRules
from resolvers.marketing.mailings import MailingRules
from resolvers.marketing.suppressions import SuppressionRules
from resolvers.marketing.survey_answers import SurveyAnswerRules
from resolvers.marketing.survey_invitations import SurveyResponseRules
from resolvers.marketing.surveys import SurveyQuestionRules, SurveyRules
from resolvers.orders.invoice_history import PaymentRules
from resolvers.orders.invoices import InvoiceLineRules, InvoiceRules
from resolvers.orders.orders import OrderLineRules, OrderRules
from resolvers.orders.returns import ReturnRules
from resolvers.orders.revision_history import RevisionLineRules, RevisionRules
from resolvers.people.employees import EmployeeRules
from resolvers.people.teams import TeamRules
from resolvers.platform.api_keys import ApiKeyRules
from resolvers.platform.automations import AutomationRules
from resolvers.platform.custom_fields import CustomFieldRules
from resolvers.platform.custom_objects import CustomObjectRules, CustomObjectTypeRules
from resolvers.registry import EVERYONE, KEY, Drafts, Own, Readers, register
from resolvers.sales.contract_customers import ContractCustomerRules
from resolvers.sales.contract_opportunities import ContractOpportunityRules
from resolvers.sales.contracts import ContractRules
from resolvers.sales.opportunities import LineRules, OpportunityRules
from resolvers.sales.pipelines import PipelineRules, StageRules
from resolvers.sales.sales_records import SalesRecordRules
from resolvers.sales.sales_targets import SalesTargetRules
from resolvers.service.assets import AssetRules
from resolvers.service.cases import SupportCaseRules
from resolvers.service.repair_parts import RepairPartRules
from resolvers.service.repairs import RepairRules
from resolvers.webhooks.webhooks import WebhookRules

_MANAGER, _SALES, _SERVICE = EmployeeRole.MANAGER, EmployeeRole.SALES, EmployeeRole.SERVICE
_MARKETING, _FINANCE, _ANALYST = EmployeeRole.MARKETING, EmployeeRole.FINANCE, EmployeeRole.ANALYST

_BUT_FINANCE = frozenset(EmployeeRole) - {_FINANCE}
"""The roles that may read what FINANCE does not need. FINANCE reads customers, orders and documents."""

_SELLERS = (_MANAGER, _SALES, KEY)
_SERVERS = (_MANAGER, _SALES, _SERVICE, KEY)
_BILLERS = (_MANAGER, _SALES, _FINANCE, KEY)
_ADMIN_ONLY = ()
_EMPLOYEES = frozenset(EmployeeRole) - {EmployeeRole.ADMIN}
"""Every employee, but no API key."""

_OF_ONESELF = Readers(oneself=True)

register(models.Team, code=1, seen_through=EVERYONE, scope="EMPLOYEES", rules=TeamRules())
register(
    models.Employee,
    code=2,
    seen_through=EVERYONE,
    scope="EMPLOYEES",
    verbs=dict.fromkeys(
        (
            *("employeePasswordSet", "employeeSecondFactorRemove"),
            *("employeeInvite", "employeeInvitationWithdraw", "employeeIdentityRemove"),
        ),
        _ADMIN_ONLY,
    ),
    rules=EmployeeRules(),
    assigned_while="active",
    fields=dict.fromkeys(
        (
            *("employee_number", "email", "phone", "department", "external_id"),
            *("invited_until", "identity_bound_at", "second_factor_at"),
        ),
        _OF_ONESELF,
    ),
)
register(
    models.Customer,
    code=3,
    own=Own(
        employees=("owner", "assignments.employee"),
        teams=("owner", "assignments.employee"),
        unowned="owner",
        managers_own=False,
        by_keys=True,
        read_by=frozenset({_MARKETING, _FINANCE, _ANALYST}),
    ),
    writers=_SELLERS,
    deletes=(_MANAGER,),
    verbs=dict.fromkeys(("customerMerge", "customerUnmerge"), (_MANAGER,)),
    scope="CUSTOMERS",
    rules=CustomerRules(),
)
register(
    models.Contact,
    code=4,
    seen_through="customer",
    verbs={
        **dict.fromkeys(("contactMakePrimary", "contactImportVcards"), _SELLERS),
        **dict.fromkeys(("contactMerge", "contactUnmerge"), (_MANAGER,)),
    },
    owned_by=("customer",),
    rules=ContactRules(),
)
register(
    models.CustomerAssignment,
    code=5,
    seen_through="customer",
    writers=_SELLERS,
    owned_by=("customer",),
    rules=AssignmentRules(),
)
register(models.Tag, code=6, seen_through=EVERYONE, scope="CUSTOMERS")
register(
    models.CustomerTag,
    code=7,
    seen_through="customer",
    writers=_SELLERS,
    verbs={"customerTagAdd": _SELLERS, "customerTagRemove": _SELLERS},
    owned_by=("customer", "tag"),
    link=True,
)
register(models.Segment, code=8, seen_through=EVERYONE, writers=(_MARKETING,), scope="CUSTOMERS", rules=SegmentRules())
register(
    models.SegmentMember,
    code=9,
    seen_through="customer",
    writers=(*_SELLERS, _MARKETING),
    verbs={"segmentAdd": (*_SELLERS, _MARKETING), "segmentRemove": (*_SELLERS, _MARKETING)},
    owned_by=("customer", "segment"),
    link=True,
    rules=SegmentMemberRules(),
)
register(
    models.Campaign,
    code=50,
    seen_through=EVERYONE,
    writers=(_MARKETING, KEY),
    scope="MARKETING",
    verbs=dict.fromkeys(
        ("campaignStaffAdd", "campaignStaffRemove", "campaignAddMembers", "campaignStart", "campaignEnd"),
        (_MARKETING, KEY),
    ),
    rules=CampaignRules(),
)
register(
    models.CampaignStaff,
    code=51,
    seen_through=EVERYONE,
    writers=(_MARKETING, KEY),
    scope="MARKETING",
    owned_by=("campaign", "employee"),
    link=True,
)
register(
    models.LeadForm,
    code=80,
    seen_through=EVERYONE,
    readers=(_MANAGER, _SALES, _MARKETING, _ANALYST),
    writers=(_MARKETING, KEY),
    scope="MARKETING",
    rules=LeadFormRules(),
)
register(
    models.Lead,
    code=52,
    own=Own(
        employees=("owner",),
        teams=("owner",),
        unowned="owner",
        unowned_read_by=frozenset({_SALES}),
        seen_by=("call_list_entries.agent",),
        by_keys=True,
        read_by=frozenset({_MARKETING, _ANALYST}),
    ),
    readers=(_MANAGER, _SALES, _MARKETING, _ANALYST),
    writers=(*_SELLERS, _MARKETING),
    deletes=(_MANAGER, _MARKETING),
    scope="MARKETING",
    unmasked_for=(_MARKETING,),
    verbs={
        "leadConvert": _SELLERS,
        **dict.fromkeys(("leadMerge", "leadUnmerge"), (_MANAGER,)),
        **dict.fromkeys(
            ("leadScore", "leadAssign", "leadStart", "leadQualify", "leadDisqualify", "leadReopen"),
            (*_SELLERS, _MARKETING),
        ),
    },
    rules=LeadRules(),
)
register(
    models.CampaignMember,
    code=53,
    own=Own(through=("customer", "contact", "lead"), read_by=frozenset({_MARKETING, _ANALYST})),
    writers=(_MARKETING, KEY),
    verbs={"memberRespond": (_MARKETING, KEY)},
    scope="MARKETING",
    owned_by=("campaign", "customer", "contact", "lead"),
    rules=CampaignMemberRules(),
)
register(
    models.CampaignResource,
    code=54,
    seen_through=EVERYONE,
    writers=(_MARKETING, KEY),
    scope="MARKETING",
    rules=CampaignResourceRules(),
)
register(
    models.CampaignBooking,
    code=55,
    seen_through=EVERYONE,
    writers=(_MARKETING, KEY),
    scope="MARKETING",
    owned_by=("campaign", "resource"),
    rules=CampaignBookingRules(),
)
register(
    models.ScoringRule,
    code=57,
    seen_through=EVERYONE,
    readers=(_MANAGER, _SALES, _MARKETING, _ANALYST),
    rules=ConditionRules(),
)
register(
    models.AssignmentRule,
    code=58,
    seen_through=EVERYONE,
    readers=(_MANAGER, _SALES, _MARKETING, _ANALYST),
    rules=ConditionRules(),
)
register(
    models.AssignmentRuleMember,
    code=59,
    seen_through="assignment_rule",
    owned_by=("assignment_rule", "employee"),
)
_OF_ADMINISTRATORS = Readers()
register(
    models.Channel,
    code=81,
    seen_through=EVERYONE,
    readers=(_MANAGER, _SALES, _MARKETING, _ANALYST),
    writers=_ADMIN_ONLY,
    verbs={"channelSecretSet": _ADMIN_ONLY},
    scope="MARKETING",
    rules=ChannelRules(),
    fields=dict.fromkeys(("url", "username"), _OF_ADMINISTRATORS),
)
register(
    models.Mailing,
    code=82,
    seen_through=EVERYONE,
    readers=(_MANAGER, _SALES, _MARKETING, _ANALYST),
    writers=(_MARKETING, KEY),
    verbs=dict.fromkeys(("mailingSend", "mailingStop", "mailingTest"), (_MARKETING, KEY)),
    scope="MARKETING",
    rules=MailingRules(),
)
register(
    models.MailDelivery,
    code=83,
    own=Own(through=("customer", "contact", "lead"), read_by=frozenset({_MARKETING, _ANALYST})),
    readers=_BUT_FINANCE,
    writers=_ADMIN_ONLY,
    scope="MARKETING",
    owned_by=("mailing", "customer", "contact", "lead"),
    changeable=False,
)
register(
    models.Suppression,
    code=84,
    seen_through=EVERYONE,
    readers=(_MARKETING,),
    writers=_ADMIN_ONLY,
    rules=SuppressionRules(),
)
register(
    models.CallList,
    code=91,
    seen_through=EVERYONE,
    readers=(_MANAGER, _SALES, _MARKETING, _ANALYST),
    writers=(_MARKETING,),
    verbs={"callListAllocate": (_MARKETING,)},
    rules=CallListRules(),
)
register(
    models.CallListMember,
    code=92,
    seen_through="call_list",
    owned_by=("call_list", "employee"),
)
register(
    models.CallListEntry,
    code=93,
    own=Own(employees=("agent",), teams=("agent",), read_by=frozenset({_MARKETING, _ANALYST})),
    readers=(_MANAGER, _SALES, _MARKETING, _ANALYST),
    writers=_ADMIN_ONLY,
    verbs={"callListEntryCalled": (_MANAGER, _SALES)},
    owned_by=("call_list", "customer", "lead"),
    rules=CallListEntryRules(),
    changeable=False,
)
register(models.Pipeline, code=11, seen_through=EVERYONE, scope="SALES", rules=PipelineRules())
register(models.Stage, code=12, seen_through=EVERYONE, scope="SALES", owned_by=("pipeline",), rules=StageRules())
register(
    models.Opportunity,
    code=13,
    seen_through="customer",
    readers=_BUT_FINANCE,
    drafts=Drafts.of(_SALES, KEY, owner="owner_id", never_had="sales_records", closed_at=None),
    workers=("owner",),
    verbs=dict.fromkeys(("opportunityMove", "opportunityWin", "opportunityLose", "opportunityReopen"), _SELLERS),
    scope="SALES",
    rules=OpportunityRules(),
)
register(
    models.CampaignTouch,
    code=56,
    seen_through="opportunity.customer",
    writers=_ADMIN_ONLY,
    scope="MARKETING",
    owned_by=("opportunity",),
    changeable=False,
)
register(
    models.OpportunityContact,
    code=14,
    seen_through="opportunity.customer",
    writers=_SELLERS,
    owned_by=("opportunity", "contact"),
)
register(
    models.Contract,
    code=32,
    own=Own(
        employees=("owner",),
        teams=("owner",),
        through=("parties.customer",),
        read_by=frozenset({_FINANCE, _ANALYST}),
    ),
    writers=_SELLERS,
    deletes=(_MANAGER,),
    drafts=Drafts.of(_SALES, KEY, owner="owner_id", status="DRAFT"),
    verbs=dict.fromkeys(
        ("contractAddCustomers", "contractRemoveCustomers", "contractSign", "contractTerminate"), _SELLERS
    ),
    scope="CONTRACTS",
    rules=ContractRules(),
)
register(
    models.Order,
    code=35,
    seen_through="customer",
    drafts=Drafts.of(_SALES, KEY, status="DRAFT"),
    verbs=dict.fromkeys(("orderConfirm", "orderAmend", "orderCancel", "orderShip", "orderComplete"), _SELLERS),
    lives_with=("contract",),
    scope="ORDERS",
    rules=OrderRules(),
)
register(
    models.Product,
    code=10,
    seen_through=EVERYONE,
    scope="CATALOGUE",
    rules=ProductRules(),
    fields={"unit_cost": Readers(roles=frozenset({_MANAGER, _ANALYST}), scope=ApiScope.COSTS_READ)},
)
register(
    models.OpportunityLine,
    code=15,
    seen_through="opportunity.customer",
    writers=_SELLERS,
    owned_by=("opportunity",),
    rules=LineRules(),
)
register(
    models.StageChange,
    code=16,
    seen_through="opportunity.customer",
    writers=_ADMIN_ONLY,
    owned_by=("opportunity",),
    changeable=False,
)
register(
    models.SalesRecord,
    code=17,
    seen_through="opportunity.customer",
    owned_by=("opportunity",),
    rules=SalesRecordRules(),
)
register(
    models.Activity,
    code=18,
    own=Own(
        employees=("author", "assignee", "participants.employee"),
        through=("targets.*",),
        not_through=frozenset({_FINANCE}),
        read_by=frozenset({_ANALYST}),
    ),
    writers=_SERVERS,
    verbs={"activityImportCalendar": _SERVERS},
    scope="ACTIVITIES",
    rules=ActivityRules(),
    workers=("author", "assignee"),
    author="author",
)
register(
    models.ActivityParticipant,
    code=20,
    seen_through="activity",
    owned_by=("activity",),
    rules=ParticipantRules(),
    workers=("employee",),
)
register(models.PriceList, code=25, seen_through=EVERYONE, scope="CATALOGUE", rules=PeriodRules())
register(
    models.PriceRule,
    code=26,
    seen_through=EVERYONE,
    scope="CATALOGUE",
    owned_by=("price_list",),
)
register(models.Promotion, code=27, seen_through=EVERYONE, scope="CATALOGUE", rules=PromotionRules())
register(models.MembershipProgram, code=70, seen_through=EVERYONE, writers=(_MARKETING,), scope="LOYALTY")
register(
    models.MembershipTier,
    code=71,
    seen_through=EVERYONE,
    writers=_ADMIN_ONLY,
    scope="LOYALTY",
    owned_by=("program",),
    rules=TierRules(),
)
register(models.Competitor, code=28, seen_through=EVERYONE)
register(models.CompetitorProduct, code=29, seen_through=EVERYONE, owned_by=("competitor",))
register(
    models.ProductRival,
    code=30,
    seen_through=EVERYONE,
    verbs={"productRivalAdd": _ADMIN_ONLY, "productRivalRemove": _ADMIN_ONLY},
    owned_by=("product", "competitor_product"),
    link=True,
)
register(
    models.OpportunityCompetitor,
    code=31,
    seen_through="opportunity.customer",
    writers=(_MANAGER, _SALES),
    verbs=dict.fromkeys(("opportunityCompetitorAdd", "opportunityCompetitorRemove"), (_MANAGER, _SALES)),
    scope="",
    owned_by=("opportunity", "competitor"),
    link=True,
)
register(
    models.ContractCustomer,
    code=33,
    seen_through="contract",
    writers=_SELLERS,
    owned_by=("contract", "customer"),
    link=True,
    rules=ContractCustomerRules(),
)
register(
    models.ContractOpportunity,
    code=34,
    seen_through="contract",
    readers=_BUT_FINANCE,
    writers=_SELLERS,
    verbs=dict.fromkeys(("contractOpportunityAdd", "contractOpportunityRemove"), _SELLERS),
    owned_by=("contract", "opportunity"),
    link=True,
    rules=ContractOpportunityRules(),
)
register(
    models.OrderLine,
    code=36,
    seen_through="order.customer",
    writers=_SELLERS,
    owned_by=("order",),
    rules=OrderLineRules(),
)
register(
    models.OrderRevision,
    code=37,
    seen_through="order.customer",
    writers=_ADMIN_ONLY,
    owned_by=("order",),
    changeable=False,
    rules=RevisionRules(),
)
register(
    models.OrderRevisionLine,
    code=38,
    seen_through="order_revision.order.customer",
    owned_by=("order_revision",),
    changeable=False,
    rules=RevisionLineRules(),
)
register(
    models.ReturnRequest,
    code=42,
    seen_through="order_line.order.customer",
    writers=_ADMIN_ONLY,
    verbs=dict.fromkeys(
        ("returnRequest", "returnApprove", "returnReject", "returnWithdraw", "returnReceive", "returnRefund"), _SELLERS
    ),
    changeable=False,
    rules=ReturnRules(),
)
register(
    models.Membership,
    code=72,
    seen_through="customer",
    readers=_BUT_FINANCE,
    writers=_SERVERS,
    deletes=(_MANAGER,),
    verbs=dict.fromkeys(("pointsEarn", "pointsRedeem", "pointsExpire"), _SERVERS),
    scope="LOYALTY",
    owned_by=("customer", "program"),
    rules=MembershipRules(),
)
register(
    models.PointsEntry,
    code=73,
    seen_through="membership.customer",
    writers=_ADMIN_ONLY,
    owned_by=("membership",),
    changeable=False,
    rules=PointsEntryRules(),
)
register(
    models.ProductInterest,
    code=74,
    seen_through="customer",
    readers=_BUT_FINANCE,
    writers=_SERVERS,
    scope="LOYALTY",
    owned_by=("customer",),
)
register(
    models.BehaviourEvent,
    code=75,
    own=Own(through=("customer", "lead")),
    readers=_BUT_FINANCE,
    writers=_ADMIN_ONLY,
    verbs={"behaviourRecord": _SERVERS},
    scope="LOYALTY",
    owned_by=("customer", "lead"),
    changeable=False,
)
register(models.TrackingKey, code=94, seen_through=EVERYONE, readers=(_MARKETING,))
register(
    models.Visitor,
    code=95,
    own=Own(through=("customer", "lead")),
    readers=_BUT_FINANCE,
    writers=_ADMIN_ONLY,
    owned_by=("customer", "lead"),
    changeable=False,
)
register(
    models.SalesTarget,
    code=43,
    own=Own(
        employees=("employee",),
        teams=("team", "employee"),
        read_by=frozenset({_ANALYST}),
    ),
    lives_with=("employee", "team"),
    rules=SalesTargetRules(),
)
register(models.ExchangeRate, code=44, seen_through=EVERYONE, scope="CATALOGUE", rules=ExchangeRateRules())
register(models.ServiceLevel, code=45, seen_through=EVERYONE, scope="SERVICE")
register(
    models.SupportCase,
    code=46,
    seen_through="customer",
    readers=_BUT_FINANCE,
    writers=_SERVERS,
    verbs=dict.fromkeys(
        ("caseOpen", "caseAssign", "caseRespond", "caseResolve", "caseClose", "caseReopen", "caseRate"), _SERVERS
    ),
    scope="SERVICE",
    rules=SupportCaseRules(),
    workers=("handler",),
)
register(
    models.Survey,
    code=87,
    seen_through=EVERYONE,
    readers=_BUT_FINANCE,
    writers=(_MARKETING, KEY),
    scope="MARKETING",
    verbs=dict.fromkeys(("surveyOpen", "surveyInvite", "surveySend", "surveyClose"), (_MARKETING, KEY)),
    rules=SurveyRules(),
)
register(
    models.SurveyQuestion,
    code=88,
    seen_through="survey",
    owned_by=("survey",),
    rules=SurveyQuestionRules(),
)
register(
    models.SurveyResponse,
    code=89,
    own=Own(through=("customer", "contact", "lead"), read_by=frozenset({_MARKETING, _ANALYST})),
    readers=_BUT_FINANCE,
    writers=_ADMIN_ONLY,
    verbs={"surveyRecord": (*_SERVERS, _MARKETING)},
    scope="MARKETING",
    owned_by=("survey", "customer", "contact", "lead"),
    rules=SurveyResponseRules(),
    changeable=False,
)
register(
    models.SurveyAnswer,
    code=90,
    seen_through="response",
    owned_by=("response",),
    rules=SurveyAnswerRules(),
    changeable=False,
)
register(models.ActivityTarget, code=19, seen_through="activity", owned_by=("activity",), link=True)
register(
    models.Recurrence,
    code=101,
    seen_through="activity",
    verbs={"recurrenceEnd": _SERVERS},
    owned_by=("activity",),
    rules=RecurrenceRules(),
)
register(
    models.Attachment,
    code=97,
    own=Own(through=PARENTS, through_reading=True),
    writers=(*_SERVERS, _MARKETING),
    verbs=dict.fromkeys(
        ("attachmentAdd", "attachmentUploadStart", "attachmentRename", "attachmentDelete", "attachmentRestore"),
        (*_SERVERS, _MARKETING),
    ),
    lives_with=PARENTS,
    scope="FILES",
    owned_by=PARENTS,
    rules=AttachmentRules(),
    changeable=False,
)
register(
    models.Follow,
    code=100,
    own=Own(employees=("employee",)),
    writers=_EMPLOYEES,
    owned_by=("employee", *ABOUT),
    rules=FollowRules(),
)
register(
    models.Reminder,
    code=98,
    own=Own(employees=("employee",)),
    writers=_EMPLOYEES,
    verbs=dict.fromkeys(("reminderSnooze", "reminderDismiss"), _EMPLOYEES),
    owned_by=("employee", *ABOUT),
    rules=ReminderRules(),
)
register(
    models.Notification,
    code=99,
    own=Own(employees=("employee",), private=True),
    writers=_ADMIN_ONLY,
    verbs=dict.fromkeys(("notificationMarkRead", "notificationDigestSet"), _EMPLOYEES),
    changeable=False,
)
register(
    models.Asset,
    code=47,
    seen_through="customer",
    readers=_BUT_FINANCE,
    writers=_SERVERS,
    deletes=(_MANAGER,),
    drafts=Drafts.of(_SALES, _SERVICE, KEY, order_line_id=None),
    scope="SERVICE",
    rules=AssetRules(),
)
register(
    models.Repair,
    code=48,
    seen_through="support_case.customer",
    verbs=dict.fromkeys(("repairStart", "repairUsePart", "repairComplete", "repairCancel"), _SERVERS),
    owned_by=("support_case",),
    rules=RepairRules(),
)
register(
    models.RepairPart,
    code=49,
    seen_through="repair.support_case.customer",
    writers=_ADMIN_ONLY,
    owned_by=("repair",),
    changeable=False,
    rules=RepairPartRules(),
)
register(
    models.Invoice,
    code=39,
    seen_through="customer",
    writers=_BILLERS,
    deletes=(_MANAGER,),
    drafts=Drafts.of(_SALES, _FINANCE, KEY, status="DRAFT"),
    verbs={"invoiceIssue": _BILLERS, "paymentRecord": _BILLERS},
    lives_with=("order", "repair"),
    scope="INVOICES",
    rules=InvoiceRules(),
)
register(
    models.InvoiceLine,
    code=40,
    seen_through="invoice.customer",
    writers=_BILLERS,
    owned_by=("invoice",),
    rules=InvoiceLineRules(),
)
register(
    models.Payment,
    code=41,
    seen_through="invoice.customer",
    writers=_ADMIN_ONLY,
    changeable=False,
    rules=PaymentRules(),
)
register(
    models.Webhook,
    code=24,
    verbs=dict.fromkeys(
        ("webhookCreate", "webhookUpdate", "webhookDelete", "webhookSecretRotate", "webhookReplay"), _ADMIN_ONLY
    ),
    rules=WebhookRules(),
    changeable=False,
)
register(
    models.ApiKey,
    code=21,
    verbs=dict.fromkeys(("apiKeyCreate", "apiKeyUpdate", "apiKeyRevoke"), _ADMIN_ONLY),
    rules=ApiKeyRules(),
    changeable=False,
)
register(models.ApiKeyTeam, code=22, seen_through="api_key", owned_by=("api_key", "team"), link=True)
register(models.ApiKeyCustomer, code=23, seen_through="api_key", owned_by=("api_key", "customer"), link=True)
register(models.Automation, code=111, rules=AutomationRules())
register(
    models.AutomationRun,
    code=112,
    seen_through="automation",
    owned_by=("automation",),
    verbs={"automationRunStop": _ADMIN_ONLY},
    changeable=False,
)
register(
    models.CustomObjectType,
    code=105,
    own=Own(read_by_listed="readers", written_by_listed="writers", opened="api_keys"),
    writers=_ADMIN_ONLY,
    scope="OBJECTS",
    rules=CustomObjectTypeRules(),
)
register(
    models.CustomObject,
    code=106,
    seen_through="type",
    writers=(*_EMPLOYEES, KEY),
    rules=CustomObjectRules(),
)
register(
    models.CustomField,
    code=104,
    seen_through=EVERYONE,
    owned_by=("object_type",),
    rules=CustomFieldRules(),
)
register(
    models.Merge,
    code=102,
    own=Own(through=SURVIVORS, through_reading=True),
    readers=(_MANAGER,),
    writers=_ADMIN_ONLY,
    changeable=False,
)
register(
    models.MergeChange,
    code=103,
    seen_through="merge",
    owned_by=("merge",),
    changeable=False,
)
