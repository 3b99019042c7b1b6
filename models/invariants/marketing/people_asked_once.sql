-- A survey asks a person once, apart from what it asks about cases of the customer.
-- Otherwise: Report it with the history of the survey.
SELECT 'SurveyResponse' AS entity, one.id
FROM survey_response one
JOIN survey_response other ON other.survey_id = one.survey_id AND other.id <> one.id AND (
    other.customer_id = one.customer_id OR other.contact_id = one.contact_id OR other.lead_id = one.lead_id
)
WHERE one.deleted_at IS NULL AND other.deleted_at IS NULL
    AND one.support_case_id IS NULL AND other.support_case_id IS NULL
