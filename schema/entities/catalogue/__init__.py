"""GraphQL types of the catalogue domain."""
