"""Observes requests: the access log, metrics and traces. If all three are off, nothing is observed."""
