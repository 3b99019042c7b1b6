"""Rules and verbs for orders, invoices and returns."""
