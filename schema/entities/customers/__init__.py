"""GraphQL types of the domain customers."""
