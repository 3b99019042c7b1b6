"""Reads rows for GraphQL fields: client filters (`where`), dataloaders (`loaders`) and counts (`counting`)."""
