"""Jobs that run outside requests: migrations, imports, demo data, the worker. Jobs call resolvers, not the reverse."""
