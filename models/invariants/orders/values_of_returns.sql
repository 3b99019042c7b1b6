-- What is deducted and refundable for returned goods is their price, up to the rounding of each part.
-- Otherwise: Settle the difference with the customer: what was refunded stays as it is.
SELECT 'OrderLine' AS entity, line.id
FROM order_line line JOIN (
    SELECT returned.order_line_id AS id, count(*) AS parts, sum(returned.quantity) AS quantity,
        sum(returned.deduction + returned.refundable) AS amount
    FROM return_request returned
    WHERE returned.deleted_at IS NULL AND returned.status IN ('RECEIVED', 'REFUNDED')
    GROUP BY returned.order_line_id
    HAVING count(returned.deduction + returned.refundable) = count(*)
) returns ON returns.id = line.id
WHERE line.deleted_at IS NULL AND line.external_id IS NULL
    AND abs(returns.amount - returns.quantity * 1.0 * line.unit_price * (10000 - line.discount) / 10000000)
        > returns.parts + 1 + (SELECT count(*) FROM invoice_line charged WHERE charged.order_line_id = line.id)
