"""The first floor: what is stored. Models by domain, their validation, migrations and the databases beneath."""

from __future__ import annotations

import re

from models.activities import Activity, ActivityParticipant, ActivityTarget
from models.catalogue import Product
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
from models.idempotency import IdempotencyKey, IdempotencyOutcome
from models.people import Employee, Team
from models.platform import ApiKey, ApiKeyCustomer, ApiKeyTeam, ClientId, DataKey, Session, SignInAttempt
from models.row import Row
from models.sales import (
    Opportunity,
    OpportunityContact,
    OpportunityLine,
    Pipeline,
    SalesRecord,
    Stage,
    StageChange,
)
from models.webhooks import Webhook, WebhookAttempt, WebhookCursor, WebhookDelivery

__all__ = [
    "Activity",
    "ActivityParticipant",
    "ActivityTarget",
    "ApiKey",
    "ApiKeyCustomer",
    "ApiKeyTeam",
    "ClientId",
    "Contact",
    "Customer",
    "CustomerAssignment",
    "CustomerTag",
    "DataKey",
    "Employee",
    "Event",
    "EventLog",
    "IdempotencyKey",
    "IdempotencyOutcome",
    "Opportunity",
    "OpportunityContact",
    "OpportunityLine",
    "Pipeline",
    "Product",
    "Row",
    "SalesRecord",
    "Segment",
    "SegmentMember",
    "Session",
    "SignInAttempt",
    "Stage",
    "StageChange",
    "Tag",
    "Team",
    "Webhook",
    "WebhookAttempt",
    "WebhookCursor",
    "WebhookDelivery",
]

for _model in Row.__subclasses__():
    # Tables are named in snake_case; Tortoise's own default runs the words together.
    _model._meta.db_table = re.sub(r"(?<!^)(?=[A-Z])", "_", _model.__name__).lower()
