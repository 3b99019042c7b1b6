-- A follow has the id of the row that is followed also in the column by which it is unique.
-- Otherwise: Delete the follow, and follow the row again.
SELECT 'Follow' AS entity, follow.id FROM follow
WHERE follow.about <> CAST(coalesce(follow.customer_id, follow.contact_id, follow.lead_id, follow.opportunity_id, follow.order_id, follow.contract_id, follow.support_case_id, follow.campaign_id, follow.activity_id) AS TEXT)
