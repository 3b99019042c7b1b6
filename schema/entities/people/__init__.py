"""GraphQL types of the people domain."""
