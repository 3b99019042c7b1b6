"""Activities: rules."""
