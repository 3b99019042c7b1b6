"""The database dialects: the code for SQL and connections that differs between SQLite and PostgreSQL."""
