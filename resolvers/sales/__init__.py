"""Pipelines, opportunities, contracts and sales targets: rules, and domain mutations such as opportunityWin."""
