-- A line of a draft of an invoice has the product of the order line that it charges.
-- Otherwise: Call main.py doctor --mend, which gives it this product.
SELECT 'InvoiceLine' AS entity, line.id
FROM invoice_line line
    JOIN invoice ON invoice.id = line.invoice_id
    JOIN order_line charged ON charged.id = line.order_line_id
WHERE line.deleted_at IS NULL AND invoice.status = 'DRAFT' AND line.product_id <> charged.product_id
