"""Compares the agreed rights, sentence by sentence, with the tables of docs/access.md."""

from __future__ import annotations

import pytest

from tests.access.page import NOTHING, the_page
from tests.proofs.mutating import mutations, ordinary

PAGE = the_page()
ROLES = {"MANAGER", "SALES", "SERVICE", "MARKETING", "FINANCE", "ANALYST"}
DOCUMENTS = {
    *("Order", "OrderLine", "OrderRevision", "OrderRevisionLine", "ReturnRequest"),
    *("Invoice", "InvoiceLine", "Payment", "Contract", "ContractCustomer"),
}
CUSTOMERS = {"Customer", "Contact", "CustomerAssignment", "CustomerTag", "SegmentMember"}
FOR_EVERYBODY = {
    *("Product", "PriceList", "PriceRule", "Promotion", "Competitor", "CompetitorProduct", "ProductRival"),
    *("ExchangeRate", "ServiceLevel", "Pipeline", "Stage", "Tag", "Segment", "Team", "Employee"),
    *("Campaign", "CampaignStaff", "CampaignResource", "CampaignBooking"),
    *("MembershipProgram", "MembershipTier", "CustomField"),
}
OF_MARKETING = {
    *("Campaign", "CampaignMember", "CampaignResource", "CampaignBooking", "Lead", "LeadForm"),
    *("Mailing", "Survey", "SurveyQuestion"),
}
CALL_LISTS = {"CallList", "CallListMember"}
RULES_OF_LEADS = {"ScoringRule", "AssignmentRule", "AssignmentRuleMember"}
OBJECTS = {"CustomObjectType", "CustomObject"}
OF_ONESELF = {"Activity", "ActivityParticipant", "ActivityTarget", "Recurrence", "SalesTarget"}
EVERYBODYS = {"Follow", "Notification", "Reminder"}
REMINDING = {"notificationMarkRead", "notificationDigestSet", "reminderSnooze", "reminderDismiss"}
SOLD = {"Opportunity", "SalesRecord", "Contract", "Order", "Invoice", "Asset"}


def changed_by(role: str) -> set[str]:
    """The entities whose rows a role may create, update, delete or restore."""
    return {name for name, cells in PAGE.entities.items() if cells[role].letters}


def used_by(role: str) -> set[str]:
    """Returns the names of the mutations that a role may use, among those with a row in docs/access.md."""
    return {name for name, verb in PAGE.verbs.items() if role in verb.roles}


def test_every_role_has_a_column() -> None:
    assert set(PAGE.roles) == ROLES


def test_finance_reads_customers_orders_and_documents_and_writes_invoices_and_payments() -> None:
    seen = {name for name, cells in PAGE.entities.items() if cells["FINANCE"].sees == "all"}
    assert seen == CUSTOMERS | DOCUMENTS | FOR_EVERYBODY
    some = {name for name, cells in PAGE.entities.items() if cells["FINANCE"].sees not in ("all", NOTHING)}
    assert some == OF_ONESELF | EVERYBODYS | OBJECTS | {
        "CampaignMember",
        "Attachment",
    }  # those of the customers that they see
    assert changed_by("FINANCE") == {"Invoice", "InvoiceLine", "Follow", "Reminder", "CustomObject"}
    assert used_by("FINANCE") == {"invoiceIssue", "paymentRecord"} | REMINDING


def test_service_changes_cases_assets_repairs_activities_and_what_belongs_to_loyalty() -> None:
    own = {"SupportCase", "Asset", "Repair", "Activity", "ActivityParticipant", "Membership", "ProductInterest"}
    assert changed_by("SERVICE") == own | {"Recurrence", "Follow", "Reminder", "CustomObject"}
    assert {PAGE.verbs[name].entity for name in used_by("SERVICE")} == {
        *("SupportCase", "Repair", "Membership", "BehaviourEvent", "SurveyResponse", "Attachment"),
        *("Notification", "Reminder", "Activity", "Recurrence"),
    }


def test_marketing_changes_segments_leads_and_campaigns_and_analysts_what_is_their_own_alone() -> None:
    own = {"Segment", "MembershipProgram", "Follow", "Reminder", "CustomObject"}
    assert changed_by("MARKETING") == own | OF_MARKETING | CALL_LISTS
    verbs = {"SegmentMember", "Campaign", "CampaignMember", "Lead", "CallList", "Mailing", "Survey", "SurveyResponse"}
    verbs |= {"Attachment", "Notification", "Reminder"}
    assert {PAGE.verbs[name].entity for name in used_by("MARKETING")} == verbs
    assert changed_by("ANALYST") == {"Follow", "Reminder", "CustomObject"}
    assert used_by("ANALYST") == REMINDING


