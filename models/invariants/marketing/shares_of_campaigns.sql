-- The shares of campaigns in an opportunity add up to 100 per cent: by first touch, by last touch, and evenly.
-- Otherwise: Report it with the history of the opportunity.
SELECT 'Opportunity' AS entity, touch.opportunity_id AS id
FROM campaign_touch touch
WHERE touch.deleted_at IS NULL
GROUP BY touch.opportunity_id
HAVING sum(touch.first_share) <> 10000 OR sum(touch.last_share) <> 10000 OR sum(touch.even_share) <> 10000
