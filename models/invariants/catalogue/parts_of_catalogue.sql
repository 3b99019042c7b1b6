-- Price rules, competitors' products and rivalries go with what they belong to.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'PriceRule' AS entity, owned.id FROM "price_rule" owned JOIN "price_list" owner ON owner.id = owned.price_list_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CompetitorProduct' AS entity, owned.id FROM "competitor_product" owned JOIN "competitor" owner ON owner.id = owned.competitor_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'ProductRival' AS entity, owned.id FROM "product_rival" owned JOIN "product" owner ON owner.id = owned.product_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'ProductRival' AS entity, owned.id FROM "product_rival" owned JOIN "competitor_product" owner ON owner.id = owned.competitor_product_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