def test_everybody_follows_for_themselves_and_notifications_are_private() -> None:
    for role in ROLES:
        for name in ("Follow", "Reminder"):
            assert (PAGE.entities[name][role].sees, PAGE.entities[name][role].letters) == ("own", "CUDR")
        assert (PAGE.entities["Notification"][role].sees, PAGE.entities["Notification"][role].letters) == (
            "private",
            "",
        )
    assert PAGE.entities["Notification"]["ADMIN"].sees == "private"
    assert {PAGE.verbs[name].roles for name in REMINDING} == {frozenset(ROLES)}
    assert {PAGE.keys[name].sees + PAGE.keys[name].letters for name in EVERYBODYS} == {""}


def test_customers_contacts_and_what_was_sold_are_deleted_by_managers() -> None:
    for name in {"Customer", "Contact"} | SOLD:
        for role in ROLES - {"MANAGER"}:
            assert not {"D", "R"} & set(PAGE.entities[name][role].letters), (name, role)
        assert not {"D", "R"} & set(PAGE.keys[name].letters), name
        assert PAGE.entities[name]["MANAGER"].letters == "CUDR"
    drafts = {name for name, cells in PAGE.entities.items() if "d" in cells["SALES"].letters}
    assert drafts == SOLD - {"SalesRecord"} == set(PAGE.drafts)


def test_only_administrators_change_what_everybody_reads() -> None:
    for name in FOR_EVERYBODY - {"Segment", "MembershipProgram"} - OF_MARKETING:
        for role in ROLES:
            assert PAGE.entities[name][role].sees == "all"
            assert PAGE.entities[name][role].letters == ""
        assert PAGE.keys[name].letters == ""


def test_objects_are_seen_by_the_roles_that_their_type_lists_and_types_are_defined_by_administrators() -> None:
    for role in ROLES:
        assert {PAGE.entities[name][role].sees for name in OBJECTS} == {"listed"}
        assert PAGE.entities["CustomObjectType"][role].letters == ""
        assert PAGE.entities["CustomObject"][role].letters == "CUDR"
    assert {PAGE.keys[name].sees for name in OBJECTS} == {"OBJECTS"}


def test_channels_and_suppressed_addresses_are_changed_by_administrators_alone() -> None:
    for name in ("Channel", "Suppression", "MailDelivery"):
        assert {PAGE.entities[name][role].letters for role in ROLES} == {""} == {PAGE.keys[name].letters}
    assert {role for role in ROLES if PAGE.entities["Suppression"][role].sees != NOTHING} == {"MARKETING"}
    assert PAGE.verbs["channelSecretSet"].roles == frozenset()


def test_tracking_keys_are_read_by_marketing_and_visitors_by_those_who_see_them() -> None:
    for name in ("TrackingKey", "Visitor"):
        assert {PAGE.entities[name][role].letters for role in ROLES} == {""}
        assert PAGE.keys[name].sees == PAGE.keys[name].letters == ""
    assert {role for role in ROLES if PAGE.entities["TrackingKey"][role].sees != NOTHING} == {"MARKETING"}
    sees = {role: PAGE.entities["Visitor"][role].sees for role in ROLES}
    of_behaviour = {role: PAGE.entities["BehaviourEvent"][role].sees for role in ROLES}
    assert sees == of_behaviour  # whoever sees what they did
    assert sees["FINANCE"] == NOTHING


def test_rules_of_leads_are_read_by_those_who_read_leads_and_changed_by_administrators() -> None:
    for name in RULES_OF_LEADS:
        for role in ROLES:
            sees = PAGE.entities[name][role].sees
            assert sees == ("all" if role in {"MANAGER", "SALES", "MARKETING", "ANALYST"} else NOTHING), (name, role)
            assert PAGE.entities[name][role].letters == ""
        assert PAGE.keys[name].letters == ""


def test_call_lists_are_read_by_those_who_read_leads_and_agents_see_their_own_names() -> None:
    readers = {"MANAGER", "SALES", "MARKETING", "ANALYST"}
    for name in CALL_LISTS:
        for role in ROLES:
            assert PAGE.entities[name][role].sees == ("all" if role in readers else NOTHING), (name, role)
    names = {role: PAGE.entities["CallListEntry"][role].sees for role in ROLES}
    own = {"MANAGER": "team", "SALES": "own", "MARKETING": "all", "ANALYST": "all"}
    assert names == dict.fromkeys(ROLES, NOTHING) | own
    assert changed_by("SALES") & (CALL_LISTS | {"CallListEntry"}) == set()
    assert PAGE.verbs["callListEntryCalled"].roles == {"MANAGER", "SALES"}
    assert {PAGE.keys[name].sees for name in (*CALL_LISTS, "CallListEntry")} == {""}


def test_of_colleagues_everybody_reads_name_title_team_role_and_whether_they_are_active() -> None:
    own = {"employee_number", "email", "phone", "department", "external_id", "second_factor_at"}
    own |= {"invited_until", "identity_bound_at"}
    for role in ROLES:
        hidden = PAGE.masked("Employee", role, set())
        assert hidden.keys() == own
        assert all(hidden.values())
        assert PAGE.masked("Employee", role, set(), oneself=True) == {}
    of_keys = PAGE.masked("Employee", "KEY", set(PAGE.scopes))
    assert of_keys.keys() == own


