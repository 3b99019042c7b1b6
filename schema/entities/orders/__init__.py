"""Orders, invoices and returns in the graph."""
