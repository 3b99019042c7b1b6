"""Builds the GraphQL types, fields and inputs from the models."""
