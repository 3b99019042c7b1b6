"""GraphQL types of the domain webhooks."""
