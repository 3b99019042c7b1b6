"""Violations of each invariant of campaigns and leads, for the demo data."""

from __future__ import annotations

from tests.invariants.violations import LIVING, Plant, deleted

_OF_BOOKING = "SELECT resource_id FROM campaign_booking WHERE id = '{id}'"
_OF_TOUCH = "SELECT opportunity_id FROM campaign_touch WHERE id = '{id}'"
_RATED = "question_id IN (SELECT q.id FROM survey_question q WHERE q.kind = 'SCALE_1_TO_5')"

MARKETING = [
    *deleted(
        "marketing/parts_of_campaigns",
        "campaign_staff campaign_id campaign",
        "campaign_staff employee_id employee",
        "campaign_member campaign_id campaign",
        "campaign_member customer_id customer",
        "campaign_member contact_id contact",
        "campaign_member lead_id lead",
        "campaign_booking campaign_id campaign",
        "campaign_booking resource_id campaign_resource",
        "campaign_touch opportunity_id opportunity",
    ),
    *deleted(
        "marketing/parts_of_mailings",
        "mail_delivery mailing_id mailing",
        "mail_delivery customer_id customer",
        "mail_delivery contact_id contact",
        "mail_delivery lead_id lead",
    ),
    Plant("marketing/times_of_mailings", "mailing", "started_at = NULL", "status = 'SENT'"),
    Plant("marketing/times_of_mailings", "mailing", "finished_at = NULL", "status = 'SENT'"),
    Plant("marketing/times_of_deliveries", "mail_delivery", "sent_at = NULL", "status = 'SENT'"),
    Plant("marketing/times_of_deliveries", "mail_delivery", "replied_at = NULL", "status = 'REPLIED'"),
    Plant("marketing/times_of_deliveries", "mail_delivery", "status = 'SKIPPED'", "status = 'SENT'"),
    *deleted(
        "marketing/parts_of_call_lists",
        "call_list_member call_list_id call_list",
        "call_list_member employee_id employee",
        "call_list_entry call_list_id call_list",
        "call_list_entry customer_id customer",
        "call_list_entry lead_id lead",
    ),
    Plant("marketing/statuses_of_calls", "call_list_entry", "outcome = NULL, called_at = NULL", "status = 'DONE'"),
    Plant("marketing/statuses_of_calls", "call_list_entry", "called_at = NULL", "status = 'DONE'"),
    Plant("marketing/statuses_of_calls", "call_list_entry", "outcome = 'REACHED'", "status = 'OPEN'"),
    *deleted(
        "marketing/parts_of_surveys",
        "survey_question survey_id survey",
        "survey_response survey_id survey",
        "survey_response customer_id customer",
        "survey_response contact_id contact",
        "survey_response lead_id lead",
        "survey_answer response_id survey_response",
        "survey_answer question_id survey_question",
    ),
    Plant("marketing/states_of_surveys", "survey", "opened_at = NULL", "status = 'OPEN'"),
    Plant("marketing/states_of_surveys", "survey", "closed_at = NULL", "status = 'CLOSED'"),
    Plant("marketing/states_of_surveys", "survey", "status = 'DRAFT'", "status = 'OPEN'"),
    Plant("marketing/answers_of_surveys", "survey_answer", "number = 0", "number = 5 AND position = 0 AND " + _RATED),
    Plant("marketing/answers_of_surveys", "survey_answer", "number = NULL, text = 'five'", "number IS NOT NULL"),
    Plant("marketing/answers_of_surveys", "survey_answer", "choice = NULL, text = 'none'", "choice IS NOT NULL"),
    Plant("marketing/answers_of_surveys", "survey_answer", "text = NULL, number = 1", "text IS NOT NULL"),
    Plant("marketing/answers_of_surveys", "survey_answer", "position = 20", "choice IS NOT NULL AND position = 0"),
    Plant(
        "marketing/answers_of_surveys",
        "survey_response",
        "answered_at = NULL, answered_by = NULL",
        "EXISTS (SELECT 1 FROM survey_answer a WHERE a.response_id = survey_response.id)",
        "SELECT id FROM survey_answer WHERE response_id = '{id}'",
    ),
    Plant(
        "marketing/answers_of_surveys",
        "survey_response",
        "survey_id = (SELECT s.id FROM survey s WHERE s.id <> survey_id LIMIT 1)",
        "support_case_id IS NULL AND EXISTS (SELECT 1 FROM survey_answer a WHERE a.response_id = survey_response.id)",
        "SELECT id FROM survey_answer WHERE response_id = '{id}'",
    ),
    Plant(
        "marketing/people_asked_once",
        "survey_response",
        "contact_id = '{contact_id}'",
        "contact_id IS NOT NULL AND support_case_id IS NULL",
        "SELECT one.id FROM survey_response one JOIN survey_response two ON two.contact_id = one.contact_id"
        " AND two.id <> one.id AND two.survey_id = one.survey_id WHERE two.id = '{id}' OR one.id = '{id}'",
        "id = (SELECT o.id FROM survey_response o WHERE o.contact_id IS NOT NULL AND o.support_case_id IS NULL"
        " ORDER BY o.id DESC LIMIT 1)",
    ),
    Plant(
        "marketing/cases_of_surveys",
        "survey",
        "kind = 'MARKET_RESEARCH'",
        "EXISTS (SELECT 1 FROM survey_response r WHERE r.survey_id = survey.id AND r.support_case_id IS NOT NULL)",
        "SELECT id FROM survey_response WHERE survey_id = '{id}' AND support_case_id IS NOT NULL",
    ),
    Plant("marketing/booked_resources", "campaign_resource", "quantity = 0", "kind = 'MATERIAL'"),
    Plant("marketing/booked_resources", "campaign_booking", "quantity = 5000000000", LIVING, _OF_BOOKING),
    *(
        Plant("marketing/shares_of_campaigns", "campaign_touch", f"{share} = {share} - 1", f"{share} > 0", _OF_TOUCH)
        for share in ("first_share", "last_share", "even_share")
    ),
    Plant("marketing/statuses_of_leads", "lead", "owner_id = NULL", "status = 'ASSIGNED'"),
    Plant("marketing/statuses_of_leads", "lead", "converted_at = NULL", "status = 'CONVERTED'"),
]
