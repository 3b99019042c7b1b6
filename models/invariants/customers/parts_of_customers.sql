-- Contacts, assignments, tags and memberships go with their customer, tag or segment.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'Contact' AS entity, owned.id FROM "contact" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CustomerAssignment' AS entity, owned.id FROM "customer_assignment" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CustomerTag' AS entity, owned.id FROM "customer_tag" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CustomerTag' AS entity, owned.id FROM "customer_tag" owned JOIN "tag" owner ON owner.id = owned.tag_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'SegmentMember' AS entity, owned.id FROM "segment_member" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'SegmentMember' AS entity, owned.id FROM "segment_member" owned JOIN "segment" owner ON owner.id = owned.segment_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
