"""Customers and contacts: rules, and the look-up of callers by phone number."""
