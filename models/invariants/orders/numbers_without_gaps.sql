-- The numbers of invoices have no gaps within a year, unless some of them were imported.
-- Otherwise: Report it: no version of Rapport leaves a number out.
SELECT 'Invoice' AS entity, id FROM (
    SELECT invoice.id, series.given,
        count(*) OVER (PARTITION BY series.year) AS issued,
        count(invoice.external_id) OVER (PARTITION BY series.year) AS imported,
        row_number() OVER (PARTITION BY series.year ORDER BY invoice.number DESC, invoice.id) AS place
    FROM number_series series JOIN invoice
        ON invoice.number >= 'INV-' || CAST(series.year AS VARCHAR(4)) || '-'
        AND invoice.number < 'INV-' || CAST(series.year AS VARCHAR(4)) || '.'
    WHERE series.kind = 'INV' AND series.year > 0
) numbered
WHERE place = 1 AND issued <> given AND imported = 0
