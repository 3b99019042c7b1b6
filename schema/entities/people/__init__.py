"""GraphQL types of the domain people."""
