-- Deliveries go with their mailing or recipient.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'MailDelivery' AS entity, owned.id FROM "mail_delivery" owned JOIN "mailing" owner ON owner.id = owned.mailing_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'MailDelivery' AS entity, owned.id FROM "mail_delivery" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'MailDelivery' AS entity, owned.id FROM "mail_delivery" owned JOIN "contact" owner ON owner.id = owned.contact_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'MailDelivery' AS entity, owned.id FROM "mail_delivery" owned JOIN "lead" owner ON owner.id = owned.lead_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
