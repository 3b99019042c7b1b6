-- The stock that is reserved of a product is the sum of what confirmed orders reserve.
-- Otherwise: Count the stock, and report it with the history of the product.
SELECT 'Product' AS entity, product.id
FROM product LEFT JOIN (
    SELECT line.product_id, sum(line.stock_reserved) AS reserved
    FROM order_line line WHERE line.deleted_at IS NULL AND line.stock_reserved <> 0
    GROUP BY line.product_id
) lines ON lines.product_id = product.id
WHERE product.stock_reserved <> coalesce(lines.reserved, 0)
