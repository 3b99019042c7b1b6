"""Sign-in and API keys."""
