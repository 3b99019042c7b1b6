"""Compares the speed of this checkout with the speed of another commit: `python -m bench --against COMMIT`."""
