"""GraphQL types of the domain sales."""
