"""Filters, orders, pages and text search, as an expression tree that is compiled to SQL."""
