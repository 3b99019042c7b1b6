"""The SQL and the connections that differ between databases: everyone else names what they need, not the database."""
