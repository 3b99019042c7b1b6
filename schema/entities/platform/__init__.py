"""API keys in the graph."""
