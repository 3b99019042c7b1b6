"""GraphQL types of the domain service."""
