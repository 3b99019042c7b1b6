"""Employees and teams: rules and verbs."""
