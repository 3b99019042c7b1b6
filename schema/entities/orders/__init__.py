"""GraphQL types of the domain orders."""
