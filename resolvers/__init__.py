"""Business logic: authentication, access rules, search, dataloaders, writes, events, and the rules of each domain."""
