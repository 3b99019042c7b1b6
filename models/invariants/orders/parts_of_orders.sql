-- Lines and revisions go with their order or invoice.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'OrderLine' AS entity, owned.id FROM "order_line" owned JOIN "order" owner ON owner.id = owned.order_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'OrderRevision' AS entity, owned.id FROM "order_revision" owned JOIN "order" owner ON owner.id = owned.order_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'OrderRevisionLine' AS entity, owned.id FROM "order_revision_line" owned JOIN "order_revision" owner ON owner.id = owned.order_revision_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'InvoiceLine' AS entity, owned.id FROM "invoice_line" owned JOIN "invoice" owner ON owner.id = owned.invoice_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
