"""The stored data: Tortoise models by domain, validation of their values, and the SQL dialects of the databases."""

from __future__ import annotations

import re

from models.activities import Activity, ActivityParticipant, ActivityTarget, Recurrence
from models.attention import Digest, Follow, NoticeCursor, Notification, Reminder
from models.automations import Automation, AutomationCursor, AutomationEffect, AutomationRun
from models.behaviour import BehaviourEvent, ProductInterest
from models.calls import CallList, CallListEntry, CallListMember
from models.campaigns import (
    Campaign,
    CampaignBooking,
    CampaignMember,
    CampaignResource,
    CampaignStaff,
    CampaignTouch,
)
from models.catalogue import PriceList, PriceRule, Product, Promotion
from models.competition import Competitor, CompetitorProduct, OpportunityCompetitor, ProductRival
from models.contracts import Contract, ContractCustomer, ContractOpportunity
from models.custom_fields import CustomField, CustomFieldValue
from models.custom_objects import CustomObject, CustomObjectType
from models.customers import (
    Contact,
    Customer,
    CustomerAssignment,
    CustomerTag,
    Segment,
    SegmentMember,
    Tag,
)
from models.events import Event, EventLog
from models.files import Attachment, Blob, BlobRemoval
from models.forms import FormSubmission, LeadForm
from models.idempotency import IdempotencyKey, IdempotencyOutcome
from models.invoices import ExchangeRate, Invoice, InvoiceLine, Payment
from models.leads import AssignmentRule, AssignmentRuleMember, Lead, ScoringRule
from models.loyalty import Membership, MembershipProgram, MembershipTier, PointsEntry
from models.mail import Mail
from models.merges import Merge, MergeChange
from models.messages import (
    Channel,
    ChannelPace,
    MailDelivery,
    Mailing,
    MailingFill,
    MailTask,
    Suppression,
)
from models.numbers import NumberSeries
from models.orders import Order, OrderLine, OrderRevision, OrderRevisionLine, ReturnRequest
from models.people import Employee, Team
from models.platform import (
    ApiKey,
    ApiKeyCustomer,
    ApiKeyTeam,
    ClientId,
    CostBudget,
    DataKey,
    Identity,
    KeyFingerprint,
    PersistedDocument,
    Session,
    SignInAttempt,
    SignInCode,
    UsedToken,
)
from models.row import Row
from models.sales import (
    Opportunity,
    OpportunityContact,
    OpportunityLine,
    Pipeline,
    SalesRecord,
    SalesTarget,
    Stage,
    StageChange,
)
from models.second_factors import PasswordReset, RecoveryCode, SecondFactor
from models.service import Asset, Repair, RepairPart, ServiceLevel, SupportCase
from models.surveys import Survey, SurveyAnswer, SurveyQuestion, SurveyResponse
from models.visitors import AnonymousVisitor, TrackingKey, Visitor
from models.webhooks import Webhook, WebhookAttempt, WebhookCursor, WebhookDelivery

__all__ = [
    "Activity",
    "ActivityParticipant",
    "ActivityTarget",
    "AnonymousVisitor",
    "ApiKey",
    "ApiKeyCustomer",
    "ApiKeyTeam",
    "Asset",
    "AssignmentRule",
    "AssignmentRuleMember",
    "Attachment",
    "Automation",
    "AutomationCursor",
    "AutomationEffect",
    "AutomationRun",
    "BehaviourEvent",
    "Blob",
    "BlobRemoval",
    "CallList",
    "CallListEntry",
    "CallListMember",
    "Campaign",
    "CampaignBooking",
    "CampaignMember",
    "CampaignResource",
    "CampaignStaff",
    "CampaignTouch",
    "Channel",
    "ChannelPace",
    "ClientId",
    "Competitor",
    "CompetitorProduct",
    "Contact",
    "Contract",
    "ContractCustomer",
    "ContractOpportunity",
    "CostBudget",
    "CustomField",
    "CustomFieldValue",
    "CustomObject",
    "CustomObjectType",
    "Customer",
    "CustomerAssignment",
    "CustomerTag",
    "DataKey",
    "Digest",
    "Employee",
    "Event",
    "EventLog",
    "ExchangeRate",
    "Follow",
    "FormSubmission",
    "IdempotencyKey",
    "IdempotencyOutcome",
    "Identity",
    "Invoice",
    "InvoiceLine",
    "KeyFingerprint",
    "Lead",
    "LeadForm",
    "Mail",
    "MailDelivery",
    "MailTask",
    "Mailing",
    "MailingFill",
    "Membership",
    "MembershipProgram",
    "MembershipTier",
    "Merge",
    "MergeChange",
    "NoticeCursor",
    "Notification",
    "NumberSeries",
    "Opportunity",
    "OpportunityCompetitor",
    "OpportunityContact",
    "OpportunityLine",
    "Order",
    "OrderLine",
    "OrderRevision",
    "OrderRevisionLine",
    "PasswordReset",
    "Payment",
    "PersistedDocument",
    "Pipeline",
    "PointsEntry",
    "PriceList",
    "PriceRule",
    "Product",
    "ProductInterest",
    "ProductRival",
    "Promotion",
    "RecoveryCode",
    "Recurrence",
    "Reminder",
    "Repair",
    "RepairPart",
    "ReturnRequest",
    "Row",
    "SalesRecord",
    "SalesTarget",
    "ScoringRule",
    "SecondFactor",
    "Segment",
    "SegmentMember",
    "ServiceLevel",
    "Session",
    "SignInAttempt",
    "SignInCode",
    "Stage",
    "StageChange",
    "SupportCase",
    "Suppression",
    "Survey",
    "SurveyAnswer",
    "SurveyQuestion",
    "SurveyResponse",
    "Tag",
    "Team",
    "TrackingKey",
    "UsedToken",
    "Visitor",
    "Webhook",
    "WebhookAttempt",
    "WebhookCursor",
    "WebhookDelivery",
]

for _model in Row.__subclasses__():
    # Tables are named in snake_case. Tortoise's default would be lower case without underscores.
    _model._meta.db_table = re.sub(r"(?<!^)(?=[A-Z])", "_", _model.__name__).lower()
