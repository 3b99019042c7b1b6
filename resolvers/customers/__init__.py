"""Rules for customers and contacts, and caller lookup by phone number."""
