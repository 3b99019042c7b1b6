"""Observes requests: the access log, metrics and traces. None of it is installed if all of them are off."""
