"""Rules and verbs for pipelines, opportunities, contracts and sales targets."""
