-- No two assets of a product have the same serial number.
-- Otherwise: Correct the serial number of one by assetUpdate, or delete it by assetDelete.
SELECT 'Asset' AS entity, asset.id
FROM asset
WHERE asset.deleted_at IS NULL AND EXISTS (
    SELECT 1 FROM asset other
    WHERE other.product_id = asset.product_id AND other.serial_number_folded = asset.serial_number_folded
        AND other.id <> asset.id AND other.deleted_at IS NULL
)
