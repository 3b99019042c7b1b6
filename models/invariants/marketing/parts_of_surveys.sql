-- Questions and responses go with their survey, responses also with their person, and answers with their response.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'SurveyQuestion' AS entity, owned.id FROM "survey_question" owned JOIN "survey" owner ON owner.id = owned.survey_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'SurveyResponse' AS entity, owned.id FROM "survey_response" owned JOIN "survey" owner ON owner.id = owned.survey_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'SurveyResponse' AS entity, owned.id FROM "survey_response" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'SurveyResponse' AS entity, owned.id FROM "survey_response" owned JOIN "contact" owner ON owner.id = owned.contact_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'SurveyResponse' AS entity, owned.id FROM "survey_response" owned JOIN "lead" owner ON owner.id = owned.lead_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'SurveyAnswer' AS entity, owned.id FROM "survey_answer" owned JOIN "survey_response" owner ON owner.id = owned.response_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'SurveyAnswer' AS entity, owned.id FROM "survey_answer" owned JOIN "survey_question" owner ON owner.id = owned.question_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
