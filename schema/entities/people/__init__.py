"""Employees and teams in the graph."""
