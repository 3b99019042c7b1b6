"""GraphQL types of the sales domain."""
