"""What runs outside a request: migrations, demo data, imports, tokens. Jobs call resolvers, never the reverse."""
