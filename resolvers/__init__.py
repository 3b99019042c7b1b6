"""The second floor: what is done. Access, search, loaders, changes, and the rules of each domain."""
