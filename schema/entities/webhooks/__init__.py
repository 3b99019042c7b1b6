"""GraphQL types of the webhooks domain."""
