"""Pipelines, opportunities, contracts and targets: rules and verbs."""
