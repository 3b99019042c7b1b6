"""Orders, invoices and returns: rules and verbs."""
