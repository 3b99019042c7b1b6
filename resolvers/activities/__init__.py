"""Rules for activities."""
