-- The order that a case is about is one of its customer.
-- Otherwise: Name an order of the customer, or none, by supportCaseUpdate.
SELECT 'SupportCase' AS entity, support_case.id
FROM support_case JOIN "order" ordered ON ordered.id = support_case.order_id
WHERE support_case.deleted_at IS NULL AND ordered.customer_id <> support_case.customer_id
