"""Every entity, a line each: its code in ids, who decides who sees it, whose deletion takes it along, its rules."""

from __future__ import annotations

import models
from resolvers.activities import ActivityRules, ParticipantRules
from resolvers.api_keys import ApiKeyRules
from resolvers.catalogue import ProductRules
from resolvers.customers import AssignmentRules, ContactRules, CustomerRules
from resolvers.people import EmployeeRules, TeamRules
from resolvers.registry import EVERYONE, register
from resolvers.sales import (
    LineRules,
    OpportunityRules,
    PipelineRules,
    SalesRecordRules,
    StageRules,
)
from resolvers.webhooks.rules import WebhookRules

register(models.Team, code=1, seen_through=EVERYONE, rules=TeamRules())
register(models.Employee, code=2, seen_through=EVERYONE, rules=EmployeeRules())
register(models.Customer, code=3, rules=CustomerRules())
register(models.Contact, code=4, seen_through="customer", owned_by=("customer",), rules=ContactRules())
register(models.CustomerAssignment, code=5, seen_through="customer", owned_by=("customer",), rules=AssignmentRules())
register(models.Tag, code=6, seen_through=EVERYONE)
register(models.CustomerTag, code=7, seen_through="customer", owned_by=("customer", "tag"), link=True)
register(models.Segment, code=8, seen_through=EVERYONE)
register(models.SegmentMember, code=9, seen_through="customer", owned_by=("customer", "segment"), link=True)
register(models.Product, code=10, seen_through=EVERYONE, rules=ProductRules())
register(models.Pipeline, code=11, seen_through=EVERYONE, rules=PipelineRules())
register(models.Stage, code=12, seen_through=EVERYONE, owned_by=("pipeline",), rules=StageRules())
register(models.Opportunity, code=13, seen_through="customer", rules=OpportunityRules())
register(
    models.OpportunityContact,
    code=14,
    seen_through="opportunity.customer",
    owned_by=("opportunity", "contact"),
)
register(
    models.OpportunityLine,
    code=15,
    seen_through="opportunity.customer",
    owned_by=("opportunity",),
    rules=LineRules(),
)
register(
    models.StageChange,
    code=16,
    seen_through="opportunity.customer",
    owned_by=("opportunity",),
    changeable=False,
)
register(models.SalesRecord, code=17, seen_through="opportunity.customer", rules=SalesRecordRules())
register(models.Activity, code=18, rules=ActivityRules())
register(models.ActivityTarget, code=19, seen_through="activity", owned_by=("activity",), link=True)
register(models.ActivityParticipant, code=20, seen_through="activity", owned_by=("activity",), rules=ParticipantRules())
register(models.Webhook, code=24, rules=WebhookRules(), changeable=False)
register(models.ApiKey, code=21, rules=ApiKeyRules(), changeable=False)
register(models.ApiKeyTeam, code=22, seen_through="api_key", owned_by=("api_key", "team"), link=True)
register(models.ApiKeyCustomer, code=23, seen_through="api_key", owned_by=("api_key", "customer"), link=True)
