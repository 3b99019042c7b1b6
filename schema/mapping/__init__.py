"""Builds the GraphQL object types, input types and their fields from the models."""
