-- The value of a custom field has the type of the field, an option is one of the field's options, and the row is there.
-- Otherwise: Give the field another value in that row.
SELECT 'CustomField' AS entity, f.id FROM custom_field_value v JOIN custom_field f ON f.id = v.field_id
WHERE CASE f.type
    WHEN 'TEXT' THEN v.text IS NULL
    WHEN 'NUMBER' THEN v.number IS NULL
    WHEN 'MONEY' THEN v.amount IS NULL
    WHEN 'DATE' THEN v.date IS NULL
    WHEN 'BOOLEAN' THEN v.boolean IS NULL
    WHEN 'OPTION' THEN v.option IS NULL OR v.option LIKE '%;%'
        OR replace('; ' || f.options || '; ', '; ' || v.option || '; ', '') = '; ' || f.options || '; '
    ELSE v.relation_id IS NULL
END
UNION
SELECT 'CustomField' AS entity, f.id FROM custom_field_value v JOIN custom_field f ON f.id = v.field_id
WHERE CASE f.entity
    WHEN 'ACTIVITY' THEN NOT EXISTS (SELECT 1 FROM activity WHERE id = v.row_id)
    WHEN 'ASSET' THEN NOT EXISTS (SELECT 1 FROM asset WHERE id = v.row_id)
    WHEN 'CAMPAIGN' THEN NOT EXISTS (SELECT 1 FROM campaign WHERE id = v.row_id)
    WHEN 'COMPETITOR' THEN NOT EXISTS (SELECT 1 FROM competitor WHERE id = v.row_id)
    WHEN 'CONTACT' THEN NOT EXISTS (SELECT 1 FROM contact WHERE id = v.row_id)
    WHEN 'CONTRACT' THEN NOT EXISTS (SELECT 1 FROM contract WHERE id = v.row_id)
    WHEN 'CUSTOM_OBJECT' THEN NOT EXISTS (
        SELECT 1 FROM custom_object WHERE id = v.row_id AND type_id = f.object_type_id
    )
    WHEN 'CUSTOMER' THEN NOT EXISTS (SELECT 1 FROM customer WHERE id = v.row_id)
    WHEN 'EMPLOYEE' THEN NOT EXISTS (SELECT 1 FROM employee WHERE id = v.row_id)
    WHEN 'INVOICE' THEN NOT EXISTS (SELECT 1 FROM invoice WHERE id = v.row_id)
    WHEN 'LEAD' THEN NOT EXISTS (SELECT 1 FROM lead WHERE id = v.row_id)
    WHEN 'MEMBERSHIP' THEN NOT EXISTS (SELECT 1 FROM membership WHERE id = v.row_id)
    WHEN 'OPPORTUNITY' THEN NOT EXISTS (SELECT 1 FROM opportunity WHERE id = v.row_id)
    WHEN 'ORDER' THEN NOT EXISTS (SELECT 1 FROM "order" WHERE id = v.row_id)
    WHEN 'PRODUCT' THEN NOT EXISTS (SELECT 1 FROM product WHERE id = v.row_id)
    WHEN 'REPAIR' THEN NOT EXISTS (SELECT 1 FROM repair WHERE id = v.row_id)
    WHEN 'SUPPORT_CASE' THEN NOT EXISTS (SELECT 1 FROM support_case WHERE id = v.row_id)
    ELSE NOT EXISTS (SELECT 1 FROM team WHERE id = v.row_id)
END
