"""The GraphQL types of campaigns and leads."""
