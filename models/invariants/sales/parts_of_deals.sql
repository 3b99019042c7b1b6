-- Stages, lines, contacts, moves and links go with their pipeline, opportunity or contract.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'Stage' AS entity, owned.id FROM "stage" owned JOIN "pipeline" owner ON owner.id = owned.pipeline_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'OpportunityContact' AS entity, owned.id FROM "opportunity_contact" owned JOIN "opportunity" owner ON owner.id = owned.opportunity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'OpportunityContact' AS entity, owned.id FROM "opportunity_contact" owned JOIN "contact" owner ON owner.id = owned.contact_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'OpportunityLine' AS entity, owned.id FROM "opportunity_line" owned JOIN "opportunity" owner ON owner.id = owned.opportunity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'OpportunityCompetitor' AS entity, owned.id FROM "opportunity_competitor" owned JOIN "opportunity" owner ON owner.id = owned.opportunity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'OpportunityCompetitor' AS entity, owned.id FROM "opportunity_competitor" owned JOIN "competitor" owner ON owner.id = owned.competitor_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'StageChange' AS entity, owned.id FROM "stage_change" owned JOIN "opportunity" owner ON owner.id = owned.opportunity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'ContractCustomer' AS entity, owned.id FROM "contract_customer" owned JOIN "contract" owner ON owner.id = owned.contract_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'ContractCustomer' AS entity, owned.id FROM "contract_customer" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'ContractOpportunity' AS entity, owned.id FROM "contract_opportunity" owned JOIN "contract" owner ON owner.id = owned.contract_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'ContractOpportunity' AS entity, owned.id FROM "contract_opportunity" owned JOIN "opportunity" owner ON owner.id = owned.opportunity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
