-- A membership has the best tier that it has reached by points or by spend.
-- Otherwise: Update a tier of the programme; that gives every member the tier that fits.
SELECT 'Membership' AS entity, member.id
FROM membership member
WHERE member.deleted_at IS NULL AND coalesce(CAST(member.tier_id AS TEXT), '') <> coalesce((
    SELECT CAST(tier.id AS TEXT) FROM membership_tier tier
    WHERE tier.program_id = member.program_id AND tier.deleted_at IS NULL
        AND (tier.from_points <= member.status_points OR tier.from_spend <= member.spend)
    ORDER BY tier.discount DESC, coalesce(tier.from_points, -1) DESC, coalesce(tier.from_spend, -1) DESC,
        CAST(tier.id AS TEXT) DESC
    LIMIT 1
), '')