def test_unit_costs_are_for_managers_and_analysts_and_a_scope() -> None:
    assert {role for role in ROLES if "unit_cost" not in PAGE.masked("Product", role, set())} == {"MANAGER", "ANALYST"}
    opened = {scope for scope in PAGE.scopes if "unit_cost" not in PAGE.masked("Product", "KEY", {scope})}
    assert opened == {"COSTS_READ"}


@pytest.mark.parametrize(
    ("scope", "entities", "verbs"),
    [
        (
            "SALES",
            {
                *("Pipeline", "Stage", "Opportunity", "OpportunityContact", "OpportunityLine"),
                *("StageChange", "SalesRecord"),
            },
            {"opportunityMove", "opportunityWin", "opportunityLose", "opportunityReopen"},
        ),
        (
            "CONTRACTS",
            {"Contract", "ContractCustomer", "ContractOpportunity"},
            {
                *("contractAddCustomers", "contractRemoveCustomers", "contractSign", "contractTerminate"),
                *("contractOpportunityAdd", "contractOpportunityRemove"),
            },
        ),
        (
            "ORDERS",
            {"Order", "OrderLine", "OrderRevision", "OrderRevisionLine", "ReturnRequest"},
            {
                *("orderConfirm", "orderAmend", "orderCancel", "orderShip", "orderComplete"),
                *("returnRequest", "returnApprove", "returnReject", "returnWithdraw", "returnReceive", "returnRefund"),
            },
        ),
        ("INVOICES", {"Invoice", "InvoiceLine", "Payment"}, {"invoiceIssue", "paymentRecord"}),
        (
            "MARKETING",
            OF_MARKETING
            | {"CampaignStaff", "CampaignTouch", "Channel", "MailDelivery", "SurveyResponse", "SurveyAnswer"},
            {
                *("mailingSend", "mailingStop", "mailingTest"),
                *("campaignStaffAdd", "campaignStaffRemove", "campaignStart", "campaignEnd"),
                *("campaignAddMembers", "memberRespond"),
                *("leadScore", "leadAssign", "leadStart", "leadQualify"),
                *("leadDisqualify", "leadReopen", "leadConvert"),
                *("surveyOpen", "surveyInvite", "surveySend", "surveyClose", "surveyRecord"),
            },
        ),
        (
            "LOYALTY",
            {
                *("MembershipProgram", "MembershipTier", "Membership", "PointsEntry"),
                *("ProductInterest", "BehaviourEvent"),
            },
            {"pointsEarn", "pointsRedeem", "pointsExpire", "behaviourRecord"},
        ),
        ("CATALOGUE", {"Product", "PriceList", "PriceRule", "Promotion", "ExchangeRate"}, set()),
        ("EMPLOYEES", {"Employee", "Team"}, set()),
    ],
)
def test_a_scope_opens_its_entities_and_mutations_alone(scope: str, entities: set[str], verbs: set[str]) -> None:
    assert PAGE.scopes[f"{scope}_READ"].reads == entities
    assert not PAGE.scopes[f"{scope}_READ"].verbs
    if verbs:
        assert PAGE.scopes[f"{scope}_WRITE"].reads == entities
        assert PAGE.scopes[f"{scope}_WRITE"].verbs == verbs


APART = {"signIn", "signInVerify", "signInByCode", "tokenRefresh", "signOut", "passwordChange", "orderQuote"} | {
    *("passwordResetRequest", "passwordReset", "surveyAnswer"),
    *("totpEnrol", "totpConfirm", "totpDisable", "recoveryCodesRenew"),
}
"""Mutations that belong to no entity.

All callers may use them; they concern only the caller, and `orderQuote` only reads.
"""


def test_every_mutation_is_on_the_page() -> None:
    assert set(mutations()) == ordinary().keys() | PAGE.verbs.keys() | APART


def test_the_tables_of_scopes_and_of_entities_agree() -> None:
    for name, cell in PAGE.keys.items():
        read = {scope for scope, opened in PAGE.scopes.items() if name in opened.reads}
        assert read == ({f"{cell.sees}_READ", f"{cell.sees}_WRITE"} & PAGE.scopes.keys() if cell.sees else set())
        for letter, opened in (("C", "creates"), ("D", "deletes")):
            by = {scope for scope in PAGE.scopes if name in getattr(PAGE.scopes[scope], opened)}
            assert by == ({f"{cell.sees}_WRITE"} if cell.may(letter) else set()), name
    for name, verb in PAGE.verbs.items():
        assert {scope for scope in PAGE.scopes if name in PAGE.scopes[scope].verbs} == {verb.scope} - {None}
