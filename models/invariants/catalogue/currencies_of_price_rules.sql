-- Price rules have the currency of their price list.
-- Otherwise: Delete the rule, and create it again in the right currency.
SELECT 'PriceRule' AS entity, rule.id
FROM price_rule rule JOIN price_list list ON list.id = rule.price_list_id
WHERE rule.deleted_at IS NULL AND list.deleted_at IS NULL AND rule.currency <> list.currency
