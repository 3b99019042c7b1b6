-- A merged row is deleted, and leads to one that is not merged. Nothing leads to a merged one but deleted rows.
-- Otherwise: Report it with the history of the row.
SELECT 'Customer' AS entity, merged.id FROM customer merged JOIN customer kept ON kept.id = merged.merged_into_id
WHERE merged.deleted_at IS NULL OR kept.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Customer' AS entity, one.id FROM "customer" one JOIN customer merged ON merged.id = one.parent_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Contact' AS entity, one.id FROM "contact" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'CustomerAssignment' AS entity, one.id FROM "customer_assignment" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'CustomerTag' AS entity, one.id FROM "customer_tag" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'SegmentMember' AS entity, one.id FROM "segment_member" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Lead' AS entity, one.id FROM "lead" one JOIN customer merged ON merged.id = one.converted_customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'CampaignMember' AS entity, one.id FROM "campaign_member" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'MailDelivery' AS entity, one.id FROM "mail_delivery" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'CallListEntry' AS entity, one.id FROM "call_list_entry" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Opportunity' AS entity, one.id FROM "opportunity" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Order' AS entity, one.id FROM "order" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'ContractCustomer' AS entity, one.id FROM "contract_customer" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Membership' AS entity, one.id FROM "membership" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'ProductInterest' AS entity, one.id FROM "product_interest" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'BehaviourEvent' AS entity, one.id FROM "behaviour_event" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Visitor' AS entity, one.id FROM "visitor" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'SupportCase' AS entity, one.id FROM "support_case" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'SurveyResponse' AS entity, one.id FROM "survey_response" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'ActivityTarget' AS entity, one.id FROM "activity_target" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Attachment' AS entity, one.id FROM "attachment" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, one.id FROM "follow" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, one.id FROM "reminder" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Notification' AS entity, one.id FROM "notification" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Asset' AS entity, one.id FROM "asset" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Invoice' AS entity, one.id FROM "invoice" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'ApiKeyCustomer' AS entity, one.id FROM "api_key_customer" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Merge' AS entity, one.id FROM "merge" one JOIN customer merged ON merged.id = one.customer_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Contact' AS entity, merged.id FROM contact merged JOIN contact kept ON kept.id = merged.merged_into_id
WHERE merged.deleted_at IS NULL OR kept.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Lead' AS entity, one.id FROM "lead" one JOIN contact merged ON merged.id = one.converted_contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'CampaignMember' AS entity, one.id FROM "campaign_member" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'MailDelivery' AS entity, one.id FROM "mail_delivery" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'OpportunityContact' AS entity, one.id FROM "opportunity_contact" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'ActivityParticipant' AS entity, one.id FROM "activity_participant" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'SupportCase' AS entity, one.id FROM "support_case" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'SurveyResponse' AS entity, one.id FROM "survey_response" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'ActivityTarget' AS entity, one.id FROM "activity_target" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Attachment' AS entity, one.id FROM "attachment" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, one.id FROM "follow" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, one.id FROM "reminder" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Notification' AS entity, one.id FROM "notification" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Merge' AS entity, one.id FROM "merge" one JOIN contact merged ON merged.id = one.contact_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Lead' AS entity, merged.id FROM lead merged JOIN lead kept ON kept.id = merged.merged_into_id
WHERE merged.deleted_at IS NULL OR kept.merged_into_id IS NOT NULL
UNION ALL
SELECT 'CampaignMember' AS entity, one.id FROM "campaign_member" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'MailDelivery' AS entity, one.id FROM "mail_delivery" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'CallListEntry' AS entity, one.id FROM "call_list_entry" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Opportunity' AS entity, one.id FROM "opportunity" one JOIN lead merged ON merged.id = one.source_lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'BehaviourEvent' AS entity, one.id FROM "behaviour_event" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Visitor' AS entity, one.id FROM "visitor" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'SurveyResponse' AS entity, one.id FROM "survey_response" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'ActivityTarget' AS entity, one.id FROM "activity_target" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Attachment' AS entity, one.id FROM "attachment" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, one.id FROM "follow" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, one.id FROM "reminder" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Notification' AS entity, one.id FROM "notification" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'Merge' AS entity, one.id FROM "merge" one JOIN lead merged ON merged.id = one.lead_id
WHERE one.deleted_at IS NULL AND merged.merged_into_id IS NOT NULL
UNION ALL
SELECT 'CustomField' AS entity, v.field_id FROM custom_field_value v JOIN customer merged ON merged.id = v.relation_id
WHERE merged.merged_into_id IS NOT NULL
    AND v.row_id NOT IN (SELECT id FROM customer WHERE merged_into_id IS NOT NULL)
    AND v.row_id NOT IN (SELECT id FROM contact WHERE merged_into_id IS NOT NULL)
    AND v.row_id NOT IN (SELECT id FROM lead WHERE merged_into_id IS NOT NULL)
UNION ALL
SELECT 'CustomField' AS entity, v.field_id FROM custom_field_value v JOIN contact merged ON merged.id = v.relation_id
WHERE merged.merged_into_id IS NOT NULL
    AND v.row_id NOT IN (SELECT id FROM customer WHERE merged_into_id IS NOT NULL)
    AND v.row_id NOT IN (SELECT id FROM contact WHERE merged_into_id IS NOT NULL)
    AND v.row_id NOT IN (SELECT id FROM lead WHERE merged_into_id IS NOT NULL)
UNION ALL
SELECT 'CustomField' AS entity, v.field_id FROM custom_field_value v JOIN lead merged ON merged.id = v.relation_id
WHERE merged.merged_into_id IS NOT NULL
    AND v.row_id NOT IN (SELECT id FROM customer WHERE merged_into_id IS NOT NULL)
    AND v.row_id NOT IN (SELECT id FROM contact WHERE merged_into_id IS NOT NULL)
    AND v.row_id NOT IN (SELECT id FROM lead WHERE merged_into_id IS NOT NULL)
