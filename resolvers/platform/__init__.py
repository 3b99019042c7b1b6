"""Sign-in, passwords and API key administration."""
