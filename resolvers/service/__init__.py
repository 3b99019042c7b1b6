"""Rules and verbs for support cases, assets and repairs."""
