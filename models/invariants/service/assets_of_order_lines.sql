-- An asset that was bought by an order line belongs to the order's customer.
-- Otherwise: Clear the order line by assetUpdate.
SELECT 'Asset' AS entity, asset.id
FROM asset JOIN order_line line ON line.id = asset.order_line_id JOIN "order" ordered ON ordered.id = line.order_id
WHERE asset.deleted_at IS NULL AND ordered.customer_id <> asset.customer_id
