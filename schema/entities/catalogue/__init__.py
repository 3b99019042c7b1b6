"""GraphQL types of the domain catalogue."""
