"""Filters, orders, pages and text search: conditions are expression trees, which are compiled to SQL."""
