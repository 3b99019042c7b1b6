-- The balance of a membership is the sum of its points; redeemed points still count for its tier.
-- Otherwise: Enter what is missing by pointsEarn or pointsRedeem.
SELECT 'Membership' AS entity, member.id
FROM membership member LEFT JOIN (
    SELECT entry.membership_id, sum(entry.points) AS points, sum(entry.remaining) AS remaining,
        sum(CASE WHEN entry.kind = 'REDEEM' THEN 0 ELSE entry.points END) AS status, sum(entry.spend) AS spend
    FROM points_entry entry WHERE entry.deleted_at IS NULL GROUP BY entry.membership_id
) ledger ON ledger.membership_id = member.id
WHERE member.deleted_at IS NULL AND (
    member.points_balance <> coalesce(ledger.points, 0)
    OR member.points_balance <> coalesce(ledger.remaining, 0)
    OR member.status_points <> coalesce(ledger.status, 0)
    OR member.spend <> coalesce(ledger.spend, 0)
)
