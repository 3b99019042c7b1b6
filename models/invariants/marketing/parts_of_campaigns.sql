-- Staff, members, bookings and touches go with their campaign, person, resource or opportunity.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'CampaignStaff' AS entity, owned.id FROM "campaign_staff" owned JOIN "campaign" owner ON owner.id = owned.campaign_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CampaignStaff' AS entity, owned.id FROM "campaign_staff" owned JOIN "employee" owner ON owner.id = owned.employee_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CampaignMember' AS entity, owned.id FROM "campaign_member" owned JOIN "campaign" owner ON owner.id = owned.campaign_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CampaignMember' AS entity, owned.id FROM "campaign_member" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CampaignMember' AS entity, owned.id FROM "campaign_member" owned JOIN "contact" owner ON owner.id = owned.contact_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CampaignMember' AS entity, owned.id FROM "campaign_member" owned JOIN "lead" owner ON owner.id = owned.lead_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CampaignBooking' AS entity, owned.id FROM "campaign_booking" owned JOIN "campaign" owner ON owner.id = owned.campaign_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CampaignBooking' AS entity, owned.id FROM "campaign_booking" owned JOIN "campaign_resource" owner ON owner.id = owned.resource_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CampaignTouch' AS entity, owned.id FROM "campaign_touch" owned JOIN "opportunity" owner ON owner.id = owned.opportunity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
