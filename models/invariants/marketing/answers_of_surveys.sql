-- An answer is to a question of its own survey, by somebody who has answered, and of the kind that the question asks for.
-- Otherwise: Have the survey answered again, by the link or by surveyRecord.
SELECT 'SurveyAnswer' AS entity, answer.id
FROM survey_answer answer
JOIN survey_response response ON response.id = answer.response_id
JOIN survey_question question ON question.id = answer.question_id
WHERE answer.deleted_at IS NULL AND (
    question.survey_id <> response.survey_id
    OR response.answered_at IS NULL
    OR (question.kind IN ('SCALE_1_TO_5', 'SCALE_0_TO_10')) <> (answer.number IS NOT NULL)
    OR (question.kind = 'SCALE_1_TO_5' AND answer.number NOT BETWEEN 1 AND 5)
    OR (question.kind IN ('CHOICE', 'MULTIPLE_CHOICE')) <> (answer.choice IS NOT NULL)
    OR (question.kind = 'MULTIPLE_CHOICE') <> (answer.position > 0)
    OR (question.kind = 'TEXT') <> (answer.text IS NOT NULL)
)
