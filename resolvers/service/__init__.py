"""Support cases, assets and repairs: rules and verbs."""
