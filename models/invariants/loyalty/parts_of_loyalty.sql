-- Memberships, interests, behaviour and visitors go with their customer or lead, tiers with their programme, points with their membership.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'MembershipTier' AS entity, owned.id FROM "membership_tier" owned JOIN "membership_program" owner ON owner.id = owned.program_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Membership' AS entity, owned.id FROM "membership" owned JOIN "membership_program" owner ON owner.id = owned.program_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Membership' AS entity, owned.id FROM "membership" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'PointsEntry' AS entity, owned.id FROM "points_entry" owned JOIN "membership" owner ON owner.id = owned.membership_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'ProductInterest' AS entity, owned.id FROM "product_interest" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'BehaviourEvent' AS entity, owned.id FROM "behaviour_event" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'BehaviourEvent' AS entity, owned.id FROM "behaviour_event" owned JOIN "lead" owner ON owner.id = owned.lead_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Visitor' AS entity, owned.id FROM "visitor" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Visitor' AS entity, owned.id FROM "visitor" owned JOIN "lead" owner ON owner.id = owned.lead_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
