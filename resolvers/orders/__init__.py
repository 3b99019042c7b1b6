"""Orders, invoices and returns: rules, and domain mutations such as orderConfirm."""
