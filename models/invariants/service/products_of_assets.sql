-- An asset that was bought by an order line is of the line's product.
-- Otherwise: Give it the product of the line, or clear the order line, by assetUpdate.
SELECT 'Asset' AS entity, asset.id
FROM asset JOIN order_line line ON line.id = asset.order_line_id
WHERE asset.deleted_at IS NULL AND line.product_id <> asset.product_id
