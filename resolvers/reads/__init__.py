"""Reading rows: filters, dataloaders and counts."""
