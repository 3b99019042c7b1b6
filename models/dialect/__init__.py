"""The database dialects: the SQL and the connections that differ between SQLite and PostgreSQL."""
