-- The teams and customers to which an API key is limited go with it, and it goes with none of them alone.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'ApiKeyTeam' AS entity, owned.id FROM "api_key_team" owned JOIN "api_key" owner ON owner.id = owned.api_key_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'ApiKeyTeam' AS entity, owned.id FROM "api_key_team" owned JOIN "team" owner ON owner.id = owned.team_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'ApiKeyCustomer' AS entity, owned.id FROM "api_key_customer" owned JOIN "api_key" owner ON owner.id = owned.api_key_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'ApiKeyCustomer' AS entity, owned.id FROM "api_key_customer" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
