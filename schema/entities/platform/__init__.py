"""GraphQL types of the domain platform."""
