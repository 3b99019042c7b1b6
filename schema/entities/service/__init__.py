"""Support cases, assets and repairs in the graph."""
