"""GraphQL types of the loyalty domain."""
