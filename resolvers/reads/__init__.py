"""Reading rows for the graph: client filters (`where`), dataloaders (`loaders`) and counts (`counting`)."""
