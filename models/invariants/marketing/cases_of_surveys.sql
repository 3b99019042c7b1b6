-- Only feedback is about cases.
-- Otherwise: Report it with the history of the survey.
SELECT 'SurveyResponse' AS entity, response.id
FROM survey_response response JOIN survey ON survey.id = response.survey_id
WHERE response.deleted_at IS NULL AND response.support_case_id IS NOT NULL AND survey.kind <> 'FEEDBACK'
