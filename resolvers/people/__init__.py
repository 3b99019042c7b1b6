"""Rules for employees and teams."""
