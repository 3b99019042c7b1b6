"""Support cases, assets and repairs: rules, and domain mutations such as caseAssign."""
