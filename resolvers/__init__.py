"""Business logic: access rules, search, loaders, writes, events, and the rules of each domain."""
