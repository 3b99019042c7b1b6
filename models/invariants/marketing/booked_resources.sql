-- On no day is more of a resource booked than there is.
-- Otherwise: Move or delete bookings by campaignBookingUpdate or campaignBookingDelete, or raise the quantity.
SELECT 'CampaignResource' AS entity, resource.id
FROM campaign_resource resource
WHERE resource.deleted_at IS NULL AND EXISTS (
    SELECT 1 FROM campaign_booking begun
    WHERE begun.resource_id = resource.id AND begun.deleted_at IS NULL AND resource.quantity < (
        SELECT sum(booking.quantity) FROM campaign_booking booking
        WHERE booking.resource_id = resource.id AND booking.deleted_at IS NULL
            AND booking.starts_on <= begun.starts_on AND booking.ends_on >= begun.starts_on
    )
)
