"""Filters, orders, pages and free text, as one expression tree that is compiled to SQL in one place."""
