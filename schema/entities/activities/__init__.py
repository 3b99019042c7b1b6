"""GraphQL types of the domain activities."""
