"""GraphQL types of the activities domain."""
