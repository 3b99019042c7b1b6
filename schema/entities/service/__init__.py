"""GraphQL types of the service domain."""
