"""GraphQL types of the platform domain."""
